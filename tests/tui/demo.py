"""A tiny application around the grid, for the tests and for trying it by hand: ``python tests/tui/demo.py [UNITS]``."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import BindingType
from textual.message import Message

from workbench.core import authoring
from workbench.core.edit import apply
from workbench.core.segment import HUMAN, ORIGINAL, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.tui.keymap import bindings_for
from workbench.tui.textual_compat import CyrillicKeys, install
from workbench.tui.theme import THEMES
from workbench.tui.widgets.editor import CellEditor
from workbench.tui.widgets.grid import Grid

TEXTS = (
    (
        "Движение по мосту откроют 14 мая.",
        "Рух мостом відкриють 14 травня.",
        "The bridge will reopen to traffic on 14 May.",
    ),
    ("Ремонт занял 26 месяцев.", "Ремонт тривав 26 місяців.", "Repairs took 20 months."),
    (
        "Министерство сообщило, что высокопревосходительнейшие обязательства выполнены.",
        "Міністерство повідомило, що найвисокопревосходительніші зобов’язання виконано.",
        "The ministry said that the obligations had been met.",
    ),
    ("Пресс-служба ответила на вопросы.", "", ""),
)


def statement(units: int = 12, versions: tuple[str, ...] = ("ru", "uk", "en")) -> Statement:
    """A statement of so many units, the same four over and over, each with its number."""
    rows = []
    for n in range(units):
        texts = dict(zip(("ru", "uk", "en"), TEXTS[n % len(TEXTS)], strict=True))
        segments = {}
        for tag in versions:
            text = texts[tag[:2]]
            state = State.CONFIRMED if tag == "ru" else State.DRAFT if n % 3 else State.EDITED
            if text:
                segments[tag] = Segment(text, state, ORIGINAL if tag == "ru" else HUMAN)
        rows.append(Unit(f"u{n + 1}", segments))
    return Statement("bridge-reopening", Header(versions, "ru"), rows)


@dataclass
class Heard:
    """What the grid and the editor said, oldest first."""

    messages: list[Message] = field(default_factory=list)


def styles(unit: Unit, version: str) -> Sequence[tuple[int, int, str]]:
    """The ministry and the bridge are terms; the wrong number is a difference."""
    text = unit.text(version)
    found = []
    for word, kind in (("ремонт", "term"), ("мост", "term"), ("bridge", "term"), ("Repairs", "term"), ("20", "difference")):
        at = text.find(word)
        if at >= 0:
            found.append((at, at + len(word), kind))
    return found


def marker(unit: Unit) -> str:
    """What differs."""
    return "≠20" if "20" in unit.text("en") else ""


class Demo(CyrillicKeys):
    """The grid alone on a screen; leaving a cell writes its text."""

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_for("main"), *bindings_for("app")]
    ENABLE_COMMAND_PALETTE = False

    def __init__(self, shown: Statement | None = None, columns: Sequence[str] | None = None) -> None:
        super().__init__()
        for theme in THEMES:
            self.register_theme(theme)
        self.theme = THEMES[0].name
        self.heard = Heard()
        self.done: list[str] = []
        self._statement = statement() if shown is None else shown
        self._shown = columns

    def compose(self) -> ComposeResult:
        yield Grid(self._statement, shown=self._shown, styles=styles, marker=marker)

    @property
    def grid(self) -> Grid:
        """The grid."""
        return self.query_one(Grid)

    def on_mount(self) -> None:
        """The grid has the keyboard; what is loaded is kept out of garbage collections, which would hold keys up."""
        self.grid.focus()
        gc.collect()
        gc.freeze()

    def on_grid_cursor_moved(self, message: Grid.CursorMoved) -> None:
        """Remember."""
        self.heard.messages.append(message)

    def on_grid_edit_requested(self, message: Grid.EditRequested) -> None:
        """Open the editor."""
        self.heard.messages.append(message)
        self.grid.open_editor(message.unit_id, message.version)

    def on_cell_editor_submitted(self, message: CellEditor.Submitted) -> None:
        """Write."""
        self._write(message)

    def on_cell_editor_left(self, message: CellEditor.Left) -> None:
        """Write."""
        self._write(message)

    def _write(self, message: CellEditor.Left | CellEditor.Submitted) -> None:
        self.heard.messages.append(message)
        if self.grid.editor is message.editor:
            self.grid.close_editor()
        edit = authoring.write(self._statement, message.unit_id, message.version, message.text, author="", time="")
        if edit is not None:
            apply(self._statement, edit)
            self.grid.unit_changed(message.unit_id)

    def action_confirm(self) -> None:
        """Remember."""
        self.done.append("confirm")

    def action_insert(self, number: int) -> None:
        """Remember."""
        self.done.append(f"insert {number}")


if __name__ == "__main__":
    install()
    Demo(statement(int(sys.argv[1]) if len(sys.argv) > 1 else 12)).run()
