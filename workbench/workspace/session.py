"""A statement that is open: read, edited, saved, and kept together with what others do to its file."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from contextlib import suppress
from typing import TYPE_CHECKING, BinaryIO

from workbench.core import authoring, clock
from workbench.core.edit import Edit
from workbench.core.edit import apply as apply_to
from workbench.core.errors import StorageError
from workbench.core.segment import HUMAN, State
from workbench.core.statement import Statement
from workbench.formats import files
from workbench.text.writing.clean import clean
from workbench.workspace import loading
from workbench.workspace.door import Door
from workbench.workspace.history import OUTSIDE_LABEL
from workbench.workspace.journal import Journal
from workbench.workspace.locks import StatementLock
from workbench.workspace.log import Log
from workbench.workspace.merge import merge
from workbench.workspace.remember import remember
from workbench.workspace.transition import between

if TYPE_CHECKING:
    from workbench.workspace.folder import Workspace


class _OvertakenError(Exception):
    """Another tool wrote the file while ours was being made."""


class Session(Door):
    """One statement, open for editing, or for reading when somebody else edits it.

    Safe to call from several threads; subscribers are told in the thread that made the edit.

    Args:
        workspace: the folder it is in.
        name: of the statement.
        read_only: open it for reading although it might be edited.

    Attributes:
        workspace: the folder it is in.
        statement: as it is now. Nothing but this session changes it.
        read_only: why nothing can be changed, for a person; None when it can.
        saved_at: when the file was last written here, ISO 8601 in UTC, or "".
        notices: what happened that a person should know, one line each, oldest first.

    Raises:
        NotFoundError, InputError, FormatError: the file is not there or not a TMX.
        StorageError: the journal is there and cannot be read.
    """

    def __init__(self, workspace: Workspace, name: str, *, read_only: bool = False) -> None:
        super().__init__(workspace)
        self._path = workspace.statement_path(name)
        self._journal_path = workspace.journal_path(name)
        self._lock = StatementLock(workspace.private / "locks", self._path.stem)
        self._saving = threading.Lock()
        self.read_only = "opened for reading" if read_only else self._take()
        try:
            self._open()
        except BaseException:
            self._lock.release()
            raise

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # -- opening and closing

    def _take(self) -> str | None:
        """Take the right to write; answer why it was not given."""
        if not self._path.is_file():
            loading.read_file(self._path)  # says what is wrong
        reason = self.workspace.why_read_only()
        if reason is None:
            self.workspace.prepare()
            reason = self._lock.acquire()
        if reason is None:
            files.remove_leftovers(self._path)
        return reason

    def _open(self) -> None:
        self._seen = self._look()
        loaded = loading.load(self._path, self._journal_path, alone=self.read_only is None)
        self.statement: Statement = loaded.statement
        journal = Journal(self._journal_path, loaded.contents) if self.read_only is None else None
        self._log = Log(loaded, journal)
        self.saved_at = self._log.last_saved
        self.notices.extend(loaded.notices)
        if journal is None or not loaded.merged:
            return
        try:
            pending = loaded.pending[0] if loaded.pending else None
            self._log.merged(loaded.sha256, pending, loaded.conflicts, self.statement)
        except StorageError as error:  # until the merge is written down, nobody may build on it
            self.read_only = str(error)
            self._lock.release()

    def is_free(self) -> bool:
        """Whether a statement that is open for reading could be edited if it were opened again: nobody else has it now."""
        return self.read_only is not None and self.workspace.why_read_only() is None and self._lock.is_free()

    def close(self) -> None:
        """Save, and let others edit. The lock goes even when saving fails; the journal then holds the edits.

        Raises:
            StorageError, FormatError: as `save`.
        """
        try:
            if self.read_only is None:
                self.save()
        finally:
            with self._saving, self._guard:
                self._log.close()
                self.read_only = self.read_only or "closed"
                self._lock.release()

    # -- what people and engines do; each answers the edit made or None when nothing changes, with the errors of `apply`

    def write(
        self, unit: str, version: str, text: str, *, state: State = State.EDITED, origin: str = HUMAN, label: str | None = None
    ) -> Edit | None:
        """Put a text in a segment: typed, or inserted from a match or a translation."""
        return self._do(
            lambda author, time: authoring.write(
                self.statement, unit, version, clean(text), author=author, time=time, state=state, origin=origin, label=label
            )
        )

    def confirm(self, unit: str, version: str, text: str | None = None) -> Edit | None:
        """Confirm a segment, with a new text when one is given; it is on the disk when this returns."""
        wanted = None if text is None else clean(text)
        return self._do(
            lambda author, time: authoring.confirm(self.statement, unit, version, author=author, time=time, text=wanted)
        )

    def translate(self, drafts: Iterable[tuple[str, str, str, str]], label: str = "translate") -> Edit | None:
        """Put machine translations in, as (unit id, version, text, origin), in one edit."""
        cleaned = [(unit, version, clean(text), origin) for unit, version, text, origin in drafts]
        return self._do(lambda author, time: authoring.translate(self.statement, cleaned, author=author, time=time, label=label))

    def ignore(self, unit: str, key: str, *, ignored: bool = True) -> Edit | None:
        """Ignore a finding for good, or report it again."""
        return self._do(
            lambda author, time: authoring.ignore(self.statement, unit, key, author=author, time=time, ignored=ignored)
        )

    def set_source(self, tag: str) -> Edit | None:
        """Make a version the one that translations are made from."""
        return self._do(lambda author, time: authoring.set_source(self.statement, tag, author=author, time=time))

    def make(self, edit: Callable[[Statement, str, str], Edit | None]) -> Edit | None:
        """Make an edit that follows from the statement as it is at this moment, such as those of `core.aligning`.

        Args:
            edit: (statement, author, time) → the edit, or None when there is nothing to do.
        """
        return self._do(lambda author, time: edit(self.statement, author, time))

    # -- the file

    @property
    def dirty(self) -> bool:
        """Whether the file lacks edits that this session has to save."""
        return self.read_only is None and bool(self._log.pending)

    def save(self) -> bool:
        """Write the file when it lacks edits; first take in what somebody else changed in it.

        Editing may go on in another thread meanwhile; what comes after the start is in the next save.

        Returns:
            Whether it was written; a session that only reads writes nothing.

        Raises:
            FormatError: somebody made the file unreadable; it is not overwritten.
            StorageError: the disk is full…; the file is as before and the journal holds the edits.
        """
        while True:
            with self._saving:
                if not self._may_save():
                    return False
                edit = self._take_in()
            if edit is not None:
                self._tell(edit)
            with self._saving, suppress(_OvertakenError):
                return self._may_save() and self._write()

    def _may_save(self) -> bool:
        with self._guard:
            if self.dirty:
                self.read_only = self._lock.lost()
            return self.dirty

    def _write(self) -> bool:
        from workbench.formats import tmx

        with self._guard:
            upto, count, frozen = self._log.last_seq, len(self._log.pending), self.statement.copy()
        data = tmx.dumps(frozen)
        sha256 = loading.digest(data)

        def write(out: BinaryIO) -> None:
            out.write(data)

        def check() -> None:
            if loading.signature(self._path) != self._seen[0]:
                raise _OvertakenError

        with self._guard:
            self._log.saving(sha256, upto=upto)
        files.write_atomically(self._path, write, check=check)
        with self._guard:
            self._seen = self._look()
            self._log.saved(sha256, upto=upto, count=count)
            self.saved_at = self._log.last_saved
        return True

    def outside_changes(self) -> bool:
        """Take in what another tool did to the file, merged with the edits that it lacks; cheap when nothing happened.

        A session that only reads takes in what the writer has done as well.

        Returns:
            Whether anything was taken in; subscribers have been told.

        Raises:
            FormatError, InputError: the file cannot be read any more. Told once for every state of the file.
            StorageError: the merge cannot be written down; the statement stays as it was.
        """
        with self._saving:
            edit = self._take_in() if self._look() != self._seen else None
        # Not while saving is locked: a subscriber may wait for a thread that wants to save.
        if edit is not None:
            self._tell(edit)
        return edit is not None

    def _look(self) -> tuple[loading.Signature, loading.Signature]:
        """What shows cheaply that the file, or for a reader the journal, has changed."""
        writer = self.read_only is None
        return loading.signature(self._path), None if writer else loading.signature(self._journal_path)

    def _take_in(self) -> Edit | None:
        with self._guard:
            self._seen = self._look()
            if self._seen[0] is None:
                self._note(f"{self._path.name} is gone from its folder; saving writes it again")
                return None
            return self._merge_outside() if self.read_only is None else self._reread()

    def _merge_outside(self) -> Edit | None:
        data = loading.read_file(self._path)
        sha256 = loading.digest(data)
        if sha256 == self._log.sha256:
            return None
        theirs = loading.parse(data, self._path)
        outcome = merge(theirs, self._log.changes(), ours=self.statement)
        author, time = self.workspace.config.author, clock.now()
        seen = Edit(OUTSIDE_LABEL, between(self.statement, outcome.statement), author, time)
        ours = between(theirs, outcome.statement)
        apply_to(self.statement, seen)
        try:
            pending = Edit(loading.MERGE, ours, author, time) if ours else None
            self._log.merged(sha256, pending, outcome.conflicts, self.statement)
        except BaseException:
            apply_to(self.statement, seen.inverse(author, time))
            raise
        self._note(remember(self.workspace, self.statement, seen))
        self._note(f"{self._path.name} was changed by another tool; its changes were taken in")
        for problem in outcome.problems:
            self._note(problem)
        return seen if seen.changes else None

    def _reread(self) -> Edit | None:
        loaded = loading.load(self._path, self._journal_path, alone=False)
        edit = Edit(OUTSIDE_LABEL, between(self.statement, loaded.statement), "", clock.now())
        apply_to(self.statement, edit)
        self._log = Log(loaded, None)
        return edit if edit.changes else None
