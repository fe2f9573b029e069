"""What English words are in Russian, and the reverse: ``bilingual.tsv``, written by hand.

A line: an English word or expression in its dictionary form, its part (`Part`), and what it is in Russian, the commonest meaning
in public texts first, with semicolons between.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Literal, NamedTuple

from workbench.text.typography import fold

_FILE = Path(__file__).with_name("bilingual.tsv")

Part = Literal["n", "v", "a", "d", "p", "g"]
"""Noun, verb, adjective, adverb, word of grammar, name of a place or people."""

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


def from_english(expression: str) -> tuple[Answer, ...]:
    """What an English expression is.

    Args:
        expression: dictionary form, folded, in lower case.
    """
    return _forth().get(expression, ())


def into_english(headword: str) -> tuple[Answer, ...]:
    """What a Russian expression is in English.

    Args:
        headword: dictionary form, folded, in lower case.
    """
    return _back().get(headword, ())


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
    return {lower: word for lower, word in found.items() if lower not in plain}


@cache
def proper_names() -> Mapping[str, str]:
    """Lower case → how it is written, of English expressions of several words, one of them with a capital: ``united states``."""
    return {english.lower(): english for english, _, _ in _lines() if " " in english and english != english.lower()}


@cache
def _forth() -> Mapping[str, tuple[Answer, ...]]:
    found: defaultdict[str, list[Answer]] = defaultdict(list)
    for english, part, headword, sure in _pairs():
        found[fold(english, case=True)].append(Answer(headword, part, sure))
    return {key: tuple(sorted(every, key=lambda each: -each.sure)) for key, every in found.items()}


@cache
def _back() -> Mapping[str, tuple[Answer, ...]]:
    found: defaultdict[str, list[Answer]] = defaultdict(list)
    for english, part, headword, sure in _pairs():
        found[headword].append(Answer(fold(english), part, sure))
    return {key: tuple(sorted(every, key=lambda each: -each.sure)) for key, every in found.items()}


def _pairs() -> Iterator[tuple[str, Part, str, float]]:
    for english, part, russian in _lines():
        for place, headword in enumerate(russian.split("; ")):
            yield english, part, fold(headword, case=True), _BY_PLACE[min(place, len(_BY_PLACE) - 1)]


@cache
def _lines() -> tuple[tuple[str, Part, str], ...]:
    rows = (line.split("\t") for line in _FILE.read_text(encoding="utf-8").splitlines())
    return tuple((english, _part(part), russian) for english, part, russian in rows)


def _part(letter: str) -> Part:
    for part in ("n", "v", "a", "d", "p", "g"):
        if part == letter:
            return part
    raise ValueError(letter)
