"""How ``context-SOURCE-TARGET.npz`` of `mt.phrases.network` is made: what words are by the words around them.

The links of aligned sentences say what each word became; a small network learns to tell it from the sentence.

Run, with the extra [train], twelve gigabytes and two hours a direction:
``python -m workbench.training.word_contexts CORPUS.tsv.xz FOLDER --from en --to ru --minutes 75 [--base FILE.npz]``.
A network that is there can be a base, the shipped ones too: of its own direction, to learn on; of English to Russian, for the
words of the direction into English to begin with.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy

from workbench.core.errors import FormatError, UsageError, WorkbenchError
from workbench.formats.files import write_atomically
from workbench.mt.phrases.costs import ENGLISH, RUSSIAN
from workbench.mt.phrases.network import BIAS, NAMES, SCALE
from workbench.training.english_phrases import aligned
from workbench.training.extra import need
from workbench.training.word_context_rows import IN_FORMS, IN_WORDS, OUT_FORMS, OUT_WORDS, SUBJECTS, Array, Names, gathered
from workbench.training.word_pairs import rows

_LONGEST_ROW = 260
"""Characters."""

_FINE, _COARSE = 127, 15
"""The largest whole number of a weight; of the words' tables a smaller one, which makes the file smaller."""

_LEAST_SCALE = 1e-4

_TABLES = {
    IN_WORDS: "words",
    IN_FORMS: "forms",
    "out": "out",
    OUT_WORDS: "out_words",
    OUT_FORMS: "out_forms",
    "after.1": "after_1",
    "after.2": "after_2",
    "behind.1": "behind_1",
    "behind.2": "behind_2",
    "behind.forms.1": "forms_behind_1",
    "behind.forms.2": "forms_behind_2",
    SUBJECTS: "subjects",
}
"""What the weights are called in the file, and where they are learned."""

Weights = Mapping[str, Array]
"""Arrays by the names that `word_context_net.Net` gives them."""


def quantised(weight: Array, most: int) -> tuple[Array, Array]:
    """A weight as whole numbers from `-most` to `most`, and the scale of each row."""
    scales = numpy.maximum(numpy.abs(weight).max(axis=1) / most, _LEAST_SCALE).astype(numpy.float16)
    whole = numpy.round(weight / scales.astype(numpy.float32)[:, None])
    return numpy.clip(whole, -most, most).astype(numpy.int8), scales


def as_arrays(weights: Mapping[str, Array], names: Names) -> dict[str, Array]:
    """What was learned as `mt.phrases.network.Network` takes it."""
    layers = [name.split(".")[1] for name in weights if name.startswith("norms.") and name.endswith(".weight")]
    found: dict[str, Array] = {}
    for name, own in (*_TABLES.items(), *((f"layer.{layer}", f"layers.{layer}") for layer in layers)):
        if f"{own}.weight" in weights:
            most = _COARSE if name in (IN_WORDS, OUT_WORDS) else _FINE
            found[name], found[name + SCALE] = quantised(weights[f"{own}.weight"], most)
        if f"{own}.bias" in weights:
            found[name + BIAS] = weights[f"{own}.bias"].astype(numpy.float16)
    for layer in layers:
        found[f"norm.{layer}"] = numpy.stack([weights[f"norms.{layer}.{each}"] for each in ("weight", "bias")]).astype(
            numpy.float16
        )
    for name, each in names.items():
        found[name + NAMES] = numpy.frombuffer("\n".join(each).encode("utf-8"), numpy.uint8)
    return found


def as_weights(arrays: Mapping[str, Array]) -> tuple[Weights, Names]:
    """What `as_arrays` was given, as near as whole numbers tell it."""
    layers = {name: f"layers.{name.removeprefix('layer.')}" for name in arrays if name.startswith("layer.")}
    found: dict[str, Array] = {}
    for name, own in (_TABLES | layers).items():
        if name in arrays and name + SCALE in arrays:
            scales = arrays[name + SCALE].astype(numpy.float32)
            found[f"{own}.weight"] = arrays[name].astype(numpy.float32) * scales[:, None]
        if name + BIAS in arrays:
            found[f"{own}.bias"] = arrays[name + BIAS].astype(numpy.float32)
    for name in arrays:
        if name.startswith("norm."):
            both = arrays[name].astype(numpy.float32)
            layer = name.removeprefix("norm.")
            found[f"norms.{layer}.weight"], found[f"norms.{layer}.bias"] = both
    names = {name.removesuffix(NAMES): each for name, each in arrays.items() if name.endswith(NAMES)}
    return found, {name: each.tobytes().decode("utf-8").split("\n") for name, each in names.items()}


