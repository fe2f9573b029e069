"""A date as far as a text names it, and which others it may be or stand in the place of."""

from __future__ import annotations

from dataclasses import dataclass

from workbench.text.calendar.date_forms import ENGLISH_MONTHS, ENGLISH_WEEKDAYS
from workbench.text.calendar.periods import Period

_SEEN_FROM_NOW = {"day", "week", "month", "year"}
_PARTS_OF_A_YEAR = {"season", "part of year"}
_LONG_AGO = {"decade", "century"}


@dataclass(frozen=True, slots=True)
class Date:
    """A day, a month, a weekday, a year or a period, as far as a text names it.

    Attributes:
        text: as it stands: ``14 мая 2025 года``, ``in March``.
        start, end: where.
        year, month, day: in numbers; None for what is not said.
        weekday: 1 for Monday to 7 for Sunday.
        period: a century, a season, a day seen from today and the like.
        is_eve: whether the night before is meant (``в ночь на 6 июня``), which others may date by the evening.
    """

    text: str
    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    period: Period | None = None
    is_eve: bool = False

    @property
    def shown(self) -> str:
        """For a reader: ``2024-05-14``, ``14 May``, ``century 17``, ``Monday``."""
        if self.period is not None:
            return f"{self.period}, {self.year}" if self.year else str(self.period)
        if self.weekday is not None:
            return ENGLISH_WEEKDAYS[self.weekday - 1]
        if self.month is None:
            return str(self.year or self.day)
        if self.day is not None and self.year is not None:
            return f"{self.year:04}-{self.month:02}-{self.day:02}"
        named = ENGLISH_MONTHS[self.month - 1]
        return " ".join(str(part) for part in (self.day, named, self.year) if part is not None)

    def fits(self, other: Date) -> bool:
        """Whether both may name the same: nothing that both say differs, and they have something in common."""
        if self.period is None or other.period is None:
            return self.period is other.period and self._agrees(other)
        return self.period.fits(other.period) and (None in (self.year, other.year) or self.year == other.year)

    def _agrees(self, other: Date) -> bool:
        pairs = [pair for pair in zip(self._parts, other._parts, strict=True) if None not in pair]
        if self.is_eve != other.is_eve and (other._dawns(self) if self.is_eve else self._dawns(other)):
            return True
        return bool(pairs) and all(one == another for one, another in pairs)

    def rivals(self, other: Date) -> bool:
        """Whether one may stand in the other's place: both say the month, the day, the weekday, the year alone, or a period."""
        if self.period and other.period:
            families = {self.period.family, other.period.family}
            return len(families) == 1 or families <= _SEEN_FROM_NOW or families <= _PARTS_OF_A_YEAR or families <= _LONG_AGO
        if self.period or other.period:
            return self._rivals_period(other) if other.period else other._rivals_period(self)
        if self.month and other.month:
            return (self.day is None) == (other.day is None) or self.month != other.month
        if self.weekday is not None or other.weekday is not None:
            return self.weekday is not None and other.weekday is not None
        if self.day and other.day:
            return True
        return self.month is None and other.month is None and None not in (self.year, other.year)

    def _rivals_period(self, other: Date) -> bool:
        """Whether a period may stand in the place of a month, a weekday or a year."""
        family = other.period.family if other.period else ""
        if self.month and self.day is None:
            return family in _PARTS_OF_A_YEAR
        if self.weekday:
            return family == "part of week"
        return family in _LONG_AGO and self.month is None and self.year is not None

    def _dawns(self, night: Date) -> bool:
        """Whether a night, which is named by the day it ends on, begins on this day."""
        if self.day and night.day:
            return night.day - self.day == 1 or self.day - night.day in (27, 28, 29, 30)
        return bool(self.weekday and night.weekday) and ((night.weekday or 0) - (self.weekday or 0)) % 7 == 1

    def follows(self, other: Date) -> bool:
        """Whether it is the day after another one."""
        if self.period or other.period:
            return False
        if self.weekday and other.weekday:
            return (self.weekday - other.weekday) % 7 == 1
        return bool(self.day and other.day and (self.day - other.day == 1 or other.day - self.day >= 27))

    @property
    def _parts(self) -> tuple[int | None, ...]:
        return self.year, self.month, self.day, self.weekday
