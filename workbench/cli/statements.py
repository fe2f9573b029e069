"""``open``, ``list`` and ``align``: texts become versions of a statement."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from itertools import combinations
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.cli import workbench
from workbench.cli.common import Commands, add_command, add_json, add_workspace, progress, workspace
from workbench.cli.destination import add_output, source
from workbench.cli.output import complain, counted, note, print_json, print_rows
from workbench.core.errors import UsageError
from workbench.core.language import base, in_order, tags_in

if TYPE_CHECKING:
    from workbench.compare.alignment.hints import Hints
    from workbench.workspace.folder import Workspace

NAMES = ("open", "list", "align")

OPEN_HELP = """\
A FILE is a text of one version: plain text (.txt, .md), Word (.docx), OpenDocument (.odt) or a web page
(.html); or it has versions side by side: .tmx, .xlf, .xlsx, .csv, .tsv, .jsonl, or a .docx with a table
of them. A statement that exists gains the new versions. The name of a statement alone, where no file has
it, opens the statement."""

TRANSLATE = "align with machine translation as well: slower, and surer where a model serves the languages"


def register(commands: Commands) -> None:
    """Add the commands."""
    opening = add_command(
        commands,
        "open",
        "bring texts in as versions of one statement, align them, open it",
        "workbench open speech-ru.docx speech-uk.html speech-en.txt --name speech",
        "workbench open review.txt --lang en-x-agency --name speech",
        "workbench open speech-en.xlf --update speech",
        description=OPEN_HELP,
    )
    opening.add_argument(
        "files", nargs="+", type=source, metavar="FILE", help="a text for each version, or one file that has several"
    )
    opening.add_argument("--name", help="the statement's name (default: from the first file)")
    opening.add_argument("--lang", metavar="L,L,L", help="the language of each file (default: detected)")
    opening.add_argument("--translate", action="store_true", help=TRANSLATE)
    opening.add_argument(
        "--update", metavar="STATEMENT", help="take the changes of an export that was edited elsewhere into its statement"
    )
    opening.add_argument("--no-ui", action="store_true", help="only bring the texts in")
    add_workspace(opening)
    opening.set_defaults(run=open_files)

    listing = add_command(commands, "list", "the statements of the workspace")
    add_json(listing)
    add_workspace(listing)
    listing.set_defaults(run=list_statements)

    aligning = add_command(
        commands,
        "align",
        "align two or three texts sentence by sentence",
        "workbench align speech-ru.txt speech-en.txt -o speech.tsv",
    )
    aligning.add_argument(
        "files", nargs="+", type=source, metavar="FILE", help="two or three texts, as `workbench open` takes them"
    )
    aligning.add_argument("--lang", metavar="L,L,L", help="the language of each file (default: detected)")
    add_output(aligning, "OUT.tsv|OUT.tmx", "default: TSV on standard output")
    aligning.add_argument("--translate", action="store_true", help=TRANSLATE)
    add_workspace(aligning)
    aligning.set_defaults(run=align)


def open_files(arguments: argparse.Namespace) -> int:
    """Bring texts in and open the statement."""
    from workbench.workspace.aligning import hints
    from workbench.workspace.importing import bring_in

    if not arguments.no_ui:
        workbench.require_terminal("use --no-ui to bring the texts in only")
    home = workspace(arguments)
    if arguments.update is not None:
        return _update(arguments, home)
    if not arguments.no_ui and (known_name := _statement_named(arguments, home)) is not None:
        return workbench.show(home, known_name)
    languages = tags_in(arguments.lang) if arguments.lang is not None else None
    known = hints(home, translate=arguments.translate, report=progress("translating"))
    done = bring_in(home, arguments.files, name=arguments.name, languages=languages, hints=known)
    for line in done.notes:
        note(line)
    if arguments.translate:
        _say_unserved(known, home.statement(done.name).versions)
    note(f"{done.name}: {', '.join(done.versions)}, {counted(done.units, 'unit')}, in {home.statement_path(done.name)}")
    return 0 if arguments.no_ui else workbench.show(home, done.name)


def _statement_named(arguments: argparse.Namespace, home: Workspace) -> str | None:
    """The statement that is named in the place of files, and nothing else is."""
    if len(arguments.files) > 1 or any((arguments.name, arguments.lang, arguments.translate)):
        return None
    name = str(arguments.files[0])
    return name if name in home.names() and not Path(name).exists() else None


def _update(arguments: argparse.Namespace, home: Workspace) -> int:
    """Take returned exports into their statement, one after the other, and open it."""
    from workbench.workspace.returned import bring_back

    if arguments.name is not None or arguments.lang is not None or arguments.translate:
        raise UsageError("--update takes the name and the languages from the statement", remedy="leave the other options out")
    with home.session(arguments.update) as session:
        for path in arguments.files:
            done = bring_back(session, path)
            for line in done.notes:
                note(line)
            note(done.summary())
    return 0 if arguments.no_ui else workbench.show(home, arguments.update)


def list_statements(arguments: argparse.Namespace) -> int:
    """List the statements; a file that cannot be read is listed with the reason."""
    home = workspace(arguments)
    languages = home.config.languages
    summaries = home.summaries()
    for each in summaries:
        if each.problem:
            complain(f"{home.corpora / each.name}.tmx: {each.problem}")
    if arguments.json:
        print_json(
            [
                {
                    "name": each.name,
                    "versions": list(in_order(each.versions, languages)),
                    "units": each.units,
                    "states": each.states,
                    "problem": each.problem or None,
                }
                for each in summaries
            ]
        )
        return 0
    print_rows(
        (
            each.name,
            "cannot be read" if each.problem else counted(each.units, "unit"),
            " ".join(_confirmed(tag, each.states[tag]) for tag in in_order(each.versions, languages)),
        )
        for each in summaries
    )
    if not summaries:
        note("no statements yet; `workbench open FILE...` brings texts in")
    return 0


def _confirmed(tag: str, states: dict[str, int]) -> str:
    return f"{tag} {states.get('confirmed', 0)}/{sum(states.values())}"


def _say_unserved(known: Hints, versions: Sequence[str]) -> None:
    """Say between which versions nothing installed translates."""
    pairs = [(one, other) for one, other in combinations(versions, 2) if base(one) != base(other)]
    missing = [f"{one} and {other}" for one, other in pairs if not known.serves(one, other)]
    if missing:
        note(f"aligned without translation, no installed model serves them: {', '.join(missing)}")


def align(arguments: argparse.Namespace) -> int:
    """Align texts and write the units."""
    from workbench.formats.registry import export
    from workbench.workspace.aligning import hints
    from workbench.workspace.importing import read_versions
    from workbench.workspace.outputs import refuse_own

    if len(arguments.files) < 2:
        raise UsageError("there is nothing to align with", remedy="name two or three files")
    languages = tags_in(arguments.lang) if arguments.lang is not None else None
    output: Path | None = arguments.output
    kind = output.suffix.lstrip(".").lower() if output is not None else "tsv"
    if kind not in ("tsv", "tmx"):
        raise UsageError("an alignment is written as .tsv or .tmx", path=output, remedy="name the output so")
    home = workspace(arguments)
    if output is not None:
        refuse_own(home, [output], read=arguments.files)
    known = hints(home, translate=arguments.translate, report=progress("translating"))
    statement = read_versions(arguments.files, languages=languages, settings=home.config, hints=known)
    export(statement, kind, output)
    if arguments.translate:
        _say_unserved(known, statement.versions)
    sys.stdout.flush()
    doubtful = sum(unit.alignment.open for unit in statement.units)
    written = f"written: {output}: " if output is not None else ""
    note(written + counted(len(statement), "unit") + (f", the alignment of {doubtful} is uncertain" if doubtful else ""))
    return 0
