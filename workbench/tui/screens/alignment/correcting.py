"""The single keys that change which segments stand side by side."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from workbench.core import aligning
from workbench.core.edit import Edit
from workbench.core.shifting import NOBODY_KNOWS, shift
from workbench.core.unit import Unit
from workbench.tui.screens.alignment.base import AlignmentBase
from workbench.tui.screens.alignment.links import Link, link
from workbench.tui.screens.alignment.splitting import judge_around
from workbench.tui.walking import walk

RATED = 60
"""Units below the cursor that a shift rates anew; those further down are left to be looked at, or realigned."""


class Correcting(AlignmentBase):
    """Joining, moving, pinning, and walking through what is still to be looked at."""

    def _correct(self, edit: Callable[..., Edit | None], *where: Any, nothing: str = "", **how: Any) -> Edit | None:
        """Make one of the edits of `core.aligning` to the unit under the cursor.

        Args:
            where, how: what the edit takes besides statement, unit, author and time.
            nothing: what is said when there is nothing to do.
        """
        unit = self.unit
        if unit is None:
            return None
        return self.make(
            lambda statement, author, time: edit(statement, unit.id, *where, author=author, time=time, **how), nothing
        )

    def action_next_doubtful(self) -> None:
        """Go to the next unit to look at."""
        self._go(forward=True)

    def action_previous_doubtful(self) -> None:
        """Go to the previous one."""
        self._go(forward=False)

    def _go(self, *, forward: bool) -> None:
        unit = self.unit
        if unit is None:
            return
        found = next((each for each in walk(self.statement, unit.id, forward=forward) if link(each) is Link.DOUBTFUL), None)
        if found is not None:
            spoken = next((tag for tag in (self.version, *self.statement.versions) if found.text(tag)), self.version)
            self.grid.move_to(found.id, spoken)
        elif link(unit) is not Link.DOUBTFUL:
            self.say("Every unit has been looked at.")

    def action_join_units(self) -> None:
        """Join the unit with the next one."""
        self._correct(aligning.join, nothing="This is the last unit.")

    def action_join_segments(self) -> None:
        """Join the segment with the next one of its version."""
        self._correct(aligning.join, version=self.version, nothing="There is no text below in this version.")

    def action_unlink(self) -> None:
        """Give the segment a unit of its own."""
        self._correct(aligning.unlink, self.version, nothing="The segment stands alone already, or is empty.")

    def action_move_segment(self, rows: int) -> None:
        """Move the segment one row up or down; the cursor goes with it."""
        unit = self.unit
        if unit is None:
            return
        at = self.statement.position(unit.id)
        beside = self.statement.units[at + rows].id if 0 <= at + rows < len(self.statement) else None
        made = self._correct(aligning.move, self.version, rows, nothing="There is nothing to move here.")
        if made and beside is not None and beside in self.statement:
            self.grid.move_to(beside)

    def action_shift_column(self, rows: int) -> None:
        """Move the segment and what follows it in its column one row up or down."""
        unit = self.unit
        if unit is None:
            return
        judge = judge_around(self.statement, unit.id, RATED)
        left = RATED

        def rate(changed: Unit) -> float:
            nonlocal left
            left -= 1
            return judge.confidence(changed) if left >= 0 else NOBODY_KNOWS

        self._correct(shift, self.version, rows, rate=rate, nothing="There is nothing to move here.")

    def action_pin(self) -> None:
        """Pin the unit, or give it free."""
        unit = self.unit
        if unit is not None:
            pinned = not unit.alignment.pinned
            self._correct(aligning.pin, pinned=pinned)

    def action_settle(self) -> None:
        """Mark the unit as done and go to the next one to look at."""
        self._correct(aligning.settle, done=True)
        self._go(forward=True)

    def action_reopen(self) -> None:
        """Mark the unit as one to look at again."""
        self._correct(aligning.settle, done=False, nothing="It is to be looked at already.")

    def action_insert_unit(self) -> None:
        """Put an empty unit below."""
        self._correct(aligning.insert)

    def action_remove_unit(self) -> None:
        """Take the empty unit out."""
        self._correct(aligning.remove, nothing="The last unit stays.")
