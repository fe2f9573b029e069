"""The shared glossary: search as one types, the concept beside the list, and every decision by a key."""

from __future__ import annotations

from typing import ClassVar

from textual import events
from textual.app import ComposeResult
from textual.binding import BindingType
from textual.containers import Container, Vertical
from textual.widgets import Static

from workbench.core.match import ConcordanceHit
from workbench.termbase.browse import Filter
from workbench.tui.keymap import GLOSSARY_SCOPES, bindings_for, line_of_keys, with_overrides
from workbench.tui.screens.glossary.deciding import Deciding
from workbench.tui.screens.glossary.finding import Finding
from workbench.tui.screens.glossary.showing import Detail
from workbench.tui.textual_compat import SteadyList
from workbench.tui.widgets.concept_list import ConceptList
from workbench.tui.widgets.lines import KeyLine
from workbench.tui.widgets.search_line import SearchLine
from workbench.tui.widgets.tab_line import TabLine
from workbench.workspace.usage import IMPORTED

WIDE = 120
"""Cells from which the concept stands beside the list."""


class GlossaryScreen(Finding, Deciding):
    """Lists the concepts of a workspace; answers the cell that the person wants to go to, or None.

    The search line keeps the keyboard, so that one can type at any time; the other keys move and decide.
    """

    BINDINGS: ClassVar[list[BindingType]] = [*bindings_for("glossary")]

    def compose(self) -> ComposeResult:
        """Heading, search, the list and the tabs, the keys."""
        yield Static("", markup=False, id="top")
        yield SearchLine(id="search", placeholder="search in any language and form", compact=True)
        with Container(id="glossary"):
            with Vertical(id="found"):
                yield ConceptList(self.languages)
                yield Static("", markup=False, id="nothing")
            with Vertical(id="known"):
                yield TabLine([tab.value for tab in Detail])
                yield SteadyList(id="details", markup=False, compact=True)
        yield KeyLine(list(line_of_keys(False, with_overrides(self.workspace.config.keys), GLOSSARY_SCOPES)))

    def on_mount(self) -> None:
        """List the glossary."""
        self.query_one("#nothing").display = False
        self.search_line.focus()
        self.start_finding()

    def on_resize(self, event: events.Resize) -> None:
        """With more room the concept stands beside the list."""
        self.set_class(event.size.width >= WIDE, "-wide")
        self.set_class(event.size.height >= 36, "-tall")
        self.set_class(event.size.height < 20, "-short")

    # Moving ----------------------------------------------------------------------------------------------------------

    def action_move(self, by: int) -> None:
        """Go to the concept below or above."""
        self.listing.step(by)

    def action_page(self, by: int) -> None:
        """Go a screenful down or up."""
        self.listing.page(by)

    def action_edge(self, where: str) -> None:
        """Go to the first or the last concept: ``top`` or ``bottom``."""
        self.listing.move_to(0 if where == "top" else len(self.listing.concepts))

    # Leaving ---------------------------------------------------------------------------------------------------------

    def action_leave(self) -> None:
        """Back to the search; clear it; drop the filter; leave: one of them, in this order."""
        if not self.search_line.has_focus:
            self.search_line.focus()
        elif self.search_line.value:
            self.search_line.value = ""
        elif self.filter:
            self.show_everything()
            self.look_again()
        else:
            self.dismiss(None)

    def show_everything(self) -> None:
        """Drop search and filter."""
        self.filter = Filter()
        with self.search_line.prevent(SearchLine.Changed):
            self.search_line.value = ""

    def go_to(self, hit: ConcordanceHit) -> None:
        """Leave for a cell."""
        if hit.statement.startswith(IMPORTED):
            self.say(f"{hit.statement} is an imported memory; it is not opened for editing.", "warning")
        else:
            self.dismiss(hit)
