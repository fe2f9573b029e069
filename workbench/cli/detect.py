"""``detect``: the language of each line, with the reason and what is wrong with its letters."""

from __future__ import annotations

import argparse

from workbench.cli.common import Commands, add_json, print_json, read_lines

NAMES = ("detect",)


def register(commands: Commands) -> None:
    """Add the command."""
    parser = commands.add_parser("detect", help="the language of each line: ru, uk, en or und, with the reason")
    parser.add_argument("file", nargs="?", default="-", metavar="FILE|-")
    add_json(parser)
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Answer one line for each line."""
    from workbench.text.detect import detect

    found = [detect(line) for line in read_lines(arguments.file)]
    if arguments.json:
        print_json(
            [
                {
                    "text": each.text,
                    "language": each.language,
                    "confidence": round(each.confidence, 3),
                    "reason": each.reason,
                    "defects": [
                        {"kind": d.kind, "start": d.start, "end": d.end, "text": d.text, "message": d.message}
                        for d in each.defects
                    ],
                }
                for each in found
            ]
        )
        return 0
    for each in found:
        print(f"{each.language}\t{each.confidence:.2f}\t{each.reason}")
        for defect in each.defects:
            print(f"\t{defect.kind} at {defect.start + 1}: {defect.message}")
    return 0
