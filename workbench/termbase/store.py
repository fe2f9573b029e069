"""The folder of TBX files that the termbase lives in."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING
from unicodedata import normalize

from workbench.core.collecting import uncollected
from workbench.core.concept import Concept
from workbench.core.errors import InputError, NotFoundError, StorageError, WorkbenchError
from workbench.formats import files
from workbench.termbase.sharing.cache import Cache
from workbench.termbase.sharing.lock import SUFFIX, Stamp, glossary_files, locked, stamp_of, stamp_or_none

if TYPE_CHECKING:
    from workbench.formats.tbx import Document

DEFAULT_FILE = "glossary.tbx"
"""Where new concepts go when the folder has a file of this name, or none at all."""

REMEDY = "see that its disk or share is connected; until then what was read last is shown and nothing is written"

UNKNOWN = (0, 0, 0)
"""The stamp of a file that cannot be looked at."""

FILE_LIMIT = 256 * files.MEBIBYTE
"""The largest glossary file, in bytes."""


class AbsentError(StorageError):
    """The folder cannot be reached: its disk or share is away."""


class OvertakenError(Exception):
    """Another tool, which asks for no lock, has changed a file since it was read."""


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
    stamp: Stamp
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

        Raises:
            AbsentError: the folder cannot be reached.
        """
        self.refuse_absent(known)
        found: dict[Path, GlossaryFile] = {}
        for path in self._paths():
            old = known.get(path)
            try:
                stamp = stamp_of(path)
                if old and old.stamp == stamp and not by_content:
                    found[path] = old
                    continue
                found[path] = self._reread(path, stamp, old)
            except FileNotFoundError:
                continue
            except OSError as error:
                problem = files.unreadable(error, path)
                found[path] = GlossaryFile(path, UNKNOWN, b"", old.document if old else _no_document(), problem)
        return found

    def changed(self, known: Files) -> bool:
        """Whether a look at sizes and times says that a file came, went or changed, or cannot be looked at."""
        try:
            paths = self._paths()
            return list(known) != paths or any(known[path].stamp != stamp_of(path) for path in paths)
        except (OSError, AbsentError):
            return True

    def refuse_absent(self, known: Files) -> None:
        """Refuse to take a folder for empty that was there and cannot be reached now: nothing is to be written in its place.

        Args:
            known: what was read before.

        Raises:
            AbsentError: it is gone, or empty like the place of a disk that is not mounted, or cannot be read.
        """
        if not known or self._paths():
            return
        try:
            is_empty = next(self.folder.iterdir(), None) is None
        except OSError:
            is_empty = True
        if is_empty:
            raise AbsentError("the folder is not there", path=self.folder, remedy=REMEDY)

    def write(self, path: Path, concepts: Iterable[Concept], old: GlossaryFile | None, back: str = "") -> GlossaryFile:
        """Replace a file, or make it. The caller holds the lock.

        Args:
            old: what the file holds now.
            back: persons and sources of another file that join the file's own.

        Returns:
            The file as anybody reads it from now on.

        Raises:
            OvertakenError: the file is not as `old` has it any more; nothing was changed.
            StorageError: the folder or file cannot be written; nothing was changed.
        """
        from workbench.formats import tbx
        from workbench.formats.tbx_back import joined

        def check() -> None:
            if stamp_or_none(path) != (old.stamp if old else None):
                raise OvertakenError

        document = old.document if old else tbx.NO_DOCUMENT
        frame = replace(document.frame, back=joined([document.frame.back, back])) if back else document.frame
        data = document.written(concepts, frame)
        _make_folder(self.folder)
        files.write_atomically(path, lambda out: _put(out.write(data)), check=check)
        return GlossaryFile(path, stamp_of(path), _digest(data), document.reread(data, path))

    def path_for_new(self, known: Files, name: str | None) -> Path:
        """The file that a new concept goes to: `name`, else ``glossary.tbx``, else the first that can be read.

        Where a file has the name but for capitals it is the one meant: on many file systems there can be no other.
        """
        wanted = name or DEFAULT_FILE
        same = _same_name(wanted if wanted.lower().endswith(SUFFIX) else f"{wanted}{SUFFIX}")
        there = next((path for path in known if _same_name(path.name) == same), None)
        if there or name:
            return there or self.folder / f"{wanted.removesuffix(SUFFIX)}{SUFFIX}"
        readable = [path for path, file in known.items() if file.problem is None]
        return readable[0] if readable else self.folder / DEFAULT_FILE

    @contextmanager
    def locked(self, wait: float | None = None) -> Iterator[None]:
        """Hold the glossary's lock against every other thread and process, on this machine or another.

        It lies in the glossary's own folder, hidden, so that everybody who writes there meets it, however they reach the
        folder; where a file is a link, also in the folder that it leads to.

        Args and errors: as of `lock.locked`.
        """
        _make_folder(self.folder)
        with ExitStack() as held:
            for folder in sorted({Path(os.path.realpath(path)).parent for path in (self.folder / DEFAULT_FILE, *self._paths())}):
                held.enter_context(locked(folder, wait))
            yield

    def _reread(self, path: Path, stamp: Stamp, old: GlossaryFile | None) -> GlossaryFile:
        from workbench.formats import tbx

        document = old.document if old else tbx.NO_DOCUMENT
        digest = b""
        try:
            if not (path.is_file() or path.is_dir()):
                raise InputError("this is not a file", path=path)
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
        from workbench.termbase.sharing.remembered import recall, remember

        if self._cache is None:
            return NO_DOCUMENT.reread(data, path)
        known = recall(self._cache, path.name, data)
        with uncollected():
            document = known if known.concepts and not known.blocks else known.reread(data, path)
        remember(self._cache, path.name, data, document, known)
        return document

    def _paths(self) -> list[Path]:
        try:
            return glossary_files(self.folder)
        except (FileNotFoundError, NotADirectoryError):  # a file in its place is told of when something is to be written
            return []
        except OSError as error:
            raise AbsentError(f"the folder cannot be read: {files.reason(error)}", path=self.folder, remedy=REMEDY) from None


def _same_name(name: str) -> str:
    return normalize("NFC", name).casefold()


def _no_document() -> Document:
    from workbench.formats.tbx_entries import NO_DOCUMENT

    return NO_DOCUMENT


def _digest(data: bytes) -> bytes:
    return hashlib.sha256(data).digest()


def _put(_: int) -> None:
    """Drop the number of bytes that a stream says it took."""


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise files.unwritable(error, folder) from error
