"""What many edits come to: for every segment, unit and header the first `before` and the last `after`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from workbench.core.edit import Change, Edit, HeaderChange, SegmentChange, UnitChange
from workbench.core.segment import Segment
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit

Above = Mapping[str, Sequence[str]]
"""Unit id → the ids of the units above it, the nearest first: where it belongs in a statement with other rows."""

KNOWN_ABOVE = 4


def above(statement: Statement, edit: Edit) -> dict[str, tuple[str, ...]]:
    """What stands above each unit that an edit has put in.

    Args:
        statement: as the edit has left it.
    """
    found = {}
    for change in edit.changes:
        if not isinstance(change, UnitChange) or (change.before and change.after and change.before.id == change.after.id):
            continue
        unit = change.after
        if unit is not None and unit.id in statement:
            row = statement.position(unit.id)
            found[unit.id] = tuple(each.id for each in reversed(statement.units[max(0, row - KNOWN_ABOVE) : row]))
    return found


@dataclass(slots=True)
class UnitNet:
    """What happened to one unit.

    Attributes:
        whole: whether `base` and `ours` are known; else only `cells` are.
        base: the unit before, None when it was not there.
        ours: the unit after, None when it is gone.
        position: the row of the last insertion or replacement.
        cells: version → (before, after).
    """

    whole: bool = False
    base: Unit | None = None
    ours: Unit | None = None
    position: int = 0
    cells: dict[str, tuple[Segment | None, Segment | None]] = field(default_factory=dict)


@dataclass(slots=True)
class Net:
    """What happened to a statement.

    Attributes:
        header: (before, after), or None when untouched.
        units: unit id → what happened to it, in the order of the first change.
    """

    header: tuple[Header, Header] | None = None
    units: dict[str, UnitNet] = field(default_factory=dict)


def compose(changes: Iterable[Change]) -> Net:
    """Fold changes, in the order they were made, into their net effect; changes of the termbase are left out."""
    net = Net()
    for change in changes:
        match change:
            case SegmentChange():
                _segment(net.units.setdefault(change.unit, UnitNet()), change)
            case UnitChange(position, before, after):
                if before is not None:
                    replaced = after if after is not None and after.id == before.id else None
                    _unit(net.units.setdefault(before.id, UnitNet()), position, before, replaced)
                if after is not None and (before is None or before.id != after.id):
                    _unit(net.units.setdefault(after.id, UnitNet()), position, None, after)
            case HeaderChange(old, new):
                net.header = (net.header[0] if net.header else old, new)
            case _:
                pass
    return net


def _segment(unit: UnitNet, change: SegmentChange) -> None:
    if unit.whole and unit.ours is not None:
        unit.ours = unit.ours.with_segment(change.version, change.after)
        return
    first = unit.cells[change.version][0] if change.version in unit.cells else change.before
    unit.cells[change.version] = (first, change.after)


def _unit(unit: UnitNet, position: int, before: Unit | None, after: Unit | None) -> None:
    if not unit.whole:
        base = before
        if base is not None:
            for version, (first, _) in unit.cells.items():
                base = base.with_segment(version, first)
        unit.whole, unit.base = True, base
        unit.cells.clear()
    unit.ours = after
    unit.position = position


@dataclass(frozen=True, slots=True)
class Places:
    """Where units stood on our side.

    Attributes:
        ours: our side as a whole, when it is known.
        above: what stood above the units that were put in.
    """

    ours: Statement | None
    above: Above

    def row(self, target: Statement, unit_id: str, position: int) -> int:
        """The row for a unit that the file does not have: behind what stood above it, else its own row."""
        ours = self.ours
        if ours is not None and unit_id in ours:
            before = (ours.units[row].id for row in range(ours.position(unit_id) - 1, -1, -1))
            return next((target.position(earlier) + 1 for earlier in before if earlier in target), 0)
        known = self.above.get(unit_id)
        if known is not None and not known:
            return 0
        return next((target.position(each) + 1 for each in known or () if each in target), min(position, len(target)))
