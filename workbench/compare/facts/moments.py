"""The dates and times of every version, with those that only another version shows to be one.

A number may be a year or an hour, «среда» the environment, ``January to June`` a half-year, ``three years later`` 1993: such
a reading counts where another version says a date or time that is otherwise not said here.
"""

# ruff: noqa: E501  # tables of patterns are easier to read in whole lines

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import cache
from itertools import pairwise

from workbench.compare.facts.next_days import next_days
from workbench.core.language import base
from workbench.text.calendar.date import Date
from workbench.text.calendar.dates import dates, doubtful_weekdays
from workbench.text.calendar.periods import Period
from workbench.text.calendar.times import Time, bare_hours, times
from workbench.text.quantities.amounts import amounts

_YEAR = re.compile(r"1[5-9]\d\d|20\d\d")
_SHORT_YEAR = re.compile(r"(?<![\d.,:/-])['’]?(\d\d)-?(?:м|го|му|й)(?!\w)")
_YEAR_IN_WORDS = re.compile(
    r"(?<!\w)(?:в|у|с|до|после|від|з|із|після|к|осенью|весной|летом|зимой|восени|навесні|влітку|взимку) \Z", re.IGNORECASE
)
_LEAST, _CENTURY = 10, 100
_FIRST = re.compile(r"(?:первые|первых|перші|перших|first)\s\Z", re.IGNORECASE)
_TO = re.compile(
    r"\s?[-–—]\s?|\s(?:по|до|to|through|until|and|и|і|й|та)\s(?:включно\s|(?:the\s)?end\sof\s|кон(?:ец|ца)\s|кін(?:ець|ця)\s)?"
)
_WORKING_DAYS = (1, 5)
_PARTS_OF_A_YEAR = {
    (1, 6): "first half",
    (7, 12): "second half",
    (1, 3): "quarter 1",
    (4, 6): "quarter 2",
    (7, 9): "quarter 3",
    (10, 12): "quarter 4",
    (1, 9): "nine months",
}

# A year before or behind another one. Where a number of years is meant, it stands between the two patterns.
_YEAR_BY: Mapping[str, Sequence[tuple[int, str]]] = {
    "ru": (
        (-1, r"предыдущ(?:ий|его|ем|ему)(?: год(?:а|у|ом)?(?!\w)|(?= ?[,.;)]|\Z))|годом (?:ранее|раньше)|за год до (?:этого|того)"),
        (1, r"(?:на|в) следующ(?:ий|ем) год(?:у)?(?!\w)|следующ(?:его|ему|им) год(?:а|у|ом)|через год(?!\w)|год спустя|спустя год|годом (?:позже|позднее)|(?:следующ(?:им|ей) |на следующ\w+ )(?:летом|весной|осенью|зимой|лето|весну|осень|зиму)"),
    ),
    "uk": (
        (-1, r"попередн(?:ій|ього|ьому|ім)(?: (?:рік|рок[ау]|роком|році)(?!\w)|(?= ?[,.;)]|\Z))|роком (?:раніше|тому)|за рік до (?:цього|того)"),
        (1, r"наступн(?:ий|ого|ому) (?:рік|року|році)|(?:через|за) рік(?!\w)|рік по тому|роком пізніше|наступно(?:го|ї) (?:літа|весни|осені|зими)"),
    ),
    "en": (
        (-1, r"the (?:previous|preceding|prior) year|the year before|a year (?:earlier|before)"),
        (1, r"the (?:following|next) (?:year|spring|summer|autumn|fall|winter)|the year after|a year (?:later|after|on)(?!\w)"),
    ),
}  # fmt: skip
_YEARS_BY: Mapping[str, Sequence[tuple[str, int, str]]] = {
    "ru": (("", -1, r" (?:ранее|раньше|до (?:этого|того))"), ("(?:через|спустя) ", 1, ""), ("", 1, r" (?:спустя|позже|позднее)")),
    "uk": (("", -1, r" (?:раніше|до (?:цього|того))"), ("(?:через|за) ", 1, ""), ("", 1, r" (?:по тому|потому|пізніше)")),
    "en": (("", -1, r" (?:earlier|before(?! the))"), ("after ", 1, ""), ("", 1, r" (?:later|after(?! the)|on(?= ?[,.;]))")),
}


