"""Who is quoted: a version that puts the quotation in another mouth than the others do."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from workbench.compare.facts.content import ContentWord, content_words
from workbench.compare.facts.counterparts import meanings_of
from workbench.compare.facts.exchanged import parts
from workbench.compare.facts.known import exchangeable
from workbench.compare.facts.relations import SAME, STRANGE, is_in_dictionary, relation
from workbench.compare.facts.sides import difference
from workbench.core.finding import Difference
from workbench.core.language import base
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES
from workbench.text.names import Word, words
from workbench.text.naming.mentions import mentions
from workbench.text.naming.sounding import distance
from workbench.text.naming.transcription import is_transcription
from workbench.text.stance.speakers import Speaker, speaker
from workbench.text.stance.subjects import is_action, may_be_subject, subject
from workbench.text.words import word_tokens

_ALIKE = 0.3
"""Up to which distance names are taken for the same."""

_BESIDE = re.compile(r"[^.!?;«»“”\"]{0,20}")
"""What may stand between a name and words that only add what somebody is: Tom Duxbury, the project manager, said."""

_BESIDE_SPEAKER = re.compile(r"(?:[^.!?;:«»“”\"„]|[«“„\"][A-ZА-ЯЁІЇЄҐ][^.!?;:,«»“”\"„]{0,30}[»”“\"]){0,60}")
"""What may stand between whoever is quoted and a further name of theirs: Marta Orlyk, director of the association.

