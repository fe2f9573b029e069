"""Amounts that a text states, in digits or in words, with unit, currency and bound: ``более двух тысяч гривен``."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal
from functools import lru_cache

from workbench.core.language import base
from workbench.text.quantities.amount import Amount, Sort
from workbench.text.quantities.bounds import bound_after, bound_before, turned
from workbench.text.quantities.changes import growth, sure_way
from workbench.text.quantities.figure_words import PLUS, as_age, as_years, is_millions, with_half, with_more
from workbench.text.quantities.figures import Figure, figure_places
from workbench.text.quantities.labels import as_label
from workbench.text.quantities.loose_bounds import counted_before, loose_bounds
from workbench.text.quantities.numerals import compound_unit, numerals
from workbench.text.quantities.ones import ones
from workbench.text.quantities.particles import doubtful_bounds
from workbench.text.quantities.parts import as_every, as_part, is_of_the_year, is_stretch, with_whole
from workbench.text.quantities.ranges import ranged
from workbench.text.quantities.roman import roman
from workbench.text.quantities.signs import MINUS, is_below_zero
from workbench.text.quantities.units import BY_ID, currency_before, unit_after
from workbench.text.typography import Folded, folded

_CARDINAL_ENDING = re.compile(r"\ds\Z|[-–](?:т?и|ми|т?ью|ти|х|ех|ох|м|ём|ма)\Z")
_ROMAN = re.compile(r"(?<![\w-])(?=[IVXІХ]{2})[XХ]{0,3}(?:[IІ][XХV]|V?[IІ]{0,3})(?![\w'’-])")
_RATIO = re.compile(r"(?<![\d/.,:])(\d{1,2})/(\d{1,2})(?![\d/]|[.,]\d)")
_BELOW = re.compile(r"(?:ниже|выше|нижче|вище|below|above) \Z")


_TOWN = re.compile(r"(?:[^\W\d_]|[,)]) Сорок(?:[аи]|ах|ам|ами)?(?!\w)")
"""The town of Soroca, by its capital letter within a sentence: «мэрия Сорок»."""

_OF_A_FINAL = re.compile(r" (?:финала|фіналу)(?!\w)")
_PART_OF_NOUN = re.compile(r"-?(?:final|фин[аі]л|фінал)|-?back")
_OF_ONE = re.compile(r" (?:of )?an?(?= )")
_FACTOR = re.compile(r"(?<!\w)by a factor of (?:about |almost |nearly |more than )?\Z")
_TIMES = {
    "ru": re.compile(r" раз(?:а)?(?!\w)"),
    "uk": re.compile(r" раз(?:а|и|ів)?(?!\w)"),
    "en": re.compile(r" times(?!\w)| (?:separate )?occasions(?!\w)|-fold|-time(?=s? \w)"),
}
_OF_THEM = re.compile(r"(?:ого|ом|ий|ый|ій|ому|ым) \Z")
_SINGLE = re.compile(r"десят(?:ок|ка)|дюжин[ау]|сотн[яю]|т[ыи]сяч[ау]|ми(?:ллион|ллиард)а?|мі(?:льйон|льярд)а?")
ALWAYS = re.compile(r"(?<![\d/])24/7(?![\d/])")
"""Round the clock, which others say in words."""

_PARTED = frozenset(("times", "seat"))
"""Units of which a share is a part of several: a quarter of the seats is 25 % of them, a quarter of an hour 15 minutes."""

_PAIR = re.compile(r"(?<!\w)(?:пар[аыуойие]{1,2}|(?:a )?couple(?: of)?) \Z")
_POINTS = re.compile(r" (?:пункт\w*|points?)(?!\w)")


@lru_cache(maxsize=8192)
def amounts(text: str, tag: str) -> tuple[Amount, ...]:
    """The amounts of a text, in order. Dates and times of day in digits are not among them, plain years are.

    Args:
        text: any text.
        tag: a language or version tag; number words are read in Russian, Ukrainian and English.
    """
    plain = folded(text, case=True)
    found = [*_in_words(text, plain, tag), *_in_digits(text, plain, tag), *_in_roman(text, plain), *ones(plain, tag)]
    finished = sorted((_finished(amount, plain, tag) for amount in found), key=lambda amount: (amount.place, -amount.end))
    apart: list[Amount] = []
    for amount in finished:
        if amount.value == 0 and amount.in_words and _BELOW.search(plain.text, max(amount.place - 8, 0), amount.place):
            continue
        if amount.sort == "share" and is_of_the_year(amount, plain.text):
            continue
        if (not apart or amount.place >= apart[-1].end) and _PART_OF_NOUN.match(plain.text, amount.end) is None:
            apart.append(amount)
    return tuple(_mapped(amount, text, plain) for amount in ranged(apart, plain, tag))


def _in_words(text: str, plain: Folded, tag: str) -> Iterator[Amount]:
    for numeral in numerals(plain, tag):
        if _TOWN.match(text, max(plain.span(numeral.start, numeral.end)[0] - 2, 0)):
            continue
        is_times = numeral.unit == "times"
        unit = BY_ID.get(numeral.unit) if numeral.unit and not is_times else None
        sort: Sort = "times" if is_times else numeral.sort
        start, end = numeral.start, numeral.end
        yield Amount("", start, end, start, end, numeral.value, sort, unit, "", True, numeral.parts)


def _in_digits(text: str, plain: Folded, tag: str) -> Iterator[Amount]:
    """The figures, placed in the folded text."""
    ratios = {match.start(): match for match in _RATIO.finditer(text)} if "/" in text else {}
    covered = -1
    for figure in figure_places(text, tag):
        if figure.start in ratios and 0 < int(ratios[figure.start][1]) < int(ratios[figure.start][2]):
            ratio = ratios[figure.start]
            covered = ratio.end()
            value = (Decimal(ratio[1]) / Decimal(ratio[2])).quantize(Decimal("0.0001"))
            start, end = _folded_place(ratio.start(), plain), _folded_place(ratio.end(), plain)
            yield Amount("", start, end, start, end, value, "share", None, "", in_words=False)
        elif figure.kind not in ("date", "time") and figure.start >= covered and not _is_always(figure, text):
            yield _of_figure(figure, _folded_place(figure.start, plain), _folded_place(figure.end, plain), plain.text)


def _in_roman(text: str, plain: Folded) -> Iterator[Amount]:
    """Places in an order by Roman numerals of two letters or more, placed in the folded text."""
    for match in _ROMAN.finditer(text):
        start, end = _folded_place(match.start(), plain), _folded_place(match.end(), plain)
        yield Amount("", start, end, start, end, Decimal(roman(match[0])), "ordinal", None, "", in_words=True)


def _folded_place(place: int, plain: Folded) -> int:
    """Where a character of the text stands in the folded one; one folded away counts to what follows."""
    return bisect_left(plain.offsets, place)


def _is_always(figure: Figure, text: str) -> bool:
    """Whether a figure belongs to ``24/7``, round the clock."""
    return ALWAYS.search(text, max(figure.start - 3, 0), figure.end + 3) is not None


def _of_figure(figure: Figure, start: int, end: int, text: str) -> Amount:
    if is_millions(text, end):
        figure, end = replace(figure, value=figure.value.scaleb(6)), end + 1
    sort: Sort = "ordinal" if figure.kind == "ordinal" else "cardinal"
    unit = BY_ID["%"] if figure.kind == "percent" else None
    value = figure.value
    if sort == "ordinal" and _CARDINAL_ENDING.search(text, start, end):
        sort = "cardinal"
    return Amount("", start, end, start, end, value, sort, unit, "", False, figure.others, figure.in_name)


def _finished(amount: Amount, plain: Folded, tag: str) -> Amount:
    """The amount with unit, sign and bound."""
    if (age := as_age(amount, plain.text)) is not None:
        return age
    amount, is_more = with_more(with_half(amount, plain.text, tag), plain.text, tag)
    amount = _as_times(amount, plain.text, base(tag))
    if _OF_A_FINAL.match(plain.text, amount.end) and 0 < amount.value < 1:
        return replace(amount, others=frozenset((Decimal(round(2 / amount.value)),)), in_name=True)  # the last sixteen
    if (years := as_years(amount, plain.text)) is not None:
        return years
    every = as_every(amount, plain, tag)
    if every is not None:
        return every
    amount = as_label(with_whole(amount, plain, tag), plain.text, tag)
    amount = _measured(as_part(amount, plain, tag), plain.text, tag)
    if amount.sort == "ordinal" or amount.is_label:
        return amount
    amount = _bounded(amount, plain.text, tag, is_more=is_more)
    return replace(amount, growth=growth(amount, plain.text, base(tag)), way=sure_way(amount, plain.text, base(tag)))


def _as_times(amount: Amount, text: str, language: str) -> Amount:
    """A number of times: «в два раза», ``tenfold``, ``by a factor of ten``."""
    if amount.sort == "cardinal" and _FACTOR.search(text, max(amount.place - 32, 0), amount.place):
        return replace(amount, sort="times")
    match = _TIMES[language].match(text, amount.end) if amount.sort == "cardinal" and language in _TIMES else None
    return replace(amount, sort="times", end=match.end(), stop=match.end()) if match else amount


def _measured(amount: Amount, text: str, tag: str) -> Amount:
    """The amount with the unit or currency that stands before or behind it, and below zero where that is said."""
    start = amount.place
    if amount.unit is not None and amount.unit.id == "%" and (points := _POINTS.match(text, amount.end)):
        amount = replace(amount, unit=BY_ID["pp"], end=points.end())
    if amount.unit is None and amount.sort != "ordinal" and (before := currency_before(text, start)):
        amount, start = replace(amount, unit=before[0]), before[1]
    elif amount.unit is None and not amount.in_words and (made := compound_unit(text, amount.end, tag)):
        is_times = made[0] == "times"
        unit, sort = (None, "times") if is_times else (BY_ID.get(made[0]), amount.sort)
        amount = replace(amount, unit=unit, end=made[1], sort=sort)
    elif amount.unit is None and amount.sort in ("cardinal", "vague", "share"):
        behind = (_OF_ONE if amount.sort == "share" else PLUS).match(text, amount.end) if base(tag) == "en" else None
        after = unit_after(text, behind.end() if behind else amount.end, tag, digits=not amount.in_words)
        if after is None and (counted := counted_before(text, amount.place, tag)) is not None:
            inverted = unit_after(text, counted - 1, tag, digits=False)
            after = (inverted[0], amount.end) if inverted else None
        if after is not None and not (amount.sort == "share" and after[0].id in _PARTED):
            amount = replace(amount, unit=after[0], end=after[1], sort="cardinal" if amount.sort == "share" else amount.sort)
    if amount.value > 0 and is_below_zero(text, start, amount.end, tag):
        amount = replace(amount, value=-amount.value)
    return replace(amount, start=start)


def _bounded(amount: Amount, text: str, tag: str, *, is_more: bool) -> Amount:
    """The amount with its bound.

    Args:
        is_more: whether words behind the number say that it is exceeded.
    """
    minus = MINUS.search(text, max(amount.start - 18, 0), amount.start)
    start = minus.start() if minus else amount.start
    bound, first = bound_before(text, start, tag)
    loose = frozenset() if bound else loose_bounds(text, start, amount.stop, tag)
    bound = turned(bound, text, first, amount.end)
    if base(tag) == "en" and (doubtful := doubtful_bounds(bound, text, first, amount, is_spread=is_stretch(amount.unit))):
        bound, first, loose = "", start, doubtful
    is_more = is_more or (base(tag) == "en" and PLUS.match(text, amount.stop) is not None)
    behind = bound_after(text, amount.end, tag)
    if behind and "about" in loose:  # «минут сорок, не больше»
        loose |= {behind}
    else:
        bound = "over" if is_more and bound in ("", "about") else bound or behind
    if amount.sort == "vague" and _PAIR.search(text, max(amount.place - 12, 0), amount.place):
        amount = replace(amount, others=amount.others | {amount.value * 2})
    elif amount.sort == "vague" and (bound or _is_single(amount, text)):  # about a thousand
        amount = replace(amount, sort="cardinal")
        loose |= frozenset() if bound else {"about", "almost"}
    return replace(amount, bound=bound, start=first, loose=loose)


def _is_single(amount: Amount, text: str) -> bool:
    """Whether there is one ten, hundred or thousand: ``a dozen``, «сотня»; how many more is left open."""
    if text.startswith("a ", max(amount.place - 2, 0)):
        return True
    of_them = _OF_THEM.search(text, max(amount.place - 16, 0), amount.place)  # на четвёртом десятке
    return of_them is None and _SINGLE.fullmatch(text, amount.place, amount.stop) is not None


def _mapped(amount: Amount, text: str, plain: Folded) -> Amount:
    """The amount at its places in the text itself."""
    start, end = plain.span(amount.start, amount.end)
    place, stop = plain.span(amount.place, amount.stop)
    partner = plain.span(*amount.partner) if amount.partner else None
    return replace(amount, text=text[start:end], start=start, end=end, place=place, stop=stop, partner=partner)