def moments(texts: Mapping[str, str]) -> dict[str, list[Date]]:
    """The dates of every version, in order.

    Args:
        texts: version → its text.
    """
    found = {tag: list(dates(text, tag)) for tag, text in texts.items()}
    if not any(found.values()):
        return found
    complete = dict(found)
    for tag, text in texts.items():
        others = [date for other, every in found.items() if other != tag for date in every]
        own = found[tag]
        if any(date.period is not None and date.period.family == "part of year" for date in others):
            own = list(_halves_and_quarters([*own, *_first_months(text, tag)], text))
        if any(date.period is not None and date.period.value == "weekdays" for date in others):
            own = list(_working_days(own, text))
        if any(date.year is not None for date in others):
            own = [*own, *_free(_bare_years(text, tag), own)]
        if unsaid := {date.year for date in others if date.year and not any(date.year == each.year for each in own)}:
            own = [*own, *_free(_short_years(text, tag, unsaid), own)]
            own = [*own, *_meant_years(list(_free(_related_years(text, tag, own), _dated(own))), unsaid, own, others)]
        own = [*own, *_free(list(next_days(text, tag, own, others)), _dated(own))]
        if any(date.weekday and not any(date.fits(each) for each in own) for date in others):
            own = [*own, *_free(doubtful_weekdays(text, tag), own)]
        complete[tag] = sorted(own, key=lambda date: (date.start, date.end))
    return complete


def clock(texts: Mapping[str, str]) -> dict[str, list[Time]]:
    """The times of day of every version, in order.

    Args:
        texts: version → its text.
    """
    found = {tag: list(times(text, tag)) for tag, text in texts.items()}
    complete = dict(found)
    for tag, text in texts.items() if any(found.values()) else ():
        others = [time for other, every in found.items() if other != tag for time in every]
        unsaid = [time for time in others if not any(time.fits(each) for each in found[tag])]
        bare = bare_hours(text, tag) if unsaid else ()
        meant = [hour for hour in bare if any(hour.fits(time) for time in unsaid)]
        left = [hour for hour in bare if hour not in meant]
        if len(left) == 1 and any(not any(time.fits(hour) for hour in meant) for time in unsaid):
            meant += left
        complete[tag] = sorted([*found[tag], *meant], key=lambda time: time.start)
    return complete


def _free(found: Iterable[Date], known: Sequence[Date]) -> Iterator[Date]:
    """Those that stand where nothing else was found."""
    return (date for date in found if not any(each.start < date.end and date.start < each.end for each in known))


def _dated(found: Sequence[Date]) -> list[Date]:
    return [date for date in found if date.period is None]


def _meant_years(related: Sequence[Date], unsaid: Set[int | None], own: Sequence[Date], others: Sequence[Date]) -> Iterator[Date]:
    """Of the years seen from another one those that others name; the only one also where it is another than theirs."""
    theirs = {date.year for date in others}
    may_differ = len(related) == 1 and all(date.year in theirs for date in own if date.year is not None)
    return (date for date in related if may_differ or date.year in unsaid)


def _short_years(text: str, tag: str, unsaid: Set[int | None]) -> Iterator[Date]:
    """Years that only their last two figures stand for: «в 46-м», «в сорок шестом», where another version has 1946."""
    for amount in amounts(text, tag):
        if amount.sort == "ordinal" and amount.in_words and _LEAST <= amount.value < _CENTURY and amount.unit is None:
            year = next((year for year in unsaid if year is not None and year % _CENTURY == amount.value), None)
            if year is not None and _YEAR_IN_WORDS.search(text, max(amount.start - _LEAST, 0), amount.start):
                yield Date(text[amount.start : amount.end], amount.start, amount.end, year)
    for match in _SHORT_YEAR.finditer(text):
        year = next((year for year in unsaid if year is not None and year % 100 == int(match[1])), None)
        if year is not None:
            yield Date(match[0], match.start(), match.end(), year)


