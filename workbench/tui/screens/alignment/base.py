"""What every part of the alignment screen stands on: the session, the widgets, and the one way an edit goes."""

from __future__ import annotations

from collections.abc import Callable

from textual.content import Content
from textual.widgets import Static

from workbench.core.edit import Edit
from workbench.core.errors import WorkbenchError
from workbench.core.statement import Statement
from workbench.tui.screens.alignment.grid import AlignmentGrid
from workbench.tui.screens.alignment.links import Link, described, link
from workbench.tui.screens.open_statement import OpenStatementScreen
from workbench.tui.widgets.lines import bar
from workbench.workspace.session import Session

Cell = tuple[str, str]
"""A unit's id and a version's tag."""

Make = Callable[[Statement, str, str], Edit | None]
"""(statement, author, time) → an edit."""

WIDE = 110
"""Cells from which the link of the unit under the cursor is put in words."""


class AlignmentBase(OpenStatementScreen[Cell | None]):
    """An open statement whose alignment is being corrected; answers the cell that the cursor was on.

    Args:
        session: the open statement; whoever opened it closes it.
        at: the cell to begin at.
    """

    def __init__(self, session: Session, at: Cell | None = None) -> None:
        super().__init__(session)
        self._at = at
        self._doing = ""

    @property
    def grid(self) -> AlignmentGrid:
        """The grid of versions."""
        return self.query_one(AlignmentGrid)

    def note(self) -> str:
        """What is to be said of the cell under the cursor instead of its unit's link."""
        return ""

    def busy(self, text: str) -> None:
        """Say what long work is going on; "" when it is over."""
        self._doing = text
        self.refresh_top()

    def make(self, edit: Make, nothing: str) -> Edit | None:
        """Make an edit; `nothing` is said when there is nothing to do. The view follows before this returns."""
        if not self.may_change():
            return None
        try:
            made = self.session.make(edit)
        except WorkbenchError as error:
            self.report(error)
            return None
        if made is None:
            self.say(nothing)
        return made

    def refresh_top(self) -> None:
        """Draw the line above the grid anew: how many units are to be looked at, and what the cursor stands on."""
        kinds = [link(unit) for unit in self.statement.units]
        total, open_ = len(kinds), kinds.count(Link.DOUBTFUL)
        unit = self.unit
        wide = self.app.size.width >= WIDE
        roomy = wide or not (self.note() or self._doing)
        parts = [
            (" Alignment   " if roomy else " ", "$text-muted"),
            (self.statement.name, "bold $foreground"),
            (f"   {open_} of {total} to look at ", "$text-warning" if open_ else "$text-success"),
        ]
        if roomy:
            parts.append((bar(total - open_, total, 14 if wide else 8), "$text-success"))
        if wide and not self.note():
            parts.append((f"   {kinds.count(Link.PINNED)} pinned   {kinds.count(Link.PERSON)} by a person", "$text-muted"))
        if self.note():
            parts.append((f"   {self.note()}", "$text-accent bold"))
        elif unit is not None:
            parts.append((f"   {link(unit).sign} {described(unit)}" if wide else f"  {described(unit)}", "$foreground"))
        if self._doing:
            parts.append((f"   {self._doing}", "$text-accent bold"))
        elif self.session.read_only:
            parts.append((f"   read-only: {self.session.read_only}", "$text-warning"))
        self.query_one("#top", Static).update(Content.assemble(*parts))
