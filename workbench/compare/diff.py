"""What changed from one text to another, word by word."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal, NamedTuple

from workbench.text.typography import fold
from workbench.text.words import Token, tokens

MOST_TOKENS = 3_000
"""Above this, both texts together, the faster and plainer method is used."""

Sign = Literal["=", "-", "+"]
Opcode = tuple[Sign, int, int, int, int]

_SURROGATES = range(0xD800, 0xE000)


class Piece(NamedTuple):
    """A stretch of words that stayed, went or came.

    Attributes:
        kind: ``=``, ``-`` or ``+``.
        text: as it stands in the text after (for ``-``, in the text before).
        before: for ``=``, as it stands in the text before, which may differ in apostrophes, quotation marks, dashes and
            spaces; for ``-`` the text, for ``+`` nothing.
    """

    kind: Sign
    text: str
    before: str


def words(before: str, after: str) -> list[Piece]:
    """The word-level difference. Whole words change, never parts of them.

    Typographic variants (``'`` and ``’``, ``"`` and ``«``) count as the same. The ``before`` of all pieces joined is
    `before`; the ``text`` of the ``=`` and ``+`` pieces joined is `after`.
    """
    old, new = tokens(before), tokens(after)
    return [
        Piece(
            kind,
            _joined(old[a:b]) if kind == "-" else _joined(new[c:d]),
            "" if kind == "+" else _joined(old[a:b]),
        )
        for kind, a, b, c, d in _opcodes([fold(token.text) for token in old], [fold(token.text) for token in new])
    ]


Spans = tuple[tuple[int, int], ...]


def spans_changed(one: str, other: str) -> tuple[Spans, Spans]:
    """Where two texts differ: spans of characters in each, without white space at their edges."""
    pieces = words(one, other)
    return _spans((piece.kind == "-", piece.before) for piece in pieces), _spans(
        (piece.kind == "+", piece.text) for piece in pieces if piece.kind != "-"
    )


def _spans(stretches: Iterable[tuple[bool, str]]) -> Spans:
    found = []
    at = 0
    for changed, text in stretches:
        if changed and text.strip():
            start = at + len(text) - len(text.lstrip())
            found.append((start, start + len(text.strip())))
        at += len(text)
    return tuple(found)


def _joined(part: Sequence[Token]) -> str:
    return "".join(token.text for token in part)


def _opcodes(old: Sequence[str], new: Sequence[str]) -> Iterator[Opcode]:
    """Stretches as (kind, from, to in the old, from, to in the new)."""
    a = c = 0
    lengths = _plain_lengths(old, new) if len(old) + len(new) > MOST_TOKENS else _semantic_lengths(old, new)
    for kind, length in lengths:
        b, d = a + (kind != "+") * length, c + (kind != "-") * length
        yield kind, a, b, c, d
        a, c = b, d


def _semantic_lengths(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[Sign, int]]:
    """By diff-match-patch on texts in which every different token is one character.

    The semantic cleanup runs on these: on the decoded texts it would split words again. No timeout, since with one
    the result depends on how busy the machine is.
    """
    from diff_match_patch import diff_match_patch

    alphabet: dict[str, str] = {}
    encoded = ["".join(alphabet.setdefault(token, _character(len(alphabet))) for token in side) for side in (old, new)]
    engine = diff_match_patch()
    engine.Diff_Timeout = 0
    diffs = engine.diff_main(encoded[0], encoded[1], False)
    engine.diff_cleanupSemantic(diffs)
    signs: dict[int, Sign] = {0: "=", -1: "-", 1: "+"}
    for operation, text in diffs:
        if text:
            yield signs[operation], len(text)


def _character(number: int) -> str:
    """The character that stands for the nth token: from U+0100 on, without surrogates."""
    code = number + 0x100
    return chr(code if code < _SURROGATES.start else code + len(_SURROGATES))


def _plain_lengths(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[Sign, int]]:
    from rapidfuzz.distance import Indel

    for operation in Indel.opcodes(old, new):
        removed, added = operation.src_end - operation.src_start, operation.dest_end - operation.dest_start
        if operation.tag == "equal":
            yield "=", removed
        else:
            if removed:
                yield "-", removed
            if added:
                yield "+", added
