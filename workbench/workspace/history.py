"""Every text that a segment ever had, read from the journal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from workbench.core.edit import Change, SegmentChange, UnitChange
from workbench.core.segment import EMPTY_SEGMENT, Segment, State
from workbench.workspace.record import Kind, Record

OUTSIDE_LABEL = "changed outside"
"""The label of an edit that another tool or process made."""

KEPT_LABEL = "kept aside: the file had another text"


@dataclass(frozen=True, slots=True)
class Revision:
    """One text that a segment had.

    Attributes:
        time: when it came, ISO 8601 in UTC, or "" when nobody knows.
        label: what was done: ``confirm uk 4``, ``undo confirm uk 4``.
    """

    time: str
    author: str
    label: str
    text: str
    state: State
    origin: str


class Revisions:
    """The journal's records, found by unit.

    Args:
        records: the journal's, in order.
    """

    def __init__(self, records: Iterable[Record] = ()) -> None:
        self._by_unit: dict[str, list[Record]] = {}
        for record in records:
            self.add(record)

    def add(self, record: Record) -> None:
        """Take a record into account."""
        units = {conflict.unit for conflict in record.conflicts}
        for change in record.edit.changes if record.edit else ():
            units.update(_units(change))
        for unit in units:
            self._by_unit.setdefault(unit, []).append(record)

    def of(self, unit: str, version: str, current: Segment) -> list[Revision]:
        """The texts of a segment, newest first; empty ones only where a text was taken out."""
        found: list[Revision] = []
        last = EMPTY_SEGMENT
        for record in self._by_unit.get(unit, ()):
            for conflict in record.conflicts:
                if (conflict.unit, conflict.version) == (unit, version):
                    kept = conflict.segment
                    found.append(Revision(kept.changed, kept.author, KEPT_LABEL, kept.text, kept.state, kept.origin))
            for before, after in _steps(record, unit, version):
                if not _alike(before, last):
                    found.append(_revision(before, OUTSIDE_LABEL if found else before.origin or "earlier"))
                if not _alike(after, before):
                    found.append(_revision(after, _label(record), record))
                last = after
        if not _alike(current, last):
            found.append(_revision(current, OUTSIDE_LABEL if found else current.origin or "earlier"))
        return found[::-1]


def _units(change: Change) -> Iterator[str]:
    if isinstance(change, SegmentChange):
        yield change.unit
    elif isinstance(change, UnitChange):
        for unit in (change.before, change.after):
            if unit is not None:
                yield unit.id


def _steps(record: Record, unit: str, version: str) -> Iterator[tuple[Segment, Segment]]:
    for change in record.edit.changes if record.edit else ():
        if isinstance(change, SegmentChange):
            if (change.unit, change.version) == (unit, version):
                yield change.before or EMPTY_SEGMENT, change.after or EMPTY_SEGMENT
        elif isinstance(change, UnitChange):
            was, now = (side if side is not None and side.id == unit else None for side in (change.before, change.after))
            if was is not None or now is not None:
                yield (
                    was.segment(version) if was else EMPTY_SEGMENT,
                    now.segment(version) if now else EMPTY_SEGMENT,
                )


def _alike(one: Segment, other: Segment) -> bool:
    return one.text == other.text and one.state is other.state


def _label(record: Record) -> str:
    label = record.edit.label if record.edit else ""
    return f"{record.kind.value} {label}" if record.kind in (Kind.UNDO, Kind.REDO) else label


def _revision(segment: Segment, label: str, record: Record | None = None) -> Revision:
    edit = record.edit if record else None
    author, time = (edit.author, edit.time) if edit else (segment.author, segment.changed)
    return Revision(time, author, label, segment.text, segment.state, segment.origin)
