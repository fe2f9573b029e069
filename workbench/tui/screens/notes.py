"""The notes of a unit: what people tell one another about it, read, written and taken out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from workbench.text.writing.clean import clean
from workbench.tui.screens.dialog import Dialog
from workbench.tui.widgets.hanging import hanging

PADDING = 2
"""Cells that a row of the list leaves empty at its sides."""

_KEPT, _TAKEN_OUT = "[x] ", "[ ] "


class NotesDialog(Dialog[tuple[str, ...]]):
    """Answers the notes that a unit is to have.

    Args:
        number: the unit's, for the title.
        notes: those it has.
        signed: what stands before a new one: who writes it, and when.
    """

    KEYS = (("Ctrl+S", "keep"), ("↓", "notes"), ("Space", "take out"), ("Esc", "leave"))
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+s,ctrl+j", "accept", "Keep", show=False, priority=True),
        Binding("down", "notes", "Notes", show=False),
        Binding("space", "take_out", "Take out", show=False),
    ]

    def __init__(self, number: int, notes: Sequence[str], signed: str) -> None:
        super().__init__()
        self._title = f"Notes on unit {number}"
        self._notes = notes
        self._signed = signed
        self._out: set[int] = set()

    def parts(self) -> ComposeResult:
        """A field for a new note, and the notes there are."""
        yield Input(placeholder="a new note", id="note", compact=True)
        yield OptionList(id="hits", markup=False)

    def on_mount(self) -> None:
        """Begin with a new note."""
        self.query_one(".dialog").border_title = Content(self._title)
        self.query_one("#note", Input).focus()

    def on_resize(self) -> None:
        """Show the notes in lines for this width."""
        self.call_after_refresh(lambda: self._show(None))

    def _show(self, at: int | None) -> None:
        options = self.query_one(OptionList)
        options.clear_options()
        width = options.scrollable_content_region.width - PADDING
        for n, note in enumerate(self._notes):
            content = Content.assemble(_TAKEN_OUT if n in self._out else _KEPT, note)
            options.add_option(Option(hanging(content.stylize("$text-muted") if n in self._out else content, width, len(_KEPT))))
        if not self._notes:
            options.add_option(Option(Content.styled("No notes yet.", "$text-muted"), disabled=True))
        options.highlighted = at

    def action_notes(self) -> None:
        """Go down into the list."""
        options = self.query_one(OptionList)
        if self._notes:
            options.highlighted = options.highlighted or 0
            options.focus()

    def action_take_out(self) -> None:
        """Take the note under the cursor out, or leave it in after all."""
        options = self.query_one(OptionList)
        if options.has_focus and options.highlighted is not None:
            self._toggle(options.highlighted)

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Enter does what Space does."""
        self._toggle(event.option_index)

    def _toggle(self, at: int) -> None:
        self._out ^= {at}
        self._show(at)

    def on_input_submitted(self) -> None:
        """Keep, too, with Enter in the field."""
        self.action_accept()

    def action_accept(self) -> None:
        """Answer the notes that stay, and the new one."""
        written = " ".join(clean(self.query_one("#note", Input).value).split())
        new = (f"{self._signed}: {written}",) if written else ()
        self.dismiss((*(note for n, note in enumerate(self._notes) if n not in self._out), *new))
