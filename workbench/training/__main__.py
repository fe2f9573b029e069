"""Training on another machine, without the rest of the workbench: ``python -m workbench.training run|pack FOLDER``."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from itertools import permutations
from pathlib import Path

from workbench.core.errors import WorkbenchError
from workbench.core.language import LANGUAGES
from workbench.training import portable
from workbench.training.evaluate import Score
from workbench.training.settings import FULL, Point, Settings
from workbench.training.weights import Shape

GRAPHICS = Settings(places=65536, rate=1.5e-3, warmup=800, average=0.9995, check_seconds=90)
"""For a graphics processor and a large corpus."""


def main(argv: Sequence[str]) -> int:
    """Run one command; the exit status is 2 when the folder cannot be used."""
    arguments = _parser().parse_args(argv)
    try:
        return _run(arguments) if arguments.command == "run" else _pack(arguments)
    except WorkbenchError as error:
        _say(f"workbench.training: {error}")
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m workbench.training", description=__doc__)
    commands = parser.add_subparsers(dest="command", required=True)
    running = commands.add_parser("run", help="train with what `workbench models train --prepare-only` has written")
    running.add_argument("folder", type=Path)
    running.add_argument("--minutes", type=float, default=20)
    running.add_argument("--resume", action="store_true")
    running.add_argument("--compile", action="store_true", help="faster steps, after minutes of compiling")
    running.add_argument("--places", type=int, default=GRAPHICS.places, help="of a batch, padding included")
    running.add_argument("--rate", type=float, default=GRAPHICS.rate)
    running.add_argument("--warmup", type=int, default=GRAPHICS.warmup)
    running.add_argument("--dropout", type=float, default=GRAPHICS.dropout)
    running.add_argument("--weights", default="", metavar="PAIR=N,…", help="how often pairs are drawn, e.g. en-uk=1.3")
    for name in ("width", "inner", "heads", "enc", "dec"):
        running.add_argument(f"--{name}", type=int, default=getattr(FULL, name))
    packing = commands.add_parser("pack", help="make a model and packages of what came back")
    packing.add_argument("folder", type=Path)
    packing.add_argument("--pairs", default=",".join("-".join(pair) for pair in permutations(sorted(LANGUAGES), 2)))
    packing.add_argument("--test", type=Path, metavar="TSV")
    packing.add_argument("--version", default="1.0")
    return parser


def _run(arguments: argparse.Namespace) -> int:
    named = dict(part.split("=", 1) for part in arguments.weights.split(",") if part)
    settings = replace(
        GRAPHICS,
        minutes=arguments.minutes,
        places=arguments.places,
        rate=arguments.rate,
        warmup=arguments.warmup,
        dropout=arguments.dropout,
        compiled=arguments.compile,
        weights={pair: float(weight) for pair, weight in named.items()},
    )
    shape = Shape(0, arguments.width, arguments.inner, arguments.heads, arguments.enc, arguments.dec)
    outcome = portable.run(
        arguments.folder, settings, shape, resume=arguments.resume, log=lambda point: _say(line(point, arguments.minutes))
    )
    _say(f"done: {outcome.steps} steps in {outcome.seconds:.0f} s")
    return 0


def _pack(arguments: argparse.Namespace) -> int:
    directions = [(source, target) for source, _, target in (pair.partition("-") for pair in arguments.pairs.split(","))]
    scores, written = portable.pack(arguments.folder, directions, version=arguments.version, test=arguments.test)
    for score in scores:
        _say(scored(score))
    for path in written:
        _say(f"written: {path}")
    return 0


def line(point: Point, minutes: float) -> str:
    """A point of the curve on one line, with the minutes that there are."""
    held = f"  held out {point.held_out:.3f}" if point.held_out is not None else ""
    alignment = f"  alignment {point.alignment:.3f}" if point.alignment else ""
    gone = f"{point.seconds / 60:5.1f} of {minutes:g} min"
    return f"{gone}  step {point.step:6}  loss {point.loss:.3f}{alignment}{held}  {point.rate:.0f} pieces/s"


def scored(score: Score) -> str:
    """A score on one line."""
    return f"{score.source}-{score.target}  BLEU {score.bleu:.1f}  chrF {score.chrf:.1f}  {score.sentences} sentences"


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)  # noqa: T201 (a command)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
