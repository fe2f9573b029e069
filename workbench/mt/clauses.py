"""Sentences that are too long for a model, cut where a reader would pause."""

from __future__ import annotations

import re
from collections.abc import Callable

from workbench.mt.kept import KEPT

_CLAUSE = re.compile(r"(?<=[,;:…])\s+|\s+(?=[—–-]\s)")
_SPACE = re.compile(r"\s+")
_RUN = 60
"""Characters of a word so long that it is cut anyway."""


def cut(text: str, limit: int, count: Callable[[str], int]) -> list[str]:
    """Cut a text into pieces of about equal size with at most `limit` tokens each; joined, they are the text.

    Only an address, which must stay whole, may make a piece longer.

    Args:
        count: how many tokens a text has; asked about pieces only, so the cost grows with the length alone.
    """
    atoms = [
        atom
        for clause in _split(text, _CLAUSE)
        for atom in ([clause] if count(clause) <= limit else _words(clause, limit, count))
    ]
    sizes = [count(atom) for atom in atoms]
    parts = -(-sum(sizes) // limit)
    goal = sum(sizes) / max(parts, 1)
    pieces: list[str] = []
    piece, size = "", 0
    for atom, tokens in zip(atoms, sizes, strict=True):
        if piece and (size + tokens > limit or size >= goal):
            pieces.append(piece)
            piece, size = "", 0
        piece += atom
        size += tokens
    return [*pieces, piece] if piece else pieces


def _words(clause: str, limit: int, count: Callable[[str], int]) -> list[str]:
    atoms: list[str] = []
    for word in _split(clause, _SPACE):
        if len(word) <= _RUN or KEPT.search(word) or count(word) <= limit:
            atoms.append(word)
        else:
            atoms += [word[start : start + _RUN] for start in range(0, len(word), _RUN)]
    return atoms


def _split(text: str, boundary: re.Pattern[str]) -> list[str]:
    """The pieces between boundaries, each with the whitespace that follows it."""
    ends = [found.end() for found in boundary.finditer(text)]
    starts = [0, *ends]
    return [text[start:end] for start, end in zip(starts, [*ends, len(text)], strict=True) if start < end]