The name of what they speak for may stand there in marks: «экономист банка „Каштан“ Нил Берг».
"""

_OTHER_PERSON = re.compile(
    r"\b(?:to|with|by|after|before|when|while|beside|alongside|near|about|from|and|against|told|asked|said|says|\w{3,}ing)\b"
)
"""English words between a speaker and the name of somebody else."""

_BELONGING = re.compile(r" (?:of|for|at|from|in|on|with|who) ")
"""What begins what an English noun belongs to."""

_AT = frozenset(("в", "у", "во", "из", "із", "з", "зі", "от", "від", "при"))
"""Russian and Ukrainian words before the name of what somebody speaks for."""

_WHOEVER = """
official officials man woman person people politician source sources leader head chief expert speaker author ministry
agency department authorities statement press service post living working
чиновник политик источник председатель лидер глава руководитель начальник эксперт специалист ведомство пресс-служба
власть заявление мужчина женщина человек посадовець політик джерело лідер голова очільник керівник начальник фахівець
експерт відомство пресслужба влада заява чоловік жінка людина
"""
_ANYBODY = frozenset(_WHOEVER.split())
"""Words that may stand for whoever speaks."""


_HEADS = frozenset(("глава", "руководитель", "начальник", "голова", "очільник", "керівник", "head", "chief", "boss", "leader"))
_LEADERS = """
minister director president mayor governor chief head chair chairman chairwoman commissioner secretary chancellor
rector dean manager ceo leader commander inspector
"""
_LEADING = frozenset(_LEADERS.split())
"""Words for whoever heads something, and offices that do."""


@dataclass(frozen=True, slots=True)
class _Voice:
    """Whoever is quoted in a version.

    Attributes:
        text, start, end: as the text calls them.
        names: by what names.
        offices: by what known offices.
        beside: what names stand close behind the phrase.
        belongs: what known organisations, countries and towns they speak for.
        words: all words of the phrase that carry meaning, names left out.
    """

    text: str
    start: int
    end: int
    names: tuple[str, ...]
    beside: tuple[str, ...]
    offices: frozenset[str]
    belongs: frozenset[str]
    words: tuple[ContentWord, ...]

    @property
    def leads(self) -> bool:
        """Whether they are only called the head of a ministry, or of what is not told: глава МИД, the head of the department."""
        heads = [word for word in self.words if word.text.lower() in _HEADS or not word.forms.isdisjoint(_HEADS)]
        rest = [word for word in self.words if word not in heads and word.forms.isdisjoint(_ANYBODY)]
        return bool(heads) and (not rest or any(each.startswith("ministry") for each in self.belongs))

    @property
    def is_anybody(self) -> bool:
        """Whether nothing tells who it is."""
        told = [word for word in self.words if word.text.lower() not in _ANYBODY and word.forms.isdisjoint(_ANYBODY)]
        return not (self.names or self.offices or told)


def speaker_differences(texts: Mapping[str, str]) -> list[Difference]:
    """At most one: of three versions that tell who is quoted, one names somebody else than the others, or each its own.

    Args:
        texts: version → its text, in the order of the columns.
    """
    voices = {tag: voice for tag, text in texts.items() if (voice := _voice(text, tag)) is not None}
    if len(texts) < 3 or len(voices) < len(texts):
        return []
    anybody = [tag for tag, voice in voices.items() if voice.is_anybody]
    for odd in texts:
        rest = [tag for tag in texts if tag != odd]
        is_told = odd not in anybody and not (anybody and (voices[odd].names or voices[odd].offices))
        if (
            is_told
            and all(_agree(voices, one, other) for one, other in combinations(rest, 2))
            and _departs(voices, odd, rest, texts[odd])
        ):
            return [difference("quote", tuple(texts), [{tag: voices[tag] for tag in rest}, {odd: voices[odd]}])]
    apart = not anybody and all(_are_apart(voices, one, other) for one, other in combinations(texts, 2))
    return [difference("quote", tuple(texts), [{tag: voice} for tag, voice in voices.items()])] if apart else []


def is_of_speaker(found: Difference, texts: Mapping[str, str]) -> bool:
    """Whether what differs stands beside or in the phrase that names who is quoted, in every version that has it."""
    return bool(found.spans) and all(
        (voice := _voice(texts[tag], tag)) is not None
        and all(_BESIDE_SPEAKER.fullmatch(texts[tag][min(end, voice.end) : max(start, voice.start)]) for start, end in places)
        for tag, places in found.spans.items()
    )


def _departs(voices: Mapping[str, _Voice], odd: str, rest: Sequence[str], text: str) -> bool:
    """Whether a version has somebody else altogether, or somebody of something else: the airport's, the union's spokesman."""
    if all(_are_apart(voices, odd, tag) for tag in rest):
        return True
    if not any(_agree(voices, odd, tag) for tag in rest) and _is_silent([voices[tag] for tag in rest], voices[odd], text, odd):
        return True
    if voices[odd].names or any(voices[tag].names for tag in rest):
        return False
    if voices[odd].belongs and all(voices[odd].belongs == voices[tag].belongs for tag in rest):
        return False
    if any(_are_called_alike(voices[odd], voices[tag]) or _may_lead(voices[odd], voices[tag]) for tag in rest):
        return False
    one, other = rest
    if _has_other_head(voices, odd, one, other):
        return True
    shared = [
        (word, partner)
        for word in voices[one].words
        for partner in voices[other].words
        if relation(word, one, partner, other) == SAME and is_in_dictionary(word, one) and is_in_dictionary(partner, other)
    ]
    missing = [pair for pair in shared if all(_is_strange(word, tag, voices, odd) for word, tag in zip(pair, rest, strict=True))]
    others = [word for word in voices[odd].words if all(_is_strange(word, odd, voices, tag) for tag in rest)]
    return bool(missing) and any(meanings_of(word, odd) for word in others)


def _has_other_head(voices: Mapping[str, _Voice], odd: str, one: str, other: str) -> bool:
    """Whether a version calls whoever speaks by another noun than the others do: the hotel's owner, the hotel's cook."""
    heads = {tag: _head(voices[tag], tag) for tag in (odd, one, other)}
    here, there, rival = heads[one], heads[other], heads[odd]
    if here is None or there is None or rival is None or relation(here, one, there, other) != SAME:
        return False
    known = all(is_in_dictionary(head, tag) for head, tag in ((here, one), (there, other), (rival, odd)))
    shared = all(_is_strange(head, tag, voices, odd) for head, tag in ((here, one), (there, other)))
    return known and shared and all(_is_strange(rival, odd, voices, tag) for tag in (one, other))


def _head(voice: _Voice, tag: str) -> ContentWord | None:
    """The noun for whoever speaks, without what tells more of them: the cook of “the hotel’s cook”, “the cook of the hotel”."""
    if base(tag) != "en":
        return next(
            (word for word in voice.words if "n" in parts(word.text, base(tag)) and not is_action(word.text, base(tag))), None
        )
    said = _BELONGING.split(voice.text, maxsplit=1)[0]
    inside = [word for word in voice.words if word.end - voice.start <= len(said)]
    return inside[-1] if inside else None


def _is_silent(usual: Sequence[_Voice], other: _Voice, text: str, tag: str) -> bool:
    """Whether a version names whom the others quote elsewhere, so that speaker and silent party have changed places in it."""
    names = [name for voice in usual for name in voice.names]
    elsewhere = [
        word
        for word in words(text, tag)
        if word.is_name and not _BESIDE.fullmatch(text[min(word.end, other.end) : max(word.start, other.start)])
    ]
    return any(distance(word.text, name) <= _ALIKE for word in elsewhere for name in names)


def _is_strange(word: ContentWord, tag: str, voices: Mapping[str, _Voice], other: str) -> bool:
    return all(relation(word, tag, each, other) == STRANGE for each in voices[other].words)


def _agree(voices: Mapping[str, _Voice], one: str, other: str) -> bool:
    """Whether two versions name the same person: by a name, by an office or by another word."""
    here, there = voices[one], voices[other]
    if here.names and there.names:
        return _share_name(here, there)
    if _is_named_beside(here, there):
        return True
    if _speak_for_others(here, there):
        return False
    if _share_office(here, there):
        return True
    return any(relation(word, one, each, other) == SAME for word in here.words for each in there.words)


def _are_apart(voices: Mapping[str, _Voice], one: str, other: str) -> bool:
    """Whether two versions name different people for certain."""
    here, there = voices[one], voices[other]
    if _share_name(here, there) or _are_called_alike(here, there) or _is_named_beside(here, there):
        return False
    if here.names and there.names:
        return not any("." in name for name in (*here.names, *there.names))
    if _speak_for_others(here, there):
        return True
    if _share_office(here, there) or (not (here.names or there.names) and _may_lead(here, there)):
        return False
    if here.offices and there.offices:
        return True
    known = all(any(meanings_of(word, tag) for word in voices[tag].words) or voices[tag].offices for tag in (one, other))
    alike = any(relation(word, one, each, other) > STRANGE for word in here.words for each in there.words)
    unnamed = [voice for voice in (here, there) if not voice.names]
    return bool(known and not alike and (len(unnamed) > 1 or unnamed[0].offices))


def _may_lead(here: _Voice, there: _Voice) -> bool:
    """Whether the one is called the head of something, and the other holds an office that heads one: глава МИД, the minister."""
    return any(
        one.leads and (other.leads or any(office.split()[-1] in _LEADING for office in other.offices))
        for one, other in ((here, there), (there, here))
    )


def _speak_for_others(here: _Voice, there: _Voice) -> bool:
    """Whether both speak for something that is known, and for two things: глава МВФ, президент Румынии."""
    if not (here.belongs and there.belongs):
        return False
    return not any(exchangeable(one, other) for one in here.belongs for other in there.belongs)


def _share_name(here: _Voice, there: _Voice) -> bool:
    return any(_is_one_name(name, other) for name in here.names for other in there.names)


def _are_called_alike(here: _Voice, there: _Voice) -> bool:
    """Whether the same name follows two phrases without names: the national biathlon coach, Helga Vestby."""
    if here.names or there.names:
        return False
    return any(_is_one_name(name, other) for name in here.beside for other in there.beside)


def _is_named_beside(here: _Voice, there: _Voice) -> bool:
    """Whether the name by which the one calls them stands behind the office by which the other does."""
    named, other = (here, there) if here.names else (there, here)
    return not other.names and any(_is_one_name(name, beside) for name in named.names for beside in other.beside)


def _is_one_name(name: str, other: str) -> bool:
    return distance(name, other) <= _ALIKE or is_transcription(name, other) or is_transcription(other, name)


def _share_office(here: _Voice, there: _Voice) -> bool:
    return any(exchangeable(one, other) for one in here.offices for other in there.offices)


def _is_beside(text: str, end: int, name: Word, tag: str) -> bool:
    """Whether a name only adds who somebody is: no verb and nobody else comes between, and it stands as the speaker does.

    In “said the mayor after meeting Petrenko” and «сказал мэр, стоя рядом с Петренко» it is somebody else.
    """
    between = text[end : name.start]
    if not _BESIDE_SPEAKER.fullmatch(between):
        return False
    language = base(tag)
    if language not in MORPHOLOGY_LANGUAGES:
        return _OTHER_PERSON.search(between) is None
    passed = [token.text.lower() for token in word_tokens(between)]
    if any(is_action(word, language) for word in passed):
        return False
    return not passed or passed[-1] in _AT or may_be_subject(passed[-1], language)


def _voice(text: str, tag: str) -> _Voice | None:
    """Whoever is quoted: by the subject of the word of speech, or by the name or office that stands beside it."""
    known: Speaker | None = speaker(text, tag)
    place = subject(text, tag)
    if place is None and known is not None:
        place = known.start, known.end
    if place is None:
        return None
    start, end = place
    every = [word for word in words(text, tag) if word.is_name]
    named = [word for word in every if start <= word.start < end]
    known_places = {each.start for each in mentions(text, tag) if each.kind != "office"}
    beside = tuple(
        word.text for word in every if word.start >= end and word.start not in known_places and _is_beside(text, end, word, tag)
    )
    named_here = [each for each in mentions(text, tag) if start <= each.start < end]
    offices = frozenset(each.id for each in named_here if each.kind == "office")
    belongs = {each.start: each.id for each in named_here if each.kind != "office"}
    # Batyrov’s critics are somebody else than Batyrov.
    names = tuple(word.text for word in named if word.start not in belongs and text[word.end : word.end + 2] not in ("'s", "’s"))
    besides = {word.start for word in named}
    said = tuple(word for word in content_words(text, tag) if start <= word.start < end and word.start not in besides)
    return _Voice(text[start:end], start, end, names, beside, offices, frozenset(belongs.values()), said)
