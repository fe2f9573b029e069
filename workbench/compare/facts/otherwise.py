"""Amounts that a version says by other means: as a date or time, as so many out of so many, in words that are no numerals."""

# ruff: noqa: E501  # tables of patterns are easier to read in whole lines

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from itertools import pairwise

from workbench.compare.facts.sameness import are_opposed, share
from workbench.text.calendar.date import Date
from workbench.text.calendar.dates import dates
from workbench.text.calendar.times import times
from workbench.text.quantities.amount import Amount
from workbench.text.quantities.amounts import ALWAYS, amounts
from workbench.text.quantities.figures import figure_places
from workbench.text.quantities.number_words import spoken

_DAY_AND_NIGHT = re.compile(
    r"(?<!\w)(?:перв|перш|последн|останн|ближайш|найближч|минувш|минул|прошедш)\w+ "
    r"(?:сут(?:ки|ок|кам|ками|ках)|доб(?:а|и|і|у|ою))(?!\w)",
    re.IGNORECASE,
)
"""What has 24 hours without a number: «за первые сутки»."""


def said_otherwise(text: str, tag: str) -> frozenset[Decimal]:
    """All values that a text gives otherwise than in amounts: in dates and times, in words that are no numerals."""
    present = amounts(text, tag)
    values: set[Decimal] = {Decimal(months) for months, part in _PARTS_OF_A_YEAR if part.search(text)}
    values |= {Decimal(24), Decimal(7)} if ALWAYS.search(text) else set()
    values |= {Decimal(24)} if _DAY_AND_NIGHT.search(text) else set()
    values |= {Decimal(2)} if _EVERY_OTHER.search(text) else set()
    values |= {Decimal((match.lastgroup or "")[1:]) for match in _COUNTING.finditer(text)}
    values |= {value for figure in figure_places(text, tag) if figure.kind in ("date", "time") for value in figure.values}
    for run in spoken(text, tag):
        if not any(amount.in_words and amount.place < run.end and run.start < amount.stop for amount in present):
            values |= run.values
    named = dates(text, tag)
    values |= {months for first, last in pairwise(named) if (months := _months(first, last, text)) is not None}
    for date in named:
        values |= {Decimal(part) for part in (date.year, date.day) if part is not None}
        if date.period is not None and date.period.value in _DAYS_AWAY:
            values |= {_DAYS_AWAY[date.period.value]}
        if date.period is not None and date.period.value.isdigit():
            values |= {Decimal(date.period.value), Decimal(date.period.value) % 100}
    for time in times(text, tag):
        hour, minutes = divmod(time.minutes, 60)
        values |= {Decimal(f"{hour}.{minutes:02}"), Decimal(f"{hour % 12 or 12}.{minutes:02}")}
        values |= {Decimal(time.minutes // 60), Decimal(time.minutes // 60 % 12 or 12), Decimal(time.minutes % 60)}  # or a score
    return frozenset(values)


_DAYS_AWAY = {
    **dict.fromkeys(("day before yesterday", "day after tomorrow"), Decimal(2)),
    **dict.fromkeys(("yesterday", "tomorrow"), Decimal(1)),
}
"""In how many days a day seen from today is."""


def _months(first: Date, last: Date, text: str) -> Decimal | None:
    """How many months two dates span that are nothing but months: January to May are five."""
    if first.month is None or last.month is None or first.day or last.day or last.month <= first.month:
        return None
    return Decimal(last.month - first.month + 1) if _TO.fullmatch(text, first.end, last.start) else None


_TO = re.compile(r"\s?[-–—]\s?|\s(?:по|до|to|through|until|and|и|і|й|та)\s")
_PARTS_OF_A_YEAR = (
    (
        2,
        re.compile(
            r"every (?:other|six months|half-year)|half-yearly|biannual|раз(?:и)? (?:в|на) (?:полгода|шесть месяцев|пів ?року|шість місяців)"
            r"|кажд\w+ (?:полгода|шесть месяцев|полугоди\w+)|кожн\w+ (?:пів ?року|шість місяців|півріччя)|що ?пів ?року|щопівріч\w+",
            re.IGNORECASE,
        ),
    ),
    (
        6,
        re.compile(
            r"(?:twice|two times) (?:a|per|each|every) year|half-yearly|biannual|(?:два раза|дважды) в год|(?:двічі|два рази) на рік|двічі щороку",
            re.IGNORECASE,
        ),
    ),
    (3, re.compile(r"quarterly|once (?:a|per|every|each) quarter|ежекварталь|щокварт", re.IGNORECASE)),
    (
        6,
        re.compile(
            r"half(?: of the |-| a )year|half of (?:this|last|next|20\d\d)"
            r"|half-year|\bH[12]\b|полугоди|полгода|півріч|пів ?року",
            re.IGNORECASE,
        ),
    ),
    (
        3,
        re.compile(
            r"(?:the|this|last|next|each|every|per|first|second|third|fourth|final|previous) quarter(?! of the (?!year))|квартал",
            re.IGNORECASE,
        ),
    ),
)
_COUNTING = re.compile(
    r"\b(?:(?P<n0>goalless|scoreless)|(?P<n2>brace|duo|duet|fortnightly|biennial(?:ly)?|дубл[ьяею]м?|дуэт\w*|дует\w*)"
    r"|(?P<n3>hat-tricks?|trio|triplets|хет-трик\w*|трио|тріо|тройн[яюеи]|трійн[яюіе])|(?P<n4>quartet|квартет\w*)"
    r"|(?P<n5>quintet|квинтет\w*|квінтет\w*|пятилетк\w+|п['’]ятирічк\w+)"
    r"|(?P<n25>silver (?:wedding|jubilee))|(?P<n50>golden (?:wedding|jubilee|anniversary))"
    r"|(?P<n60>sexagenarian|diamond (?:wedding|jubilee))"
    r"|(?P<n70>septuagenarian)|(?P<n80>octogenarian)|(?P<n90>nonagenarian)|(?P<n100>centenarian|fully|entirely|полностью|повністю))\b",
    re.IGNORECASE,
)
"""Words that hold a number: a hat-trick is three goals."""

_EVERY_OTHER = re.compile(r"\bevery (?:other|second)\b")
_OUT_OF = re.compile(r" (?:(?!и\b|і\b|та\b|and\b)\w+ )?(?:из|із|з|зі|out of|in|of)(?: (?:every|each|кажд\w+|кожн\w+))? \Z")


def _ratios(text: str, found: Sequence[Amount]) -> set[tuple[Decimal, Decimal]]:
    """The values of amounts of which the first is counted out of the second: four out of five."""
    return {
        (one.value, other.value)
        for one, other in pairwise(found)
        if 0 < one.value < other.value <= 1000 and _OUT_OF.fullmatch(text[one.stop : other.place])
    }


def as_ratios(tag: str, given: Mapping[str, Sequence[Amount]], texts: Mapping[str, str]) -> frozenset[Decimal]:
    """What a version says as a share where another counts so many out of so many, or the reverse: 80 % and four out of five."""
    values: set[Decimal] = set()
    for other, found in given.items():
        for one, whole in _ratios(texts[other], found):
            part = one / whole
            if other == tag:
                values |= {part, part * 100}
            elif any(abs(share(each) - part) < Decimal("0.006") for each in given[tag]):
                values |= {one, whole}
    return frozenset(values)


def is_said(group: Mapping[str, Amount], values: frozenset[Decimal], present: Sequence[Amount]) -> bool:
    """Whether a version says the amount of a group at all, if only in another shape."""
    if any(value in values for amount in group.values() for value in (amount.value, *amount.others)):
        return True
    return any(_may_equal(amount, other) for amount in group.values() for other in present)


def _may_equal(one: Amount, other: Amount) -> bool:
    if "times" in (one.sort, other.sort) and {"share", "ordinal"} & {one.sort, other.sort}:
        return False
    if are_opposed(one, other) or (one.value != other.value and one.value not in other.others and other.value not in one.others):
        return False
    return one.unit is None or other.unit is None or one.unit == other.unit
