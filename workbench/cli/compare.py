"""``compare``: what one version says and another does not."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.cli.common import Commands, add_workspace, find_statement, one_tag, progress, tags, termbase, workspace
from workbench.cli.output import as_json_text, note
from workbench.core.errors import NotFoundError, UsageError
from workbench.core.language import base

if TYPE_CHECKING:
    from workbench.compare.report import Readings
    from workbench.core.statement import Statement
    from workbench.workspace.folder import Workspace

NAMES = ("compare",)


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser("compare", help="compare the versions of a statement, or two or three texts")
    parser.add_argument("what", nargs="+", metavar="STATEMENT|FILE", help="one statement, or two or three files")
    parser.add_argument("--lang", metavar="L,L,L", help="the language of each file (default: detected)")
    parser.add_argument("--format", choices=("text", "json", "html"), default="text", help="default: %(default)s")
    parser.add_argument("--read", metavar="L", help="show every version translated into this language as well")
    parser.add_argument("-o", "--output", type=Path, metavar="OUT", help="default: standard output")
    add_workspace(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Compare and report; exit status 0 whether there are differences or not."""
    from workbench.compare.report import as_html, as_json, as_text, compare
    from workbench.formats.files import write_atomically

    home = workspace(arguments)
    reading = base(one_tag(arguments.read)) if arguments.read is not None else None
    statement = _statement(home, arguments)
    comparison = compare(statement, find_terms=termbase(home).find)
    readings = _readings(home, statement, reading) if reading else None
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


def _readings(home: Workspace, statement: Statement, language: str) -> Readings:
    """Every version in one language, where a model translates it; what cannot be read so is said."""
    from workbench.compare.report import Readings

    texts: dict[str, dict[str, str]] = {}
    makers: dict[str, str] = {}
    others = [tag for tag in statement.versions if base(tag) != language]
    for tag in others:
        if not home.translator.can_translate(base(tag), language):
            note(f"{tag} cannot be read in {language}; run: workbench models install {base(tag)} {language}")
            continue
        route = home.translator.route(base(tag), language)
        makers[tag] = f"{route.label}, preview quality" if route.preview else route.label
        units = [unit for unit in statement.units if unit.text(tag).strip()]
        report = progress(f"{tag}→{language}")
        answers = home.translator.translate([unit.text(tag) for unit in units], base(tag), language, report=report)
        for unit, answer in zip(units, answers, strict=True):
            texts.setdefault(unit.id, {})[tag] = answer.target
    if others and not makers:
        raise NotFoundError(f"no version can be read in {language}", remedy="`workbench models list` shows what is installed")
    return Readings(language, texts, makers)
