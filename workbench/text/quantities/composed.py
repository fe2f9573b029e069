"""Amounts in two steps, with two units or with the smaller one left out: «рубль двадцать», ``two hours five minutes``."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from workbench.core.language import base
from workbench.text.quantities.amount import Amount
from workbench.text.quantities.bounds import bound_before
from workbench.text.quantities.loose_bounds import loose_bounds
from workbench.text.quantities.numerals import word_value
from workbench.text.quantities.units import Unit, unit_after

_JOINS = re.compile(r",? (?:(?:and|и|і|й|та) )?")
_ONE = {
    "ru": re.compile(
        r"(?<!\w)(?P<unit>час|рубль|доллар|евро|гривн[ау]|метр|год|килограмм"
        r"|(?<=до )(?:часа|года)|(?<=около )(?:часа|года)|(?<=более )(?:часа|года)|(?<=больше )(?:часа|года)"
        r"|(?<=менее )(?:часа|года)|(?<=меньше )(?:часа|года)|(?<=от )(?:часа|года)|(?<=с )(?:часом|годом)) (?:и )?\Z"
    ),
    "uk": re.compile(
        r"(?<!\w)(?P<unit>годин[ау]|рубль|долар|євро|гривн[яю]|метр|рік|кілограм"
        r"|(?<=до )(?:години|року)|(?<=близько )(?:години|року)|(?<=більше )(?:години|року)|(?<=більше за )(?:годину|рік)"
        r"|(?<=менше )(?:години|року)|(?<=від )(?:години|року)) (?:(?:і|й|та) )?\Z"
    ),
    "en": re.compile(r"(?<!\w)an? (?P<unit>hour|dollar|euro|metre|meter|year|kilogram) (?:and )?\Z"),
}
_BEFORE = re.compile(r"([\w'.,]+) \Z")
_STEPS = {("year", "month"): 12, ("hour", "min"): 60, ("min", "s"): 60, ("day", "hour"): 24, ("week", "day"): 7}
_METRIC = {("km", "m"): 1000, ("m", "cm"): 100, ("kg", "g"): 1000, ("t", "kg"): 1000, ("ft", "in"): 12, ("lb", "oz"): 16}
_COINS = 100
_UNSAID = {"hour": 60, "m": 100, "kg": 1000, "year": 12}
"""How many of the unsaid smaller unit make one: «час двадцать»."""


def composed(found: list[Amount], text: str, tag: str) -> list[Amount]:
    """The amounts with those that belong together as one, in the greater unit.

    Args:
        found: in order, placed in the folded text.
        text: folded with its case.
        tag: a language or version tag.
    """
    joined: list[Amount] = []
    for amount in found:
        amount = _after_one(amount, text, tag)
        last = joined[-1] if joined else None
        steps = _steps(last, amount) if last is not None and _JOINS.fullmatch(text, last.end, amount.start) else 0
        if last is not None and steps and amount.value < steps:
            value = last.value + (amount.value / steps).quantize(Decimal("0.0001"))
            joined[-1] = replace(last, value=value, end=amount.end, stop=amount.stop, others=frozenset())
        else:
            joined.append(amount)
    return joined


def _steps(last: Amount, amount: Amount) -> int:
    """How many of the unit of an amount make one of the unit before it; 0 where they do not belong together."""
    if last.unit is None or amount.unit is None or amount.bound or not last.sort == amount.sort == "cardinal":
        return 0
    if last.unit.is_money:
        return _COINS if amount.unit.id in ("kopek", "cent") and last.unit.factor == 1 else 0
    units = last.unit.id, amount.unit.id
    return _STEPS.get(units, 0) or _METRIC.get(units, 0)


def _after_one(amount: Amount, text: str, tag: str) -> Amount:
    """An amount with one greater unit before it: «час двадцать», ``an hour and twenty minutes``, «доллар двадцать»."""
    pattern = _ONE.get(base(tag))
    whole = pattern.search(text, max(amount.start - 16, 0), amount.start) if pattern and _may_follow(amount) else None
    if whole is None or _is_counted(text, whole.start(), base(tag)):
        return amount
    unit = unit_after(text, whole.start("unit") - 1, tag, digits=False)
    steps = _steps_behind(unit[0], amount) if unit else 0
    if unit is None or not 0 < amount.value < steps:
        return amount
    value = 1 + (amount.value / steps).quantize(Decimal("0.0001"))
    bound, start = bound_before(text, whole.start(), tag)
    loose = frozenset() if bound else loose_bounds(text, start, amount.stop, tag)
    place, others = whole.start(), frozenset[Decimal]()
    return replace(amount, value=value, unit=unit[0], place=place, start=start, others=others, bound=bound, loose=loose)


def _may_follow(amount: Amount) -> bool:
    return amount.sort == "cardinal" and not amount.bound and amount.value == int(amount.value)


def _steps_behind(unit: Unit, amount: Amount) -> int:
    if amount.unit is None:
        return _COINS if unit.is_money else _UNSAID.get(unit.id, 0) if amount.value > 9 else 0
    return _steps(replace(amount, unit=unit, value=Decimal(1)), amount)


def _is_counted(text: str, place: int, language: str) -> bool:
    """Whether a number stands before a unit: «двадцать один час»."""
    before = _BEFORE.search(text, max(place - 24, 0), place)
    return before is not None and (before[1][-1].isdigit() or word_value(before[1], language) is not None)
