"""``compare``: what one version says and another does not."""

from __future__ import annotations

import argparse
import gc
import os
import shutil
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.cli.common import (
    Commands,
    add_command,
    add_workspace,
    find_statement,
    one_tag,
    patient,
    progress,
    termbase,
    workspace,
)
from workbench.cli.destination import add_output, source
from workbench.cli.output import as_json_text, note
from workbench.core.errors import UsageError
from workbench.core.language import base, tags_in

if TYPE_CHECKING:
    from workbench.compare.report import Comparison, Made
    from workbench.core.statement import Statement
    from workbench.workspace.folder import Workspace

NAMES = ("compare",)

COMPARE_HELP = """\
What is found: numbers, dates, names, quotations, negations, modality and terms on which the versions do not
agree, and texts that are missing. The exit status is 0, differences or not."""

_WIDEST = 120  # columns that are easy to read
_COLLECT = (50_000, 20, 100)  # a comparison makes many objects that last; looking through them as often as usual takes a fifth

FORMATS = ("text", "json", "html", "docx")


def register(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "compare",
        "compare the versions of a statement, or two or three texts",
        "workbench compare speech",
        "workbench compare speech-ru.txt speech-uk.txt speech-en.docx -o speech.html",
        "workbench compare speech --read uk --format json",
        description=COMPARE_HELP,
    )
    parser.add_argument("what", nargs="+", metavar="STATEMENT|FILE", help="one statement, or two or three files")
    parser.add_argument("--lang", metavar="L,L,L", help="the language of each file (default: detected)")
    parser.add_argument("--format", choices=FORMATS, help="default: as the output's name ends, else text")
    parser.add_argument(
        "--read", metavar="L", help="translate every version into this language as well, and compare what they mean"
    )
    parser.add_argument("--only-differing", action="store_true", help="in html and docx: leave out units without differences")
    add_output(parser)
    add_workspace(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Compare and report; exit status 0 whether there are differences or not."""
    from workbench.compare.report import Made, compare
    from workbench.core.clock import now
    from workbench.workspace.outputs import refuse_own
    from workbench.workspace.reading import read

    form = arguments.format or _form_of(arguments.output)
    if form == "docx":
        _check_docx(arguments.output)
    gc.set_threshold(*_COLLECT)
    home = workspace(arguments)
    if arguments.output is not None:
        refuse_own(home, [arguments.output], read=map(Path, arguments.what))
    reading = base(one_tag(arguments.read)) if arguments.read is not None else None
    statement = _statement(home, arguments)
    glossary = termbase(home)
    readings = read(home.translator, statement, reading, say=note, progress=progress) if reading else None
    comparison = compare(
        statement,
        find_terms=glossary.find,
        readings=readings,
        with_facts=form != "text",
        report=patient("comparing"),
    )
    _put(comparison, Made(now(), len(glossary.concepts), readings, arguments.only_differing), form, arguments.output)
    return 0


def _form_of(output: Path | None) -> str:
    """The format that a file's name asks for."""
    wanted = output.suffix.lower().removeprefix(".") if output is not None else ""
    return wanted if wanted in FORMATS else FORMATS[0]


def _check_docx(output: Path | None) -> None:
    """Refuse before the work what could not be written after it."""
    from workbench.formats.extras import need

    need("docx")
    if output is None and sys.stdout.isatty():
        raise UsageError("a DOCX document cannot be shown in a terminal", remedy="name a file: -o comparison.docx")


def _put(comparison: Comparison, made: Made, form: str, output: Path | None) -> None:
    from workbench.formats.files import write_atomically

    if output is not None:
        data = _document(comparison, made, form)
        write_atomically(output, lambda out: out.write(data))
        note(f"written: {output}")
    elif form == "text":
        print(_text(comparison, made), end="")
    elif form == "docx":
        sys.stdout.buffer.write(_document(comparison, made, form))
        sys.stdout.buffer.flush()
    else:
        print(_document(comparison, made, form).decode(), end="")


def _document(comparison: Comparison, made: Made, form: str) -> bytes:
    """The report as a file holds it."""
    from workbench.compare.report import as_html, as_json, as_text

    if form == "docx":
        from workbench.compare.report.document import as_docx

        return as_docx(comparison, made)
    if form == "json":
        return as_json_text(as_json(comparison, made)).encode()
    return (as_html(comparison, made) if form == "html" else as_text(comparison, made)).encode()


def _text(comparison: Comparison, made: Made) -> str:
    """The report for whoever looks at standard output: as wide as the terminal, in colour unless that is not wanted."""
    from workbench.compare.report import as_text

    if not sys.stdout.isatty():
        return as_text(comparison, made)
    width = min(shutil.get_terminal_size().columns, _WIDEST)
    colour = not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
    return as_text(comparison, made, colour=colour, width=width)


def _statement(home: Workspace, arguments: argparse.Namespace) -> Statement:
    from workbench.workspace.importing import read_versions

    names: list[str] = arguments.what
    if len(names) > 1:
        languages = tags_in(arguments.lang) if arguments.lang is not None else None
        for name in set(names) & set(home.names()):
            if not Path(name).exists():
                raise UsageError(f"{name!r} is a statement", remedy="compare one statement, or two or three files")
        return read_versions(list(map(source, names)), languages=languages, settings=home.config)
    if arguments.lang is not None:
        raise UsageError("--lang is for two or three files; a statement names its versions", remedy="leave it out")
    statement = find_statement(home, names[0])
    if len(statement.versions) < 2:
        raise UsageError(f"{names[0]} has one version only", remedy="name two or three files, or a statement with more versions")
    return statement
