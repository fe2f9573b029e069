"""``compare``: what one version says and another does not."""

from __future__ import annotations

import argparse
from pathlib import Path

from workbench.cli.common import Commands, add_workspace, find_statement, note, print_json, tags
from workbench.core.errors import UsageError

NAMES = ("compare",)


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser("compare", help="compare the versions of a statement, or two or three texts")
    parser.add_argument("what", nargs="+", metavar="FILE FILE [FILE] | STATEMENT")
    parser.add_argument("--lang", metavar="L,L,L", help="the language of each file (default: detected)")
    parser.add_argument("--format", choices=("text", "json", "html"), default="text")
    parser.add_argument("-o", "--output", type=Path, metavar="OUT", help="default: standard output")
    add_workspace(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Compare and report; exit status 0 whether there are differences or not."""
    import json

    from workbench.compare.report import as_html, as_json, as_text, compare
    from workbench.formats.files import write_atomically
    from workbench.workspace.importing import read_versions

    names: list[str] = arguments.what
    if len(names) == 1:
        statement = find_statement(arguments, names[0])
    else:
        languages = tags(arguments.lang) if arguments.lang else None
        statement = read_versions([Path(name) for name in names], languages=languages)
    if len(statement.versions) < 2:
        raise UsageError(f"{names[0]} has one version only", remedy="name two or three files, or a statement with more versions")
    comparison = compare(statement)
    output: Path | None = arguments.output
    if output is None and arguments.format == "json":
        print_json(as_json(comparison))
        return 0
    if arguments.format == "json":
        text = json.dumps(as_json(comparison), ensure_ascii=False, indent=2) + "\n"
    else:
        text = as_html(comparison) if arguments.format == "html" else as_text(comparison)
    if output is None:
        print(text, end="" if text.endswith("\n") else "\n")
    else:
        write_atomically(output, lambda out: out.write(text.encode()))
        note(f"written to {output}")
    return 0
