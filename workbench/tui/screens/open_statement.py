"""What both screens of an open statement have: its grid, the cell under the cursor, a line to say things on, and undo."""

from __future__ import annotations

from typing import TypeVar

from textual.screen import Screen

from workbench.core.edit import Edit, SegmentChange, UnitChange
from workbench.core.errors import WorkbenchError
from workbench.core.statement import Statement
from workbench.core.unit import Unit
from workbench.tui.screens.waiting import perform
from workbench.tui.textual_compat import Leaving
from workbench.tui.widgets.grid import Grid
from workbench.tui.widgets.lines import KeyLine
from workbench.workspace.session import Session

Answer = TypeVar("Answer")
"""What whoever shows the screen gets when it is left."""


class OpenStatementScreen(Leaving, Screen[Answer]):
    """A statement in a grid of versions.

    Args:
        session: the open statement; whoever opened it closes it.
    """

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session

    @property
    def statement(self) -> Statement:
        """The open statement."""
        return self.session.statement

    @property
    def grid(self) -> Grid:
        """The grid of versions."""
        return self.query_one(Grid)

    @property
    def unit(self) -> Unit | None:
        """The unit under the cursor; None in an empty statement."""
        cursor = self.grid.cursor
        return self.statement.unit(cursor[0]) if cursor is not None and cursor[0] in self.statement else None

    @property
    def version(self) -> str:
        """The version under the cursor."""
        cursor = self.grid.cursor
        return cursor[1] if cursor is not None else self.statement.versions[0]

    def say(self, text: str, severity: str = "information") -> None:
        """Tell the person something on the line of keys."""
        self.query_one(KeyLine).say(text, severity)

    def report(self, error: WorkbenchError) -> None:
        """Tell the person what went wrong."""
        self.say(error.sentence, "error")

    def may_change(self) -> bool:
        """Whether the statement can be changed; when not, the person is told why."""
        if self.session.read_only:
            self.say(f"Read-only: {self.session.read_only}", "warning")
            return False
        return True

    def move_to(self, unit_id: str, version: str) -> None:
        """Move the cursor."""
        self.grid.move_to(unit_id, version)

    def action_undo(self) -> None:
        """Take back the last edit, whatever it was."""
        self._undo("undo", "Undone", "Nothing to undo.")

    def action_redo(self) -> None:
        """Make the last undone edit again."""
        self._undo("redo", "Done again", "Nothing to redo.")

    def _undo(self, what: str, done: str, nothing: str) -> None:
        if not self.may_change():
            return
        made: list[Edit | None] = []
        step = self.session.undo if what == "undo" else self.session.redo

        def show() -> None:
            edit = made[0]
            if edit is None:
                self.say(nothing)
                return
            self.say(f"{done}: {edit.label}")
            self._show_changed(edit)

        # It may take back a term of the shared glossary, which others write as well.
        perform(self.app, self.session.workspace.termbase, lambda: made.append(step()), show, self.report)

    def _show_changed(self, edit: Edit) -> None:
        """Put the cursor where an edit changed something that is there."""
        for change in edit.changes:
            match change:
                case SegmentChange(unit=unit_id, version=version) if unit_id in self.statement:
                    return self.move_to(unit_id, version)
                case UnitChange(after=after) if after is not None and after.id in self.statement:
                    return self.move_to(after.id, self.version)
                case _:
                    continue
        return None
