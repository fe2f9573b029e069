"""Days that a text names as seen from another one: 9 June where a verdict of 8 June was appealed «на следующий день»."""

# ruff: noqa: E501  # tables of patterns are easier to read in whole lines

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from workbench.core.language import base
from workbench.text.calendar.date import Date

# Language → the day after, the day before.
_PHRASES: Mapping[str, tuple[str, str]] = {
    "ru": (
        r"(?:на|в) (?:следующ|друг)(?:ий|ое|ую) (?:день|утро|вечер|ночь)|следующ(?:им|ей) (?:днем|утром|вечером|ночью)|днем (?:позже|позднее)|сутками (?:позже|позднее)|через (?:день|сутки)|(?:день|сутки) спустя",
        r"накануне|днем (?:ранее|раньше)|в предыдущий день|за (?:день|сутки) до (?:этого|того)",
    ),
    "uk": (
        r"наступного (?:дня|ранку|вечора)|на (?:другий|наступний) день|днем пізніше|добою пізніше|(?:через|за) (?:день|добу)(?! до)|день по тому",
        r"напередодні|попереднього дня|днем раніше|за (?:день|добу) до (?:цього|того)",
    ),
    "en": (
        r"(?:the )?(?:next|following) (?:day|morning|afternoon|evening|night)|(?:a|one) day (?:later|after)|the day after(?! tomorrow)|24 hours later",
        r"(?:the )?(?:previous|preceding) (?:day|evening|night)|(?:a|one) day (?:earlier|before)|the (?:day|night|evening) before(?! yesterday)",
    ),
}
_BESIDE = re.compile(r", (?:on |в |во |у )?")
_LONG = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def next_days(text: str, tag: str, own: Sequence[Date], others: Sequence[Date]) -> Iterator[Date]:
    """The days that others name and a version says by their distance of one day from a day of its own.

    Args:
        text: the text.
        tag: its version.
        own: the dates that it names.
        others: the dates that the other versions name.
    """
    days = [date for date in own if _is_day(date)]
    unsaid = [date for date in others if _is_day(date) and not any(date.fits(each) for each in own)]
    for start, end, step in _phrases(text, base(tag)) if days and unsaid else ():
        before = [date for date in days if date.start < start]
        known = before[-1] if before else days[0]
        # In apposition the phrase is the date itself, and the day that it is seen from is not said: 9 June, the day after.
        is_itself = _BESIDE.fullmatch(text, *sorted((known.start, known.end, start, end))[1:3]) is not None
        if not (is_itself or any(known.fits(date) for date in others)):
            continue  # the day that it is seen from may be the wrong one
        for date in unsaid:
            if _is_away(known, date, -step if is_itself else step):
                yield Date(text[start:end], start, end, date.year, date.month, date.day, date.weekday)


def _is_day(date: Date) -> bool:
    return date.period is None and bool(date.weekday or (date.day and date.month))


def _phrases(text: str, language: str) -> Iterator[tuple[int, int, int]]:
    if (patterns := _PATTERNS.get(language)) is not None:
        plain = text.replace("ё", "е").replace("’", "'")
        for step, pattern in zip((1, -1), patterns, strict=True):
            for match in pattern.finditer(plain):
                yield match.start(), match.end(), step


def _is_away(known: Date, other: Date, step: int) -> bool:
    """Whether one day is that many days from another, as far as both are said."""
    if known.weekday and other.weekday:
        return (other.weekday - known.weekday - step) % 7 == 0
    if not (known.day and known.month and other.day and other.month):
        return False
    first, second = (known, other) if step > 0 else (other, known)
    return _follows(first.month or 0, first.day or 0, second.month or 0, second.day or 0)


def _follows(month: int, day: int, next_month: int, next_day: int) -> bool:
    if month == next_month:
        return next_day == day + 1
    return next_day == 1 and next_month == month % 12 + 1 and day >= _LONG[month - 1] - (month == 2)


_PATTERNS = {
    language: tuple(re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.IGNORECASE) for pattern in phrases)
    for language, phrases in _PHRASES.items()
}
