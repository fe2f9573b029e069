"""Search the memory and every statement for words, in any form."""

from __future__ import annotations

from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from workbench.core.errors import WorkbenchError
from workbench.core.match import ConcordanceHit
from workbench.core.statement import Statement
from workbench.memory.memory import Memory
from workbench.tui.background import background
from workbench.tui.screens.dialog import Dialog
from workbench.tui.widgets.hanging import hanging

PAUSE = 0.15
"""Seconds without a key before the search begins."""

SHOWN = 60

PADDING = 2
"""Cells that a row of the list leaves empty at its sides."""


class Concordance(Dialog[ConcordanceHit]):
    """Answers the hit that the person wants to go to.

    Args:
        memory: what is searched.
        query: what to begin with.
        statement: the open one; its units are named by their numbers.
    """

    TITLE_TEXT = "Concordance"
    KEYS = (("Enter", "go there"), ("↓", "results"), ("Esc", "leave"))
    BINDINGS: ClassVar[list[BindingType]] = [Binding("down", "results", "Results", show=False)]

    def __init__(self, memory: Memory, query: str, statement: Statement) -> None:
        super().__init__()
        self._statement = statement
        self._memory = memory
        self._query = query
        self._hits: list[ConcordanceHit] = []

    def parts(self) -> ComposeResult:
        """The words to look for, and what was found."""
        yield Input(self._query, placeholder='words in any form, or "exact words"', id="query", compact=True)
        yield OptionList(id="hits", markup=False)

    def on_mount(self) -> None:
        """Search at once when there is something to search for."""
        self.query_one("#query", Input).focus()
        if not self._query:
            self._say("Type the words to look for.")

    def on_input_changed(self, event: Input.Changed) -> None:
        """Search when the typing pauses."""
        self.set_timer(PAUSE, lambda value=event.value: self._search_if(value))

    def _search_if(self, value: str) -> None:
        if value == self.query_one("#query", Input).value:
            self._search(value)

    def on_input_submitted(self) -> None:
        """Go to the first hit."""
        if self._hits:
            self.dismiss(self._hits[0])

    @background("concordance")
    def _search(self, query: str) -> None:
        try:
            hits = self._memory.concordance(query, limit=SHOWN) if query.strip() else []
        except WorkbenchError as error:
            self.app.call_from_thread(self.problem, str(error))
            return
        self.app.call_from_thread(self._show, query, hits)

    def _show(self, query: str, hits: list[ConcordanceHit]) -> None:
        if not self.is_attached or query != self.query_one("#query", Input).value:
            return
        self._hits = hits
        results = self.query_one(OptionList)
        results.clear_options()
        width = results.scrollable_content_region.width - PADDING
        results.add_options([Option(_content(hit, width, self._place(hit))) for hit in hits])
        if not hits:
            self._say("Nothing found." if query.strip() else "Type the words to look for.")

    def _place(self, hit: ConcordanceHit) -> str:
        if hit.statement == self._statement.name and hit.unit in self._statement:
            return f"{hit.statement} · unit {self._statement.position(hit.unit) + 1}"
        return hit.statement

    def _say(self, text: str) -> None:
        self.query_one(OptionList).clear_options().add_option(Option(Content.styled(text, "$text-muted"), disabled=True))

    def action_results(self) -> None:
        """Go down into the list."""
        if self._hits:
            self.query_one(OptionList).focus()

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go to the chosen hit."""
        self.dismiss(self._hits[event.option_index])


def _content(hit: ConcordanceHit, width: int, place: str) -> Content:
    text = Content(hit.text)
    for start, end in hit.spans:
        text = text.stylize("$text-accent bold underline", start, end)
    texts = [(hit.version, text), *((tag, Content(other)) for tag, other in hit.others)]
    left = max(len(tag) for tag, _ in texts) + 1
    lines = [hanging(Content.assemble((tag.ljust(left), "$text-muted"), each), width, left) for tag, each in texts]
    return Content("\n").join([*lines, Content.styled(" " * left + place, "$text-disabled")])
