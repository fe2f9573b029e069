"""What realigning would make of a statement, before anything is changed."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.content import Content
from textual.screen import Screen
from textual.widgets import Static

from workbench.core.statement import Statement
from workbench.core.unit import Unit
from workbench.tui.keymap import PREVIEW_SCOPES, bindings_for, line_of_keys
from workbench.tui.screens.alignment.grid import AlignmentGrid
from workbench.tui.screens.alignment.links import short, to_look_at
from workbench.tui.textual_compat import Leaving
from workbench.tui.widgets.lines import KeyLine
from workbench.tui.widgets.paint import Highlight


class Answer(Enum):
    """What a person makes of the proposal."""

    TAKE = "take it over"
    EVERYTHING = "realign also what people have put together"


class Preview(Leaving, Screen[Answer | None]):
    """Shows the proposed rows; what is new in a row is marked. Answers None when nothing is to change.

    Args:
        before: the statement as it is.
        rows: what would stand in its place.
        everything: whether what people have put together was realigned too.
        at: where the cursor was.
    """

    scopes = PREVIEW_SCOPES
    BINDINGS: ClassVar[list[BindingType]] = [*bindings_for("preview")]

    def __init__(self, before: Statement, rows: Sequence[Unit], *, everything: bool, at: tuple[str, str] | None = None) -> None:
        super().__init__()
        self._before = before
        self._after = Statement(before.name, before.header, rows)
        self._everything = everything
        self._at = at
        self._news = [n for n, unit in enumerate(rows) if self._is_new(unit)]

    def compose(self) -> ComposeResult:
        """A line that sums up, the rows, the keys."""
        yield Static("", markup=False, id="top")
        yield AlignmentGrid(self._after, styles=self._marks, marker=self._marker)
        keys = [key for key in line_of_keys(False, scopes=PREVIEW_SCOPES) if key[1] != "also by people" or not self._everything]
        yield KeyLine(keys)

    def on_mount(self) -> None:
        """Begin at the first change behind the cursor."""
        self.query_one("#top", Static).update(self._summary())
        grid = self.query_one(AlignmentGrid)
        grid.focus()
        if self._at is not None and self._at[0] in self._after:
            grid.move_to(*self._at)
        if self._news and self._after.position(self._cursor()) not in self._news:
            self.action_next_change()

    def _cursor(self) -> str:
        cursor = self.query_one(AlignmentGrid).cursor
        return cursor[0] if cursor is not None else self._after.units[0].id

    def _summary(self) -> Content:
        before, after = self._before.units, self._after.units
        was, now = to_look_at(before), to_look_at(after)
        parts = [(" Realign   ", "$text-muted"), (self._before.name, "bold $foreground")]
        if self._news:
            rows = f"{len(self._news)} units change, {len(before)} become {len(after)}"
            parts.append((f"   {rows}" if len(before) != len(after) else f"   {len(self._news)} units change", "$text-accent"))
        else:
            parts.append(("   no text would move", "$text-success"))
        parts.append((f"   to look at: {was} now, {now} then", "$text-muted"))
        return Content.assemble(*parts)

    def _is_new(self, unit: Unit) -> bool:
        return any(self._is_new_in(unit, tag) for tag in self._before.versions)

    def _is_new_in(self, unit: Unit, version: str) -> bool:
        old = self._before.unit(unit.id).text(version) if unit.id in self._before else ""
        return old != unit.text(version)

    def _marks(self, unit: Unit, version: str) -> Sequence[Highlight]:
        return ((0, len(unit.text(version)), "difference"),) if self._is_new_in(unit, version) else ()

    def _marker(self, unit: Unit) -> str:
        return f"±{short(unit)}" if self._is_new(unit) else ""

    def action_take(self) -> None:
        """Take the proposal over; one undo takes it back."""
        self.dismiss(Answer.TAKE)

    def action_realign_everything(self) -> None:
        """Ask for a proposal that also realigns what people have put together, but not what is pinned."""
        if not self._everything:
            self.dismiss(Answer.EVERYTHING)

    def action_drop(self) -> None:
        """Leave everything as it is."""
        self.dismiss(None)

    def action_next_change(self) -> None:
        """Go to the next row that would change."""
        self._go(1)

    def action_previous_change(self) -> None:
        """Go to the previous one."""
        self._go(-1)

    def _go(self, step: int) -> None:
        here = self._after.position(self._cursor())
        rows = [n for n in self._news if (n > here if step > 0 else n < here)] or self._news
        if rows:
            self.query_one(AlignmentGrid).move_to(self._after.units[rows[0 if step > 0 else -1]].id)
