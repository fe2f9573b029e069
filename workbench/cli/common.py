"""What commands share: where the workspace is, what they read, how they report progress."""

from __future__ import annotations

import argparse
import re
import sys
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workbench.cli.destination import source
from workbench.core.errors import InputError, NotFoundError, UsageError
from workbench.core.language import tags_in
from workbench.core.progress import Report, silent

if TYPE_CHECKING:
    from workbench.core.statement import Statement
    from workbench.termbase.termbase import Termbase
    from workbench.workspace.folder import Workspace

Commands = Any
"""What argparse answers to ``add_subparsers``; it has no public type."""

STDIN_LIMIT = 64 * 2**20
"""Bytes read from standard input at most, as of a text file."""

_LINE_ENDS = re.compile(r"\r\n|\r|\n")

LONGEST_LINE = 1_000_000
"""Characters that a line may have; more is no text that somebody wrote."""


def add_command(commands: Commands, name: str, summary: str, *examples: str, description: str = "", **settings: Any) -> Any:
    """The parser of a command whose help says what it does and shows how it is used.

    Args:
        summary: what it does, on one line.
        examples: whole command lines.
        description: what else there is to say, in whole sentences.
        settings: for `argparse.ArgumentParser`.
    """
    said = f"{summary[:1].upper()}{summary[1:]}."
    shown = "\n".join(["examples:", *(f"  {example}" for example in examples)]) if examples else None
    told = f"{said}\n\n{description}" if description else said
    return commands.add_parser(name, help=summary, description=told, epilog=shown, **settings)


def one_of(told: str, values: Iterable[str]) -> dict[str, Any]:
    """How an option takes one of several values: they stand in its explanation, so that the usage stays short."""
    choices = tuple(map(str, values))
    return {"choices": choices, "metavar": "WORD", "help": f"{told}: {', '.join(choices)}"}


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


def termbase(home: Workspace) -> Termbase:
    """The termbase of a workspace; what is wrong with its files is said, and the others are used."""
    from workbench.cli.output import complain

    for problem in home.termbase.problems:
        complain(problem)
    return home.termbase


def one_tag(value: str) -> str:
    """A single language tag; errors as `tags_in`."""
    found = tags_in(value)
    if len(found) > 1:
        raise UsageError(f"{value!r} names several languages", remedy="name one")
    return found[0]


def count(value: str) -> int:
    """A number of things that is asked for, for ``type=`` of an argument."""
    if not value.isdecimal() or int(value) < 1:
        raise argparse.ArgumentTypeError(f"{value!r} is not a number from 1 on")
    return int(value)


def read_lines(name: str) -> list[str]:
    """The lines of a text, document or page, or of standard input for ``-``; control characters are taken out.

    A line ends where other tools that go by lines see its end. What else breaks a line for a reader is a space in it.

    Raises:
        InputError: a line is too long to be a text; besides, as `workbench.formats.prose.read_prose` says.
    """
    lines = _read(name)
    if not lines[-1]:
        lines.pop()
    for number, line in enumerate(lines, start=1):
        if len(line) > LONGEST_LINE:
            raise InputError(
                f"the line has {len(line)} characters, and {LONGEST_LINE} is the most",
                path="standard input" if name == "-" else name,
                place=f"line {number}",
                remedy="put line breaks between its paragraphs",
            )
    return lines


def _read(name: str) -> list[str]:
    from workbench.cli.output import one_line
    from workbench.formats.files import read_text
    from workbench.formats.prose import is_document, read_prose

    if name != "-" and is_document(Path(name)):
        return read_prose(Path(name)).split("\n")
    text = _from_standard_input() if name == "-" else read_text(Path(name))
    return [one_line(line) for line in _LINE_ENDS.split(text)]


def _from_standard_input() -> str:
    from workbench.formats.files import decode

    if sys.stdin is None:
        raise UsageError("standard input is closed", remedy="name a file")
    data = sys.stdin.buffer.read(STDIN_LIMIT + 1)
    if len(data) > STDIN_LIMIT:
        raise InputError(f"more than {STDIN_LIMIT // 2**20} MiB", path="standard input", remedy="send it in parts")
    return decode(data, "standard input")


def find_statement(home: Workspace, name: str) -> Statement:
    """A statement of the workspace by its name, or one made from a file by its path; its columns are in the workspace's order.

    Raises:
        NotFoundError: neither is there; the message names the nearest statement.
    """
    from workbench.formats.selection import ordered
    from workbench.workspace.importing import read_versions

    known = home.names()
    if name in known:
        return ordered(home.statement(name), home.config.languages)
    path = source(name)
    if path.exists():
        return ordered(read_versions([path], settings=home.config), home.config.languages)
    near = nearest(name, known)
    remedy = f"did you mean {near!r}?" if near else "`workbench list` shows the statements of this workspace"
    raise NotFoundError(f"there is no statement or file {name!r}", remedy=remedy)


def nearest(word: str, known: list[str], *, alike: float = 0.6) -> str | None:
    """The word that was probably meant, or None where no word is as much alike, of 1."""
    import difflib

    return next(iter(difflib.get_close_matches(word, known, n=1, cutoff=alike)), None)


def progress(label: str) -> Report:
    """Count on standard error in one line that is written over, when somebody is looking."""
    if sys.stderr is None or not sys.stderr.isatty():
        return silent

    def report(done: int, total: int) -> None:
        percent = f"{100 * done // total:3} %" if total else "..."
        print(f"\r{label} {percent}", end="\n" if done >= total else "", file=sys.stderr, flush=True)

    return report


def patient(label: str, after: float = 1.0) -> Report:
    """As `progress`, for work that is mostly short: nothing is shown within the first second."""
    from time import monotonic

    begun, report = monotonic(), progress(label)
    shown = False

    def wait(done: int, total: int) -> None:
        nonlocal shown
        if shown or (done < total and monotonic() - begun >= after):
            shown = True
            report(done, total)

    return wait
