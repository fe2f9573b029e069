"""``models train`` and ``models evaluate``: a model of a team's own texts, and what a model is worth."""

from __future__ import annotations

import argparse
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workbench.cli.common import Commands, add_command, add_json, count, progress
from workbench.cli.output import note, print_json, print_rows
from workbench.core.errors import NotFoundError, UsageError
from workbench.core.language import LANGUAGES, base, listed, tags_in
from workbench.core.progress import silent

if TYPE_CHECKING:
    from workbench.core.progress import IsCancelled
    from workbench.training.evaluate import Score
    from workbench.training.job import Result
    from workbench.training.prepare import Material
    from workbench.training.settings import Settings

TRAIN_HELP = """\
Teach a model with aligned texts: TMX, CSV and JSONL (confirmed units), TSV (every row), also TSV.xz. The model goes on
from the one that comes with the workbench unless --base says otherwise; it is measured on texts that it has not seen,
before and after. What it has learned is in OUT: packages for `workbench models install`, the weights to go on from,
report.json. Ctrl+C stops it; --resume goes on. Needs the extra [train]: pip install torch sacrebleu.

Fine-tuning a small model takes minutes on a processor; a good new model needs millions of pairs and a graphics processor."""


def register(actions: Commands) -> None:
    """Add the commands to the group ``models``."""
    training = actions.add_parser("train", help="teach or fine-tune a model with aligned texts", description=TRAIN_HELP)
    training.add_argument("files", nargs="+", type=Path, metavar="FILE", help="TMX, TSV, CSV or JSONL")
    training.add_argument("--from", dest="sources", default="", metavar="L,L", help="languages to translate from (default: all)")
    training.add_argument("--to", dest="targets", default="", metavar="L,L", help="languages to translate to (default: all)")
    training.add_argument("--base", default="starter", metavar="MODEL", help="starter, none, or the folder of a model")
    training.add_argument("--tokenizer", type=Path, metavar="FILE", help="sentencepiece.model of a new model (--base none)")
    training.add_argument("--minutes", type=float, default=30, metavar="N", help="of training in all (default: 30)")
    training.add_argument("--out", type=Path, default=Path("trained-model"), metavar="DIR", help="default: trained-model")
    training.add_argument("--resume", action="store_true", help="go on where a training with the same texts was stopped")
    training.add_argument("--version", default="1.0", metavar="N", help="of the packages (default: 1.0)")
    training.add_argument("--rate", type=float, metavar="N", help="the highest learning rate")
    training.add_argument("--threads", type=int, metavar="N", help="processor cores to use (default: all)")
    training.add_argument("--bf16", action="store_true", help="short numbers: faster on newer processors")
    training.add_argument("--prepare-only", action="store_true", help="write what another machine needs to train, and stop")
    training.set_defaults(run=train)

    evaluating = add_command(actions, "evaluate", "BLEU and chrF of the models on aligned texts")
    evaluating.add_argument("file", type=Path, metavar="TSV", help="rows of aligned texts; TMX and CSV too")
    evaluating.add_argument("--pair", action="append", default=[], metavar="ru-uk", help="a direction (default: all served)")
    evaluating.add_argument("--model", type=Path, metavar="DIR", help="a trained model's folder (default: what is installed)")
    evaluating.add_argument("--limit", type=count, metavar="N", help="rows to measure on")
    add_json(evaluating)
    evaluating.set_defaults(run=evaluate)


def train(arguments: argparse.Namespace) -> int:
    """Train a model and package it."""
    from workbench.training import portable
    from workbench.training.extra import need
    from workbench.training.prepare import gather

    if arguments.minutes <= 0:
        raise UsageError("--minutes must be more than 0")
    if not arguments.prepare_only:
        need("torch", "training")
    sources, targets = _languages(arguments.sources), _languages(arguments.targets)
    with _stopping() as cancelled:
        material = gather(
            arguments.files,
            base_name=arguments.base,
            sources=sources,
            targets=targets,
            tokenizer=arguments.tokenizer,
            say=note,
            progress=progress,
            cancelled=cancelled,
        )
        if arguments.prepare_only:
            for path in portable.save(material, arguments.out):
                note(f"written: {path}")
            note(f"there: python -m workbench.training run {arguments.out.name}")
            return 0
        result = _train(arguments, material, cancelled)
    if not result.finished:
        note("stopped; the model is what it had come to, and --resume goes on")
    _table([("before", each) for each in result.before] + [("after", each) for each in result.after])
    for pair in result.worse:
        note(f"{pair}: the base did it better; the new model is a preview of it, and the base stays the default")
    for path in result.packages:
        note(f"written: {path}")
    return 0


