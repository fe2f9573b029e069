"""Write a statement in a format that another tool reads."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.containers import Horizontal
from textual.widgets import Checkbox, Input, Label, Select

from workbench.core.language import native_name
from workbench.core.segment import State
from workbench.core.statement import Statement
from workbench.tui.screens.dialog import Dialog

EXPORTS = {
    "tmx": "TMX 1.4b, for other translation tools",
    "tsv": "TSV, one unit a row",
    "csv": "CSV, for spreadsheets",
    "jsonl": "JSON lines",
    "moses": "Moses, one text file a language",
    "html": "HTML, a page to hand over",
}


@dataclass(frozen=True, slots=True)
class Export:
    """What to write and where."""

    format: str
    path: Path
    versions: tuple[str, ...]
    states: frozenset[State] | None


class ExportDialog(Dialog[Export]):
    """Asks for format, versions, states and file.

    Args:
        statement: what is exported.
        folder: where a relative file name begins.
    """

    TITLE_TEXT = "Export"
    KEYS = "Tab next field   Ctrl+S write   Esc leave"
    BINDINGS: ClassVar[list[BindingType]] = [Binding("ctrl+s,ctrl+j", "accept", "Write", show=False, priority=True)]

    def __init__(self, statement: Statement, folder: Path) -> None:
        super().__init__()
        self._statement = statement
        self._folder = folder

    def parts(self) -> ComposeResult:
        """Format, versions, states, file."""
        with Horizontal(classes="field"):
            yield Label("Format")
            yield Select(
                [(description, name) for name, description in EXPORTS.items()],
                value="tmx",
                allow_blank=False,
                compact=True,
                id="format",
            )
        with Horizontal(classes="field"):
            yield Label("Versions")
            for n, tag in enumerate(self._statement.versions):
                yield Checkbox(native_name(tag), value=True, compact=True, id=f"version-{n}")
        with Horizontal(classes="field"):
            yield Label("Segments")
            yield Checkbox("only confirmed ones", value=False, compact=True, id="confirmed")
        with Horizontal(classes="field"):
            yield Label("File")
            yield Input(f"{self._statement.name}.tmx", id="path", compact=True)

    def on_select_changed(self, event: Select.Changed) -> None:
        """Give the file the suffix of the format."""
        path = self.query_one("#path", Input)
        if event.select.id == "format" and path.value:
            suffix = "" if event.value == "moses" else f".{event.value}"
            path.value = str(Path(path.value).with_suffix(suffix))

    def on_input_submitted(self) -> None:
        """Write, too, with Enter in the file's name."""
        self.action_accept()

    def action_accept(self) -> None:
        """Answer what to write, or say what is missing."""
        versions = tuple(tag for n, tag in enumerate(self._statement.versions) if self.query_one(f"#version-{n}", Checkbox).value)
        name = self.query_one("#path", Input).value.strip()
        if not versions:
            self.problem("Choose at least one version.")
        elif not name:
            self.problem("Name a file.")
        else:
            states = frozenset({State.CONFIRMED}) if self.query_one("#confirmed", Checkbox).value else None
            chosen = str(self.query_one("#format", Select).value)
            self.dismiss(Export(chosen, (self._folder / name).expanduser(), versions, states))
