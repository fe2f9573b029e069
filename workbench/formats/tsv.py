r"""TSV: a header with the versions' tags and one line per unit.

Inside a cell a tab is ``\t``, a line break ``\n`` and a backslash ``\\``, so that a row stays a row for every tool that
cuts lines at tabs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from workbench.core.statement import Statement
from workbench.formats.cells import protect, rows_of, statement_from, unprotect
from workbench.formats.files import read_text

_ESCAPED = re.compile(r"\\[\\tn]")
_PLAIN = {"\\\\": "\\", "\\t": "\t", "\\n": "\n"}


def write(statement: Statement, out: BinaryIO) -> None:
    """Write the texts of a statement."""
    for row in rows_of(statement):
        out.write(("\t".join(protect(escape(cell)) for cell in row) + "\n").encode())


def read(path: Path) -> Statement:
    """A statement from a TSV file whose first line names the versions.

    Raises:
        NotFoundError, InputError: the file cannot be read.
        FormatError: the first line names no versions, or a row has too many cells; names the line.
    """
    return statement_from(_rows(read_text(path)), path, path.stem)


def escape(cell: str) -> str:
    """A cell without tabs and line breaks."""
    return cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n")


def unescape(cell: str) -> str:
    """The inverse of `escape`; a backslash before another character stays."""
    return _ESCAPED.sub(lambda match: _PLAIN[match[0]], cell) if "\\" in cell else cell


def _rows(text: str) -> Iterator[tuple[int, list[str]]]:
    for number, line in enumerate(text.split("\n"), 1):
        plain = line.removesuffix("\r")
        if plain.strip():
            yield number, [unescape(unprotect(cell)) for cell in plain.split("\t")]
