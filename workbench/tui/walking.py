"""Where the cursor goes next: the next open cell, the next unit that has something to show."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.core.statement import Statement
from workbench.core.unit import Unit

Cell = tuple[str, str]
"""A unit's id and a version's tag."""


def next_open(statement: Statement, versions: Sequence[str], at: Cell, rows: Sequence[int] | None = None) -> Cell | None:
    """The next cell that somebody has to work on.

    A translator works down a column, so the rest of this column comes first, then its beginning, then the other columns.

    Args:
        statement: where to look.
        versions: the columns that count.
        at: where the cursor is; it is never the answer while another cell is open.
        rows: positions of the units that are shown; None for all.

    Returns:
        The cell, or None when nothing is open.
    """
    unit_id, version = at
    positions = range(len(statement)) if rows is None else rows
    here = statement.position(unit_id)
    after = [n for n in positions if n > here]
    before = [n for n in positions if n < here]
    for n in (*after, *before):
        if statement.units[n].state(version).is_open:
            return statement.units[n].id, version
    others = [tag for tag in versions if tag != version]
    for n in (here, *after, *before):
        for tag in others:
            if statement.units[n].state(tag).is_open:
                return statement.units[n].id, tag
    return at if statement.unit(unit_id).state(version).is_open else None


def walk(statement: Statement, unit_id: str, *, forward: bool, rows: Sequence[int] | None = None) -> Iterator[Unit]:
    """Every other unit once, beginning after (or before) this one and coming round at the end."""
    positions = list(range(len(statement)) if rows is None else rows)
    here = statement.position(unit_id)
    if forward:
        order = [n for n in positions if n > here] + [n for n in positions if n < here]
    else:
        order = [n for n in reversed(positions) if n < here] + [n for n in reversed(positions) if n > here]
    for n in order:
        yield statement.units[n]
