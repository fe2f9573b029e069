"""``export``: a statement in a format that another tool reads."""

from __future__ import annotations

import argparse
from pathlib import Path

from workbench.cli.common import Commands, add_command, add_workspace, find_statement, workspace
from workbench.cli.destination import add_output
from workbench.cli.output import note
from workbench.core.errors import UsageError
from workbench.core.segment import State

NAMES = ("export",)

_FORMATS = ("tmx", "tsv", "csv", "jsonl", "moses", "xliff", "xlsx", "docx", "html", "plain")


def register(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "export",
        "write a statement as TMX, XLIFF, XLSX, DOCX, HTML, TSV and more",
        "workbench export speech --format docx -o speech.docx",
        "workbench export speech --format xliff --pair ru-uk -o speech.xlf",
        "workbench export speech --format tmx --state confirmed -o speech.tmx",
    )
    parser.add_argument("statement", metavar="STATEMENT", help="a statement, or a file of several versions")
    parser.add_argument("--format", required=True, metavar="FORMAT", help=", ".join(_FORMATS))
    parser.add_argument(
        "--pair", metavar="en-uk", help="only these two versions, in xliff from the first into the second (default: all)"
    )
    parser.add_argument("--state", metavar="STATE[,STATE]", help="only segments in this state (default: all that have text)")
    add_output(parser)
    add_workspace(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Export one statement."""
    from workbench.formats.registry import format_named
    from workbench.workspace.exports import export_statement

    form = format_named(arguments.format)
    states = frozenset(map(_state, arguments.state.split(","))) if arguments.state is not None else None
    home = workspace(arguments)
    statement = find_statement(home, arguments.statement)
    versions = _pair(arguments.pair, statement.versions) if arguments.pair is not None else None
    written = export_statement(
        home, statement, form.name, arguments.output, versions=versions, states=states, read=[Path(arguments.statement)]
    )
    for path in written:
        note(f"written: {path}")
    return 0


def _pair(value: str, versions: tuple[str, ...]) -> tuple[str, ...]:
    """Two tags joined by a hyphen; tags may hold hyphens themselves, so they are looked for in the statement."""
    for first in versions:
        for second in versions:
            if value == f"{first}-{second}" and first != second:
                return first, second
    raise UsageError(f"{value!r} does not name two versions of the statement", remedy=f"it has {', '.join(versions)}")


def _state(value: str) -> State:
    try:
        return State(value.strip())
    except ValueError:
        raise UsageError(f"there is no state {value!r}", remedy=f"use one of {', '.join(State)}") from None
