"""What words behind a number make of it: «27 с половиной тысяч», ``200-plus million``, ``2m people``, ``the 25th anniversary``."""

# ruff: noqa: E501  # tables of patterns are easier to read in whole lines

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from workbench.core.language import base
from workbench.text.quantities.amount import Amount
from workbench.text.quantities.numerals import word_value
from workbench.text.quantities.units import BY_ID, unit_after

_AND_MORE = re.compile(r" (?:с|з|із) (?:лишн\w+|лишком|гаком|хвостиком|небольшим|чимось) (\w+)")
_HALF_MORE = re.compile(
    r"[ -](?:с половиной|(?:з|із) половиною|and[ -]a[ -](?P<en>half|quarter)|(?:с|з|із) (?P<quarter>четвертью|чвертю))(?: (?P<many>\w+))?"
)
_OF_LIFE = re.compile(
    r" (?:году (?:своей )?(?P<life>жизни)|році (?:свого )?(?P<life_uk>життя)|year(?: of (?:his|her|their) (?P<life_en>life)|(?= ?[.,;]|\Z)))"
)
_INTO = re.compile(r"(?<!\w)(?:на|in (?:his|her|their|the)) \Z")
_LEAST_YEAR, _LEAST_AGE = 2, 30
"""The first year of a life is no age, and “in her second year” may be said of studies."""

_PLUS_MANY = re.compile(r"(?:-plus| ?\+|-odd) (\w+)")
PLUS = re.compile(r"-(?:plus|odd)(?= )")
"""Says behind an English number that it is exceeded, before what it counts."""

_MILLIONS = re.compile(r"m (?=[a-z])")
_PEOPLE = re.compile(
    r"m (?:(?!(?:hurdles|ours|towards|across|metres|meters|hours|times|always|as|is|was|its|races?|tall|this|us|thus|deals|swims?)\b)[a-z]{3,}s|people|children|women|men|voters|adults)\b"
)

_ANNIVERSARY = re.compile(
    r" (?:[a-z]+ )?(?:anniversary|birthday|jubilee)(?!\w)| (?:годовщин|юбиле|річниц|ювіле)\w*| (?:день|дня|дню) (?:рождения|народження)"
)


def with_half(amount: Amount, text: str, tag: str) -> Amount:
    """A figure with the half or quarter in words behind it, and its thousands: «27 с половиной тысяч», ``3 and a half``.

    Args:
        amount: placed in the folded text, without its unit.
        text: folded with its case.
        tag: a language or version tag.
    """
    behind = _HALF_MORE.match(text, amount.end) if amount.sort == "cardinal" and not amount.in_words else None
    if behind is None:
        return amount
    added = Decimal("0.25") if behind["quarter"] or behind["en"] == "quarter" else Decimal("0.5")
    known = word_value(behind["many"], base(tag)) if behind["many"] else None
    many = known[0] if known is not None and known[1] == "many" else Decimal(1)
    end = behind.end() if many > 1 or not behind["many"] else behind.start("many") - 1
    return replace(amount, value=(amount.value + added) * many, end=end, stop=end)


def with_more(amount: Amount, text: str, tag: str) -> tuple[Amount, bool]:
    """The number with the words behind it that add some, and with its thousands: «тридцать с лишним тысяч».

    Args:
        amount, text, tag: as of `with_half`.

    Returns:
        The amount, and whether it is more than that.
    """
    match = (_AND_MORE.match(text, amount.end) or _PLUS_MANY.match(text, amount.end)) if amount.sort == "cardinal" else None
    value = word_value(match[1], base(tag)) if match else None
    if match is None:
        return amount, False
    if value is None or value[1] != "many":
        return replace(amount, end=match.start(1) - 1), True
    return replace(amount, value=amount.value * value[0], end=match.end(), stop=match.end()), True


def is_millions(text: str, place: int) -> bool:
    """Whether an ``m`` behind digits stands for millions, not for metres: ``2m tonnes``, ``1.5m people``.

    Args:
        text: folded with its case.
        place: where the digits end.
    """
    if _MILLIONS.match(text, place) is None:
        return False
    unit = unit_after(text, place + 1, "en", digits=False)
    is_unit = unit is not None and (unit[0].is_money or unit[0].dimension not in ("length", "share"))
    return is_unit or _PEOPLE.match(text, place) is not None


def as_age(amount: Amount, text: str) -> Amount | None:
    """The age of someone in a year of their life: «на 63-м году жизни» is 62, as is ``in her 63rd year``; else None.

    Args:
        amount, text: as of `with_half`.
    """
    following = _OF_LIFE.match(text, amount.end)
    if following is None or amount.value < (_LEAST_YEAR if following.lastgroup else _LEAST_AGE):
        return None
    before = _INTO.search(text, max(amount.place - 12, 0), amount.place)
    if before is None or (before[0] == "in the " and not following.lastgroup):
        return None
    return replace(amount, value=amount.value - 1, sort="cardinal", unit=BY_ID["year"], end=following.end(), others=frozenset())


def as_years(amount: Amount, text: str) -> Amount | None:
    """The years that an anniversary or birthday counts: ``the 25th anniversary``, «25-летие»; None for another amount.

    Args:
        amount, text: as of `with_half`.
    """
    years = _ANNIVERSARY.match(text, amount.end) if amount.sort == "ordinal" else None
    return None if years is None else replace(amount, sort="cardinal", unit=BY_ID["year"], end=years.end())
