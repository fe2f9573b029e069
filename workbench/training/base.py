"""What a training begins with: a model that is there already, or nothing."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from workbench.core.errors import NotFoundError, PackageError
from workbench.mt.direction import parse_metadata
from workbench.mt.folders import STARTER
from workbench.training import ctranslate, vocabulary, weights
from workbench.training.vocabulary import Vocabulary
from workbench.training.weights import Weights

STARTER_NAME = "starter"
NOTHING = "none"


@dataclass(frozen=True, slots=True)
class Base:
    """A model to go on from.

    Attributes:
        weights: with the symbols that training needs.
        directions: that it translates in.
        longest: pieces of the longest sentence that it does well, None when nothing says.
        mended: whether its wrong words are put right with a dictionary.
        folder: where it is, in the form of the bundled model; None when only its weights are there.
        note: what a person should know of it.
    """

    weights: Weights
    vocabulary: Vocabulary
    directions: tuple[tuple[str, str], ...]
    longest: int | None
    mended: bool
    folder: Path | None
    note: str


def load(name: str) -> Base | None:
    """The base of a name: ``starter`` for the model that comes with the workbench, ``none``, or a folder.

    A folder holds ``sentencepiece.model`` and either ``checkpoint/part0``… (`weights.save`) or ``model/`` (CTranslate2);
    the latter's weights are rounded to eight bits, from which training recovers within its first steps.

    Raises:
        NotFoundError: the folder holds neither.
        PackageError: the model was not trained by the workbench.
    """
    if name == NOTHING:
        return None
    folder = STARTER if name == STARTER_NAME else Path(name)
    if not folder.is_dir():
        raise NotFoundError(
            "there is no such folder", path=folder, remedy=f"name a folder, {STARTER_NAME!r} or {NOTHING!r} as the base"
        )
    tokenizer = _tokenizer(folder)
    old = vocabulary.load(tokenizer)
    checkpoint = next((each for each in (folder / "checkpoint", folder) if (each / "part0").is_file()), None)
    complete = (folder / "model" / "model.bin").is_file()
    if checkpoint is not None:
        found, note = weights.load(checkpoint), f"base: the weights in {checkpoint}"
    elif complete:
        found, note = (
            ctranslate.read(folder / "model"),
            f"base: the rounded weights of {folder / 'model'}; there is no checkpoint",
        )
    else:
        raise NotFoundError("the folder holds neither checkpoint/part0 nor model/model.bin", path=folder)
    if found.shape.vocab != len(old):
        raise PackageError(f"the model has {found.shape.vocab} pieces and its tokenizer {len(old)}", path=folder)
    new = vocabulary.extended(old)
    every = (parse_metadata(path.read_bytes(), path) for path in sorted(folder.glob("??_??.json")))
    said = [each for each in every if each.modelled]
    return Base(
        found.grown(len(new)),
        new,
        tuple((each.source, each.target) for each in said),
        max((each.longest for each in said), default=None),
        any(each.mended for each in said),
        folder if complete else None,
        note,
    )


def _tokenizer(folder: Path) -> Path:
    for parent in (folder, folder.parent):
        if (parent / "sentencepiece.model").is_file():
            return parent / "sentencepiece.model"
    raise NotFoundError("the folder holds no sentencepiece.model", path=folder)
