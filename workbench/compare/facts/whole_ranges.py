"""Ranges of which each version changes another end: told as one difference, from 200 to 300 against from 200 to 350."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from workbench.text.quantities.amount import Amount

Sides = tuple[list[dict[str, Amount]], list[str]]
"""Groups of versions that say the same each, and the versions that say nothing."""


def ranges_joined(found: Sequence[Sides], texts: Mapping[str, str]) -> list[Sides]:
    """The differences, two that are the ends of one range in all versions as one.

    Args:
        found: what stands in each other's place.
        texts: version → its text.
    """
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
