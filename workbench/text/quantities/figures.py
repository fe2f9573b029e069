"""The numbers that a text has in digits, with every value that another text may rightly give for the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache

from workbench.core.language import base
from workbench.text.numbers import Number, NumberKind, multipliers, numbers

_DOTTED = re.compile(r"(\d{1,2})\.(\d{2})")
_GROUP_OR_FRACTION = re.compile(r"[1-9]\d{0,2}[.,]\d{2}[1-9]")
_NAME_BEFORE = re.compile(r"(?:[^\W\d_][-‑–]|\d[xхXХ])$")
_NAME_AFTER = re.compile(r"[^\W\d_]\d")
_YEAR_BEFORE = re.compile(r"(?<!\d)((?:1[5-9]|20)\d\d)[-–—/]$")
_MILLIONS_AFTER = re.compile(r"m (?!(?:across|ours|towards|hours|metres|meters)\b)[a-z]{3,}s\b")
_DAYS_AFTER = re.compile(r"[\s-]?(?:сут(?:о?к|оч)|діб|доб(?:а|и|у|і|ою|ов))", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in digits.

    Attributes:
        text: as it stands, with what belongs to it (``2,5 млн``, ``15 %``).
        start, end: where.
        value: what it is worth, as `text.numbers` says.
        others: what else it may stand for: a date for its parts, a time for that on the other kind of clock,
            the 340 of ``340 to 500 million`` for 340 million.
        kind: as `text.numbers` says.
        in_name: whether it belongs to a name: ``COVID-19``, ``4x4``.
    """

    text: str
    start: int
    end: int
    value: Decimal
    others: frozenset[Decimal]
    kind: NumberKind
    in_name: bool = False

    @property
    def values(self) -> frozenset[Decimal]:
        """All that it may stand for."""
        return self.others | {self.value}

    def agrees(self, other: Figure) -> bool:
        """Whether both may stand for the same: one is worth exactly what the other may stand for."""
        if self.value == other.value or self.kind == other.kind == "date":
            return self.value == other.value
        if "date" in (self.kind, other.kind) and not self.others.isdisjoint(other.others):
            return True  # 14.05 and 14.05.2026
        return self.value in other.others or other.value in self.others


def figures(text: str, tag: str) -> list[Figure]:
    """The numbers of a text in digits, each value once, in order."""
    found: dict[tuple[Decimal, NumberKind], Figure] = {}
    for figure in figure_places(text, tag):
        found.setdefault((figure.value, figure.kind), figure)
    return list(found.values())


@lru_cache(maxsize=8192)
def figure_places(text: str, tag: str) -> tuple[Figure, ...]:
    """The numbers of a text in digits, each time they stand there, in order."""
    found = []
    present = numbers(text, tag)
    powers = multipliers(text) if present else frozenset()
    for number in present:
        others = frozenset((*_others(number, tag, powers), *_around(number, text)))
        in_name = bool(_NAME_BEFORE.search(text, max(number.start - 2, 0), number.start) or _NAME_AFTER.match(text, number.end))
        found.append(Figure(number.text, number.start, number.end, number.value, others, number.kind, in_name))
    return tuple(found)


def _others(number: Number, tag: str, powers: frozenset[int]) -> Iterator[Decimal]:
    value = number.value
    if number.kind == "date":
        yield from (value % 100, value // 100 % 100, value // 10_000, value // 10_000 % 100)
    elif number.kind == "time":
        yield from _hours(value)
    elif number.kind == "percent":
        yield value / 100  # a half, a quarter
    elif number.kind == "ordinal" and 1000 <= value < 2100 and value % 10 == 0:
        yield value % 100  # 1960s, 60-е
    elif number.kind == "number" and _GROUP_OR_FRACTION.fullmatch(number.text):
        yield number.value * 1000 if number.value % 1 else number.value / 1000  # 5.352 in English and in Spanish
    elif number.kind == "number" and not any(char.isalpha() for char in number.text):
        if abs(value) < 1000:
            yield from (value.scaleb(power) for power in powers)
        if base(tag) != "en" and (dotted := _DOTTED.fullmatch(number.text)):
            yield from _dotted(int(dotted[1]), int(dotted[2]))


def _around(number: Number, text: str) -> Iterator[Decimal]:
    """What the words around make of a number: the 15 of 2014–15 is a year, 90m marks are millions, a day 24 hours."""
    year = _YEAR_BEFORE.search(text, max(number.start - 6, 0), number.start)
    if year and number.value < 100:
        yield Decimal(year[1]) // 100 * 100 + number.value
    if _MILLIONS_AFTER.match(text, number.end):
        yield number.value.scaleb(6)
    if _DAYS_AFTER.match(text, number.end):
        yield number.value * 24


def _dotted(first: int, second: int) -> Iterator[Decimal]:
    """A day and month, and a time, may be written with a point: 14.05 for 14 May, 10.30 for 10:30."""
    if 0 < second <= 12:
        yield Decimal(first)
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
