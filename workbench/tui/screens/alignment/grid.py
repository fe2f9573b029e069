"""The grid of the alignment screen: the same rows as the main one, with the link of each unit at its end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from rich.segment import Segment as Piece
from rich.style import Style
from textual.binding import BindingType

from workbench.core.segment import Segment
from workbench.core.statement import Statement
from workbench.core.unit import Unit
from workbench.tui.keymap import bindings_for
from workbench.tui.screens.alignment.links import link, short
from workbench.tui.widgets.grid import MARGIN, Grid
from workbench.tui.widgets.layout import Line, fit
from workbench.tui.widgets.looks import resolved
from workbench.tui.widgets.paint import Highlight, Painter

OTHERS = 4
"""Lines that a row has at least before its middle is left out; the row under the cursor has what remains."""

GAP: Line = (-1, -1)
"""Stands among the lines of a cell for those that are left out."""

NARROW = 5
"""Cells at the end of a row below which the confidence stands right behind the sign."""


class AlignmentGrid(Grid, can_focus=True, inherit_bindings=False):
    """Shows links instead of states, and keeps its place when rows come and go.

    Attributes:
        choosing: whether a place in a text is being chosen, so that the arrows go to the screen.
    """

    BINDINGS: ClassVar[list[BindingType]] = [binding for binding in bindings_for("grid") if binding.id != "edit"]

    choosing = False

    def _adopt(self, statement: Statement, shown: Sequence[str] | None) -> None:
        super()._adopt(statement, shown)
        self._versions = ()

    def _get_painter(self) -> Painter:
        if self._painter is None:
            self._painter = _LinkPainter(resolved(self), self._columns, self._shown, self._versions)
        return self._painter

    @property
    def row_of_cursor(self) -> int:
        """Which row the cursor is on, from 0; it may just have gone."""
        return self._row

    def _lines(self, unit: Unit) -> list[tuple[Line, ...]]:
        """The lines of each cell; a long text shows how it begins and ends, so that the neighbours are in view as well."""
        lines = super()._lines(unit)
        others = max(OTHERS, self._body // 5)
        if self._row >= len(self._rows) or self._unit(self._row).id != unit.id:
            return [_shortened(cell, others) for cell in lines]
        return lines if self.choosing else [_shortened(cell, max(2 * OTHERS, self._body - 2 * others)) for cell in lines]

    def _estimate(self, characters: int, width: int) -> int:
        return min(super()._estimate(characters, width), max(OTHERS, self._body // 5))

    def on_resize(self) -> None:
        """Another size has room for other lines."""
        super().on_resize()
        self._show_neighbours()

    def _move(self, row: int, column: int, margin: int = MARGIN) -> None:
        before = self._row
        super()._move(row, column, margin)
        if self._row != before:
            self.lay_out(before, self._row)

    def lay_out(self, *rows: int) -> None:
        """Measure rows anew that show more of their texts now, or less."""
        for row in rows:
            if row < len(self._heights):
                self._heights.forget(row)
        self._settle()
        self._show_neighbours()
        self.refresh()

    def _show_neighbours(self) -> None:
        """Bring the row under the cursor into view, with those above and below as far as there is room."""
        for row in (self._row + 1, self._row - 1, self._row):
            if 0 <= row < len(self._rows):
                self._bring_into_view(row)

    def follow(self, unit_id: str, version: str) -> None:
        """Show rows that have come, gone or changed, with the cursor on a unit; it stays where it is on the screen."""
        y = self._heights.offset(self._row) - round(self.scroll_y) if self._is_in_view(self._row) else 0
        self._rows = range(len(self._statement))
        self._row_of = None
        self._lengths = None
        self._row = self._statement.position(unit_id)
        self._column = self._shown.index(version) if version in self._shown else self._column
        self._anchor = (self._row, y)
        self._rebuild()
        self._show_neighbours()
        self._announce()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Leave the keys to the screen while a place in a text is being chosen."""
        return False if self.choosing else super().check_action(action, parameters)

    def action_edit(self) -> None:
        """Nothing is edited here; a double click only selects."""


class _LinkPainter(Painter):
    """Paints the link of a unit where the main grid has the states of its segments."""

    def _cell(
        self, segment: Segment, lines: Sequence[Line], highlights: Sequence[Highlight], width: int, background: Style
    ) -> list[list[Piece]]:
        if GAP not in lines:
            return super()._cell(segment, lines, highlights, width, background)
        at = list(lines).index(GAP)
        painted = super()._cell(segment, [line for line in lines if line != GAP], highlights, width, background)
        gap = [Piece(" ", background), Piece(fit("⋯", width), background + self._styles["number"]), Piece(" ", background)]
        return [*painted[:at], gap, *painted[at:]]

    def _signs(self, unit: Unit, marker: str, background: Style) -> list[Piece]:
        room = max(0, self._rest - 1)
        text = marker or short(unit)
        text = text.replace(" ", "").rstrip("%") if room < NARROW else text
        part = "mark" if marker else link(unit).part
        return [Piece(" ", background), Piece(fit(text, room), background + self._styles[part])]


def _shortened(lines: tuple[Line, ...], most: int) -> tuple[Line, ...]:
    """The first and the last of the lines, so many in all that `most` is kept."""
    if len(lines) <= most:
        return lines
    tail = (most - 1) // 2
    return (*lines[: most - 1 - tail], GAP, *lines[len(lines) - tail :])
