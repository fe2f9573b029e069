"""Notes on the unit under the cursor."""

from __future__ import annotations

from workbench.core import authoring
from workbench.core.clock import now
from workbench.core.errors import WorkbenchError
from workbench.tui.screens.notes import NotesDialog
from workbench.tui.screens.statement.base import StatementBase
from workbench.tui.widgets.panel import Tab


class Noting(StatementBase):
    """Shows the notes of a unit, and lets people write and take them out."""

    def action_notes(self) -> None:
        """Show the notes of the unit, with a field for another one."""
        unit = self.unit
        if unit is None or not self.may_change():
            return
        self.leave_editor()
        signed = f"{self.author}, {now()[:10]}"
        number = self.statement.position(unit.id) + 1
        self.app.push_screen(NotesDialog(number, unit.notes, signed), lambda notes: self._note(unit.id, notes))

    def _note(self, unit_id: str, notes: tuple[str, ...] | None) -> None:
        if notes is None or unit_id not in self.statement:
            return
        try:
            done = self.session.make(
                lambda statement, author, time: authoring.annotate(statement, unit_id, notes, author=author, time=time)
            )
        except WorkbenchError as error:
            self.report(error)
            return
        if done is not None:
            self.panel.tab = Tab.NOTES
