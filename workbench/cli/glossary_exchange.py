"""``glossary import`` and ``glossary export``: concepts that come from other tools and go to them."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import BinaryIO

from workbench.cli.common import Commands, add_workspace, termbase, workspace
from workbench.cli.output import counted, note
from workbench.core.errors import UsageError


def register(actions: Commands) -> None:
    """Add the commands."""
    importing = actions.add_parser("import", help="take in a TBX, TSV or CSV file")
    importing.add_argument("file", type=Path, metavar="FILE")
    add_workspace(importing)
    importing.set_defaults(run=take_in)

    exporting = actions.add_parser("export", help="write the glossary as TBX-Basic, TSV or CSV")
    exporting.add_argument("--format", choices=("tbx", "tsv", "csv"), default="tbx", help="default: %(default)s")
    exporting.add_argument("-o", "--output", type=Path, metavar="OUT", help="default: standard output")
    add_workspace(exporting)
    exporting.set_defaults(run=hand_out)


def take_in(arguments: argparse.Namespace) -> int:
    """Import concepts."""
    from workbench.formats import tbx, term_tables

    path: Path = arguments.file
    suffix = path.suffix.lower()
    home = workspace(arguments)
    if suffix in (".tbx", ".xml"):
        concepts = tbx.read(path)
    elif suffix in (".tsv", ".csv", ".txt"):
        concepts = term_tables.read_terms(path)
    else:
        raise UsageError("this is no glossary file", path=path, remedy="give a file that ends in .tbx, .tsv or .csv")
    count = termbase(home).import_concepts(concepts)
    note(f"{counted(len(concepts), 'concept')} read, {count} added or changed")
    return 0


def hand_out(arguments: argparse.Namespace) -> int:
    """Export all concepts."""
    from workbench.formats import tbx, term_tables
    from workbench.formats.files import write_atomically

    concepts = list(termbase(workspace(arguments)).concepts.values())

    def write(out: BinaryIO) -> None:
        if arguments.format == "tbx":
            tbx.write(concepts, out, strict=True)
        else:
            term_tables.write_terms(concepts, out, "\t" if arguments.format == "tsv" else ",")

    if arguments.output is None:
        write(sys.stdout.buffer)
    else:
        write_atomically(arguments.output, write)
        note(f"written: {arguments.output}: {counted(len(concepts), 'concept')}")
    return 0
