"""Amounts that the versions of one unit do not agree on: another value, another unit or currency, another bound."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import accumulate, pairwise

from workbench.compare.dates import moments
from workbench.core.finding import Difference
from workbench.core.language import listed
from workbench.text.agreement import odd_one_out
from workbench.text.amounts import Amount, amounts, plainly
from workbench.text.bounds import Bound, compatible, opposite
from workbench.text.dates import Date, dates
from workbench.text.figures import figure_places
from workbench.text.number_words import spoken
from workbench.text.times import times
from workbench.text.units import Unit

Group = dict[str, Amount]

_ROUNDED = 0.06
"""How far a converted amount may be off, since translators round it: 26 miles are 42 km."""

_EXACT = 0.0015
_DAYS_A_MONTH = Decimal("30.44")


def amount_differences(texts: Mapping[str, str]) -> list[Difference]:
    """The amounts that a version gives otherwise or not at all, in the order of the text.

    Dates and times of day are left to `compare.dates`. What stands in digits must stand in every version, in digits or
    in words; what stands in words counts when another version has something else in its place, or two have it.

    Args:
        texts: version → its text, in the order of the columns.
    """
    moment = moments(texts)
    given = {tag: _apart(text, tag, moment[tag]) for tag, text in texts.items()}
    if not any(given.values()):
        return []
    groups = _grouped({tag: _once(found) for tag, found in given.items()}, texts)
    said = {tag: _said(text, tag) | _as_ratios(tag, given, texts) for tag, text in texts.items()}
    waiting = [
        (group, [tag for tag in texts if tag not in group and not _is_said(group, said[tag], given[tag])]) for group in groups
    ]
    found: list[tuple[int, Difference]] = []
    for sides, lacking in _paired(waiting, texts):
        if len(sides) > 1 or _is_missed(sides[0], lacking, texts):
            found.append((_place(sides), _difference(texts, sides, lacking)))
    bounds = ((_place([group]), difference) for group, _ in waiting if (difference := _bounds(group, texts)))
    return [each for _, each in sorted((*found, *bounds), key=lambda pair: pair[0])]


def _apart(text: str, tag: str, moment: Iterable[Date]) -> list[Amount]:
    """The amounts that are no parts of dates or times."""
    spans = [(date.start, date.end) for date in moment] + [(time.start, time.end) for time in times(text, tag)]
    spans.sort()
    starts = [start for start, _ in spans]
    ends = list(accumulate((end for _, end in spans), max))
    found = []
    for amount in amounts(text, tag):
        before = bisect_left(starts, amount.stop)
        if before == 0 or ends[before - 1] <= amount.place:
            found.append(amount)
    return found


def _once(found: Iterable[Amount]) -> list[Amount]:
    first: dict[tuple[Decimal, str], Amount] = {}
    for amount in found:
        first.setdefault((amount.value, amount.unit.id if amount.unit else ""), amount)
    return list(first.values())


def _grouped(given: Mapping[str, Sequence[Amount]], texts: Mapping[str, str]) -> list[Group]:
    """What the versions say the same; of several that fit, the one with the same unit and at the nearest place."""
    groups: list[Group] = []
    for tag, found in given.items():
        for amount in found:
            fitting = [group for group in groups if tag not in group and all(same(amount, other) for other in group.values())]
            if fitting:
                best = min(fitting, key=lambda group: _strangeness(amount, tag, group, texts))
                best[tag] = amount
            else:
                groups.append({tag: amount})
    return groups


def _strangeness(amount: Amount, tag: str, group: Group, texts: Mapping[str, str]) -> tuple[bool, bool, float]:
    other_tag, other = next(iter(group.items()))
    apart = abs(amount.place / len(texts[tag]) - other.place / len(texts[other_tag]))
    return amount.value != other.value, amount.unit != other.unit, apart


def same(one: Amount, other: Amount) -> bool:
    """Whether two amounts may be the same, units converted."""
    if one.unit is not None and other.unit is not None:
        return _converted(one, one.unit, other, other.unit)
    if "times" in (one.sort, other.sort):
        return _as_times(one, other) or _as_times(other, one)
    if one.value == other.value or one.value in other.others or other.value in one.others:
        return True
    if one.sort == other.sort == "vague":
        return {one.value, other.value} == {Decimal(10), Decimal(12)}
    return abs(_share(one) - _share(other)) < Decimal("0.004") and "share" in (one.sort, other.sort)


def _converted(one: Amount, unit: Unit, other: Amount, other_unit: Unit) -> bool:
    if unit.id == other_unit.id:
        return one.value == other.value or one.value in other.others or other.value in one.others
    if unit.is_money or other_unit.is_money:
        if unit.dimension != other_unit.dimension or 0.01 not in (unit.factor, other_unit.factor):
            return False
        return _near(float(one.value) * unit.factor, float(other.value) * other_unit.factor, _EXACT)
    if {unit.dimension, other_unit.dimension} == {"time", "months"}:
        return _near(_in_days(one, unit), _in_days(other, other_unit), 0.1 if _is_round(one) and _is_round(other) else 0.04)
    if unit.dimension != other_unit.dimension:
        return False
    if unit.dimension == "time" and _is_estimate(one, other) and _is_round(one) and _is_round(other):
        return _near(_in_days(one, unit), _in_days(other, other_unit), 0.1)
    if unit.dimension == "temperature":
        return abs(_celsius(one, unit) - _celsius(other, other_unit)) < 1.5
    off = _ROUNDED if unit.is_imperial != other_unit.is_imperial or "ton" in (unit.id, other_unit.id) else _EXACT
    return _near(float(one.value) * unit.factor, float(other.value) * other_unit.factor, off)


def _near(one: float, other: float, share: float) -> bool:
    return abs(one - other) <= share * max(abs(one), abs(other))


def _in_days(amount: Amount, unit: Unit) -> float:
    days = unit.factor / 86400 if unit.dimension == "time" else unit.factor * float(_DAYS_A_MONTH)
    return float(amount.value) * days


def _is_round(amount: Amount) -> bool:
    """Whether a stretch of time may well be rounded: two and a half weeks, ten days, 45 minutes."""
    return amount.value * 2 % 1 == 0 if amount.value <= 12 else amount.value % 5 == 0 or amount.value % 12 == 0


def _is_estimate(one: Amount, other: Amount) -> bool:
    return any(amount.bound in ("about", "almost") or "about" in amount.loose for amount in (one, other))


def _celsius(amount: Amount, unit: Unit) -> float:
    return (float(amount.value) - 32) / 1.8 if unit.id == "°F" else float(amount.value)


def _share(amount: Amount) -> Decimal:
    return amount.value / 100 if amount.unit is not None and amount.unit.id == "%" else amount.value


def _as_times(one: Amount, other: Amount) -> bool:
    if one.sort != "times" or not one.value or not (other.unit is None or other.unit.id in ("%", "times")):
        return False
    alike = {one.value, 1 / one.value}
    return other.value in alike or (other.sort != "times" and other.value in {value * 100 for value in alike})


def _said(text: str, tag: str) -> frozenset[Decimal]:
    """All values that a text gives otherwise than in amounts: in dates and times, in words that are no numerals."""
    present = amounts(text, tag)
    values: set[Decimal] = {Decimal(months) for months, part in _PARTS_OF_A_YEAR if part.search(text)}
    values |= {Decimal(2)} if _EVERY_OTHER.search(text) else set()
    values |= {value for figure in figure_places(text, tag) if figure.kind in ("date", "time") for value in figure.values}
    for run in spoken(text, tag):
        if not any(amount.in_words and amount.place < run.end and run.start < amount.stop for amount in present):
            values |= run.values
    for date in dates(text, tag):
        values |= {Decimal(part) for part in (date.year, date.day) if part is not None}
        if date.period is not None and date.period.value.isdigit():
            values |= {Decimal(date.period.value), Decimal(date.period.value) % 100}
    for time in times(text, tag):
        hour, minutes = divmod(time.minutes, 60)
        values |= {Decimal(f"{hour}.{minutes:02}"), Decimal(f"{hour % 12 or 12}.{minutes:02}")}
        values |= {Decimal(time.minutes // 60), Decimal(time.minutes // 60 % 12 or 12), Decimal(time.minutes % 60)}  # or a score
    return frozenset(values)


_PARTS_OF_A_YEAR = (
    (
        6,
        re.compile(
            r"half(?: of the |-| a )year|half of (?:this|last|next|20\d\d)"
            r"|полугоди|полгода|півріч|пів ?року",
            re.IGNORECASE,
        ),
    ),
    (3, re.compile(r"\bquarter|квартал", re.IGNORECASE)),
)
_EVERY_OTHER = re.compile(r"\bevery (?:other|second)\b")
_OUT_OF = re.compile(r" (?:(?!и\b|і\b|та\b|and\b)\w+ )?(?:из|із|з|зі|out of|in|of)(?: (?:every|each|кажд\w+|кожн\w+))? \Z")


def _ratios(text: str, found: Sequence[Amount]) -> Iterator[tuple[Amount, Amount]]:
    """Amounts of which the first is counted out of the second: four out of five."""
    for one, other in pairwise(found):
        if 0 < one.value < other.value <= 1000 and _OUT_OF.fullmatch(text[one.stop : other.place]):
            yield one, other


def _as_ratios(tag: str, given: Mapping[str, Sequence[Amount]], texts: Mapping[str, str]) -> frozenset[Decimal]:
    """What a version says as a share where another counts so many out of so many, or the reverse: 80 % and four out of five."""
    values: set[Decimal] = set()
    for other, found in given.items():
        for one, whole in _ratios(texts[other], found):
            share = one.value / whole.value
            if other == tag:
                values |= {share, share * 100}
            elif any(abs(_share(each) - share) < Decimal("0.006") for each in given[tag]):
                values |= {one.value, whole.value}
    return frozenset(values)


def _is_said(group: Group, values: frozenset[Decimal], present: Sequence[Amount]) -> bool:
    """Whether a version says the amount of a group at all, if only in another shape."""
    if any(value in values for amount in group.values() for value in (amount.value, *amount.others)):
        return True
    return any(_may_equal(amount, other) for amount in group.values() for other in present)


def _may_equal(one: Amount, other: Amount) -> bool:
    if one.value != other.value and one.value not in other.others and other.value not in one.others:
        return False
    return one.unit is None or other.unit is None or one.unit == other.unit


def _paired(waiting: Sequence[tuple[Group, list[str]]], texts: Mapping[str, str]) -> list[tuple[list[Group], list[str]]]:
    """The groups that versions lack, with those that stand in each other's place as the sides of one."""
    left = [(group, lacking) for group, lacking in waiting if len(group) < len(texts)]
    left.sort(key=lambda pair: -len(pair[0]))
    paired: list[tuple[list[Group], list[str]]] = []
    while left:
        group, lacking = left.pop(0)
        sides = [group]
        while lacking:
            fitting = [
                (_distance(group, other, texts), n)
                for n, (other, gaps) in enumerate(left)
                if set(other) <= set(lacking) and set(group) <= set(gaps) and _are_rivals(group, other)
            ]
            if not fitting:
                break
            other, _ = left.pop(min(fitting)[1])
            sides.append(other)
            lacking = [tag for tag in lacking if tag not in other]
        if len(sides) > 1 or lacking:
            paired.append((sides, lacking))
    return paired


