"""Every error that bad input, a missing thing or a full disk may cause.

A `WorkbenchError` is one clear line for the person at the keyboard: what is wrong, where, and what to do about it.
Anything else that escapes is a bug and keeps its traceback.
"""

from __future__ import annotations

from pathlib import Path


class WorkbenchError(Exception):
    """The root of the tree.

    Args:
        message: what is wrong, without a full stop.
        path: the file or folder it is wrong in.
        place: where in the file, e.g. ``line 12``.
        remedy: what to do about it, as an imperative; else what helps with most errors of its class.
    """

    USUAL_REMEDY: str | None = None

    def __init__(
        self,
        message: str,
        *,
        path: Path | str | None = None,
        place: str | None = None,
        remedy: str | None = None,
    ) -> None:
        self.message = message
        self.path = path
        self.place = place
        self.remedy = remedy or (self.USUAL_REMEDY if path is not None else None)
        super().__init__(message)

    def __str__(self) -> str:
        where = ", ".join(str(part) for part in (self.path, self.place) if part is not None)
        line = f"{where}: {self.message}" if where else self.message
        if self.remedy:
            line = f"{line}; {self.remedy}"
        return " ".join(line.split())

    @property
    def sentence(self) -> str:
        """As `str`, with a capital at its beginning unless a path stands there: for a screen, where nothing stands before it."""
        line = str(self)
        return line if self.path is not None or self.place is not None else line[:1].upper() + line[1:]


class UsageError(WorkbenchError):
    """The command or its arguments cannot be served."""


class NotFoundError(WorkbenchError):
    """A statement, file, concept, package or version that does not exist."""


class InputError(WorkbenchError):
    """A file that cannot be read as what it should be: empty, binary, too large, broken, hostile."""


class EncodingError(InputError):
    """A text file that is not UTF-8."""


class FormatError(InputError):
    """A TMX, TBX, TSV… that breaks its format's rules."""

    USUAL_REMEDY = "repair it or export it again"


class PackageError(WorkbenchError):
    """A translation package that is missing, corrupt or unsafe."""

    USUAL_REMEDY = "get the package again, or use another one"


class NoRouteError(PackageError):
    """No installed package, nor two in a row, translates between two languages."""


class StorageError(WorkbenchError):
    """A folder that cannot be written, a full disk, a damaged journal or index."""


class ReadOnlyError(StorageError):
    """A change to a statement that another process has open, or to a folder that cannot be written."""


class ConflictError(WorkbenchError):
    """A change that no longer fits what it was made against."""


class Cancelled(WorkbenchError):  # noqa: N818 (not a fault)
    """The person cancelled a long task; what was finished before stays."""
