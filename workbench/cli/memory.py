"""``memory``: the translation memory of the workspace."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from workbench.cli.common import Commands, add_json, add_workspace, one_tag, progress, workspace
from workbench.cli.output import complain, counted, note, print_json, print_rows
from workbench.core.errors import UsageError

if TYPE_CHECKING:
    from workbench.core.match import ConcordanceHit
    from workbench.memory.memory import Memory

NAMES = ("memory",)


def register(commands: Commands) -> None:
    """Add the commands."""
    group = commands.add_parser("memory", help="search the translation memory, see what is in it, rebuild it")
    actions = group.add_subparsers(title="commands", metavar="COMMAND", required=True)

    searching = actions.add_parser("search", help="segments that hold these words, in any form and any language")
    searching.add_argument("query", nargs="+", metavar="WORDS", help='words, "an exact phrase" or begin*')
    searching.add_argument("--lang", metavar="L", help="only in this language")
    searching.add_argument("--limit", type=_count, default=50, metavar="N", help="how many at most (default: %(default)s)")
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


def _count(value: str) -> int:
    if not value.isdecimal() or int(value) < 1:
        raise argparse.ArgumentTypeError(f"{value!r} is not a number from 1 on")
    return int(value)


def _memory(arguments: argparse.Namespace) -> Memory:
    """The memory, with what changed in the workspace since it was last looked at."""
    from workbench.workspace.remember import refresh

    home = workspace(arguments)
    refresh(home, report=progress("indexing"))
    if home.memory.notice:
        complain(home.memory.notice)
    return home.memory


def search(arguments: argparse.Namespace) -> int:
    """Print what a concordance search finds."""
    query = " ".join(arguments.query)
    if not query.strip():
        raise UsageError("no word was given", remedy="name what to look for")
    language = one_tag(arguments.lang) if arguments.lang is not None else None
    hits = _memory(arguments).concordance(query, language=language, limit=arguments.limit)
    if arguments.json:
        print_json([_as_json(hit) for hit in hits])
        return 0
    for hit in hits:
        print_rows([(f"{hit.statement} {hit.unit}", hit.version, hit.text), *(("", tag, text) for tag, text in hit.others)])
    if not hits:
        note("nothing found")
    return 0


def _as_json(hit: ConcordanceHit) -> dict[str, object]:
    return {
        "statement": hit.statement,
        "unit": hit.unit,
        "version": hit.version,
        "text": hit.text,
        "spans": [list(span) for span in hit.spans],
        "others": dict(hit.others),
    }


def stats(arguments: argparse.Namespace) -> int:
    """Print the memory's size."""
    found = _memory(arguments).stats()
    values: dict[str, object] = {
        "statements": found.statements,
        "units": found.units,
        "segments": dict(found.segments),
        "confirmed": dict(found.confirmed),
        "bytes": found.bytes,
    }
    if arguments.json:
        print_json(values)
    else:
        print_rows((name, _plain(value)) for name, value in values.items())
    return 0


def _plain(value: object) -> str:
    return ", ".join(f"{tag} {number}" for tag, number in value.items()) if isinstance(value, dict) else str(value)


def rebuild(arguments: argparse.Namespace) -> int:
    """Index every statement anew."""
    from workbench.workspace.remember import refresh

    home = workspace(arguments)
    for name in list(home.memory.stamps()):
        home.memory.forget(name)
    count = refresh(home, report=progress("indexing"))
    if home.memory.notice:
        complain(home.memory.notice)
    note(f"{counted(count, 'file')} indexed")
    return 0
