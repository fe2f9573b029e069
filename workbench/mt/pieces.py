"""Where a model's pieces stand in the text that they were made of."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.text.words import Token

_SPACE = "\u2581"


def places(text: str, pieces: Sequence[str], offset: int = 0) -> list[tuple[int, int]]:
    """Start and end of each piece in the text, in order; a piece that is not in it (a byte, a normalised sign) is empty.

    Works for SentencePiece and for byte pairs alike, whose pieces are parts of the text but for their marks of spaces.

    Args:
        offset: where the text begins in a longer one.
    """
    found: list[tuple[int, int]] = []
    at = 0
    for piece in pieces:
        body = piece.replace(_SPACE, " ").removesuffix("@@").strip()
        start = text.find(body, at) if body else -1
        if start < 0 or start > at + len(body) + 8:
            found.append((at + offset, at + offset))
            continue
        at = start + len(body)
        found.append((start + offset, at + offset))
    return found


def words_of(spans: Sequence[tuple[int, int]], words: Sequence[Token]) -> list[int | None]:
    """For each piece the word it is a part of, by its place; None outside of words."""
    found: list[int | None] = []
    n = 0
    for start, end in spans:
        while n < len(words) and words[n].end <= start:
            n += 1
        inside = n < len(words) and words[n].start < end and start < words[n].end
        found.append(n if inside else None)
    return found
