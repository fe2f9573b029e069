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
from workbench.compare.facts.same_names import surely_other
from workbench.compare.facts.sides import difference
from workbench.compare.facts.title_words import match, other_in_a_word
from workbench.core.finding import Difference
from workbench.core.language import base
from workbench.text.names import begins_sentence, can_only_be_name, is_common, words
from workbench.text.naming.mentions import mentions
from workbench.text.naming.sounding import derived, distance
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

    def in_text(self) -> list[ContentWord]:
        """Its words by where they stand in the text."""
        return [word._replace(start=self.start + word.start, end=self.start + word.end) for word in self.words]


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
    every = {tag: _titles(texts[tag], tag) for tag in (russian, ukrainian)}
    for tag, odd in ((russian, ukrainian), (ukrainian, russian)):
        more = _more(every[tag], tag, every[odd], odd)
        if more is not None and (english_name := _named_in_two(more, tag, odd, english, texts)) is not None:
            return [difference("name", tuple(texts), [{tag: more, english: english_name}])]
    pair = _exchanged(every[russian], russian, every[ukrainian], ukrainian)
    if pair is None:
        return []
    here, there = pair
    titles = {russian: here, ukrainian: there}
    parted = other_in_a_word({tag: title.in_text() for tag, title in titles.items()}, texts[english], english)
    if parted:
        sides = [{tag: _Title(texts[tag][start:end], start, end, ()) for tag, (start, end) in side.items()} for side in parted]
        return [difference("name", tuple(texts), sides)]
    said = {tag: _is_said(title, tag, texts[english], english) for tag, title in titles.items()}
    named = [word.text for tag in titles for word in words(texts[tag], tag) if word.is_capitalised]
    other = _other_name([*named, *(each.text for title in titles.values() for each in title.words)], texts[english], english)
    if _are_one(here, russian, there, ukrainian):
        if other is None and not any(said.values()) and _is_left_out(titles, english, texts):
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


def in_title(text: str, tag: str, start: int) -> bool:
    """Whether a place stands in a name in marks, which says nothing of its own: «Врачи без границ»."""
    return any(title.start <= start < title.end for title in _titles(text, tag))


def _may_be_translated(title: _Title, tag: str, other: _Title, text: str) -> bool:
    """Whether an English title in the place of a common word may be its translation: The Wharf, «Пристань»."""
    return _BEHIND_ARTICLE.search(text, 0, other.start) is not None and any(
        is_common(word.text, base(tag)) for word in title.words
    )


def _is_left_out(titles: Mapping[str, _Title], english: str, texts: Mapping[str, str]) -> bool:
    """Whether the English version has no name in the place of one, which stands behind its kind if it is a common word.

    Names that it has for others of the Russian and the Ukrainian version are not in its place.
    """
    is_common_word = any(all(is_common(word.text, base(tag)) for word in title.words) for tag, title in titles.items())
    if is_common_word and not all(_stands_behind_its_kind(title, tag, texts[tag]) for tag, title in titles.items()):
        return False
    others = [
        word.text
        for tag, title in titles.items()
        for word in words(texts[tag], tag)
        if word.text[:1].isupper() and not title.start <= word.start < title.end
    ]
    ids = {each.id for tag in titles for each in mentions(texts[tag], tag)}
    known = [(each.start, each.end) for each in mentions(texts[english], english) if each.id in ids]
    return not any(
        not any(start <= word.start < end for start, end in known) and all(surely_other(word.text, name) for name in others)
        for word in words(texts[english], english)
        if word.is_name or (word.text[:1].isupper() and not begins_sentence(texts[english], word.start))
    )


def _stands_behind_its_kind(title: _Title, tag: str, text: str) -> bool:
    """Whether the word for what a name in marks is the name of stands before it: фонд «Доверие»."""
    found = [word for word in content_words(text[: title.start - 1], tag) if word.text[:1].islower()]
    return bool(found) and text[found[-1].end : title.start - 1] == " "


def _more(titles: Sequence[_Title], tag: str, others: Sequence[_Title], other: str) -> _Title | None:
    """The one name in marks that a version has more than another, in which each of its own is one of these."""
    if len(titles) != len(others) + 1:
        return None
    alone = [title for title in titles if not any(_are_one(title, tag, each, other) for each in others)]
    return alone[0] if len(alone) == 1 else None


def _quotes_otherwise(text: str, tag: str) -> bool:
    """Whether a text has anything else than names in marks."""
    return bool(quotations(double_marked(text, base(tag))).pairs) and not _titles(text, tag)


def _named_in_two(title: _Title, tag: str, odd: str, english: str, texts: Mapping[str, str]) -> _Title | None:
    """Where the English version has a name that the third version neither says nor translates; None when that has it."""
    found = _place({tag: title}, texts[english], english)
    if found is None or not found.text[:1].isupper() or _quotes_otherwise(texts[odd], odd):
        return None
    if any(match(word, tag, other, odd) for word in title.words for other in content_words(texts[odd], odd)):
        return None
    names = [*(word.text for word in title.words), found.text]
    is_said = any(
        word.text[:1].isupper() and (word.text.isascii() or not surely_other(word.text, name) or derived(word.text, name))
        for word in words(texts[odd], odd)
        for name in names
    )
    return None if is_said else found


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
    return any(match(one, tag, another, other) for one in here.words for another in there.words)


def _are_apart(here: _Title, tag: str, there: _Title, other: str) -> bool:
    """Whether no word of the one may be one of the other."""
    return all(
        surely_other(one.text, another.text) and relation(one, tag, another, other) < PERHAPS
        for one in here.words
        for another in there.words
    )


def _is_said(title: _Title, tag: str, text: str, english: str) -> bool:
    """Whether the English version has a word of the name, by sound or in translation."""
    return any(
        is_translation(one, tag, other, english)
        or (other.text[:1].isupper() and match(one, tag, other, english))
        or distance(one.text, other.text) == 0
        for one in title.words
        for other in content_words(text, english)
    )


def _other_name(named: Sequence[str], text: str, english: str) -> _Title | None:
    """The first name of the English version that is none of those of the others and no English word."""
    for word in words(text, english):
        if word.is_capitalised and _can_only_be_name(word.text, english) and all(surely_other(word.text, name) for name in named):
            return _Title(word.text, word.start, word.end, ())
    return None


def _can_only_be_name(word: str, english: str) -> bool:
    """Whether a word is no English one, or is joined of words with capitals of which one is none: Terra-Stroi."""
    parts = word.split("-")
    return all(part[:1].isupper() for part in parts) and any(can_only_be_name(part, english) for part in parts)


def _place(titles: Mapping[str, _Title], text: str, english: str) -> _Title | None:
    """Where the English version has a name."""
    for tag, title in titles.items():
        for other in content_words(text, english):
            if any(match(one, tag, other, english) for one in title.words):
                return _Title(other.text, other.start, other.end, ())
    return None
