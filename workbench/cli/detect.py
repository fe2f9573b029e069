"""``detect``: the language of each line, with the reason and what is wrong with its letters."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from workbench.cli.common import Commands, add_command, add_json, read_lines
from workbench.cli.output import print_json, print_rows

if TYPE_CHECKING:
    from workbench.text.detect import Detection

NAMES = ("detect",)


def register(commands: Commands) -> None:
    """Add the command."""
    parser = add_command(
        commands,
        "detect",
        "the language of each line: ru, uk, en or und, with the reason",
        "workbench detect letter.txt",
        'echo "Доброго ранку, колеги!" | workbench detect',
    )
    parser.add_argument("file", nargs="?", default="-", metavar="FILE|-", help="a text (default: standard input)")
    add_json(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Answer one line for each line: language, confidence, reason, and the letters that are wrong, if any."""
    from workbench.text.detect import detect

    found = [detect(line) for line in read_lines(arguments.file)]
    if arguments.json:
        print_json([_as_json(each) for each in found])
    else:
        print_rows((each.language, f"{each.confidence:.2f}", each.reason, _defects(each)) for each in found)
    return 0


def _as_json(each: Detection) -> dict[str, object]:
    return {
        "text": each.text,
        "language": each.language,
        "confidence": round(each.confidence, 3),
        "reason": each.reason,
        "defects": [{"kind": d.kind, "start": d.start, "end": d.end, "text": d.text, "message": d.message} for d in each.defects],
    }


def _defects(each: Detection) -> str:
    return "; ".join(f"{defect.kind} at {defect.start + 1}: {defect.message}" for defect in each.defects)
