"""F1: every key, the signs, and what is checked."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal, VerticalScroll
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from workbench.tui.help_text import Group, columns, help_groups, lines
from workbench.tui.keymap import Action
from workbench.tui.textual_compat import Leaving

WIDE = 136
"""Cells from which there is room for two columns."""

EDGES = 8
"""Cells of a line that the box takes for its border, its padding and the scrollbar."""


class Help(Leaving, ModalScreen[None]):
    """Lists the keys as they are set now."""

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape,f1,enter", "app.pop_screen", "Close", show=False)]

    def __init__(self, actions: Sequence[Action]) -> None:
        super().__init__()
        self._actions = actions
        self._composed_for = 0

    def compose(self) -> ComposeResult:
        """One scrolling text, in two columns where there is room."""
        width = self._composed_for = self.app.size.width
        wide = width >= WIDE
        groups = columns(help_groups(self._actions), 2 if wide else 1)
        room = (WIDE if wide else min(96, width * 96 // 100)) - EDGES
        with VerticalScroll(classes="dialog help -wide" if wide else "dialog help") as box:
            box.border_title = "Help"
            box.border_subtitle = "Esc close"
            with Horizontal():
                for column in groups:
                    yield Static(_content(column, room // len(groups) - 2), markup=False)
            yield Static(
                Content.styled("The keys work on Russian and Ukrainian layouts, too: Ctrl+Ы is Ctrl+S.", "$text-muted"),
                markup=False,
            )

    def on_resize(self, event: events.Resize) -> None:
        """Another width has room for other columns; what is longer than the screen says so."""
        if event.size.width != self._composed_for:
            self.refresh(recompose=True)
        self.call_after_refresh(self._say_more)

    def _say_more(self) -> None:
        for box in self.query(VerticalScroll):
            box.border_subtitle = "↓ PageDown more · Esc close" if box.max_scroll_y else "Esc close"


def _content(groups: Sequence[Group], width: int) -> Content:
    parts: list[Content | tuple[str, str]] = []
    for left, right in lines(groups, width):
        parts += [(left, "bold" if right else "$text-accent bold"), (f"{right}\n", "")]
    return Content.assemble(*parts)
