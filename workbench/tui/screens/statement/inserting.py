"""Inserting what the panel offers: a whole text, a replacement, or a term in the form that its place needs."""

from __future__ import annotations

from dataclasses import dataclass

from textual import on

from workbench.core.errors import WorkbenchError
from workbench.core.language import base
from workbench.termbase.offers import Offer
from workbench.tui.panel_rows import Insertion
from workbench.tui.screens.digit import Digit
from workbench.tui.screens.statement.editing import Editing
from workbench.tui.widgets.editor import CellEditor
from workbench.tui.widgets.panel import Panel


@dataclass(slots=True)
class _Inflected:
    """A term just inserted, and the forms that the same digit brings next."""

    insertion: Insertion
    editor: CellEditor
    offers: list[Offer]
    shown: int
    start: int

    @property
    def end(self) -> int:
        return self.start + len(self.offers[self.shown].text)


class Inserting(Editing):
    """What the digits do."""

    _inflected: _Inflected | None = None

    def action_insert(self, number: int) -> None:
        """Insert the row of the visible tab that has this digit."""
        row = self.panel.row(number)
        if row is None or row.insertion is None:
            still = "Still looking: there" if self.panel.is_waiting else "There"
            self.say(f"{still} is nothing to insert at {number} in {self.panel.tab.value}.", "warning")
        elif self.may_change():
            self.insert(row.insertion)

    def action_insert_by_digit(self) -> None:
        """Ask for the digit."""
        self.say("Which row? 1…9, any other key leaves.")
        self.app.push_screen(Digit(), self._insert_chosen)

    def _insert_chosen(self, number: int | None) -> None:
        self.say("")
        if number:
            self.action_insert(number)

    @on(Panel.Picked)
    def _picked(self, message: Panel.Picked) -> None:
        message.stop()
        if message.row.insertion is not None and self.may_change():
            self.insert(message.row.insertion)
        elif message.row.version is not None and self.unit is not None:
            self.move_to(self.unit.id, message.row.version)
        (self.grid.editor or self.grid).focus()  # the work goes on in the cell

    def insert(self, insertion: Insertion) -> None:
        """Put in what a row of the panel offers: the whole text, a replacement, or words at the cursor."""
        unit = self.unit
        if unit is None:
            return
        if insertion.version is not None and insertion.version != self.version:
            self.leave_editor()
            self.move_to(unit.id, insertion.version)
        if insertion.span is not None:
            self._replace(insertion.span, insertion.replaces, insertion.text)
        elif insertion.whole:
            self._replace_all(insertion)
        else:
            self._insert_term(insertion)

    def _replace_all(self, insertion: Insertion) -> None:
        editor, cursor = self.grid.editor, self.grid.cursor
        if editor is not None:
            editor.replace_all(insertion.text)
            self._inserted = insertion
        elif cursor is not None:
            try:
                self.session.write(
                    *cursor, insertion.text, state=insertion.state, origin=insertion.origin, label=f"insert {cursor[1]}"
                )
            except WorkbenchError as error:
                self.report(error)

    def _replace(self, span: tuple[int, int], old: str, new: str) -> None:
        """Put words in place of others, in the editor when it is open; where the text has moved on, look for them."""
        editor, unit, version = self.grid.editor, self.unit, self.version
        if unit is None:
            return
        text = editor.text if editor is not None else unit.text(version)
        start, end = span
        if text[start:end] != old:
            start = text.find(old) if old else -1
            end = start + len(old)
        if start < 0:
            self.say("The text has changed meanwhile; what was to be replaced is no longer there.", "warning")
        elif editor is not None:
            editor.replace_span(start, end, new)
        else:
            self._write(unit.id, version, text[:start] + new + text[end:])

    def _insert_term(self, insertion: Insertion) -> None:
        """Put a term at the cursor in the form that the place needs; the same digit again brings its next form."""
        cursor = self.grid.cursor
        editor = self.grid.editor or (self.open_editor(*cursor) if cursor is not None else None)
        if editor is None:
            return
        last = self._inflected
        if last is not None and last.editor is editor and last.insertion == insertion and self._stands(last):
            self._show_form(last, (last.shown + 1) % len(last.offers), last.end)
            return
        start, end = editor.selected_span
        before, after = editor.text[:start], editor.text[end:]
        offers = [Offer(insertion.text, "", "")]
        if insertion.term is not None:
            language = base(editor.version)
            offers = self.workspace.termbase.offers(insertion.term, language, before, after, insertion.source)
        gap, rest = _gap(before), " " if after[:1].isalnum() else ""
        inserted = _Inflected(insertion, editor, offers, 0, start + len(gap))
        editor.replace_span(start, end, f"{gap}{offers[0].text}{rest}", cursor_before=len(rest))
        self._inflected = inserted
        self._say_form(inserted)

    def _stands(self, last: _Inflected) -> bool:
        return last.editor.text[last.start : last.end] == last.offers[last.shown].text

    def _show_form(self, inserted: _Inflected, number: int, end: int) -> None:
        inserted.editor.replace_span(inserted.start, end, inserted.offers[number].text)
        inserted.shown = number
        self._say_form(inserted)

    def _say_form(self, inserted: _Inflected) -> None:
        offer, number = inserted.offers[inserted.shown], inserted.shown + 1
        why = " · ".join(part for part in (offer.label, offer.reason) if part)
        forms = len(inserted.offers)
        more = f"   {number} of {forms} forms, the same digit brings the next" if forms > 1 else ""
        self.say(f"{offer.text}{f'   {why}' if why else ''}{more}")


def _gap(before: str) -> str:
    """The space that keeps a word from touching what stands before it."""
    return " " if before and (before[-1].isalnum() or before[-1] in ",.;:!?»”)") else ""
