"""Moses: one plain file per version, ``NAME.ru``, ``NAME.uk``, ``NAME.en``, line by line the same units."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from workbench.core.statement import Statement
from workbench.formats.files import write_atomically
from workbench.text.writing.clean import clean


def write_files(statement: Statement, prefix: Path) -> list[Path]:
    """Write ``prefix.TAG`` for every version; a unit that lacks one of them is left out of all.

    Returns:
        The files, in the order of the versions.

    Raises:
        StorageError: a file cannot be written.
    """
    files: list[Path] = []
    for tag in statement.versions:
        path = prefix.with_name(f"{prefix.name}.{tag}")
        lines = _lines(statement, tag)

        def put(out: BinaryIO, lines: Iterator[str] = lines) -> None:
            for line in lines:
                out.write(line.encode() + b"\n")

        write_atomically(path, put)
        files.append(path)
    return files


def _lines(statement: Statement, tag: str) -> Iterator[str]:
    for unit in statement.units:
        if all(unit.text(version).strip() for version in statement.versions):
            yield " ".join(clean(unit.text(tag)).splitlines()).strip()
