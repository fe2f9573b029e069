"""Which units the rows of a file are that left as an export and comes back."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import pairwise

from workbench.core.language import base, canonical, label
from workbench.core.statement import Statement
from workbench.core.unit import Unit

LEAST = 0.5
"""The share of rows that must have a text in common with their units; fewer, and the file is another statement's."""

NEXT = 8
"""Units with the same text that are looked at behind the row before."""

_BLANKS = re.compile(r"[ \t\r\n]+")
_NOT_IN_IDS = re.compile(r"[^\w.-]", re.ASCII)


def plain(text: str) -> str:
    """A text as tools hand it back that lay out their files anew: blanks and line breaks as one space, none at the edges."""
    return _BLANKS.sub(" ", text).strip(" ")


def columns(coming: Statement, statement: Statement) -> dict[str, str]:
    """The versions of a file as the statement calls them: ``uk-UA`` is ``uk`` where nothing else can be meant."""
    found: dict[str, str] = {}
    for tag in coming.versions:
        alike = [version for version in statement.versions if base(version) == base(tag) and label(version) is None]
        if canonical(tag) in statement.versions:
            found[tag] = canonical(tag)
        elif len(alike) == 1 and label(tag) is None and alike[0] not in coming.versions:
            found[tag] = alike[0]
    return found


def rows_of(coming: Statement, known: Statement, tags: Mapping[str, str], *, has_ids: bool) -> dict[int, str]:
    """The unit of each row that has one: by its id, by a text that nobody changed, or by its place between two others.

    Args:
        coming: what the file holds.
        known: what was exported, or what the statement holds now.
        tags: the file's version → the statement's.
        has_ids: whether the file carries the units' ids; else its reader has numbered them.

    Returns:
        Row → unit id; empty when the file is another statement's.
    """
    search = _Search(coming, known, tags)
    if has_ids:
        search.by_id()
    search.by_text()
    if not has_ids:
        search.by_place()
    return search.found if search.is_likely() else {}


class _Search:
    def __init__(self, coming: Statement, known: Statement, tags: Mapping[str, str]) -> None:
        self._rows = coming.units
        self._known = known
        self._tags = tags
        self.found: dict[int, str] = {}

    def is_likely(self) -> bool:
        """Whether enough rows share a text with their units."""
        alike = sum(self._shares(self._rows[row], self._known.unit(unit)) for row, unit in self.found.items())
        return alike > 0 and alike >= LEAST * len(self.found)

    def by_id(self) -> None:
        """XLIFF allows fewer characters in an id than a statement does."""
        names = {_NOT_IN_IDS.sub("_", unit.id): unit.id for unit in self._known.units} | {
            unit.id: unit.id for unit in self._known.units
        }
        self.found = {row: names[unit.id] for row, unit in enumerate(self._rows) if unit.id in names}
        if not self.is_likely():
            self.found = {}

    def by_text(self) -> None:
        """Of several units with a text, the one with most texts in common, then the next one after the row before."""
        taken = set(self.found.values())
        keys = {place: self._keys(unit, known=True) for place, unit in enumerate(self._known.units) if unit.id not in taken}
        places: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
        for place, of_unit in keys.items():
            for key in of_unit:
                places[key].append(place)
        last = -1
        for row, unit in enumerate(self._rows):
            if row in self.found:
                last = self._known.position(self.found[row])
                continue
            wanted = self._keys(unit)
            fits = {place for key in wanted for place in _near(places.get(key, []), last)}
            if fits:
                before = last
                last = min(fits, key=lambda place: (-len(wanted & keys[place]), place <= before, place))
                self.found[row] = self._known.units[last].id
                for key in keys[last]:
                    places[key].remove(last)

    def by_place(self) -> None:
        """Rows between two known ones are the units between theirs, where there are as many and no other row has one of them."""
        taken = set(self.found.values())
        known = sorted(self.found)
        ends = [(-1, -1), *((row, self._known.position(self.found[row])) for row in known), (len(self._rows), len(self._known))]
        for (row, place), (next_row, next_place) in pairwise(ends):
            between = [unit.id for unit in self._known.units[place + 1 : next_place]]
            if len(between) == next_row - row - 1 and taken.isdisjoint(between):
                self.found |= {row + step: unit for step, unit in enumerate(between, 1)}
                taken.update(between)

    def _keys(self, unit: Unit, *, known: bool = False) -> set[tuple[str, ...]]:
        """The texts of a unit, one by one and all together."""
        texts = list(self._texts(unit, known=known))
        return {*texts, tuple(part for text in texts for part in text)} if texts else set()

    def _texts(self, unit: Unit, *, known: bool = False) -> Iterator[tuple[str, str]]:
        for tag, name in self._tags.items():
            if text := plain(unit.text(name if known else tag)):
                yield name, text

    def _shares(self, row: Unit, unit: Unit) -> bool:
        return not set(self._texts(row)).isdisjoint(self._texts(unit, known=True))


def _near(places: list[int], last: int) -> list[int]:
    """The first of ascending places, and the next ones after `last`; a text may stand in thousands of units."""
    at = bisect_right(places, last)
    return [*places[:1], *places[at : at + NEXT]]
