"""What English phrases are in Russian, and what speaks for it each way.

``costs-en-ru.xz`` was learned as `training.english_phrases` does, from the starter model's corpus; ``phrases-en-ru.tsv`` was
written by hand: lines of an English phrase and the Russian one.
"""

from __future__ import annotations

import lzma
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import chain
from pathlib import Path
from typing import NamedTuple

from workbench.mt.phrases.keys import keys, pieces

ENGLISH, RUSSIAN = "en", "ru"

LONGEST = 5
"""Words of a phrase."""

SCALE = 10.0
"""Costs are whole tenths."""

NOTHING = ""
"""What a phrase is that is left out."""

_MOST = 20
_WRITTEN = Path(__file__).with_name("phrases-en-ru.tsv")
_LEARNED = Path(__file__).with_name("costs-en-ru.xz")
_WRITTEN_COST = 12
"""What a phrase costs that was written by hand, either way."""


class Pair(NamedTuple):
    """A phrase and what it is in the other language.

    Attributes:
        english, russian: their words with a space between; `NOTHING` where the one is left out in the other language.
        forth, back: what it costs to say the Russian for the English, and the English for the Russian; in `SCALE`.
    """

    english: str
    russian: str
    forth: int
    back: int


class Costs:
    """What the phrases of one language cost."""

    def __init__(self, rows: Iterable[tuple[str, str, int]]) -> None:
        self._rows: defaultdict[str, list[tuple[int, str]]] = defaultdict(list)
        for phrase, other, cost in rows:
            self._rows[phrase].append((cost, other))
        self._known: dict[str, list[tuple[tuple[str, ...], float]]] = {}

    def of(self, phrase: str) -> list[tuple[tuple[str, ...], float]]:
        """What a phrase can be, each with what speaks for it, a weighted log-probability; the best first."""
        found = self._known.get(phrase)
        if found is None:
            least: dict[str, int] = {}
            for cost, other in sorted(self._rows.get(phrase, ())):
                least.setdefault(other, cost)
            best = list(least.items())[:_MOST]
            found = self._known[phrase] = [(tuple(other.split(" ")) if other else (), -cost / SCALE) for other, cost in best]
        return found


@lru_cache(maxsize=2)
def costs_of(source: str) -> Costs:
    """From English or Russian; read in a second when first asked for."""
    pairs = chain(parsed(lzma.decompress(_LEARNED.read_bytes()).decode("utf-8")), _written())
    if source == ENGLISH:
        return Costs((each.english, each.russian, each.forth) for each in pairs)
    return Costs((each.russian, each.english, each.back) for each in pairs)


def parsed(text: str) -> Iterator[Pair]:
    """The pairs of a file: lines of an English phrase and what it is, each with both costs."""
    for line in text.splitlines():
        english, *cells = line.split("\t")
        for cell in cells:
            russian, forth, back = cell.rsplit(" ", 2)
            yield Pair(english, russian, int(forth), int(back))


def as_file(pairs: Iterable[Pair]) -> bytes:
    """Pairs as `costs_of` reads them."""
    rows: defaultdict[str, list[tuple[int, str, int]]] = defaultdict(list)
    for each in pairs:
        rows[each.english].append((each.forth, each.russian, each.back))
    lines = (
        "\t".join((english, *(f"{russian} {forth} {back}" for forth, russian, back in sorted(row))))
        for english, row in sorted(rows.items())
    )
    return lzma.compress("\n".join(lines).encode("utf-8"), preset=9 | lzma.PRESET_EXTREME)


def _written() -> Iterator[Pair]:
    for line in _WRITTEN.read_text(encoding="utf-8").splitlines():
        english, russian = (" ".join(keys(pieces(phrase))) for phrase in line.split("\t"))
        yield Pair(english, russian, _WRITTEN_COST, _WRITTEN_COST)
