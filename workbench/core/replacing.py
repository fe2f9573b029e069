"""Rows of a statement replaced by others, as one edit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from workbench.core.edit import Change, Edit, UnitChange
from workbench.core.joining import with_what_stood_at
from workbench.core.unit import Unit


def replaced(start: int, old: Sequence[Unit], new: Sequence[Unit], label: str, author: str, time: str) -> Edit | None:
    """The edit that puts `new` in the place of `old`, the units from row `start` on.

    Units that are in both must have the same order in both.
    """
    before = {unit.id: unit for unit in old}
    after = {unit.id for unit in new}
    changes: list[Change] = [
        UnitChange(start + n, unit, None) for n, unit in reversed(list(enumerate(old))) if unit.id not in after
    ]
    changes += [UnitChange(start + n, None, unit) for n, unit in enumerate(new) if unit.id not in before]
    changes += [
        UnitChange(start + n, before[unit.id], unit)
        for n, unit in enumerate(new)
        if unit.id in before and before[unit.id] != unit
    ]
    return Edit(label, tuple(changes), author, time) if changes else None


def without_emptied(old: Sequence[Unit], new: Sequence[Unit]) -> list[Unit]:
    """The new rows without those that have just lost their last text; a neighbour takes over what else stood there."""
    had_text = {unit.id for unit in old if has_text(unit)}
    kept: list[Unit] = []
    waiting: list[Unit] = []
    for unit in new:
        if unit.id in had_text and not has_text(unit):
            waiting.append(unit)
            continue
        for gone in waiting:
            unit = replace(with_what_stood_at(unit, gone), paragraph=unit.paragraph or gone.paragraph)
        waiting = []
        kept.append(unit)
    for gone in waiting:
        kept[-1] = with_what_stood_at(kept[-1], gone)
    return kept


def has_text(unit: Unit) -> bool:
    """Whether anything is written in a unit."""
    return any(segment.text for segment in unit.segments.values())
