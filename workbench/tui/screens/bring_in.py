"""Bring text files in as versions of a statement."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Input, Label

from workbench.tui.screens.dialog import Dialog


@dataclass(frozen=True, slots=True)
class Texts:
    """The files to bring in, and the statement's name, None to take it from the first file."""

    paths: tuple[Path, ...]
    name: str | None


class BringIn(Dialog[Texts]):
    """Asks for the files and the statement's name.

    Args:
        again: what was asked for before, when that could not be done.
        problem: why not.
    """

    TITLE_TEXT = "Bring texts in"
    KEYS = (("Ctrl+S", "bring in"), ("Tab", "next field"), ("Esc", "leave"))
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+s,ctrl+j", "accept", "Bring in", show=False, priority=True)]

    def __init__(self, again: Texts | None = None, problem: str = "") -> None:
        super().__init__()
        self._again = again
        self._problem = problem

    def on_mount(self) -> None:
        """Say what was wrong the last time."""
        self.problem(self._problem)

    def parts(self) -> ComposeResult:
        """Files and name."""
        with Horizontal(classes="field"):
            yield Label("Files")
            paths = shlex.join(map(str, self._again.paths)) if self._again else ""
            yield Input(paths, placeholder="one file a version, separated by spaces", id="paths", compact=True)
        with Horizontal(classes="field"):
            yield Label("Name")
            name = (self._again.name if self._again else None) or ""
            yield Input(name, placeholder="as the first file", id="name", compact=True)

    def on_input_submitted(self) -> None:
        """Accept with Enter, too."""
        self.action_accept()

    def action_accept(self) -> None:
        """Answer the files, or say what is wrong with them."""
        try:
            names = shlex.split(self.query_one("#paths", Input).value)
        except ValueError:
            self.problem("A quotation mark is not closed.")
            return
        if not names:
            self.problem("Name at least one file.")
            return
        name = self.query_one("#name", Input).value.strip() or None
        self.dismiss(Texts(tuple(Path(each).expanduser() for each in names), name))
