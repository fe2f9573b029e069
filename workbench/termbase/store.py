"""The folder of TBX files that the termbase lives in."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.core.concept import Concept
from workbench.core.errors import NotFoundError, StorageError, WorkbenchError
from workbench.formats import files

if TYPE_CHECKING:
    from workbench.formats.tbx import Frame

DEFAULT_FILE = "glossary.tbx"
"""Where new concepts go when the folder has a file of this name, or none at all."""

LOCK_SECONDS = 30.0
"""How long a writer waits for another before it gives up."""


@dataclass(frozen=True, slots=True)
class GlossaryFile:
    """One file as it was when it was read.

    Attributes:
        stamp: what the file system says of it; another stamp means that it may have changed.
        digest: of its bytes, so that a changed file is known for sure.
        concepts: in the file's order; those read last when it is broken now.
        frame: what the file has around its concepts, kept when it is written.
        problem: why it could not be read, or None.
    """

    path: Path
    stamp: tuple[int, int, int]
    digest: bytes
    concepts: tuple[Concept, ...]
    frame: Frame | None = None
    problem: WorkbenchError | None = None


Files = Mapping[Path, GlossaryFile]


class Store:
    """Reads and writes the folder.

    Args:
        folder: holds ``*.tbx``; it need not exist before the first write.
        locks: where lock files go; by default ``.workbench/locks`` beside the folder.
    """

    def __init__(self, folder: Path, locks: Path | None = None) -> None:
        self.folder = folder
        self._locks = locks or folder.parent / ".workbench" / "locks"

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
                found[path] = _reread(path, stamp, old)
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

    def write(self, path: Path, concepts: Iterable[Concept], frame: Frame | None = None) -> GlossaryFile:
        """Replace a file, or make it. The caller holds the lock.

        Raises:
            StorageError: the folder or file cannot be written; nothing was changed.
        """
        from workbench.formats import tbx

        kept = tuple(concepts)
        data = tbx.dumps(kept, frame=frame or tbx.NO_FRAME)
        _make_folder(self.folder)
        files.write_atomically(path, lambda out: _put(out.write(data)))
        return GlossaryFile(path, _stamp(path), _digest(data), kept, frame)

    def path_for_new(self, known: Files, name: str | None) -> Path:
        """The file that a new concept goes to: `name`, else ``glossary.tbx``, else the first that can be read."""
        if name is not None:
            return self.folder / (name if name.endswith(".tbx") else f"{name}.tbx")
        default = self.folder / DEFAULT_FILE
        readable = [path for path, file in known.items() if file.problem is None]
        return default if default in known or not readable else readable[0]

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the glossary's lock against every other thread and process.

        Raises:
            StorageError: the lock's folder cannot be written, or another process keeps the lock.
        """
        from filelock import FileLock, Timeout

        _make_folder(self._locks)
        # No statement's name begins with a dot, so one called "glossary" has another lock.
        lock = FileLock(self._locks / f".{self.folder.name}.lock")
        try:
            lock.acquire(timeout=LOCK_SECONDS)
        except Timeout:
            raise StorageError(
                f"another process has been writing the glossary for {LOCK_SECONDS:.0f} seconds",
                path=self.folder,
                remedy="close it and try again",
            ) from None
        except OSError as error:
            raise _unwritable(self._locks, error) from error
        try:
            yield
        finally:
            lock.release()

    def _paths(self) -> list[Path]:
        try:
            return sorted(path for path in self.folder.glob("*.tbx") if not path.name.startswith("."))
        except OSError:
            return []


def _reread(path: Path, stamp: tuple[int, int, int], old: GlossaryFile | None) -> GlossaryFile:
    from workbench.formats import tbx

    kept = old.concepts if old else ()
    try:
        with path.open("rb") as stream:
            digest = hashlib.file_digest(stream, hashlib.sha256).digest()
        if old and old.digest == digest:
            return replace(old, stamp=stamp)
        frame, concepts = tbx.read_all(path)
        return GlossaryFile(path, stamp, digest, tuple(concepts), frame)
    except (FileNotFoundError, NotFoundError):
        raise FileNotFoundError(path) from None
    except WorkbenchError as error:
        return GlossaryFile(path, stamp, digest, kept, problem=error)
    except OSError as error:
        problem = StorageError(f"the file cannot be read: {(error.strerror or str(error)).lower()}", path=path)
        return GlossaryFile(path, stamp, b"", kept, problem=problem)


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
        raise _unwritable(folder, error) from error


def _unwritable(folder: Path, error: OSError) -> StorageError:
    if isinstance(error, (FileExistsError, NotADirectoryError)):
        return StorageError("the folder cannot be written: a file is in its place", path=folder, remedy="move the file away")
    reason = (error.strerror or str(error)).lower()
    return StorageError(f"the folder cannot be written: {reason}", path=folder, remedy="change its permissions")
