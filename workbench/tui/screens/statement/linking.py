"""The word at the cursor lights up its counterparts in the other columns; the least sure words of a draft are shaded."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import events, on
from textual.message import Message
from textual.timer import Timer
from textual.widgets import TextArea
from textual.worker import get_current_worker

from workbench.core.unit import Unit
from workbench.mt.links import Span, answering, words
from workbench.tui.background import background
from workbench.tui.counterparts import Counterparts
from workbench.tui.screens.statement.base import StatementBase
from workbench.tui.spans import Highlight
from workbench.tui.sureness import Sureness
from workbench.tui.widgets.editor import CellEditor
from workbench.tui.widgets.grid import Grid

REST = 0.1
"""Seconds that the cursor rests on a word before its counterparts light up."""


class Linking(StatementBase):
    """Paints what a model says of single words."""

    @dataclass
    class Lit(Message):
        """Where the counterparts of a word are: version → places."""

        unit: str
        version: str
        text: str
        places: dict[str, list[Span]]

    @dataclass
    class Shaded(Message):
        """More is known of a unit's drafts."""

        unit: str

    _lit: tuple[str, dict[str, list[Span]]] = ("", {})
    _word: tuple[str, str, Span] | None = None
    _lighting: Timer | None = None
    _counterparts: Counterparts | None = None
    _sureness: Sureness | None = None

    def highlights(self, unit: Unit, version: str) -> list[Highlight]:
        """The places to mark in a cell, single words among them."""
        if self._sureness is None:
            ready = self.post_message
            self._sureness = Sureness(
                self.session, lambda unit_id: ready(self.Shaded(unit_id)), lambda: self.inspector.wait_for_quiet()
            )
        unit_id, places = self._lit
        lit = places.get(version, ()) if unit_id == unit.id else ()
        words = [*self._sureness.marks(unit, version), *((start, end, "counterpart") for start, end in lit)]
        return words + super().highlights(unit, version)

    @on(Shaded)
    def _show_shaded(self, message: Shaded) -> None:
        if message.unit in self.statement:
            self.grid.unit_changed(message.unit)

    def stop_shading(self) -> None:
        """Ask the model no more."""
        if self._sureness is not None:
            self._sureness.stop()

    # Counterparts -----------------------------------------------------------------------------------------------------

    @on(TextArea.SelectionChanged)
    def _follow_cursor(self, event: TextArea.SelectionChanged) -> None:
        if event.text_area is self.grid.editor:
            if self._lighting is not None:
                self._lighting.stop()
            self._lighting = self.set_timer(REST, self._light)

    def on_descendant_focus(self, event: events.DescendantFocus) -> None:
        """Nothing is lit when no cell is edited."""
        if not isinstance(event.widget, CellEditor):
            self._word = None
            self._show("", {})

    @on(Grid.CursorMoved)
    def _leave_word(self) -> None:
        """The word walked to was one of the cell that the cursor has left."""
        if self.grid.editor is None:
            self._word = None
            self._show("", {})

    def action_word(self, step: int) -> None:
        """Walk through the words of the cell under the cursor; the counterparts of each light up."""
        unit, version = self.unit, self.version
        if unit is None or self.grid.editor is not None:
            return
        text = unit.text(version)
        spans = [(token.start, token.end) for token in words(text)]
        if not spans:
            return
        known = self._word if self._word is not None and self._word[:2] == (unit.id, version) else None
        if known is None or known[2] not in spans:
            place = 0 if step > 0 else len(spans) - 1
        else:
            place = max(0, min(spans.index(known[2]) + step, len(spans) - 1))
        self._word = unit.id, version, spans[place]
        self._find_counterparts(unit, version, text, spans[place], self.grid.shown)

    def walked_place(self) -> Span | None:
        """Where the word stands that was walked to in the cell under the cursor; None when there is none."""
        unit, word = self.unit, self._word
        return word[2] if unit is not None and word is not None and word[:2] == (unit.id, self.version) else None

    def _light(self) -> None:
        editor = self.grid.editor
        if editor is None or editor.unit_id not in self.statement:
            return
        start, end = editor.selected_span
        being_typed = start == len(editor.text) and editor.text[-1:].isalnum()
        if start == end and not being_typed:
            here = (token for token in words(editor.text) if token.start <= start <= token.end)
            start, end = next(((token.start, token.end) for token in here), (start, end))
        self._find_counterparts(self.statement.unit(editor.unit_id), editor.version, editor.text, (start, end), self.grid.shown)

    @background("light")
    def _find_counterparts(self, unit: Unit, version: str, text: str, span: Span, shown: Sequence[str]) -> None:
        worker = get_current_worker()
        if self._counterparts is None:
            self._counterparts = Counterparts(self.workspace)
        places: dict[str, list[Span]] = {}
        for tag in shown if span[0] < span[1] else ():
            if worker.is_cancelled:
                return
            if tag != version and unit.text(tag).strip():
                places[tag] = answering(span, self._counterparts.links(text, version, unit.text(tag), tag))
        self.post_message(self.Lit(unit.id, version, text, places))

    @on(Lit)
    def _show_lit(self, message: Lit) -> None:
        editor, unit, word = self.grid.editor, self.unit, self._word
        asked = (message.unit, message.version, message.text)
        if editor is not None:
            if (editor.unit_id, editor.version, editor.text) == asked:
                self._show(message.unit, message.places)
        elif unit is not None and word is not None and asked == (*word[:2], unit.text(message.version)):
            self._show(message.unit, {**message.places, message.version: [word[2]]})

    def _show(self, unit_id: str, places: dict[str, list[Span]]) -> None:
        before = self._lit
        self._lit = unit_id, {tag: spans for tag, spans in places.items() if spans}
        if self._lit == before:
            return
        for changed in {unit_id, before[0]} - {""}:
            if changed in self.statement:
                self.grid.unit_changed(changed)
