"""Who is quoted: a version that puts the quotation in another mouth than the others do."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import combinations

from workbench.compare.facts.content import ContentWord
from workbench.compare.facts.counterparts import meanings_of
from workbench.compare.facts.known import exchangeable
from workbench.compare.facts.relations import SAME, STRANGE, is_in_dictionary, relation
from workbench.compare.facts.replacing import parts
from workbench.compare.facts.sides import difference
from workbench.compare.facts.voices import BESIDE_SPEAKER, Voice, voice_of
from workbench.core.finding import Difference
from workbench.core.language import base
from workbench.text.names import words
from workbench.text.naming.sounding import distance
from workbench.text.naming.transcription import is_transcription
from workbench.text.stance.speakers import unnamed_speaker
from workbench.text.stance.subjects import is_action

_ALIKE = 0.3
"""Up to which distance names are taken for the same."""

_BESIDE = re.compile(r"[^.!?;«»“”\"]{0,20}")
"""What may stand between a name and words that only add what somebody is: Tom Duxbury, the project manager, said."""

_BELONGING = re.compile(r" (?:of|for|at|from|in|on|with|who) ")
"""What begins what an English noun belongs to."""

_LEADERS = """
minister director president mayor governor chief head chair chairman chairwoman commissioner secretary chancellor
rector dean manager ceo leader commander inspector
"""
_LEADING = frozenset(_LEADERS.split())
"""Words for whoever heads something, and offices that do."""


def speaker_differences(texts: Mapping[str, str]) -> list[Difference]:
    """At most one: of three versions that tell who is quoted, one names somebody else than the others, or each its own.

    Args:
        texts: version → its text, in the order of the columns.
    """
    voices = {tag: voice for tag, text in texts.items() if (voice := voice_of(text, tag)) is not None}
    if len(texts) < 3:
        return []
    if not voices:
        return _unnamed_differences(texts)
    if len(voices) < len(texts):
        return []
    anybody = [tag for tag, voice in voices.items() if voice.is_anybody]
    for odd in texts:
        rest = [tag for tag in texts if tag != odd]
        is_told = odd not in anybody and not (anybody and (voices[odd].names or voices[odd].offices))
        if (
            is_told
            and all(_agree(voices, one, other) or _may_agree(voices, one, other, odd) for one, other in combinations(rest, 2))
            and _departs(voices, odd, rest, texts[odd])
        ):
            return [difference("quote", tuple(texts), [{tag: voices[tag] for tag in rest}, {odd: voices[odd]}])]
    apart = not anybody and all(_are_apart(voices, one, other) for one, other in combinations(texts, 2))
    return [difference("quote", tuple(texts), [{tag: voice} for tag, voice in voices.items()])] if apart else []


def _unnamed_differences(texts: Mapping[str, str]) -> list[Difference]:
    """The difference between versions of which one has the words said by a man and two by a woman, or the reverse."""
    found = {tag: each for tag, text in texts.items() if (each := unnamed_speaker(text, tag)) is not None}
    if len(found) < len(texts):
        return []
    sexes = [each.sex for each in found.values()]
    odd = next((tag for tag, each in found.items() if sexes.count(each.sex) == 1), None)
    if odd is None:
        return []
    return [difference("quote", tuple(texts), [{tag: found[tag] for tag in texts if tag != odd}, {odd: found[odd]}])]


def is_of_speaker(found: Difference, texts: Mapping[str, str]) -> bool:
    """Whether what differs stands beside or in the phrase that names who is quoted, in every version that has it."""
    return bool(found.spans) and all(
        (voice := voice_of(texts[tag], tag)) is not None
        and all(BESIDE_SPEAKER.fullmatch(texts[tag][min(end, voice.end) : max(start, voice.start)]) for start, end in places)
        for tag, places in found.spans.items()
    )


def _departs(voices: Mapping[str, Voice], odd: str, rest: Sequence[str], text: str) -> bool:
    """Whether a version has somebody else altogether, or somebody of something else: the airport's, the union's spokesman."""
    if all(_are_apart(voices, odd, tag) for tag in rest):
        return True
    if not any(_agree(voices, odd, tag) for tag in rest) and _is_silent([voices[tag] for tag in rest], voices[odd], text, odd):
        return True
    if _serves_another(voices[odd].offices, [voices[tag].offices for tag in rest]):
        return True
    if voices[odd].names or any(voices[tag].names for tag in rest):
        return False
    if voices[odd].belongs and all(voices[odd].belongs == voices[tag].belongs for tag in rest):
        return False
    if any(_are_called_alike(voices[odd], voices[tag]) or _may_lead(voices[odd], voices[tag]) for tag in rest):
        return False
    one, other = rest
    shares_office = any(_share_office(voices[odd], voices[tag]) for tag in rest)
    if not shares_office and _has_other_head(voices, odd, one, other):
        return True
    shared = [
        (word, partner)
        for word in (voices[one].further if shares_office else voices[one].words)  # the mayor, городской голова
        for partner in (voices[other].further if shares_office else voices[other].words)
        if relation(word, one, partner, other) == SAME and is_in_dictionary(word, one) and is_in_dictionary(partner, other)
    ]
    missing = [pair for pair in shared if all(_is_strange(word, tag, voices, odd) for word, tag in zip(pair, rest, strict=True))]
    own = voices[odd].further if shares_office else voices[odd].words
    others = [word for word in own if all(_is_strange(word, odd, voices, tag) for tag in rest)]
    return bool(missing) and any(meanings_of(word, odd) for word in others)


def _serves_another(odd: frozenset[str], rest: Sequence[frozenset[str]]) -> bool:
    """Whether a version has an office that the others have too, but of somebody else: the plaintiff's, the defendant's lawyer."""
    usual = {office for office in rest[0] if all(_is_among(office, others) for others in rest)}
    own = any(not any(_is_among(office, others) for others in rest) for office in odd)
    return own and any(_is_among(office, odd) for office in usual) and any(not _is_among(office, odd) for office in usual)


def _is_among(office: str, others: frozenset[str]) -> bool:
    return any(exchangeable(office, other) for other in others)


def _has_other_head(voices: Mapping[str, Voice], odd: str, one: str, other: str) -> bool:
    """Whether a version calls whoever speaks by another noun than the others do: the hotel's owner, the hotel's cook."""
    heads = {tag: _head(voices[tag], tag) for tag in (odd, one, other)}
    here, there, rival = heads[one], heads[other], heads[odd]
    if here is None or there is None or rival is None or relation(here, one, there, other) != SAME:
        return False
    known = all(is_in_dictionary(head, tag) for head, tag in ((here, one), (there, other), (rival, odd)))
    shared = all(_is_strange(head, tag, voices, odd) for head, tag in ((here, one), (there, other)))
    return known and shared and all(_is_strange(rival, odd, voices, tag) for tag in (one, other))


def _head(voice: Voice, tag: str) -> ContentWord | None:
    """The noun for whoever speaks, without what tells more of them: the cook of “the hotel’s cook”, “the cook of the hotel”."""
    if base(tag) != "en":
        return next(
            (word for word in voice.words if "n" in parts(word.text, base(tag)) and not is_action(word.text, base(tag))), None
        )
    said = _BELONGING.split(voice.text, maxsplit=1)[0]
    inside = [word for word in voice.words if word.end - voice.start <= len(said)]
    return inside[-1] if inside else None


def _is_silent(usual: Sequence[Voice], other: Voice, text: str, tag: str) -> bool:
    """Whether a version names whom the others quote elsewhere, so that speaker and silent party have changed places in it."""
    names = [name for voice in usual for name in voice.names]
    elsewhere = [
        word
        for word in words(text, tag)
        if word.is_name and not _BESIDE.fullmatch(text[min(word.end, other.end) : max(word.start, other.start)])
    ]
    return any(distance(word.text, name) <= _ALIKE for word in elsewhere for name in names)


def _is_strange(word: ContentWord, tag: str, voices: Mapping[str, Voice], other: str) -> bool:
    return all(relation(word, tag, each, other) == STRANGE for each in voices[other].words)


def _agree(voices: Mapping[str, Voice], one: str, other: str) -> bool:
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


def _may_agree(voices: Mapping[str, Voice], one: str, other: str, odd: str) -> bool:
    """Whether two versions may name the same person, a third surely another: продавчиня, a woman selling them; покупатель."""
    if voices[one].names or voices[other].names or not all(_are_apart(voices, odd, tag) for tag in (one, other)):
        return False
    return any(relation(word, one, each, other) > STRANGE for word in voices[one].words for each in voices[other].words)


def _are_apart(voices: Mapping[str, Voice], one: str, other: str) -> bool:
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
    known = all(any(is_in_dictionary(word, tag) for word in voices[tag].words) or voices[tag].offices for tag in (one, other))
    alike = any(relation(word, one, each, other) > STRANGE for word in here.words for each in there.words)
    unnamed = [voice for voice in (here, there) if not voice.names]
    return bool(known and not alike and (len(unnamed) > 1 or unnamed[0].offices))


def _may_lead(here: Voice, there: Voice) -> bool:
    """Whether the one is called the head of something, and the other holds an office that heads one: глава МИД, the minister."""
    return any(
        one.leads and (other.leads or any(office.split()[-1] in _LEADING for office in other.offices))
        for one, other in ((here, there), (there, here))
    )


def _speak_for_others(here: Voice, there: Voice) -> bool:
    """Whether both speak for something that is known, and for two things: глава МВФ, президент Румынии."""
    if not (here.belongs and there.belongs):
        return False
    return not any(exchangeable(one, other) for one in here.belongs for other in there.belongs)


def _share_name(here: Voice, there: Voice) -> bool:
    return any(_is_one_name(name, other) for name in here.names for other in there.names)


def _are_called_alike(here: Voice, there: Voice) -> bool:
    """Whether the same name follows two phrases without names: the national biathlon coach, Helga Vestby."""
    if here.names or there.names:
        return False
    return any(_is_one_name(name, other) for name in here.beside for other in there.beside)


def _is_named_beside(here: Voice, there: Voice) -> bool:
    """Whether the name by which the one calls them stands behind the office by which the other does."""
    named, other = (here, there) if here.names else (there, here)
    return not other.names and any(_is_one_name(name, beside) for name in named.names for beside in other.beside)


def _is_one_name(name: str, other: str) -> bool:
    return distance(name, other) <= _ALIKE or is_transcription(name, other) or is_transcription(other, name)


def _share_office(here: Voice, there: Voice) -> bool:
    return any(_is_among(office, there.offices) for office in here.offices)
