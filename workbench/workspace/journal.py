"""The permanent log of one statement: an append-only file of JSON lines.

A line is ``["1a2b3c4d",{…}]``: the CRC-32 of the object's bytes, and the object. A line is written and flushed to the
disk (fsync) before `Journal.append` returns; what stands behind the last line break is a record that was never
acknowledged.
"""

from __future__ import annotations

import json
import os
import zlib
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from workbench.core.edit import Edit
from workbench.core.errors import StorageError
from workbench.workspace.codec import Json, edit_from_json, edit_to_json, segment_from_json, segment_to_json
from workbench.workspace.merge import Conflict

_HEAD = len('["1a2b3c4d",')
_TAIL_READ = 1 << 16


class Kind(StrEnum):
    """What a record tells."""

    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"
    SKIPPED = "skipped"
    SAVING = "saving"
    SAVED = "saved"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Record:
    """One line.

    Attributes:
        seq: its number, from 1, without gaps unless a line was damaged.
        time: when, ISO 8601 in UTC.
        of: undo, redo, skipped: the number of the edit concerned.
        edit: edit, undo, redo: what was applied. outside: our unsaved changes as they fit the new file, or None.
        sha256: saved, outside: the hash of the TMX file; saving: what it will be as soon as the file is replaced.
        upto: saving, saved: the file holds every record up to this number; outside: the record before it.
        conflicts: outside: our texts where the file had changed the same segment.
    """

    seq: int
    kind: Kind
    time: str
    of: int = 0
    edit: Edit | None = None
    sha256: str = ""
    upto: int = 0
    conflicts: tuple[Conflict, ...] = ()

    @property
    def is_anchor(self) -> bool:
        """Whether the record says what the TMX file was."""
        return self.kind in (Kind.SAVED, Kind.OUTSIDE)

    def numbered(self, seq: int) -> Record:
        """This record as number `seq`."""
        return replace(self, seq=seq, upto=seq - 1 if self.kind is Kind.OUTSIDE else self.upto)


@dataclass(slots=True)
class Contents:
    """What a journal file holds.

    Attributes:
        records: the good ones, in order.
        damaged: lines that do not pass their checksum, as (line number from 1, bytes).
        torn: what stands behind the last good line and was never acknowledged.
        length: of the file up to where `torn` begins, in bytes.
        unfinished: whether the last good record lacks its line break.
    """

    records: list[Record] = field(default_factory=list)
    damaged: list[tuple[int, bytes]] = field(default_factory=list)
    torn: bytes = b""
    length: int = 0
    unfinished: bool = False


def encode(record: Record) -> bytes:
    """A record as its line, line break included."""
    data: Json = {"seq": record.seq, "kind": record.kind.value, "time": record.time}
    if record.of:
        data["of"] = record.of
    if record.sha256:
        data["sha256"] = record.sha256
    if record.upto:
        data["upto"] = record.upto
    if record.edit is not None:
        data["edit"] = edit_to_json(record.edit)
    if record.conflicts:
        data["conflicts"] = [
            {"unit": c.unit, "version": c.version, "segment": segment_to_json(c.segment)} for c in record.conflicts
        ]
    # Lone surrogates cannot be written as UTF-8, so they stay escapes; everything else stays readable.
    body = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    try:
        raw = body.encode()
    except UnicodeEncodeError:
        raw = json.dumps(data, separators=(",", ":")).encode()
    return b'["%08x",%s]\n' % (zlib.crc32(raw), raw)


def decode(line: bytes) -> Record | None:
    """The record of a line without its line break, or None when it is damaged."""
    raw = line[_HEAD:-1]
    if not line.startswith(b'["') or line[-1:] != b"]" or line[2 : _HEAD - 2] != b"%08x" % zlib.crc32(raw):
        return None
    try:
        return _record(json.loads(raw))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _record(data: dict[str, Any]) -> Record:
    edit = data.get("edit")
    conflicts = tuple(
        Conflict(str(c["unit"]), str(c["version"]), segment_from_json(c["segment"])) for c in data.get("conflicts", ())
    )
    return Record(
        int(data["seq"]),
        Kind(data["kind"]),
        str(data.get("time", "")),
        int(data.get("of", 0)),
        None if edit is None else edit_from_json(edit),
        str(data.get("sha256", "")),
        int(data.get("upto", 0)),
        conflicts,
    )


def parse(data: bytes) -> Contents:
    """What the bytes of a journal hold."""
    contents = Contents()
    lines = data.split(b"\n")
    last = lines.pop()
    for number, line in enumerate(lines, 1):
        if not line:
            continue
        record = decode(line)
        if record is None:
            contents.damaged.append((number, line))
        else:
            contents.records.append(record)
    contents.length = len(data) - len(last)
    if last:
        record = decode(last)
        if record is None:
            contents.torn = last
        else:
            contents.records.append(record)
            contents.length, contents.unfinished = len(data), True
    return contents


