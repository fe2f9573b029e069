"""The main screen: the grid of versions, the panel about the unit under the cursor, and one line of keys."""

from __future__ import annotations

import gc
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, Horizontal
from textual.message import Message
from textual.widgets import Input

from workbench.core.edit import Edit
from workbench.core.errors import WorkbenchError
from workbench.text.words import word_tokens
from workbench.tui.keymap import bindings_for, line_of_keys, with_overrides
from workbench.tui.screens.statement.arranging import Arranging
from workbench.tui.screens.statement.comparing import Comparing
from workbench.tui.screens.statement.completing import Completing
from workbench.tui.screens.statement.composing import Composing
from workbench.tui.screens.statement.inserting import Inserting
from workbench.tui.screens.statement.keeping import Keeping
from workbench.tui.screens.statement.linking import Linking
from workbench.tui.screens.statement.noting import Noting
from workbench.tui.screens.statement.replacing import Replacing
from workbench.tui.screens.statement.reviewing import Reviewing
from workbench.tui.screens.statement.sharing import Sharing
from workbench.tui.screens.statement.suggesting import Suggesting
from workbench.tui.screens.statement.translating import Translating
from workbench.tui.widgets.grid import Grid
from workbench.tui.widgets.legend import Legend
from workbench.tui.widgets.lines import KeyLine, TopLine
from workbench.tui.widgets.minimap import Minimap
from workbench.tui.widgets.panel import Panel, Tab
from workbench.tui.widgets.rows_view import ROOMY
from workbench.workspace.session import Session


