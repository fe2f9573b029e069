"""How commands print: results to standard output, messages to standard error, nothing that commands the terminal."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterable

from workbench.core.errors import WorkbenchError
from workbench.text.writing.clean import clean


def print_json(value: object) -> None:
    """Print one JSON document, readable and in UTF-8."""
    sys.stdout.write(as_json_text(value))


def as_json_text(value: object) -> str:
    """A value as a JSON document that people can read, with a line break at its end."""
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def note(text: str) -> None:
    """Say something that is not the result, on one line of standard error."""
    print(one_line(text), file=sys.stderr)


def complain(problem: WorkbenchError | str) -> None:
    """Say what is wrong, on one line of standard error."""
    note(f"workbench: {problem}")


def one_line(text: str) -> str:
    """A text on one line that a terminal prints and does not obey."""
    return " ".join(clean(text).split("\n"))


def print_rows(rows: Iterable[Iterable[str]]) -> None:
    """Print rows of cells: in aligned columns for a person, separated by tabs for a program that reads them."""
    lines = [[one_line(cell).replace("\t", " ") for cell in row] for row in rows]
    for line in aligned(lines) if sys.stdout.isatty() else ["\t".join(line).rstrip("\t") for line in lines]:
        print(line)


def aligned(rows: list[list[str]]) -> list[str]:
    """Rows of cells as columns, two spaces apart."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]


def counted(number: int, noun: str) -> str:
    """A number with its noun: ``1 unit``, ``2 units``."""
    return f"{number} {noun}{'' if number == 1 else 's'}"
