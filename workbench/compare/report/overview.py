"""What a reader needs to know first: how many units differ, who departs in what, the gravest, what is missing or unsure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from workbench.compare.comparison import Comparison, Row
from workbench.compare.report.kinds import KINDS, kind
from workbench.compare.report.words import counted, version_name
from workbench.core.finding import Difference

MOST = 5
"""How many of the gravest differences are named."""

_PER_KIND = 2  # of one kind, as long as other kinds wait

Place = tuple[Row, Difference]


@dataclass(frozen=True, slots=True)
class Overview:
    """A comparison in numbers.

    Attributes:
        units, differing: how many there are, and with a difference.
        kinds: kind → how many differences, the gravest kind first.
        departs: version tag → kind → how often it is the odd one out, or has no text where another has.
        undecided: kind → the other differences, of which nobody can tell who departs.
        gravest: up to `MOST` differences, the gravest first.
        missing: version tag → numbers of the units in which it has no text though others have.
        unsure: differences that rest on machine translation.
        open_alignment: numbers of the units whose alignment is uncertain.
    """

    units: int
    differing: int
    kinds: Mapping[str, int]
    departs: Mapping[str, Mapping[str, int]]
    undecided: Mapping[str, int]
    gravest: tuple[Place, ...]
    missing: Mapping[str, tuple[int, ...]]
    unsure: int
    open_alignment: tuple[int, ...]


def overview(comparison: Comparison) -> Overview:
    """Count a comparison and choose the gravest differences."""
    places = [(row, difference) for row in comparison.rows for difference in row.differences]
    return Overview(
        units=len(comparison.rows),
        differing=len(comparison.differing),
        kinds=_counted(places),
        departs={tag: _counted([place for place in places if departing(place[1]) == tag]) for tag in comparison.versions},
        undecided=_counted([place for place in places if departing(place[1]) is None]),
        gravest=tuple(gravest(places)),
        missing=_missing(comparison),
        unsure=sum(difference.confidence < 1 for _, difference in places),
        open_alignment=tuple(row.n for row in comparison.rows if row.unit.alignment.open),
    )


def gravest(places: Sequence[Place]) -> list[Place]:
    """Up to `MOST` differences to look at first: the gravest kinds, the surest, no kind alone as long as others wait."""
    ranked = sorted(places, key=lambda place: (-_gravity(place[1]), place[0].n))
    chosen: list[Place] = []
    taken: Counter[str] = Counter()
    for place in ranked:
        if taken[place[1].kind] < _PER_KIND and len(chosen) < MOST:
            chosen.append(place)
            taken[place[1].kind] += 1
    for place in ranked:
        if len(chosen) < MOST and not any(place[1] is other for _, other in chosen):
            chosen.append(place)
    return sorted(chosen, key=lambda place: (-_gravity(place[1]), place[0].n))


def departing(difference: Difference) -> str | None:
    """The version that departs: the odd one out, or the one that has no text at all."""
    if difference.odd is None and difference.kind == "missing" and not difference.spans:
        return next((tag for tag, value in difference.values.items() if not value), None)
    return difference.odd


def _gravity(difference: Difference) -> float:
    return (kind(difference.kind).weight + (5 if difference.odd else 0)) * difference.confidence


def _counted(places: Sequence[Place]) -> dict[str, int]:
    counts = Counter(difference.kind for _, difference in places)
    order = list(KINDS)
    return dict(sorted(counts.items(), key=lambda pair: order.index(pair[0]) if pair[0] in KINDS else len(order)))


def _missing(comparison: Comparison) -> dict[str, tuple[int, ...]]:
    """Where a version has no text and says so nowhere else: a moved text is not missing."""
    return {
        tag: tuple(
            row.n
            for row in comparison.rows
            if any(
                each.kind == "missing" and not row.unit.text(tag).strip() and each.values.get(tag) == ""
                for each in row.differences
            )
        )
        for tag in comparison.versions
    }


def kinds_in_words(counts: Mapping[str, int]) -> str:
    """``2 numbers, 1 name``."""
    return ", ".join(counted(count, kind(name).name, kind(name).plural) for name, count in counts.items())


def times(count: int) -> str:
    """``never``, ``once``, ``twice``, ``3 times``."""
    return {0: "never", 1: "once", 2: "twice"}.get(count) or f"{count:,} times"


def departs_in_words(seen: Overview, tag: str) -> str:
    """A sentence: how often a version departs, and in what (``English departs 3 times: 2 numbers, 1 name.``)."""
    counts = seen.departs[tag]
    return f"{version_name(tag)} departs {times(sum(counts.values()))}: {kinds_in_words(counts)}."


def units_in_words(numbers: Sequence[int], most: int = 12) -> str:
    """Numbers of units with stretches drawn together: ``3, 7–9 and 12``; long lists are cut."""
    stretches: list[list[int]] = []
    for n in numbers:
        if stretches and n == stretches[-1][1] + 1:
            stretches[-1][1] = n
        else:
            stretches.append([n, n])
    parts = [str(first) if first == last else f"{first}–{last}" for first, last in stretches]
    if len(parts) > most:
        return f"{', '.join(parts[:most])} and others"
    return " and ".join([", ".join(parts[:-1]), parts[-1]] if len(parts) > 1 else parts)
