"""A line to type in and a list of what fits: the keys stay in the line, the arrows choose a row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, TypeVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from workbench.tui.screens.dialog import Dialog

Answer = TypeVar("Answer")

PADDING = 2
"""Cells that a row of the list leaves empty at its sides."""

AROUND = 8
"""Lines of the box that are not the list's."""


class Finder(Dialog[Answer]):
    """Asks for words, lists what they find, and answers the row that is chosen."""

    PLACEHOLDER: ClassVar[str] = ""
    KEYS = (("Enter", "go there"), ("↑ ↓", "choose"), ("Esc", "leave"))
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "choose('cursor_up')", "Up", show=False),
        Binding("down", "choose('cursor_down')", "Down", show=False),
        Binding("pageup", "choose('page_up')", "A screenful up", show=False),
        Binding("pagedown", "choose('page_down')", "A screenful down", show=False),
    ]

    def __init__(self, query: str = "") -> None:
        super().__init__(classes="finder")
        self._query = query

    def parts(self) -> ComposeResult:
        """The line and the list."""
        yield Input(self._query, placeholder=self.PLACEHOLDER, id="query", compact=True)
        hits = OptionList(id="hits", markup=False)
        hits.can_focus = False
        yield hits

    @property
    def query_text(self) -> str:
        """What stands in the line."""
        return self.query_one("#query", Input).value

    @property
    def room(self) -> int:
        """Cells that a row of the list has."""
        return self.query_one("#hits", OptionList).scrollable_content_region.width - PADDING

    def on_resize(self) -> None:
        """Give the list the lines that the box can have, and break the rows anew."""
        height = self.size.height
        self.query_one("#hits").styles.max_height = max(3, min(height * 9 // 10 - AROUND, height * 6 // 10))
        self.call_after_refresh(self.show_rows)

    def show_rows(self) -> None:
        """List what is found, in lines for the width there is."""
        raise NotImplementedError

    def fill(self, title: str, rows: Sequence[Content], at: int, nothing: str) -> None:
        """Put rows into the list.

        Args:
            title: of the box.
            at: the row to mark.
            nothing: what the list says when there are no rows.
        """
        self.query_one(".dialog").border_title = Content(title)
        hits = self.query_one("#hits", OptionList)
        hits.clear_options()
        if rows:
            hits.add_options([Option(row) for row in rows])
            hits.highlighted = min(at, len(rows) - 1)
        else:
            hits.add_option(Option(Content.styled(nothing, "$text-muted"), disabled=True))

    @property
    def chosen(self) -> int | None:
        """The row that is marked."""
        return self.query_one("#hits", OptionList).highlighted

    def action_choose(self, how: str) -> None:
        """Mark another row."""
        getattr(self.query_one("#hits", OptionList), f"action_{how}")()

    def take(self, row: int) -> None:
        """Answer a row."""
        raise NotImplementedError

    def on_input_submitted(self) -> None:
        """Answer the row that is marked."""
        if self.chosen is not None:
            self.take(self.chosen)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Answer the row that was clicked."""
        self.take(event.option_index)
