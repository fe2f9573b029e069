"""The context panel: tabs of numbered rows about the unit under the cursor."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from textual.app import ComposeResult
from textual.containers import Vertical
from textual.content import Content
from textual.message import Message
from textual.reactive import reactive
from textual.widgets import OptionList
from textual.widgets.option_list import Option

from workbench.tui.panel_rows import Row
from workbench.tui.textual_compat import DoubleClickList
from workbench.tui.widgets.hanging import hanging
from workbench.tui.widgets.tab_line import TabLine


class Tab(StrEnum):
    """What the panel can show, in the order of the tabs."""

    SUGGESTIONS = "Suggestions"
    TERMS = "Terms"
    DIFFERENCES = "Differences"
    CHECKS = "Checks"
    HISTORY = "History"
    NOTES = "Notes"


NOTHING = {
    Tab.SUGGESTIONS: "No match in the memory and no translation for this cell.",
    Tab.TERMS: "No term of the glossary in this unit. Ctrl+T adds one from the selected words.",
    Tab.DIFFERENCES: "The versions of this unit agree.",
    Tab.CHECKS: "Nothing to report on this unit. F8 goes to the next finding.",
    Tab.HISTORY: "This cell has not been changed since it was brought in.",
    Tab.NOTES: "No note on this unit. Shift+F5 writes one.",
}


INDENT = {Tab.SUGGESTIONS: 8}
"""Where the further lines of a long row begin: below what the first one says after its score."""


class Panel(Vertical):
    """Shows one tab at a time; the rows are filled by the screen."""

    tab: reactive[Tab] = reactive(Tab.SUGGESTIONS, init=False)

    @dataclass
    class Picked(Message):
        """A row was chosen with Enter or a double click."""

        row: Row

    @dataclass
    class TabChanged(Message):
        """Another tab is shown."""

        tab: Tab

    def __init__(self) -> None:
        super().__init__(id="panel")
        self._rows: dict[Tab, list[Row]] = {}
        self._waiting: dict[Tab, str] = {}
        self._is_stale = False
        self._drawn_for = 0
        self._drawn: tuple[object, ...] = ()

    def compose(self) -> ComposeResult:
        """The line of tabs above the list of rows."""
        yield TabLine(list(Tab))
        yield DoubleClickList(id="rows", markup=False, compact=True)

    def on_mount(self) -> None:
        """Draw the empty tabs."""
        self._redraw()

    @property
    def rows(self) -> Sequence[Row]:
        """The rows of the visible tab."""
        return self._rows.get(self.tab, [])

    def row(self, number: int) -> Row | None:
        """The row with a digit, counted from 1, or None."""
        return self.rows[number - 1] if 0 < number <= len(self.rows) else None

    @property
    def is_waiting(self) -> bool:
        """Whether more may come into the visible tab."""
        return self._waiting.get(self.tab, "").endswith("…")

    @property
    def highlighted(self) -> Row | None:
        """The row that the list's own cursor is on, or None."""
        at = self.query_one(OptionList).highlighted
        return self.row(at + 1) if at is not None else None

    def fill(self, tab: Tab, rows: Sequence[Row], *, waiting: str = "") -> None:
        """Replace the rows of a tab; `waiting` is shown below them while more may come."""
        self._rows[tab] = list(rows)
        self._waiting[tab] = waiting
        if not self._is_stale:
            self._is_stale = True
            self.call_later(self._redraw)  # once for all the tabs that are filled now

    def forget(self) -> None:
        """Offer nothing any more; what is shown stays until the tabs are filled, so that moving on does not flicker."""
        self._rows.clear()
        self._waiting = dict.fromkeys(Tab, "…")  # a tab that is opened now does not say that there is nothing

    def step(self, by: int) -> None:
        """Show the next or the previous tab."""
        tabs = list(Tab)
        self.tab = tabs[(tabs.index(self.tab) + by) % len(tabs)]

    def watch_tab(self) -> None:
        """Show the rows of the new tab."""
        self._redraw()
        self.post_message(self.TabChanged(self.tab))

    def on_resize(self) -> None:
        """Another width means other line breaks."""
        if self._room() != self._drawn_for:
            self._redraw()

    def _room(self) -> int:
        """Cells for a line of the list; 0 before it is laid out."""
        return self.query_one(OptionList).scrollable_content_region.width

    def _redraw_tabs(self) -> None:
        counts = {tab.value: sum(row.counts for row in rows) for tab, rows in self._rows.items() if tab is not Tab.HISTORY}
        self.query_one(TabLine).show(self.tab, counts)

    def _redraw(self) -> None:
        self._is_stale = False
        self._redraw_tabs()
        options, rows, waiting = self.query_one(DoubleClickList), list(self.rows), self._waiting.get(self.tab, "")
        self._drawn_for = self._room()
        drawn = self.tab, rows, [row.content.spans for row in rows], waiting, self._drawn_for
        if drawn == self._drawn:
            return
        self._drawn = drawn
        indent = INDENT.get(self.tab, 4)
        prompts: list[Content | Option] = [
            hanging(_numbered(n, row), self._drawn_for, indent) for n, row in enumerate(rows, start=1)
        ]
        if waiting or not prompts:
            prompts.append(Option(Content.styled(waiting or NOTHING[self.tab], "$text-muted"), disabled=True))
        at = min(options.highlighted or 0, len(rows) - 1) if options.has_focus and rows else None
        options.fill(prompts, at, stay=options.has_focus)

    def on_descendant_focus(self) -> None:
        """Show which row Enter would choose."""
        options = self.query_one(OptionList)
        if options.highlighted is None and self.rows:
            options.highlighted = 0

    def on_tab_line_chosen(self, message: TabLine.Chosen) -> None:
        """Show the tab that was clicked."""
        message.stop()
        self.tab = Tab(message.tab)

    def on_option_list_option_selected(self, message: OptionList.OptionSelected) -> None:
        """Hand the chosen row to the screen."""
        message.stop()
        row = self.row(message.option_index + 1)
        if row is not None:
            self.post_message(self.Picked(row))


def _numbered(number: int, row: Row) -> Content:
    digit = f"{number} " if row.insertion is not None and number <= 9 else "  "
    return Content.assemble((digit, "$accent bold"), row.content)
