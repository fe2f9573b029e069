"""The names of tabs with their counts, on one line."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from textual import events
from textual.content import Content
from textual.message import Message
from textual.widgets import Static


class TabLine(Static):
    """Shows which tab is open; a click chooses one.

    Args:
        tabs: their names, in order.
    """

    @dataclass
    class Chosen(Message):
        """A tab was clicked."""

        tab: str

    def __init__(self, tabs: Sequence[str]) -> None:
        super().__init__("", markup=False)
        self._tabs = tuple(tabs)
        self._ends: list[tuple[int, str]] = []
        self._shown: tuple[str, dict[str, int]] | None = None

    def show(self, current: str, counts: Mapping[str, int]) -> None:
        """Draw the line; a count of 0 is left out."""
        shown = current, {tab: count for tab, count in counts.items() if count}
        if shown == self._shown:
            return
        self._shown = shown
        parts: list[tuple[str, str]] = []
        self._ends = []
        width = 0
        for tab in self._tabs:
            count = counts.get(tab, 0)
            text = f" {tab} {count} " if count else f" {tab} "
            parts.append((text, "$foreground on $panel bold" if tab == current else "$text-muted"))
            parts.append(("│", "$text-disabled"))
            width += len(text) + 1
            self._ends.append((width, tab))
        self.update(Content.assemble(*parts[:-1]), layout=False)

    def on_click(self, event: events.Click) -> None:
        """Choose the tab under the mouse."""
        for end, tab in self._ends:
            if event.x < end:
                self.post_message(self.Chosen(tab))
                return
