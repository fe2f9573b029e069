"""What all dialogs share: a box in the middle, Esc leaves, a line for what is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, TypeVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from workbench.tui.textual_compat import Leaving
from workbench.tui.widgets.lines import keys_content

Answer = TypeVar("Answer")


class DialogKeys(Static):
    """The keys of a dialog, on as many lines as they need; no key is parted from what it does."""

    def __init__(self, keys: Sequence[tuple[str, str]]) -> None:
        super().__init__("", markup=False, classes="dialog-keys")
        self._keys = keys

    def on_resize(self) -> None:
        """Break the lines anew."""
        lines: list[list[tuple[str, str]]] = []
        for key in self._keys:
            if not lines or keys_content([*lines[-1], key]).cell_length > self.size.width:
                lines.append([])
            lines[-1].append(key)
        self.update(Content("\n").join(keys_content(line) for line in lines))


class Dialog(Leaving, ModalScreen[Answer | None]):
    """A modal box; answers None when the person leaves it with Esc."""

    TITLE_TEXT: ClassVar[str] = ""
    KEYS: ClassVar[Sequence[tuple[str, str]]] = (("Enter", "accept"), ("Esc", "leave"))

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", "Leave", show=False)]

    def compose(self) -> ComposeResult:
        """The box with the dialog's own parts, what is wrong, and the keys."""
        with Vertical(classes="dialog") as box:
            box.border_title = Content(self.TITLE_TEXT)
            yield from self.parts()
            yield Static("", markup=False, classes="problem")
            yield DialogKeys(self.KEYS)

    def parts(self) -> ComposeResult:
        """What the dialog asks for."""
        yield from ()

    def problem(self, text: str) -> None:
        """Say what is wrong with what was entered."""
        self.query_one(".problem", Static).update(Content.styled(text, "$text-error"))

    def action_leave(self) -> None:
        """Close the dialog; nothing happens."""
        self.dismiss(None)
