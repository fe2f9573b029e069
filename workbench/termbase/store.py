"""The folder of TBX files that the termbase lives in."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.core.collecting import uncollected
from workbench.core.concept import Concept
from workbench.core.errors import NotFoundError, StorageError, WorkbenchError
from workbench.formats import files
from workbench.formats.private_folder import make_private
from workbench.termbase.cache import Cache

if TYPE_CHECKING:
    from filelock import AcquireReturnProxy, BaseFileLock

    from workbench.formats.tbx import Document

DEFAULT_FILE = "glossary.tbx"
"""Where new concepts go when the folder has a file of this name, or none at all."""

PRIVATE_FOLDER = ".workbench"
"""The hidden folder inside the glossary's that its lock lies in."""

FILE_LIMIT = 256 * files.MEBIBYTE
"""The largest glossary file, in bytes."""

LOCK_SECONDS = 30.0
"""How long a writer waits for another that does nothing before it gives up."""


class BusyError(StorageError):
    """Another process writes the glossary just now; the same may be tried again."""


@dataclass(frozen=True, slots=True)
class GlossaryFile:
    """One file as it was when it was read.

    Attributes:
        stamp: what the file system says of it; another stamp means that it may have changed.
        digest: of its bytes, so that a changed file is known for sure.
        document: what it holds; what was read last when it is broken now.
        problem: why it could not be read, or None.
    """

    path: Path
    stamp: tuple[int, int, int]
    digest: bytes
    document: Document
    problem: WorkbenchError | None = None

    @property
    def concepts(self) -> tuple[Concept, ...]:
        """In the file's order."""
        return self.document.concepts


Files = Mapping[Path, GlossaryFile]


class Store:
    """Reads and writes the folder.

    Args:
        folder: holds ``*.tbx``; it need not exist before the first write.
        cache: what was read before, by this process or another; None for none.
    """

    def __init__(self, folder: Path, cache: Cache | None = None) -> None:
        self.folder = folder
        self._cache = cache

    def read(self, known: Files, *, by_content: bool = False) -> Files:
        """Every file of the folder, in the order of their names; what has not changed is taken from `known`.

        A file that cannot be read keeps its former concepts and says why; the others are not affected.

        Args:
            known: what was read before.
            by_content: compare bytes, not only size and time, which two writes within one tick may share.
        """
        found: dict[Path, GlossaryFile] = {}
        for path in self._paths():
            old = known.get(path)
            try:
                stamp = _stamp(path)
                if old and old.stamp == stamp and not by_content:
                    found[path] = old
                    continue
                found[path] = self._reread(path, stamp, old)
            except FileNotFoundError:
                continue
        return found

    def changed(self, known: Files) -> bool:
        """Whether a look at sizes and times says that a file came, went or changed."""
        paths = self._paths()
        try:
            return list(known) != paths or any(known[path].stamp != _stamp(path) for path in paths)
        except FileNotFoundError:
            return True

    def write(self, path: Path, concepts: Iterable[Concept], old: GlossaryFile | None, back: str = "") -> GlossaryFile:
        """Replace a file, or make it. The caller holds the lock.

        Args:
            old: what the file holds now.
            back: persons and sources of another file that join the file's own.

        Returns:
            The file as anybody reads it from now on.

        Raises:
            StorageError: the folder or file cannot be written; nothing was changed.
        """
        from workbench.formats import tbx
        from workbench.formats.tbx_back import joined

        document = old.document if old else tbx.NO_DOCUMENT
        frame = replace(document.frame, back=joined([document.frame.back, back])) if back else document.frame
        data = document.written(concepts, frame)
        _make_folder(self.folder)
        files.write_atomically(path, lambda out: _put(out.write(data)))
        return GlossaryFile(path, _stamp(path), _digest(data), document.reread(data, path))

    def path_for_new(self, known: Files, name: str | None) -> Path:
        """The file that a new concept goes to: `name`, else ``glossary.tbx``, else the first that can be read."""
        if name is not None:
            return self.folder / (name if name.endswith(".tbx") else f"{name}.tbx")
        default = self.folder / DEFAULT_FILE
        readable = [path for path, file in known.items() if file.problem is None]
        return default if default in known or not readable else readable[0]

    @contextmanager
    def locked(self, wait: float | None = None) -> Iterator[None]:
        """Hold the glossary's lock against every other thread and process, on this machine or another.

        It lies in the glossary's own folder, hidden, so that everybody who writes there meets it, however they reach the
        folder; where a file is a link, also in the folder that it leads to.

        Args:
            wait: how many seconds to wait for others, by default `LOCK_SECONDS`.

        Raises:
            BusyError: another process keeps the lock.
            StorageError: the folder cannot be written.
        """
        _make_folder(self.folder)
        wait = LOCK_SECONDS if wait is None else wait
        with ExitStack() as held:
            for folder in sorted({Path(os.path.realpath(path)).parent for path in (self.folder / DEFAULT_FILE, *self._paths())}):
                held.enter_context(_locked(folder / PRIVATE_FOLDER, wait))
            yield

    def _reread(self, path: Path, stamp: tuple[int, int, int], old: GlossaryFile | None) -> GlossaryFile:
        from workbench.formats import tbx

        document = old.document if old else tbx.NO_DOCUMENT
        digest = b""
        try:
            data = files.read_bytes(path, limit=FILE_LIMIT)
            digest = _digest(data)
            if old and old.digest == digest:
                return replace(old, stamp=stamp)
            return GlossaryFile(path, stamp, digest, document.reread(data, path) if old else self._first_read(path, data))
        except NotFoundError:
            raise FileNotFoundError(path) from None
        except WorkbenchError as error:
            return GlossaryFile(path, stamp, digest, document, problem=error)

    def _first_read(self, path: Path, data: bytes) -> Document:
        from workbench.formats.tbx_entries import NO_DOCUMENT
        from workbench.termbase.remembered import recall, remember

        if self._cache is None:
            return NO_DOCUMENT.reread(data, path)
        known = recall(self._cache, path.name, data)
        with uncollected():
            document = known if known.concepts and not known.blocks else known.reread(data, path)
        remember(self._cache, path.name, data, document, known)
        return document

    def _paths(self) -> list[Path]:
        try:
            return sorted(path for path in self.folder.glob("*.tbx") if not path.name.startswith("."))
        except OSError:
            return []


@contextmanager
def _locked(folder: Path, wait: float) -> Iterator[None]:
    """Hold a folder's lock.

    Only one of those who wait asks for the lock; the others wait for its place. Else a process that writes without a pause
    would have the lock again before those that look now and then, and one of them might never get it.
    """
    from filelock import FileLock, Timeout

    try:
        make_private(folder)
        # Whoever may write the folder may take the lock, whoever made its file.
        turn, lock = (FileLock(folder / name, mode=0o666, poll_interval=0.01) for name in ("turn", "lock"))
        with _acquired(turn, folder.parent, wait):
            _acquired(lock, folder.parent, wait)
    except Timeout:
        raise BusyError(
            f"another process has been writing the glossary for {wait:.0f} seconds",
            path=folder.parent,
            remedy="close it and try again",
        ) from None
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


def _stamps(glossary: Path) -> list[tuple[int, int, int]]:
    found = []
    for path in sorted(glossary.glob("*.tbx")):
        with suppress(OSError):
            found.append(_stamp(path))
    return found


def _stamp(path: Path) -> tuple[int, int, int]:
    status = path.stat()
    return status.st_mtime_ns, status.st_size, status.st_ino


def _digest(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def _put(_: int) -> None:
    """Drop the number of bytes that a stream says it took."""


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise files.unwritable(error, folder) from error