def _distance(group: Group, other: Group, texts: Mapping[str, str]) -> tuple[bool, float]:
    """How far apart two amounts stand in their texts; amounts with one unit are nearer."""
    one_tag, one = next(iter(group.items()))
    tag, amount = next(iter(other.items()))
    return one.unit != amount.unit, abs(one.place / len(texts[one_tag]) - amount.place / len(texts[tag]))


def _are_rivals(group: Group, other: Group) -> bool:
    one, another = next(iter(group.values())), next(iter(other.values()))
    if _goes_without_saying(one) or _goes_without_saying(another):
        return one.unit is not None and one.unit == another.unit
    if one.in_name != another.in_name or ("ordinal" in (one.sort, another.sort) and one.sort != another.sort):
        return False
    if one.unit is not None and another.unit is not None:
        return one.unit.dimension == another.unit.dimension or one.value == another.value
    if one.kind == "percent" or another.kind == "percent":
        return "share" in (one.sort, another.sort) or one.kind == another.kind
    return (one.sort == "vague") == (another.sort == "vague") and (one.sort == "times") == (another.sort == "times")


def _goes_without_saying(amount: Amount) -> bool:
    return amount.in_words and amount.value == 1


def _is_missed(group: Group, lacking: Sequence[str], texts: Mapping[str, str]) -> bool:
    """Whether it is worth a word that versions lack an amount that others have."""
    if not lacking:
        return False
    if all(amount.value == 1 or amount.in_name for amount in group.values()):
        return False
    if any(not amount.in_words for amount in group.values()):
        return True
    telling = all(amount.sort == "cardinal" and (amount.value > 2 or amount.unit) for amount in group.values())
    return telling and len(group) > 1 and len(group) == len(texts) - 1


