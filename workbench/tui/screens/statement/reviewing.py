"""Findings, differences and terms: shown for the unit, walked with F8; units filtered with Ctrl+F."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from textual import on
from textual.message import Message
from textual.widgets import Input
from textual.worker import get_current_worker

from workbench.core.finding import Severity
from workbench.core.segment import State
from workbench.core.unit import Unit
from workbench.text.typography import fold, folded
from workbench.text.writing.keyboard import other_layouts
from workbench.tui.background import background
from workbench.tui.inspector import Inspection
from workbench.tui.panel_rows import NOTED, difference_rows, finding_rows, note_rows, reading_row, revision_row
from workbench.tui.revisions import revisions
from workbench.tui.screens.statement.base import StatementBase
from workbench.tui.spans import Highlight, marks
from workbench.tui.term_rows import term_rows
from workbench.tui.walking import walk
from workbench.tui.widgets.panel import Tab


class Reviewing(StatementBase):
    """Fills the Terms, Differences and Checks tabs, and paints what they speak of."""

    @dataclass
    class Inspected(Message):
        """What the inspector has just found out."""

        units: frozenset[str]

    @dataclass
    class Walked(Message):
        """Where a walk has come to; None when it came round without finding anything."""

        unit: str | None
        tab: Tab

    @dataclass
    class Filtered(Message):
        """The positions of the units that a filter lets through, None for all, and the folded words to mark."""

        query: str
        search: str
        rows: list[int] | None

    _search = ""

    # What the grid paints ---------------------------------------------------------------------------------------

    def highlights(self, unit: Unit, version: str) -> list[Highlight]:
        """The places to mark in a cell; empty until the unit has been inspected."""
        found = self._search_marks(unit.text(version))
        known = self.inspector.peek(unit)
        return found if known is None else found + marks(known, version)

    def marker(self, unit: Unit) -> str:
        """The signs at the end of a row: how many differences and findings, and whether there are notes."""
        known = self.inspector.peek(unit)
        differences, loud = 0, 0
        if known is not None:
            differences = len(known.differences)
            loud = sum(finding.severity is not Severity.INFO for finding in known.findings)
        parts = [f"≠{differences}" if differences else "", f"▲{loud}" if loud else "", NOTED if unit.notes else ""]
        return " ".join(part for part in parts if part)

    def _search_marks(self, text: str) -> list[Highlight]:
        if not self._search:
            return []
        view = folded(text, case=True)
        found = []
        start = view.text.find(self._search)
        while start >= 0:
            end = start + len(self._search)
            found.append((*view.span(start, end), "search"))
            start = view.text.find(self._search, end)
        return found

    # The tabs of the unit under the cursor ------------------------------------------------------------------------

    def show_inspection(self) -> None:
        """Fill the tabs for the unit under the cursor, now or when the inspector has looked at it."""
        unit = self.unit
        self.panel.fill(Tab.NOTES, note_rows(unit.notes) if unit is not None else [])
        known = self.typed or (self.inspector.peek(unit) if unit is not None else None)
        if unit is None or known is None:
            for tab in (Tab.TERMS, Tab.DIFFERENCES, Tab.CHECKS):
                self.panel.fill(tab, [], waiting=self.why_empty())
            return
        versions = self.statement.versions
        self.panel.fill(Tab.TERMS, term_rows(known.terms, self.version, versions, known.covered))
        rows = [revision_row(*each) for each in revisions(self.session, unit, self.version)]
        rows += difference_rows(known.differences, versions)
        if (readings := self.inspector.overview.readings) is not None:
            rows += [reading_row(readings.arrow(tag), text) for tag, text in readings.of(unit).items()]
        alone = sum(bool(unit.text(tag).strip()) for tag in versions) < 2
        self.panel.fill(Tab.DIFFERENCES, rows, waiting="There is nothing to compare with yet." if alone and not rows else "")
        self.panel.fill(Tab.CHECKS, finding_rows(known.findings))

    @on(Inspected)
    def _show_inspected(self, message: Inspected) -> None:
        for unit_id in message.units:
            if unit_id in self.statement:
                self.grid.unit_changed(unit_id)
        if self.unit is not None and self.unit.id in message.units:
            self.show_inspection()

    # Walking -------------------------------------------------------------------------------------------------------

    def action_next_finding(self) -> None:
        """Go to the next unit with something in the visible tab (Checks, unless Differences is shown)."""
        self._walk_to(forward=True)

    def action_previous_finding(self) -> None:
        """Go to the previous one."""
        self._walk_to(forward=False)

    def _walk_to(self, *, forward: bool) -> None:
        unit = self.unit
        if unit is None:
            return
        tab = Tab.DIFFERENCES if self.panel.tab is Tab.DIFFERENCES else Tab.CHECKS
        was_shown = self.panel.tab is tab
        self.panel.tab = tab
        self.leave_editor()
        if not was_shown and self.panel.rows:
            return  # what is found in this unit comes first
        self.wait_for(self._walk(walk(self.statement, unit.id, forward=forward, rows=self.rows), tab), "looking")

    @background("walk")
    def _walk(self, units: Iterator[Unit], tab: Tab) -> None:
        worker = get_current_worker()
        for unit in units:
            known = self.inspector.inspect(unit)
            if worker.is_cancelled:
                return
            if known.differences if tab is Tab.DIFFERENCES else known.findings:
                self.post_message(self.Walked(unit.id, tab))
                return
        self.post_message(self.Walked(None, tab))

    @on(Walked)
    def _show_walked(self, message: Walked) -> None:
        self.waited()
        what = "difference" if message.tab is Tab.DIFFERENCES else "finding"
        if message.unit is None or message.unit not in self.statement:
            self.say(f"No other unit has a {what}.")
            return
        known = self.inspector.inspect(self.statement.unit(message.unit))
        version = _first_version(known, message.tab) or self.version
        self.move_to(message.unit, version)

    def action_ignore(self) -> None:
        """Ignore the finding chosen in the Checks tab (the first one, when none is chosen); undo takes it back."""
        unit = self.unit
        row = self.panel.highlighted or self.panel.row(1)
        if self.panel.tab is not Tab.CHECKS or unit is None or row is None or row.ignore_key is None:
            self.say("Choose a finding in the Checks tab first (F7).", "warning")
            return
        if self.may_change():
            self.session.ignore(unit.id, row.ignore_key)
            self.say("Ignored from now on; Ctrl+Z takes it back.")

    # Filtering ------------------------------------------------------------------------------------------

    def action_filter(self) -> None:
        """Ask for the words to filter by."""
        self.leave_editor()
        line = self.query_one("#filter", Input)
        line.add_class("-shown")
        line.focus()

    @on(Input.Changed, "#filter")
    def _filter(self, event: Input.Changed) -> None:
        event.stop()
        self._find(event.value, list(self.statement.units))

    @background("filter")
    def _find(self, query: str, units: list[Unit]) -> None:
        worker = get_current_worker()
        wanted, search = _wanted(query, self.statement.versions)
        rows: list[int] | None = None
        if wanted is not None:
            rows = []
            for n, unit in enumerate(units):
                if worker.is_cancelled:
                    return
                if wanted(unit):
                    rows.append(n)
        self.post_message(self.Filtered(query, search, rows))

    @on(Filtered)
    def _show_filtered(self, message: Filtered) -> None:
        if message.query != self.query_one("#filter", Input).value:
            return
        self._search = message.search
        note = ""
        if message.rows is not None:
            note = f"{len(message.rows)} of {len(self.statement)} units · Esc shows all"
        self.show_rows(message.rows, note, keep_focus=True)

    @on(Input.Submitted, "#filter")
    def _keep_filter(self, event: Input.Submitted) -> None:
        event.stop()
        if not event.value.strip():
            self.clear_filter()
        self.grid.focus()

    def stop_searching(self) -> bool:
        """Stop a walk that is going on; whether there was one."""
        stopped = bool(self.workers.cancel_group(self, "walk"))
        if stopped:
            self.waited()
        return stopped

    def clear_filter(self) -> None:
        """Show every unit again and put the filter line away."""
        line = self.query_one("#filter", Input)
        self._search = ""
        with line.prevent(Input.Changed):
            line.value = ""
        line.remove_class("-shown")
        self.show_rows(None, "")
        self.grid.focus()


def _first_version(known: Inspection, tab: Tab) -> str | None:
    if tab is Tab.DIFFERENCES:
        return known.differences[0].odd if known.differences else None
    return known.findings[0].version if known.findings else None


ASKED = ("open", *(state.value for state in State), "note")
"""What a word with a colon before it asks for."""


def _asked(word: str) -> frozenset[str]:
    """What a word of a filter line asks for; nothing where it is a word to look for."""
    readings = [typed[1:].casefold() for typed in (word, *other_layouts(word)) if typed[:1] == ":" and len(typed) > 1]
    for typed in readings:
        names = frozenset(name for name in ASKED if name.startswith(typed))
        if names:
            return names
    return frozenset(readings[:1]) if word.startswith(":") else frozenset()


def _wanted(query: str, versions: Sequence[str]) -> tuple[Callable[[Unit], bool] | None, str]:
    """What a filter line lets through, and the folded words to mark.

    Words are found in any version, whatever their case, apostrophes or quotation marks; ``:open``, ``:draft``,
    ``:edited``, ``:stale``, ``:empty`` and ``:confirmed`` ask for a state, ``:note`` for units with notes. Their beginnings
    do as well, and what their keys type on a Cyrillic layout: ``:щз`` or ``Жщз`` for ``:op``.
    """
    words = [(word, _asked(word)) for word in query.split()]
    states = frozenset().union(*(names for _, names in words))
    text = fold(" ".join(word for word, names in words if not names and word != ":"), case=True).strip()
    if not states and not text:
        return None, ""

    def wanted(unit: Unit) -> bool:
        segments = [unit.segment(tag) for tag in versions]
        if "note" in states and not unit.notes:
            return False
        if text and not any(text in fold(segment.text, case=True) for segment in segments):
            return False
        return not states - {"note"} or any(
            segment.state.value in states or ("open" in states and segment.state.is_open) for segment in segments
        )

    return wanted, text
