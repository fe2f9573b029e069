"""What Russian words are in Ukrainian, and the reverse: headwords of one kind, the likeliest first.

``sisters.tsv`` was written by hand: the vocabulary of public affairs, each line a Russian headword, its kind (`LETTERS`) and what
it is, the usual answer first. ``sisters.xz`` was made as `training.sister_words` does: from the Russian and Ukrainian rows of the
starter model's corpus, by way of English, and from words that are spelled alike in both dictionaries; that one is no dictionary
to show to people.
"""

from __future__ import annotations

import lzma
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from pathlib import Path

from workbench.text.typography import fold
from workbench.text.vocabulary.derived import derived, verbs_of
from workbench.text.vocabulary.inflection import Kind, Reading, form

_LEARNED = Path(__file__).with_name("sisters.xz")
_WRITTEN = Path(__file__).with_name("sisters.tsv")
_BY_PLACE = (1.0, 0.5, 0.3)
"""How sure the first answer of a written line is, the second and so on."""

_LATER = 0.7
"""What an answer is worth for each other of the same word before it."""

_BESIDE_WRITTEN = 0.2
"""What a learned answer of a word is worth that has written ones."""

INDEXED = 4
"""By how many of their first letters headwords are found."""

LETTERS: dict[str, Kind] = {
    "n": "noun",
    "a": "adjective",
    "v": "verb",
    "u": "unchanging",
}
"""Kinds as the table has them."""

Table = Mapping[tuple[str, Kind], tuple[tuple[str, float], ...]]
"""(headword, kind) → headwords of the other language, each with how sure it is, 0.05 to 1."""


def counterparts(headword: str, kind: Kind, language: str) -> tuple[tuple[str, float], ...]:
    """What a headword is in the sister language, each with how sure that is; empty when it is not known.

    Args:
        headword, kind: as `inflection.Reading` has them.
        language: of the headword, ``ru`` or ``uk``.
    """
    return _tables()[language].get((headword, kind), ())


def beginning_so(letters: str, language: str) -> tuple[tuple[str, str, float], ...]:
    """Headwords that begin with four letters, each with what it is in the sister language and how sure that is.

    Args:
        letters: `INDEXED` letters, folded and in lower case.
        language: of the headwords, ``ru`` or ``uk``.
    """
    return _by_beginning(language).get(letters, ())


def answers(known: Sequence[Reading], language: str) -> list[tuple[str, float]]:
    """A word in the sister language, in the same form, with how likely each answer is; the likeliest first.

    Args:
        known: what the word may be.
        language: of the word, ``ru`` or ``uk``; the answers are in lower case.
    """
    other = "uk" if language == "ru" else "ru"
    found: dict[str, float] = {}
    for reading in known:
        for headword, sure in counterparts(reading.headword, reading.kind, language):
            answer = form(headword, reading.kind, other, reading.grammemes)
            if answer is not None:
                found[answer] = found.get(answer, 0.0) + sure * reading.score
    return sorted(found.items(), key=lambda each: -each[1]) or _participles(known, language, other)


def _participles(known: Sequence[Reading], language: str, other: str) -> list[tuple[str, float]]:
    """Participles of every kind by way of their verbs."""
    found: dict[str, float] = {}
    for reading in known:
        for verb in verbs_of(reading, language):
            for headword, sure in counterparts(verb, "verb", language):
                answer = derived(headword, reading, other)
                if answer is not None:
                    found[answer] = max(found.get(answer, 0.0), sure * reading.score)
    return sorted(found.items(), key=lambda each: -each[1])


@cache
def _by_beginning(language: str) -> Mapping[str, tuple[tuple[str, str, float], ...]]:
    found: dict[str, list[tuple[str, str, float]]] = {}
    for (headword, _), others in _tables()[language].items():
        found.setdefault(headword[:INDEXED], []).extend((headword, other, sure) for other, sure in others)
    return {letters: tuple(every) for letters, every in found.items()}


@cache
def _tables() -> Mapping[str, Table]:
    """Language → its table; read in a tenth of a second when first asked."""
    written = _written()
    learned = _learned()
    return {
        "ru": _joined(written, learned),
        "uk": _joined([_back(*each) for each in written], [_back(*each) for each in learned]),
    }


_Pair = tuple[str, str, Kind, float]
"""A word, what it is in the other language, their kind, how sure that is."""


def _written() -> list[_Pair]:
    found: list[_Pair] = []
    for line in _WRITTEN.read_text(encoding="utf-8").splitlines():
        headword, letter, *others = line.split("\t")
        pairs = zip(others, _BY_PLACE, strict=False)
        found += [(fold(headword), fold(other), LETTERS[letter], sure) for other, sure in pairs]
    return found


def _learned() -> list[_Pair]:
    found: list[_Pair] = []
    for line in lzma.decompress(_LEARNED.read_bytes()).decode("utf-8").splitlines():
        headword, letter, *others = line.split("\t")
        pairs = zip(others[::2], others[1::2], strict=True)
        found += [(headword, other, LETTERS[letter], int(twentieths) / 20) for other, twentieths in pairs]
    return found


def _back(word: str, other: str, kind: Kind, sure: float) -> _Pair:
    return other, word, kind, sure


def _joined(written: Iterable[_Pair], learned: Iterable[_Pair]) -> Table:
    """Of a word that people have written down, the first of equals is the best, and what was learned counts little."""
    found: dict[tuple[str, Kind], dict[str, float]] = {}
    for word, other, kind, sure in written:
        row = found.setdefault((word, kind), {})
        row.setdefault(other, sure * _LATER ** len(row))
    known = set(found)
    for word, other, kind, sure in learned:
        key = (word, kind)
        found.setdefault(key, {}).setdefault(other, sure * _BESIDE_WRITTEN if key in known else sure)
    return {key: tuple(sorted(row.items(), key=lambda each: -each[1])) for key, row in found.items()}
