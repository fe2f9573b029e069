"""Names in quotation marks: «Бублик», «Бублик», Bublyk. Companies, ships, papers, clubs and the like.

Russian and Ukrainian put such names in marks and decline the word for the kind of thing before them; English has only capitals.
A name may be a common word, so that no dictionary tells it: the marks do. It may be transcribed or translated.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.compare.facts.content import ContentWord, content_words
from workbench.compare.facts.relations import PERHAPS, is_translation, relation
from workbench.compare.facts.same_names import SAME, surely_other, transcribed
from workbench.compare.facts.sides import difference
from workbench.core.finding import Difference
from workbench.core.language import base
from workbench.text.names import can_only_be_name, is_common, words
from workbench.text.naming.sounding import distance
from workbench.text.stance.quotations import double_marked, quotations

_MOST_WORDS = 4
_NEEDED = ("ru", "uk", "en")
_TITLE = re.compile(r"[A-ZА-ЯЁІЇЄҐ0-9][^.!?,:;«»“”\"]*\Z")
_BEHIND_ARTICLE = re.compile(r"\b(?:The|A|An|Of|And|In|On) \Z")
_SPEECH_BEFORE = re.compile(r"[:,] \Z")
_SPEECH_BEHIND = re.compile(r",? [—–-] (?![«“„\"])")


@dataclass(frozen=True, slots=True)
class _Title:
    """A name in marks: as it stands, where, and its words that carry meaning."""

    text: str
    start: int
    end: int
    words: tuple[ContentWord, ...]


def title_differences(texts: Mapping[str, str]) -> list[Difference]:
    """At most one: a name that Russian and Ukrainian have in marks and one version has otherwise, or each has otherwise.

    Nothing is said unless Russian and Ukrainian have one such name each.

    Args:
        texts: version → its text, in the order of the columns.
    """
    tags = {base(tag): tag for tag in texts}
    if set(tags) != set(_NEEDED) or len(texts) != len(_NEEDED):
        return []
    russian, ukrainian, english = (tags[language] for language in _NEEDED)
    pair = _exchanged(_titles(texts[russian], russian), russian, _titles(texts[ukrainian], ukrainian), ukrainian)
    if pair is None:
        return []
    here, there = pair
    titles = {russian: here, ukrainian: there}
    said = {tag: _is_said(title, tag, texts[english], english) for tag, title in titles.items()}
    named = [word.text for tag in titles for word in words(texts[tag], tag) if word.is_capitalised]
    other = _other_name([*named, *(each.text for title in titles.values() for each in title.words)], texts[english], english)
    if _are_one(here, russian, there, ukrainian):
        if other is None and not any(said.values()) and _is_left_out(here, russian, texts[english], english):
            return [difference("name", tuple(texts), [titles])]
        if any(said.values()) or other is None or _may_be_translated(here, russian, other, texts[english]):
            return []
        return [difference("name", tuple(texts), [titles, {english: other}])]
    if not _are_apart(here, russian, there, ukrainian):
        return []
    if sum(said.values()) == 1:
        odd = next(tag for tag, is_said in said.items() if not is_said)
        rest = {tag: title for tag, title in titles.items() if tag != odd}
        found = _place(rest, texts[english], english)
        return [difference("name", tuple(texts), [{**rest, english: found} if found else rest, {odd: titles[odd]}])]
    if any(said.values()) or other is None:
        return []
    return [difference("name", tuple(texts), [{russian: here}, {ukrainian: there}, {english: other}])]


def _may_be_translated(title: _Title, tag: str, other: _Title, text: str) -> bool:
    """Whether an English title in the place of a common word may be its translation: The Wharf, «Пристань»."""
    return _BEHIND_ARTICLE.search(text, 0, other.start) is not None and any(
        is_common(word.text, base(tag)) for word in title.words
    )


def _is_left_out(title: _Title, tag: str, text: str, english: str) -> bool:
    """Whether the English version has no name at all in the place of one that is no common word."""
    if any(is_common(word.text, base(tag)) for word in title.words):
        return False
    return not any(word.is_name for word in words(text, english))


def _exchanged(some: Sequence[_Title], tag: str, others: Sequence[_Title], other: str) -> tuple[_Title, _Title] | None:
    """The one name in marks of either version; of several the one pair that is not the same, None when there is none such."""
    if not some or len(some) != len(others):
        return None
    pairs = list(zip(some, others, strict=True))
    if len(pairs) > 1:
        pairs = [pair for pair in pairs if not _are_one(pair[0], tag, pair[1], other)]
    return pairs[0] if len(pairs) == 1 else None


def _titles(text: str, tag: str) -> list[_Title]:
    """The names in marks that a text has, none when it quotes anything else."""
    pairs = sorted(
        (pair for pair in quotations(double_marked(text, base(tag))).pairs if pair.depth == 0), key=lambda pair: pair.start
    )
    found = [_title(text, tag, pair.start + 1, pair.end - 1) for pair in pairs]
    return [title for title in found if title is not None] if None not in found else []


def _title(text: str, tag: str, start: int, end: int) -> _Title | None:
    """What stands in marks as a name, None when it is anything else."""
    said = text[start:end]
    if not _TITLE.match(said) or _SPEECH_BEFORE.search(text, 0, start - 1) or _SPEECH_BEHIND.match(text, end + 1):
        return None
    found = tuple(content_words(said, tag, predicates=True))
    return _Title(said, start, end, found) if found and len(said.split()) <= _MOST_WORDS else None


def _are_one(here: _Title, tag: str, there: _Title, other: str) -> bool:
    return any(_match(one, tag, another, other) for one in here.words for another in there.words)


def _are_apart(here: _Title, tag: str, there: _Title, other: str) -> bool:
    """Whether no word of the one may be one of the other."""
    return all(
        surely_other(one.text, another.text) and relation(one, tag, another, other) < PERHAPS
        for one in here.words
        for another in there.words
    )


def _match(one: ContentWord, tag: str, other: ContentWord, other_tag: str) -> bool:
    """Whether two words sound the same or translate each other."""
    if distance(one.text, other.text) <= SAME and not surely_other(one.text, other.text, are_surnames=True):
        return True
    return transcribed(one.text, other.text) or relation(one, tag, other, other_tag) >= PERHAPS


def _is_said(title: _Title, tag: str, text: str, english: str) -> bool:
    """Whether the English version has a word of the name, by sound or in translation."""
    return any(
        is_translation(one, tag, other, english)
        or (other.text[:1].isupper() and _match(one, tag, other, english))
        or distance(one.text, other.text) == 0
        for one in title.words
        for other in content_words(text, english)
    )


def _other_name(named: Sequence[str], text: str, english: str) -> _Title | None:
    """The first name of the English version that is none of those of the others and no English word."""
    for word in words(text, english):
        if word.is_capitalised and can_only_be_name(word.text, english) and all(surely_other(word.text, name) for name in named):
            return _Title(word.text, word.start, word.end, ())
    return None


def _place(titles: Mapping[str, _Title], text: str, english: str) -> _Title | None:
    """Where the English version has a name."""
    for tag, title in titles.items():
        for other in content_words(text, english):
            if any(_match(one, tag, other, english) for one in title.words):
                return _Title(other.text, other.start, other.end, ())
    return None
