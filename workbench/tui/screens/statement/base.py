"""What every part of the main screen stands on: the session, the widgets, and the one way an edit goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual.worker import Worker

from workbench.core.edit import ConceptChange, Edit, HeaderChange, SegmentChange, UnitChange
from workbench.core.errors import WorkbenchError
from workbench.core.language import base, in_order
from workbench.core.unit import Unit
from workbench.tui.inspector import Inspection, Inspector
from workbench.tui.lookup import Suggestion
from workbench.tui.screens.open_statement import OpenStatementScreen
from workbench.tui.spans import Highlight
from workbench.tui.tally import Tally
from workbench.tui.widgets.editor import CellEditor
from workbench.tui.widgets.lines import TopLine
from workbench.tui.widgets.panel import Panel
from workbench.workspace.folder import Workspace
from workbench.workspace.session import Session

MOMENT = 0.15
"""Seconds that something may take before it is said what is going on."""


class StatementBase(OpenStatementScreen[None]):
    """The open statement and the widgets that show it.

    Args:
        session: the open statement.

    Attributes:
        rows: positions of the units that are shown; None for all.
        note: why not all are shown, for the line above the grid.
        suggestions: what has been found for the cell under the cursor.
        looking_up: whether more may be found.
        is_free: whether the statement, open for reading, could be edited now.
        typed: what is known of the unit under the cursor with the text in the open editor; None when no cell is edited.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.rows: Sequence[int] | None = None
        self.note = ""
        self.suggestions: Sequence[Suggestion] = ()
        self.looking_up = False
        self.is_free = False
        self.typed: Inspection | None = None
        self.tally = Tally(session.statement)
        self.inspector = Inspector(session, self.tally, self.inspected, lambda text: self.app.call_later(self.say, text, "error"))
        self._awaited: Worker[None] | None = None
        self._unsubscribe: Callable[[], None] = lambda: None

    @property
    def columns(self) -> tuple[str, ...]:
        """The versions there is a column for: the statement's, and the workspace's languages it has no version in yet."""
        order = self.workspace.config.languages
        spoken = {base(tag) for tag in self.statement.versions}
        return in_order((*self.statement.versions, *(tag for tag in order if tag not in spoken)), order)

    @property
    def workspace(self) -> Workspace:
        """The workspace it belongs to."""
        return self.session.workspace

    @property
    def author(self) -> str:
        """Who is working."""
        return self.workspace.config.author

    @property
    def panel(self) -> Panel:
        """The context panel."""
        return self.query_one(Panel)

    @property
    def top(self) -> TopLine:
        """The line above the grid."""
        return self.query_one(TopLine)

    def wait_for(self, work: Worker[None], what: str) -> None:
        """Say what is going on where it takes longer than a moment; `waited` ends it."""
        self._awaited = work

        def look() -> None:
            if self._awaited is work:
                self.top.busy(f"{what}… Esc stops")

        self.set_timer(MOMENT, look)

    def waited(self) -> None:
        """What was waited for is over."""
        self._awaited = None
        self.top.busy("")

    def apply(self, edit: Edit) -> bool:
        """Hand an edit to the session; whether it was taken. The view follows through `edited`."""
        try:
            self.session.apply(edit)
        except WorkbenchError as error:
            self.report(error)
            return False
        return True

    def edited(self, edit: Edit) -> None:
        """Follow an edit that the session has taken, whoever made it."""
        units: set[str] = set()
        rows_changed = header_changed = False
        for change in edit.changes:
            match change:
                case SegmentChange(unit=unit_id):
                    units.add(unit_id)
                case UnitChange(before=before, after=after):
                    rows_changed |= before is None or after is None or before.id != after.id
                    units |= {each.id for each in (before, after) if each is not None}
                case ConceptChange():
                    self.inspector.forget()
                    self.grid.refresh()
                case HeaderChange():
                    header_changed = True
        self._follow(units, rows_changed, header_changed)

    def _follow(self, units: set[str], rows_changed: bool, header_changed: bool) -> None:
        if rows_changed:
            self.tally.recount()
            self._show_other_rows()
        else:
            self.tally.follow(units)
            if header_changed:
                self.tally.recount()
                self.show_columns()
            for unit_id in units:
                self.grid.unit_changed(unit_id)
        self.refresh_top()
        self.cell_changed()

    def _show_other_rows(self) -> None:
        """Show all rows of a statement that has lost some or got new ones; who is typing goes on typing."""
        cursor, editor = self.grid.cursor, self.grid.editor
        text = self.grid.close_editor()
        self.grid.set_statement(self.statement)
        self.show_columns()
        if cursor is not None:
            self.grid.move_to(*cursor)
        self.show_rows(None, "", keep_focus=not self.grid.has_focus_within)
        if editor is None or text is None:
            return
        if self.open_editor(editor.unit_id, editor.version, text) is None:
            self.app.copy_to_clipboard(text)
            self.say("The unit that you were editing is gone from the file; your text is in the clipboard.", "warning")

    def show_rows(self, rows: Sequence[int] | None, note: str, *, keep_focus: bool = False) -> None:
        """Show only these units (positions), or all; `note` says so on the line above the grid."""
        self.rows = rows
        self.note = note
        self.grid.set_rows(list(rows) if rows is not None else None)
        if self.unit is None:  # no cursor will tell of it
            self.cell_changed()
        self.refresh_top()
        if not keep_focus:
            self.grid.focus()

    def why_empty(self) -> str:
        """What the panel says before anything is known of the cell under the cursor, or because there is no cell."""
        if self.unit is not None:
            return "…"
        if len(self.statement):
            return "No unit is shown. Esc shows all."
        return "This statement has no units. Ctrl+G shows the list of statements, where Ctrl+N brings texts in."

    def refresh_top(self) -> None:
        """Draw the line above the grid anew."""
        name, read_only = self.statement.name, "free now, Enter edits" if self.is_free else self.session.read_only
        hidden = [tag for tag in self.columns if tag not in self.grid.shown]
        self.top.show(name, self.tally, self.columns, saved=self.saved(), read_only=read_only, note=self.note, hidden=hidden)

    # What the parts of the screen provide to one another -----------------------------------------------------------

    def inspected(self, units: frozenset[str]) -> None:
        """Called in the inspector's thread when it has looked at units."""
        raise NotImplementedError

    def cell_changed(self) -> None:
        """Show what is known of the cell under the cursor."""
        raise NotImplementedError

    def show_inspection(self) -> None:
        """Fill the tabs for the unit under the cursor."""
        raise NotImplementedError

    def highlights(self, unit: Unit, version: str) -> list[Highlight]:
        """The places to mark in a cell."""
        raise NotImplementedError

    def begin_marks(self, unit: Unit, version: str, text: str) -> None:
        """Remember the marks of the cell that is about to be edited."""
        raise NotImplementedError

    def spans(self, text: str) -> Sequence[Highlight]:
        """The marks of the text in the open editor."""
        raise NotImplementedError

    def look_up_at_once(self) -> None:
        """Begin now what else begins when the cursor has rested on a cell for a moment."""
        raise NotImplementedError

    def show_ghost(self) -> None:
        """Continue what is typed with a suggestion."""
        raise NotImplementedError

    def show_columns(self) -> None:
        """Show as many columns as there is room for."""
        raise NotImplementedError

    def open_editor(self, unit_id: str, version: str, text: str | None = None) -> CellEditor | None:
        """Edit a cell where it stands."""
        raise NotImplementedError

    def leave_editor(self) -> None:
        """Put the text of the open editor into its segment, if one is open."""
        raise NotImplementedError

    def saved(self) -> str:
        """When the file was written, for the person."""
        raise NotImplementedError
