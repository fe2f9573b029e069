"""What Russian words are in Ukrainian, and the reverse: headwords of one kind, the likeliest first.

``sisters.xz`` was made as `training.sister_words` does: from the Russian and Ukrainian rows of the starter model's corpus,
by way of English, and from words that are spelled alike in both dictionaries. It is no dictionary to show to people.
"""

from __future__ import annotations

import lzma
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

from workbench.text.vocabulary.derived import derived, verbs_of
from workbench.text.vocabulary.inflection import Kind, Reading, form

_FILE = Path(__file__).with_name("sisters.xz")
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
def _tables() -> Mapping[str, Table]:
    """Language → its table; read in a tenth of a second when first asked."""
    there: dict[tuple[str, Kind], tuple[tuple[str, float], ...]] = {}
    back: dict[tuple[str, Kind], list[tuple[str, float]]] = {}
    for line in lzma.decompress(_FILE.read_bytes()).decode("utf-8").splitlines():
        headword, letter, *others = line.split("\t")
        kind = LETTERS[letter]
        pairs = tuple((other, int(twentieths) / 20) for other, twentieths in zip(others[::2], others[1::2], strict=True))
        there[headword, kind] = pairs
        for other, sure in pairs:
            back.setdefault((other, kind), []).append((headword, sure))
    return {"ru": there, "uk": {key: tuple(sorted(each, key=lambda pair: -pair[1])) for key, each in back.items()}}
