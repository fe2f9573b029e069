"""Which command was meant, and what becomes of its errors."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from workbench import __version__
from workbench.cli import check, compare, demo, detect, doctor, export, glossary, memory, models, statements, translate, workbench
from workbench.cli.common import nearest
from workbench.cli.output import complain
from workbench.cli.parser import Parser
from workbench.core.errors import Cancelled, NotFoundError, WorkbenchError

FINE, BAD, INTERRUPTED = 0, 2, 130
"""Exit statuses: fine; bad usage or bad input; Ctrl+C. A check that has found something answers 1."""

STDOUT = "standard output"

GROUPS = (statements, translate, compare, check, export, glossary, memory, detect, models, demo, doctor, workbench)
"""The modules with the commands, in the order in which `--help` shows them: the most used first."""

USAGE = """workbench [WORKSPACE]
       workbench COMMAND ..."""

DESCRIPTION = """\
Russian, Ukrainian and English versions of a statement side by side, with offline machine
translation, a shared glossary and highlighted differences.

`workbench` opens the workbench on this folder, `workbench WORKSPACE` on another one."""

EPILOG = """\
`workbench COMMAND --help` explains a command. `-` stands for standard input.

Exit status: 0 fine, 1 a check has found an error, 2 bad usage or bad input."""


def parser() -> argparse.ArgumentParser:
    """The parser of every command."""
    top = Parser(prog="workbench", usage=USAGE, description=DESCRIPTION, epilog=EPILOG)
    top.add_argument("--version", action="version", version=f"workbench {__version__}")
    # `prog` keeps the usage of commands to one line; the dots make the column wide enough for the longest name.
    commands = top.add_subparsers(title="commands", metavar="COMMAND ...", required=True, prog="workbench")
    for group in GROUPS:
        group.register(commands)
    return top


def run(argv: Sequence[str]) -> int:
    """Run one command.

    Returns:
        The exit status.

    Raises:
        SystemExit: argparse has answered, with help or with what is wrong with the arguments.
    """
    _prepare_streams()
    try:
        arguments = parser().parse_args(_with_command(argv))
        status = int(arguments.run(arguments))
        sys.stdout.flush()
    except BrokenPipeError:
        return _unread()
    except KeyboardInterrupt:
        complain("cancelled")
        return INTERRUPTED
    except Cancelled as error:
        complain(error)
        return BAD
    except WorkbenchError as error:
        return _unread() if isinstance(error.__cause__, BrokenPipeError) else _refused(error)
    except OSError as error:
        reason = error.strerror or str(error)
        return _refused(WorkbenchError(reason[:1].lower() + reason[1:], path=error.filename or STDOUT))
    return status


def _prepare_streams() -> None:
    """See that results and messages can be written in UTF-8, and go nowhere when somebody has closed their streams."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115 (stays open)
        elif hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="replace")


def _refused(error: WorkbenchError) -> int:
    """Say what is wrong; what waits to be printed is dropped, since a full disk would refuse it again at exit."""
    complain(error)
    if error.path == STDOUT:
        _silence()
    return BAD


def _unread() -> int:
    """The reader (head, less) has seen enough; nothing more may be written at exit."""
    _silence()
    return FINE


def _silence() -> None:
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _with_command(argv: Sequence[str]) -> list[str]:
    """`workbench FOLDER` and plain `workbench` mean the command that opens the workbench.

    Raises:
        NotFoundError: it is neither a command nor a folder; the message names the nearest command.
    """
    known = [name for group in GROUPS for name in group.NAMES]
    if len(argv) > 1 and argv[0] in ("-C", "--workspace"):
        # It may stand before the command as well as behind it; to open the workbench it is the folder.
        argv = [*argv[2:], *argv[:2]] if len(argv) > 2 and argv[2] in known else argv[1:]
    first = next((word for word in argv if not word.startswith("-")), None)
    if first in known or any(word in ("-h", "--help", "--version") for word in argv):
        return list(argv)
    if first is not None and not Path(first).exists():
        near = nearest(first, known)
        remedy = f"did you mean `workbench {near}`?" if near else "`workbench --help` lists the commands"
        raise NotFoundError(f"there is no command or folder {first!r}", remedy=remedy)
    return [workbench.NAMES[0], *argv]
