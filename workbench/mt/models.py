"""Models in memory: each loaded once, whatever number of directions it serves, and shared between threads."""

from __future__ import annotations

import os
import threading
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from workbench.core.errors import PackageError
from workbench.mt.direction import Direction

if TYPE_CHECKING:
    from ctranslate2 import Translator as Decoder

Value = TypeVar("Value")

LOADED_LIMIT = 4
"""Models kept in memory; a large one takes 200 MB. Those used longest ago are let go."""


class Tokenizer(Protocol):
    """Text to a model's pieces and back."""

    def encode(self, text: str) -> list[str]:
        """The pieces of a sentence."""
        ...

    def decode(self, pieces: Sequence[str]) -> str:
        """The sentence that pieces stand for."""
        ...


class _SentencePiece:
    """Decoded by SentencePiece itself: Argos's tokenizer turns every underscore into a space."""

    def __init__(self, path: Path) -> None:
        from sentencepiece import SentencePieceProcessor

        self._processor = SentencePieceProcessor(model_file=str(path))

    def encode(self, text: str) -> list[str]:
        return list(self._processor.encode(text, out_type=str))

    def decode(self, pieces: Sequence[str]) -> str:
        return str(self._processor.decode_pieces(list(pieces))).strip()


class _BytePairs:
    """Argos's own, for packages older than SentencePiece; it loads itself at first use, so it is locked."""

    def __init__(self, path: Path, source: str, target: str) -> None:
        from argostranslate.tokenizer import BPETokenizer

        self._tokenizer = BPETokenizer(path, source, target)
        self._lock = threading.Lock()

    def encode(self, text: str) -> list[str]:
        with self._lock:
            return list(self._tokenizer.encode(text))

    def decode(self, pieces: Sequence[str]) -> str:
        with self._lock:
            return str(self._tokenizer.decode(list(pieces))).strip()


@dataclass(frozen=True, slots=True)
class Model:
    """A direction, loaded."""

    direction: Direction
    decoder: Decoder
    tokenizer: Tokenizer


class Models:
    """Loads models and keeps the last few; safe to call from several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._decoders: OrderedDict[tuple[Any, ...], Decoder] = OrderedDict()
        self._tokenizers: OrderedDict[tuple[Any, ...], Tokenizer] = OrderedDict()

    def load(self, direction: Direction) -> Model:
        """The model of a direction, from memory when it is there and its files are the same.

        Raises:
            PackageError: its files are gone or cannot be loaded.
        """
        pair = (direction.source, direction.target) if direction.tokenizer.name == "bpe.model" else ()
        try:
            with self._lock:
                tokenizer_key = (*pair, *_identity(direction.tokenizer))
                tokenizer = self._tokenizers.get(tokenizer_key) or _tokenizer(direction)
                _keep(self._tokenizers, tokenizer_key, tokenizer)
                decoder_key = _decoder_key(direction.model)
                decoder = self._decoders.get(decoder_key) or _decoder(direction.model)
                _keep(self._decoders, decoder_key, decoder)
        except (OSError, RuntimeError, ValueError, ImportError) as error:
            reason = " ".join(str(error).split())[:200]
            remedy = f"run: workbench models install {direction.source} {direction.target}"
            raise PackageError(f"the model cannot be loaded ({reason})", path=direction.folder, remedy=remedy) from None
        return Model(direction, decoder, tokenizer)


def cores() -> int:
    """How many processor cores this process may use."""
    affinity = getattr(os, "sched_getaffinity", None)
    return len(affinity(0)) if affinity else os.cpu_count() or 1


def _decoder(folder: Path) -> Decoder:
    """Several sentences at a time, each on one core.

    Splitting one sentence over several cores (`intra_threads`) was measured to make small models slower, five to seven times
    on a busy machine, and a second copy of a model for single sentences would double its memory. `compute_type` stays as the
    model was stored: forcing one makes some Argos packages emit garbage.
    """
    from ctranslate2 import Translator as Decoder

    return Decoder(str(folder), device="cpu", compute_type="default", inter_threads=cores(), intra_threads=1)


def _tokenizer(direction: Direction) -> Tokenizer:
    if direction.tokenizer.name == "bpe.model":
        return _BytePairs(direction.tokenizer, direction.source, direction.target)
    return _SentencePiece(direction.tokenizer)


def _decoder_key(folder: Path) -> tuple[Any, ...]:
    """The same for every direction that shares the weights; a package may differ from its sister in the configuration only."""
    config = folder / "config.json"
    return (*_identity(folder / "model.bin"), config.read_bytes() if config.is_file() else b"")


def _identity(path: Path) -> tuple[int, ...]:
    found = path.stat()
    return (found.st_dev, found.st_ino, found.st_size, found.st_mtime_ns)


def _keep(cache: OrderedDict[tuple[Any, ...], Value], key: tuple[Any, ...], value: Value) -> None:
    cache[key] = value
    cache.move_to_end(key)
    while len(cache) > LOADED_LIMIT:
        cache.popitem(last=False)
