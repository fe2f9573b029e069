"""Where a command reads from and writes to: files, or the standard streams for ``-``."""

from __future__ import annotations

import argparse
from pathlib import Path

from workbench.core.errors import UsageError

STANDARD_INPUT = Path("/dev/stdin")


def add_output(parser: argparse.ArgumentParser, metavar: str = "OUT", told: str = "default: standard output") -> None:
    """Let a command write to a file; ``-`` is standard output, as is no name."""
    parser.add_argument("-o", "--output", type=output, metavar=metavar, help=told)


def output(value: str) -> Path | None:
    """The file or folder that a result goes to, None for standard output; for ``type=`` of an argument.

    Raises:
        UsageError: nothing is named, or a folder that is not there.
    """
    if value == "-":
        return None
    if not value.strip():
        raise UsageError("no output was named", remedy="name a file: -o FILE")
    path = Path(value)
    if value.endswith("/") and not path.is_dir():
        raise UsageError("the folder does not exist", path=value, remedy=f"create it first: mkdir -p {path}")
    return path


def source(value: str) -> Path:
    """A file that is read, standard input for ``-``; for ``type=`` of an argument.

    Raises:
        UsageError: nothing is named.
    """
    if not value.strip():
        raise UsageError("a file was named by an empty word", remedy="name a file, or leave it out")
    return STANDARD_INPUT if value == "-" else Path(value)
