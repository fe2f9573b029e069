"""Moses: one plain file per version, ``NAME.ru``, ``NAME.uk``, ``NAME.en``, line by line the same units."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from workbench.core.statement import Statement
from workbench.formats.files import write_atomically
from workbench.text.writing.clean import clean


def write_files(statement: Statement, paths: list[Path]) -> list[Path]:
    """Write each version to its path; a unit that lacks one of them is left out of all.

    Args:
        paths: in the order of the versions.

    Returns:
        The files.

    Raises:
        StorageError: a file cannot be written.
    """
    for tag, path in zip(statement.versions, paths, strict=True):
        lines = _lines(statement, tag)

        def put(out: BinaryIO, lines: Iterator[str] = lines) -> None:
            for line in lines:
                out.write(line.encode() + b"\n")

        write_atomically(path, put)
    return paths


def _lines(statement: Statement, tag: str) -> Iterator[str]:
    for unit in statement.units:
        if all(unit.text(version).strip() for version in statement.versions):
            yield " ".join(clean(unit.text(tag)).splitlines()).strip()
