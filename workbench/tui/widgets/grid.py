"""The grid: every unit a row, every version a column, drawn line by line, with an editor over the cell being edited."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Self

from rich.style import Style
from textual import events
from textual.binding import BindingType
from textual.cache import LRUCache
from textual.geometry import Region, Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from workbench.core.statement import Statement
from workbench.core.unit import Unit
from workbench.tui.keymap import bindings_for
from workbench.tui.textual_compat import set_scroll
from workbench.tui.widgets.editor import CellEditor, SpanSource, no_spans
from workbench.tui.widgets.layout import Columns, Line, columns, estimated_height, wrap
from workbench.tui.widgets.paint import (
    PARTS,
    WITH_BACKGROUND,
    Look,
    Marker,
    Painter,
    Styles,
    is_original,
    no_highlights,
    no_marker,
    without_background,
)
from workbench.tui.widgets.rows import RowHeights

Cell = tuple[str, str]
"""A unit's id and a version's tag."""

ROOMY = 18
"""From this height on the grid has a rule above its header and one below its last line."""

CACHED_ROWS = 512


class Grid(ScrollView, can_focus=True, inherit_bindings=False):
    """Shows a statement; moving is its own, everything else is asked for by a message.

    The grid reads `statement.units` live and never changes them. After an edit the screen calls `unit_changed`; after
    units were put in or taken out, `set_rows` or `set_statement`.

    Args:
        statement: what to show.
        shown: the versions that have a column, in order; None for all. Every version has its state sign.
        styles: the highlights of one cell, asked for when its row is painted and kept until `unit_changed`; must be quick
            (answer from what is known, and call `unit_changed` when more is known).
        marker: what stands behind the state signs, e.g. ``≠20``; asked for like `styles`. Five cells, three below 100.
    """

    ALLOW_SELECT = False
    _frame: list[Strip] | None = None
    BINDINGS: ClassVar[list[BindingType]] = [*bindings_for("grid")]
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"grid--{part}" for part in PARTS}
    DEFAULT_CSS = """
    Grid {
        height: 1fr;
        overflow-x: hidden;
        overflow-y: scroll;
        scrollbar-size-vertical: 1;
        background: $background;
        & > .grid--cell { color: $foreground; background: $background; }
        & > .grid--odd { color: $foreground; background: $surface; }
        & > .grid--cursor-row { color: $foreground; background: $panel; }
        & > .grid--cursor { color: $foreground; background: $primary 30%; }
        & > .grid--header { color: $text-muted; background: $panel; }
        & > .grid--header-current { color: $foreground; text-style: bold underline; }
        & > .grid--rule { color: $foreground 30%; }
        & > .grid--edge { color: $primary; text-style: bold; }
        & > .grid--number { color: $text-muted; }
        & > .grid--mark { color: $accent; text-style: bold; }
        & > .grid--empty { color: $foreground 40%; }
        & > .grid--draft { color: $foreground 75%; text-style: italic; }
        & > .grid--stale { color: $text-warning; }
        & > .grid--marker { color: $text-warning; text-style: bold; }
        & > .grid--state-empty { color: $foreground 40%; }
        & > .grid--state-draft { color: $text-accent; }
        & > .grid--state-edited { color: $text-primary; }
        & > .grid--state-confirmed { color: $text-success; }
        & > .grid--state-stale { color: $text-warning; text-style: bold; }
        & > .grid--placeable { color: $text-accent; text-style: bold; }
        & > .grid--term { color: $text-primary; text-style: underline; }
        & > .grid--difference { color: $text-warning; background: $warning-muted; text-style: bold; }
        & > .grid--finding-warning { color: $text-warning; text-style: underline; }
        & > .grid--finding-error { color: $text-error; background: $error-muted; text-style: bold underline; }
        & > .grid--forbidden { color: $text-error; text-style: bold underline strike; }
        & > .grid--search { color: $background; background: $accent; text-style: bold; }
        &:ansi {
            & > .grid--difference { background: transparent; text-style: bold reverse; }
            & > .grid--finding-error { background: transparent; text-style: bold underline reverse; }
            & > .grid--search { color: $accent; background: transparent; text-style: bold reverse; }
            & > .grid--cursor { color: ansi_bright_white; background: ansi_bright_black; }
            & > .grid--header-current { text-style: bold reverse; }
        }
    }
    """

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
        """Somebody wants to edit a cell: Enter or a double click; `initial` is the text to start with, None for the cell's."""

        grid: Grid
        unit_id: str
        version: str
        initial: str | None = None

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
        super().__init__(id=id, classes=classes)
        self._highlights_of = styles
        self._marker_of = marker
        self._laid: LRUCache[str, _Laid] = LRUCache(CACHED_ROWS)
        self._painted: LRUCache[str, tuple[Unit, int, dict[Look, list[Strip]]]] = LRUCache(CACHED_ROWS)
        self._painter: Painter | None = None
        self._heights = RowHeights()
        self._built_for = Size()
        self._anchor = (0, 0)
        self._editor: CellEditor | None = None
        self._adopt(statement, shown)

    # ------------------------------------------------------------------ what is shown

    def _adopt(self, statement: Statement, shown: Sequence[str] | None) -> None:
        self._statement = statement
        self._versions = statement.versions
        self._shown = tuple(statement.versions if shown is None else shown)
        self._rows: Sequence[int] = range(len(statement))
        self._row_of: dict[int, int] | None = None
        self._row = self._column = self._middle = 0
        self._anchor = (0, 0)
        self._lengths: list[int] | None = None

    @property
    def statement(self) -> Statement:
        """The statement that is shown."""
        return self._statement

    @property
    def shown(self) -> tuple[str, ...]:
        """The versions that have a column."""
        return self._shown

    @property
    def rows(self) -> Sequence[int]:
        """The positions of the units that are shown, top to bottom."""
        return self._rows

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
        """Choose the versions that have a column; the cursor keeps its version when it can.

        Args:
            versions: those that have a state sign, when they are others than the statement's.
        """
        self.leave_editor()
        self._versions = self._versions if versions is None else tuple(versions)
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

    def unit_changed(self, unit_id: str) -> None:
        """Paint a unit anew: its text, its state, its highlights or its marker changed."""
        self._painted.discard(unit_id)
        self._laid.discard(unit_id)
        row = self._row_with(unit_id)
        if row is None:
            return
        self._heights.forget(row)
        if self._is_in_view(row):
            self._settle()
            self.refresh()

    def refresh_highlights(self) -> None:
        """Ask for all highlights and markers anew, as far as they are seen."""
        self._painted.clear()
        self.refresh()

    def _unit(self, row: int) -> Unit:
        return self._statement.units[self._rows[row]]

    def _row_with(self, unit_id: str) -> int | None:
        if unit_id not in self._statement:
            return None
        position = self._statement.position(unit_id)
        return position if self._row_of is None else self._row_of.get(position)

    # ------------------------------------------------------------------ geometry

    @property
    def _columns(self) -> Columns:
        return columns(max(1, self._width), len(self._statement), len(self._shown), len(self._versions))

    @property
    def _width(self) -> int:
        """Cells in a line, without the scrollbar."""
        return self.scrollable_size.width

    @property
    def _top(self) -> int:
        """Lines above the first row: the header and its rules."""
        return 3 if self.size.height >= ROOMY else 2

    @property
    def _bottom(self) -> int:
        return 1 if self.size.height >= ROOMY else 0

    @property
    def _body(self) -> int:
        return max(0, self.size.height - self._top - self._bottom)

    def _rebuild(self) -> None:
        """Estimate all heights anew; what is in view is measured at once."""
        self._painter = None
        self._painted.clear()
        self._laid.clear()
        if not self.size:
            return
        self._built_for = self.size
        units, shown = self._statement.units, self._shown
        if self._lengths is None:
            self._lengths = [
                max([len(unit.segments[tag].text) if tag in unit.segments else 0 for tag in shown], default=0)
                for unit in (units if self._row_of is None else [units[n] for n in self._rows])
            ]
        width = min(self._columns.widths, default=1)
        heights = [estimated_height(n, width) for n in range(max(self._lengths, default=0) + 1)]
        self._heights = RowHeights([heights[n] for n in self._lengths])
        row, dy = self._anchor
        self._place(max(0, self._heights.offset(min(row, len(self._heights))) - dy))
        self._settle()
        if self.is_mounted:
            self.refresh()

    def _place(self, y: int) -> None:
        height = self._heights.total
        set_scroll(self, Size(self._width, height + self._top + self._bottom), max(0, min(y, height - self._body)))

    def _settle(self) -> None:
        """Measure every row in view and keep what is there where it stands.

        What stays is the row under the cursor, else the row that was in the middle, else (after a jump) the first one.
        """
        heights, body = self._heights, self._body
        if not len(heights) or not body:
            return
        for _ in range(4):  # rows that shrink at the end bring further ones into view
            top = round(self.scroll_y)
            known = (row for row in (self._row, self._middle) if self._is_in_view(row))
            anchor = next(known, heights.row_at(top))
            here = heights.offset(anchor) - top
            self._measure_around(anchor, here)
            self._place(heights.offset(anchor) - here)
            if round(self.scroll_y) == heights.offset(anchor) - here:
                break
        self._middle = heights.row_at(round(self.scroll_y) + body // 2)
        self._anchor = (anchor, heights.offset(anchor) - round(self.scroll_y))
        self._follow_cell()

    def _measure_around(self, anchor: int, here: int) -> None:
        heights, body = self._heights, self._body
        self._measure(anchor)
        row, y = anchor - 1, here
        while row >= 0 and y > 0:
            self._measure(row)
            y -= heights[row]
            row -= 1
        row, y = anchor, here
        while row < len(heights) and y < body:
            self._measure(row)
            y += heights[row]
            row += 1

    def _measure(self, row: int) -> None:
        if not self._heights.is_measured(row):
            self._heights.measure(row, self._height(row))

    def _height(self, row: int) -> int:
        unit = self._unit(row)
        lines = self._lines(unit)
        height = max([len(cell) for cell in lines], default=1)
        editor = self._editor
        if editor is not None and editor.unit_id == unit.id:
            others = [len(cell) for tag, cell in zip(self._shown, lines, strict=True) if tag != editor.version]
            width = self._columns.widths[self._shown.index(editor.version)] if editor.version in self._shown else 1
            height = max([len(wrap(editor.text, width)), *others])
        return height

    def _lines(self, unit: Unit) -> list[tuple[Line, ...]]:
        laid = self._laid.get(unit.id)
        if laid is None or laid.unit is not unit:
            widths = self._columns.widths
            lines = [wrap(unit.text(tag), width) for tag, width in zip(self._shown, widths, strict=True)]
            laid = self._laid[unit.id] = _Laid(unit, lines)
        return laid.lines

    def _is_in_view(self, row: int) -> bool:
        if row >= len(self._heights):
            return False
        y = self._heights.offset(row) - round(self.scroll_y)
        return -self._heights[row] < y < self._body

    def _row_region(self, row: int) -> Region:
        """Where a row stands, relative to the grid and cut to its body."""
        y = self._heights.offset(row) - round(self.scroll_y) + self._top
        whole = Region(0, y, self._width, self._heights[row])
        return whole.intersection(Region(0, self._top, self._width, self._body))

    def region_of_cell(self, unit_id: str, version: str) -> Region:
        """Where a cell's text stands, relative to the grid, with the padding on its right; empty when it is not in view."""
        row = self._row_with(unit_id)
        if row is None or version not in self._shown or row >= len(self._heights):
            return Region()
        column = self._shown.index(version)
        where = self._row_region(row)
        return Region(self._columns.starts[column], where.y, self._columns.widths[column] + 1, where.height)

    # ------------------------------------------------------------------ painting

    def _get_painter(self) -> Painter:
        if self._painter is None:
            styles: dict[str, Style] = {}
            for part in PARTS:
                style = self.get_component_rich_style(f"grid--{part}")
                styles[part] = style if part in WITH_BACKGROUND else without_background(style)
            self._painter = Painter(styles, self._columns, self._shown, self._versions)
        return self._painter

    def refresh(self, *regions: Region, repaint: bool = True, layout: bool = False, recompose: bool = False) -> Self:
        """Paint anew what changed; see `render_lines`."""
        self._frame = None
        return super().refresh(*regions, repaint=repaint, layout=layout, recompose=recompose)

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines of a region.

        Textual asks for all lines whenever anything over the grid changes, each key typed in the editor included, so the
        lines of the last frame are kept until `refresh`. Textual's own cache is by place on the screen and loses
        everything when the view scrolls; here painted lines are kept by row. The rows are laid out here too, because
        the first paint comes before the first resize event.
        """
        if self._built_for != self.size:
            self._rebuild()
        if self._frame is None:
            self._frame = self._paint_frame()
        strips = self._frame[crop.y : crop.bottom]
        left, right = crop.column_span
        return strips if (left, right) == (0, self._width) else [strip.crop(left, right) for strip in strips]

    def _paint_frame(self) -> list[Strip]:
        painter, height = self._get_painter(), self.size.height
        strips = [self._header_line(painter, n) for n in range(2 - self._top, 2)]
        end = height - self._bottom
        if len(self._heights):
            line = round(self.scroll_y)
            row = self._heights.row_at(line)
            strips += self._strips(row)[line - self._heights.offset(row) :]
            while len(strips) < end and (row := row + 1) < len(self._heights):
                strips += self._strips(row)
        strips = strips[:end] + [painter.blank] * (end - len(strips)) + [painter.rule("┴")] * self._bottom
        background = self.background_colors[1]
        for line_filter in self.get_line_filters():
            strips = [strip.apply_filter(line_filter, background) for strip in strips]
        return strips[:height]

    def _header_line(self, painter: Painter, n: int) -> Strip:
        if n == 0:
            units = self._statement.units
            originals = tuple(tag for tag in self._shown if is_original(units, tag))
            return painter.header(self._statement.source, self._column, originals)
        return painter.rule("┬" if n < 0 else "┼")

    def _strips(self, row: int) -> list[Strip]:
        unit = self._unit(row)
        height = self._heights[row]
        known = self._painted.get(unit.id)
        if known is None or known[0] is not unit or known[1] != height:
            known = self._painted[unit.id] = (unit, height, {})
        look = Look(self._rows[row] + 1, self._column if row == self._row else -1, row % 2 == 1, self.has_focus_within)
        strips = known[2].get(look)
        if strips is None:
            highlights = [self._highlights_of(unit, tag) for tag in self._shown]
            marker = self._marker_of(unit)
            strips = self._get_painter().row(unit, self._lines(unit), highlights, marker, look, height)
            known[2][look] = strips
        return strips

    def notify_style_update(self) -> None:
        """Textual tells that the theme or the style sheet changed."""
        self._painter = self._frame = None
        self._painted.clear()
        super().notify_style_update()

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

    def _move(self, row: int, column: int) -> None:
        if not len(self._rows) or not self._shown:
            return
        row = max(0, min(row, len(self._rows) - 1))
        column = max(0, min(column, len(self._shown) - 1))
        old_row, old_column = self._row, self._column
        if (row, column) == (old_row, old_column):
            self._bring_into_view(row)
            return
        self.leave_editor()
        self._row, self._column = row, column
        if not self._bring_into_view(row):
            self.refresh(self._row_region(old_row), self._row_region(row))
        if column != old_column:
            self.refresh(Region(0, 0, self._width, self._top))
        self._announce()

    def _announce(self) -> None:
        if self.is_mounted and (cell := self.cursor) is not None:
            self.post_message(self.CursorMoved(self, *cell))

    def _bring_into_view(self, row: int) -> bool:
        """Scroll as little as needed; a row taller than the grid shows its top.

        Returns:
            Whether anything scrolled.
        """
        if row >= len(self._heights):
            return False
        before = round(self.scroll_y)
        self._measure(row)
        y, height = self._heights.offset(row), self._heights[row]
        tall = height >= self._body
        wanted = y if y < before or tall else max(before, y + height - self._body)
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

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """The wheel or the scrollbar moved the view."""
        super().watch_scroll_y(old_value, new_value)
        if round(old_value) != round(new_value):
            self._settle()

    def on_resize(self) -> None:
        """Another width means other line breaks."""
        if self._built_for != self.size:
            self._rebuild()
        self._bring_into_view(self._row)

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
        self._move(row, self._column if column is None else column)
        if event.chain == 2 and column is not None:
            self.action_edit()

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
        row = self._row_with(self._editor.unit_id) if self._editor is not None else None
        if row is not None and self._heights[row] != self._height(row):
            self._resize_row(row)

    def _resize_row(self, row: int) -> None:
        if row < len(self._heights):
            self._heights.forget(row)
            self._settle()
            self._bring_into_view(row)
            self.refresh()

    def _follow_cell(self) -> None:
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


@dataclass(frozen=True, slots=True)
class _Laid:
    """A unit, and for each column where its text is broken."""

    unit: Unit
    lines: list[tuple[Line, ...]]
