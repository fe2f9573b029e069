"""DOCX: a landscape table with a column per version, to read, print and comment on, and back. Needs the extra ``docx``."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from workbench.core.errors import FormatError
from workbench.core.language import NATIVE_NAMES, canonical, native_name
from workbench.core.segment import State
from workbench.core.statement import Statement
from workbench.formats.cells import statement_from
from workbench.formats.word import ROOM, grid, landscape, put, saved
from workbench.formats.word_reading import table_rows

_NUMBER = "#"
_NUMBER_WIDTH = 12.0
_SOURCE = " ★"
_TAGS = {name: tag for tag, name in NATIVE_NAMES.items()}


def write(statement: Statement, out: BinaryIO) -> None:
    """Write a table with a row per unit; drafts and stale texts say so.

    Raises:
        WorkbenchError: python-docx is missing.
    """
    document = landscape(statement.name)
    versions = statement.versions
    widths = [_NUMBER_WIDTH, *[(ROOM - _NUMBER_WIDTH) / max(1, len(versions))] * len(versions)]
    _, (head, *rows) = grid(document, len(statement) + 1, widths)
    put(head[0].paragraphs[0], _NUMBER, "en", bold=True)
    for cell, tag in zip(head[1:], versions, strict=True):
        put(cell.paragraphs[0], f"{native_name(tag)}{_SOURCE if tag == statement.source else ''}", tag, bold=True)
    for number, (cells, unit) in enumerate(zip(rows, statement.units, strict=True), 1):
        put(cells[0].paragraphs[0], str(number), "en", faint=True)
        for cell, tag in zip(cells[1:], versions, strict=True):
            segment = unit.segment(tag)
            doubtful = segment.state in (State.DRAFT, State.STALE) and bool(segment.text)
            put(cell.paragraphs[0], segment.text, tag, italic=doubtful)
            if doubtful:
                put(cell.paragraphs[0], f" ({segment.state.value})", "en", faint=True)
    out.write(saved(document))


def read(path: Path) -> Statement:
    """A statement from the first table whose first row names the versions, by their names or their tags.

    Texts count as confirmed by a human; what tracked changes put in is there, and what they took out is not.

    Raises:
        NotFoundError, InputError: the file cannot be read.
        FormatError: no document, or no such table in it.
    """
    for table in table_rows(path):
        tags = _versions(table)
        if tags:
            head = [cell.strip() for cell in table[0]]
            rows = [[text for text, name in zip(cells, head, strict=False) if name != _NUMBER] for cells in table[1:]]
            numbered = enumerate([tags, *(row for row in rows if any(text.strip() for text in row))], 1)
            return statement_from(numbered, path, path.stem)
    raise FormatError(
        "the document has no table whose first row names the versions",
        path=path,
        remedy="put the versions into columns, with ru, uk or en above each",
    )


def has_versions(path: Path) -> bool:
    """Whether a document holds versions side by side, as `read` takes them; errors as there."""
    return any(map(_versions, table_rows(path)))


def _versions(table: list[list[str]]) -> list[str]:
    """The versions that the first row of a table names; none when one of its cells names none."""
    tags = [_tag(name) for name in map(str.strip, table[0] if table else []) if name != _NUMBER]
    return tags if all(tags) else []


def _tag(name: str) -> str:
    """The version that a column's head names: ``English · agency`` is ``en-x-agency``; "" when it names none."""
    plain, _, label = name.removesuffix(_SOURCE).strip().partition(" · ")
    tag = _TAGS.get(plain, plain if plain == canonical(plain) and len(plain.partition("-")[0]) in (2, 3) else "")
    return canonical(f"{tag}-x-{label}") if tag and label else tag
