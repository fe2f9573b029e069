"""What phrases of one language are in the other.

``phrases.xz`` was learned as `training.phrases` does, from the starter model's corpus; ``phrases.tsv`` was written by hand: lines
of a Russian phrase and the Ukrainian one, of the set phrases of public texts that the corpus has not.
"""

from __future__ import annotations

import lzma
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from workbench.mt.phrases.keys import keys, pieces

LONGEST = 4
"""Words of a phrase."""

FIRST, SECOND = "ru", "uk"
"""The language of the phrases that begin a line, and of those behind them."""

_MOST = 12
"""What a phrase is besides is never wanted."""

_REMEMBERED = 100_000

_LEARNED = Path(__file__).with_name("phrases.xz")
_WRITTEN = Path(__file__).with_name("phrases.tsv")

_WRITTEN_COUNTS = 60.0
"""As many occurrences counts what was written by hand."""


class Entry(NamedTuple):
    """What a phrase is in the other language.

    Attributes:
        words: of the other language.
        often: how often the one is translated by the other.
        back: how likely the other is translated by the one, 0 to 1.
    """

    words: tuple[str, ...]
    often: float
    back: float


class Table:
    """The phrases of one language.

    Args:
        pairs: phrases of it and of the other language, their words with a space between, and how often they translate each
            other.
    """

    def __init__(self, pairs: Iterable[tuple[str, str, float]]) -> None:
        self._rows: defaultdict[str, dict[str, float]] = defaultdict(dict)
        self._others: defaultdict[str, float] = defaultdict(float)
        self._known: dict[str, tuple[Sequence[Entry], float]] = {}
        for phrase, other, count in pairs:
            self._rows[phrase][other] = self._rows[phrase].get(other, 0.0) + count
            self._others[other] += count

    def entries(self, phrase: str) -> tuple[Sequence[Entry], float]:
        """What a phrase mostly is in the other language, and how often it is anything; empty when it is not known."""
        found = self._known.get(phrase)
        if found is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
            found = self._known[phrase] = self._entries(phrase)
        return found

    def _entries(self, phrase: str) -> tuple[Sequence[Entry], float]:
        row = sorted(self._rows.get(phrase, {}).items(), key=lambda each: -each[1])
        entries = [Entry(tuple(other.split(" ")), often, often / (self._others[other] + 0.5)) for other, often in row[:_MOST]]
        return entries, sum(often for _, often in row)


@lru_cache(maxsize=2)
def table_of(language: str) -> Table:
    """The phrases of ``ru`` or ``uk``; read in a fraction of a second when first asked for."""
    pairs = chain(parsed(lzma.decompress(_LEARNED.read_bytes()).decode("utf-8")), _written())
    return Table((one, other, count) if language == FIRST else (other, one, count) for one, other, count in pairs)


def _written() -> Iterator[tuple[str, str, float]]:
    for line in _WRITTEN.read_text(encoding="utf-8").splitlines():
        one, _, other = line.partition("\t")
        yield " ".join(keys(pieces(one))), " ".join(keys(pieces(other))), _WRITTEN_COUNTS


def parsed(text: str) -> Iterable[tuple[str, str, float]]:
    """The pairs of a file: lines of a phrase and what it is, each with its count."""
    for line in text.splitlines():
        phrase, *cells = line.split("\t")
        for other, count in zip(cells[::2], cells[1::2], strict=True):
            yield phrase, other, float(count)


def as_file(counts: Iterable[tuple[str, str, float]]) -> bytes:
    """Pairs as `table_of` reads them."""
    rows: defaultdict[str, list[tuple[float, str]]] = defaultdict(list)
    for phrase, other, count in counts:
        rows[phrase].append((-round(count), other))
    lines = ("\t".join((phrase, *(f"{other}\t{-less}" for less, other in sorted(row)))) for phrase, row in sorted(rows.items()))
    return lzma.compress("\n".join(lines).encode("utf-8"), preset=9 | lzma.PRESET_EXTREME)
