"""Edits of the shared glossary that wait for whoever is writing it just now, while the screen goes on."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import ClassVar

from textual.app import App, ComposeResult
from textual.widgets import Static
from textual.worker import get_current_worker

from workbench.core.errors import WorkbenchError
from workbench.termbase.sharing.lock import LOCK_SECONDS, BusyError
from workbench.termbase.termbase import Termbase
from workbench.tui.background import background
from workbench.tui.screens.dialog import Dialog

AT_ONCE = 0.2
"""Seconds that the event loop waits for another writer; most are done by then."""

LOOK_EVERY = 0.1


def perform(
    app: App[None],
    termbase: Termbase,
    edit: Callable[[], object],
    done: Callable[[], object],
    refused: Callable[[WorkbenchError], object],
) -> None:
    """Make an edit of the glossary, now or as soon as nobody else writes; the person may give up waiting.

    Args:
        edit: makes it. It is called again after waiting, with the keyboard held back meanwhile.
        done: called when it was made.
        refused: called with what went wrong, also when another process did not come to an end.
    """
    try:
        with termbase.waiting(AT_ONCE):
            edit()
    except BusyError as error:
        busy = error

        def go_on(is_free: bool | None) -> None:
            if is_free:
                perform(app, termbase, edit, done, refused)
            else:
                refused(busy)

        app.push_screen(Waiting(termbase), go_on)
    except WorkbenchError as error:
        refused(error)
    else:
        done()


class Waiting(Dialog[bool]):
    """Answers whether the glossary can be written now; None or False when it is not to be waited for any longer."""

    TITLE_TEXT = "The glossary is being written"
    KEYS: ClassVar = (("Esc", "do not wait"),)

    def __init__(self, termbase: Termbase) -> None:
        super().__init__()
        self._termbase = termbase

    def parts(self) -> ComposeResult:
        """What is waited for."""
        yield Static("Another process is writing it. Your change is made as soon as that is done.", markup=False)

    def on_mount(self) -> None:
        """Begin to look."""
        self._look()

    @background(exclusive=False)
    def _look(self) -> None:
        worker = get_current_worker()
        until = time.monotonic() + LOCK_SECONDS
        while not worker.is_cancelled and time.monotonic() < until:
            if not self._termbase.is_busy():
                self.app.call_from_thread(self._end, True)
                return
            time.sleep(LOOK_EVERY)
        self.app.call_from_thread(self._end, False)

    def _end(self, is_free: bool) -> None:
        if self.is_current:
            self.dismiss(is_free)