class StatementScreen(
    Arranging,
    Keeping,
    Inserting,
    Completing,
    Composing,
    Linking,
    Suggesting,
    Translating,
    Comparing,
    Reviewing,
    Replacing,
    Noting,
    Sharing,
):
    """One open statement.

    Args:
        session: the open statement; the screen closes it when it goes.
        at: the cell to begin at; None for the one that was edited last.
    """

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_for("main")]

    class Elsewhere(Message):
        """The person wants to go to a cell of another statement."""

        def __init__(self, name: str, unit_id: str, version: str, notes: Sequence[str] = ()) -> None:
            super().__init__()
            self.name = name
            self.unit_id = unit_id
            self.version = version
            self.notes = notes

    @dataclass
    class Told(Message):
        """The session has taken an edit in another thread."""

        edit: Edit

    def __init__(self, session: Session, at: tuple[str, str] | None = None) -> None:
        super().__init__(session)
        self._at = at
        self._thread = 0

    def compose(self) -> ComposeResult:
        """Top line, grid and panel, filter, key line."""
        yield TopLine()
        with Container(id="body"):
            with Horizontal(id="grid-and-map"):
                yield Grid(self.statement, styles=self.highlights, marker=self.marker)
                yield Minimap()
            yield Legend()
            yield Panel()
        yield Input(
            id="filter", placeholder="words in any version, or :open :draft :edited :stale :empty :confirmed :note", compact=True
        )
        yield KeyLine(list(line_of_keys(False, with_overrides(self.workspace.config.keys))))

    def on_mount(self) -> None:
        """Follow the session and begin at the cell that was asked for, else where the last edit was made."""
        self._thread = threading.get_ident()
        self._unsubscribe = self.session.subscribe(self._told)
        self.inspector.start()
        self.show_columns()
        self.refresh_top()
        self.grid.focus()
        if self._at is not None:
            self.move_to(*self._at)
        elif (last := self.session.next_undo) is not None:
            self._show_changed(last)
        if self.unit is None:
            self.cell_changed()
        self.keep()
        self.call_after_refresh(_spare_the_collector)

    def on_unmount(self) -> None:
        """Stop what runs beside the screen."""
        self.stop_translating()
        self.inspector.stop()
        self.stop_shading()
        self._unsubscribe()

    def on_resize(self, event: events.Resize) -> None:
        """Another width may have room for other columns."""
        self.set_class(event.size.height >= ROOMY + 9, "-roomy")  # the grid's own rule parts it from the panel
        self.set_class(event.size.height >= 36, "-tall")
        self.set_class(event.size.height < 20, "-short")
        self.set_class(event.size.width >= 200, "-very-wide")
        if self.is_mounted:
            self.show_columns()
            self.refresh_top()

    # What the session says -----------------------------------------------------------------------------------------

    def _told(self, edit: Edit) -> None:
        if threading.get_ident() == self._thread:
            self.edited(edit)
        else:  # without waiting: this thread holds what closing the statement waits for
            self.post_message(self.Told(edit))

    @on(Told)
    def _follow_other_thread(self, message: Told) -> None:
        self.edited(message.edit)

    # What the parts of the screen ask of one another ---------------------------------------------------------------

    def inspected(self, units: frozenset[str]) -> None:
        """Called in the inspector's thread when it has looked at units."""
        self.post_message(self.Inspected(units))

    def cell_changed(self) -> None:
        """Show what is known of the cell under the cursor."""
        self.look_up()

    def selected_place(self) -> tuple[int, int] | None:
        """Where the selected words stand in the editor's text, or the word at its cursor, or the one walked to in a cell."""
        editor = self.grid.editor
        if editor is None:
            return self.walked_place()
        start, end = editor.selected_span
        return (start, end) if start < end else _word_at(editor.text, start)

    def selected_words(self) -> str:
        """The words that are selected in the editor, or the word at its cursor, or the one walked to in a cell; "" if none."""
        editor, unit, place = self.grid.editor, self.unit, self.selected_place()
        if unit is None or place is None:
            return ""
        return (editor.text if editor is not None else unit.text(self.version))[slice(*place)]

    def open_statement(self, name: str, unit_id: str, version: str, notes: Sequence[str] = ()) -> None:
        """Open a statement at a cell."""
        self.post_message(self.Elsewhere(name, unit_id, version, notes))

    @on(Grid.CursorMoved)
    def _cursor_moved(self, message: Grid.CursorMoved) -> None:
        message.stop()
        self.cell_changed()

    # Panel, help, leaving --------------------------------------------------------------------------------------------

    def action_next_tab(self) -> None:
        """Show the next tab."""
        self.panel.step(1)

    def action_previous_tab(self) -> None:
        """Show the previous tab."""
        self.panel.step(-1)

    def action_show_tab(self, name: str) -> None:
        """Show one tab by its name."""
        self.panel.tab = Tab(name)

    def action_panel(self) -> None:
        """Go into the panel's list, or back to the grid."""
        rows = self.panel.query_one("#rows")
        if rows.has_focus:
            self.grid.focus()
        else:
            self.leave_editor()
            rows.focus()

    def action_stop(self) -> None:
        """Stop what is going on; else go back from the panel to the grid; else show all units again."""
        if self.stop_translating() or self.stop_comparing() or self.stop_searching():
            return
        if self.panel.has_focus_within:
            self.grid.focus()
            return
        if self.rows is not None or self.query_one("#filter", Input).has_focus:
            self.clear_filter()
        self.grid.focus()

    def action_statements(self) -> None:
        """Go back to the list of statements."""
        self.close()
        self.dismiss(None)

    def close(self) -> None:
        """Keep what is in the editor, save, and let others edit."""
        self.leave_editor()
        self.stop_translating()
        try:
            self.session.close()
        except WorkbenchError as error:
            self.app.notify(str(error), severity="error", markup=False)


def _spare_the_collector() -> None:
    """Keep the statement out of garbage collections, which otherwise hold up a key for many milliseconds."""
    gc.collect()
    gc.freeze()


def _word_at(text: str, offset: int) -> tuple[int, int] | None:
    """The word at a place of the text, or the last one before it, as when the cursor stands behind the full stop."""
    begun = [(token.start, token.end) for token in word_tokens(text) if token.start <= offset]
    return begun[-1] if begun else None
