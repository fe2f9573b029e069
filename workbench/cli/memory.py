"""``memory``: the translation memory of the workspace."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.cli.common import Commands, add_command, add_json, add_workspace, count, one_tag, progress, workspace
from workbench.cli.destination import add_output
from workbench.cli.output import complain, counted, note, print_json, print_rows
from workbench.core.errors import NotFoundError, StorageError, UsageError, WorkbenchError

if TYPE_CHECKING:
    from workbench.core.match import ConcordanceHit
    from workbench.memory.memory import Memory

NAMES = ("memory",)


def register(commands: Commands) -> None:
    """Add the commands."""
    group = add_command(commands, "memory", "search the translation memory, bring memories in, hand it out, rebuild it")
    actions = group.add_subparsers(title="commands", metavar="COMMAND", required=True)

    searching = add_command(actions, "search", "segments that hold these words, in any form and any language")
    searching.add_argument("query", nargs="+", metavar="WORDS", help='words, "an exact phrase" or begin*')
    searching.add_argument("--lang", metavar="L", help="only in this language")
    searching.add_argument("--limit", type=count, default=50, metavar="N", help="how many at most (default: %(default)s)")
    add_json(searching)
    add_workspace(searching)
    searching.set_defaults(run=search)

    importing = add_command(actions, "import", "take in a memory: TMX as it came; TSV, CSV, XLSX, XLIFF row by row")
    importing.add_argument("file", type=Path, metavar="FILE", help="known by its suffix")
    importing.add_argument("--name", metavar="N", help="what it is called here (default: the file's name)")
    importing.add_argument("--replace", action="store_true", help="in the place of a memory of this name")
    add_workspace(importing)
    importing.set_defaults(run=take_in)

    exporting = add_command(actions, "export", "everything confirmed here, statements and memories, as one TMX")
    exporting.add_argument("--pair", metavar="en-uk", help="only these two versions")
    add_output(exporting)
    add_workspace(exporting)
    exporting.set_defaults(run=hand_out)

    counting = add_command(actions, "stats", "how much is in the memory")
    add_json(counting)
    add_workspace(counting)
    counting.set_defaults(run=stats)

    rebuilding = add_command(actions, "rebuild", "index all statements anew")
    add_workspace(rebuilding)
    rebuilding.set_defaults(run=rebuild)


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


def take_in(arguments: argparse.Namespace) -> int:
    """Bring a memory in."""
    from workbench.workspace.memories import bring_in

    home = workspace(arguments)
    path, count = bring_in(home, arguments.file, name=arguments.name, again=arguments.replace)
    _memory(arguments)
    note(f"{counted(count, 'unit')} in {path.relative_to(home.root).as_posix()}")
    return 0


def hand_out(arguments: argparse.Namespace) -> int:
    """Write everything that is confirmed; a file that cannot be read is named and left out."""
    from workbench.formats import tmx
    from workbench.formats.files import write_atomically
    from workbench.workspace.memories import everything
    from workbench.workspace.outputs import refuse_own

    tags = tuple(map(one_tag, arguments.pair.split("-", 1))) if arguments.pair is not None else ()
    if len(tags) == 1:
        raise UsageError(f"{arguments.pair!r} is no pair", remedy="write it as en-uk")
    home = workspace(arguments)
    if arguments.output is not None:
        refuse_own(home, [arguments.output])
    unread: list[WorkbenchError] = []
    found = everything(home, versions=tags, unread=unread.append)
    if not len(found) and len(unread) == 1:
        raise unread[0]
    for each in unread:
        complain(f"{each}; it is left out")
    if not len(found):
        raise NotFoundError("nothing is confirmed in two versions", remedy="confirm segments, or name another pair")
    data = tmx.dumps(found)
    if arguments.output is None:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    else:
        write_atomically(arguments.output, lambda out: out.write(data))
        note(f"written: {arguments.output}: {counted(len(found), 'unit')}")
    return 0


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
    if home.memory.in_memory:
        raise StorageError("the memory index cannot be written", path=home.private, remedy="change the permissions of the folder")
    if home.memory.notice:
        complain(home.memory.notice)
    for each in home.summaries():
        if each.problem:
            complain(f"{home.corpora / each.name}.tmx: {each.problem}; it is not in the memory")
    note(f"{counted(count, 'file')} indexed")
    return 0
