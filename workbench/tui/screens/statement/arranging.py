"""The way to the alignment screen and back to the same unit."""

from __future__ import annotations

from workbench.core.edit import Edit
from workbench.tui.screens.statement.base import StatementBase


class Arranging(StatementBase):
    """Opens the alignment screen above this one, which rests meanwhile."""

    _missed: list[Edit] | None = None

    def action_alignment(self) -> None:
        """Correct which segments stand side by side."""
        from workbench.tui.screens.alignment.screen import AlignmentScreen

        if not len(self.statement):
            self.say("There is nothing to align.")
            return
        self.leave_editor()
        self._missed = []
        self.app.push_screen(AlignmentScreen(self.session, self.grid.cursor), self._came_back)

    def edited(self, edit: Edit) -> None:
        """Follow an edit, at once or on coming back."""
        if self._missed is not None:
            self._missed.append(edit)
        else:
            super().edited(edit)

    def _came_back(self, at: tuple[str, str] | None) -> None:
        missed, self._missed = self._missed or [], None
        if missed:
            last = missed[-1]
            changes = tuple(change for edit in missed for change in edit.changes)
            super().edited(Edit(last.label, changes, last.author, last.time))
        if at is not None and at[0] in self.statement:
            self.move_to(*at)
