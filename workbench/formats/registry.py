"""The formats by name, and the two doors: a statement out, a statement in."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import BinaryIO, Protocol, cast

from workbench.core.errors import UsageError
from workbench.core.segment import State
from workbench.core.statement import Statement
from workbench.formats.files import write_atomically
from workbench.formats.selection import select


class Format(Protocol):
    """What every format of statements can do.

    Attributes:
        name: as ``--format`` takes it.
        suffix: of its files, with the dot; "" where a statement becomes several files.
        summary: one line for a person.
        is_readable: whether `read` answers.
        is_pair: whether it holds just two versions, the first of them the source.
        is_text: whether a terminal can show it.
    """

    @property
    def name(self) -> str: ...  # noqa: D102 (described above)
    @property
    def suffix(self) -> str: ...  # noqa: D102
    @property
    def summary(self) -> str: ...  # noqa: D102
    @property
    def is_readable(self) -> bool: ...  # noqa: D102
    @property
    def is_pair(self) -> bool: ...  # noqa: D102
    @property
    def is_text(self) -> bool: ...  # noqa: D102

    def targets(self, statement: Statement, path: Path) -> list[Path]:
        """The files that `save` would write."""
        ...

    def save(self, statement: Statement, path: Path) -> list[Path]:
        """Write a statement to `path`, all or nothing, and answer the files written."""
        ...

    def write(self, statement: Statement, out: BinaryIO) -> None:
        """Write a statement to a stream; `UsageError` where it becomes several files."""
        ...

    def read(self, path: Path) -> Statement:
        """A statement from a file; `UsageError` where the format is only written."""
        ...


class _Module(Protocol):
    def write(self, statement: Statement, out: BinaryIO) -> None: ...
    def read(self, path: Path) -> Statement: ...


@dataclass(frozen=True, slots=True)
class StreamFormat:
    """A format with one file per statement; its module is imported when it is used."""

    name: str
    suffix: str
    summary: str
    is_readable: bool = True
    is_pair: bool = False
    is_text: bool = True

    def targets(self, statement: Statement, path: Path) -> list[Path]:
        """`path`; in a folder, a file named after the statement."""
        return [path / f"{file_name(statement)}{self.suffix}" if path.is_dir() else path]

    def save(self, statement: Statement, path: Path) -> list[Path]:
        """Write a statement to `path`; in a folder, to a file named after the statement."""
        [target] = self.targets(statement, path)
        write_atomically(target, lambda out: self.write(statement, out))
        return [target]

    def write(self, statement: Statement, out: BinaryIO) -> None:
        """Write a statement to a stream."""
        self._module().write(statement, out)

    def read(self, path: Path) -> Statement:
        """A statement from a file."""
        if not self.is_readable:
            raise UsageError(f"{self.name} is written only, not read", path=path)
        return self._module().read(path)

    def _module(self) -> _Module:
        return cast("_Module", importlib.import_module(f"workbench.formats.{self.name}"))


@dataclass(frozen=True, slots=True)
class MosesFormat:
    """Line-aligned files, one per version."""

    name: str = "moses"
    suffix: str = ""
    summary: str = "files NAME.ru, NAME.uk, NAME.en, line by line"
    is_readable: bool = False
    is_pair: bool = False
    is_text: bool = True

    def targets(self, statement: Statement, path: Path) -> list[Path]:
        """``path.TAG`` for each version; in a folder, files named after the statement."""
        prefix = path / file_name(statement) if path.is_dir() else path
        return [prefix.with_name(f"{prefix.name}.{tag}") for tag in statement.versions]

    def save(self, statement: Statement, path: Path) -> list[Path]:
        """Write a file for each version, as `targets` names them."""
        from workbench.formats import moses

        return moses.write_files(statement, self.targets(statement, path))

    def write(self, statement: Statement, out: BinaryIO) -> None:  # noqa: ARG002 (the Protocol's shape)
        """Refused: there are several files."""
        raise UsageError("moses writes one file per version", remedy=f"name where they go: -o {file_name(statement)}")

    def read(self, path: Path) -> Statement:
        """Refused: a single file does not tell which ones belong to it."""
        raise UsageError("moses is written only, not read", path=path, remedy="open the files as versions of one statement")


FORMATS: dict[str, Format] = {
    form.name: form
    for form in (
        StreamFormat("tmx", ".tmx", "TMX 1.4b, everything the workbench knows"),
        StreamFormat("tsv", ".tsv", "a header and a line per unit, tab-separated"),
        StreamFormat("csv", ".csv", "a header and a row per unit, for spreadsheets"),
        StreamFormat("jsonl", ".jsonl", "a JSON object per unit, with states"),
        MosesFormat(),
        StreamFormat("xliff", ".xlf", "XLIFF 2.1, one pair, for translation tools", is_pair=True),
        StreamFormat("xlsx", ".xlsx", "a spreadsheet with a row per unit and its states", is_text=False),
        StreamFormat("docx", ".docx", "a table to read, print and comment on", is_text=False),
        StreamFormat("html", ".html", "a page to read or print", is_readable=False),
        StreamFormat("plain", ".txt", "the text of one version"),
    )
}
"""Every format by name, in the order in which they are shown."""

_SUFFIXES = {
    ".tmx": "tmx",
    ".tsv": "tsv",
    ".tab": "tsv",
    ".csv": "csv",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".xlf": "xliff",
    ".xliff": "xliff",
    ".sdlxliff": "xliff",
    ".mqxliff": "xliff",
    ".mxliff": "xliff",
    ".xlsx": "xlsx",
    ".docx": "docx",
    ".txt": "plain",
    "": "plain",
}


def format_named(name: str) -> Format:
    """The format with a name.

    Raises:
        UsageError: there is none; the message lists those there are.
    """
    try:
        return FORMATS[name.lower()]
    except KeyError:
        raise UsageError(f"there is no format {name!r}", remedy=f"choose from: {', '.join(FORMATS)}") from None


def export(
    statement: Statement,
    format_name: str,
    out_path: Path | None,
    *,
    versions: Iterable[str] | None = None,
    states: Collection[State | str] | None = None,
    allow: Callable[[list[Path]], object] | None = None,
) -> list[Path]:
    """Write a statement, or a part of it, in a format.

    Args:
        out_path: a file, a folder, or (moses) what the files' names begin with; None for standard output.
        versions: the tags that go out; all unless given, the source alone in plain text. Of a pair the first is the
            source.
        states: only segments in these states go out; all that have text unless given.
        allow: called with the files before they are written; what it raises leaves them as they are.

    Returns:
        The files written.

    Raises:
        UsageError: an unknown format or state, or one that needs a file.
        NotFoundError: the statement has no such version.
        StorageError: the file cannot be written.
    """
    form = format_named(format_name)
    if form.name == "plain" and versions is None:
        versions = (statement.source,) if statement.source else ()
    known = {state.value for state in State}
    unknown = [str(state) for state in states or () if str(state) not in known]
    if unknown:
        raise UsageError(f"there is no state {unknown[0]!r}", remedy=f"choose from: {', '.join(state.value for state in State)}")
    wanted = None if versions is None else tuple(versions)
    chosen = select(statement, versions=wanted, states=states)
    if form.is_pair and wanted:
        first = select(statement, versions=wanted[:1]).source
        chosen = Statement(chosen.name, replace(chosen.header, source=first), chosen.units)
    if out_path is not None:
        if allow is not None:
            allow(form.targets(chosen, out_path))
        return form.save(chosen, out_path)
    if not form.is_text and sys.stdout.isatty():
        raise UsageError(f"{form.name} is nothing for a terminal", remedy=f"name a file: -o {file_name(statement)}{form.suffix}")
    form.write(chosen, sys.stdout.buffer)
    sys.stdout.buffer.flush()
    return []


def holds_versions(path: Path) -> bool:
    """Whether a file holds versions side by side; any other one is one text in one version.

    The suffix of its name tells, and of a document whether it has a table of versions.

    Raises:
        NotFoundError, InputError, FormatError: a document cannot be read.
    """
    name = _SUFFIXES.get(path.suffix.lower(), "plain")
    if name != "docx":
        return name != "plain"
    from workbench.formats.docx import has_versions

    return has_versions(path)


def read_statement(path: Path) -> Statement:
    """A statement from a file, by the suffix of its name; without one it is plain text.

    Raises:
        UsageError: no format with this suffix is read; the message lists those that are.
        NotFoundError, InputError, FormatError: as the format says.
    """
    return format_of(path).read(path)


def format_of(path: Path) -> Format:
    """The format that a file is read in, by the suffix of its name.

    Raises:
        UsageError: no format with this suffix is read; the message lists those that are.
    """
    name = _SUFFIXES.get(path.suffix.lower())
    if name is None or path.is_dir():
        kinds = ", ".join(suffix for suffix in _SUFFIXES if suffix)
        raise UsageError(
            "this is a folder" if path.is_dir() else f"files ending in {path.suffix} are not read",
            path=path,
            remedy=f"give a file that ends in one of: {kinds}",
        )
    return FORMATS[name]


def file_name(statement: Statement) -> str:
    """A statement's name as a file name that stays in its folder."""
    plain = "".join("_" if character in "/\\:\0" or not character.isprintable() else character for character in statement.name)
    return plain.lstrip(".") or "statement"
