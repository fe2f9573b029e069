"""Keeping the memory up to date with what people confirm and import."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.core.edit import Change, Edit, SegmentChange, UnitChange
from workbench.core.errors import InputError, NotFoundError, UsageError
from workbench.core.progress import IsCancelled, Report, check, never, silent
from workbench.core.segment import State
from workbench.core.statement import Statement
from workbench.core.unit import Unit
from workbench.workspace.loading import signature
from workbench.workspace.memories import FOLDER

if TYPE_CHECKING:
    from workbench.workspace.folder import Workspace


MOST_AT_ONCE = 50
"""Units of one edit that are put into the memory at once; larger edits wait for `refresh`, which takes files whole."""


def remember(workspace: Workspace, statement: Statement, edit: Edit) -> str | None:
    """Bring the memory up to date with the confirmed units that an edit touched.

    Returns:
        What went wrong, for a person, or None. The memory can be rebuilt, so its faults break no edit.
    """
    units = {unit_id: None for change in edit.changes for unit_id in _confirmed(change)}
    if len(units) > MOST_AT_ONCE:
        return None
    try:
        for unit_id in units:
            unit = statement.unit(unit_id) if unit_id in statement else Unit(unit_id, {})
            workspace.memory.put(statement.name, unit)
    except Exception as error:  # whatever it is, the edit is safe on the disk
        return f"the memory was not updated ({error}); rebuild it with: workbench memory rebuild"
    return None


def refresh(workspace: Workspace, *, report: Report = silent, cancelled: IsCancelled = never) -> int:
    """Index the statements and imported memories that changed since the memory saw them; forget those that are gone.

    A file that cannot be read is passed over; `Workspace.summaries` tells of it.

    Returns:
        How many files were indexed.

    Raises:
        Cancelled: between two files, or within one.
        StorageError: the index cannot be written.
    """
    memory = workspace.memory
    sources = {name: workspace.corpora / f"{name}.tmx" for name in workspace.names()}
    imported = {f"{FOLDER}/{path.stem}": path for path in sorted((workspace.corpora / FOLDER).glob("*.tmx"))}
    indexed = 0
    for done, (name, path) in enumerate({**sources, **imported}.items()):
        check(cancelled)
        report(done, len(sources) + len(imported))
        stamp = ":".join(map(str, signature(path) or ()))
        if memory.stamp(name) == stamp:
            continue
        with suppress(InputError, NotFoundError, UsageError):
            memory.index(workspace.statement(name) if name in sources else _imported(name, path), stamp, cancelled=cancelled)
            indexed += 1
    for name in set(memory.stamps()) - {*sources, *imported}:
        memory.forget(name)
    report(len(sources) + len(imported), len(sources) + len(imported))
    return indexed


def _imported(name: str, path: Path) -> Statement:
    from workbench.formats import tmx

    statement = tmx.read(path)
    statement.name = name
    return statement


def _confirmed(change: Change) -> list[str]:
    """The units whose confirmed segments a change touches."""
    if isinstance(change, SegmentChange):
        sides = (change.before, change.after)
        return [change.unit] if any(side is not None and side.state is State.CONFIRMED for side in sides) else []
    if isinstance(change, UnitChange):
        units = (unit for unit in (change.before, change.after) if unit is not None)
        return [unit.id for unit in units if any(segment.state is State.CONFIRMED for segment in unit.segments.values())]
    return []
