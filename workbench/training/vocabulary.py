"""A model's pieces: SentencePiece, trained or taken over, with the symbols that training needs."""

from __future__ import annotations

import io
from collections.abc import Iterable, Sequence
from pathlib import Path

from workbench.core.errors import InputError, PackageError
from workbench.core.language import LANGUAGES
from workbench.mt.marks import TERM, TERM_END

PAD, UNK, BOS, EOS = 0, 1, 2, 3

PLACEHOLDERS = tuple(f"⟦{n}⟧" for n in range(10))
"""Pieces of their own, so that a placeable is copied whole."""

LARGEST = 24_000
_MARK = "\u2581"  # SentencePiece writes a space so
_CONTROL, _USER_DEFINED = 3, 4


class Vocabulary:
    """The pieces of a model.

    Args:
        data: a SentencePiece model.

    Raises:
        PackageError: it is none, or not laid out as ours are.
    """

    def __init__(self, data: bytes) -> None:
        from sentencepiece import SentencePieceProcessor

        self.data = data
        try:
            self._processor = SentencePieceProcessor(model_proto=data)
        except (RuntimeError, OSError, ValueError):
            raise PackageError("the tokenizer is no SentencePiece model") from None
        self.pieces = tuple(str(self._processor.id_to_piece(n)) for n in range(self._processor.get_piece_size()))
        self._ids = {piece: n for n, piece in enumerate(self.pieces)}
        if self.pieces[:4] != ("<pad>", "<unk>", "<s>", "</s>"):
            raise PackageError("the tokenizer was not made for training (its first symbols are others)")

    def __len__(self) -> int:
        return len(self.pieces)

    def __contains__(self, piece: object) -> bool:
        return piece in self._ids

    def id(self, piece: str) -> int:
        """A piece's number; `KeyError` when there is none."""
        return self._ids[piece]

    def tag(self, language: str) -> int:
        """The number of the symbol that asks for a language."""
        return self._ids[tag(language)]

    def encode(self, text: str) -> list[int]:
        """The numbers of a text's pieces."""
        return list(self._processor.encode(text, out_type=int))

    def decode(self, ids: Sequence[int]) -> str:
        """The text of pieces; control symbols are silent."""
        return str(self._processor.decode(list(ids)))

    def spans(self, text: str, ids: Sequence[int]) -> list[tuple[int, int]] | None:
        """Where in the text each piece stands, without the space before it.

        Returns:
            None when the tokenizer changes texts, so that pieces and characters do not correspond.
        """
        found: list[tuple[int, int]] = []
        place = -1  # SentencePiece puts a space before the text
        waiting = b""
        for number in ids:
            piece = self.pieces[number]
            if _is_byte(piece):
                waiting += bytes([int(piece[3:5], 16)])
                body = waiting.decode("utf-8", "ignore")
                waiting = b"" if body else waiting
            else:
                body = piece.replace(_MARK, " ")
            start, place = place, place + len(body)
            found.append((min(place, max(0, start + (len(body) - len(body.lstrip(" "))))), max(0, place)))
        return found if place == len(text) and not waiting and self._same(text, ids) else None

    def _same(self, text: str, ids: Sequence[int]) -> bool:
        return self.decode(ids) == text


def tag(language: str) -> str:
    """The symbol that asks a model for a language: ``<2uk>``."""
    return f"<2{language}>"


def load(path: Path) -> Vocabulary:
    """A vocabulary from a file.

    Raises:
        InputError: the file cannot be read.
        PackageError: as `Vocabulary`.
    """
    try:
        return Vocabulary(path.read_bytes())
    except OSError as error:
        raise InputError(error.strerror or "cannot be read", path=path) from None


def extended(vocabulary: Vocabulary) -> Vocabulary:
    """The vocabulary with the symbols that it lacks at its end; nothing else changes its number.

    A SentencePiece model is a Protocol Buffers message whose field 1 is repeated: further pieces may simply follow.
    """
    missing = [(piece, kind) for piece, kind in _symbols() if piece not in vocabulary]
    data = vocabulary.data + b"".join(_piece(piece, kind) for piece, kind in missing)
    return Vocabulary(data) if missing else vocabulary


def train(lines: Iterable[str], size: int = LARGEST) -> Vocabulary:
    """A new vocabulary for texts: unigram, unknown letters as bytes, nothing normalised.

    Args:
        size: how many pieces at most; few texts give fewer.

    Raises:
        InputError: the texts are too few.
    """
    from sentencepiece import SentencePieceTrainer

    out = io.BytesIO()
    try:
        SentencePieceTrainer.train(
            sentence_iterator=iter(lines),
            model_writer=out,
            vocab_size=size,
            hard_vocab_limit=False,
            model_type="unigram",
            character_coverage=0.9998,
            byte_fallback=True,
            normalization_rule_name="identity",
            pad_id=PAD,
            unk_id=UNK,
            bos_id=BOS,
            eos_id=EOS,
            control_symbols=[piece for piece, kind in _symbols() if kind == _CONTROL],
            user_defined_symbols=[piece for piece, kind in _symbols() if kind == _USER_DEFINED],
            max_sentence_length=4000,
            split_digits=True,
            allow_whitespace_only_pieces=True,
            minloglevel=2,
        )
    except (RuntimeError, OSError) as error:
        reason = " ".join(str(error).split())[-160:]
        raise InputError(f"no vocabulary can be made of these texts ({reason})", remedy="give more of them") from None
    return Vocabulary(out.getvalue())


def _symbols() -> list[tuple[str, int]]:
    control = [*map(tag, sorted(LANGUAGES)), TERM, TERM_END]
    return [*((piece, _CONTROL) for piece in control), *((piece, _USER_DEFINED) for piece in PLACEHOLDERS)]


def _piece(piece: str, kind: int) -> bytes:
    """A ``SentencePiece`` of a ``ModelProto``: 1 the piece, 2 its score (a float), 3 its type."""
    name = piece.encode()
    body = bytes([0x0A, len(name)]) + name + b"\x15\x00\x00\x00\x00" + bytes([0x18, kind])
    return bytes([0x0A, len(body)]) + body


def _is_byte(piece: str) -> bool:
    return len(piece) == 6 and piece.startswith("<0x") and piece.endswith(">")
