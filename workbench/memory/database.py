"""The memory's SQLite file: one connection per thread, put aside when damaged, in memory where nothing can be written.

The index holds nothing that the statements do not hold, so losing it costs time and no work. That is why a damaged file
is moved away and begun again, and why an older or newer schema is dropped rather than migrated.
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from workbench.core.errors import StorageError

SCHEMA_VERSION = 1
BUSY_SECONDS = 20.0

_SCHEMA = """
CREATE TABLE statement (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, stamp TEXT);
CREATE TABLE version (tag TEXT PRIMARY KEY, language TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE segment (
  id INTEGER PRIMARY KEY,
  statement INTEGER NOT NULL,
  unit TEXT NOT NULL,
  version TEXT NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  folded TEXT NOT NULL,
  digest INTEGER NOT NULL,
  confirmed INTEGER NOT NULL,
  author TEXT NOT NULL,
  changed TEXT NOT NULL,
  UNIQUE (statement, unit, version)
);
CREATE INDEX segment_digest ON segment (digest);
CREATE TABLE frequency (term TEXT PRIMARY KEY, count INTEGER NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE word USING fts5 (lemmas, forms, tokenize = "unicode61 remove_diacritics 0 tokenchars '-'");
"""

_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_UNWRITABLE = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY, sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR, sqlite3.SQLITE_PERM}

T = TypeVar("T")
Work = Callable[[sqlite3.Connection], T]


class Database:
    """Runs reads and writes against the index, from any thread.

    Args:
        path: the SQLite file; it and its folder are made at the first use.

    Attributes:
        notice: what the person should know of the index (put aside, kept in memory), or None.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.notice: str | None = None
        self._lock = threading.RLock()
        self._writing = threading.RLock()
        self._connections: dict[threading.Thread, sqlite3.Connection] = {}
        self._memory: sqlite3.Connection | None = None
        self._ready = False

    @property
    def in_memory(self) -> bool:
        """Whether the index lives only as long as the process, because its file cannot be written."""
        self._open()
        return self._memory is not None

    def read(self, work: Work[T]) -> T:
        """Run `work` in one snapshot of the index.

        Raises:
            StorageError: the file cannot be read.
        """
        return self._run(work, "BEGIN")

    def write(self, work: Work[T]) -> T:
        """Run `work` in one transaction that is kept whole or not at all.

        Raises:
            StorageError: the disk is full, or another process keeps the file locked.
        """
        with self._writing:
            return self._run(work, "BEGIN IMMEDIATE")

    def close(self) -> None:
        """Close every connection; the next use opens the file again. An index in memory is lost."""
        with self._lock:
            for connection in [*self._connections.values(), *([self._memory] if self._memory else [])]:
                connection.close()
            self._connections.clear()
            self._memory, self._ready = None, False

    def _run(self, work: Work[T], begin: str) -> T:
        for attempt in (1, 2):
            self._open()
            connection = self._memory or self._connection()
            try:
                if connection is self._memory:
                    with self._lock:
                        return _transaction(connection, work, begin)
                return _transaction(connection, work, begin)
            except sqlite3.DatabaseError as error:
                if attempt == 1 and _code(error) in _DAMAGED:
                    self._put_aside(connection)
                    continue
                raise self._error(error) from error
        raise AssertionError("unreachable")

    def _open(self) -> None:
        with self._lock:
            if self._ready:
                return
            try:
                self._prepare()
            except sqlite3.DatabaseError as error:
                if _code(error) in _DAMAGED:
                    self._put_aside()
                    self._prepare()
                elif _code(error) in _UNWRITABLE:
                    self._keep_in_memory(str(error))
                else:
                    raise self._error(error) from error
            except OSError as error:
                self._keep_in_memory(error.strerror or str(error))
            self._ready = True

    def _prepare(self) -> None:
        self.path.parent.mkdir(parents=True, exist_ok=True)
        if not os.access(self.path if self.path.exists() else self.path.parent, os.W_OK):
            raise PermissionError(13, "read-only")
        connection = self._connect()
        try:
            if connection.execute("PRAGMA user_version").fetchone()[0] != SCHEMA_VERSION:
                connection.execute("PRAGMA journal_mode = WAL")
                _create(connection)
            connection.execute("SELECT count(*) FROM statement").fetchone()
        finally:
            connection.close()

    def _connection(self) -> sqlite3.Connection:
        thread = threading.current_thread()
        with self._lock:
            known = self._connections.get(thread)
            if known is not None:
                return known
            for gone in [other for other in self._connections if not other.is_alive()]:
                self._connections.pop(gone).close()
            connection = self._connections[thread] = self._connect()
            return connection

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)
        # The index can be rebuilt: a lost last transaction after a power cut is cheaper than an fsync at every confirmation.
        connection.executescript(
            "PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000; PRAGMA mmap_size = 268435456;"
        )
        return connection

    def _keep_in_memory(self, reason: str) -> None:
        self._memory = sqlite3.connect(":memory:", isolation_level=None, check_same_thread=False)
        _create(self._memory)
        self.notice = f"the memory index cannot be written ({reason}); it is kept in memory until the workbench is closed"

    def _error(self, error: sqlite3.Error) -> StorageError:
        return StorageError(f"the memory index cannot be used ({error})", path=self.path)

    def _put_aside(self, connection: sqlite3.Connection | None = None) -> None:
        """Move the damaged file out of the way; connections of other threads keep the old file and die with their call.

        Nothing happens when `connection` is no longer in use, because another thread has done it already.
        """
        with self._lock:
            if connection is not None and connection not in self._connections.values():
                return
            self._connections.clear()
            self._ready = False
            number = 1
            while (aside := self.path.with_name(f"{self.path.name}.damaged-{number}")).exists():
                number += 1
            with suppress(FileNotFoundError):
                self.path.rename(aside)
            for suffix in ("-wal", "-shm"):
                self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)
            self.notice = f"the memory index was damaged; it is kept as {aside.name} and a new one was begun"


def _transaction(connection: sqlite3.Connection, work: Work[T], begin: str) -> T:
    connection.execute(begin)
    try:
        result = work(connection)
        connection.execute("COMMIT")
    except BaseException:
        with suppress(sqlite3.Error):
            connection.execute("ROLLBACK")
        raise
    return result


def _create(connection: sqlite3.Connection) -> None:
    """Lay the tables, over whatever another schema left."""
    connection.execute("BEGIN IMMEDIATE")
    if connection.execute("PRAGMA user_version").fetchone()[0] != SCHEMA_VERSION:
        for name in ("word", "statement", "version", "segment", "frequency"):
            connection.execute(f"DROP TABLE IF EXISTS {name}")
        for command in _SCHEMA.split(";"):
            connection.execute(command)
        connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
    connection.execute("COMMIT")


def _code(error: sqlite3.DatabaseError) -> int:
    """SQLite's primary result code (the extended one carries it in its low byte)."""
    code: int = getattr(error, "sqlite_errorcode", -1)
    return code & 0xFF if code >= 0 else -1
