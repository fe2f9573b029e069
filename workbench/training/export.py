"""A trained model as the workbench and any Argos Translate read it."""

from __future__ import annotations

import json
import shutil
import tempfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from operator import methodcaller
from pathlib import Path

from workbench.core.errors import StorageError
from workbench.core.language import ENGLISH_NAMES
from workbench.formats.files import write_atomically
from workbench.mt import packages
from workbench.mt.direction import LONGEST, SHORTEST
from workbench.mt.installed import bundled
from workbench.training import ctranslate
from workbench.training.evaluate import Score
from workbench.training.vocabulary import Vocabulary, tag
from workbench.training.weights import Weights

TRUSTED = 12.0
"""BLEU below which a direction is a preview."""

ENOUGH = 100
"""Sentences below which a score says too little."""


@dataclass(frozen=True, slots=True)
class Card:
    """What a package says of itself.

    Attributes:
        version: of the package.
        longest: pieces of the longest sentence that the model does well.
        bleu: of each direction that was measured; one that was not is a preview.
        before: of each direction that the base served; one that the model does worse is a preview.
        terms: the model has learned to obey terms named in its source.
        mended: its wrong words are put right with a dictionary, and were when it was measured.
    """

    version: str
    longest: int
    bleu: Mapping[tuple[str, str], float]
    terms: bool = False
    mended: bool = False
    before: Mapping[tuple[str, str], float] = field(default_factory=dict)

    def is_preview(self, source: str, target: str) -> bool:
        """Whether a direction is not to be trusted, or the base does it better and stays the default."""
        bleu = self.bleu.get((source, target), 0.0)
        return bleu < max(TRUSTED, self.before.get((source, target), 0.0))


def card(
    version: str,
    longest: int,
    scores: Sequence[Score] = (),
    *,
    before: Sequence[Score] = (),
    terms: bool = False,
    mended: bool = False,
) -> Card:
    """The card of a model with these scores, `before` those of its base; scores of few sentences do not count."""
    return Card(version, longest, _bleu(scores), terms, mended, _bleu(before))


def _bleu(scores: Sequence[Score]) -> dict[tuple[str, str], float]:
    return {(score.source, score.target): score.bleu for score in scores if score.sentences >= ENOUGH}


def metadata(source: str, target: str, about: Card) -> dict[str, object]:
    """A direction's ``metadata.json``."""
    return {
        "package_version": about.version,
        "argos_version": "1.9.0",
        "type": "translate",
        "from_code": source,
        "from_name": ENGLISH_NAMES[source],
        "to_code": target,
        "to_name": ENGLISH_NAMES[target],
        "target_prefix": tag(target),
        "preview": about.is_preview(source, target),
        "longest_sentence": max(SHORTEST, min(LONGEST, about.longest)),
        **({"term_annotation": True} if about.terms else {}),
        **({"mended": True} if about.mended else {}),
    }


def write(weights: Weights, vocabulary: Vocabulary, directions: Sequence[tuple[str, str]], about: Card, folder: Path) -> None:
    """Write a model of several directions, in the form of the bundled one: ``model/``, the tokenizer, a file each.

    Raises:
        StorageError: the folder cannot be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=folder) as fresh:  # the old model stays until the new one is whole
            ctranslate.write(weights, vocabulary.pieces, Path(fresh) / "model")
            shutil.rmtree(folder / "model", ignore_errors=True)
            (Path(fresh) / "model").rename(folder / "model")
    except OSError as error:
        raise StorageError(error.strerror or "cannot be written", path=folder) from None
    write_atomically(folder / "sentencepiece.model", lambda out: out.write(vocabulary.data))
    describe(directions, about, folder)


def describe(directions: Sequence[tuple[str, str]], about: Card, folder: Path) -> None:
    """Write the metadata of a model's directions, over what was said before.

    Raises:
        StorageError: the folder cannot be written.
    """
    for source, target in directions:
        text = json.dumps(metadata(source, target, about), ensure_ascii=False, indent=1) + "\n"
        write_atomically(folder / f"{source}_{target}.json", methodcaller("write", text.encode()))


def package(folder: Path, directions: Sequence[tuple[str, str]]) -> list[Path]:
    """Write a package for each direction of a model beside it, and answer the files.

    Raises:
        StorageError: they cannot be written.
    """
    written: list[Path] = []
    for direction in bundled(folder).directions:
        if (direction.source, direction.target) in directions:
            name = f"translate-{direction.source}_{direction.target}-{direction.version.replace('.', '_')}.argosmodel"
            packages.export(direction, folder / name)
            written.append(folder / name)
    return written
