"""The numbers that a text has in digits, with every value that another version may rightly give for the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from workbench.core.language import base
from workbench.text.numbers import Number, numbers

_DIGITS = re.compile(r"[-−–]?\d+(?:[.,\s\u00a0\u2009\u202f'’]\d+)*")
_DOTTED = re.compile(r"(\d{1,2})\.(\d{2})")
_ROMAN = re.compile(r"(?<!\w)[IVXLCІХС]+(?!\w)")
_CYRILLIC_NUMERALS = str.maketrans("ІХС", "IXC")
_DAY_OF_HOURS = re.compile(
    r"\b(?:сут(?:ки|ок|кам|очн)|круглосуточн|доб(?:а|и|у|і|ою|ов\w+)\b|діб\b|цілодобов|around the clock)", re.IGNORECASE
)
_HOURS_OF_DAYS = tuple(Decimal(24 * days) for days in (1, 2, 3))
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


@dataclass(frozen=True, slots=True)
class Amount:
    """A number in digits.

    Attributes:
        text: as it stands, with the words that belong to it.
        values: what it may stand for: ``2,5 млн`` is 2 500 000, and 2.5 where another version has the word elsewhere.
    """

    text: str
    start: int
    end: int
    values: frozenset[Decimal]

    def agrees(self, other: Amount) -> bool:
        """Whether both may stand for the same."""
        return not self.values.isdisjoint(other.values)


def amounts(text: str, tag: str) -> list[Amount]:
    """The numbers of a text, in order; a date gives its day, month and year, each with the span of the whole date."""
    return [
        Amount(number.text, number.start, number.end, values)
        for number in numbers(text, tag)
        for values in (_date(number) if number.kind == "date" else [frozenset(_values(number, tag))])
    ]


def other_values(text: str) -> frozenset[Decimal]:
    """What a text says without Arabic digits: Roman numerals, and the days of 24 hours that English counts in hours."""
    numerals = (Decimal(_roman(numeral.translate(_CYRILLIC_NUMERALS))) for numeral in _ROMAN.findall(text))
    return frozenset((*numerals, *(_HOURS_OF_DAYS if _DAY_OF_HOURS.search(text) else ())))


def _date(number: Number) -> list[frozenset[Decimal]]:
    """Day, month and year on their own, since another version may write ``14 May 2026``."""
    year, month, day = int(number.value) // 10_000, int(number.value) // 100 % 100, int(number.value) % 100
    return [frozenset((Decimal(day),)), frozenset((Decimal(month),)), frozenset((Decimal(year), Decimal(year % 100)))]


def _values(number: Number, tag: str) -> Iterator[Decimal]:
    yield number.value
    if number.kind == "time":
        yield from _hours(number.value)
    elif number.kind == "ordinal" and 1000 <= number.value < 2100 and number.value % 10 == 0:
        yield number.value % 100  # 1960s, 60-е
    elif any(char.isalpha() for char in number.text) and (digits := _DIGITS.match(number.text)):
        yield from (plain.value for plain in numbers(digits.group(), tag))  # 2,5 of 2,5 млн
    elif base(tag) != "en" and (dotted := _DOTTED.fullmatch(number.text)):
        first, second = int(dotted[1]), int(dotted[2])
        if 0 < second <= 12:
            yield Decimal(first)  # 14.05 for 14 May
        if first < 25 and second < 60:
            yield from _hours(Decimal(first * 100 + second))


def _hours(value: Decimal) -> Iterator[Decimal]:
    """A time of day (HHMM) on both kinds of clock, and a full hour as people say it."""
    if value < 2500:
        hour, minutes = divmod(value, 100)
        for each in {hour, hour % 12, hour % 12 + 12}:
            yield each * 100 + minutes
            if minutes == 0:
                yield each


def _roman(numeral: str) -> int:
    values = [_ROMAN_VALUES[letter] for letter in numeral]
    return sum(-one if one < following else one for one, following in zip(values, [*values[1:], 0], strict=True))
