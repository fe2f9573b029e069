"""How far a statement has come: counted once, then kept up by the units that change."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from workbench.core.segment import State
from workbench.core.statement import Statement
from workbench.core.unit import Unit

FINISHED = 0.9
"""Share of units with a text from which a version counts as complete, so that a missing sentence is a difference."""


class Tally:
    """Counts of a statement, so that no redraw and no edit goes through all of its units.

    Args:
        statement: what is counted; call `follow` or `recount` when it has changed.

    Attributes:
        texts: version → how many units have a text in it.
        confirmed: how many units are confirmed in every version of the statement.
    """

    def __init__(self, statement: Statement) -> None:
        self._statement = statement
        self.recount()

    def recount(self) -> None:
        """Count everything anew: units or versions came or went."""
        self._versions = self._statement.versions
        self._counted = {unit.id: unit for unit in list(self._statement.units)}
        self.texts: Counter[str] = Counter()
        self.confirmed = 0
        for unit in self._counted.values():
            self._count(unit, 1)

    def follow(self, units: Iterable[str]) -> None:
        """Count these units anew: their segments changed."""
        if self._versions != self._statement.versions:
            self.recount()
            return
        for unit_id in units:
            old = self._counted.pop(unit_id, None)
            if old is not None:
                self._count(old, -1)
            if unit_id in self._statement:
                new = self._counted[unit_id] = self._statement.unit(unit_id)
                self._count(new, 1)

    def _count(self, unit: Unit, by: int) -> None:
        done = True
        for tag in self._versions:
            segment = unit.segments.get(tag)
            if segment is None or not segment.text:
                done = False
                continue
            self.texts[tag] += by
            done = done and segment.state is State.CONFIRMED
        self.confirmed += by * done

    @property
    def units(self) -> int:
        """How many units there are."""
        return len(self._counted)

    def in_work(self) -> frozenset[str]:
        """The versions that have a text in less than `FINISHED` of the units."""
        enough = FINISHED * self.units
        return frozenset(tag for tag in self._versions if self.texts[tag] < enough)
