"""Parts of a whole that ordinals and figures name: ``every fifth``, ``one in five``, ``пятая часть``, «час с четвертью»."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

from workbench.core.language import base
from workbench.text.quantities.amount import Amount
from workbench.text.quantities.bounds import bound_before
from workbench.text.quantities.numeral_forms import THIRD
from workbench.text.quantities.numerals import word_value
from workbench.text.quantities.units import Unit, unit_after
from workbench.text.typography import Folded

ENDS = re.compile(r" ?(?:[,.;:!?)»”–—]|\Z)| (?:и|а|но|і|й|та|але|and|but|в|у|in|на|on)(?!\w)")
"""What stands behind a number that counts nothing."""

_EVERY = {
    "ru": re.compile(r"кажд\w{2,3} \Z"),
    "uk": re.compile(r"кож\w{2,4} \Z"),
    "en": re.compile(r"every \Z|one(?: [a-z]+)? (?:in|out of)(?: every)? \Z"),
}
_OUT_OF = re.compile(r"(?:out of|in|of|из|із|з) \Z")
_PART = {"ru": re.compile(r" част(?:ь|и|ью)(?!\w)"), "uk": re.compile(r" частин(?:а|и|і|у|ою)(?!\w)")}
_UNIT_AND_A = re.compile(r"(?<!\w)([^\W\d_]+) (?:and a|с|и|з|із|й|і|та) \Z")
_WORD_BEFORE = re.compile(r"(\w+) \Z")
_LESS_BY = re.compile(r"(?:by|up|down) (?:about |almost |nearly )?a \Z")
_COUNTS_NOTHING = re.compile(r" ?(?:[.;!?)»”–—]|\Z)| (?:and|to|from|in|on|at|over|since|by|as|while|but|this|last)(?!\w)")
_THAN = re.compile(r" (?:more|less|fewer|[a-z]+er)(?!\w)")

# The quarter of a year: "by the end of the quarter", but "the quarter of the seats" is a share.
_OF_THE_YEAR = re.compile(r"quarter\b(?! of )")
_THE = re.compile(r"\b(?:the|this|that|each|every|per|last|next|current|previous|first|second|third|fourth|final) \Z")


def part_of(value: Decimal) -> Decimal:
    """One of so many equal parts, as numerals give it."""
    return THIRD if value == 3 else Decimal(1) / value


def is_of_the_year(amount: Amount, text: str) -> bool:
    """Whether what looks like a fourth is a quarter of the year."""
    return bool(_OF_THE_YEAR.match(text, amount.place) and _THE.search(text, max(amount.place - 12, 0), amount.place))


def as_every(amount: Amount, plain: Folded, tag: str) -> Amount | None:
    """The share that ``every fifth`` and ``one in five`` name, complete with its bound; None where nothing of the kind stands."""
    if amount.sort not in ("ordinal", "cardinal") or amount.value <= 1 or base(tag) not in _EVERY:
        return None
    every = _EVERY[base(tag)].search(plain.text, max(amount.place - 24, 0), amount.place)
    if (
        every is None
        or (amount.sort == "cardinal" and not every[0].startswith("one"))
        or _recurs(plain, amount, tag)
        or _OUT_OF.search(plain.text, max(every.start() - 7, 0), every.start())
    ):
        return None
    bound, first = bound_before(plain.text, every.start(), tag)
    part = part_of(amount.value)
    return replace(amount, sort="share", value=part, unit=None, place=every.start(), start=first, bound=bound)


def with_whole(amount: Amount, plain: Folded, tag: str) -> Amount:
    """A share that is added to one of what stands before it: «час с четвертью», ``an hour and a half``."""
    counted = _UNIT_AND_A.search(plain.text, max(amount.place - 24, 0), amount.place) if amount.sort == "share" else None
    if counted is None or not _is_one(counted, amount, plain, tag):
        return amount
    unit = unit_after(plain.text, counted.start(1) - 1, tag, digits=False)
    if unit is None or (unit[0].is_money and base(tag) != "en"):
        return amount
    return replace(amount, value=amount.value + 1, unit=unit[0], sort="cardinal", place=counted.start(1))


def as_part(amount: Amount, plain: Folded, tag: str) -> Amount:
    """An ordinal that names a part, as a share: «пятая часть», ``a fifth of``."""
    if amount.sort != "ordinal" or amount.value <= 2:
        return amount
    end = _end_of_part(amount, base(tag), plain.text)
    return amount if end is None else replace(amount, sort="share", value=part_of(amount.value), end=end)


def is_stretch(unit: Unit | None) -> bool:
    """Whether a unit measures what one may be spread over."""
    return unit is not None and unit.dimension in ("time", "months", "length", "area")


def _recurs(plain: Folded, amount: Amount, tag: str) -> bool:
    """Whether a stretch of time or way is counted: ``every forty minutes`` is no share."""
    counted = unit_after(plain.text, amount.end, tag, digits=not amount.in_words)
    return amount.sort == "cardinal" and counted is not None and is_stretch(counted[0])


def _is_one(counted: re.Match[str], amount: Amount, plain: Folded, tag: str) -> bool:
    """Whether a counted noun before a share is one of its kind: «час с четвертью», not «два часа и треть пути»."""
    if base(tag) == "en":
        return True
    before = _WORD_BEFORE.search(plain.text, max(counted.start() - 24, 0), counted.start())
    if before is not None and (before[1].isdigit() or word_value(before[1], base(tag)) is not None):
        return False
    return counted[0].endswith((" с ", " з ", " із ")) or ENDS.match(plain.text, amount.end) is not None


def _end_of_part(amount: Amount, language: str, text: str) -> int | None:
    if language in _PART:
        behind = _PART[language].match(text, amount.end)
        return behind.end() if behind else None
    is_a_part = text[max(amount.place - 2, 0) : amount.place] == "a " and (
        text.startswith(" of ", amount.end)
        or _THAN.match(text, amount.end)
        or _COUNTS_NOTHING.match(text, amount.end)
        or _LESS_BY.search(text, max(amount.place - 16, 0), amount.place)
    )
    return amount.end if is_a_part else None
