"""How the segments of a unit came together: sure, doubtful, pinned or by a person; a sign and a colour for each."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from workbench.core.unit import Unit


class Link(Enum):
    """A kind of link, as (sign, the grid's part whose colour it has, what it says)."""

    SURE = ("=", "number", "sure")
    DOUBTFUL = ("?", "marker", "to look at")
    PINNED = ("◆", "state-edited", "pinned")
    PERSON = ("✓", "state-confirmed", "by a person")

    @property
    def sign(self) -> str:
        """One character, so that the kind never depends on colour alone."""
        return self.value[0]

    @property
    def part(self) -> str:
        """The grid's part (`widgets.looks.PARTS`) whose style it has."""
        return self.value[1]

    @property
    def text(self) -> str:
        """What it says, for a person."""
        return self.value[2]


def link(unit: Unit) -> Link:
    """The kind of link that a unit has."""
    alignment = unit.alignment
    if alignment.pinned:
        return Link.PINNED
    if alignment.open:
        return Link.DOUBTFUL
    return Link.PERSON if alignment.confidence >= 1 else Link.SURE


def short(unit: Unit) -> str:
    """Sign and confidence in at most five characters: ``? 41%``; people's decisions have no confidence."""
    kind = link(unit)
    if kind in (Link.PINNED, Link.PERSON):
        return kind.sign
    return f"{kind.sign} {percent(unit)}%"


def percent(unit: Unit) -> int:
    """The confidence in whole percent; 99 at most where no person has decided."""
    return min(99, round(100 * unit.alignment.confidence))


def described(unit: Unit) -> str:
    """The link in words: ``to look at, 41 %``."""
    kind = link(unit)
    return kind.text if kind in (Link.PINNED, Link.PERSON) else f"{kind.text}, {percent(unit)} %"


def to_look_at(units: Sequence[Unit]) -> int:
    """How many units are still to be looked at."""
    return sum(link(unit) is Link.DOUBTFUL for unit in units)