def read(path: Path) -> Contents:
    """What a journal holds, without touching it; a missing one is empty.

    Raises:
        StorageError: the file is there and cannot be read.
    """
    try:
        return parse(path.read_bytes())
    except (FileNotFoundError, NotADirectoryError):
        return Contents()
    except OSError as error:
        raise StorageError(f"the journal cannot be read ({error.strerror})", path=path) from error


def has_unsaved(path: Path) -> bool:
    """Whether a journal may hold edits that its TMX does not; answered from the file's end alone."""
    try:
        with path.open("rb") as file:
            size = file.seek(0, os.SEEK_END)
            file.seek(max(0, size - _TAIL_READ))
            tail = file.read().removesuffix(b"\n")
    except OSError:
        return False
    earlier, _, last = tail.rpartition(b"\n")
    record = decode(last)
    if record is None or record.kind is not Kind.SAVED:
        return size > 0
    announced = decode(earlier.rpartition(b"\n")[2]) if record.upto == record.seq - 2 else None
    return record.upto < record.seq - 1 and (announced is None or announced.kind is not Kind.SAVING)


def retire(path: Path) -> None:
    """Put a journal aside as ``NAME.old1``, ``NAME.old2``…; without one, nothing happens."""
    number = 1
    while path.exists():
        aside = path.with_name(f"{path.stem}.old{number}")
        if aside.exists():
            number += 1
        else:
            path.rename(aside)


class Journal:
    """A journal that is being written; the caller holds the statement's lock.

    Args:
        path: the file; it and its folder are made at the first append.
        contents: what `read` found in it.

    Attributes:
        records: all of them, in order.
        last_seq: the number of the last one.
    """

    def __init__(self, path: Path, contents: Contents) -> None:
        self.path = path
        self._fd: int | None = None
        self._length = contents.length
        self._prefix = b"\n" if contents.unfinished else b""
        self._torn = bool(contents.torn)
        self._damaged = [line for _, line in contents.damaged] + ([contents.torn] if contents.torn else [])
        self.records = contents.records
        self.last_seq = contents.records[-1].seq if contents.records else 0

    def append(self, records: Iterable[Record]) -> None:
        """Write records behind the last one and flush them to the disk, all or none.

        Raises:
            StorageError: the disk is full, the folder read-only…; the file is as before.
        """
        records = list(records)
        try:
            fd = self._open()
            data = self._prefix + b"".join(map(encode, records))
            _write_all(fd, data)
            os.fsync(fd)
        except OSError as error:
            self._cut()
            raise StorageError(
                f"the journal cannot be written ({error.strerror}), so the change was taken back",
                path=self.path,
                remedy="free some space or check the folder's permissions, then repeat it",
            ) from error
        self._length += len(data)
        self._prefix = b""
        self.records.extend(records)
        self.last_seq = records[-1].seq

    def close(self) -> None:
        """Close the file."""
        if self._fd is not None:
            os.close(self._fd)
            self._fd = None

    def _open(self) -> int:
        if self._fd is not None:
            if self._is_in_place(self._fd):
                return self._fd
            self._begin_again()
        fresh = not self.path.exists()
        self.path.parent.mkdir(parents=True, exist_ok=True)
        self._keep_aside()
        fd = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o600)
        self._fd = fd
        if self._torn:
            os.ftruncate(fd, self._length)
            self._torn = False
        if fresh:
            for folder in list(self.path.parents)[:3]:  # journals and .workbench may be new as well
                _sync_folder(folder)
        if fresh and self.records:
            _write_all(fd, b"".join(map(encode, self.records)))
            self._length = os.fstat(fd).st_size
            self._prefix = b""
        return fd

    def _is_in_place(self, fd: int) -> bool:
        """Whether the file is still the one that was opened, with nothing in it but what was written here."""
        try:
            there, ours = self.path.stat(), os.fstat(fd)
        except FileNotFoundError:
            return False
        return os.path.samestat(there, ours) and ours.st_size >= self._length

    def _begin_again(self) -> None:
        """Somebody removed, replaced or cut the file (``git clean``, a backup put back): all of it is written anew."""
        self.close()
        retire(self.path)
        self._length, self._prefix, self._torn = 0, b"", False

    def _keep_aside(self) -> None:
        """Copy damaged lines, and what was cut short, to ``NAME.damaged``; whole lines stay where they are as well."""
        if not self._damaged:
            return
        aside = self.path.with_suffix(".damaged")
        known = set(aside.read_bytes().split(b"\n")) if aside.exists() else set()
        with aside.open("ab") as file:
            file.writelines(line + b"\n" for line in self._damaged if line not in known)
        self._damaged = []

    def _cut(self) -> None:
        """Take a half-written record off; failing that, begin the next one on a line of its own."""
        if self._fd is None:
            return
        try:
            os.ftruncate(self._fd, self._length)
        except OSError:
            self._prefix = b"\n"


def _write_all(fd: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(fd, view) :]


def _sync_folder(folder: Path) -> None:
    try:
        fd = os.open(folder, os.O_RDONLY)
    except OSError:  # Windows does not open folders
        return
    try:
        os.fsync(fd)
    finally:
        os.close(fd)
