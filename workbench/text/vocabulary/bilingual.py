"""What English words are in Russian, and the reverse: ``bilingual.tsv``, written by hand.

A line: an English word or expression in its dictionary form, its part (`Part`), and what it is in Russian, the commonest meaning
in public texts first, with semicolons between.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Literal, NamedTuple, get_args

from workbench.text.typography import fold
from workbench.text.vocabulary.english import lemmas

_FILE = Path(__file__).with_name("bilingual.tsv")

Part = Literal["n", "v", "a", "d", "p", "g"]
"""Noun, verb, adjective, adverb, word of grammar, name of a place or people."""

_PARTS: Mapping[str, Part] = {part: part for part in get_args(Part)}

_BY_PLACE = (1.0, 0.5, 0.3)
"""How sure the first answer of a line is, the second and so on."""


class Answer(NamedTuple):
    """What a word is in another language.

    Attributes:
        headword: a word or several; English ones with their capitals, others folded and in lower case.
        sure: 0 to 1.
    """

    headword: str
    part: Part
    sure: float


@lru_cache(maxsize=20_000)
def from_english(expression: str) -> tuple[Answer, ...]:
    """What an English expression is.

    Args:
        expression: dictionary form, folded, in lower case.
    """
    found = (
        Answer(headword, line.part, _sure(place))
        for line in _by_english().get(expression, ())
        for place, headword in enumerate(line.russian.split("; "))
    )
    return tuple(sorted(found, key=lambda each: -each.sure))


@lru_cache(maxsize=20_000)
def into_english(headword: str) -> tuple[Answer, ...]:
    """What a Russian expression is in English.

    Args:
        headword: dictionary form, folded, in lower case.
    """
    found = (
        Answer(fold(line.english), line.part, _sure(place))
        for line in _by_russian().get(headword, ())
        for place, each in enumerate(line.russian.split("; "))
        if each == headword
    )
    return tuple(sorted(found, key=lambda each: -each.sure))


@cache
def capitals() -> Mapping[str, str]:
    """Lower case → how it is written, of the English words that are always written with capitals: ``monday``, ``indian``."""
    plain: set[str] = set()
    found: dict[str, str] = {}
    for english, _, _ in _lines():
        for word in english.split():
            if word == word.lower():
                plain.add(word)
            else:
                found[word.lower()] = word
    return {lower: word for lower, word in found.items() if plain.isdisjoint((lower, *lemmas(lower)))}


@cache
def proper_names() -> Mapping[str, str]:
    """Lower case → how it is written, of English expressions of several words, one of them with a capital: ``united states``."""
    return {english.lower(): english for english, _, _ in _lines() if " " in english and english != english.lower()}


class _Line(NamedTuple):
    """A line of the table: the English expression as it is written, the Russian ones folded and in lower case."""

    english: str
    part: Part
    russian: str


def _sure(place: int) -> float:
    return _BY_PLACE[min(place, len(_BY_PLACE) - 1)]


@cache
def _by_english() -> Mapping[str, Sequence[_Line]]:
    """English expressions, folded and in lower case → their lines; what these say is worked out for words that are asked for."""
    found: dict[str, list[_Line]] = {}
    for line in _lines():
        found.setdefault(fold(line.english, case=True), []).append(line)
    return found


@cache
def _by_russian() -> Mapping[str, Sequence[_Line]]:
    """Russian expressions → the lines that have them."""
    found: dict[str, list[_Line]] = {}
    for line in _lines():
        for headword in dict.fromkeys(line.russian.split("; ")):
            found.setdefault(headword, []).append(line)
    return found


@cache
def _lines() -> tuple[_Line, ...]:
    text = _FILE.read_text(encoding="utf-8")
    return tuple(map(_line, text.splitlines(), fold(text, case=True).splitlines()))


def _line(written: str, folded: str) -> _Line:
    english, letter, _ = written.split("\t")
    return _Line(english, _PARTS[letter], folded.rpartition("\t")[2])
