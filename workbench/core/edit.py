"""The one thing that changes a statement: an edit, its inverse, and how it is applied.

An edit is a label and a tuple of changes; each change holds what was there before and what is there after, so the
inverse of an edit swaps the two and reverses the order. Undo is the inverse, applied through the same door.
"""

from __future__ import annotations

from dataclasses import dataclass

from workbench.core.concept import Concept
from workbench.core.errors import ConflictError
from workbench.core.segment import Segment
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit


@dataclass(frozen=True, slots=True)
class SegmentChange:
    """One segment replaced; None stands for a unit that has no segment in that version."""

    unit: str
    version: str
    before: Segment | None
    after: Segment | None

    def inverse(self) -> SegmentChange:
        """The change that takes this one back."""
        return SegmentChange(self.unit, self.version, self.after, self.before)


@dataclass(frozen=True, slots=True)
class UnitChange:
    """A unit put in before row `position` (before is None), taken out (after is None), or its own fields replaced."""

    position: int
    before: Unit | None
    after: Unit | None

    def inverse(self) -> UnitChange:
        """The change that takes this one back."""
        return UnitChange(self.position, self.after, self.before)


@dataclass(frozen=True, slots=True)
class HeaderChange:
    """The statement's versions or source replaced."""

    before: Header
    after: Header

    def inverse(self) -> HeaderChange:
        """The change that takes this one back."""
        return HeaderChange(self.after, self.before)


@dataclass(frozen=True, slots=True)
class ConceptChange:
    """A concept of the termbase added, removed or replaced; the session hands it to the termbase."""

    before: Concept | None
    after: Concept | None

    def inverse(self) -> ConceptChange:
        """The change that takes this one back."""
        return ConceptChange(self.after, self.before)


Change = SegmentChange | UnitChange | HeaderChange | ConceptChange


@dataclass(frozen=True, slots=True)
class Edit:
    """Changes that happen, and are undone, together.

    Attributes:
        label: what was done, as the undo message shows it: ``confirm uk 4``.
        changes: at least one.
        author: who did it.
        time: when, ISO 8601 in UTC.
    """

    label: str
    changes: tuple[Change, ...]
    author: str
    time: str

    def inverse(self, author: str, time: str) -> Edit:
        """The edit that takes this one back."""
        return Edit(self.label, tuple(change.inverse() for change in reversed(self.changes)), author, time)


def apply(statement: Statement, edit: Edit) -> None:
    """Change a statement; concept changes are left to the termbase.

    Raises:
        ConflictError: the statement is not as the edit's `before` says; nothing was changed.
    """
    done: list[Change] = []
    try:
        for change in edit.changes:
            _apply_change(statement, change)
            done.append(change)
    except ConflictError:
        for change in reversed(done):
            _apply_change(statement, change.inverse())
        raise


def _apply_change(statement: Statement, change: Change) -> None:
    match change:
        case SegmentChange():
            _apply_segment(statement, change)
        case UnitChange():
            _apply_unit(statement, change)
        case HeaderChange(before, after):
            if statement.header != before:
                raise ConflictError(f"statement {statement.name} has changed its versions meanwhile")
            statement.header = after
        case ConceptChange():
            pass


def _apply_segment(statement: Statement, change: SegmentChange) -> None:
    if change.unit not in statement:
        raise ConflictError(f"unit {change.unit} is no longer there")
    unit = statement.unit(change.unit)
    if unit.segments.get(change.version) != change.before:
        raise ConflictError(f"unit {change.unit} {change.version} has changed meanwhile")
    statement.replace_unit(unit.with_segment(change.version, change.after))


def _apply_unit(statement: Statement, change: UnitChange) -> None:
    before, after = change.before, change.after
    if before is not None:
        if before.id not in statement or statement.unit(before.id) != before:
            raise ConflictError(f"unit {before.id} has changed meanwhile")
        if after is not None and after.id == before.id:
            statement.replace_unit(after)
            return
    if after is not None and after.id in statement:
        raise ConflictError(f"unit {after.id} is there already")
    if before is not None:
        statement.remove_unit(before.id)
    if after is not None:
        statement.insert_unit(min(change.position, len(statement)), after)
