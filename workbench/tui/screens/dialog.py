"""What all dialogs share: a box in the middle, Esc leaves, a line for what is wrong."""

from __future__ import annotations

from typing import ClassVar, TypeVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Vertical
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

Answer = TypeVar("Answer")


class Dialog(ModalScreen[Answer | None]):
    """A modal box; answers None when the person leaves it with Esc."""

    TITLE_TEXT: ClassVar[str] = ""
    KEYS: ClassVar[str] = "Enter accept   Esc leave"

    BINDINGS: ClassVar[list[BindingType]] = [Binding("escape", "leave", "Leave", show=False)]

    def compose(self) -> ComposeResult:
        """The box with the dialog's own parts, what is wrong, and the keys."""
        with Vertical(classes="dialog") as box:
            box.border_title = Content(self.TITLE_TEXT)
            yield from self.parts()
            yield Static("", markup=False, classes="problem")
            yield Static(Content.styled(self.KEYS, "$text-muted"), classes="dialog-keys")

    def parts(self) -> ComposeResult:
        """What the dialog asks for."""
        yield from ()

    def problem(self, text: str) -> None:
        """Say what is wrong with what was entered."""
        self.query_one(".problem", Static).update(Content.styled(text, "$text-error"))

    def action_leave(self) -> None:
        """Close the dialog; nothing happens."""
        self.dismiss(None)
