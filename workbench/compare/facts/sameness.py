"""Whether two amounts may be the same, said in other units, as a share or as a multiple, or stand in each other's place."""

from __future__ import annotations

from decimal import Decimal

from workbench.text.quantities.amount import Amount
from workbench.text.quantities.units import Unit

_ROUNDED = 0.06
"""How far a converted amount may be off, since translators round it: 26 miles are 42 km."""

_EXACT = 0.0015
_PLURALS = ("hundreds", "thousands", "millions", "billions", "сотни", "сотен", "сотні", "сотень", "тысячи", "тисячі")
"""How words end that say that there are several."""

_DAYS_A_MONTH = Decimal("30.44")


def same(one: Amount, other: Amount) -> bool:
    """Whether two amounts may be the same, units converted."""
    if are_opposed(one, other) or _are_many_and_one(one, other) or _are_many_and_one(other, one):
        return False
    if {one.sort, other.sort} == {"ordinal", "times"}:
        return False
    if one.growth is not None and other.growth is not None and (one.sort, one.value) != (other.sort, other.value):
        return _near(float(one.growth), float(other.growth), 0.0006 if one.kind == other.kind == "percent" else 0.01)
    if one.unit is not None and other.unit is not None:
        return _converted(one, one.unit, other, other.unit)
    if "times" in (one.sort, other.sort):
        return _as_times(one, other) or _as_times(other, one)
    if one.value == other.value or one.value in other.others or other.value in one.others:
        return True
    if _are_tens_and_dozens(one, other) or _are_tens_and_dozens(other, one):
        return True
    return abs(share(one) - share(other)) < Decimal("0.004") and "share" in (one.sort, other.sort)


def are_opposed(one: Amount, other: Amount) -> bool:
    """Whether one says that there is more by what the other says that there is less: doubled and halved."""
    return one.way * other.way < 0 and one.value == other.value


def _are_many_and_one(many: Amount, one: Amount) -> bool:
    """Whether one speaks of several hundreds or thousands, the other of about one: hundreds of people, a hundred people."""
    is_plural = many.sort == "vague" and many.text.lower().endswith(_PLURALS)
    return is_plural and one.sort == "cardinal" and one.value == many.value and one.partner is None


def _are_tens_and_dozens(tens: Amount, dozens: Amount) -> bool:
    """Whether languages count about as many in their own way: около двух десятков, about two dozen."""
    count = tens.value / 10
    if count not in (1, 2, 3, 4) or dozens.value != count * 12:
        return False
    if tens.partner and dozens.partner and dozens.in_words:  # 20–30, two or three dozen
        return True
    if "dozen" in dozens.text.lower() and tens.in_words and any(part in tens.text.lower() for part in ("десятк", "десяток")):
        return True
    return _is_open(tens) and _is_open(dozens)


def _is_open(amount: Amount) -> bool:
    """Whether a number of tens or a dozen is not meant exactly."""
    return amount.sort == "vague" or (amount.in_words and (bool(amount.bound) or "about" in amount.loose))


def _converted(one: Amount, unit: Unit, other: Amount, other_unit: Unit) -> bool:
    if unit.id == other_unit.id:
        return one.value == other.value or one.value in other.others or other.value in one.others
    if {unit.id, other_unit.id} == {"GBP", "lb"}:  # фунт is both
        return one.value == other.value
    if unit.is_money or other_unit.is_money:
        if unit.dimension != other_unit.dimension or 0.01 not in (unit.factor, other_unit.factor):
            return False
        return _near(float(one.value) * unit.factor, float(other.value) * other_unit.factor, _EXACT)
    if {unit.dimension, other_unit.dimension} == {"time", "months"}:
        return _near(_in_days(one, unit), _in_days(other, other_unit), 0.1 if _is_round(one) and _is_round(other) else 0.04)
    if unit.dimension != other_unit.dimension:
        return False
    if unit.dimension == "time" and _is_estimate(one, other) and _is_round(one) and _is_round(other):
        return _near(_in_days(one, unit), _in_days(other, other_unit), 0.1)
    if unit.dimension == "temperature":
        return abs(_celsius(one, unit) - _celsius(other, other_unit)) < 1.5
    off = _ROUNDED if unit.is_imperial != other_unit.is_imperial or "ton" in (unit.id, other_unit.id) else _EXACT
    return _near(float(one.value) * unit.factor, float(other.value) * other_unit.factor, off)


def _near(one: float, other: float, share: float) -> bool:
    return abs(one - other) <= share * max(abs(one), abs(other))


def _in_days(amount: Amount, unit: Unit) -> float:
    days = unit.factor / 86400 if unit.dimension == "time" else unit.factor * float(_DAYS_A_MONTH)
    return float(amount.value) * days


def _is_round(amount: Amount) -> bool:
    """Whether a stretch of time may well be rounded: two and a half weeks, ten days, 45 minutes."""
    return amount.value * 2 % 1 == 0 if amount.value <= 12 else amount.value % 5 == 0 or amount.value % 12 == 0


def _is_estimate(one: Amount, other: Amount) -> bool:
    return any(amount.bound in ("about", "almost") or "about" in amount.loose for amount in (one, other))


def _celsius(amount: Amount, unit: Unit) -> float:
    return (float(amount.value) - 32) / 1.8 if unit.id == "°F" else float(amount.value)


def share(amount: Amount) -> Decimal:
    """What part of a whole an amount is, or its value where it is none."""
    return amount.value / 100 if amount.unit is not None and amount.unit.id == "%" else amount.value


def _as_times(one: Amount, other: Amount) -> bool:
    if one.sort != "times" or not one.value or not (other.unit is None or other.unit.id in ("%", "times")):
        return False
    alike = {one.value, 1 / one.value}
    return other.value in alike or (other.sort != "times" and other.value in {value * 100 for value in alike})


def rivals(one: Amount, another: Amount) -> bool:
    """Whether one amount may stand in the place of the other."""
    if one.growth is not None and another.growth is not None:
        return True
    if goes_without_saying(one) or goes_without_saying(another):
        return one.unit is not None and another.unit is not None and (one.unit == another.unit or _are_spans(one, another))
    if one.in_name != another.in_name or _are_far_apart(one, another) or _are_far_apart(another, one):
        return False
    if "ordinal" in (one.sort, another.sort) and one.sort != another.sort and not (one.is_label or another.is_label):
        return False
    if one.unit is not None and another.unit is not None:
        return one.unit.dimension == another.unit.dimension or one.value == another.value
    if one.kind == "percent" or another.kind == "percent":
        return "share" in (one.sort, another.sort) or one.kind == another.kind
    if _are_many_and_one(one, another) or _are_many_and_one(another, one):
        return True
    return (one.sort == "vague") == (another.sort == "vague") and (one.sort == "times") == (another.sort == "times")


def _are_far_apart(few: Amount, many: Amount) -> bool:
    """Whether one is a pair in words, as both, and the other a figure in hundreds: nobody mistakes one for the other."""
    return few.in_words and not many.in_words and 0 < few.value <= 2 and few.unit is None and many.value >= 100


def _are_spans(one: Amount, another: Amount) -> bool:
    """Whether both are stretches of time: in a week, in a month."""
    return all(each.unit is not None and each.unit.dimension in ("time", "months") for each in (one, another))


def goes_without_saying(amount: Amount) -> bool:
    """Whether others leave the number out: one."""
    return amount.in_words and amount.value == 1 and amount.sort != "ordinal"
