"""What is compared with what in a quotation: «наш мёд слаще вашего» is not "yours is sweeter than ours"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import pairwise

from workbench.compare.facts.content import ContentWord, all_words, content_words
from workbench.compare.facts.possessed import owner_of
from workbench.compare.facts.relations import SAME, relation
from workbench.compare.facts.trilingual import are_trilingual
from workbench.core.language import base
from workbench.text.lemmas import parses
from workbench.text.typography import fold

_THAN = {
    "ru": re.compile(r"(?<!\w)(?:чем|нежели)(?= )", re.IGNORECASE),
    "uk": re.compile(r"(?<!\w)(?:ніж|аніж)(?= )|(?<=ш[еаи])(?:й)? (?:за|від)(?= )|(?<=шим|шою) (?:за|від)(?= )", re.IGNORECASE),
    "en": re.compile(r"\bthan\b", re.IGNORECASE),
}
_ENDS = re.compile(r"[,;:.!?…()—–]")
_MOST_WORDS = 14
"""Words up to which a quotation compares but two things."""


@dataclass(frozen=True, slots=True)
class _Sides:
    """The words before and behind the word for than, pronouns of owners as who they are."""

    compared: tuple[ContentWord, ...]
    measure: tuple[ContentWord, ...]


def compared_otherwise(quoted: Mapping[str, str]) -> str | None:
    """The version of three in which what is compared and what it is compared with have changed places, or None.

    Args:
        quoted: version → what it quotes, of three versions in Russian, Ukrainian and English.
    """
    if not are_trilingual(quoted) or max(len(text.split()) for text in quoted.values()) > _MOST_WORDS:
        return None
    sides = {tag: _sides(text, tag) for tag, text in quoted.items()}
    if any(each is None for each in sides.values()):
        return None
    told = {tag: each for tag, each in sides.items() if each is not None}
    for odd in quoted:
        one, other = (tag for tag in quoted if tag != odd)
        if _are_crossed(odd, one, told) and _are_crossed(odd, other, told) and not _are_crossed(one, other, told):
            return odd
    return None


def _sides(text: str, tag: str) -> _Sides | None:
    words = [word for word in all_words(text, tag) if owner_of(word, base(tag)) or word in content_words(text, tag)]
    places = [match.span() for match in _THAN[base(tag)].finditer(text)] or list(_genitives(words, text, base(tag)))
    if len(places) != 1:
        return None
    start, end = places[0]
    stop = _ENDS.search(text, end)
    last = stop.start() if stop else len(text)
    return _Sides(
        tuple(word for word in words if word.end <= start),
        tuple(word for word in words if end <= word.start and word.end <= last),
    )


def _genitives(words: list[ContentWord], text: str, language: str) -> Iterator[tuple[int, int]]:
    """Where a Russian comparative stands right before a genitive: «слаще вашего»."""
    for word, other in pairwise(words) if language == "ru" else ():
        is_comparing = any(str(parse.tag.POS) == "COMP" for parse in parses(fold(word.text, case=True).lower(), language))
        is_genitive = any(str(parse.tag.case) == "gent" for parse in parses(fold(other.text, case=True).lower(), language))
        if is_comparing and is_genitive and text[word.end : other.start] == " ":
            yield word.end, word.end


def _are_crossed(one: str, other: str, sides: Mapping[str, _Sides]) -> bool:
    """Whether each side of the one version has a word of the opposite side of the other, and none of the same side."""
    here, there = sides[one], sides[other]
    return (
        _share(here.compared, one, there.measure, other)
        and _share(here.measure, one, there.compared, other)
        and not _share(here.measure, one, there.measure, other)
    )


def _share(some: tuple[ContentWord, ...], tag: str, others: tuple[ContentWord, ...], other: str) -> bool:
    return any(_is_one(word, tag, each, other) for word in some for each in others)


def _is_one(word: ContentWord, tag: str, other: ContentWord, other_tag: str) -> bool:
    owners = owner_of(word, base(tag)), owner_of(other, base(other_tag))
    if any(owners):
        return owners[0] == owners[1]
    return relation(word, tag, other, other_tag) == SAME
