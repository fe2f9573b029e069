"""``translate``: one line out for each line in, offline."""

from __future__ import annotations

import argparse
import sys

from workbench.cli.common import Commands, add_json, note, print_json, read_lines, tags
from workbench.core.errors import UsageError
from workbench.core.language import UNDETERMINED, base
from workbench.core.progress import Report, silent
from workbench.core.translation import Translation

NAMES = ("translate",)


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser("translate", help="translate lines, offline")
    parser.add_argument("--to", required=True, metavar="L[,L]", help="the language, or several, separated by commas")
    parser.add_argument("--from", dest="source", metavar="L", help="the language of the text (default: detected)")
    parser.add_argument("file", nargs="?", default="-", metavar="FILE|-")
    add_json(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Translate every line into every language; several languages stand in columns, separated by tabs."""
    from workbench.mt.translator import MachineTranslator

    targets = [base(tag) for tag in tags(arguments.to)]
    if not targets:
        raise UsageError("--to names no language", remedy="use for example --to uk,en")
    lines = read_lines(arguments.file)
    source = base(tags(arguments.source)[0]) if arguments.source else _detected(lines)
    translator = MachineTranslator()
    columns = [translator.translate(lines, source, target, report=_progress(target)) for target in targets]
    if arguments.json:
        print_json([_as_json(each) for row in zip(*columns, strict=True) for each in row])
    else:
        for row in zip(*columns, strict=True):
            print("\t".join(each.target for each in row))
    _say_doubts(columns)
    return 0


def _progress(target: str) -> Report:
    """Count on standard error, when somebody is looking."""
    if not sys.stderr.isatty():
        return silent

    def report(done: int, total: int) -> None:
        end = "\n" if done == total else ""
        print(f"\r{target}: {done}/{total}", end=end, file=sys.stderr, flush=True)

    return report


def _detected(lines: list[str]) -> str:
    from workbench.text.detect import detect_document

    found = detect_document("\n".join(lines))
    if found.language == UNDETERMINED and any(line.strip() for line in lines):
        raise UsageError(f"the language of the text is not clear ({found.reason})", remedy="say it with --from")
    return found.language


def _as_json(each: Translation) -> dict[str, object]:
    return {
        "source": each.source,
        "from": each.source_language,
        "to": each.target_language,
        "target": each.target,
        "engine": each.engine,
        "via": each.via,
        "score": each.score,
        "warnings": list(each.warnings),
        "preview": each.preview,
    }


def _say_doubts(columns: list[list[Translation]]) -> None:
    answers = [each for column in columns for each in column]
    doubtful = sum(bool(each.warnings) for each in answers)
    routes = {(each.engine, each.source_language, each.target_language, each.via) for each in answers if each.preview}
    for engine, source, target, via in sorted(routes, key=str):
        note(f"{engine} {source}→{target}{f' via {via}' if via else ''}: preview quality")
    if doubtful:
        note(f"{doubtful} of {len(answers)} translations are doubtful; --json says why")
