"""Who is quoted: a version that puts the quotation in another mouth than the others do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import combinations

from workbench.compare.content import ContentWord, content_words
from workbench.compare.counterparts import held, is_known
from workbench.compare.sides import difference
from workbench.core.finding import Difference
from workbench.core.language import base
from workbench.text.lemmas import parses
from workbench.text.mentions import mentions
from workbench.text.names import words
from workbench.text.quotations import double_marked, quotations
from workbench.text.sounding import distance
from workbench.text.speakers import Speaker, speaker, speech_verbs
from workbench.text.typography import fold

_BESIDE = 35
"""How far from a word of speech, in characters, whoever speaks is named."""

_PRONOUNS = frozenset(("он", "она", "оно", "они", "він", "вона", "воно", "вони", "he", "she", "they"))
_BEFORE, _AFTER = re.compile(r"(\w+)\s\Z"), re.compile(r"\s(\w+)")

_SAME = 0.3
"""Up to which distance names are taken for the same."""


@dataclass(frozen=True, slots=True)
class _Quoted:
    speaker: Speaker
    names: tuple[str, ...]
    offices: frozenset[str]

    def agrees(self, other: _Quoted) -> bool:
        """Whether both may be the same person: a common office, or names that sound alike."""
        same = any(distance(one, another) <= _SAME for one in self.names for another in other.names)
        return same or not self.offices.isdisjoint(other.offices)


def speaker_differences(texts: Mapping[str, str]) -> list[Difference]:
    """At most one: of three or more versions that tell who is quoted, one names somebody else than all others, which agree.

    Args:
        texts: version → its text, in the order of the columns.
    """
    found = {tag: quoted for tag, text in texts.items() if (quoted := _quoted(text, tag)) is not None}
    if len(texts) < 3:
        return []
    if len(found) < len(texts):
        return _unnamed(texts)
    for odd in texts:
        rest = [quoted for tag, quoted in found.items() if tag != odd]
        agreed = all(one.agrees(other) for one, other in combinations(rest, 2))
        if agreed and not any(found[odd].agrees(other) for other in rest):
            usual = {tag: found[tag].speaker for tag in texts if tag != odd}
            return [difference("quote", tuple(texts), [usual, {odd: found[odd].speaker}])]
    return []


def _unnamed(texts: Mapping[str, str]) -> list[Difference]:
    """The same by any words beside the word of speech, where no name or known office stands in every version."""
    said = {tag: _beside_speech(text, tag) for tag, text in texts.items()}
    if not all(said.values()):
        return []
    for odd in texts:
        one, other = (tag for tag in texts if tag != odd)
        shared = [word for word in said[one] if _corresponds(word, one, said[other], other)]
        strange = [word for word in said[odd] if all(is_known(word, odd, tag) for tag in (one, other))]
        surely = strange or _is_elsewhere(shared, texts[odd], odd)
        if shared and surely and not any(_is_said(word, odd, said[tag], tag) for word in said[odd] for tag in (one, other)):
            back = next(word for word in said[other] if _corresponds(word, other, shared, one))
            return [difference("quote", tuple(texts), [{one: shared[0], other: back}, {odd: (strange or said[odd])[0]}])]
    return []


def _is_elsewhere(shared: Iterable[ContentWord], text: str, tag: str) -> bool:
    """Whether a version names whom the others quote, so that speaker and silent party have changed places in it."""
    names = [word.text for word in shared if word.text[:1].isupper()]
    return any(distance(word.text, name) <= _SAME for word in words(text, tag) if word.is_name for name in names)


def _corresponds(word: ContentWord, tag: str, others: Iterable[ContentWord], other_tag: str) -> bool:
    """Whether one of the words may stand for a word, names by their sound."""
    known = list(others)
    names = [other.text for other in known if other.text[:1].isupper()] if word.text[:1].isupper() else []
    return held(word, tag, known, other_tag) or any(distance(word.text, name) <= _SAME for name in names)


def _is_said(word: ContentWord, tag: str, others: Iterable[ContentWord], other_tag: str) -> bool:
    known = list(others)
    return held(word, tag, known, other_tag) or any(distance(word.text, other.text) <= _SAME for other in known)


def _beside_speech(text: str, tag: str) -> list[ContentWord]:
    """The nouns beside the first word of speech that stands outside of quotations."""
    quoted = [(pair.start, pair.end) for pair in quotations(double_marked(text, base(tag))).pairs]
    outside = [verb for verb in speech_verbs(text, tag) if not any(start <= verb[0] < end for start, end in quoted)]
    if not quoted or not outside:
        return []
    start, end = outside[0]
    beside = (_BEFORE.search(text, 0, start), _AFTER.match(text, end))
    if any(word is not None and word[1].lower() in _PRONOUNS for word in beside):
        return []  # somebody named elsewhere
    return [
        word
        for word in content_words(text, tag)
        if not start <= word.start < end
        and abs(word.start - start) < _BESIDE
        and not any(first <= word.start < last for first, last in quoted)
        and _is_noun(word, base(tag))
        and not re.search(r"[.!?;«»“”\"]", text[min(word.end, start) : max(word.start, start)])
    ]


def _is_noun(word: ContentWord, language: str) -> bool:
    """Whether a word may name somebody; of English words it is not known."""
    if language == "en":
        return True
    lowered = word.text.lower()
    return lowered not in _PRONOUNS and parses(fold(lowered, case=True), language)[0].tag.POS == "NOUN"


def _quoted(text: str, tag: str) -> _Quoted | None:
    """Whoever is quoted, with the names and offices that tell who it is."""
    said_by = speaker(text, tag)
    if said_by is None:
        return None
    start, end = said_by.start, said_by.end
    names = tuple(word.text for word in words(text, tag) if word.is_name and start <= word.start < end)
    offices = frozenset(each.id for each in mentions(text, tag) if each.kind == "office" and start <= each.start < end)
    return _Quoted(said_by, names, offices)
