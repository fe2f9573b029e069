"""Which command was meant, and what becomes of its errors."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence

from workbench import __version__
from workbench.cli import check, compare, demo, detect, doctor, export, glossary, memory, models, statements, translate, workbench
from workbench.core.errors import Cancelled, WorkbenchError

FINE, FOUND, BAD = 0, 1, 2
"""Exit statuses: fine; a check has found something; bad usage or bad input."""

GROUPS = (workbench, statements, detect, translate, compare, check, export, glossary, memory, models, demo, doctor)

DESCRIPTION = """Russian, Ukrainian and English versions of a statement side by side, with offline machine
translation, a shared glossary and difference highlighting. `workbench [WORKSPACE]` opens the workbench on a folder
(default: this one)."""


def parser() -> argparse.ArgumentParser:
    """The parser of every command."""
    top = argparse.ArgumentParser(prog="workbench", description=DESCRIPTION)
    top.add_argument("--version", action="version", version=f"workbench {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for group in GROUPS:
        group.register(commands)
    return top


def run(argv: Sequence[str]) -> int:
    """Run one command.

    Returns:
        The exit status.
    """
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")
    try:
        arguments = parser().parse_args(_with_command(argv))
        status = arguments.run(arguments)
        sys.stdout.flush()
    except Cancelled:
        print("workbench: cancelled", file=sys.stderr)
        return BAD
    except WorkbenchError as error:
        print(f"workbench: {error}", file=sys.stderr)
        return BAD
    except KeyboardInterrupt:
        print("workbench: cancelled", file=sys.stderr)
        return 130
    except BrokenPipeError:
        # The reader (head, less) has seen enough; nothing more may be written at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return FINE
    return int(status)


def _with_command(argv: Sequence[str]) -> list[str]:
    """`workbench FOLDER` and plain `workbench` mean the command that opens the workbench."""
    known = {name for group in GROUPS for name in group.NAMES}
    first = next((word for word in argv if not word.startswith("-")), None)
    if first in known or any(word in ("-h", "--help", "--version") for word in argv):
        return list(argv)
    return [workbench.NAMES[0], *argv]
