"""One writer per statement across processes: an operating-system lock, which dies with its process."""

from __future__ import annotations

import getpass
import json
import os
import socket
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.core import clock

if TYPE_CHECKING:
    from filelock import BaseFileLock


def user_name() -> str:
    """The name of the person at the keyboard, as the operating system knows it."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "unknown"


class StatementLock:
    """The right to write one statement.

    Who holds it stands beside it in ``NAME.who``: some platforms neither let others read a locked file nor leave its
    contents alone.

    Args:
        folder: ``.workbench/locks`` of the workspace.
        name: the statement's name.
    """

    def __init__(self, folder: Path, name: str) -> None:
        self._path = folder / f"{name}.lock"
        self._who = folder / f"{name}.who"
        self._lock: BaseFileLock | None = None
        self._file: os.stat_result | None = None

    def acquire(self) -> str | None:
        """Take the lock without waiting.

        Returns:
            None when it is ours now, else the reason why not, for a person.
        """
        from filelock import FileLock, Timeout

        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            # Opened in one thread, closed in another: a lock of one thread could not be given back.
            lock = FileLock(self._path, timeout=0, thread_local=False)
            lock.acquire()
        except Timeout:
            return f"open by {self._holder()}"
        except OSError as error:
            return f"the folder {self._path.parent.parent.parent} cannot be written ({error.strerror or error})"
        self._lock, self._file = lock, self._stat()
        # Only the message of a second process needs it: a full disk must not keep anybody from reading.
        with suppress(OSError):
            self._who.write_text(json.dumps(_me(), ensure_ascii=False), encoding="utf-8")
        return None

    def is_free(self) -> bool:
        """Whether nobody holds the lock, or we do; it is not kept."""
        from filelock import FileLock, Timeout

        if self._lock is not None:
            return True
        try:
            with FileLock(self._path, timeout=0, thread_local=False):
                return True
        except (Timeout, OSError):
            return False

    def lost(self) -> str | None:
        """Why the right to write is gone, or None while we have it.

        Whoever removes the lock's file (``git clean``) lets another process make one of its own. Where nobody did, a new
        one is taken.
        """
        there = self._stat()
        if self._lock is None or (there and self._file and os.path.samestat(there, self._file)):
            return None
        former, self._lock = self._lock, None
        reason = self.acquire()
        former.release()
        return reason

    def _stat(self) -> os.stat_result | None:
        try:
            return self._path.stat()
        except OSError:
            return None

    def release(self) -> None:
        """Give the lock back; without one, nothing happens."""
        if self._lock is None:
            return
        with suppress(OSError):
            self._who.unlink(missing_ok=True)
        self._lock.release()
        self._lock = None

    def _holder(self) -> str:
        try:
            who = json.loads(self._who.read_text(encoding="utf-8"))
            since = datetime.fromisoformat(str(who["since"])).astimezone()
            moment = f"{since:%H:%M}" if since.date() == datetime.now(since.tzinfo).date() else f"{since:%Y-%m-%d %H:%M}"
            return f"{who['user']}@{who['host']} since {moment} (pid {who['pid']})"
        except (OSError, ValueError, KeyError, TypeError):
            return "another process"


def _me() -> dict[str, str | int]:
    return {"user": user_name(), "host": socket.gethostname(), "pid": os.getpid(), "since": clock.now()}
