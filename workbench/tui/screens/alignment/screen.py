"""The alignment screen: which segments stand side by side, corrected with single keys."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from typing import ClassVar

from textual import on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.message import Message
from textual.widgets import Static

from workbench.core.edit import Edit, HeaderChange
from workbench.tui.keymap import ALIGNMENT_SCOPES, Scope, bindings_for, line_of_keys, with_overrides
from workbench.tui.screens.alignment.correcting import Correcting
from workbench.tui.screens.alignment.grid import AlignmentGrid
from workbench.tui.screens.alignment.realigning import Realigning
from workbench.tui.screens.alignment.splitting import Splitting
from workbench.tui.widgets.grid import Grid
from workbench.tui.widgets.lines import KeyLine

_CUTTING = frozenset(binding.action.partition("(")[0] for binding in bindings_for("cut"))
_CORRECTING = frozenset(binding.action.partition("(")[0] for binding in bindings_for("alignment")) - _CUTTING


class AlignmentScreen(Correcting, Splitting, Realigning):
    """Three columns, the links between them, and the keys that change them."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_for("alignment"), *bindings_for("cut")]

    scopes = ALIGNMENT_SCOPES

    @dataclass
    class Told(Message):
        """The session has taken an edit in another thread."""

        edit: Edit

    _thread = 0

    def compose(self) -> ComposeResult:
        """Top line, grid, key line."""
        yield Static("", markup=False, id="top")
        yield AlignmentGrid(self.statement, styles=self.highlights)
        yield KeyLine([])

    def on_mount(self) -> None:
        """Follow the session; begin where the person came from, or at the first unit to look at."""
        self._thread = threading.get_ident()
        self._unsubscribe = self.session.subscribe(self._told)
        self.mode_changed()
        self.grid.focus()
        if self._at is not None:
            self.grid.move_to(*self._at)
        self.refresh_top()
        if self.session.read_only:
            self.say(f"Read-only: {self.session.read_only}", "warning")

    def on_unmount(self) -> None:
        """Stop what runs beside the screen."""
        self.stop_realigning()
        self._unsubscribe()

    def on_resize(self) -> None:
        """Another width has room for more on the top line."""
        if self.is_mounted:
            self.refresh_top()

    def mode_changed(self) -> None:
        """Show the keys that work now, in the place of any message."""
        actions = with_overrides(self.session.workspace.config.keys)
        scopes: tuple[Scope, ...] = ("app", "alignment") if self.cut is None else ("cut",)
        line = self.query_one(KeyLine)
        line.set_keys(list(line_of_keys(False, actions, scopes=scopes)))
        line.say("")

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Whether an action can be done now: some are for a place in a text, the others for rows."""
        if action in _CUTTING:
            return self.cut is not None
        if action in _CORRECTING:
            return self.cut is None
        return super().check_action(action, parameters)

    # What the session says -----------------------------------------------------------------------------------------

    def _told(self, edit: Edit) -> None:
        if threading.get_ident() == self._thread:
            self._follow(edit)
        else:
            self.post_message(self.Told(edit))

    @on(Told)
    def _follow_other_thread(self, message: Told) -> None:
        self._follow(message.edit)

    def _follow(self, edit: Edit) -> None:
        """Show an edit, whoever made it; the cursor stays, or goes to the unit that now stands there."""
        self.stop_choosing()
        cursor = self.grid.cursor
        row = self.grid.row_of_cursor
        if any(isinstance(change, HeaderChange) for change in edit.changes):
            self.grid.set_statement(self.statement)
        if not len(self.statement):
            self.grid.set_statement(self.statement)
        elif cursor is not None:
            known = cursor[0] if cursor[0] in self.statement else self.statement.units[min(row, len(self.statement) - 1)].id
            self.grid.follow(known, cursor[1])
        self.refresh_top()

    @on(Grid.CursorMoved)
    def _cursor_moved(self, message: Grid.CursorMoved) -> None:
        message.stop()
        if self.cut is not None:
            self.stop_choosing()
        self.refresh_top()

    # Leaving -----------------------------------------------------------------------------------------------------------

    def action_leave(self) -> None:
        """Stop realigning when it is going on; else go back to the statement, to the same unit."""
        if not self.stop_realigning():
            self.dismiss(self.grid.cursor)
