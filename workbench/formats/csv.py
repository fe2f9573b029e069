"""CSV (RFC 4180) in UTF-8: a row with the versions' tags, then one per unit."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from workbench.core.statement import Statement
from workbench.formats.cells import delimiter_of, parse, rows_of, separated, statement_from
from workbench.formats.files import read_text


def write(statement: Statement, out: BinaryIO) -> None:
    """Write the texts of a statement, comma-separated."""
    for line in separated(rows_of(statement), ",", "\r\n"):
        out.write(line.encode())


def read(path: Path) -> Statement:
    """A statement from a CSV file whose first row names the versions; semicolons and tabs separate as well.

    Raises:
        NotFoundError, InputError: the file cannot be read.
        FormatError: the first row names no versions, a row has too many cells, or quotes do not close.
    """
    text = read_text(path)
    return statement_from(parse(text, path, delimiter_of(text)), path, path.stem)
