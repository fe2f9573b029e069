"""What a statement is when it is opened: its TMX file, and what the journal has beyond it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from workbench.core import clock
from workbench.core.collecting import uncollected
from workbench.core.edit import Edit, UnitChange, apply
from workbench.core.errors import ConflictError, InputError, NotFoundError
from workbench.core.statement import Statement
from workbench.workspace import journal
from workbench.workspace.journal import Contents
from workbench.workspace.merge import Conflict, merge
from workbench.workspace.net import Above
from workbench.workspace.record import Kind, Record
from workbench.workspace.transition import between

MERGE = "merge"
"""The label of our unsaved edits, fitted onto a file that had changed."""

_LOOKS = 5  # how often a reader tries to see file and journal at one moment

Signature = tuple[int, int, int] | None


@dataclass(slots=True)
class Loaded:
    """A statement as it is now.

    Attributes:
        statement: the file's contents with the unsaved edits of the journal.
        sha256: of the file.
        contents: of the journal.
        pending: the edits that lead from the file to `statement`.
        owed: what the journal does not say of the file yet; None when its last word is that it is `sha256`.
        merged: whether `pending` was fitted onto a file that had changed meanwhile.
        conflicts: our texts that gave way to the file's.
        notices: what a person should know, one line each.
    """

    statement: Statement
    sha256: str
    contents: Contents
    pending: list[Edit] = field(default_factory=list)
    owed: Record | None = None
    merged: bool = False
    conflicts: tuple[Conflict, ...] = ()
    notices: list[str] = field(default_factory=list)

    @property
    def anchored(self) -> bool:
        """Whether the file is what the journal builds on."""
        return self.owed is None or self.owed.kind is Kind.SAVED


def signature(path: Path) -> Signature:
    """What shows cheaply that a file was written anew; None when it is not there."""
    try:
        stat = path.stat()
    except OSError:
        return None
    return stat.st_mtime_ns, stat.st_size, stat.st_ino


def digest(data: bytes) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def read_file(path: Path) -> bytes:
    """The bytes of a statement's file.

    Raises:
        NotFoundError, InputError: it is not there, or cannot be read.
    """
    try:
        return path.read_bytes()
    except FileNotFoundError:
        raise NotFoundError(f"there is no statement {path.stem!r}", path=path) from None
    except OSError as error:
        raise InputError(f"cannot be read ({error.strerror})", path=path) from error


def parse(data: bytes, path: Path) -> Statement:
    """The statement that a file holds.

    Raises:
        InputError, FormatError: it is not a TMX; the message names the file.
    """
    from workbench.formats import tmx

    try:
        return tmx.loads(data, path.stem)
    except InputError as error:
        error.path = path
        raise


def load(path: Path, journal_path: Path, *, alone: bool) -> Loaded:
    """Read a statement and replay what its journal holds beyond the file.

    Args:
        alone: whether nobody else writes just now; else file and journal may be caught between two steps of the writer,
            which is nothing to take notice of.

    Raises:
        NotFoundError, InputError, FormatError: the file is not there or not a TMX.
        StorageError: the journal is there and cannot be read.
    """
    with uncollected():
        for _ in range(1 if alone else _LOOKS):
            before = signature(path)
            loaded = _load(path, journal_path)
            if signature(path) == before:  # else the writer has saved in between, and the journal is ahead of the file
                break
    if not alone:
        loaded.notices.clear()
    return loaded


def _load(path: Path, journal_path: Path) -> Loaded:
    data = read_file(path)
    contents = journal.read(journal_path)
    loaded = Loaded(parse(data, path), digest(data), contents)
    loaded.statement.name = path.stem
    loaded.statement.reserve(_units_of(contents))
    loaded.notices.extend(_damage(contents, journal_path))
    anchor, unsaved = since_anchor(contents.records, loaded.sha256)
    loaded.owed = _owed(anchor, loaded.sha256)
    edits = [record.edit for record in unsaved if record.edit is not None]
    if edits:
        _replay(loaded, edits, {unit: ids for record in unsaved for unit, ids in record.above.items()})
    elif anchor is not None and not loaded.anchored:
        loaded.notices.append(f"{path.name} was changed outside the workbench since it was saved here")
    return loaded


def _units_of(contents: Contents) -> Iterator[str]:
    """The ids of all units that the journal tells of as a whole, those that are gone included."""
    for record in contents.records:
        for change in record.edit.changes if record.edit else ():
            if isinstance(change, UnitChange):
                yield from (unit.id for unit in (change.before, change.after) if unit is not None)


def _owed(anchor: Record | None, sha256: str) -> Record | None:
    if anchor is None or anchor.sha256 != sha256:
        return Record(0, Kind.OUTSIDE, clock.now(), sha256=sha256)
    return None if anchor.is_anchor else Record(0, Kind.SAVED, anchor.time, sha256=sha256, upto=anchor.upto)


def since_anchor(records: Sequence[Record], sha256: str) -> tuple[Record | None, list[Record]]:
    """The last record that says what the file was, and the records that the file did not hold then.

    One that announces a file counts when that file is there: the process ended before it could say that it was saved.
    Of the others only the last one counts, even when the file's hash is that of an earlier one: then somebody has gone back to an
    older file (git checkout), and replaying what was saved since would overwrite that.
    """
    for place in range(len(records) - 1, -1, -1):
        anchor = records[place]
        if anchor.is_anchor or (anchor.kind is Kind.SAVING and anchor.sha256 == sha256):
            return anchor, [record for record in records if record.seq > anchor.upto]
    return None, list(records)


def _replay(loaded: Loaded, edits: list[Edit], above: Above) -> None:
    if loaded.anchored:
        fresh = loaded.statement.copy()
        try:
            for edit in edits:
                apply(fresh, edit)
        except (ConflictError, ValueError):
            pass  # a damaged record leaves a gap; the net effect of the others is still known
        else:
            loaded.statement, loaded.pending = fresh, edits
            return
    theirs = loaded.statement
    outcome = merge(theirs, (change for edit in edits for change in edit.changes), above=above, ours_wins=loaded.anchored)
    changes = between(theirs, outcome.statement)
    loaded.statement, loaded.merged = outcome.statement, True
    loaded.conflicts = tuple(outcome.conflicts)
    loaded.pending = [Edit(MERGE, changes, edits[-1].author, edits[-1].time)] if changes else []
    if not loaded.anchored:
        loaded.notices.append(f"{theirs.name}.tmx was changed outside the workbench; the unsaved edits were merged into it")
    loaded.notices.extend(outcome.problems)


def _damage(contents: Contents, path: Path) -> list[str]:
    notices = []
    if contents.torn:
        notices.append(
            f"{path.name}: the last record was cut short when the process ended; it was never confirmed and is left out"
        )
    if contents.damaged:
        lines = ", ".join(str(number) for number, _ in contents.damaged)
        notices.append(
            f"{path.name}: damaged line {lines} is kept aside in {path.with_suffix('.damaged').name}; later edits stand"
        )
    return notices
