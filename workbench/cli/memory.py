"""``memory``: the translation memory of the workspace."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from workbench.cli.common import Commands, add_json, add_workspace, note, print_json, workspace

if TYPE_CHECKING:
    from workbench.memory.memory import Memory

NAMES = ("memory",)


def register(commands: Commands) -> None:
    """Add the commands."""
    group = commands.add_parser("memory", help="search the translation memory, see what is in it, rebuild it")
    actions = group.add_subparsers(title="commands", metavar="COMMAND", required=True)

    searching = actions.add_parser("search", help="segments that hold these words, in any form and any language")
    searching.add_argument("query", metavar="WORDS")
    searching.add_argument("--lang", metavar="L", help="only in this language")
    searching.add_argument("--limit", type=int, default=50, metavar="N")
    add_json(searching)
    add_workspace(searching)
    searching.set_defaults(run=search)

    counting = actions.add_parser("stats", help="how much is in the memory")
    add_json(counting)
    add_workspace(counting)
    counting.set_defaults(run=stats)

    rebuilding = actions.add_parser("rebuild", help="index all statements anew")
    add_workspace(rebuilding)
    rebuilding.set_defaults(run=rebuild)


def _memory(arguments: argparse.Namespace) -> Memory:
    """The memory, with what changed in the workspace since it was last looked at."""
    from workbench.workspace.remember import refresh

    home = workspace(arguments)
    refresh(home)
    return home.memory


def search(arguments: argparse.Namespace) -> int:
    """Print what a concordance search finds."""
    memory = _memory(arguments)
    hits = memory.concordance(arguments.query, language=arguments.lang, limit=arguments.limit)
    if arguments.json:
        print_json(
            [
                {
                    "statement": hit.statement,
                    "unit": hit.unit,
                    "version": hit.version,
                    "text": hit.text,
                    "spans": [list(span) for span in hit.spans],
                    "others": dict(hit.others),
                }
                for hit in hits
            ]
        )
        return 0
    for hit in hits:
        print(f"{hit.statement} {hit.unit}\t{hit.version}\t{hit.text}")
        for tag, text in hit.others:
            print(f"\t{tag}\t{text}")
    if not hits:
        note("nothing found")
    return 0


def stats(arguments: argparse.Namespace) -> int:
    """Print the memory's size."""
    found = _memory(arguments).stats()
    values = {name: getattr(found, name) for name in found.__slots__}
    if arguments.json:
        print_json(values)
    else:
        for name, value in values.items():
            print(f"{name}\t{value}")
    return 0


def rebuild(arguments: argparse.Namespace) -> int:
    """Index every statement anew."""
    from workbench.workspace.remember import refresh

    def report(done: int, total: int) -> None:
        if sys.stderr.isatty():
            print(f"\r{done}/{total} statements", end="\n" if done == total else "", file=sys.stderr, flush=True)

    home = workspace(arguments)
    for name in list(home.memory.stamps()):
        home.memory.forget(name)
    count = refresh(home, report=report)
    note(f"{count} statements and memories indexed")
    return 0
