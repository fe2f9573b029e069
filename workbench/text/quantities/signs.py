"""Below or above zero, in words and in signs: «20 градусов мороза», ``12 below``, ``minus 5``; and what only looks so."""

# ruff: noqa: E501  # tables of patterns are easier to read in whole lines

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from workbench.core.language import base
from workbench.text.quantities.amount import Amount

MINUS = re.compile(r"(?<!plus or )(?<!плюс-)(?<!плюс или )(?<!плюс чи )(?:минус|мінус|minus) \Z")
"""What stands before a number below zero; «плюс-минус» says how far off it may be."""

_BELOW_ZERO: Mapping[str, re.Pattern[str]] = {
    "ru": re.compile(
        r"(?:,? (?:градус\w+|°[cс]?))?(?: цельсия| по цельсию)? (?:мороз(?:а|е|у|ом)?|ниже нуля|со знаком минус)(?!\w)"
    ),
    "uk": re.compile(
        r"(?:,? (?:градус\w*|°[cс]?))?(?: цельсія| за цельсієм)? (?:мороз(?:у|і|ом)?|нижче (?:від )?нуля|зі знаком мінус)(?!\w)"
    ),
    "en": re.compile(
        r"(?:,? (?:degrees?|°c?))?(?: celsius| centigrade)? (?:below (?:zero|freezing)|of (?:frost|cold)|below(?= ?[.,;:!?)]|\Z| (?:at night|in the|on|overnight|by|tonight|today|and)(?!\w)))"
    ),
}
_WARM: Mapping[str, re.Pattern[str]] = {
    "ru": re.compile(r"(?: градус\w*| ?°[cс]?)?(?: цельсия)? (?:тепла|выше нуля|жары)(?!\w)"),
    "uk": re.compile(r"(?: градус\w*| ?°[cс]?)?(?: цельсія)? (?:тепла|вище (?:від )?нуля|спеки)(?!\w)"),
    "en": re.compile(r"(?: degrees?| ?°c?)?(?: celsius)? (?:above (?:zero|freezing)|of heat)(?!\w)"),
}
_PLUS = re.compile(r"(?:плюс |plus |\+ ?)\Z")
_COLD: Mapping[str, re.Pattern[str]] = {
    "ru": re.compile(r"(?<!\w)(?:замороз|мороз)\w*"),
    "uk": re.compile(r"(?<!\w)(?:замороз|мороз)\w*"),
    "en": re.compile(r"(?<!\w)(?:frosts?|frosty|freezing|sub-zero|subzero)(?!\w)"),
}
"""Words for the cold: degrees of it are below zero without a word that says so: «морозы до 20 градусов»."""


def is_below_zero(text: str, start: int, end: int, tag: str) -> bool:
    """Whether the words before or behind a number of a folded text say that it is below zero.

    Args:
        text: folded with its case.
        start: where the number begins.
        end: where it ends, with its unit.
        tag: a language or version tag.
    """
    pattern = _BELOW_ZERO.get(base(tag))
    return (pattern is not None and pattern.match(text, end) is not None) or MINUS.search(
        text, max(start - 18, 0), start
    ) is not None


def of_cold(found: list[Amount], text: str, tag: str) -> list[Amount]:
    """The amounts, degrees in a text about frost with what they are below zero.

    Args:
        found: in order, placed in the folded text.
        text: folded with its case.
        tag: a language or version tag.
    """
    language = base(tag)
    if language not in _COLD or not any(map(_may_be_cold, found)) or _COLD[language].search(text) is None:
        return found
    return [replace(each, others=each.others | {-each.value}) if _is_unsigned(each, text, language) else each for each in found]


def _may_be_cold(amount: Amount) -> bool:
    return amount.unit is not None and amount.unit.id == "°C" and amount.value > 0


def _is_unsigned(amount: Amount, text: str, language: str) -> bool:
    """Whether degrees are not said to be above zero."""
    is_warm = _WARM[language].match(text, amount.stop) or _PLUS.search(text, max(amount.place - 6, 0), amount.place)
    return _may_be_cold(amount) and not is_warm
