"""Amounts that a text states, in digits or in words, with unit, currency and bound: ``более двух тысяч гривен``."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from workbench.core.language import base
from workbench.text.bounds import SIGNS, Bound, bound_after, bound_before, is_above, loose_bounds, turned
from workbench.text.figures import Figure, figure_places
from workbench.text.numerals import compound_unit, numerals, word_value
from workbench.text.typography import Folded, folded
from workbench.text.units import BY_ID, Unit, currency_before, unit_after

Sort = Literal["cardinal", "ordinal", "share", "times", "vague"]


@dataclass(frozen=True, slots=True)
class Amount:
    """A number with what belongs to it.

    Attributes:
        text: as it stands, with bound and unit.
        start, end: where.
        place, stop: where the number itself stands, without bound and unit.
        value: what it is worth; a share is below 1, a per cent its number.
        sort: ``share`` for parts, ``times`` for ``twice``, ``vague`` for ``hundreds of``.
        unit: what it counts, or None.
        bound: see `text.bounds`.
        in_words: whether it stands in words.
        others: what else the number may stand for, as `text.figures` says.
        in_name: whether it belongs to a name: ``COVID-19``.
        loose: further bounds that may be meant: ``до 50`` may be up to 50, ``over three years`` more than three.
        partner: the other end of a range, as (start, end), or None.
    """

    text: str
    start: int
    end: int
    place: int
    stop: int
    value: Decimal
    sort: Sort
    unit: Unit | None
    bound: Bound
    in_words: bool
    others: frozenset[Decimal] = frozenset()
    in_name: bool = False
    loose: frozenset[Bound] = frozenset()
    partner: tuple[int, int] | None = None

    @property
    def kind(self) -> str:
        """The kind of fact: ``money``, ``percent``, ``quantity``, ``ordinal`` or ``number``."""
        if self.unit is not None:
            return "money" if self.unit.is_money else "percent" if self.unit.dimension in ("share", "points") else "quantity"
        return "ordinal" if self.sort == "ordinal" else "number"

    @property
    def shown(self) -> str:
        """The value for a reader: ``> 2000 UAH``."""
        value = plainly(self.value)
        if self.sort == "share":
            value = f"{plainly((self.value * 100).quantize(Decimal(1)) if self.value % 1 else self.value)} %"
        elif self.sort == "times":
            value = f"{value} times"
        elif self.sort == "vague":
            value = f"{value}s" if self.value > 1 else value
        elif self.sort == "ordinal":
            value = f"{value}."
        return f"{SIGNS[self.bound]}{value}{f' {self.unit.id}' if self.unit else ''}"


_CARDINAL_ENDING = re.compile(r"\ds\Z|[-–](?:т?и|ми|т?ью|ти|х|ех|ох|м|ём|ма)\Z")
_RATIO = re.compile(r"(?<![\d/.,:])(\d{1,2})/(\d{1,2})(?![\d/]|[.,]\d)")
_JOINS = {
    "ru": re.compile(r" ?[-–—…] ?| (?:до|по|или|либо) "),
    "uk": re.compile(r" ?[-–—…] ?| (?:до|по|або|чи) "),
    "en": re.compile(r" ?[-–—…] ?| (?:to|and|or) "),
}
_ADDS = (" and ", " и ", " і ", " й ", " та ")
_BELOW_ZERO = {
    "ru": re.compile(r"(?:,? (?:градус\w+|°[cс]))?(?: цельсия)? (?:мороз(?:а|е|у|ом)?|ниже нуля)"),
    "uk": re.compile(r"(?:,? (?:градус\w*|°[cс]))?(?: цельсія)? (?:мороз(?:у|і|ом)?|нижче нуля)"),
    "en": re.compile(r"(?:,? (?:degrees?|°c))?(?: celsius)? (?:below (?:zero|freezing)|of frost)"),
}

_OUT_OF = re.compile(r"(?:out of|in|of|из|із|з) \Z")
_BELOW = re.compile(r"(?:ниже|выше|нижче|вище|below|above) \Z")


def plainly(value: Decimal) -> str:
    """A number without exponent and trailing zeros."""
    digits = f"{value:f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


_STOP = re.compile(r"[.!?] (?=[^\W\d])(?<!тыс\. )(?<!тис\. )")
_ALONE = re.compile(r" ?(?:[,.;:!?)»”–—]|\Z)| (?:и|а|но|і|й|та|але|and|but|в|у|in|на|on)(?!\w)")
_UNIT_AND_A = re.compile(r"(?<!\w)([^\W\d_]+) (?:and a|с|и|з|із|й|і|та) \Z")
_AND_MORE = re.compile(r" (?:с|з|із) (?:лишн\w+|лишком|гаком|хвостиком|небольшим) (\w+)")
_WORD_BEFORE = re.compile(r"(\w+) \Z")
_LESS_BY = re.compile(r"(?:by|up|down) (?:about |almost |nearly )?a \Z")
_THAN = re.compile(r" (?:more|less|fewer|[a-z]+er)(?!\w)")
_MINUS = re.compile(r"(?:минус|мінус|minus) \Z")
_PART_OF_NOUN = re.compile(r"-?(?:final|фин[аі]л|фінал)|-?back")
_TIMES = {
    "ru": re.compile(r" раз(?:а)?(?!\w)"),
    "uk": re.compile(r" раз(?:и|ів)?(?!\w)"),
    "en": re.compile(r" times(?!\w)|-fold"),
}
_PART = {"ru": re.compile(r" част(?:ь|и|ью)(?!\w)"), "uk": re.compile(r" частин(?:а|и|і|у|ою)(?!\w)")}
_POINTS = re.compile(r" (?:пункт\w*|points?)(?!\w)")
_EVERY = {
    "ru": re.compile(r"кажд\w{2,3} \Z"),
    "uk": re.compile(r"кож\w{2,4} \Z"),
    "en": re.compile(r"every \Z|one(?: [a-z]+)? (?:in|out of)(?: every)? \Z"),
}
# The quarter of a year: "by the end of the quarter", but "the quarter of the seats" is a share.
_OF_THE_YEAR = re.compile(r"quarter\b(?! of )")
_THE = re.compile(r"\b(?:the|this|that|each|every|per|last|next|current|previous|first|second|third|fourth|final) \Z")
_PARTS = {Decimal(3): Decimal("0.3333")}


@lru_cache(maxsize=8192)
def amounts(text: str, tag: str) -> tuple[Amount, ...]:
    """The amounts of a text, in order. Dates and times of day in digits are not among them, plain years are.

    Args:
        text: any text.
        tag: a language or version tag; number words are read in Russian, Ukrainian and English.
    """
    plain = folded(text, case=True)
    found = [*_in_words(plain, tag), *_in_digits(text, plain, tag)]
    finished = sorted((_finished(amount, plain, tag) for amount in found), key=lambda amount: (amount.place, -amount.end))
    apart: list[Amount] = []
    for amount in finished:
        if amount.value == 0 and amount.in_words and _BELOW.search(plain.text, max(amount.place - 8, 0), amount.place):
            continue
        if amount.sort == "share" and _OF_THE_YEAR.match(plain.text, amount.place) and _THE.search(plain.text, 0, amount.place):
            continue
        if (not apart or amount.place >= apart[-1].end) and _PART_OF_NOUN.match(plain.text, amount.end) is None:
            apart.append(amount)
    ranged = _understood(_ranged(apart, plain, tag), plain.text)
    return tuple(_mapped(amount, text, plain) for amount in ranged)


def _in_words(plain: Folded, tag: str) -> Iterator[Amount]:
    for numeral in numerals(plain, tag):
        unit = BY_ID.get(numeral.unit) if numeral.unit else None
        sort: Sort = "times" if numeral.unit == "times" else numeral.sort
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
        elif figure.kind not in ("date", "time") and figure.start >= covered:
            yield _of_figure(figure, _folded_place(figure.start, plain), _folded_place(figure.end, plain), plain.text)


def _folded_place(place: int, plain: Folded) -> int:
    """Where a character of the text stands in the folded one; one folded away counts to what follows."""
    return bisect_left(plain.offsets, place)


def _of_figure(figure: Figure, start: int, end: int, text: str) -> Amount:
    sort: Sort = "ordinal" if figure.kind == "ordinal" else "cardinal"
    unit = BY_ID["%"] if figure.kind == "percent" else None
    value = figure.value
    if sort == "ordinal" and _CARDINAL_ENDING.search(text, start, end):
        sort = "cardinal"
    return Amount("", start, end, start, end, value, sort, unit, "", False, figure.others, figure.in_name)


def _finished(amount: Amount, plain: Folded, tag: str) -> Amount:
    """The amount with unit, sign and bound."""
    text, language = plain.text, base(tag)
    if amount.sort == "cardinal" and (more := _and_more(text, amount.end, language)):
        amount = replace(amount, value=amount.value * more[0], end=more[1], stop=more[1])
    else:
        more = None
    if amount.sort == "cardinal" and (times := _pattern(_TIMES, language, text, amount.end)) is not None:
        amount = replace(amount, sort="times", end=times, stop=times)
    every = _before(_EVERY, language, text, amount.place) if amount.sort in ("ordinal", "cardinal") and amount.value > 1 else None
    if every is not None and _recurs(plain, amount, tag):
        every = None
    if every is not None and not _OUT_OF.search(text, max(every - 7, 0), every):
        part = _PARTS.get(amount.value, Decimal(1) / amount.value)
        bound, first = bound_before(text, every, tag)
        return replace(amount, sort="share", value=part, unit=None, place=every, start=first, bound=bound)
    if amount.sort == "share" and (counted := _UNIT_AND_A.search(text, max(amount.place - 24, 0), amount.place)):
        unit = unit_after(text, counted.start(1) - 1, tag, digits=False) if _is_one(counted, amount, plain, tag) else None
        if unit is not None and not unit[0].is_money:
            amount = replace(amount, value=amount.value + 1, unit=unit[0], sort="cardinal", place=counted.start(1))
    if amount.sort == "ordinal" and amount.value > 2 and (stretch := _part(amount, language, text)):
        amount = replace(
            amount, sort="share", value=_PARTS.get(amount.value, Decimal(1) / amount.value), place=stretch[0], end=stretch[1]
        )
    if amount.unit is not None and amount.unit.id == "%" and (points := _POINTS.match(text, amount.end)):
        amount = replace(amount, unit=BY_ID["pp"], end=points.end())
    start = amount.place
    if amount.unit is None and amount.sort != "ordinal" and (before := currency_before(text, start)):
        amount, start = replace(amount, unit=before[0]), before[1]
    elif amount.unit is None and not amount.in_words and (made := compound_unit(text, amount.end, tag)):
        amount = replace(amount, unit=BY_ID.get(made[0]), end=made[1], sort="times" if made[0] == "times" else amount.sort)
    elif amount.unit is None and amount.sort in ("cardinal", "vague", "share"):
        after = unit_after(text, amount.end, tag, digits=not amount.in_words)
        if after is not None and not (amount.sort == "share" and after[0].id == "times"):
            sort: Sort = "cardinal" if amount.sort == "share" else amount.sort
            amount = replace(amount, unit=after[0], end=after[1], sort=sort)
    if amount.value > 0 and (_MINUS.search(text, max(start - 6, 0), start) or _pattern(_BELOW_ZERO, language, text, amount.end)):
        amount = replace(amount, value=-amount.value)
    if amount.sort == "ordinal":
        return amount
    if minus := _MINUS.search(text, max(start - 6, 0), start):
        start = minus.start()
    bound, first = bound_before(text, start, tag)
    loose = frozenset() if bound else loose_bounds(text, start, amount.stop, tag)
    bound = turned(bound, text, first, amount.end)
    if bound == "over" and text.startswith("over ", first) and (_is_stretch(amount.unit) or is_above(text, first)):
        bound, first, loose = "", start, frozenset(("over", "at least"))
    bound = bound or bound_after(text, amount.end, tag) or ("over" if more else "")
    is_one = amount.sort == "vague" and (bound or text.startswith("a ", max(amount.place - 2, 0)))  # about a thousand
    return replace(amount, bound=bound, start=first, loose=loose, sort="cardinal" if is_one else amount.sort)


def _is_one(counted: re.Match[str], amount: Amount, plain: Folded, tag: str) -> bool:
    """Whether a counted noun before a share is one of its kind: «час с четвертью», not «два часа и треть пути»."""
    if base(tag) == "en":
        return True
    before = _WORD_BEFORE.search(plain.text, max(counted.start() - 24, 0), counted.start())
    if before is not None and (before[1].isdigit() or word_value(before[1], base(tag)) is not None):
        return False
    return counted[0].endswith((" с ", " з ", " із ")) or _ALONE.match(plain.text, amount.end) is not None


def _and_more(text: str, place: int, language: str) -> tuple[Decimal, int] | None:
    """What multiplies a number behind words that add some, and where it ends: «тридцать с лишним тысяч»."""
    match = _AND_MORE.match(text, place)
    value = word_value(match[1], language) if match else None
    return (value[0], match.end()) if match and value and value[1] == "many" else None


def _recurs(plain: Folded, amount: Amount, tag: str) -> bool:
    """Whether a stretch of time or way is counted: ``every forty minutes`` is no share."""
    counted = unit_after(plain.text, amount.end, tag, digits=not amount.in_words)
    return amount.sort == "cardinal" and counted is not None and _is_stretch(counted[0])


def _is_stretch(unit: Unit | None) -> bool:
    """Whether a unit measures what one may be spread over."""
    return unit is not None and unit.dimension in ("time", "months", "length", "area")


def _part(amount: Amount, language: str, text: str) -> tuple[int, int] | None:
    """Where a part begins and ends that an ordinal names: ``пятая часть``, ``a fifth of``."""
    if language != "en":
        behind = _pattern(_PART, language, text, amount.end)
        return (amount.place, behind) if behind else None
    if text[max(amount.place - 2, 0) : amount.place] == "a " and (
        text.startswith(" of ", amount.end)
        or _THAN.match(text, amount.end)
        or _LESS_BY.search(text, max(amount.place - 16, 0), amount.place)
    ):
        return amount.place, amount.end
    return None


def _pattern(table: dict[str, re.Pattern[str]], language: str, text: str, place: int) -> int | None:
    match = table[language].match(text, place) if language in table else None
    return match.end() if match else None


def _before(table: dict[str, re.Pattern[str]], language: str, text: str, place: int) -> int | None:
    match = table[language].search(text, max(place - 24, 0), place) if language in table else None
    return match.start() if match else None


def _ranged(found: list[Amount], plain: Folded, tag: str) -> list[Amount]:
    """Give both ends of a range what belongs to the whole: ``от трёх до четырёх часов``, ``10–12 градусов мороза``."""
    joins = _JOINS.get(base(tag))
    for n in range(len(found) - 1 if joins else 0):
        first, second = found[n], found[n + 1]
        gap = plain.text[first.end : second.place]
        if joins is None or joins.fullmatch(_MINUS.sub("", gap)) is None or first.sort != second.sort:
            continue
        if second.unit is None and first.end > first.stop and gap in _ADDS:
            continue
        if first.unit is not None and second.unit is not None and first.unit.dimension != second.unit.dimension:
            continue
        value = first.value
        if first.unit is None and second.unit is not None:
            unit: Unit | None = second.unit
            if value > 0 > second.value:
                value = -value
        else:
            unit = first.unit
        second = replace(second, bound=first.bound, loose=frozenset(), unit=second.unit or unit, partner=(first.start, first.end))
        if (many := _thousands(second, plain.text)) and abs(value) < 1000:
            first, value = replace(first, others=first.others | {value}), value * many
        others = first.others
        found[n] = replace(first, value=value, unit=unit, loose=frozenset(), others=others, partner=(second.place, second.end))
        found[n + 1] = second
    return found


def _understood(found: list[Amount], text: str) -> list[Amount]:
    """Numbers with the thousands or millions that one before them in the sentence names: «112 тыс. га, горохом тридцать»."""
    said: tuple[int, int] | None = None
    for n, amount in enumerate(found):
        if many := _thousands(amount, text):
            said = many, amount.stop
        elif said and _is_bare(amount) and _STOP.search(text, said[1], amount.place) is None and _ALONE.match(text, amount.end):
            found[n] = replace(amount, others=amount.others | {amount.value * said[0]})
    return found


def _is_bare(amount: Amount) -> bool:
    return amount.sort == "cardinal" and amount.unit is None and 0 < amount.value < 1000


def _thousands(amount: Amount, text: str) -> int:
    """The thousands, millions and so on that a number names in a word, which a range has for both ends."""
    if not any(map(str.isalpha, text[amount.place : amount.stop])):
        return 0
    return next((10**power for power in (12, 9, 6, 3) if amount.value >= 10**power), 0)


def _mapped(amount: Amount, text: str, plain: Folded) -> Amount:
    """The amount at its places in the text itself."""
    start, end = plain.span(amount.start, amount.end)
    place, stop = plain.span(amount.place, amount.stop)
    partner = plain.span(*amount.partner) if amount.partner else None
    return replace(amount, text=text[start:end], start=start, end=end, place=place, stop=stop, partner=partner)
