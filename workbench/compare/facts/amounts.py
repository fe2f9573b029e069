"""Amounts that the versions of one unit do not agree on: another value, another unit or currency, another bound."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal
from functools import cache
from itertools import accumulate

from workbench.compare.facts.how_often import how_often
from workbench.compare.facts.limits import departing, inexact
from workbench.compare.facts.moments import clock, moments
from workbench.compare.facts.otherwise import as_ratios, is_said, said_otherwise
from workbench.compare.facts.sameness import rivals, same
from workbench.compare.facts.whole_ranges import ranges_joined
from workbench.core.finding import Difference
from workbench.core.language import listed
from workbench.text.calendar.date import Date
from workbench.text.calendar.times import Time
from workbench.text.quantities.agreement import odd_one_out
from workbench.text.quantities.amount import Amount, plainly
from workbench.text.quantities.amounts import amounts

Group = dict[str, Amount]


def amount_differences(texts: Mapping[str, str]) -> list[Difference]:
    """The amounts that a version gives otherwise or not at all, in the order of the text.

    Dates and times of day are left to `compare.facts.dates`. What stands in digits must stand in every version, in digits or
    in words; what stands in words counts when another version has something else in its place, or two have it.

    Args:
        texts: version → its text, in the order of the columns.
    """
    moment, hours = moments(texts), clock(texts)
    given = {tag: _apart(text, tag, [*moment[tag], *hours[tag]]) for tag, text in texts.items()}
    if not any(given.values()):
        return []
    groups = _grouped({tag: _once(found) for tag, found in given.items()}, texts)

    @cache
    def said(tag: str) -> frozenset[Decimal]:
        return said_otherwise(texts[tag], tag) | as_ratios(tag, given, texts) | _years(moment[tag])

    waiting = [
        (group, [tag for tag in texts if tag not in group and not is_said(group, said(tag), given[tag])]) for group in groups
    ]
    found: list[tuple[int, Difference]] = []
    for sides, lacking in ranges_joined(_paired(waiting, texts), texts):
        if len(sides) > 1 or _is_missed(sides[0], lacking, texts):
            also = {
                tag: next((n for n, side in enumerate(sides) if is_said(side, said(tag), given[tag])), None)
                for tag in texts
                if tag not in lacking and not any(tag in side for side in sides)
            }
            found.append((_place(sides), _difference(texts, sides, lacking, also)))
    bounds = (
        (_place([group]), _of_bound(texts, group, sides))
        for group, _ in waiting
        if (sides := departing(group) or inexact(group, texts))
    )
    reported = [each for _, each in sorted((*found, *bounds), key=lambda pair: pair[0])]
    if not reported and (often := how_often(texts, moment)) is not None:
        return [often]
    return reported


def _years(found: Iterable[Date]) -> frozenset[Decimal]:
    """The years of dates, with those that only another version shows to be one."""
    return frozenset(Decimal(date.year) for date in found if date.year is not None)


def _apart(text: str, tag: str, moment: Iterable[Date | Time]) -> list[Amount]:
    """The amounts that are no parts of dates or times."""
    spans = sorted((each.start, each.end) for each in moment)
    starts = [start for start, _ in spans]
    ends = list(accumulate((end for _, end in spans), max))
    found = []
    for amount in amounts(text, tag):
        before = bisect_left(starts, amount.stop)
        if before == 0 or ends[before - 1] <= amount.place:
            found.append(amount)
    return found


def _once(found: Iterable[Amount]) -> list[Amount]:
    first: dict[tuple[Decimal, str, str], Amount] = {}
    for amount in found:
        sort = amount.sort if amount.sort in ("ordinal", "times") else ""
        first.setdefault((amount.value, amount.unit.id if amount.unit else "", sort), amount)
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
                if set(other) <= set(lacking) and set(group) <= set(gaps) and rivals(_first(group), _first(other))
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


def _is_missed(group: Group, lacking: Sequence[str], texts: Mapping[str, str]) -> bool:
    """Whether it is worth a word that versions lack an amount that others have."""
    if not lacking:
        return False
    if all(amount.value == 1 or amount.in_name for amount in group.values()):
        return False
    if any(not amount.in_words for amount in group.values()):
        return True
    return all(map(_is_telling, group.values())) and len(group) > 1 and len(group) == len(texts) - 1


def _is_telling(amount: Amount) -> bool:
    """Whether a version that leaves a number in words out says something else.

    Bilateral talks are talks, and «на сто процентов» is fully.
    """
    is_aside = amount.unit is not None and (amount.unit.dimension == "sides" or (amount.unit.id == "%" and amount.value == 100))
    return amount.sort == "cardinal" and (amount.value > 2 or amount.unit is not None) and not is_aside


def _difference(
    texts: Mapping[str, str], sides: Sequence[Group], lacking: Sequence[str], also: Mapping[str, int | None]
) -> Difference:
    units = {amount.unit for side in sides for amount in side.values()}
    return _reported(texts, sides, lacking, also, whole=len(units - {None}) > 1)


def _of_bound(texts: Mapping[str, str], group: Group, sides: Sequence[Group]) -> Difference:
    return _reported(texts, sides, [tag for tag in texts if tag not in group], {}, whole=True)


def _reported(
    texts: Mapping[str, str], sides: Sequence[Group], lacking: Sequence[str], also: Mapping[str, int | None], *, whole: bool
) -> Difference:
    """One difference.

    Args:
        also: versions that say what a side says by other means, as a date, and which side that is.
        whole: show the amounts with their bounds and units, else the numbers alone.
    """
    said = {tag: amount for side in sides for tag, amount in side.items()}
    spans = {tag: (each.start, each.end) if whole else (each.place, each.stop) for tag, each in said.items()}
    values = {tag: texts[tag][slice(*spans[tag])] if tag in spans else "" for tag in texts}
    messages = [_told(values, side, whole=whole) for side in sides]
    if lacking:
        messages.append(f"not in {listed(tuple(lacking))}")
    stands = {
        tag: next((n for n, side in enumerate(sides) if tag in side), None) for tag in texts if tag in said or tag in lacking
    }
    return Difference(
        kind="number",
        message=("; " if any(", " in each for each in messages[:-1]) else ", ").join(messages),
        odd=odd_one_out({**stands, **also}),
        values=values,
        spans={tag: (spans[tag],) for tag in texts if tag in spans},
    )


def _told(values: Mapping[str, str], side: Group, *, whole: bool) -> str:
    """What a side says, each version in its own words, with what they were read as where that is not evident."""
    tags: dict[str, list[str]] = {}
    for tag in side:
        tags.setdefault(values[tag], []).append(tag)
    reading = "" if any(_is_evident(text, side, whole=whole) for text in tags) else f" ({_first(side).shown})"
    said = [f"{text}{'' if n else reading} in {listed(tuple(each))}" for n, (text, each) in enumerate(tags.items())]
    return ", ".join(said)


def _is_evident(text: str, side: Group, *, whole: bool) -> bool:
    """Whether a text shows what an amount was read as."""
    amount = _first(side)
    if amount.partner is not None and amount.place <= amount.partner[0] < amount.stop:
        return True  # a whole range
    if whole and amount.bound:
        return False
    written = text.replace(",", ".").replace("\u00a0", "").replace(" ", "")
    return written in (plainly(amount.value), amount.shown.replace(" ", ""))


def _place(sides: Sequence[Group]) -> int:
    return min(amount.place for amount in sides[0].values())


def _first(group: Group) -> Amount:
    return next(iter(group.values()))
