"""``check``: what the checks find in a statement or a file."""

from __future__ import annotations

import argparse

from workbench.cli.common import Commands, add_json, add_workspace, find_statement, print_json, workspace
from workbench.core.finding import Finding, Severity
from workbench.core.statement import Statement

NAMES = ("check",)


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser("check", help="check a statement or a file; exit status 1 when an error is found")
    parser.add_argument("what", metavar="STATEMENT|FILE")
    add_json(parser)
    add_workspace(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Check and report."""
    from workbench.checks.registry import check_statement

    statement = find_statement(arguments, arguments.what)
    found = list(check_statement(statement, workspace(arguments).termbase.find))
    if arguments.json:
        print_json([as_json(each) for each in found])
    else:
        for each in found:
            print(as_line(statement, each))
        if not found:
            print("Nothing to report.")
    return int(any(each.severity is Severity.ERROR for each in found))


def as_json(each: Finding) -> dict[str, object]:
    """A finding in the shape that `check --json` promises."""
    return {
        "check": each.check,
        "severity": each.severity.value,
        "unit": each.unit,
        "version": each.version,
        "start": each.start,
        "end": each.end,
        "text": each.text,
        "message": each.message,
        "fix": each.fix,
    }


def as_line(statement: Statement, each: Finding) -> str:
    """A finding on one line: row, version, place, severity, what is wrong, what to put there."""
    row = statement.position(each.unit) + 1
    fix = f" → {each.fix}" if each.fix is not None else ""
    return f"{row}:{each.version}:{each.start + 1}: {each.severity.value}: {each.message}{fix} [{each.check}]"
