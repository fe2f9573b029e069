"""The grid: every unit a row, every version a column, drawn line by line, with an editor over the cell being edited."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual import events
from textual.binding import BindingType
from textual.geometry import Region
from textual.message import Message

from workbench.core.statement import Statement
from workbench.tui.keymap import bindings_for
from workbench.tui.widgets.editor import CellEditor, SpanSource, no_spans
from workbench.tui.widgets.looks import CSS, PARTS
from workbench.tui.widgets.paint import Marker, Styles, no_highlights, no_marker
from workbench.tui.widgets.rows_view import RowsView

MARGIN = 3
"""Lines above and below the row under the cursor that are kept in view, where there is room: what is said before and after."""

Cell = tuple[str, str]
"""A unit's id and a version's tag."""


class Grid(RowsView, can_focus=True, inherit_bindings=False):
    """Shows a statement; moving is its own, everything else is asked for by a message.

    The grid reads `statement.units` live and never changes them. After an edit the screen calls `unit_changed`; after
    units were put in or taken out, `set_rows` or `set_statement`.

    Args:
        statement: what to show.
        shown: the versions that have a column, in order; None for all. Every version has its state sign.
        styles: the highlights of one cell, asked for when its row is painted and kept until `unit_changed`; must be quick
            (answer from what is known, and call `unit_changed` when more is known).
        marker: what stands behind the state signs, e.g. ``≠20``; asked for like `styles`. Five cells, or three.
    """

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_for("grid")]
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"grid--{part}" for part in PARTS}
    DEFAULT_CSS = CSS

    @dataclass
    class CursorMoved(Message):
        """The cursor stands on another cell."""

        grid: Grid
        unit_id: str
        version: str

        @property
        def control(self) -> Grid:
            """The grid."""
            return self.grid

        def can_replace(self, message: Message) -> bool:
            """Only the newest place matters."""
            return isinstance(message, Grid.CursorMoved)

    @dataclass
    class EditRequested(Message):
        """Somebody wants to edit a cell: Enter or a double click."""

        grid: Grid
        unit_id: str
        version: str

        @property
        def control(self) -> Grid:
            """The grid."""
            return self.grid

    def __init__(
        self,
        statement: Statement,
        *,
        shown: Sequence[str] | None = None,
        styles: Styles = no_highlights,
        marker: Marker = no_marker,
        id: str | None = None,  # noqa: A002  the name is Textual's
        classes: str | None = None,
    ) -> None:
        self._editor: CellEditor | None = None
        super().__init__(statement, shown=shown, styles=styles, marker=marker, id=id, classes=classes)

    # ------------------------------------------------------------------ what is shown

    @property
    def cursor(self) -> Cell | None:
        """The unit's id and the version under the cursor; None when no row is shown."""
        if self._row >= len(self._rows) or not self._shown:
            return None
        return self._unit(self._row).id, self._shown[self._column]

    def set_statement(self, statement: Statement, shown: Sequence[str] | None = None) -> None:
        """Show another statement from its top, unfiltered."""
        self.close_editor()
        self._adopt(statement, shown)
        self._rebuild()
        self._announce()

    def set_shown(self, shown: Sequence[str], versions: Sequence[str] | None = None) -> None:
        """Choose the versions that have a column; the cursor keeps its version when it can, and who is typing types on.

        Args:
            versions: those that have a state sign, when they are others than the statement's.
        """
        versions = self._versions if versions is None else tuple(versions)
        if (tuple(shown), versions) == (self._shown, self._versions):
            self.refresh()
            return
        if self._editor is not None and self._editor.version not in shown:
            self.leave_editor()
        self._versions = versions
        version = self._shown[self._column] if self._shown else ""
        self._shown = tuple(shown)
        self._column = self._shown.index(version) if version in self._shown else min(self._column, len(self._shown) - 1)
        self._lengths = None
        self._rebuild()
        self._announce()

    def set_rows(self, rows: Sequence[int] | None) -> None:
        """Show only the units at these positions (ascending), or all; the cursor keeps its unit or takes the next one."""
        self.leave_editor()
        position = self._rows[self._row] if self._row < len(self._rows) else 0
        self._rows = range(len(self._statement)) if rows is None else list(rows)
        self._row_of = None if rows is None else {unit: row for row, unit in enumerate(self._rows)}
        self._row = next((row for row, unit in enumerate(self._rows) if unit >= position), max(0, len(self._rows) - 1))
        self._lengths = None
        self._anchor = (self._row, self._anchor[1])
        self._rebuild()
        self._announce()

    # ------------------------------------------------------------------ moving

    def move_to(self, unit_id: str, version: str | None = None) -> bool:
        """Put the cursor on a cell and bring it into view.

        Returns:
            Whether that was possible: False when the unit is filtered out or gone. A version without a column is ignored.
        """
        row = self._row_with(unit_id)
        if row is None:
            return False
        column = self._shown.index(version) if version in self._shown else self._column
        self._move(row, column)
        return True

    def _move(self, row: int, column: int, margin: int = MARGIN) -> None:
        if not len(self._rows) or not self._shown:
            return
        row = max(0, min(row, len(self._rows) - 1))
        column = max(0, min(column, len(self._shown) - 1))
        old_row, old_column = self._row, self._column
        if (row, column) == (old_row, old_column):
            self._bring_into_view(row, margin)
            return
        self.leave_editor()
        self._row, self._column = row, column
        if not self._bring_into_view(row, margin):
            self.refresh(self._row_region(old_row), self._row_region(row))
        if column != old_column:
            self.refresh(Region(0, 0, self._width, self._top))
        self._announce()

    def _announce(self) -> None:
        if self.is_mounted and (cell := self.cursor) is not None:
            self.post_message(self.CursorMoved(self, *cell))

    def _bring_into_view(self, row: int, margin: int = MARGIN) -> bool:
        """Scroll as little as needed; a row taller than the grid shows its top.

        Args:
            margin: lines above and below it to keep in view as well; fewer where the row leaves no room for them.

        Returns:
            Whether anything scrolled.
        """
        if row >= len(self._heights):
            return False
        before = round(self.scroll_y)
        self._measure(row)
        y, height = self._heights.offset(row), self._heights[row]
        margin = max(0, min(margin, (self._body - height) // 2))
        top, bottom = max(0, y - margin), min(self._heights.total, y + height + margin)
        wanted = top if top < before or height >= self._body else max(before, bottom - self._body)
        if wanted != before:
            self._anchor = (row, y - wanted)
            self._scroll_to_line(wanted)
        return round(self.scroll_y) != before

    def _scroll_to_line(self, y: int) -> None:
        before = round(self.scroll_y)
        self._place(y)
        self._settle()
        if round(self.scroll_y) != before:
            self.refresh()

    def _hidden_below(self) -> int:
        y = self._heights.offset(self._row) + self._heights[self._row] if self._row < len(self._heights) else 0
        return y - round(self.scroll_y) - self._body if self._is_in_view(self._row) else 0

    def _hidden_above(self) -> int:
        return round(self.scroll_y) - self._heights.offset(self._row) if self._is_in_view(self._row) else 0

    def action_move(self, rows: int, columns: int) -> None:
        """Move the cursor; a row taller than the grid is scrolled through first."""
        if rows > 0 and (hidden := self._hidden_below()) > 0:
            self._scroll_to_line(round(self.scroll_y) + min(hidden, max(1, self._body - 1)))
        elif rows < 0 and (hidden := self._hidden_above()) > 0:
            self._scroll_to_line(round(self.scroll_y) - min(hidden, max(1, self._body - 1)))
        else:
            self._move(self._row + rows, self._column + columns)

    def action_cell(self, step: int) -> None:
        """Go to the next or previous column, and over the edge to the next or previous row."""
        if not self._shown:
            return
        row, column = divmod(self._row * len(self._shown) + self._column + step, len(self._shown))
        if 0 <= row < len(self._rows):
            self._move(row, column)

    def action_page(self, step: int) -> None:
        """Go a screenful down or up."""
        if not len(self._heights):
            return
        y = self._heights.offset(self._row) + step * max(1, self._body - 1)
        row = self._heights.row_at(y)
        if row == self._row:
            row += step
        self._move(row, self._column)

    def action_edge(self, where: str) -> None:
        """Go to the first or last row, or the first or last column: ``top``, ``bottom``, ``left``, ``right``."""
        row = {"top": 0, "bottom": len(self._rows) - 1}.get(where, self._row)
        column = {"left": 0, "right": len(self._shown) - 1}.get(where, self._column)
        self._move(row, column)

    def on_focus(self) -> None:
        """Show which cell the keys go to."""
        self.refresh()

    def on_blur(self) -> None:
        """Show that the keys go elsewhere."""
        self.refresh()

    async def on_click(self, event: events.Click) -> None:
        """Select the cell; a double click edits it."""
        if event.widget is not self:
            return
        line = event.y - self._top
        column = self._columns.column_at(event.x)
        if not 0 <= line < self._body or line + round(self.scroll_y) >= self._heights.total:
            return
        row = self._heights.row_at(line + round(self.scroll_y))
        self._move(row, self._column if column is None else column, margin=0)  # what is clicked stays under the mouse
        if event.chain == 2 and column is not None:
            self.action_edit()

    def on_resize(self) -> None:
        """Another width means other line breaks."""
        if self._built_for != self.size:
            self._rebuild()
        self._bring_into_view(self._row)

    # ------------------------------------------------------------------ editing

    def action_edit(self) -> None:
        """Ask for the cell under the cursor to be edited."""
        if (cell := self.cursor) is not None:
            self._bring_into_view(self._row)
            self.post_message(self.EditRequested(self, *cell))

    @property
    def editor(self) -> CellEditor | None:
        """The editor, while a cell is being edited."""
        return self._editor

    def open_editor(
        self, unit_id: str, version: str, text: str | None = None, *, spans: SpanSource = no_spans
    ) -> CellEditor | None:
        """Edit a cell in its place: the cursor goes there, the row grows with the text.

        Args:
            text: what to start with; None for the cell's text.
            spans: the highlights of a text, asked for whenever it changes.

        Returns:
            The editor, focused once it is mounted; None when the cell cannot be shown.
        """
        if not self.move_to(unit_id, version) or version not in self._shown:
            return None
        self.close_editor()
        start = self._statement.unit(unit_id).text(version) if text is None else text
        editor = CellEditor(start, unit_id=unit_id, version=version, spans=spans, style_of=self._get_painter().style_of)
        self._editor = editor
        self._bring_into_view(self._row)
        self.mount(editor)
        self._resize_row(self._row)
        editor.focus()
        return editor

    def leave_editor(self) -> None:
        """Have an open editor say `CellEditor.Left`, as Esc does; the screen then closes it."""
        if self._editor is not None:
            self._editor.leave()

    def close_editor(self) -> str | None:
        """Take the editor away and give the keys back to the grid.

        Returns:
            The text it held, or None when no cell was being edited.
        """
        editor = self._editor
        if editor is None:
            return None
        self._editor = None
        had_focus = editor.has_focus
        editor.remove()
        if had_focus:
            self.focus()
        row = self._row_with(editor.unit_id)
        if row is not None:
            self._resize_row(row)
        return editor.text

    def on_text_area_changed(self) -> None:
        """The text in the editor may take more lines or fewer."""
        self._fit_editor()

    def on_cell_editor_reshaped(self, message: CellEditor.Reshaped) -> None:
        """So may what continues it."""
        message.stop()
        self._fit_editor()

    def _fit_editor(self) -> None:
        row = self._row_with(self._editor.unit_id) if self._editor is not None else None
        if row is not None and self._heights[row] != self._height(row):
            self._resize_row(row)

    def _resize_row(self, row: int) -> None:
        if row < len(self._heights):
            self._heights.forget(row)
            self._settle()
            self._bring_into_view(row)
            self.refresh()

    def _settled(self) -> None:
        """Keep the editor over its cell."""
        editor = self._editor
        if editor is None:
            return
        where = self.region_of_cell(editor.unit_id, editor.version)
        y = where.y + round(self.scroll_y)
        editor.place(Region(where.x, y, where.width, where.height))

    @property
    def is_container(self) -> bool:
        """Whether Textual should lay out children: only while the editor is one."""
        return self._editor is not None

    def _height(self, row: int) -> int:
        editor, unit = self._editor, self._unit(row)
        if editor is None or editor.unit_id != unit.id or editor.version not in self._shown:
            return super()._height(row)
        column = self._shown.index(editor.version)
        lines = [len(cell) for cell in self._lines(unit)]
        lines[column] = editor.lines_in(self._columns.widths[column])
        return max(lines)
