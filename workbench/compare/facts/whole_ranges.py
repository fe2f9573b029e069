"""Ranges of which each version changes another end: told as one difference, from 200 to 300 against from 200 to 350."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from workbench.text.quantities.amount import Amount

_VERSIONS = 3
"""Versions that each have a range of their own."""

Sides = tuple[list[dict[str, Amount]], list[str]]
"""Groups of versions that say the same each, and the versions that say nothing."""


def ranges_joined(found: Sequence[Sides], texts: Mapping[str, str]) -> list[Sides]:
    """The differences, two that are the ends of one range in all versions as one.

    Args:
        found: what stands in each other's place.
        texts: version → its text.
    """
    three = _three(found, texts)
    if three is not None:
        found = [each for each in found if not _is_of(_by_version(each[0]), three)]
        found.append(([{tag: whole} for tag, whole in three.items()], []))
        found.sort(key=lambda each: min(amount.place for amount in each[0][0].values()))
    joined: list[Sides] = []
    for sides, lacking in found:
        ends = _by_version(sides)
        has_ends = all(amount.partner is not None for amount in ends.values())
        places = range(len(joined) if has_ends else 0)
        other = next((n for n in places if _are_ends(_by_version(joined[n][0]), ends, texts)), None)
        if other is None:
            joined.append((sides, lacking))
        else:
            joined[other] = ([*_whole(joined[other][0], sides, texts)], lacking)
    return joined


def _three(found: Sequence[Sides], texts: Mapping[str, str]) -> dict[str, Amount] | None:
    """The whole ranges where each of three versions has one of its own: 3 to 5, 3 to 8, 5 to 8; else None."""
    if len(texts) != _VERSIONS:
        return None
    waiting = [amount for sides, _ in found for side in sides for amount in side.items() if amount[1].partner is not None]
    ranges: dict[str, Amount] = {}
    for tag, text in texts.items():
        spans = {_span(amount) for version, amount in waiting if version == tag}
        if len(spans) != 1:
            return None
        start, stop = spans.pop()
        first = next(amount for version, amount in waiting if version == tag)
        ranges[tag] = replace(first, text=text[start:stop], start=start, end=stop, place=start, stop=stop)
    shared = [_by_version(sides) for sides, _ in found if _touches(sides, ranges)]
    ends = {tag: {said[tag].value for said in shared if tag in said} for tag in texts}
    if len(shared) != _VERSIONS or not all(_is_of(said, ranges) for said in shared):
        return None
    return ranges if all(len(ends[one] & ends[other]) == 1 for one, other in combinations(texts, 2)) else None


def _span(amount: Amount) -> tuple[int, int]:
    """From where to where the range of an end goes."""
    start, end = amount.partner or (amount.start, amount.end)
    return min(amount.start, start), max(amount.end, end)


def _touches(sides: Sequence[Mapping[str, Amount]], ranges: Mapping[str, Amount]) -> bool:
    return any(_is_within(amount, tag, ranges) for tag, amount in _by_version(sides).items())


def _is_of(said: Mapping[str, Amount], ranges: Mapping[str, Amount]) -> bool:
    """Whether all amounts are ends of these ranges."""
    return all(_is_within(amount, tag, ranges) for tag, amount in said.items())


def _is_within(amount: Amount, tag: str, ranges: Mapping[str, Amount]) -> bool:
    return ranges[tag].start <= amount.place < ranges[tag].end


def _by_version(sides: Sequence[Mapping[str, Amount]]) -> dict[str, Amount]:
    return {tag: amount for side in sides for tag, amount in side.items()}


def _are_ends(one: Mapping[str, Amount], other: Mapping[str, Amount], texts: Mapping[str, str]) -> bool:
    """Whether each version has both as the ends of one range."""
    return set(one) == set(other) == set(texts) and all(_meet(one[tag], other[tag]) for tag in texts)


def _meet(one: Amount, other: Amount) -> bool:
    if one.partner is None or other.partner is None:
        return False
    return one.partner[0] in (other.start, other.place) and other.partner[0] in (one.start, one.place)


def _whole(
    one: Sequence[Mapping[str, Amount]], other: Sequence[Mapping[str, Amount]], texts: Mapping[str, str]
) -> list[dict[str, Amount]]:
    """The versions that agree on both ends, with the range from its first character to its last."""
    first, second = _by_version(one), _by_version(other)
    said: dict[tuple[int, int], dict[str, Amount]] = {}
    for tag, text in texts.items():
        ends = sorted((first[tag], second[tag]), key=lambda amount: amount.place)
        which = tuple(next(n for n, side in enumerate(sides) if tag in side) for sides in (one, other))
        start, stop = ends[0].place, ends[1].stop
        whole = replace(ends[0], text=text[start:stop], start=start, end=stop, stop=stop)
        said.setdefault((which[0], which[1]), {})[tag] = whole
    return list(said.values())
