"""A model's weights as plain arrays: how large it is, taken over from a base, and sent about in small parts."""

from __future__ import annotations

import io
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from operator import methodcaller
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workbench.core.errors import FormatError, NotFoundError
from workbench.formats.files import write_atomically

if TYPE_CHECKING:
    from numpy.typing import NDArray

PART = 15 << 20
"""Bytes of a part of `save`."""

_GROW_NOISE = 0.02


@dataclass(frozen=True, slots=True)
class Shape:
    """How large a Transformer is.

    Attributes:
        vocab: pieces.
        width: of its states.
        inner: of its feed-forward layers.
        heads: of each attention.
        enc, dec: layers of encoder and decoder.
    """

    vocab: int
    width: int = 384
    inner: int = 1536
    heads: int = 6
    enc: int = 8
    dec: int = 3


@dataclass(frozen=True, slots=True)
class Weights:
    """A model's weights, float32, by the names that PyTorch gives them in `model.Transformer`."""

    shape: Shape
    arrays: Mapping[str, NDArray[Any]]

    def grown(self, vocab: int) -> Weights:
        """With further pieces at the end of the vocabulary, which begin as an average piece does."""
        import numpy

        more = vocab - self.shape.vocab
        if more <= 0:
            return self
        table, bias = self.arrays["embedding.weight"], self.arrays["bias"]
        noise = numpy.random.default_rng(1).standard_normal((more, table.shape[1])) * _GROW_NOISE * table.std()
        arrays = {
            **self.arrays,
            "embedding.weight": numpy.concatenate([table, table.mean(0) + noise]).astype(numpy.float32),
            "bias": numpy.concatenate([bias, numpy.full(more, bias.mean())]).astype(numpy.float32),
        }
        return Weights(Shape(**{**asdict(self.shape), "vocab": vocab}), arrays)


def positions(length: int, width: int) -> NDArray[Any]:
    """The table of positions, (length, width): sines, then cosines (Vaswani and others 2017)."""
    import numpy

    place = numpy.arange(length, dtype=numpy.float32)[:, None]
    angle = place / numpy.power(10000.0, 2 * numpy.arange(width // 2, dtype=numpy.float32) / width)
    return numpy.concatenate([numpy.sin(angle), numpy.cos(angle)], axis=1).astype(numpy.float32)


def save(weights: Weights, folder: Path) -> list[Path]:
    """Write weights as int8, a scale for each row, in files of `PART` bytes: ``part0``, ``part1`` and so on.

    CTranslate2 rounds in the same way, so an int8 model loses nothing further.

    Raises:
        StorageError: the folder cannot be written.
    """
    import numpy

    arrays: dict[str, Any] = {"shape": numpy.array([f"{name}={value}" for name, value in asdict(weights.shape).items()])}
    for name, array in weights.arrays.items():
        if array.ndim == 2:
            scale = numpy.maximum(numpy.abs(array).max(axis=1, keepdims=True), 1e-9) / 127
            arrays[f"q:{name}"] = numpy.rint(array / scale).astype(numpy.int8)
            arrays[f"s:{name}"] = scale.astype(numpy.float32)
        else:
            arrays[f"f:{name}"] = array.astype(numpy.float32)
    buffer = io.BytesIO()
    numpy.savez(buffer, **arrays)
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("part*"):
        old.unlink()
    written: list[Path] = []
    data = buffer.getbuffer()
    for n, start in enumerate(range(0, len(data), PART)):
        path = folder / f"part{n}"
        write_atomically(path, methodcaller("write", data[start : start + PART]))
        written.append(path)
    return written


def load(folder: Path) -> Weights:
    """What `save` has written.

    Raises:
        NotFoundError: there are no parts.
        FormatError: they do not fit together.
    """
    import numpy

    parts = sorted(folder.glob("part*"), key=lambda path: (len(path.name), path.name))
    if not parts:
        raise NotFoundError("the folder holds no weights (part0…)", path=folder)
    try:
        with numpy.load(io.BytesIO(b"".join(part.read_bytes() for part in parts)), allow_pickle=False) as arrays:
            shape = Shape(**{name: int(value) for name, _, value in (entry.partition("=") for entry in arrays["shape"])})
            named = [key.partition(":")[::2] for key in arrays.files if ":" in key]
            plain = {name: arrays[f"f:{name}"] for kind, name in named if kind == "f"}
            rounded = {
                name: arrays[f"q:{name}"].astype(numpy.float32) * arrays[f"s:{name}"] for kind, name in named if kind == "q"
            }
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise FormatError(f"the parts do not make up a model ({type(error).__name__})", path=folder) from None
    return Weights(shape, plain | rounded)