def _bounds(group: Group, texts: Mapping[str, str]) -> Difference | None:
    """The version with another bound than the others: more than 2000 and 2000."""
    bounds = {tag: _meant(amount, group.values()) for tag, amount in group.items()}
    if all(amount.value == 0 for amount in group.values()):
        return None
    if len(set(bounds.values())) == 1 or len(group) < 2 or any(map(_goes_without_saying, group.values())):
        return None
    odd = next((tag for tag in group if _departs(tag, bounds, group)), None)
    if odd is None:
        return None
    rest = {tag: amount for tag, amount in group.items() if tag != odd}
    if len(rest) == 1 and not _is_strict(*bounds.values()):
        return None
    sides = [rest, {odd: group[odd]}]
    return _reported(texts, sides, [tag for tag in texts if tag not in group], whole=True)


def _meant(amount: Amount, others: Iterable[Amount]) -> Bound:
    """The bound of an amount; what may mean several («до 50») means what another version says plainly."""
    return amount.bound or next((other.bound for other in others if other.bound in amount.loose), "")


def _departs(odd: str, bounds: Mapping[str, Bound], group: Group) -> bool:
    others = [tag for tag in bounds if tag != odd]
    agreed = all(compatible(bounds[one], bounds[other]) or _may_be(group, one, other) for one in others for other in others)
    return agreed and all(not compatible(bounds[odd], bounds[tag]) and not _may_be(group, odd, tag) for tag in others)


