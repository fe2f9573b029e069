"""Asks for the files to bring in as versions of a statement."""

from __future__ import annotations

import shlex
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Input, Label

from workbench.core.errors import UsageError
from workbench.core.language import tags_in
from workbench.tui.screens.dialog import Dialog
from workbench.tui.widgets.checkbox import Checkbox
from workbench.tui.widgets.paths import PathNames, PathsInput


@dataclass(frozen=True, slots=True)
class Texts:
    """What to bring in.

    Attributes:
        paths: the files.
        name: of the statement; None to take it from the first file.
        languages: of the files, in order; None to detect them.
        translate: align with machine translation as well.
    """

    paths: tuple[Path, ...]
    name: str | None = None
    languages: tuple[str, ...] | None = None
    translate: bool = False


class BringIn(Dialog[Texts]):
    """Asks for the files, the statement's name, the languages, and how to align.

    Args:
        again: what was asked for before, when that could not be done.
        problem: why not.
    """

    TITLE_TEXT = "Bring texts in"
    KEYS = (("Ctrl+S", "bring in"), ("→", "complete the path"), ("Tab", "next field"), ("Esc", "leave"))
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+s,ctrl+j", "accept", "Bring in", show=False, priority=True)]

    def __init__(self, again: Texts | None = None, problem: str = "") -> None:
        super().__init__()
        self._again = again
        self._problem = problem

    def on_mount(self) -> None:
        """Say what was wrong the last time."""
        self.problem(self._problem)

    def parts(self) -> ComposeResult:
        """Files, name, languages, and how to align."""
        with Horizontal(classes="field -with-names"):
            yield Label("Files")
            paths = shlex.join(map(str, self._again.paths)) if self._again else ""
            yield PathsInput(paths, "one file a version, separated by spaces")
        yield PathNames()
        with Horizontal(classes="field"):
            yield Label("Name")
            name = (self._again.name if self._again else None) or ""
            yield Input(name, placeholder="as the first file", id="name", compact=True)
        with Horizontal(classes="field"):
            yield Label("Languages")
            languages = ",".join(self._again.languages or ()) if self._again else ""
            yield Input(languages, placeholder="detected; or one for each file: ru,uk,en-x-agency", id="languages", compact=True)
        with Horizontal(classes="field"):
            yield Label("Alignment")
            translate = self._again is not None and self._again.translate
            yield Checkbox("compare translations, too: slower and surer", value=translate, compact=True, id="translate")

    def on_input_submitted(self) -> None:
        """Accept with Enter, too."""
        self.action_accept()

    def action_accept(self) -> None:
        """Answer the files, or say what is wrong with them."""
        try:
            paths, languages = self.query_one(PathsInput).paths(), self._languages()
        except UsageError as error:
            self.problem(str(error))
            return
        name = self.query_one("#name", Input).value.strip() or None
        translate = self.query_one("#translate", Checkbox).value
        self.dismiss(Texts(paths, name, languages, translate))

    def _languages(self) -> tuple[str, ...] | None:
        value = self.query_one("#languages", Input).value
        return tags_in(value) if value.strip() else None
