"""What commands share: where the workspace is, what they read, how they print."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workbench.core.errors import UsageError
from workbench.core.language import is_tag

if TYPE_CHECKING:
    from workbench.core.statement import Statement
    from workbench.workspace.folder import Workspace

Commands = Any
"""What argparse answers to ``add_subparsers``; it has no public type."""

STDIN_LIMIT = 64 * 2**20
"""Bytes read from standard input at most, as of a text file."""


def add_workspace(parser: argparse.ArgumentParser) -> None:
    """Let a command name the workspace; it is the current folder otherwise."""
    parser.add_argument(
        "-C", "--workspace", type=Path, default=Path(), metavar="FOLDER", help="the workspace (default: this folder)"
    )


def add_json(parser: argparse.ArgumentParser) -> None:
    """Let a command answer with one JSON document."""
    parser.add_argument("--json", action="store_true", help="one JSON document on standard output")


def workspace(arguments: argparse.Namespace) -> Workspace:
    """The workspace that a command works on."""
    from workbench.workspace.folder import Workspace

    return Workspace.open(arguments.workspace)


def print_json(value: object) -> None:
    """Print one JSON document, readable and in UTF-8."""
    json.dump(value, sys.stdout, ensure_ascii=False, indent=2)
    sys.stdout.write("\n")


def note(text: str) -> None:
    """Say something that is not the result."""
    print(text, file=sys.stderr)


def tags(value: str) -> tuple[str, ...]:
    """A list of language tags, as in ``--lang ru,uk``.

    Raises:
        UsageError: one of them is not a tag.
    """
    found = tuple(tag.strip() for tag in value.split(",") if tag.strip())
    for tag in found:
        if not is_tag(tag):
            raise UsageError(f"{tag!r} is not a language tag", remedy="use one such as ru, uk, en or en-x-agency")
    return found


def read_lines(name: str) -> list[str]:
    """The lines of a text file, or of standard input for ``-``."""
    return read_text(name).splitlines()


def read_text(name: str) -> str:
    """A text file, or standard input for ``-``; control characters are taken out."""
    from workbench.formats.files import decode, read_text
    from workbench.text.clean import clean

    if name != "-":
        return clean(read_text(Path(name)))
    data = sys.stdin.buffer.read(STDIN_LIMIT + 1)
    if len(data) > STDIN_LIMIT:
        raise UsageError("standard input is larger than 64 MiB", remedy="split it")
    return clean(decode(data, "standard input"))


def find_statement(arguments: argparse.Namespace, name: str) -> Statement:
    """A statement of the workspace by its name, or one made from a file by its path.

    Raises:
        NotFoundError: neither is there.
    """
    from workbench.core.errors import NotFoundError
    from workbench.workspace.importing import read_versions

    home = workspace(arguments)
    if name in home.names():
        return home.statement(name)
    path = Path(name)
    if path.exists():
        return read_versions([path])
    raise NotFoundError(
        f"there is no statement or file {name!r}", remedy="`workbench list` shows the statements of this workspace"
    )


def table(rows: Iterable[Iterable[str]]) -> str:
    """Rows of cells as columns, two spaces apart."""
    lines = [list(row) for row in rows]
    widths = [max(len(cell) for cell in column) for column in zip(*lines, strict=True)] if lines else []
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines)
