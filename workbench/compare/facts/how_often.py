"""How often versions say that something is done in a day, a week, a month: once, twice, three times."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from workbench.compare.facts.sides import difference
from workbench.core.finding import Difference
from workbench.core.language import base
from workbench.text.calendar.date import Date
from workbench.text.quantities.amounts import amounts

_ONCE = {
    "ru": re.compile(r"(?:раз|однажды|один раз) \Z", re.IGNORECASE),
    "uk": re.compile(r"(?:раз|одного разу|один раз) \Z", re.IGNORECASE),
    "en": re.compile(r"(?:once|one time) \Z", re.IGNORECASE),
}
"""What stands before the stretch of time in which something is done once."""

_NEAR = 12
"""How far, in characters, the count may stand before the stretch: "three times a week"."""


class Often(NamedTuple):
    """How often in a stretch of time something is done, and where that stands."""

    text: str
    start: int
    end: int
    times: int
    stretch: str


def how_often(texts: Mapping[str, str], moments: Mapping[str, Sequence[Date]]) -> Difference | None:
    """Versions of which one says once where others say twice, of the same stretch of time.

    Args:
        texts: version → its text, in the order of the columns.
        moments: version → its dates.
    """
    said = {tag: each for tag, text in texts.items() if (each := _often(text, tag, moments[tag])) is not None}
    counts = {each.times for each in said.values()}
    if len(said) < len(texts) or len({each.stretch for each in said.values()}) != 1 or len(counts) == 1:
        return None
    sides = [{tag: each for tag, each in said.items() if each.times == count} for count in sorted(counts)]
    return difference("number", tuple(texts), sorted(sides, key=len, reverse=True))


def _often(text: str, tag: str, moments: Sequence[Date]) -> Often | None:
    """How often in one stretch of time a text says that something is done; None where it says so of none or of several."""
    stretches = [date for date in moments if date.period is not None and date.period.family == "frequency"]
    if len(stretches) != 1 or base(tag) not in _ONCE:
        return None
    (date,) = stretches
    stretch = date.period.value if date.period is not None else ""
    counted = [
        each for each in amounts(text, tag) if 0 <= date.start - each.end < _NEAR and each.sort == "times" and each.value > 1
    ]
    if counted:
        first = counted[-1]
        return Often(text[first.start : date.end], first.start, date.end, int(first.value), stretch)
    once = _ONCE[base(tag)].search(text, 0, date.start)
    return Often(text[once.start() : date.end], once.start(), date.end, 1, stretch) if once is not None else None