def _train(arguments: argparse.Namespace, material: Material, cancelled: IsCancelled) -> Result:
    from workbench.training import job
    from workbench.training.__main__ import line
    from workbench.training.settings import SMALL

    return job.run(
        material,
        _settings(arguments, fine=material.start is not None),
        arguments.out,
        shape=SMALL,
        version=arguments.version,
        resume=arguments.resume,
        say=note,
        progress=lambda step: silent if step == "training" else progress(step),  # its points say how far it is
        log=lambda point: note(line(point, arguments.minutes)),
        cancelled=cancelled,
    )


def _settings(arguments: argparse.Namespace, *, fine: bool) -> Settings:
    from workbench.training.settings import FINE, Settings

    settings = FINE if fine else Settings()
    return replace(
        settings,
        minutes=arguments.minutes,
        rate=arguments.rate or settings.rate,
        threads=arguments.threads,
        bf16=True if arguments.bf16 else None,
    )


def evaluate(arguments: argparse.Namespace) -> int:
    """Print the scores of the models."""
    from workbench.mt.translator import MachineTranslator
    from workbench.training.evaluate import every_route, from_file, model_in
    from workbench.training.extra import need

    pairs = [_pair(pair) for pair in arguments.pair]
    need("sacrebleu", "measuring")
    translator = model_in(arguments.model) if arguments.model else MachineTranslator()
    tests = from_file(arguments.file, pairs or None, limit=arguments.limit)
    for pair in pairs:
        if not arguments.model:
            translator.route(*pair)  # says what to install
        elif not translator.can_translate(*pair):
            raise NotFoundError(f"the model does not translate from {pair[0]} to {pair[1]}", path=arguments.model)
    scores = every_route(translator, tests, report=progress("measuring"))
    if not scores:
        raise NotFoundError("no model serves a direction of this file", path=arguments.file)
    if arguments.json:
        print_json([{**_as_json(score), "model": name} for name, score in scores])
    else:
        _table(scores)
    return 0


def _as_json(score: Score) -> dict[str, object]:
    named = asdict(score)
    return {"from": named.pop("source"), "to": named.pop("target"), **named}


def _table(scores: list[tuple[str, Score]]) -> None:
    if scores:
        head = [("model", "direction", "BLEU", "chrF", "sentences")]
        cells = [(name, f"{s.source}-{s.target}", f"{s.bleu:.1f}", f"{s.chrf:.1f}", str(s.sentences)) for name, s in scores]
        print_rows([*head, *cells])


def _languages(value: str) -> tuple[str, ...]:
    return tuple(_known(tag) for tag in tags_in(value)) if value else ()


def _pair(value: str) -> tuple[str, str]:
    source, mark, target = value.partition("-")
    if not mark:
        raise UsageError(f"{value!r} is no direction", remedy="write it as ru-uk")
    return _known(source), _known(target)


def _known(tag: str) -> str:
    language = base(tag)
    if language not in LANGUAGES:
        raise UsageError(f"{tag!r} is no language that is trained", remedy=f"use {listed(LANGUAGES)}")
    return language


@contextmanager
def _stopping() -> Iterator[IsCancelled]:
    """Let the first Ctrl+C stop the work in good order; the second one interrupts it."""
    asked: list[int] = []

    def stop(number: int, _frame: Any) -> None:
        asked.append(number)
        signal.signal(signal.SIGINT, before)
        note("stopping; once more to interrupt")

    before = signal.signal(signal.SIGINT, stop)
    try:
        yield lambda: bool(asked)
    finally:
        signal.signal(signal.SIGINT, before)