def _bare_years(text: str, tag: str) -> Iterator[Date]:
    """What others call a year may stand without that (the 2008 Games)."""
    for amount in amounts(text, tag):
        if amount.unit is None and not amount.bound and _YEAR.fullmatch(text, amount.place, amount.stop):
            yield Date(text[amount.place : amount.stop], amount.place, amount.stop, int(amount.value))


def _halves_and_quarters(found: Sequence[Date], text: str) -> Iterator[Date]:
    """The dates with a half or quarter of a year in the place of its first and last month."""
    before: Date | None = None
    for date in found:
        part = _PARTS_OF_A_YEAR.get((before.month or 0, date.month or 0)) if before is not None else None
        if (
            before is not None
            and part
            and before.day is None
            and date.day is None
            and _TO.fullmatch(text, before.end, date.start)
        ):
            yield Date(text[before.start : date.end], before.start, date.end, date.year, period=Period("part of year", part))
            before = None
            continue
        if before is not None:
            yield before
        before = date
    if before is not None:
        yield before


def _working_days(found: Sequence[Date], text: str) -> Iterator[Date]:
    """The dates with the weekdays in the place of Monday to Friday."""
    ends = {
        (first, last)
        for first, last in pairwise(found)
        if (first.weekday, last.weekday) == _WORKING_DAYS and _TO.fullmatch(text, first.end, last.start)
    }
    yield from (date for date in found if not any(date in pair for pair in ends))
    for first, last in ends:
        yield Date(text[first.start : last.end], first.start, last.end, period=Period("part of week", "weekdays"))


def _first_months(text: str, tag: str) -> Iterator[Date]:
    """The first six months of a year, which are its first half."""
    for amount in amounts(text, tag):
        part = _PARTS_OF_A_YEAR.get((1, int(amount.value))) if amount.unit is not None and amount.unit.id == "month" else None
        first = _FIRST.search(text, max(amount.start - 12, 0), amount.start) if part else None
        if part and first:
            yield Date(text[first.start() : amount.end], first.start(), amount.end, period=Period("part of year", part))


def _related_years(text: str, tag: str, found: Sequence[Date]) -> Iterator[Date]:
    """The years that are said as seen from the last one before them: ``three years later``."""
    said = [date for date in found if date.year is not None]
    for start, end, years in _distances(text, base(tag)) if said and base(tag) in _YEAR_BY else ():
        base_year = next((date.year for date in reversed(said) if date.start < start), said[0].year)
        if base_year is not None:
            yield Date(text[start:end], start, end, base_year + years)


def _distances(text: str, language: str) -> Iterator[tuple[int, int, int]]:
    """Where the text names a year by its distance from another, and the distance."""
    for years, pattern in _years_by_one(language):
        for match in pattern.finditer(text):
            yield match.start(), match.end(), years
    for amount in amounts(text, language):
        if amount.unit is None or amount.unit.id != "year" or amount.value != int(amount.value):
            continue
        for before, sign, behind in _years_by_some(language):
            first, last = before.search(text, max(amount.start - 12, 0), amount.start), behind.match(text, amount.end)
            if first and last:
                yield first.start(), last.end(), sign * int(amount.value)
                break


@cache
def _years_by_one(language: str) -> list[tuple[int, re.Pattern[str]]]:
    return [(years, re.compile(rf"(?<!\w)(?:{pattern})", re.IGNORECASE)) for years, pattern in _YEAR_BY[language]]


@cache
def _years_by_some(language: str) -> list[tuple[re.Pattern[str], int, re.Pattern[str]]]:
    return [
        (re.compile(rf"(?<!\w){before}\Z", re.IGNORECASE), sign, re.compile(behind))
        for before, sign, behind in _YEARS_BY[language]
    ]
