"""``glossary import`` and ``glossary export``: concepts that come from other tools and go to them."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from workbench.cli.common import Commands, add_command, add_json, add_workspace, one_tag, termbase, workspace
from workbench.cli.destination import add_output
from workbench.cli.output import counted, note, one_line, print_json, print_rows
from workbench.core.concept import Concept
from workbench.core.errors import UsageError
from workbench.core.language import base, in_order, is_tag
from workbench.formats.glossaries import FORMATS

if TYPE_CHECKING:
    from workbench.formats.term_layout import Layout
    from workbench.termbase.sharing.plan import Taken
    from workbench.termbase.termbase import Termbase


_WHAT = 9
"""The width of the word that says what becomes of a concept, with the gap behind it."""


def register(actions: Commands) -> None:
    """Add the commands."""
    importing = add_command(actions, "import", "take in TBX, TSV, CSV, XLSX or a glossary of OmegaT")
    importing.add_argument(
        "file", type=Path, metavar="FILE", help="known by its suffix; OmegaT's glossaries end in .txt or .utf8"
    )
    importing.add_argument("--preview", action="store_true", help="only show what would be added, changed and left")
    importing.add_argument(
        "--columns", default="", metavar="ru=Термин,uk=3,…", help="what the columns of a table hold, by head, number or letter"
    )
    importing.add_argument("--pair", metavar="en-uk", help="the languages of the columns of a table that does not name them")
    importing.add_argument(
        "--separator", default="", metavar="SIGN", help="what separates terms in a cell, besides | and line breaks"
    )
    importing.add_argument(
        "--into", metavar="NAME", help="the file of the glossary that new concepts go to (default: glossary.tbx)"
    )
    add_json(importing)
    add_workspace(importing)
    importing.set_defaults(run=take_in)

    exporting = add_command(actions, "export", "write the glossary as TBX-Basic, TSV, CSV, XLSX or for OmegaT")
    exporting.add_argument("--format", choices=tuple(FORMATS), default="tbx", help=f"{', '.join(FORMATS)} (default: %(default)s)")
    exporting.add_argument(
        "--pair", metavar="en-uk", help="only concepts in both languages, for tools that take two (default: all)"
    )
    add_output(exporting)
    add_workspace(exporting)
    exporting.set_defaults(run=hand_out)


def take_in(arguments: argparse.Namespace) -> int:
    """Import concepts, or show what importing them would do."""
    from workbench.core.clock import now
    from workbench.formats import glossaries
    from workbench.termbase.sharing.plan import planned

    path: Path = arguments.file
    home = workspace(arguments)
    pair = _pair(arguments.pair) if arguments.pair is not None else ()
    layout, concepts = glossaries.read(path, mapping=arguments.columns, pair=pair, separator=arguments.separator)
    known = termbase(home)
    concepts = _without_own_remarks(layout, concepts, known)
    author, time = home.config.author, now()
    signed = [replace(each, author=each.author or author, changed=each.changed or time) for each in concepts]
    plan = planned(known.concepts, signed, known.new_id, known.similar if arguments.preview else _nobody)
    if not arguments.preview:
        known.import_concepts(signed, file=_file(arguments.into), back=glossaries.read_back(path))
    if arguments.json:
        print_json(_as_json(layout, plan))
    elif arguments.preview:
        _show(layout, plan)
    counts = [sum(each.what == what for each in plan) for what in ("added", "changed", "same")]
    would = "would be " if arguments.preview else ""
    note(f"{counted(len(concepts), 'concept')} read: {counts[0]} {would}added, {counts[1]} {would}changed, {counts[2]} the same")
    return 0


def _without_own_remarks(layout: Layout | None, concepts: list[Concept], known: Termbase) -> list[Concept]:
    """What an OmegaT glossary of ours says in its remarks stands in our fields, and is no note."""
    from workbench.formats.omegat import without_own_remarks

    languages = [column.language for column in layout.columns if column.kind == "term"] if layout is not None else []
    if layout is None or not layout.has_synonyms or len(languages) < 2:
        return concepts
    return list(without_own_remarks(concepts, known.concepts.values(), languages[0], languages[1]))


def _file(name: str | None) -> str | None:
    """The name of a file in the glossary's folder, as somebody gave it.

    Raises:
        UsageError: it names another folder, or nothing.
    """
    if name is not None and (not name.strip() or Path(name).name != name or name.startswith(".")):
        raise UsageError(f"{name!r} is no name for a file of the glossary", remedy="name it as in --into client")
    return name


def _nobody(concept: Concept) -> list[Concept]:  # noqa: ARG001 (looking for similar concepts takes long)
    return []


def _pair(value: str) -> tuple[str, str]:
    """Two language tags joined by a hyphen, which tags may hold themselves.

    Raises:
        UsageError: they are not two tags.
    """
    parts = value.split("-")
    for n in range(1, len(parts)):
        first, second = "-".join(parts[:n]), "-".join(parts[n:])
        if is_tag(first) and is_tag(second) and base(first) != base(second) and len(base(second)) in (2, 3):
            return one_tag(first), one_tag(second)
    raise UsageError(f"{value!r} does not name two languages", remedy="name them as in en-uk")


def _show(layout: Layout | None, plan: list[Taken]) -> None:
    """The columns with what they hold, then what becomes of each concept."""
    if layout is not None:
        print_rows(_column_rows(layout))
        print()
    if sys.stdout.isatty():
        for each in plan:
            print(f"{each.what:{_WHAT}}{one_line(_summary(each.concept))}")
            for remark in each.remarks:
                print(" " * _WHAT + one_line(remark))
        return
    print_rows(
        (each.what, each.concept.id if each.what != "added" else "", _summary(each.concept), "; ".join(each.remarks))
        for each in plan
    )


def _summary(concept: Concept) -> str:
    terms = ((tag, concept.terms[tag]) for tag in in_order(tuple(concept.terms)))
    return " | ".join(f"{tag}: {', '.join(term.text for term in listed)}" for tag, listed in terms)


def _column_rows(layout: Layout) -> list[tuple[str, str, str]]:
    kinds = {"number": "left out", "other": "kept as it is"}
    rows = zip(layout.heads, layout.columns, strict=True)
    return [
        (f"column {number}", head if layout.has_heads else "", kinds.get(column.kind, column.name))
        for number, (head, column) in enumerate(rows, 1)
    ]


def _as_json(layout: Layout | None, plan: list[Taken]) -> dict[str, object]:
    from workbench.cli import terms

    columns = zip(layout.heads, layout.columns, strict=True) if layout is not None else ()
    return {
        "columns": [{"head": head, "holds": column.name, "language": column.language or None} for head, column in columns],
        "concepts": [{"what": each.what, "remarks": list(each.remarks), **terms.as_json(each.concept)} for each in plan],
    }


def hand_out(arguments: argparse.Namespace) -> int:
    """Export all concepts, or those in two languages."""
    from workbench.formats import glossaries
    from workbench.formats.files import write_atomically
    from workbench.workspace.outputs import refuse_own

    pair = _pair(arguments.pair) if arguments.pair is not None else ()
    home = workspace(arguments)
    if arguments.output is not None:
        refuse_own(home, [arguments.output])
    known = termbase(home)
    concepts = list(known.concepts.values())
    if pair:
        concepts = glossaries.of_pair(concepts, pair)
    if pair and not concepts:
        note(f"no concept has terms in both {pair[0]} and {pair[1]}")

    def write(out: BinaryIO) -> None:
        glossaries.write(concepts, arguments.format, out, pair=pair, back=known.back)

    if arguments.output is not None:
        write_atomically(arguments.output, write)
        note(f"written: {arguments.output}: {counted(len(concepts), 'concept')}")
    elif arguments.format == "xlsx" and sys.stdout.isatty():
        raise UsageError("xlsx is nothing for a terminal", remedy="name a file: -o glossary.xlsx")
    else:
        write(sys.stdout.buffer)
    return 0
