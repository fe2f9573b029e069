"""What Russian words are in Ukrainian, and the reverse: headwords of one kind, the likeliest first.

``sisters.tsv`` was written by hand: the vocabulary of public affairs, each line a Russian headword, its kind (`LETTERS`) and what
it is, the usual answer first. ``sisters.xz`` was made as `training.sister_words` does: from the Russian and Ukrainian rows of the
starter model's corpus, by way of English, and from words that are spelled alike in both dictionaries; that one is no dictionary
to show to people.
"""

from __future__ import annotations

import lzma
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain
from pathlib import Path

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

_LETTER_OF = {kind: letter for letter, kind in LETTERS.items()}


Counterpart = tuple[str, float]
"""A headword of the sister language, and how sure it is, 0.05 to 1."""


def counterparts(headword: str, kind: Kind, language: str) -> tuple[Counterpart, ...]:
    """What a headword is in the sister language; empty when it is not known.

    Args:
        headword, kind: as `inflection.Reading` has them.
        language: of the headword, ``ru`` or ``uk``.
    """
    return of_every_kind(headword, language).get(_LETTER_OF[kind], ())


@lru_cache(maxsize=10_000)
def beginning_so(letters: str, language: str) -> tuple[tuple[str, str, float], ...]:
    """Headwords that begin with four letters, each with what it is in the sister language and how sure that is.

    Args:
        letters: `INDEXED` letters, folded and in lower case.
        language: of the headwords, ``ru`` or ``uk``.
    """
    return tuple(
        (headword, *each)
        for headword in _by_beginning(language).get(letters, ())
        for every in of_every_kind(headword, language).values()
        for each in every
    )


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
def _by_beginning(language: str) -> Mapping[str, Sequence[str]]:
    found: dict[str, list[str]] = {}
    for headword in dict.fromkeys(chain(*_index(language))):
        found.setdefault(headword[:INDEXED], []).append(headword)
    return found


_Index = Mapping[str, str]
"""A headword → the lines of a table that have it, of whatever kind, in order."""


@cache
def _index(language: str) -> tuple[_Index, _Index]:
    """The written and the learned table, by the words of a language; read in some hundredths of a second when first asked.

    The lines stay as they are: what they say is worked out for the few words that somebody asks for.
    """
    found: tuple[dict[str, str], dict[str, str]] = ({}, {})
    for lines, index, step in zip(_tables(), found, (1, 2), strict=True):
        for line in lines:
            cells = line.split("\t")
            for headword in cells[:1] if language == "ru" else cells[2::step]:
                index[headword] = f"{index[headword]}\n{line}" if headword in index else line
    return found


@cache
def _tables() -> tuple[list[str], list[str]]:
    """The lines of the written and of the learned table."""
    written = _WRITTEN.read_text(encoding="utf-8").replace("ё", "е")  # all that folding changes in it
    return written.splitlines(), lzma.decompress(_LEARNED.read_bytes()).decode("utf-8").splitlines()


@lru_cache(maxsize=50_000)
def of_every_kind(headword: str, language: str) -> Mapping[str, tuple[Counterpart, ...]]:
    """The letter of each kind that a headword may be of → what it is in the sister language then, the likeliest first.

    Of a word that people have written down, the first of equals is the best, and what was learned counts little.
    """
    written, learned = (index.get(headword, "").splitlines() for index in _index(language))
    rows: dict[str, dict[str, float]] = {}
    for line in written:
        first, letter, *others = line.split("\t")
        row = rows.setdefault(letter, {})
        for other, sure in _turned(first, zip(others, _BY_PLACE, strict=False), headword, language):
            row.setdefault(other, sure * _LATER ** len(row))
    weights = {letter: _BESIDE_WRITTEN for letter, row in rows.items() if row}
    for line in learned:
        first, letter, *others = line.split("\t")
        row = rows.setdefault(letter, {})
        pairs = ((other, int(twentieths) / 20) for other, twentieths in zip(others[::2], others[1::2], strict=True))
        for other, sure in _turned(first, pairs, headword, language):
            row.setdefault(other, sure * weights.get(letter, 1.0))
    return {letter: tuple(sorted(row.items(), key=lambda each: -each[1])) for letter, row in rows.items()}


def _turned(first: str, others: Iterable[tuple[str, float]], headword: str, language: str) -> Iterator[tuple[str, float]]:
    """What a line has for a headword: its answers to a Russian one, its Russian one to a Ukrainian one."""
    if language == "ru":
        return iter(others)
    return ((first, sure) for other, sure in others if other == headword)
