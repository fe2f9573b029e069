"""What every part of the glossary screen stands on: the termbase, the list, and the one way an edit goes."""

from __future__ import annotations

from collections.abc import Callable

from textual.screen import Screen

from workbench.core.concept import Concept
from workbench.core.errors import WorkbenchError
from workbench.core.match import ConcordanceHit
from workbench.termbase.browse import Filter
from workbench.termbase.termbase import Termbase
from workbench.tui.screens.waiting import perform
from workbench.tui.textual_compat import Leaving, SteadyList
from workbench.tui.widgets.concept_list import ConceptList
from workbench.tui.widgets.lines import KeyLine
from workbench.tui.widgets.search_line import SearchLine
from workbench.workspace.concept_edits import ConceptEdits
from workbench.workspace.folder import Workspace
from workbench.workspace.session import Session
from workbench.workspace.usage import Usage


class GlossaryBase(Leaving, Screen[ConcordanceHit]):
    """The widgets of the glossary and what they show.

    Args:
        workspace: whose glossary.
        session: the statement that is open below, or None.
        query: what to search for at first.

    Attributes:
        filter: which concepts are let through.
        edits: the way that every edit goes.
        usage: where concepts are used.
    """

    def __init__(self, workspace: Workspace, session: Session | None = None, query: str = "") -> None:
        super().__init__()
        self.workspace = workspace
        self.filter = Filter()
        self.edits = ConceptEdits(workspace, session)
        self.usage = Usage(workspace)
        self._first_query = query

    @property
    def termbase(self) -> Termbase:
        """The shared glossary."""
        return self.workspace.termbase

    @property
    def languages(self) -> tuple[str, ...]:
        """The workspace's languages, in order."""
        return self.workspace.config.languages

    @property
    def listing(self) -> ConceptList:
        """The list of concepts."""
        return self.query_one(ConceptList)

    @property
    def search_line(self) -> SearchLine:
        """Where the words to look for are typed."""
        return self.query_one(SearchLine)

    @property
    def details(self) -> SteadyList:
        """The rows about the current concept."""
        return self.query_one("#details", SteadyList)

    @property
    def current(self) -> Concept | None:
        """The current concept as the termbase has it now; None when the list is empty or it is gone."""
        concept = self.listing.current
        return self.termbase.concepts.get(concept.id) if concept is not None else None

    def say(self, text: str, severity: str = "information") -> None:
        """Tell the person something on the line of keys."""
        self.query_one(KeyLine).say(text, severity)

    def report(self, error: WorkbenchError) -> None:
        """Tell the person what went wrong."""
        self.say(error.sentence, "error")

    def perform(
        self,
        edit: Callable[[], object],
        done: Callable[[], object],
        refused: Callable[[WorkbenchError], object] | None = None,
    ) -> None:
        """Make an edit, now or as soon as nobody else writes; `done` is called when it was made."""
        perform(self.app, self.termbase, edit, done, refused or self.report)

    def change(self, label: str, before: Concept | None, after: Concept | None, done: Callable[[], object]) -> None:
        """Change a concept; then the list follows, and `done` is called."""

        def made() -> None:
            self.look_again()
            done()

        self.perform(lambda: self.edits.change(label, before, after), made)

    # What the parts of the screen provide to one another -----------------------------------------------------------

    def look_again(self, go_to: str | None = None) -> None:
        """List what fits now; the current concept stays current unless another is named."""
        raise NotImplementedError

    def show_details(self) -> None:
        """Fill the visible tab."""
        raise NotImplementedError
