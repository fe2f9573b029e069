"""A whole training: files in, a measured model and its packages out."""

from __future__ import annotations

import json
import math
import platform
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.core.errors import StorageError
from workbench.core.progress import IsCancelled, never
from workbench.formats.files import write_atomically
from workbench.mt.marks import TERM
from workbench.training import export, weights
from workbench.training.evaluate import Score, evaluate, from_pairs, model_in
from workbench.training.examples import Examples
from workbench.training.extra import has, need
from workbench.training.prepare import Material, Progress, Say, unsaid, unseen
from workbench.training.settings import Log, Outcome, Settings
from workbench.training.weights import Shape, Weights

if TYPE_CHECKING:
    from workbench.mt.translator import MachineTranslator

REPORT = "report.json"


@dataclass(frozen=True, slots=True)
class Result:
    """What a training made.

    Attributes:
        before, after: scores on what was held out, of the base and of the new model; empty without sacreBLEU.
        packages: the files that `workbench models install` takes.
        finished: whether the whole budget was used; otherwise the training can be resumed.
    """

    before: tuple[Score, ...]
    after: tuple[Score, ...]
    packages: tuple[Path, ...]
    outcome: Outcome

    @property
    def finished(self) -> bool:
        """Whether the whole budget was used; otherwise the training can be resumed."""
        return self.outcome.finished

    @property
    def worse(self) -> list[str]:
        """The directions that the base did better, as ``ru-uk``."""
        known = {(score.source, score.target): score.bleu for score in self.before}
        return [
            f"{score.source}-{score.target}" for score in self.after if score.bleu < known.get((score.source, score.target), 0.0)
        ]


def run(
    material: Material,
    settings: Settings,
    out: Path,
    *,
    shape: Shape,
    version: str = "1.0",
    resume: bool = False,
    say: Say = unsaid,
    progress: Progress = unseen,
    log: Log | None = None,
    cancelled: IsCancelled = never,
) -> Result:
    """Train, export, measure and package.

    Args:
        out: the folder for everything; it is made.
        shape: of a model without a base; its `vocab` is filled in.

    Raises:
        WorkbenchError: PyTorch is not installed, or the loss is no number any more.
        StorageError: the folder cannot be written.
        UsageError: there is nothing to resume.
        Cancelled: while measuring; a training that is stopped is exported as far as it came.
    """
    need("torch", "training")
    from workbench.training.trainer import Training

    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(error.strerror or "cannot be made", path=out) from None
    tests = from_pairs(material.held, material.directions)
    before: list[Score] = []
    if tests and not has("sacrebleu"):
        say("sacreBLEU is not installed: the model is not measured, and its directions are previews")
    elif tests and material.start is not None and material.start.folder is not None:
        before = evaluate(model_in(material.start.folder), tests, report=progress("measuring the base"), cancelled=cancelled)
    start: Weights | Shape = material.start.weights if material.start else _sized(shape, len(material.vocabulary))
    training = Training(material.train, material.check, start, settings, out, resume=resume)
    outcome = training.run(report=progress("training"), cancelled=cancelled, log=log)
    after, written = publish(
        outcome.weights, material, out, version=version, before=before, tests_wanted=has("sacrebleu"), progress=progress
    )
    write_report(out, before, after, outcome)
    return Result(tuple(before), tuple(after), tuple(written), outcome)


def publish(
    found: Weights,
    material: Material,
    out: Path,
    *,
    version: str,
    before: Sequence[Score] = (),
    tests_wanted: bool,
    progress: Progress = unseen,
) -> tuple[list[Score], list[Path]]:
    """Export a model, measure it, say in its metadata what it is worth beside its base, and package it."""
    directions = _all_directions(material)
    known = material.start.longest if material.start is not None else None
    terms = TERM in material.vocabulary
    mended = material.start is not None and material.start.mended
    card = export.card(version, known or longest_of(material.train), terms=terms, mended=mended)
    weights.save(found, out / "checkpoint")
    export.write(found, material.vocabulary, directions, card, out)
    after: list[Score] = []
    if tests_wanted and material.held:
        translator: MachineTranslator = model_in(out)
        after = evaluate(translator, from_pairs(material.held, material.directions), report=progress("measuring"))
        about = export.card(version, card.longest, after, before=before, terms=terms, mended=mended)
        export.describe(directions, about, out)
    return after, export.package(out, directions)


def longest_of(examples: Examples) -> int:
    """Pieces of the longest sentences that are common enough to be learned: all but one in a hundred are shorter."""
    lengths = sorted(int(length) for length in examples.rows[:, 1])
    return lengths[math.floor(0.99 * (len(lengths) - 1))]


def write_report(out: Path, before: Sequence[Score], after: Sequence[Score], outcome: Outcome) -> None:
    """Write what came of a training: its curve and its scores, as JSON."""
    report = {
        "before": [asdict(score) for score in before],
        "after": [asdict(score) for score in after],
        "shape": asdict(outcome.weights.shape),
        "steps": outcome.steps,
        "seconds": round(outcome.seconds, 1),
        "finished": outcome.finished,
        "machine": platform.machine(),
        "curve": [asdict(point) for point in outcome.curve],
    }
    write_atomically(out / REPORT, lambda stream: stream.write((json.dumps(report, indent=1) + "\n").encode()))


def _all_directions(material: Material) -> list[tuple[str, str]]:
    """Those learned, with those of the base: its weights may still serve them, unmeasured and so as previews."""
    return sorted({*material.directions, *(material.start.directions if material.start else ())})


def _sized(shape: Shape, vocab: int) -> Shape:
    return Shape(vocab, shape.width, shape.inner, shape.heads, shape.enc, shape.dec)
