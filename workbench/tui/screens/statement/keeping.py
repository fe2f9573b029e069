"""The screen and its files: saving, what others change meanwhile, and the right to edit that somebody gives back."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

from textual.worker import get_current_worker

from workbench.core.errors import WorkbenchError
from workbench.tui.background import background
from workbench.tui.screens.statement.base import StatementBase
from workbench.workspace.remember import refresh

SAVE_EVERY = 3.0
"""Seconds between two looks at whether the file lacks edits; the journal has them at once."""

WATCH_EVERY = 1.0
"""Seconds between two looks at whether another tool changed the file or the glossary."""

READ_AGAIN_EVERY = 30.0
"""Seconds between two looks at the line above the grid, which says when the file was saved."""


class Keeping(StatementBase):
    """Saves, watches the file, the glossary and the lock, and brings the memory up to date."""

    def open_statement(self, name: str, unit_id: str, version: str, notes: Sequence[str] = ()) -> None:
        """Open a statement at a cell."""
        raise NotImplementedError

    def keep(self) -> None:
        """Begin; called when the screen is shown."""
        self.set_interval(SAVE_EVERY, self._save)
        self.set_interval(WATCH_EVERY, self._watch)
        self.set_interval(READ_AGAIN_EVERY, self.refresh_top)
        if self.session.read_only:
            self.say(f"Read-only: {self.session.read_only}", "warning")
        self._say_notices()
        self._refresh_memory()

    @background("save")
    def _save(self) -> None:
        if self.session.read_only is not None or not self.session.dirty:
            return
        try:
            self.session.save()
        except WorkbenchError as error:
            self.app.call_from_thread(self.report, error)
        else:
            self.app.call_from_thread(self.refresh_top)

    @background("watch")
    def _watch(self) -> None:
        try:
            self.session.outside_changes()
            if self.workspace.termbase.refresh():
                self.app.call_from_thread(self._termbase_changed)
        except WorkbenchError as error:
            self.app.call_from_thread(self.report, error)
        if self.session.notices:
            self.app.call_from_thread(self._say_notices)
        if self.session.read_only is not None and self.session.is_free() != self.is_free:
            self.app.call_from_thread(self._take_note, not self.is_free)

    def _take_note(self, is_free: bool) -> None:
        self.is_free = is_free
        self.refresh_top()

    def may_change(self) -> bool:
        """Whether the statement can be changed; one that somebody else has closed meanwhile is opened again, to be edited."""
        if self.is_free and self.unit is not None and self.session.is_free():
            self.open_statement(self.statement.name, self.unit.id, self.version, ["You can edit it now."])
            return False
        return super().may_change()

    @background("memory")
    def _refresh_memory(self) -> None:
        """Take into the memory what changed in the workspace since it was last open."""
        worker = get_current_worker()

        def cancelled() -> bool:
            self.inspector.wait_for_quiet()
            return worker.is_cancelled

        try:
            indexed = refresh(self.workspace, cancelled=cancelled)
        except WorkbenchError as error:
            self.app.call_from_thread(self.report, error)
        else:
            if indexed:
                self.app.call_from_thread(self.cell_changed)

    def _termbase_changed(self) -> None:
        self.inspector.forget()
        self.grid.refresh_highlights()
        self.show_inspection()

    def _say_notices(self) -> None:
        if self.session.notices:
            self.say(" · ".join(self.session.notices), "warning")
            self.session.notices.clear()

    def saved(self) -> str:
        """When the file was written, in the person's own time."""
        if self.session.dirty:
            return "saving…"
        if not self.session.saved_at:
            return ""
        moment = datetime.strptime(self.session.saved_at, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC).astimezone()
        today = datetime.now(UTC).astimezone().date()
        return f"saved {moment:%H:%M}" if moment.date() == today else f"saved {moment:%d.%m.%Y}"
