"""The rows of a statement on the screen: how high they are, where they stand, and the lines that show them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from textual.cache import LRUCache
from textual.geometry import Region, Size
from textual.scroll_view import ScrollView
from textual.strip import Strip

from workbench.core.statement import Statement
from workbench.core.unit import Unit
from workbench.tui.textual_compat import set_scroll
from workbench.tui.widgets.layout import Columns, Line, columns, estimated_height, wrap
from workbench.tui.widgets.looks import resolved
from workbench.tui.widgets.paint import Look, Marker, Painter, Styles, is_original
from workbench.tui.widgets.rows import RowHeights

ROOMY = 18
"""From this height on the grid has a rule above its header and one below its last line."""

CACHED_ROWS = 512

GONE = Unit("", {})
"""What stands in a row whose unit another thread has just taken out, until the screen hears of it."""


class RowsView(ScrollView, inherit_bindings=False):
    """Draws rows line by line, so that a statement of any length costs what is in view.

    Heights are estimated from the length of the texts until a row comes into view; then it is measured, and what is in
    view stays where it stands. The place of the cursor is kept here, because it is painted; who moves it is `Grid`.
    """

    ALLOW_SELECT = False
    _frame: list[Strip] | None = None

    def __init__(
        self,
        statement: Statement,
        *,
        shown: Sequence[str] | None,
        styles: Styles,
        marker: Marker,
        id: str | None,  # noqa: A002  the name is Textual's
        classes: str | None,
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
        units, position = self._statement.units, self._rows[row]
        return units[position] if position < len(units) else GONE

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
        heights = [self._estimate(n, width) for n in range(max(self._lengths, default=0) + 1)]
        self._heights = RowHeights([heights[n] for n in self._lengths])
        row, dy = self._anchor
        self._place(max(0, self._heights.offset(min(row, len(self._heights))) - dy))
        self._settle()
        if self.is_mounted:
            self.refresh()

    def _estimate(self, characters: int, width: int) -> int:
        """About how many lines a row takes whose longest text has so many characters."""
        return estimated_height(characters, width)

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
        self._settled()

    def _settled(self) -> None:
        """Rows may stand elsewhere now; for what stands over them."""

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
        return max([len(cell) for cell in self._lines(self._unit(row))], default=1)

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
        """Where a row stands, relative to the grid and cut to its body; empty before the grid has a size."""
        if row >= len(self._heights):
            return Region()
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
            styles = resolved(self)
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

    # ------------------------------------------------------------------ scrolling

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """The wheel or the scrollbar moved the view."""
        super().watch_scroll_y(old_value, new_value)
        if round(old_value) != round(new_value):
            self._settle()


@dataclass(frozen=True, slots=True)
class _Laid:
    """A unit, and for each column where its text is broken."""

    unit: Unit
    lines: list[tuple[Line, ...]]
