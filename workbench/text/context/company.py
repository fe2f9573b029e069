"""Which words stand in the same sentences, so that what a sentence is about tells homographs apart.

«Котельная снабжает фабрику паром» speaks of steam: its words are those that stand around «пар», not around «паром», a ferry.
Learned from plain text (`workbench.training.company`).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import sqrt

Unit = tuple[str, str]
"""A dictionary form and its part of speech, as `shares.group_of` names it."""

GROUPS = "NAVC"
"""The parts of speech of which dictionary forms keep company that tells something."""

Vector = tuple[float, ...]

BLOCKS = 8
"""A vector is stored as so many pieces, each one of a few."""


class Company:
    """Dictionary forms as points: near each other are those that keep the same company. Safe to share between threads.

    Args:
        codes: dictionary form → which piece each block of its vector is.
        books: of each block the pieces that there are.
    """

    def __init__(self, codes: Mapping[Unit, bytes], books: Sequence[Sequence[Vector]]) -> None:
        self.codes = codes
        self.books = books
        self._known: dict[Unit, Vector] = {}

    def vector(self, unit: Unit) -> Vector | None:
        """Where a dictionary form stands; of length 1, nearly. None for one that is too rare."""
        found = self._known.get(unit)
        if found is None and (codes := self.codes.get(unit)):
            found = tuple(each for book, code in zip(self.books, codes, strict=True) for each in book[code])
            self._known[unit] = found
        return found

    def middle(self, units: Iterable[tuple[Unit, float]]) -> Vector | None:
        """The direction in which some dictionary forms lie together, each with its weight; None when none is known."""
        total: list[float] | None = None
        for unit, weight in units:
            vector = self.vector(unit)
            if vector is None:
                continue
            if total is None:
                total = [0.0] * len(vector)
            total = [sum_ + weight * each for sum_, each in zip(total, vector, strict=True)]
        length = sqrt(sum(each * each for each in total)) if total else 0.0
        return tuple(each / length for each in total) if total and length else None

    def nearness(self, unit: Unit, direction: Vector) -> float | None:
        """The cosine between a dictionary form and a direction; None for one that is too rare."""
        vector = self.vector(unit)
        return None if vector is None else sum(one * other for one, other in zip(vector, direction, strict=True))
