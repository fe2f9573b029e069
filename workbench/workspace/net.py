"""What many edits come to: for every segment, unit and header the first `before` and the last `after`."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from workbench.core.edit import Change, HeaderChange, SegmentChange, UnitChange
from workbench.core.segment import Segment
from workbench.core.statement import Header
from workbench.core.unit import Unit


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
