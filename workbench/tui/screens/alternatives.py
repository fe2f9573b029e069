"""A small list of words beside the cursor: a digit or Enter chooses one, Esc none."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual import events, on
from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.geometry import Offset
from textual.screen import ModalScreen
from textual.widgets import OptionList

from workbench.tui.textual_compat import Leaving
from workbench.tui.widgets.layout import fit, visible

WIDEST = 32
"""Cells of a word; longer ones are cut."""


class Alternatives(Leaving, ModalScreen[str | None]):
    """Answers the word that was chosen, or None.

    Args:
        words: the best first, at most nine.
        at: where the cursor stands on the screen.
    """

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", "Leave", show=False)]
    DEFAULT_CSS = """
    Alternatives {
        & > OptionList {
            width: auto;
            height: auto;
            max-height: 12;
            padding: 0 1;
            border: round $primary;
            background: $panel;
            scrollbar-size: 0 0;
            &:focus { border: round $primary; }
        }
    }
    """

    def __init__(self, words: Sequence[str], at: Offset) -> None:
        super().__init__()
        self._words = list(words)[:9]
        self._at = at

    def compose(self) -> ComposeResult:
        """The list."""
        width = min(WIDEST, max(len(word) for word in self._words))
        lines = [f"{number} {fit(visible(word), width)}" for number, word in enumerate(self._words, start=1)]
        yield OptionList(*map(Content, lines))

    def on_mount(self) -> None:
        """Stand below the cursor, or above it where there is no room."""
        box = self.query_one(OptionList)
        width = min(WIDEST, max(len(word) for word in self._words)) + 6
        height = len(self._words) + 2
        below = self._at.y + 1 + height <= self.app.size.height
        x = max(0, min(self._at.x - 3, self.app.size.width - width))
        box.styles.offset = (x, self._at.y + 1 if below else max(0, self._at.y - height))
        box.styles.width = width
        box.highlighted = 0
        box.focus()

    def on_key(self, event: events.Key) -> None:
        """A digit chooses at once."""
        if len(event.key) == 1 and event.key in "123456789":
            event.stop()
            if int(event.key) <= len(self._words):
                self.dismiss(self._words[int(event.key) - 1])

    @on(OptionList.OptionSelected)
    def _choose(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        self.dismiss(self._words[event.option_index])

    def action_leave(self) -> None:
        """Choose none."""
        self.dismiss(None)
