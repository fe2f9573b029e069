"""Asks for the exports to take back that were edited elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Label, Static

from workbench.core.errors import UsageError
from workbench.tui.screens.dialog import Dialog
from workbench.tui.widgets.paths import PathNames, PathsInput


class BringBack(Dialog[tuple[Path, ...]]):
    """Asks for the files.

    Args:
        again: what was typed before, when that could not be done.
        problem: why not.
    """

    TITLE_TEXT = "Bring an edited export back"
    KEYS = (("Ctrl+S", "bring back"), ("→", "complete the path"), ("Esc", "leave"))
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+s,ctrl+j", "accept", "Bring back", show=False, priority=True)]

    def __init__(self, again: str = "", problem: str = "") -> None:
        super().__init__()
        self._again = again
        self._problem = problem

    def on_mount(self) -> None:
        """Say what was wrong the last time."""
        self.problem(self._problem)

    def parts(self) -> ComposeResult:
        """The files, and what will be done with them."""
        with Horizontal(classes="field -with-names"):
            yield Label("Files")
            yield PathsInput(self._again, "XLIFF, XLSX, DOCX, TMX, TSV, CSV or JSONL")
        yield PathNames()
        yield Static(
            "What was changed in the file comes in as edited, or confirmed where an XLIFF says so. What was changed here "
            "meanwhile stays. Where both were changed, the file's text comes in and ours is in the History.",
            markup=False,
        )

    def on_input_submitted(self) -> None:
        """Accept with Enter, too."""
        self.action_accept()

    def action_accept(self) -> None:
        """Answer the files, or say what is wrong with them."""
        try:
            self.dismiss(self.query_one(PathsInput).paths())
        except UsageError as error:
            self.problem(str(error))
