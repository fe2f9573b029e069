"""What a session knows of its journal: what the file lacks, what can be undone, what every segment was."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from workbench.core import clock
from workbench.core.edit import Change, Edit
from workbench.core.errors import ReadOnlyError, StorageError
from workbench.core.statement import Statement
from workbench.workspace.history import Revisions
from workbench.workspace.journal import Journal
from workbench.workspace.loading import Loaded
from workbench.workspace.merge import Conflict
from workbench.workspace.net import above
from workbench.workspace.record import Kind, Record
from workbench.workspace.undo import UndoStack


class Log:
    """The journal of an open statement, with what follows from its records.

    Args:
        loaded: the statement as it was read.
        journal: to append to; None when the session only reads.

    Attributes:
        sha256: of the TMX file as it was last read or written here.
        pending: the edits that the file does not hold yet.
        undo: what can be undone and redone.
    """

    def __init__(self, loaded: Loaded, journal: Journal | None) -> None:
        self.sha256 = loaded.sha256
        self.pending = list(loaded.pending)
        self.undo = UndoStack(loaded.contents.records)
        self._journal = journal
        self._records = journal.records if journal else loaded.contents.records
        # What the journal has still to be told of the file, in front of the next record.
        self._owed = loaded.owed
        self._revisions: Revisions | None = None
        if journal and self._records and not loaded.merged:  # a change outside is told once, not at every opening
            self._settle()

    @property
    def revisions(self) -> Revisions:
        """Every text that every segment had; gathered when it is first asked for."""
        if self._revisions is None:
            self._revisions = Revisions(self._records)
        return self._revisions

    @property
    def last_saved(self) -> str:
        """When the file was last written here, or ""."""
        known = [*self._records, self._owed] if self._owed else self._records
        return next((record.time for record in reversed(known) if record.kind is Kind.SAVED), "")

    @property
    def last_seq(self) -> int:
        """The number of the last record."""
        return self._journal.last_seq if self._journal else 0

    def changes(self) -> list[Change]:
        """What the file does not hold yet, in order."""
        return [change for edit in self.pending for change in edit.changes]

    def edited(self, kind: Kind, edit: Edit, of: int, statement: Statement) -> None:
        """Write an edit, an undo or a redo down. All of these raise StorageError, and then nothing has happened.

        Args:
            of: undo and redo: the number of the edit concerned; else 0.
            statement: as the edit has left it.
        """
        self._append([Record(0, kind, edit.time, of, edit, above=above(statement, edit))])
        self.pending.append(edit)

    def skipped(self, of: int) -> None:
        """Write down that an edit cannot be undone or redone any more."""
        self._append([Record(0, Kind.SKIPPED, clock.now(), of)])

    def saving(self, sha256: str, *, upto: int) -> None:
        """Write down that the file is about to be replaced by one that holds the records up to `upto`.

        Then nobody who finds that file, after a power cut in the middle, takes it for the work of another tool.
        """
        self._append([Record(0, Kind.SAVING, clock.now(), sha256=sha256, upto=upto)])

    def saved(self, sha256: str, *, upto: int, count: int) -> None:
        """Write down that the file holds the records up to `upto`, which are the first `count` pending edits.

        Where it cannot be written, `saving` has said enough; it is made good for with the next record.
        """
        self.sha256 = sha256
        del self.pending[:count]
        self._owed = Record(0, Kind.SAVED, clock.now(), sha256=sha256, upto=upto)
        self._settle()

    def merged(self, sha256: str, edit: Edit | None, conflicts: Sequence[Conflict], statement: Statement) -> None:
        """Write down that the file changed outside and what of ours it lacks.

        Args:
            statement: what both come to.
        """
        beside = above(statement, edit) if edit else {}
        record = Record(0, Kind.OUTSIDE, clock.now(), edit=edit, sha256=sha256, conflicts=tuple(conflicts), above=beside)
        self._append([record])
        self.sha256 = sha256
        self.pending = [edit] if edit else []

    def close(self) -> None:
        """Close the journal; nothing can be written any more."""
        if self._journal is not None:
            self._journal.close()
            self._journal = None

    def _settle(self) -> None:
        with suppress(StorageError):
            if self._owed is not None:
                self._append([])

    def _append(self, records: list[Record]) -> None:
        if self._journal is None:
            raise ReadOnlyError("the journal is closed")
        if self._owed is not None and not (records and records[0].is_anchor):
            records.insert(0, self._owed)
        numbered = [record.numbered(self._journal.last_seq + n) for n, record in enumerate(records, 1)]
        self._journal.append(numbered)
        self._owed = None
        for record in numbered:
            self.undo.add(record)
            if self._revisions is not None:
                self._revisions.add(record)
