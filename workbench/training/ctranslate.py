"""Weights to CTranslate2's format and back; the names of both sides stand side by side."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workbench.core.errors import InputError, PackageError
from workbench.training.weights import Shape, Weights, positions

if TYPE_CHECKING:
    from numpy.typing import NDArray

LONGEST = 512
"""Places in the table of positions."""

_TYPES = ("float32", "int8", "int16", "int32", "float16")
_REFUSED = "only models that the workbench has trained can be trained further"


def write(weights: Weights, pieces: Sequence[str], folder: Path, *, quantization: str | None = "int8") -> None:
    """Write a model as a CTranslate2 folder with one vocabulary for both sides.

    The first head of the decoder's last layer is the one that attends to the word being translated (`model`), so it is
    the one that answers when a decoder is asked for attention.

    Raises:
        OSError: the folder cannot be written.
    """
    from ctranslate2.specs import common_spec, transformer_spec

    shape = weights.shape
    spec = transformer_spec.TransformerSpec.from_config(
        (shape.enc, shape.dec),
        shape.heads,
        pre_norm=True,
        activation=common_spec.Activation.RELU,
        alignment_layer=-1,
        alignment_heads=1,
    )
    for ours, theirs in names(shape):
        _put(spec, theirs, weights.arrays[ours].copy())  # copied: `optimize` rounds in place
    # The very same array in three places: it is stored once.
    table = weights.arrays["embedding.weight"].copy()
    spec.encoder.embeddings[0].weight = spec.decoder.embeddings.weight = spec.decoder.projection.weight = table
    places = positions(LONGEST, shape.width)
    spec.encoder.position_encodings.encodings = spec.decoder.position_encodings.encodings = places
    spec.register_source_vocabulary(list(pieces))
    spec.register_target_vocabulary(list(pieces))
    config = spec.config
    config.unk_token, config.bos_token, config.eos_token, config.decoder_start_token = "<unk>", "<s>", "</s>", "<s>"
    config.add_source_bos, config.add_source_eos = False, True
    folder.mkdir(parents=True, exist_ok=True)
    spec.validate()
    spec.optimize(quantization=quantization)
    spec.save(str(folder))


def read(folder: Path) -> Weights:
    """The weights of a model that `write` has written, rounded to int8 or not.

    So the model that comes with the workbench can be trained further without any other file.

    Raises:
        InputError: the file cannot be read.
        PackageError: it is another kind of model.
    """
    path = folder / "model.bin"
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(error.strerror or "cannot be read", path=path) from None
    try:
        found = _Reader(data).variables()
        shape = _shape(found)
        return Weights(shape, {ours: _plain(found, theirs) for ours, theirs in names(shape)})
    except (struct.error, ValueError, KeyError, UnicodeDecodeError, IndexError):
        raise PackageError("this model has another architecture", path=path, remedy=_REFUSED) from None


def names(shape: Shape) -> Iterator[tuple[str, str]]:
    """Our name of each array, and CTranslate2's."""
    yield "embedding.weight", "decoder/embeddings/weight"
    yield "bias", "decoder/projection/bias"
    for side, layers in (("encoder", shape.enc), ("decoder", shape.dec)):
        yield from _norm(f"{side}_norm", f"{side}/layer_norm")
        for n in range(layers):
            ours, theirs = f"{side}.{n}", f"{side}/layer_{n}"
            yield from _block(f"{ours}.0", f"{theirs}/self_attention", ("qkv", "out"))
            if side == "decoder":
                yield from _block(f"{ours}.1", f"{theirs}/attention", ("q", "kv", "out"))
            yield from _block(f"{ours}.{1 if side == 'encoder' else 2}", f"{theirs}/ffn", ("up", "down"))


def _norm(ours: str, theirs: str) -> Iterator[tuple[str, str]]:
    yield f"{ours}.weight", f"{theirs}/gamma"
    yield f"{ours}.bias", f"{theirs}/beta"


def _block(ours: str, theirs: str, layers: Sequence[str]) -> Iterator[tuple[str, str]]:
    yield from _norm(f"{ours}.norm", f"{theirs}/layer_norm")
    for n, name in enumerate(layers):
        for kind in ("weight", "bias"):
            yield f"{ours}.{name}.{kind}", f"{theirs}/linear_{n}/{kind}"


def _put(spec: Any, path: str, array: NDArray[Any]) -> None:
    *above, last = path.split("/")
    node = spec
    for part in above:
        name, _, number = part.rpartition("_")
        node = getattr(node, part) if hasattr(node, part) else getattr(node, name)[int(number)]
    setattr(node, last, array)


@dataclass(slots=True)
class _Reader:
    """CTranslate2's binary format, version 6 (`ctranslate2/specs/model_spec.py`, ``_serialize``)."""

    data: bytes
    place: int = 0

    def variables(self) -> dict[str, NDArray[Any]]:
        import numpy

        version = self._number("I")
        if version != 6 or self._text() != "TransformerSpec":
            raise ValueError
        self._number("I")
        found: dict[str, NDArray[Any]] = {}
        for _ in range(self._number("I")):
            name = self._text()
            dimensions = [self._number("I") for _ in range(self._number("B"))]
            kind, size = _TYPES[self._number("B")], self._number("I")
            found[name] = numpy.frombuffer(self.data, kind, size // numpy.dtype(kind).itemsize, self.place).reshape(dimensions)
            self.place += size
        return found

    def _number(self, form: str) -> int:
        (value,) = struct.unpack_from(f"<{form}", self.data, self.place)
        self.place += struct.calcsize(f"<{form}")
        return int(value)

    def _text(self) -> str:
        size = self._number("H")
        self.place += size
        return self.data[self.place - size : self.place].rstrip(b"\0").decode()


def _shape(found: dict[str, NDArray[Any]]) -> Shape:
    def layers(side: str) -> int:
        return len({match[1] for name in found if (match := re.match(rf"{side}/layer_(\d+)/", name))})

    vocab, width = found["decoder/embeddings/weight"].shape
    inner = found["decoder/layer_0/ffn/linear_0/weight"].shape[0]
    ours = all(int(found[f"{side}/pre_norm"]) == 1 and int(found[f"{side}/activation"]) == 0 for side in ("encoder", "decoder"))
    table = found["decoder/position_encodings/encodings"]
    if not ours or abs(table - positions(len(table), width)).max() > 1e-3:
        raise ValueError
    return Shape(vocab, width, inner, int(found["decoder/num_heads"]), layers("encoder"), layers("decoder"))


def _plain(found: dict[str, NDArray[Any]], name: str) -> NDArray[Any]:
    import numpy

    array = found[name]
    plain: NDArray[Any] = array.astype(numpy.float32)
    return plain / found[f"{name}_scale"][:, None] if array.dtype == numpy.int8 else plain
