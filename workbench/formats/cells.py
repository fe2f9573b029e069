"""Cells of tables: safe in a spreadsheet, and the same again when they are read."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Literal

from workbench.core.errors import FormatError
from workbench.core.language import base, canonical, is_tag
from workbench.core.segment import HUMAN, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.text.writing.clean import clean

CELL_LIMIT = 1 << 20
"""The longest cell that is read, in characters."""

_FORMULA = re.compile(r"'*[=+\-@\t\r]")
_PROTECTED = re.compile(r"'+[=+\-@\t\r]")


def protect(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula: an apostrophe goes before a leading ``= + - @`` or tab."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def unprotect(cell: str) -> str:
    """The inverse of `protect`."""
    return cell[1:] if _PROTECTED.match(cell) else cell


def rows_of(statement: Statement) -> Iterator[list[str]]:
    """The versions' tags, then the texts of each unit."""
    yield list(statement.versions)
    for unit in statement.units:
        yield [clean(unit.text(tag)) for tag in statement.versions]


def separated(rows: Iterable[Sequence[str]], delimiter: str, line_end: str) -> Iterator[str]:
    """Rows as lines of a separated-values file (RFC 4180), every cell protected."""
    buffer = io.StringIO()
    writer = csv.writer(buffer, delimiter=delimiter, lineterminator=line_end)
    for row in rows:
        writer.writerow([protect(cell) for cell in row])
        yield buffer.getvalue()
        buffer.seek(0)
        buffer.truncate()


def parse(text: str, name: Path | str, delimiter: str) -> Iterator[tuple[int, list[str]]]:
    """The rows of a separated-values file that hold anything, each with the number of its last line.

    Where tabs separate and the quotes do not fit together, quotes are letters like any other.

    Raises:
        FormatError: quotes that do not close, or a cell longer than `CELL_LIMIT`.
    """
    csv.field_size_limit(CELL_LIMIT)
    try:
        rows = _rows(text, delimiter, csv.QUOTE_MINIMAL)
    except csv.Error as error:
        if delimiter != "\t":
            raise FormatError(f"the table is broken: {error}", path=name, remedy="check its quotation marks") from None
        try:
            rows = _rows(text, delimiter, csv.QUOTE_NONE)
        except csv.Error as second:
            raise FormatError(f"the table is broken: {second}", path=name) from None
    return ((number, [unprotect(cell) for cell in row]) for number, row in rows if any(cell.strip() for cell in row))


def _rows(text: str, delimiter: str, quoting: Literal[0, 3]) -> list[tuple[int, list[str]]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True, quoting=quoting)
    return [(reader.line_num, row) for row in reader]


def delimiter_of(text: str, choices: str = ",;\t") -> str:
    """The delimiter that the first line uses most."""
    first = text.split("\n", 1)[0]
    return max(choices, key=first.count)


def statement_from(rows: Iterable[tuple[int, list[str]]], name: Path | str, title: str) -> Statement:
    """A statement from a table whose first row names the versions.

    Texts count as confirmed by a human, as in a TMX of another tool.

    Raises:
        FormatError: no such first row, a language twice, or a row that is longer; names the line.
    """
    numbered = iter(rows)
    line, head = next(numbered, (1, []))
    versions = [canonical(cell.strip()) for cell in head]
    if not versions or not all(is_tag(tag) and len(base(tag)) <= 3 for tag in versions):
        raise FormatError(
            "the first row does not name the versions", path=name, place=f"line {line}", remedy="begin with: ru uk en"
        )
    if len(set(versions)) < len(versions):
        raise FormatError("the first row names a version twice", path=name, place=f"line {line}", remedy="label one: en-x-LABEL")
    units: list[Unit] = []
    for number, cells in numbered:
        if len(cells) > len(versions):
            raise FormatError(f"the row has {len(cells)} cells for {len(versions)} versions", path=name, place=f"line {number}")
        units.append(Unit(f"u{len(units) + 1}", segments(zip(versions, cells, strict=False))))
    return Statement(title, Header(tuple(versions), versions[0]), units)


def segments(texts: Iterable[tuple[str, str]]) -> dict[str, Segment]:
    """Segments for (version, text) that no state is known of; empty texts have none."""
    plain = ((tag, clean(text)) for tag, text in texts)
    return {tag: Segment(text, State.CONFIRMED, HUMAN) for tag, text in plain if text}
