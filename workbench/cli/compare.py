"""``compare``: what one version says and another does not."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.cli.common import Commands, add_workspace, find_statement, one_tag, progress, tags, termbase, workspace
from workbench.cli.output import as_json_text, note
from workbench.core.errors import UsageError
from workbench.core.language import base

if TYPE_CHECKING:
    from workbench.core.statement import Statement
    from workbench.workspace.folder import Workspace

NAMES = ("compare",)


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser("compare", help="compare the versions of a statement, or two or three texts")
    parser.add_argument("what", nargs="+", metavar="STATEMENT|FILE", help="one statement, or two or three files")
    parser.add_argument("--lang", metavar="L,L,L", help="the language of each file (default: detected)")
    parser.add_argument("--format", choices=("text", "json", "html"), default="text", help="default: %(default)s")
    parser.add_argument(
        "--read", metavar="L", help="translate every version into this language as well, and compare what they mean"
    )
    parser.add_argument("-o", "--output", type=Path, metavar="OUT", help="default: standard output")
    add_workspace(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Compare and report; exit status 0 whether there are differences or not."""
    from workbench.compare.report import as_html, as_json, as_text, compare
    from workbench.formats.files import write_atomically
    from workbench.workspace.reading import read

    home = workspace(arguments)
    reading = base(one_tag(arguments.read)) if arguments.read is not None else None
    statement = _statement(home, arguments)
    readings = read(home.translator, statement, reading, say=note, progress=progress) if reading else None
    comparison = compare(statement, find_terms=termbase(home).find, readings=readings)
    if arguments.format == "json":
        text = as_json_text(as_json(comparison, readings))
    else:
        text = as_html(comparison, readings) if arguments.format == "html" else as_text(comparison, readings)
    output: Path | None = arguments.output
    if output is None:
        print(text, end="")
    else:
        write_atomically(output, lambda out: out.write(text.encode()))
        note(f"written: {output}")
    return 0


def _statement(home: Workspace, arguments: argparse.Namespace) -> Statement:
    from workbench.workspace.importing import read_versions

    names: list[str] = arguments.what
    if len(names) > 1:
        languages = tags(arguments.lang) if arguments.lang is not None else None
        for name in set(names) & set(home.names()):
            if not Path(name).exists():
                raise UsageError(f"{name!r} is a statement", remedy="compare one statement, or two or three files")
        return read_versions([Path(name) for name in names], languages=languages, settings=home.config)
    statement = find_statement(home, names[0])
    if len(statement.versions) < 2:
        raise UsageError(f"{names[0]} has one version only", remedy="name two or three files, or a statement with more versions")
    return statement
