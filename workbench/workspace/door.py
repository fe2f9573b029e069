"""The one door through which every edit of an open statement goes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING

from workbench.core import clock
from workbench.core.edit import ConceptChange, Edit, SegmentChange, UnitChange
from workbench.core.edit import apply as apply_to
from workbench.core.errors import ConflictError, ReadOnlyError, UsageError
from workbench.core.statement import Statement
from workbench.formats.tmx_names import SEGMENT_LIMIT
from workbench.workspace.history import Revision
from workbench.workspace.locks import StatementLock
from workbench.workspace.log import Log
from workbench.workspace.merge import fitted, refuse_to_hide
from workbench.workspace.record import Kind
from workbench.workspace.remember import remember

if TYPE_CHECKING:
    from workbench.workspace.folder import Workspace

Subscriber = Callable[[Edit], None]


class Door:
    """What makes edits, takes them back and tells of them; `Session` opens and saves what they are made to.

    Attributes:
        workspace: the folder that the statement is in.
        statement: as it is now. Nothing but this changes it.
        read_only: why nothing can be changed, for a person; None when it can.
        notices: what happened that a person should know, one line each, oldest first.
    """

    statement: Statement
    read_only: str | None
    _log: Log
    _lock: StatementLock

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.notices: list[str] = []
        self._guard = threading.RLock()
        self._subscribers: list[Subscriber] = []

    def apply(self, edit: Edit) -> None:
        """Make an edit: in memory, in the journal on the disk, then for those who watch.

        Raises:
            ReadOnlyError: see `read_only`.
            ConflictError: the statement or the termbase is not as the edit says; nothing was changed.
            UsageError: a text is longer than a file of ours may hold; nothing was changed.
            StorageError: the journal or the termbase cannot be written; nothing was changed.
        """
        with self._guard:
            self._perform(Kind.EDIT, edit)
        self._tell(edit)

    def _perform(self, kind: Kind, edit: Edit, of: int = 0) -> None:
        self._check_writable()
        _refuse_endless(edit)
        apply_to(self.statement, edit)
        concepts: list[ConceptChange] = []
        try:
            for change in edit.changes:
                if isinstance(change, ConceptChange):
                    self.workspace.termbase.apply(change.before, change.after, author=edit.author)
                    concepts.append(change)
            self._log.edited(kind, edit, of, self.statement)
        except BaseException:
            apply_to(self.statement, edit.inverse(edit.author, edit.time))
            for change in reversed(concepts):
                self.workspace.termbase.apply(change.after, change.before, author=edit.author)
            raise
        self._note(remember(self.workspace, self.statement, edit))

    def _check_writable(self) -> None:
        if self.read_only is None:
            self.read_only = self._lock.lost()
        if self.read_only is not None:
            raise ReadOnlyError(f"statement {self.statement.name} cannot be changed: {self.read_only}")

    def _tell(self, edit: Edit) -> None:
        # Never under the guard: a subscriber may wait for a thread that waits for it.
        for subscriber in list(self._subscribers):
            subscriber(edit)

    def subscribe(self, callback: Subscriber) -> Callable[[], None]:
        """Be told of every edit once it is on the disk: undo, redo and changes from outside too.

        Returns:
            What ends it.
        """
        self._subscribers.append(callback)

        def unsubscribe() -> None:
            if callback in self._subscribers:
                self._subscribers.remove(callback)

        return unsubscribe

    @property
    def next_undo(self) -> Edit | None:
        """The edit that `undo` would take back, or None."""
        record = self._log.undo.next_undo
        return record.edit if record else None

    @property
    def next_redo(self) -> Edit | None:
        """The edit that `redo` would make again, or None."""
        record = self._log.undo.next_redo
        return record.edit if record else None

    @property
    def undo_label(self) -> str | None:
        """What `undo` would take back, or None."""
        edit = self.next_undo
        return edit.label if edit else None

    def undo(self) -> Edit | None:
        """Take the last edit back, before whatever restart it was made.

        Returns:
            The edit that did it, or None when there is nothing to undo.

        Raises:
            ConflictError: what it concerns has changed outside meanwhile. It is passed over from now on, so that the
                next undo takes the edit before it.
            ReadOnlyError, StorageError: as `apply`.
        """
        return self._walk(Kind.UNDO)

    def redo(self) -> Edit | None:
        """Make the last undone edit again; the rest as `undo`."""
        return self._walk(Kind.REDO)

    def _walk(self, kind: Kind) -> Edit | None:
        with self._guard:
            self._check_writable()
            record = self._log.undo.next_undo if kind is Kind.UNDO else self._log.undo.next_redo
            if record is None or record.edit is None:
                return None
            author, time = self.workspace.config.author, clock.now()
            was = record.edit
            edit = was.inverse(author, time) if kind is Kind.UNDO else Edit(was.label, was.changes, author, time)
            try:
                edit = self._perform_fitted(kind, edit, record.seq)
            except ConflictError as error:
                self._log.skipped(record.seq)
                raise ConflictError(
                    f"cannot {kind.value} {was.label!r}, it is passed over: {error.message}",
                    remedy=f"{kind.value} again for the next one",
                ) from error
        self._tell(edit)
        return edit

    def _perform_fitted(self, kind: Kind, edit: Edit, of: int) -> Edit:
        try:
            refuse_to_hide(self.statement, edit)
            self._perform(kind, edit, of)
        except ConflictError:
            close = fitted(self.statement, edit)
            if close is None:
                raise
            self._perform(kind, close, of)
            return close
        return edit

    def history(self, unit: str, version: str) -> list[Revision]:
        """Every text that a segment had, newest first, drafts and the present one included."""
        with self._guard:
            return self._log.revisions.of(unit, version, self.statement.unit(unit).segment(version))

    def _do(self, make: Callable[[str, str], Edit | None]) -> Edit | None:
        with self._guard:
            self._check_writable()
            edit = make(self.workspace.config.author, clock.now())
            if edit is None:
                return None
            self._perform(Kind.EDIT, edit)
        self._tell(edit)
        return edit

    def _note(self, notice: str | None) -> None:
        if notice is not None and notice not in self.notices:
            self.notices.append(notice)


def _refuse_endless(edit: Edit) -> None:
    """Refuse a text that could be written and never be read again."""
    for change in edit.changes:
        if isinstance(change, SegmentChange):
            texts = [change.after.text] if change.after else []
        else:
            unit = change.after if isinstance(change, UnitChange) else None
            texts = [segment.text for segment in unit.segments.values()] if unit else []
        if any(len(text) > SEGMENT_LIMIT for text in texts):
            raise UsageError(
                f"a segment cannot be longer than {SEGMENT_LIMIT} characters", remedy="bring long texts in with: workbench open"
            )
