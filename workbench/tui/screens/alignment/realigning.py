"""Realigning what nobody has decided on: worked out beside the screen, shown first, then taken over or not."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass

from textual import on
from textual.message import Message

from workbench.core.aligning import is_fixed
from workbench.core.edit import Edit
from workbench.core.errors import Cancelled, ConflictError, WorkbenchError
from workbench.core.replacing import replaced
from workbench.core.statement import Statement
from workbench.core.unit import Unit
from workbench.tui.background import background
from workbench.tui.screens.alignment.base import AlignmentBase
from workbench.tui.screens.alignment.preview import Answer, Preview
from workbench.workspace.aligning import hints


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be realigned, and how.

    Attributes:
        translate: with machine translation.
        everything: also what a person has put together; never what is pinned.
    """

    translate: bool = False
    everything: bool = False

    @property
    def keep(self) -> Callable[[Unit], bool]:
        """Which units are left alone."""
        return (lambda unit: unit.alignment.pinned) if self.everything else is_fixed


class Realigning(AlignmentBase):
    """Asks `compare.alignment.realign` in a thread and shows what would change."""

    @dataclass
    class Worked(Message):
        """The rows that realigning would make of the statement as it was, or what went wrong."""

        before: Statement
        rows: list[Unit]
        wish: Wish
        problem: WorkbenchError | None = None

    _stop: threading.Event | None = None

    def action_realign(self) -> None:
        """Realign what is neither pinned nor put together by a person."""
        self._begin(Wish())

    def action_realign_translated(self) -> None:
        """The same, with machine translation."""
        self._begin(Wish(translate=True))

    def _begin(self, wish: Wish) -> None:
        if self.session.read_only:
            self.say(f"Read-only: {self.session.read_only}", "warning")
            return
        if self._stop is not None:
            self.say("Realigning is going on already; Esc stops it.", "warning")
            return
        if wish.translate and not self._served():
            self.say("No installed model translates between these versions; see workbench models list.", "warning")
            return
        self._stop = threading.Event()
        self.busy("realigning… Esc stops")
        self._work_out(self.statement.copy(), wish, self._stop)

    def _served(self) -> bool:
        known = hints(self.session.workspace, translate=True)
        tags = self.statement.versions
        return any(known.serves(one, other) for n, one in enumerate(tags) for other in tags[n + 1 :])

    def stop_realigning(self) -> bool:
        """Stop it; whether it was going on."""
        if self._stop is None:
            return False
        self._stop.set()
        return True

    @background("realign", exclusive=False)
    def _work_out(self, before: Statement, wish: Wish, stop: threading.Event) -> None:
        from workbench.compare.alignment.realign import realigned

        def report(done: int, total: int) -> None:
            self.app.call_from_thread(self.busy, f"translating {done}/{total} · Esc stops")

        try:
            known = hints(self.session.workspace, translate=wish.translate, report=report, cancelled=stop.is_set)
            rows = realigned(before, known, keep=wish.keep)
        except WorkbenchError as error:
            self.post_message(self.Worked(before, [], wish, error))
        else:
            problem = Cancelled("stopped") if stop.is_set() else None
            self.post_message(self.Worked(before, rows, wish, problem))

    @on(Worked)
    def _show(self, message: Worked) -> None:
        self._stop = None
        self.busy("")
        if isinstance(message.problem, Cancelled):
            self.say("Stopped; nothing has changed.")
        elif message.problem is not None:
            self.say(str(message.problem), "error")
        elif message.rows == message.before.units and message.wish.everything:
            self.say("Realigning would change nothing.")
        else:
            preview = Preview(message.before, message.rows, everything=message.wish.everything, at=self.grid.cursor)
            self.app.push_screen(preview, lambda answer: self._answered(answer, message))

    def _answered(self, answer: Answer | None, message: Worked) -> None:
        if answer is Answer.EVERYTHING:
            self._begin(Wish(message.wish.translate, everything=True))
        elif answer is Answer.TAKE:
            self.make(lambda *who: _taken(message, *who), "Realigning changes nothing.")


def _taken(message: Realigning.Worked, statement: Statement, author: str, time: str) -> Edit | None:
    """The edit that takes the proposed rows over."""
    if statement.units != message.before.units:
        raise ConflictError("the statement has changed meanwhile", remedy="realign once more")
    return replaced(0, message.before.units, message.rows, "realign", author, time)
