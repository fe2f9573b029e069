"""The glossary's lock: one writer at a time, on this machine or another, and a turn for everybody who waits."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.core.errors import StorageError
from workbench.formats import files
from workbench.formats.private_folder import make_private

if TYPE_CHECKING:
    from filelock import AcquireReturnProxy, BaseFileLock

PRIVATE_FOLDER = ".workbench"
"""The hidden folder inside the glossary's that its lock lies in."""

Stamp = tuple[int, int, int]
"""Time, size and inode of a file; with another stamp it may be another file."""

SUFFIX = ".tbx"
"""What the names of its files end in, in small letters or capitals."""

LOCK_SECONDS = 30.0
"""How long a writer waits for another that does nothing before it gives up."""


class BusyError(StorageError):
    """Another process writes the glossary just now; the same may be tried again."""


@contextmanager
def locked(glossary: Path, wait: float | None = None) -> Iterator[None]:
    """Hold the lock of a glossary's folder, which is there.

    Args:
        wait: how many seconds to wait for others that do nothing, by default `LOCK_SECONDS`.

    Raises:
        BusyError: another process keeps the lock.
        StorageError: the folder cannot be written.
    """
    from filelock import FileLock, Timeout

    folder, wait = glossary / PRIVATE_FOLDER, LOCK_SECONDS if wait is None else wait
    try:
        make_private(folder)
        # Only one of those who wait asks for the lock; the others wait for its place. Else a process that writes without a pause
        # would have the lock again before those that look now and then, and one of them might never get it.
        # Whoever may write the folder may take the lock, whoever made its file.
        turn = FileLock(folder / "turn", mode=0o666, poll_interval=0.01)
        lock = FileLock(folder / "lock", mode=0o666, poll_interval=0.002)
        with _acquired(turn, glossary, wait):
            _acquired(lock, glossary, wait)
    except Timeout:
        if wait < 1:
            problem, remedy = "another process is writing the glossary", "try again in a moment"
        else:
            problem, remedy = f"another process has been writing the glossary for {wait:.0f} seconds", "close it and try again"
        raise BusyError(problem, path=glossary, remedy=remedy) from None
    except OSError as error:
        raise files.unwritable(error, folder) from error
    try:
        yield
    finally:
        lock.release()


def _acquired(lock: BaseFileLock, glossary: Path, wait: float) -> AcquireReturnProxy[BaseFileLock]:
    """Wait for a lock as long as those before it get on with their work.

    Raises:
        Timeout: it was not free for `wait` seconds, and nothing in the glossary changed meanwhile.
    """
    from filelock import Timeout

    while True:
        before = _stamps(glossary)
        try:
            return lock.acquire(timeout=wait)
        except Timeout:
            if not wait or _stamps(glossary) == before:
                raise


def _stamps(glossary: Path) -> list[Stamp | None]:
    try:
        return [stamp_or_none(path) for path in glossary_files(glossary)]
    except OSError:
        return []


def glossary_files(glossary: Path) -> list[Path]:
    """The files of a glossary's folder, sorted.

    Raises:
        OSError: the folder cannot be read.
    """
    return sorted(path for path in glossary.iterdir() if path.name.lower().endswith(SUFFIX) and not path.name.startswith("."))


def stamp_of(path: Path) -> Stamp:
    """What the file system says of a file.

    Raises:
        OSError: it is not there or cannot be looked at.
    """
    status = path.stat()
    return status.st_mtime_ns, status.st_size, status.st_ino


def stamp_or_none(path: Path) -> Stamp | None:
    """The stamp of a file; None when it is not there.

    Raises:
        OSError: it cannot be looked at.
    """
    try:
        return stamp_of(path)
    except FileNotFoundError:
        return None
