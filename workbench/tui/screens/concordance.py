"""Search the memory and every statement for words, in any form."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from textual.content import Content

from workbench.core.errors import WorkbenchError
from workbench.core.match import ConcordanceHit
from workbench.core.statement import Statement
from workbench.memory.memory import Memory
from workbench.tui.background import background
from workbench.tui.screens.finder import Finder
from workbench.tui.widgets.hanging import hanging

PAUSE = 0.15
"""Seconds without a key before the search begins."""

SHOWN = 60
"""Units that are listed."""

SEARCHED = 3 * SHOWN
"""Segments that are looked up for them."""

BEGIN = "Type the words to look for."

Spans = tuple[tuple[int, int], ...]


@dataclass(slots=True)
class Found:
    """A unit that holds the words.

    Attributes:
        hit: the newest of its segments that do.
        spans: version → where the words stand in it.
    """

    hit: ConcordanceHit
    spans: dict[str, Spans] = field(default_factory=dict)


def by_unit(hits: Iterable[ConcordanceHit]) -> list[Found]:
    """One row for each unit, where the words stand in more than one of its versions, too."""
    units: dict[tuple[str, str], Found] = {}
    for hit in hits:
        found = units.setdefault((hit.statement, hit.unit), Found(hit))
        found.spans.setdefault(hit.version, hit.spans)
    return list(units.values())


class Concordance(Finder[ConcordanceHit]):
    """Answers the hit that the person wants to go to.

    Args:
        memory: what is searched.
        query: what to begin with.
        statement: the open one; its units are named by their numbers.
    """

    TITLE_TEXT = "Concordance"
    PLACEHOLDER = 'words in any form, or "exact words"'

    def __init__(self, memory: Memory, query: str, statement: Statement) -> None:
        super().__init__(query)
        self._statement = statement
        self._memory = memory
        self._found: list[Found] = []
        self._nothing = "…" if query else BEGIN

    def on_mount(self) -> None:
        """Search at once when there is something to search for."""
        if self._query:
            self._search(self._query)

    def on_input_changed(self) -> None:
        """Search when the typing pauses."""
        self.set_timer(PAUSE, lambda value=self.query_text: self._search_if(value))

    def _search_if(self, value: str) -> None:
        if value == self.query_text:
            self._search(value)

    @background("concordance")
    def _search(self, query: str) -> None:
        try:
            hits = self._memory.concordance(query, limit=SEARCHED) if query.strip() else []
        except WorkbenchError as error:
            self.app.call_from_thread(self.problem, str(error))
            return
        self.app.call_from_thread(self._show, query, by_unit(hits)[: SHOWN + 1])

    def _show(self, query: str, found: list[Found]) -> None:
        if self.is_attached and query == self.query_text:
            self._found = found
            self._nothing = "Nothing found." if query.strip() else BEGIN
            self.show_rows()

    def show_rows(self) -> None:
        """List what was found last."""
        shown = self._found[:SHOWN]
        counted = f"the first {SHOWN} units" if len(self._found) > SHOWN else f"{len(shown)} unit{'s' * (len(shown) > 1)}"
        title = f"{self.TITLE_TEXT} · {counted}" if shown else self.TITLE_TEXT
        self.fill(title, [_content(each, self.room, self._place(each.hit)) for each in shown], 0, self._nothing)

    def _place(self, hit: ConcordanceHit) -> str:
        if hit.statement == self._statement.name and hit.unit in self._statement:
            return f"{hit.statement} · unit {self._statement.position(hit.unit) + 1}"
        return hit.statement

    def take(self, row: int) -> None:
        """Go to a unit."""
        self.dismiss(self._found[row].hit)


def _content(found: Found, width: int, place: str) -> Content:
    texts = [(found.hit.version, found.hit.text), *found.hit.others]
    left = max(len(tag) for tag, _ in texts) + 1
    lines = []
    for tag, words in texts:
        text = Content(words)
        for start, end in found.spans.get(tag, ()):
            text = text.stylize("$text-accent bold underline", start, end)
        lines.append(hanging(Content.assemble((tag.ljust(left), "$text-muted"), text), width, left))
    return Content("\n").join([*lines, Content.styled(" " * left + place, "$text-muted")])
