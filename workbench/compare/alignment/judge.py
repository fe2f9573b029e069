"""How well the segments of a unit fit each other, for units that a person is putting together."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations

from workbench.compare.alignment.evidence import Clues, clues
from workbench.compare.alignment.pairing import Compared, compared, probability
from workbench.core.shifting import NOBODY_KNOWS
from workbench.core.statement import Statement
from workbench.core.unit import Unit
from workbench.text.sentences import sentences


@dataclass(frozen=True, slots=True)
class _Side:
    """One version of a text to be cut: what stands before and behind each place where it may be."""

    places: Sequence[int]
    parts: Sequence[tuple[Clues, Clues]]


class Judge:
    """Knows how often each clue occurs in a statement, and by that how much it says. Made in a moment for 100 units.

    Args:
        statement: looked at once; it may change afterwards.
    """

    def __init__(self, statement: Statement) -> None:
        units = list(statement.units)
        self._clues = {tag: [clues(unit.text(tag), tag) for unit in units if unit.text(tag)] for tag in statement.versions}
        self._compared: dict[tuple[str, str], Compared] = {}

    def confidence(self, unit: Unit) -> float:
        """How probable it is, from 0 to 1, that the segments of a unit translate each other."""
        parts = [(tag, clues(unit.text(tag), tag)) for tag in self._clues if unit.text(tag)]
        return min((self._probability(one, other) for one, other in combinations(parts, 2)), default=NOBODY_KNOWS)

    def fitting_places(self, unit: Unit, version: str, place: int) -> dict[str, int]:
        """Where the other versions of a unit are best cut when one is cut at `place`: between two of their sentences.

        Returns:
            Version → place in its text, for those that have two sentences or more; `version` itself is in it.
        """
        places = {version: place}
        cut = _side(unit.text(version), version, [place])
        for tag in unit.segments:
            between = boundaries(unit.text(tag), tag) if tag != version else []
            if between:
                other = _side(unit.text(tag), tag, between)
                places[tag] = max(zip(other.places, other.parts, strict=True), key=self._fit(version, cut, tag))[0]
        return places

    def _fit(self, version: str, cut: _Side, tag: str) -> Callable[[tuple[int, tuple[Clues, Clues]]], float]:
        both = self._compare(version, tag)

        def fit(choice: tuple[int, tuple[Clues, Clues]]) -> float:
            pairs = zip(cut.parts[0], choice[1], strict=True)
            return sum(sum(both.likeness(left, right)) for left, right in pairs)

        return fit

    def _probability(self, one: tuple[str, Clues], other: tuple[str, Clues]) -> float:
        return probability(sum(self._compare(one[0], other[0]).likeness(one[1], other[1])))

    def _compare(self, one: str, other: str) -> Compared:
        known = self._compared.get((one, other))
        if known is None:
            sides = [(tag, self._clues.get(tag, [])) for tag in (one, other)]
            known = self._compared[one, other] = compared(sides[0], sides[1])
        return known


def boundaries(text: str, tag: str) -> list[int]:
    """Where the second and the further sentences of a text begin, in characters."""
    return [start for start, _ in sentences(text, tag)[1:]] if text else []


def _side(text: str, tag: str, places: Iterable[int]) -> _Side:
    known = list(places)
    return _Side(known, [(clues(text[:place], tag), clues(text[place:], tag)) for place in known])