def _may_be(group: Group, one: str, other: str) -> bool:
    """Whether a word with several meanings leaves it open that both are the same."""
    first, second = group[one], group[other]
    if "vague" in (first.sort, second.sort) and {first.bound, second.bound} <= {"", "about", "almost"}:
        return True
    said = {each.bound for each in group.values()}
    if first.loose and second.loose:
        return True
    if first.loose and said.isdisjoint(first.loose):
        return second.bound == ""
    return bool(second.loose) and said.isdisjoint(second.loose) and first.bound == ""


def _is_strict(one: Bound, other: Bound) -> bool:
    return opposite(one, other) or ("" in (one, other) and bool({one, other} & {"over", "at least", "under"}))


def _difference(texts: Mapping[str, str], sides: Sequence[Group], lacking: Sequence[str]) -> Difference:
    units = {amount.unit for side in sides for amount in side.values()}
    return _reported(texts, sides, lacking, whole=len(units - {None}) > 1)


def _reported(texts: Mapping[str, str], sides: Sequence[Group], lacking: Sequence[str], *, whole: bool) -> Difference:
    """One difference.

    Args:
        whole: show the amounts with their bounds and units, else the numbers alone.
    """
    said = {tag: amount for side in sides for tag, amount in side.items()}
    spans = {tag: (each.start, each.end) if whole else (each.place, each.stop) for tag, each in said.items()}
    values = {tag: texts[tag][slice(*spans[tag])] if tag in spans else "" for tag in texts}
    messages = [f"{_read_as(values[next(iter(side))], side, whole=whole)} in {listed(tuple(side))}" for side in sides]
    if lacking:
        messages.append(f"not in {listed(tuple(lacking))}")
    stands = {
        tag: next((n for n, side in enumerate(sides) if tag in side), None) for tag in texts if tag in said or tag in lacking
    }
    return Difference(
        kind="number",
        message=", ".join(messages),
        odd=odd_one_out(stands),
        values=values,
        spans={tag: (spans[tag],) for tag in texts if tag in spans},
    )


def _read_as(text: str, side: Group, *, whole: bool) -> str:
    """The amount as it stands, with what it was read as where that is not evident."""
    amount = next(iter(side.values()))
    number = plainly(amount.value)
    if not (whole and amount.bound) and text.replace(",", ".").replace("\u00a0", "").replace(" ", "") in (
        number,
        amount.shown.replace(" ", ""),
    ):
        return text
    return f"{text} ({amount.shown})"


def _place(sides: Sequence[Group]) -> int:
    return min(amount.place for amount in sides[0].values())
