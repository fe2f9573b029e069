"""Write a statement in a format that another tool reads."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import permutations
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Input, Label, Select

from workbench.core.language import native_name
from workbench.core.segment import State
from workbench.core.statement import Statement
from workbench.formats.registry import FORMATS
from workbench.tui.screens.dialog import Dialog
from workbench.tui.widgets.checkbox import Checkbox

_NAME_WIDTH = max(map(len, FORMATS))


@dataclass(frozen=True, slots=True)
class Export:
    """What to write and where; of a pair the first version is the source."""

    format: str
    path: Path
    versions: tuple[str, ...]
    states: frozenset[State] | None


class ExportDialog(Dialog[Export]):
    """Asks for format, versions (or a pair of them), states and file.

    Args:
        statement: what is exported.
        folder: where a relative file name begins.
    """

    TITLE_TEXT = "Export"
    KEYS = (("Ctrl+S", "write"), ("Tab", "next field"), ("Space", "tick"), ("Esc", "leave"))
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+s,ctrl+j", "accept", "Write", show=False, priority=True)]

    def __init__(self, statement: Statement, folder: Path) -> None:
        super().__init__()
        self._statement = statement
        self._folder = folder
        self._form = FORMATS["tmx"]
        self._to_replace: list[Path] = []

    def parts(self) -> ComposeResult:
        """Format, versions or pair, states, file."""
        with Horizontal(classes="field"):
            yield Label("Format")
            yield Select(
                [(f"{name.ljust(_NAME_WIDTH)}  {form.summary}", name) for name, form in FORMATS.items()],
                value=self._form.name,
                allow_blank=False,
                compact=True,
                id="format",
            )
        with Horizontal(classes="field", id="versions"):
            yield Label("Versions")
            for n, tag in enumerate(self._statement.versions):
                yield Checkbox(native_name(tag), value=True, compact=True, id=f"version-{n}")
        pairs = self._pairs()
        with Horizontal(classes="field", id="pair-field") as field:
            field.display = False
            yield Label("Pair")
            yield Select(
                [(f"{native_name(source)} → {native_name(target)}", (source, target)) for source, target in pairs],
                prompt="there is one version only",
                allow_blank=not pairs,
                compact=True,
                id="pair",
            )
        with Horizontal(classes="field"):
            yield Label("Segments")
            yield Checkbox("only confirmed ones", value=False, compact=True, id="confirmed")
        with Horizontal(classes="field"):
            yield Label("File")
            yield Input(f"{self._statement.name}{self._form.suffix}", id="path", compact=True)

    def _pairs(self) -> list[tuple[str, str]]:
        """Every pair, those from the statement's source first."""
        return sorted(permutations(self._statement.versions, 2), key=lambda pair: pair[0] != self._statement.source)

    def on_select_changed(self, event: Select.Changed) -> None:
        """Give the file the suffix of the format, and ask for a pair where it holds one."""
        if event.select.id != "format":
            return
        old, self._form = self._form, FORMATS[str(event.value)]
        path = self.query_one("#path", Input)
        if path.value:
            path.value = path.value.removesuffix(old.suffix) + self._form.suffix
        self.query_one("#pair-field").display = self._form.is_pair
        self.query_one("#versions").display = not self._form.is_pair

    def on_input_submitted(self) -> None:
        """Write, too, with Enter in the file's name."""
        self.action_accept()

    def action_accept(self) -> None:
        """Answer what to write, or say what is missing."""
        versions = self._chosen()
        name = self.query_one("#path", Input).value.strip()
        if self._form.is_pair and not versions:
            self.problem("A pair needs two versions.")
        elif not versions:
            self.problem("Choose at least one version.")
        elif self._form.name == "plain" and len(versions) > 1:
            self.problem("Plain text holds one version: choose which.")
        elif not name:
            self.problem("Name a file.")
        else:
            states = frozenset({State.CONFIRMED}) if self.query_one("#confirmed", Checkbox).value else None
            wanted = Export(self._form.name, self._folder / Path(name).expanduser(), versions, states)
            if self._may_write(wanted):
                self.dismiss(wanted)

    def _may_write(self, wanted: Export) -> bool:
        """Whether no file would be lost that somebody may have edited meanwhile; the person is asked once."""
        path = wanted.path
        files = [path] if self._form.suffix else [path.with_name(f"{path.name}.{tag}") for tag in wanted.versions]
        there = [each for each in files if each.is_file()]
        if not there or there == self._to_replace:
            return True
        self._to_replace = there
        self.problem(f"{' and '.join(each.name for each in there)}: there already. Ctrl+S once more replaces what it holds.")
        return False

    def _chosen(self) -> tuple[str, ...]:
        if self._form.is_pair:
            pair = self.query_one("#pair", Select).value
            return pair if isinstance(pair, tuple) else ()
        tags = enumerate(self._statement.versions)
        return tuple(tag for n, tag in tags if self.query_one(f"#version-{n}", Checkbox).value)
