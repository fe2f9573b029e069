"""Editing in the cell, confirming, undo, columns and source."""

from __future__ import annotations

from itertools import combinations

from textual import on

from workbench.core.errors import WorkbenchError
from workbench.core.language import native_name
from workbench.core.segment import HUMAN, State
from workbench.tui.panel_rows import Insertion
from workbench.tui.screens.statement.base import StatementBase
from workbench.tui.walking import next_open
from workbench.tui.widgets.editor import CellEditor
from workbench.tui.widgets.grid import Grid
from workbench.workspace.importing import LONGEST_SEGMENT

ROOM_FOR_ALL = 100
"""Cells from which on every version gets a column; below, two at a time do."""


class Editing(StatementBase):
    """What the keys do to the cell under the cursor."""

    _inserted: Insertion | None = None
    _chosen: tuple[str, ...] = ()

    # The editor in the cell ---------------------------------------------------------------------------------------

    @on(Grid.EditRequested)
    def _edit(self, message: Grid.EditRequested) -> None:
        message.stop()
        if self.may_change():
            self.open_editor(message.unit_id, message.version)

    def open_editor(self, unit_id: str, version: str, text: str | None = None) -> CellEditor | None:
        """Edit a cell where it stands.

        Args:
            text: what to begin with; None for the cell's own.
        """
        self.leave_editor()
        self._inserted = None
        if unit_id not in self.statement:
            return None
        unit = self.statement.unit(unit_id)
        self.begin_marks(unit, version, unit.text(version) if text is None else text)
        return self.grid.open_editor(unit_id, version, text, spans=self.spans)

    def leave_editor(self) -> None:
        """Put the text of the open editor into its segment, if one is open."""
        editor = self.grid.editor
        if editor is None:
            return
        text = self.grid.close_editor()
        if text is not None:
            self._write(editor.unit_id, editor.version, text)

    @on(CellEditor.Left)
    @on(CellEditor.Submitted)
    def _left(self, message: CellEditor.Left | CellEditor.Submitted) -> None:
        message.stop()
        if self.grid.editor is message.editor:
            self.grid.close_editor()
        self._write(message.unit_id, message.version, message.text)

    @on(CellEditor.Refused)
    def _say_refused(self, message: CellEditor.Refused) -> None:
        message.stop()
        self.say(
            f"Nothing was pasted: the cell would have {message.length:,} characters, and {LONGEST_SEGMENT:,} is the most. "
            "In the list of statements (Ctrl+G) Ctrl+N brings a text in.",
            "warning",
        )

    def _write(self, unit_id: str, version: str, text: str) -> None:
        if unit_id not in self.statement or _is_same(text, self.statement.unit(unit_id).text(version)):
            return
        state, origin = State.EDITED, HUMAN
        if self._inserted is not None and self._inserted.text == text:
            state, origin = self._inserted.state, self._inserted.origin
        try:
            self.session.write(unit_id, version, text, state=state, origin=origin)
        except WorkbenchError as error:
            self.report(error)

    # Confirming ---------------------------------------------------------------------------------------------------

    def action_confirm(self) -> None:
        """Confirm the cell, with the text in the editor when one is open, and go to the next open cell."""
        cursor = self.grid.cursor
        if cursor is None or not self.may_change():
            return
        was_editing = self.grid.editor is not None
        if self._confirm(*cursor, self.grid.close_editor()):
            self._go_to_next_open(edit=was_editing)

    def _confirm(self, unit_id: str, version: str, text: str | None) -> bool:
        old = self.statement.unit(unit_id).segment(version)
        if text is not None and _is_same(text, old.text):
            text = None
        if not (old.text if text is None else text).strip():
            self.say("There is no text to confirm in this cell.", "warning")
            self._write(unit_id, version, old.text if text is None else text)
            return False
        try:
            if text is not None and self._inserted is not None and self._inserted.text == text != old.text:
                origin = self._inserted.origin
                row = self.statement.position(unit_id) + 1
                self.session.write(unit_id, version, text, state=State.CONFIRMED, origin=origin, label=f"confirm {version} {row}")
            else:
                self.session.confirm(unit_id, version, text)
        except WorkbenchError as error:
            self.report(error)
            return False
        return True

    def action_next_open(self) -> None:
        """Go to the next cell that somebody has to work on."""
        self.leave_editor()
        self._go_to_next_open(edit=False)

    def _go_to_next_open(self, *, edit: bool) -> None:
        cursor = self.grid.cursor
        if cursor is None:
            return
        cell = next_open(self.statement, self.grid.shown, cursor, self.rows)
        if cell is None:
            if len(self.grid.shown) < len(self.columns):
                self.say("Everything in the columns shown is confirmed. Ctrl+L shows the others.")
            else:
                self.say("Everything in this statement is confirmed.")
        elif edit:
            self.open_editor(*cell)
        else:
            self.grid.move_to(*cell)

    def move_to(self, unit_id: str, version: str) -> None:
        """Move the cursor; columns and filter give way when they hide the cell."""
        if version not in self.grid.shown and version in self.columns:
            self.grid.set_shown(self._with_column(version), self.columns)
            self.refresh_top()
        if not self.grid.move_to(unit_id, version):
            self.show_rows(None, "")
            self.grid.move_to(unit_id, version)
        self.grid.focus()

    # Columns and source ---------------------------------------------------------------------------------------------

    def show_columns(self) -> None:
        """Show as many columns as there is room for, the one under the cursor among them."""
        self.grid.set_shown(self._columns_that_fit(), self.columns)
        self.refresh_top()

    def _columns_that_fit(self) -> tuple[str, ...]:
        windows, shown = self._windows(), self.grid.shown
        if self._chosen in windows:
            return self._chosen
        if len(windows[0]) == len(self.columns):
            return windows[0]
        return shown if shown in windows else next((tags for tags in windows if self.version in tags), windows[0])

    def action_columns(self) -> None:
        """Show the next choice of columns: all of them when there is room, then each pair."""
        self.leave_editor()
        windows = self._windows()
        at = windows.index(self.grid.shown) + 1 if self.grid.shown in windows else 0
        shown = windows[at % len(windows)]
        # Where there is no room for all, a pair is no choice that should last when the window grows.
        self._chosen = shown if shown != windows[0] and len(windows[0]) == len(self.columns) else ()
        self.grid.set_shown(shown, self.columns)
        self.refresh_top()
        names = ", ".join(native_name(tag) for tag in self.grid.shown)
        self.say(f"Columns: {names}")

    def _windows(self) -> list[tuple[str, ...]]:
        versions, source, there = self.columns, self.statement.source, frozenset(self.statement.versions)
        # What there is comes before languages that nobody has translated into yet.
        pairs: list[tuple[str, ...]] = sorted(
            combinations(versions, 2), key=lambda pair: (not there.issuperset(pair), source not in pair)
        )
        if len(versions) <= 2:
            return [versions]
        return [versions, *pairs] if self.app.size.width >= ROOM_FOR_ALL else pairs

    def _with_column(self, version: str) -> tuple[str, ...]:
        windows = self._windows()
        kept = self.grid.shown[0] if self.grid.shown else version
        self._chosen = ()
        return next((tags for tags in windows if version in tags and kept in tags), windows[0])

    def action_source(self) -> None:
        """Translate from this column from now on."""
        if self.may_change():
            changed = self.session.set_source(self.version) is not None
            self.say(f"Translations are made from {native_name(self.version)} {'now' if changed else 'already'}.")


def _is_same(text: str, old: str) -> bool:
    """Whether a text was left as it was: blanks added at its end are no change that would make other versions stale."""
    return old in (text, text.rstrip())
