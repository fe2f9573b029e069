"""``doctor``: what is installed, what is missing, what to do about it."""

from __future__ import annotations

import argparse

from workbench.cli.common import Commands, add_command, add_json, add_workspace
from workbench.cli.output import one_line, print_json

NAMES = ("doctor",)


def register(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(commands, "doctor", "what is installed, what is missing, what to do about it")
    add_json(parser)
    add_workspace(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Print the facts."""
    from workbench.workspace.doctor import facts

    found = facts(arguments.workspace)
    if arguments.json:
        print_json([{"name": f.name, "ok": f.ok, "detail": f.detail, "remedy": f.remedy, "optional": f.optional} for f in found])
        return 0
    for fact in found:
        sign = "·" if fact.optional else "✓" if fact.ok else "✗"
        print(one_line(f"{sign} {fact.name}: {fact.detail}"))
        if fact.remedy:
            print(one_line(f"    {fact.remedy}"))
    return 0
