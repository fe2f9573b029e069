"""``export``: a statement in a format that another tool reads."""

from __future__ import annotations

import argparse
from pathlib import Path

from workbench.cli.common import Commands, add_workspace, find_statement, note
from workbench.core.errors import UsageError
from workbench.core.segment import State

NAMES = ("export",)


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser("export", help="write a statement as TMX, TSV, CSV, JSON lines, Moses or HTML")
    parser.add_argument("statement", metavar="STATEMENT")
    parser.add_argument("--format", required=True, help="tmx, tsv, csv, jsonl, moses or html")
    parser.add_argument("--pair", metavar="en-uk", help="only these two versions (default: all)")
    parser.add_argument("--state", metavar="STATE", help="only segments in this state, e.g. confirmed (default: all non-empty)")
    parser.add_argument("-o", "--output", type=Path, metavar="OUT", help="default: standard output")
    add_workspace(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Export one statement."""
    from workbench.formats.registry import export

    statement = find_statement(arguments, arguments.statement)
    versions = _pair(arguments.pair, statement.versions) if arguments.pair else None
    states = frozenset({_state(arguments.state)}) if arguments.state else None
    export(statement, arguments.format, arguments.output, versions=versions, states=states)
    if arguments.output is not None:
        note(f"written to {arguments.output}")
    return 0


def _pair(value: str, versions: tuple[str, ...]) -> tuple[str, ...]:
    """Two tags joined by a hyphen; tags may hold hyphens themselves, so they are looked for in the statement."""
    for first in versions:
        for second in versions:
            if value == f"{first}-{second}" and first != second:
                return first, second
    raise UsageError(f"{value!r} names no two versions of the statement", remedy=f"it has {', '.join(versions)}")


def _state(value: str) -> State:
    try:
        return State(value)
    except ValueError:
        raise UsageError(f"there is no state {value!r}", remedy=f"use one of {', '.join(State)}") from None
