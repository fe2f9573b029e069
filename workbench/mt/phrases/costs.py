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
    """What the phrases of one language cost.

    The lines stay as they are: what they say is worked out for the few phrases that somebody asks for.

    Args:
        lines: as of the file: an English phrase and, each behind a tab, what it is with both costs.
        source: the language of the phrases, English or Russian.
    """

    def __init__(self, lines: Iterable[str], source: str) -> None:
        self._is_english = source == ENGLISH
        self._lines: defaultdict[str, list[str]] = defaultdict(list)
        for line in lines:
            english, *cells = line.split("\t")
            for phrase in (english,) if self._is_english else dict.fromkeys(cell.rsplit(" ", 2)[0] for cell in cells):
                self._lines[phrase].append(line)
        self._known: dict[str, list[tuple[tuple[str, ...], float]]] = {}

    def of(self, phrase: str) -> list[tuple[tuple[str, ...], float]]:
        """What a phrase can be, each with what speaks for it, a weighted log-probability; the best first."""
        found = self._known.get(phrase)
        if found is None:
            least: dict[str, int] = {}
            for cost, other in sorted(self._others(phrase)):
                least.setdefault(other, cost)
            best = list(least.items())[:_MOST]
            found = self._known[phrase] = [(tuple(other.split(" ")) if other else (), -cost / SCALE) for other, cost in best]
        return found

    def _others(self, phrase: str) -> Iterator[tuple[int, str]]:
        for each in chain.from_iterable(map(parsed, self._lines.get(phrase, ()))):
            if self._is_english:
                yield each.forth, each.russian
            elif each.russian == phrase:
                yield each.back, each.english


@lru_cache(maxsize=2)
def costs_of(source: str) -> Costs:
    """From English or Russian; read in half a second when first asked for."""
    return Costs(chain(lzma.decompress(_LEARNED.read_bytes()).decode("utf-8").splitlines(), _written()), source)


def parsed(line: str) -> Iterator[Pair]:
    """The pairs of a line."""
    english, *cells = line.split("\t")
    for cell in cells:
        russian, forth, back = cell.rsplit(" ", 2)
        yield Pair(english, russian, int(forth), int(back))


def as_lines(pairs: Iterable[Pair]) -> Iterator[str]:
    """Pairs as `Costs` reads them."""
    rows: defaultdict[str, list[tuple[int, str, int]]] = defaultdict(list)
    for each in pairs:
        rows[each.english].append((each.forth, each.russian, each.back))
    for english, row in sorted(rows.items()):
        yield "\t".join((english, *(f"{russian} {forth} {back}" for forth, russian, back in sorted(row))))


def as_file(pairs: Iterable[Pair]) -> bytes:
    """Pairs as `costs_of` reads them."""
    return lzma.compress("\n".join(as_lines(pairs)).encode("utf-8"), preset=9 | lzma.PRESET_EXTREME)


def _written() -> Iterator[str]:
    for line in _WRITTEN.read_text(encoding="utf-8").splitlines():
        english, russian = (" ".join(keys(pieces(phrase))) for phrase in line.split("\t"))
        yield f"{english}\t{russian} {_WRITTEN_COST} {_WRITTEN_COST}"
