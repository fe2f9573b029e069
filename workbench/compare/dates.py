"""Dates that the versions of one unit do not agree on."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from workbench.compare.sides import difference, grouped
from workbench.core.finding import Difference
from workbench.text.dates import Date, dates


def date_differences(texts: Mapping[str, str]) -> list[Difference]:
    """Days, months and weekdays in the place of which another version has another, in the order of the text.

    A date that a version leaves out counts when at least two others have it with day and month or as a weekday.

    Args:
        texts: version → its text, in the order of the columns.
    """
    found = {tag: _once(dates(text, tag)) for tag, text in texts.items()}
    if not any(found.values()):
        return []
    waiting = [
        (group, lacking)
        for group in grouped(found, Date.fits)
        if (lacking := [tag for tag in texts if tag not in group and not _said(group, found[tag])])
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
        if len(sides) > 1 or (len(group) > 1 and _is_full(_first(group))):
            reported.append(difference("date", tuple(texts), sides))
    return reported


def _once(found: Iterable[Date]) -> list[Date]:
    """The first of each date: how often a version repeats it does not matter."""
    first: dict[tuple[int | None, ...], Date] = {}
    for date in found:
        first.setdefault((date.year, date.month, date.day, date.weekday), date)
    return list(first.values())


def _said(group: Mapping[str, Date], dates_of_version: list[Date]) -> bool:
    return any(all(date.fits(other) for other in group.values()) for date in dates_of_version)


def _first(group: Mapping[str, Date]) -> Date:
    return next(iter(group.values()))


def _is_full(date: Date) -> bool:
    return date.weekday is not None or (date.day is not None and date.month is not None)
