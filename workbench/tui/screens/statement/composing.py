"""What helps while a cell is typed in: its marks as the text stands now, and the editor's keys."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from textual import events, on
from textual.message import Message
from textual.timer import Timer
from textual.widgets import TextArea

from workbench.core.unit import Unit
from workbench.tui.background import background
from workbench.tui.inspector import Inspection, inspect
from workbench.tui.keymap import line_of_keys, with_overrides
from workbench.tui.screens.statement.base import StatementBase
from workbench.tui.spans import Highlight, carried_over, marks
from workbench.tui.widgets.editor import CellEditor
from workbench.tui.widgets.lines import KeyLine

PAUSE = 0.25
"""Seconds without a key before the typed text is looked at."""


KEYS_OF = {
    "rows": [("Enter", "insert, or go there"), ("↑ ↓", "another row"), ("F7", "next tab"), ("Esc", "back to the cell")],
    "filter": [("Enter", "to the units"), ("Esc", "show all")],
}
"""What the line of keys says while something else than the grid has the keyboard, by its id."""


class Composing(StatementBase):
    """Follows the open editor."""

    @dataclass
    class Typed(Message):
        """What is known of the unit as it would be with the typed text."""

        inspection: Inspection
        version: str

    _marked: tuple[str, Sequence[Highlight]] = ("", ())
    _pause: Timer | None = None

    # The editor comes and goes --------------------------------------------------------------------------------------

    def begin_marks(self, unit: Unit, version: str, text: str) -> None:
        """Remember the marks of the cell that is about to be edited."""
        self.typed = None
        known = unit.text(version)
        self._marked = text, carried_over(self.highlights(unit, version), known, text)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Show the keys of what has the focus now."""
        editing = isinstance(event.widget, CellEditor)
        keys = KEYS_OF.get(event.widget.id or "")
        self.query_one(KeyLine).set_keys(keys or list(line_of_keys(editing, with_overrides(self.workspace.config.keys))))
        if isinstance(event.widget, CellEditor):
            self.look_up_at_once()
            if not event.widget.text or not self.looking_up:  # else it comes with what is found
                self.show_ghost()
        if not editing and self.typed is not None:
            self.typed = None
            self.show_inspection()

    # The text changes -----------------------------------------------------------------------------------------------

    @on(TextArea.Changed)
    def _follow_typing(self, event: TextArea.Changed) -> None:
        editor = self.grid.editor
        if editor is None or event.text_area is not editor:
            return
        self.inspector.hold()
        self.show_ghost()
        if self._pause is not None:
            self._pause.stop()
        self._pause = self.set_timer(PAUSE, self._look_at_typed)

    def spans(self, text: str) -> Sequence[Highlight]:
        """The marks of the typed text: those known, moved along until the text has been looked at."""
        before, known = self._marked
        return carried_over(known, before, text)

    # The text is looked at ------------------------------------------------------------------------------------------

    def _look_at_typed(self) -> None:
        editor = self.grid.editor
        if editor is None or editor.unit_id not in self.statement:
            return
        unit, version = self.statement.unit(editor.unit_id), editor.version
        typed = unit.with_segment(version, replace(unit.segment(version), text=editor.text))
        self._inspect(typed, version)

    @background("typed")
    def _inspect(self, unit: Unit, version: str) -> None:
        self.post_message(self.Typed(inspect(self.session, unit, self.tally.in_work()), version))

    @on(Typed)
    def _show_typed(self, message: Typed) -> None:
        editor, known = self.grid.editor, message.inspection
        if editor is None or (editor.unit_id, editor.version) != (known.unit.id, message.version):
            return
        text = known.unit.text(message.version)
        if editor.text == text:
            self.typed = known
            self._marked = text, marks(known, message.version)
            editor.refresh_spans()
            self.show_inspection()
