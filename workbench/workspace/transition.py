"""The changes that lead from one state of a statement to another."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from workbench.core.edit import Change, HeaderChange, SegmentChange, UnitChange
from workbench.core.statement import Statement
from workbench.core.unit import Unit


def between(before: Statement, after: Statement) -> tuple[Change, ...]:
    """The changes that turn `before` into `after`; few, and in an order that `core.edit.apply` takes.

    Units that only moved are taken out and put in again.
    """
    changes: list[Change] = []
    if before.header != after.header:
        changes.append(HeaderChange(before.header, after.header))
    kept = _staying(before, after)
    # From the end, so that no position shifts; put in from the start, so that every position is final.
    for position in range(len(before) - 1, -1, -1):
        unit = before.units[position]
        if unit.id not in kept:
            changes.append(UnitChange(position, unit, None))
    replaced: list[Change] = []
    for position, unit in enumerate(after.units):
        if unit.id not in kept:
            changes.append(UnitChange(position, None, unit))
            continue
        old = before.unit(unit.id)
        if old is not unit and old != unit:
            replaced.extend(_unit_changes(position, old, unit))
    return (*changes, *replaced)


def _unit_changes(position: int, old: Unit, new: Unit) -> list[Change]:
    if any(getattr(old, name) != getattr(new, name) for name in ("paragraph", "ignored", "alignment", "notes", "foreign")):
        return [UnitChange(position, old, new)]
    tags = [*old.segments, *(tag for tag in new.segments if tag not in old.segments)]
    pairs = ((tag, old.segments.get(tag), new.segments.get(tag)) for tag in tags)
    return [SegmentChange(new.id, tag, was, now) for tag, was, now in pairs if was != now]


def _staying(before: Statement, after: Statement) -> set[str]:
    """The ids of the units that need not move: a longest run that has the same order in both."""
    common = [unit.id for unit in after.units if unit.id in before]
    rows = [before.position(unit_id) for unit_id in common]
    return {common[n] for n in _longest_rise(rows)}


def _longest_rise(numbers: Sequence[int]) -> list[int]:
    """The places of a longest increasing subsequence of distinct numbers."""
    lows: list[int] = []  # the smallest last number of a rise of each length
    places: list[int] = []
    previous: list[int] = []
    for place, number in enumerate(numbers):
        length = len(lows) if not lows or number > lows[-1] else bisect_left(lows, number)
        if length == len(lows):
            lows.append(number)
            places.append(place)
        else:
            lows[length] = number
            places[length] = place
        previous.append(places[length - 1] if length else -1)
    result: list[int] = []
    place = places[-1] if places else -1
    while place >= 0:
        result.append(place)
        place = previous[place]
    return result[::-1]
