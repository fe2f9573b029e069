"""The tabs about the current concept: its entry, where it is used, its history; and the glossary in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from textual import on
from textual.content import Content
from textual.message import Message
from textual.timer import Timer
from textual.widgets import OptionList
from textual.worker import get_current_worker

from workbench.core.concept import Concept
from workbench.core.errors import Cancelled, WorkbenchError
from workbench.core.match import ConcordanceHit
from workbench.termbase.browse import Statistics, statistics
from workbench.termbase.sharing.history import ConceptRevision
from workbench.tui.background import background
from workbench.tui.concept_history import history_row
from workbench.tui.concept_rows import entry_rows, statistics_rows, use_row
from workbench.tui.screens.glossary.base import GlossaryBase
from workbench.tui.widgets.concept_list import ConceptList
from workbench.tui.widgets.tab_line import TabLine

REST = 0.15
"""Seconds that the cursor rests on a concept before its uses and its history are looked up."""

SHOWN = 200
"""Uses that are listed at most; all are counted."""


class Detail(StrEnum):
    """The tabs, in order."""

    ENTRY = "Entry"
    USES = "Uses"
    HISTORY = "History"
    STATISTICS = "Statistics"


class Showing(GlossaryBase):
    """Fills the tabs."""

    @dataclass
    class Used(Message):
        """Where a concept is used."""

        concept_id: str
        hits: list[ConcordanceHit]
        count: int
        is_over: bool

    @dataclass
    class Remembered(Message):
        """The history of a concept."""

        concept_id: str
        revisions: list[ConceptRevision]

    @dataclass
    class Counted(Message):
        """The glossary in numbers, and how often each concept is used as far as that is known."""

        concepts: Mapping[str, Concept]
        found: Statistics
        uses: Counter[str] | None

    tab = Detail.ENTRY
    _hits: list[ConcordanceHit]
    _revisions: list[ConceptRevision]
    _counted: Counted | None = None
    _shown_for: tuple[Detail, str | None] | None = None
    _rest: Timer | None = None

    def show_details(self) -> None:
        """Fill the visible tab for the current concept, or as soon as the cursor rests."""
        concept = self.current
        if self._rest is not None:
            self._rest.stop()
        self._hits, self._revisions = [], []
        if self.tab is Detail.STATISTICS:
            self._show_statistics()
        elif concept is None:
            self._fill([Content.styled("No concept is chosen.", "$text-muted")], {})
        elif self.tab is Detail.ENTRY:
            file = self.termbase.file_of(concept.id).name
            self._fill(entry_rows(concept, self.languages, file), {})
        else:
            self._rest = self.set_timer(REST, self._look_up)
        self._shown_for = self.tab, concept.id if concept is not None else None

    @on(ConceptList.Moved)
    def _moved(self, message: ConceptList.Moved) -> None:
        message.stop()
        if self.tab is not Detail.STATISTICS:
            self.show_details()

    def _fill(self, rows: list[Content], counts: dict[str, int]) -> None:
        concept = self.current
        key = self.tab, concept.id if concept is not None else None
        at = self.details.highlighted if key == self._shown_for else None
        self.query_one(TabLine).show(self.tab.value, counts)
        self.details.fill(rows, min(at or 0, len(rows) - 1), stay=key == self._shown_for)

    # What takes longer -----------------------------------------------------------------------------------------------

    def _look_up(self) -> None:
        concept = self.current
        if concept is None:
            return
        if self.tab is Detail.USES:
            self._fill([Content.styled("looking…", "$text-muted")], {})
            self._find_uses(concept)
        else:
            self._read_history(concept.id)

    @background("uses")
    def _find_uses(self, concept: Concept) -> None:
        worker = get_current_worker()
        hits: list[ConcordanceHit] = []
        count = 0
        try:
            for hit in self.usage.places(concept, cancelled=lambda: worker.is_cancelled):
                count += 1
                if count <= SHOWN:
                    hits.append(hit)
                if worker.is_cancelled:
                    return
        except Cancelled:
            return
        except WorkbenchError as error:
            self.app.call_from_thread(self.report, error)
        self.post_message(self.Used(concept.id, hits, count, is_over=count > SHOWN))

    @on(Used)
    def _show_uses(self, message: Used) -> None:
        concept = self.current
        if self.tab is not Detail.USES or concept is None or concept.id != message.concept_id:
            return
        self._hits = message.hits
        rows = [use_row(hit) for hit in message.hits]
        if message.is_over:
            rows.append(Content.styled(f"and {message.count - SHOWN} more", "$text-muted"))
        if not rows:
            rows = [Content.styled("No statement and no imported memory uses it.", "$text-muted")]
        self._fill(rows, {Detail.USES.value: message.count})

    @background("history")
    def _read_history(self, concept_id: str) -> None:
        try:
            revisions = self.termbase.history(concept_id)
        except WorkbenchError as error:
            self.app.call_from_thread(self.report, error)
            return
        self.post_message(self.Remembered(concept_id, revisions))

    @on(Remembered)
    def _show_history(self, message: Remembered) -> None:
        concept = self.current
        if self.tab is not Detail.HISTORY or concept is None or concept.id != message.concept_id:
            return
        self._revisions = message.revisions
        self._fill([history_row(each) for each in message.revisions], {})

    def _show_statistics(self) -> None:
        known = self._counted
        if known is not None and known.concepts is self.termbase.concepts:
            self._fill(statistics_rows(known.found, known.uses, known.concepts), {})
        else:
            self._fill([Content.styled("counting…", "$text-muted")], {})
            self._count(self.termbase.concepts)

    @background("counting")
    def _count(self, concepts: Mapping[str, Concept]) -> None:
        worker = get_current_worker()
        found = statistics(concepts.values(), self.languages)
        self.post_message(self.Counted(concepts, found, None))
        try:
            uses = self.usage.counts(cancelled=lambda: worker.is_cancelled)
        except WorkbenchError:
            return
        self.post_message(self.Counted(concepts, found, uses))

    @on(Counted)
    def _show_counted(self, message: Counted) -> None:
        self._counted = message
        if self.tab is Detail.STATISTICS and message.concepts is self.termbase.concepts:
            self._show_statistics()

    # Tabs and their rows ---------------------------------------------------------------------------------------------

    def action_next_tab(self) -> None:
        """Show the next tab."""
        self._show_tab(1)

    def action_previous_tab(self) -> None:
        """Show the previous tab."""
        self._show_tab(-1)

    def _show_tab(self, by: int) -> None:
        tabs = list(Detail)
        self.tab = tabs[(tabs.index(self.tab) + by) % len(tabs)]
        self.show_details()

    @on(TabLine.Chosen)
    def _tab_clicked(self, message: TabLine.Chosen) -> None:
        message.stop()
        self.tab = Detail(message.tab)
        self.show_details()

    def action_details(self) -> None:
        """Go into the rows of the tab, or back to the search."""
        (self.search_line if self.details.has_focus else self.details).focus()

    @on(OptionList.OptionSelected, "#details")
    def _row_chosen(self, event: OptionList.OptionSelected) -> None:
        event.stop()
        row = event.option_index
        if self.tab is Detail.USES and row < len(self._hits):
            self.go_to(self._hits[row])
        elif self.tab is Detail.HISTORY and row < len(self._revisions):
            self.take_back(self._revisions[row])
        elif self.tab is Detail.ENTRY:
            self.edit_concept()

    # What the parts of the screen provide to one another -----------------------------------------------------------

    def go_to(self, hit: ConcordanceHit) -> None:
        """Leave for a cell."""
        raise NotImplementedError

    def take_back(self, revision: ConceptRevision) -> None:
        """Undo one entry of the history."""
        raise NotImplementedError

    def edit_concept(self) -> None:
        """Edit the current concept."""
        raise NotImplementedError
