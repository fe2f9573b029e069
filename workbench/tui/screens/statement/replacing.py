"""Find and replace, throughout the units that are shown, as one edit."""

from __future__ import annotations

from workbench.core import authoring
from workbench.core.edit import Edit
from workbench.core.errors import WorkbenchError
from workbench.core.statement import Statement
from workbench.text.writing.clean import clean
from workbench.tui.screens.replace import ReplaceDialog, Replacement
from workbench.tui.screens.statement.base import StatementBase


class Replacing(StatementBase):
    """Asks for words and what comes in their place, and makes the edit."""

    def selected_words(self) -> str:
        """The words that are selected in the editor, or the word at its cursor, or the one walked to in a cell; "" if none."""
        raise NotImplementedError

    def action_replace(self) -> None:
        """Ask what to replace by what."""
        if self.unit is None or not self.may_change():
            return
        words = self.selected_words()
        self.leave_editor()
        shown = range(len(self.statement)) if self.rows is None else self.rows
        units = [self.statement.units[row] for row in shown]
        self.app.push_screen(ReplaceDialog(self.statement, units, self.version, words), self._put_in_place)

    def _put_in_place(self, wanted: Replacement | None) -> None:
        if wanted is None:
            return

        def edit(statement: Statement, author: str, time: str) -> Edit | None:
            texts = [
                (unit, version, clean(wanted.substitution.applied(statement.unit(unit).text(version))))
                for unit, version in wanted.segments
                if unit in statement
            ]
            return authoring.rewrite(statement, texts, author=author, time=time, label="replace")

        try:
            done = self.session.make(edit)
        except WorkbenchError as error:
            self.report(error)
            return
        count = len(wanted.segments)
        self.say(
            f"Replaced in {count} segment{'' if count == 1 else 's'}; Ctrl+Z takes it back." if done else "Nothing to replace."
        )
