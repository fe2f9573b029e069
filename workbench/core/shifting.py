"""A column moved by one row: the edit for a version that has slipped against the others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

from workbench.core.edit import Edit
from workbench.core.errors import UsageError
from workbench.core.joining import apart, joined
from workbench.core.replacing import replaced, without_emptied
from workbench.core.statement import Statement
from workbench.core.unit import Alignment, Unit

Rate = Callable[[Unit], float]
"""How probable it is, from 0 to 1, that the segments of a unit belong together."""

NOBODY_KNOWS = 0.5


def unrated(_unit: Unit) -> float:
    """The confidence of a unit that nothing has looked at."""
    return NOBODY_KNOWS


def shift(
    statement: Statement, unit_id: str, version: str, rows: int, *, author: str, time: str, rate: Rate = unrated
) -> Edit | None:
    """Move a segment and what follows it in its column one row up (-1) or down (1).

    It goes on to the next empty cell of the column, to the next pinned unit or to the end. Moved up, the first segment is
    joined with the text that stands there. Units that get other segments are rated anew, and open when they are doubtful.

    Raises:
        UsageError: the unit is pinned.
    """
    at = statement.position(unit_id)
    if rows < 0 and not statement.units[at].text(version):
        at += 1  # what stands below an empty cell is drawn up into it
    end = _end_of_run(statement, at, version)
    if end == at:
        return None
    if statement.units[at].alignment.pinned:
        raise UsageError(f"unit {at + 1} is pinned", remedy="unpin it first")
    start, old, new = _shifted_up(statement, at, end, version) if rows < 0 else _shifted_down(statement, at, end, version)
    before = {unit.id: unit for unit in old}
    rated = [unit if before.get(unit.id) is unit else replace(unit, alignment=Alignment.found(rate(unit))) for unit in new]
    label = f"shift {version} {'down' if rows > 0 else 'up'} from {at + 1}"
    return replaced(start, old, without_emptied(old, rated), label, author, time)


def _end_of_run(statement: Statement, at: int, version: str) -> int:
    """The row behind the last one that `shift` moves: texts without a gap, and no pinned unit."""
    end = at
    while end < len(statement) and statement.units[end].text(version):
        if end > at and statement.units[end].alignment.pinned:
            break
        end += 1
    return end


def _shifted_down(statement: Statement, at: int, end: int, version: str) -> tuple[int, list[Unit], list[Unit]]:
    old = statement.units[at:end]
    new = [old[0].with_segment(version, None)]
    new += [_given(here, version, above) for above, here in pairwise(old)]
    gap = statement.units[end] if end < len(statement) else None
    if gap is not None and not gap.alignment.pinned:
        return at, [*old, gap], [*new, _given(gap, version, old[-1])]
    last = Unit(statement.new_unit_id(), {version: old[-1].segment(version)})
    return at, old, [*new, last]


def _shifted_up(statement: Statement, at: int, end: int, version: str) -> tuple[int, list[Unit], list[Unit]]:
    old = statement.units[at:end]
    new = [_given(here, version, below) for here, below in pairwise(old)]
    new.append(old[-1].with_segment(version, None))
    above = statement.units[at - 1] if at else None
    if above is not None and not above.alignment.pinned:
        to, what = apart(above, Unit("", {version: old[0].segment(version)}))
        both = to.with_segment(version, joined(to.segments.get(version), what.segment(version)))
        return at - 1, [above, *old], [both, *new]
    first_unit = Unit(statement.new_unit_id(), {version: old[0].segment(version)}, paragraph=old[0].paragraph)
    return at, old, [first_unit, *new]


def _given(unit: Unit, version: str, giver: Unit) -> Unit:
    """A unit with another unit's segment in one version."""
    others = replace(unit, segments={tag: segment for tag, segment in unit.segments.items() if tag != version})
    to, what = apart(others, Unit("", {version: giver.segment(version)}))
    return to.with_segment(version, what.segment(version))
