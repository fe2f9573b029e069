"""A version's text cut where differences begin and end, for every report to mark."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from workbench.compare.report.kinds import kind
from workbench.core.finding import Difference


class Piece(NamedTuple):
    """A stretch of a text.

    Attributes:
        text: as it stands.
        difference: the gravest difference that it is part of, or None.
        odd: whether this version departs there from the others.
        first: whether the difference begins here.
    """

    text: str
    difference: Difference | None
    odd: bool
    first: bool


def pieces(text: str, tag: str, differences: Sequence[Difference]) -> list[Piece]:
    """All of a text in order; without differences it is one piece."""
    spans = [
        (start, end, each)
        for each in sorted(differences, key=lambda each: _rank(each, tag), reverse=True)
        for start, end in each.spans.get(tag, ())
        if start < end
    ]
    cuts = sorted({0, len(text), *(cut for start, end, _ in spans for cut in (start, end))})
    found: list[Piece] = []
    before: Difference | None = None
    for start, end in pairwise(cuts):
        over = next((each for first, last, each in spans if first <= start and end <= last), None)
        found.append(Piece(text[start:end], over, over is not None and over.odd == tag, over is not before))
        before = over
    return found


def context(text: str, span: tuple[int, int], room: int) -> tuple[int, int]:
    """The stretch of a text around a place, with about so many characters on either side, cut between words."""
    start, end = max(0, span[0] - room), min(len(text), span[1] + room)
    while 0 < start < span[0] and not text[start - 1].isspace():
        start += 1
    while span[1] < end < len(text) and not text[end].isspace():
        end -= 1
    return start, end


def _rank(difference: Difference, tag: str) -> tuple[int, int]:
    """What shows where differences overlap: facts before wording, the shortest first."""
    return kind(difference.kind).weight, -sum(end - start for start, end in difference.spans.get(tag, ()))
