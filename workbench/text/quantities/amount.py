"""A number that a text states, with its unit, its currency and its bound."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from workbench.text.quantities.bounds import SIGNS, Bound
from workbench.text.quantities.units import Unit

Sort = Literal["cardinal", "ordinal", "share", "times", "vague"]


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with what belongs to it.

    Attributes:
        text: as it stands, with bound and unit.
        start, end: where.
        place, stop: where the number itself stands, without bound and unit.
        value: what it is worth; a share is below 1, a per cent its number.
        sort: ``share`` for parts, ``times`` for ``twice``, ``vague`` for ``hundreds of``.
        unit: what it counts, or None.
        bound: see `text.quantities.bounds`.
        in_words: whether it stands in words.
        others: what else the number may stand for, as `text.quantities.figures` says.
        in_name: whether it belongs to a name: ``COVID-19``.
        loose: further bounds that may be meant: ``до 50`` may be up to 50, ``over three years`` more than three.
        partner: the other end of a range, as (start, end), or None.
        growth: how many times as much there is after the change that it tells, as `text.quantities.changes` says.
        way: 1 where it surely says how much more there is, -1 where how much less, else 0.
        is_label: whether it tells one thing from others (``level two``), as ordinals do.
    """

    text: str
    start: int
    end: int
    place: int
    stop: int
    value: Decimal
    sort: Sort
    unit: Unit | None
    bound: Bound
    in_words: bool
    others: frozenset[Decimal] = frozenset()
    in_name: bool = False
    loose: frozenset[Bound] = frozenset()
    partner: tuple[int, int] | None = None
    growth: Decimal | None = None
    way: int = 0
    is_label: bool = False

    @property
    def kind(self) -> str:
        """The kind of fact: ``money``, ``percent``, ``quantity``, ``ordinal`` or ``number``."""
        if self.unit is not None:
            return "money" if self.unit.is_money else "percent" if self.unit.dimension in ("share", "points") else "quantity"
        return "ordinal" if self.sort == "ordinal" else "number"

    @property
    def shown(self) -> str:
        """The value for a reader: ``> 2000 UAH``."""
        value = plainly(self.value)
        if self.sort == "share":
            value = f"{plainly((self.value * 100).quantize(Decimal(1)) if self.value % 1 else self.value)} %"
        elif self.sort == "times":
            value = f"{value} times"
        elif self.sort == "vague":
            value = f"{value}s" if self.value > 1 else value
        elif self.sort == "ordinal":
            value = f"{value}."
        return f"{SIGNS[self.bound]}{value}{f' {self.unit.id}' if self.unit else ''}"


def plainly(value: Decimal) -> str:
    """A number without exponent and trailing zeros."""
    digits = f"{value:f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits
