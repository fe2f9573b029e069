"""Dates and times of day that the versions of one unit do not agree on."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence

from workbench.compare.facts.moments import clock, moments
from workbench.compare.facts.sides import difference, grouped
from workbench.compare.facts.turned import turned
from workbench.core.finding import Difference
from workbench.core.language import base
from workbench.text.calendar.date import Date
from workbench.text.calendar.times import Time
from workbench.text.quantities.amounts import amounts

_WEEKEND = (6, 7)
_NEW_YEAR = ((12, 31), (1, 1))
"""The eve of the new year and its day."""

_DOTTED = re.compile(r"(?<![\d.,])\d{1,2}\.[0-5]\d(?![\d%]|\.\d)")


def date_differences(texts: Mapping[str, str]) -> list[Difference]:
    """Days, months, weekdays, years and periods in the place of which another version has another, in the order of the text.

    A date that a version leaves out counts when at least two others have it with day and month or as a weekday.

    Args:
        texts: version → its text, in the order of the columns.
    """
    present = {tag: _once(every) for tag, every in moments(texts).items()}
    if not any(present.values()):
        return []
    groups = grouped(present, Date.fits)
    waiting = [
        (group, lacking)
        for group in groups
        if (lacking := [tag for tag in texts if tag not in group and not _said(group, present[tag], texts[tag], tag)])
    ]
    reported = []
    while waiting:
        group, lacking = waiting.pop(0)
        sides = [group]
        for other, gaps in list(waiting):
            if set(other) <= set(lacking) and set(group) <= set(gaps) and _first(group).rivals(_first(other)):
                sides.append(other)
                lacking = [tag for tag in lacking if tag not in other]
                waiting.remove((other, gaps))
        if _is_told(group, sides, texts):
            reported.append(difference("date", tuple(texts), _joined(sides, present)))
    return [*reported, *(found for group in groups if (found := turned(group, texts)) is not None)]


def _joined(sides: Sequence[dict[str, Date]], present: Mapping[str, Sequence[Date]]) -> list[dict[str, Date]]:
    """The sides, each with the versions that say the same in a date that is fuller: 1997, «в апреле 1997 года»."""
    standing = {tag for side in sides for tag in side}
    joined = [dict(side) for side in sides]
    for tag, every in present.items():
        fitting = [(side, date) for side in joined for date in every if all(date.fits(other) for other in side.values())]
        if tag not in standing and len(joined) > 1 and len({id(side) for side, _ in fitting}) == 1:
            side, date = fitting[0]
            side[tag] = date
    return joined


def time_differences(texts: Mapping[str, str]) -> list[Difference]:
    """Times of day in the place of which another version has another, in the order of the text.

    A time that a version leaves out counts when at least two others have it with the half of the day.

    Args:
        texts: version → its text, in the order of the columns.
    """
    present = clock(texts)
    if not any(present.values()):
        return []
    groups = grouped(present, Time.fits)
    matched = [time for group in groups if len(group) > 1 for time in group.values()]
    waiting = [
        (group, lacking)
        for group in groups
        if (
            lacking := [tag for tag in texts if tag not in group and not _is_named(group, present[tag], matched, texts[tag], tag)]
        )
    ]
    reported = []
    while waiting:
        group, lacking = waiting.pop(0)
        sides = [group]
        for other, gaps in list(waiting):
            if set(other) <= set(lacking) and set(group) <= set(gaps):
                sides.append(other)
                lacking = [tag for tag in lacking if tag not in other]
                waiting.remove((other, gaps))
        in_digits = any(map(str.isdigit, next(iter(group.values())).text))
        if len(sides) > 1 or (
            in_digits and (len(group) > 1 or len(texts) == 2 or all(each.minutes % 60 for each in group.values()))
        ):
            reported.append(difference("date", tuple(texts), sides))
    return [*reported, *(found for group in groups if (found := turned(group, texts)) is not None)]


def _is_named(group: Mapping[str, Time], found: Iterable[Time], matched: Collection[Time], text: str, tag: str) -> bool:
    """Whether a version gives the time, or a number that may be its hour.

    Args:
        matched: the times that are some other version's; one of them, 8:00, is not 20:00 as well.
    """
    if any(all(_fits(time, other, matched) for other in group.values()) for time in found):
        return True
    hours = {hour for time in group.values() for hour in (time.minutes // 60, time.minutes // 60 % 12 or 12)}
    hours |= {time.minutes // 60 * 100 + time.minutes % 60 for time in group.values()}  # 0230
    dotted = {f"{hour}.{time.minutes % 60:02}" for time in group.values() for hour in _hours(time)}
    if base(tag) == "en" and any(match[0] in dotted for match in _DOTTED.finditer(text)):
        return True
    covered = [(time.start, time.end) for time in found]
    return any(
        amount.value in hours and not any(start < amount.stop and amount.place < end for start, end in covered)
        for amount in amounts(text, tag)
    )


def _fits(time: Time, other: Time, matched: Collection[Time]) -> bool:
    return time.minutes % 1440 == other.minutes % 1440 if time in matched else time.fits(other)


def _hours(time: Time) -> tuple[int, int]:
    """The hour on both kinds of clock."""
    return time.minutes // 60, time.minutes // 60 % 12 or 12


def _once(found: Iterable[Date]) -> list[Date]:
    """The first of each date: how often a version repeats it does not matter."""
    first: dict[tuple[object, ...], Date] = {}
    for date in found:
        first.setdefault((date.year, date.month, date.day, date.weekday, date.period), date)
    return list(first.values())


def _said(group: Mapping[str, Date], dates_of_version: list[Date], text: str, tag: str) -> bool:
    if any(all(date.fits(other) for other in group.values()) for date in dates_of_version):
        return True
    if any((date.month, date.day) in _NEW_YEAR for date in group.values()):
        return any(date.period is not None and date.period.value == "New Year" for date in dates_of_version)
    if any(date.weekday in _WEEKEND for date in group.values()):
        return any(date.period is not None and date.period.value == "weekend" for date in dates_of_version)
    year = next((date.year for date in group.values() if date.month is None and date.period is None and date.year), None)
    return year is not None and any(amount.value == year for amount in amounts(text, tag))


def _is_told(group: Mapping[str, Date], sides: list[dict[str, Date]], texts: Mapping[str, str]) -> bool:
    """Whether the difference is worth a word: what is vague counts only where every version says something of the kind."""
    if any(date.period for date in group.values()):
        return len(sides) > 1 and sum(map(len, sides)) == len(texts)
    if len(sides) > 1:
        return True
    first = _first(group)
    if first.month is None and first.year is not None:
        return len(group) > 1 or len(texts) == 2
    return len(group) > 1 and _is_full(first)


def _first(group: Mapping[str, Date]) -> Date:
    return next(iter(group.values()))


def _is_full(date: Date) -> bool:
    return date.weekday is not None or (date.day is not None and date.month is not None)