def turned(weights: Weights, names: Names) -> tuple[Weights, Names]:
    """What a network from English tells one into English: the words as it knows them, and the names of the forms.

    Raises:
        UsageError: it is itself one into English.
    """
    if OUT_FORMS not in names:
        raise UsageError("the network to begin with is of the other direction", remedy="give one of the same, or from English")
    own = {"words.weight": weights["out_words.weight"], "out_words.weight": weights["words.weight"]}
    return own, {IN_WORDS: names[OUT_WORDS], IN_FORMS: names[OUT_FORMS], OUT_WORDS: names[IN_WORDS]}


def read_base(path: Path, source: str) -> tuple[Weights, Names]:
    """The weights and names to begin with.

    Args:
        source: the language that the network is to translate from.

    Raises:
        FormatError: the file is no such network.
        UsageError: it is of a direction that cannot be used.
    """
    try:
        with numpy.load(path) as arrays:
            weights, names = as_weights(dict(arrays))
    except (OSError, BadZipFile, ValueError, KeyError, TypeError, AttributeError) as error:
        raise FormatError(f"this is no network of word contexts ({type(error).__name__})", path=path) from None
    if not {IN_WORDS, IN_FORMS, OUT_WORDS} <= names.keys():
        raise FormatError("this is no network of word contexts (it names no words)", path=path)
    is_of_english = OUT_FORMS in names
    return (weights, names) if is_of_english is (source == ENGLISH) else turned(weights, names)


def pairs_of(corpus: Path) -> list[tuple[str, str]]:
    """The English and Russian texts of a corpus that translate each other, each pair once."""
    every = rows(corpus, 4 * _LONGEST_ROW)
    return list(dict.fromkeys((one, two) for one, two, _ in every if one and two and max(len(one), len(two)) <= _LONGEST_ROW))


def make(corpus: Path, folder: Path, source: str, target: str, minutes: float, base: Path | None) -> None:
    """Learn a network and write it.

    Raises:
        WorkbenchError: something of the extra is missing, the base cannot be used, or nothing can be learned or written.
    """
    need("torch", "training")
    from workbench.training import word_context_net

    begun, names = read_base(base, source) if base is not None else ({}, None)
    found = gathered(aligned(pairs_of(corpus)), source, names)
    path = folder / f"context-{source}-{target}.npz"

    def keep(weights: Weights) -> None:
        arrays: dict[str, Any] = as_arrays(weights, found.names)
        write_atomically(path, lambda out: numpy.savez_compressed(out, **arrays))

    keep(word_context_net.learned(found, word_context_net.Settings(minutes), begun, _say, keep))


def main() -> int:
    """Run the command; the exit status is 2 when it cannot be done."""
    parser = argparse.ArgumentParser(description="Learn what words are in another language by the words around them.")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--from", dest="source", choices=(ENGLISH, RUSSIAN), default=ENGLISH)
    parser.add_argument("--to", dest="target", choices=(ENGLISH, RUSSIAN), default=RUSSIAN)
    parser.add_argument("--minutes", type=float, default=75, help="of learning, after aligning (default %(default)s)")
    parser.add_argument("--base", type=Path, metavar="FILE.npz", help="a network to begin with")
    chosen = parser.parse_args()
    if chosen.source == chosen.target:
        parser.error("--from and --to are the same language")
    if not chosen.corpus.is_file():
        parser.error(f"there is no corpus {chosen.corpus}")
    try:
        chosen.folder.mkdir(parents=True, exist_ok=True)
        make(chosen.corpus, chosen.folder, chosen.source, chosen.target, chosen.minutes, chosen.base)
    except WorkbenchError as error:
        _say(f"word_contexts: {error}")
        return 2
    return 0


def _say(text: str) -> None:
    print(text, file=sys.stderr, flush=True)  # noqa: T201 (a command)


if __name__ == "__main__":
    raise SystemExit(main())
