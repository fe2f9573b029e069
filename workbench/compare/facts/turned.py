"""Dates and times on which something begins in one version and ends in another, or which only one sets as a limit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from workbench.compare.facts.sides import difference
from workbench.core.finding import Difference
from workbench.text.calendar.date import Date
from workbench.text.calendar.limits import Limit, limit_of
from workbench.text.calendar.times import Time

P = TypeVar("P", Date, Time)


def turned(group: Mapping[str, P], texts: Mapping[str, str]) -> Difference | None:
    """The difference between versions that name the same day or hour but say something else of it.

    From against until, strictly from or until against neither (not before October, in October), and last, this and next
    against each other.

    Args:
        group: version → the date or time, the same in all of them.
        texts: version → its text.
    """
    if len(group) < len(texts):
        return None
    limits = {tag: limit_of(texts[tag], place.start, place.end, tag) for tag, place in group.items()}
    turns = {limit.turn for limit in limits.values()}
    if _are_told_apart(turns, next(iter(group.values()))):
        said = {tag: limit.turn for tag, limit in limits.items()}
    elif _is_told(list(limits.values())):
        said = {tag: limit.side for tag, limit in limits.items()}
    else:
        return None
    whole = {tag: _widened(place, limits[tag], texts[tag]) for tag, place in group.items()}
    sides = [{tag: whole[tag] for tag in group if said[tag] == side} for side in dict.fromkeys(said.values())]
    return difference("date", tuple(texts), sides)


def _are_told_apart(turns: set[str], place: Date | Time) -> bool:
    """Whether one of them is another than the others; the coming one may be this or the next, next Friday this Friday."""
    if "" in turns or len(turns) < 2:
        return False
    return "last" in turns or (turns == {"this", "next"} and isinstance(place, Date) and place.weekday is None)


def _is_told(limits: list[Limit]) -> bool:
    sides = {limit.side for limit in limits}
    if "unsure" in sides:
        return False
    if {"from", "until"} <= sides:
        return True
    return len(sides) == 2 and any(limit.is_strict for limit in limits)


def _widened(place: P, limit: Limit, text: str) -> P:
    return replace(place, text=text[limit.start : limit.end], start=limit.start, end=limit.end)
