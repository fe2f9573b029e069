"""Russian words as Ukrainian would spell them: the regular differences of words that both languages have."""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbench.text.vocabulary.inflection import Kind

_ALIKE = (
    *((letter, "") for letter in "ъь'"),
    *(("ё", "е"), ("є", "е"), ("э", "е"), ("ї", "и"), ("і", "и"), ("ы", "и"), ("й", "и"), ("ґ", "г")),
    *(("ии", "и"), ("ие", "е"), ("ио", "о"), ("иа", "а"), ("ья", "я")),
)
_DOUBLED = re.compile(r"(.)\1")

_ENDINGS: dict[Kind, tuple[tuple[str, str], ...]] = {
    "noun": (
        *(("ирование", "ування"), ("ирование", "ювання"), ("ование", "ування"), ("ение", "ення"), ("ение", "іння")),
        *(("ание", "ання"), ("ие", "я"), ("ье", "я"), ("ость", "ість"), ("ец", "ець"), ("ица", "иця"), ("а", "я")),
        *(("ство", "ство"), ("енок", "еня"), ("ёр", "ер"), ("", "")),
    ),
    "adjective": (
        *(("ический", "ічний"), ("ский", "ський"), ("еский", "ський"), ("ийский", "ійський"), ("ионный", "ійний")),
        *(("ированный", "ований"), ("нный", "ний"), ("тельный", "чий"), ("ный", "ний"), ("ний", "ній"), ("ой", "ий")),
        *(("ый", "ий"), ("", "")),
    ),
    "verb": (
        *(("ировать", "увати"), ("ировать", "ювати"), ("овать", "увати"), ("евать", "ювати"), ("ивать", "увати")),
        *(("ывать", "увати"), ("ить", "ити"), ("еть", "іти"), ("еть", "ити"), ("чь", "гти"), ("чь", "кти")),
        *(("ть", "ти"), ("ти", "ти")),
    ),
    "unchanging": (("ически", "ічно"), ("ски", "ськи"), ("нно", "но"), ("ее", "іше"), ("я", "ячи"), ("", "")),
}
"""Endings of dictionary forms in Russian, and the same in Ukrainian."""

_PREFIXES = (
    *(("рас", "роз"), ("раз", "роз"), ("бес", "без"), ("из", "з"), ("ис", "з"), ("вос", "від"), ("воз", "від")),
    *(("со", "с"), ("под", "під"), ("от", "від"), ("с", "з"), ("в", "у")),
)
_SHORTEST_STEM = 4
_CLOSED_SYLLABLE = re.compile(r"[ое]([^аеёиоуыэюя]+)\Z")


def skeleton(word: str) -> str:
    """A word without what is spelled differently as a rule: kinds of e and i, soft signs, doubled letters."""
    for letter, other in _ALIKE:
        word = word.replace(letter, other)
    return _DOUBLED.sub(r"\1", word)


def ukrainian_spellings(word: str, kind: Kind) -> Iterator[tuple[str, bool]]:
    """How a Russian word may be spelled in Ukrainian, and whether its beginning is the same."""
    if kind == "noun" and (closed := _CLOSED_SYLLABLE.search(word)) is not None:
        yield f"{word[: closed.start()]}і{closed[1]}", True  # мост, міст; помощь, поміч
    for start, is_same in _beginnings(word):
        stem, reflexive = (start[:-2], "ся") if kind == "verb" and start.endswith(("ся", "сь")) else (start, "")
        for ending, other in _ENDINGS[kind]:
            if stem.endswith(ending):
                yield stem[: len(stem) - len(ending)] + other + reflexive, is_same


def _beginnings(word: str) -> Iterator[tuple[str, bool]]:
    yield word, True
    for prefix, other in _PREFIXES:
        if word.startswith(prefix) and len(word) - len(prefix) >= _SHORTEST_STEM:
            yield other + word[len(prefix) :], False
