"""Training on another machine: a folder to take there, and what comes back from it.

The other machine needs PyTorch, NumPy and SentencePiece, and this package's source, nothing else; it needs no network.
The folder holds ``examples0.npz`` and so on, ``check.npz``, ``sentencepiece.model``, and ``checkpoint/part0`` and so on
where there is a base. There, ``python -m workbench.training run FOLDER`` trains and leaves ``trained/part0`` and so on,
files of at most 15 MiB.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from workbench.core.errors import NotFoundError, StorageError
from workbench.core.progress import Report, silent
from workbench.formats.files import write_atomically
from workbench.training import examples, export, shards, vocabulary, weights
from workbench.training.evaluate import Score, evaluate, from_file, model_in
from workbench.training.examples import Examples
from workbench.training.job import longest_of, write_report
from workbench.training.prepare import Material
from workbench.training.settings import Log, Outcome, Settings
from workbench.training.weights import Shape, Weights

CHECK = "check.npz"
TOKENIZER = "sentencepiece.model"
BASE = "checkpoint"
TRAINED = "trained"


def save(material: Material, folder: Path) -> list[Path]:
    """Write what another machine needs, and answer the files.

    Raises:
        StorageError: the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StorageError(error.strerror or "cannot be made", path=folder) from None
    for old in folder.glob("examples*.npz"):
        old.unlink()
    written = [folder / f"examples{n}.npz" for n, _ in enumerate(shards.cut(material.train))]
    for path, shard in zip(written, shards.cut(material.train), strict=True):
        examples.save(shard, path)
    if material.check is not None:
        examples.save(material.check, folder / CHECK)
        written.append(folder / CHECK)
    write_atomically(folder / TOKENIZER, lambda out: out.write(material.vocabulary.data))
    base = weights.save(material.start.weights, folder / BASE) if material.start is not None else []
    return [*written, folder / TOKENIZER, *base]


def run(folder: Path, settings: Settings, shape: Shape, *, resume: bool = False, report: Report = silent, log: Log) -> Outcome:
    """Train with what `save` has written; the result is in ``trained/``, the curve in ``report.json``.

    Args:
        shape: of a model without a base; its `vocab` is filled in.

    Raises:
        NotFoundError, InputError, FormatError: the folder holds something else.
    """
    from workbench.training.trainer import Training

    check = examples.load(folder / CHECK) if (folder / CHECK).is_file() else None
    pieces = len(vocabulary.load(folder / TOKENIZER))
    start: Weights | Shape = Shape(pieces, shape.width, shape.inner, shape.heads, shape.enc, shape.dec)
    if (folder / BASE).is_dir():
        start = weights.load(folder / BASE)
    training = Training(_examples(folder), check, start, settings, folder, resume=resume)
    outcome = training.run(report=report, log=log)
    weights.save(outcome.weights, folder / TRAINED)
    write_report(folder, (), (), outcome)
    return outcome


def pack(
    folder: Path, directions: Sequence[tuple[str, str]], *, version: str, test: Path | None = None, report: Report = silent
) -> tuple[list[Score], list[Path]]:
    """A model and its packages from what came back; measured on a test file when one is given.

    Raises:
        NotFoundError, InputError, FormatError: the folder lacks something.
        StorageError: it cannot be written.
    """
    found = weights.load(folder / TRAINED)
    longest = longest_of(_examples(folder))
    export.write(found, vocabulary.load(folder / TOKENIZER), directions, export.card(version, longest), folder)
    scores = evaluate(model_in(folder), from_file(test, directions), report=report) if test is not None else []
    export.describe(directions, export.card(version, longest, scores), folder)
    return scores, export.package(folder, directions)


def _examples(folder: Path) -> Examples:
    found = sorted(folder.glob("examples*.npz"))
    if not found:
        raise NotFoundError(
            "the folder holds no examples0.npz", path=folder, remedy="make it: workbench models train --prepare-only"
        )
    return shards.joined([examples.load(path) for path in found])
