"""How likely words follow each other in a language: read from ``following-LANGUAGE.xz``.

Trigrams, interpolated with bigrams and single words, each with a constant weight in occurrences (after Witten and Bell 1991).
"""

from __future__ import annotations

import lzma
import math
from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path

BEGINNING, ENDING = "<s>", "</s>"
"""What stands before the first word, twice, and after the last."""

_WORD_WEIGHT, _PAIR_WEIGHT = 10.0, 4.0
"""As many occurrences count what the shorter context tells."""

_UNSEEN = 0.1
_VOCABULARY = 100_000
_REMEMBERED = 300_000


class Following:
    """How likely words follow each other.

    Args:
        rows: the one or two words before, "" for none → the words behind them and how often.
    """

    def __init__(self, rows: Mapping[str, str]) -> None:
        self._rows = rows
        self._read: dict[str, tuple[dict[str, int], int]] = {}
        self._known: dict[tuple[str, str, str], float] = {}
        self._pairs: dict[tuple[str, str], float] = {}

    def log_probability(self, first: str, second: str, word: str) -> float:
        """Of a word behind two others."""
        asked = (first, second, word)
        found = self._known.get(asked)
        if found is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
                self._pairs.clear()
            found = self._known[asked] = math.log(self._probability(first, second, word))
        return found

    def _probability(self, first: str, second: str, word: str) -> float:
        asked = (second, word)
        after_one = self._pairs.get(asked)
        if after_one is None:
            after_one = self._pairs[asked] = self._after_one(second, word)
        triples, often = self._row(f"{first} {second}")
        return (triples.get(word, 0) + _PAIR_WEIGHT * after_one) / (often + _PAIR_WEIGHT)

    def _after_one(self, before: str, word: str) -> float:
        every, total = self._row("")
        alone = (every.get(word, 0) + _UNSEEN) / (total + _UNSEEN * _VOCABULARY)
        pairs, often = self._row(before)
        return (pairs.get(word, 0) + _WORD_WEIGHT * alone) / (often + _WORD_WEIGHT)

    def _row(self, before: str) -> tuple[dict[str, int], int]:
        found = self._read.get(before)
        if found is None:
            cells = self._rows.get(before, "").split(" ")
            row = {word: int(count) for word, count in zip(cells[::2], cells[1::2], strict=False)}
            found = self._read[before] = (row, sum(row.values()))
        return found


@lru_cache(maxsize=3)
def following_in(language: str) -> Following:
    """Of ``ru``, ``uk`` or ``en``; read in a fraction of a second when first asked for."""
    text = lzma.decompress(Path(__file__).with_name(f"following-{language}.xz").read_bytes()).decode("utf-8")
    lines = (line.partition("\t") for line in text.splitlines())
    return Following({before: row for before, _, row in lines})


def as_file(counts: Iterable[tuple[str, str, int]]) -> bytes:
    """Counts of words behind others as `following_in` reads them: (the words before, the word, how often)."""
    rows: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
    for before, word, count in counts:
        rows[before].append((-count, word))
    lines = (f"{before}\t{' '.join(f'{word} {-less}' for less, word in sorted(row))}" for before, row in sorted(rows.items()))
    return lzma.compress("\n".join(lines).encode("utf-8"), preset=9 | lzma.PRESET_EXTREME)
