"""``check``: what the checks find in a statement or a file."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import TYPE_CHECKING

from workbench.cli.common import Commands, add_command, add_json, add_workspace, find_statement, termbase, workspace
from workbench.cli.output import one_line, print_json

if TYPE_CHECKING:
    from workbench.core.finding import Finding
    from workbench.core.statement import Statement

NAMES = ("check",)

CHECK_HELP = """\
A finding is a line: unit:version:place: severity: what is wrong → what to put there."""


def register(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "check",
        "check a statement or a file; exit status 1 for an error",
        "workbench check speech",
        "workbench check translation.xlf --json",
        description=CHECK_HELP,
    )
    parser.add_argument("what", metavar="STATEMENT|FILE", help="a statement, or a file of several versions")
    add_json(parser)
    add_workspace(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Check and report."""
    return report(arguments, lambda _: True)


def report(arguments: argparse.Namespace, wanted: Callable[[Finding], bool]) -> int:
    """Check the statement or file that the arguments name, and print the findings that are wanted.

    Returns:
        The exit status: 1 when one of them is an error.
    """
    from workbench.checks.registry import check_statement
    from workbench.core.finding import Severity

    home = workspace(arguments)
    statement = find_statement(home, arguments.what)
    every = check_statement(statement, termbase(home).find, home.config.typography)
    found = [each for each in every if wanted(each)]
    if arguments.json:
        print_json([_as_json(statement, each) for each in found])
    else:
        for each in found:
            print(_as_line(statement, each))
        if not found:
            print("Nothing to report.")
    return int(any(each.severity is Severity.ERROR for each in found))


def _as_json(statement: Statement, each: Finding) -> dict[str, object]:
    return {
        "check": each.check,
        "severity": each.severity.value,
        "unit": each.unit,
        "n": statement.position(each.unit) + 1,
        "version": each.version,
        "start": each.start,
        "end": each.end,
        "text": each.text,
        "message": each.message,
        "fix": each.fix,
    }


def _as_line(statement: Statement, each: Finding) -> str:
    """A finding on one line: row, version, place, severity, what is wrong, what to put there."""
    row = statement.position(each.unit) + 1
    fix = f" → {each.fix or '(nothing)'}" if each.fix is not None else ""
    return one_line(f"{row}:{each.version}:{each.start + 1}: {each.severity.value}: {each.message}{fix} [{each.check}]")
