"""Finding concepts: search as one types, the filter, and following what others change."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from textual import on
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static
from textual.worker import get_current_worker

from workbench.core.concept import Concept
from workbench.core.errors import WorkbenchError
from workbench.core.language import LANGUAGES, native_name
from workbench.termbase.browse import Choice, Filter, choices, waits
from workbench.tui.background import background
from workbench.tui.screens.glossary.base import GlossaryBase
from workbench.tui.screens.glossary.filter_menu import FilterMenu
from workbench.tui.widgets.layout import visible

WATCH_EVERY = 1.0
"""Seconds between two looks at whether somebody else changed the glossary."""


class Finding(GlossaryBase):
    """What is listed."""

    @dataclass
    class Found(Message):
        """The concepts that fit a query and the filter."""

        query: str
        concepts: list[Concept]
        waiting: int
        total: int

        def can_replace(self, message: Message) -> bool:
            """Only the newest matters."""
            return isinstance(message, Finding.Found)

    _seen: object = None
    _waiting: tuple[object, int] = (None, 0)
    _heading: tuple[object, ...] = ()
    _said = ""
    _knows_forms = False
    _go_to: str | None = None
    _to_top = True

    def start_finding(self) -> None:
        """List everything at once, and other forms of words as soon as the terms are indexed."""
        with self.search_line.prevent(Input.Changed):
            self.search_line.value = self._first_query
        self._look(self._first_query)
        self._learn_forms()
        self.set_interval(WATCH_EVERY, self._watch)

    @on(Input.Changed, "#search")
    def _typed(self, event: Input.Changed) -> None:
        event.stop()
        self._to_top = True
        self._look(event.value)

    def look_again(self, go_to: str | None = None) -> None:
        """List what fits now; the current concept stays current unless another is named."""
        self._go_to = go_to or self._go_to
        self._look(self.search_line.value)

    @background("search")
    def _look(self, query: str) -> None:
        worker = get_current_worker()
        self._seen = concepts = self.termbase.concepts
        found = self.termbase.search(query, any_form=self._knows_forms)
        wanted = self.filter
        if wanted:
            found = [concept for concept in found if wanted.lets_through(concept)]
        if self._waiting[0] is not concepts:
            self._waiting = concepts, sum(map(waits, concepts.values()))
        if not worker.is_cancelled:
            self.post_message(self.Found(query, found, self._waiting[1], len(concepts)))

    @on(Found)
    def _show_found(self, message: Found) -> None:
        if message.query != self.search_line.value:
            return
        here = self.listing.current
        keep = self._go_to or (here.id if here is not None and not self._to_top else None)
        self._go_to, self._to_top = None, False
        self.listing.show(message.concepts, message.query, keep=keep)
        self._show_heading(message)
        empty = self.query_one("#nothing", Static)
        empty.display = not message.concepts
        self.listing.display = bool(message.concepts)
        if not message.concepts:
            empty.update(self._why_empty(message))
        self.show_details()

    def _show_heading(self, message: Found) -> None:
        problem = next(iter(self.termbase.problems), None)
        if problem is not None and str(problem) != self._said:
            self.report(problem)
        self._said = str(problem or "")
        heading = len(message.concepts), message.total, message.waiting, self.filter, self._said
        if heading == self._heading:
            return
        self._heading = heading
        count = "" if len(message.concepts) == message.total else f"{len(message.concepts)} of "
        count += "1 concept" if message.total == 1 else f"{message.total} concepts"
        parts = [(" Glossary", "bold $foreground"), (f"   {count}", "$foreground")]
        if message.waiting:
            parts.append((f"   {message.waiting} to decide", "$text-warning"))
        if self.filter:
            parts.append((f"   {described(self.filter)}", "$text-accent"))
        if problem is not None:
            parts.append((f"   {_in_short(problem)}", "$text-error"))
        self.query_one("#top", Static).update(Content.assemble(*parts), layout=False)

    def _why_empty(self, message: Found) -> str:
        if not message.total:
            return "The glossary is empty.\n\nCtrl+N adds a concept; in a statement Ctrl+T adds one from the selected words."
        if self.filter:
            return "No concept fits the search and the filter.\n\nEsc clears the search, then the filter."
        return f"Nothing found for {message.query!r}.\n\nCtrl+N adds it, Esc clears the search."

    # Other forms and other people ----------------------------------------------------------------------------------

    @background("index", exclusive=False)
    def _learn_forms(self) -> None:
        for language in LANGUAGES:
            self.termbase.find("", language)
        self._knows_forms = True
        if self._first_query or not self.is_attached:
            self.app.call_from_thread(self._search_again)

    def _search_again(self) -> None:
        if self.is_attached and self.search_line.value:
            self.look_again()

    @background("watch")
    def _watch(self) -> None:
        try:
            self.termbase.refresh()
        except WorkbenchError as error:
            self.app.call_from_thread(self.report, error)
        # Whoever has the statement open below may have seen the change first.
        if self._seen is not self.termbase.concepts:
            self.app.call_from_thread(self._follow)

    def _follow(self) -> None:
        if self.is_attached:
            self.look_again()

    # The filter ----------------------------------------------------------------------------------------------------

    def action_filter(self) -> None:
        """Choose what is shown."""
        self._offer_filter()

    @background("filter")
    def _offer_filter(self) -> None:
        offered = choices(self.termbase.concepts.values(), self.languages, self.workspace.config.author)
        self.app.call_from_thread(self._ask_for_filter, offered)

    def _ask_for_filter(self, offered: list[Choice]) -> None:
        if self.is_current:
            self.app.push_screen(FilterMenu(self.filter, offered), self._filtered)

    def _filtered(self, wanted: Filter | None) -> None:
        if wanted is not None and wanted != self.filter:
            self.filter = wanted
            self.look_again()


def _in_short(problem: WorkbenchError) -> str:
    """A problem without the folders of its file, so that a narrow screen shows which file it is."""
    where = f"{Path(problem.path).name}: " if problem.path is not None else ""
    return visible(f"{where}{problem.message}")


def described(wanted: Filter) -> str:
    """A filter in a few words."""
    parts = ["conflicts"] * wanted.conflicts + ["mine"] * bool(wanted.author)
    parts += sorted(status.value for status in wanted.statuses)
    parts += [f"without {native_name(tag)}" for tag in sorted(wanted.missing)]
    parts += sorted(domain or "no domain" for domain in wanted.domains)
    return "only " + ", ".join(parts)
