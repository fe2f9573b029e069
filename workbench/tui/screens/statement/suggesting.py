"""Suggestions: looked up while the cursor rests on a cell, dropped when it has moved on."""

from __future__ import annotations

from dataclasses import dataclass

from textual import on
from textual.message import Message
from textual.timer import Timer
from textual.worker import get_current_worker

from workbench.core.errors import WorkbenchError
from workbench.core.language import base
from workbench.core.unit import Unit
from workbench.tui import lookup
from workbench.tui.background import background
from workbench.tui.lookup import Suggestion
from workbench.tui.panel_rows import history_rows, suggestion_rows
from workbench.tui.screens.statement.base import StatementBase
from workbench.tui.widgets.panel import Tab

REST = 0.12
"""Seconds that the cursor rests on a cell before anything is looked up and the panel follows."""


class Suggesting(StatementBase):
    """Fills the Suggestions and History tabs."""

    @dataclass
    class Found(Message):
        """Suggestions for a cell, more of them perhaps to come."""

        request: int
        suggestions: list[Suggestion]
        waiting: str

    _request = 0
    _rest: Timer | None = None

    def look_up(self) -> None:
        """Begin anew for the cell under the cursor."""
        self._request += 1
        self.suggestions = ()
        self.looking_up = True
        if self._rest is not None:
            self._rest.stop()
        self.panel.forget()
        self.inspector.hold()
        self._rest = self.set_timer(REST, self._begin)

    def look_up_at_once(self) -> None:
        """Do not wait any longer for the cursor to move on: somebody wants to write here."""
        if self._rest is not None:
            self._rest.stop()
            self._begin()

    def _begin(self) -> None:
        self._rest = None
        unit = self.unit
        self.panel.fill(Tab.SUGGESTIONS, [], waiting=self.why_empty())
        self._show_history()
        self.show_inspection()
        if unit is not None:
            self._look_up(self._request, unit, self.version)

    @background("lookup")
    def _look_up(self, request: int, unit: Unit, version: str) -> None:
        worker = get_current_worker()
        found: list[Suggestion] = []
        try:
            found += lookup.matches(self.session, unit, version)
        except WorkbenchError as error:
            self.app.call_from_thread(self.report, error)
        if worker.is_cancelled:
            return
        self.post_message(self.Found(request, list(found), "translating…"))
        for suggestion in lookup.translations(self.session, unit, version):
            if worker.is_cancelled:
                return
            found.append(suggestion)
            self.post_message(self.Found(request, list(found), "translating…"))
        self.post_message(self.Found(request, list(found), ""))

    @on(Found)
    def _show_found(self, message: Found) -> None:
        if message.request != self._request or self.unit is None:
            return
        self.suggestions = message.suggestions
        self.looking_up = bool(message.waiting)
        self.show_ghost()
        tag = self.statement.source
        source = (base(tag), self.unit.text(tag) if self.version != tag else "")
        self.panel.fill(Tab.SUGGESTIONS, suggestion_rows(message.suggestions, source), waiting=message.waiting)

    def _show_history(self) -> None:
        unit = self.unit
        revisions = self.session.history(unit.id, self.version) if unit is not None else []
        self.panel.fill(Tab.HISTORY, history_rows(revisions))
