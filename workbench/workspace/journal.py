"""The permanent log of one statement: an append-only file of JSON lines, a record each.

A line is written and flushed to the disk (fsync) before `Journal.append` returns; what stands behind the last line break
is a record that was never acknowledged.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from workbench.core.errors import StorageError
from workbench.workspace.record import Kind, Record, decode, encode

_TAIL_READ = 1 << 16


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
        if self._torn and not fresh:
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
