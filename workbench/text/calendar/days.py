"""Days of a month in words or without their month: ``двадцать седьмого ноября``, ``the eleventh``, ``11-го числа``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from workbench.text.quantities.numerals import numerals
from workbench.text.typography import folded


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the month that stands in words.

    Attributes:
        start, end: where.
        number: 1 to 31.
    """

    start: int
    end: int
    number: int


_ENDINGS: Mapping[str, tuple[str, ...]] = {
    "ru": ("ого", "его", "ому", "ему", "ое", "ье", "ым", "ьим"),
    "uk": ("ого", "ому", "е", "є", "им", "ім"),
    "en": ("",),
}
_BEFORE_MONTH: Mapping[str, re.Pattern[str]] = {
    "ru": re.compile(r" "),
    "uk": re.compile(r" "),
    "en": re.compile(r" of (?:last |this )?|(?<=th) "),
}
_BEHIND_MONTH = re.compile(r",? the ")
_NEXT_DAY = re.compile(r",? (?:и|и на|на|по|до|или|і|й|та|або|чи|and|or|to|through)(?: the)? |, | ?[-–—] ?")

# What follows a day whose month is left to be understood: no noun that it counts.
_ENDS = (
    r"(?= ?[,.;:!?)»”–—]|\Z| (?:and|or|at|but|as|when|in the|и|а|но|или|в|утром|вечером|днем|і|й|та|але|або|у|о|об|вранці"
    r"|ввечері|увечері)(?!\w))"
)
_ALONE: Mapping[str, re.Pattern[str]] = {
    "ru": re.compile(rf"(?<![\w.,-])(?P<day>\d{{1,2}})-го{_ENDS}", re.IGNORECASE),
    "uk": re.compile(rf"(?<![\w.,-])(?P<day>\d{{1,2}})-го{_ENDS}", re.IGNORECASE),
    "en": re.compile(rf"(?<=\bthe )(?P<day>\d{{1,2}})(?:st|nd|rd|th){_ENDS}", re.IGNORECASE),
}
_NUMBERED = re.compile(r"(?<![\w.,-])(?P<day>\d{1,2})(?:-?(?:го|е|му|ого))? числ[аоу](?!\w)", re.IGNORECASE)
_CALLED = re.compile(r" числ(?:а|о|у|ом)(?!\w)", re.IGNORECASE)
_OF_MONTH = re.compile(r" of (?:the|this|that|next|last|each|every|the following) month(?!\w)", re.IGNORECASE)
_NUMBERED_ENGLISH = re.compile(rf"(?<=\bthe )(?P<day>\d{{1,2}})(?:st|nd|rd|th){_OF_MONTH.pattern}", re.IGNORECASE)
_GENITIVE: Mapping[str, tuple[str, ...]] = {"ru": ("ого", "его"), "uk": ("ого",), "en": ("",)}
_ARTICLE = re.compile(r"(?:(?:\b(?:on|by|until|till|from|to|before|after|since|and|or)|[,;–—]) )the \Z", re.IGNORECASE)
_END = re.compile(_ENDS, re.IGNORECASE)


def spelt_days(text: str, language: str) -> list[Day]:
    """The ordinals of a folded text in words that may be days of a month, in order.

    Args:
        text: in its own case.
        language: ``ru``, ``uk`` or ``en``.
    """
    plain = folded(text, case=True)
    return [
        Day(*plain.span(numeral.start, numeral.end), int(numeral.value))
        for numeral in numerals(plain, language)
        if numeral.sort == "ordinal" and 1 <= numeral.value <= 31
        if plain.text[: numeral.end].endswith(_ENDINGS[language])
    ]


def days_of(found: list[Day], text: str, start: int, end: int, language: str) -> list[Day]:
    """The days in words that belong to a month, which stands between two places: ``первого и третьего мая``."""
    if language == "en":
        behind = next((day for day in found if day.start >= end and _BEHIND_MONTH.fullmatch(text, end, day.start)), None)
        if behind is not None:
            return [behind]
    last = next((day for day in found if day.end < start and _BEFORE_MONTH[language].fullmatch(text, day.end, start)), None)
    if last is None:
        return []
    chain = [last]
    for day in reversed(found[: found.index(last)]):
        if _NEXT_DAY.fullmatch(text, day.end, chain[0].start) is None:
            break
        chain.insert(0, day)
    return chain


def is_day_called(text: str) -> bool:
    """Whether a text says that a number is a day of some month: «5 числа», ``the 5th of next month``."""
    return _CALLED.search(text) is not None or _OF_MONTH.search(text) is not None


def days_alone(found: list[Day], text: str, language: str, *, only_called: bool) -> Iterator[Day]:
    """The days of a text that names a month elsewhere: ``11-го``, ``девятого``, ``the eleventh``.

    Args:
        found: what `spelt_days` found in it.
        text: as of `spelt_days`.
        language: as of `spelt_days`.
        only_called: only those that the text calls days, as one must that names no month.
    """
    for match in _of_month(text, language) if only_called else _in_digits(text, language):
        if 1 <= int(match["day"]) <= 31:
            yield Day(match.start(), match.end(), int(match["day"]))
    for day in found:
        called = _CALLED.match(text, day.end) if language != "en" else _OF_MONTH.match(text, day.end)
        if called is not None:
            yield Day(day.start, called.end(), day.number)
        elif only_called:
            continue
        elif day.number > 1 and text[: day.end].lower().endswith(_GENITIVE[language]) and _END.match(text, day.end):
            if language != "en":
                yield day
            elif _ARTICLE.search(text, max(day.start - 12, 0), day.start):
                yield Day(day.start - 4, day.end, day.number)


def _in_digits(text: str, language: str) -> Iterator[re.Match[str]]:
    yield from _ALONE[language].finditer(text)
    yield from _of_month(text, language)


def _of_month(text: str, language: str) -> Iterator[re.Match[str]]:
    return (_NUMBERED_ENGLISH if language == "en" else _NUMBERED).finditer(text)
