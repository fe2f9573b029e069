"""Which letters of a Latin name stand for which of a Cyrillic one: groups of letters, learned from pairs of names.

Expectation maximisation over all ways to cut both names into groups (Bisani and Ney 2008, "Joint-sequence models for
grapheme-to-phoneme conversion"), with what large groups are likely to be lowered, so that small ones explain what they can.
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from workbench.text.naming.cyrillization import BEGINNING, ENDING, HISTORY, LONGEST, RARE, Before, Group

Pair = tuple[str, str]
"""A name in Latin and in Cyrillic letters, in lower case."""

_LONGEST_CYRILLIC = 3
_BAND = 3.0
"""By how many letters the two may drift apart."""

_LARGE = {4: 0.3, 5: 0.15, 6: 0.02, 7: 0.02}
"""What the likelihood of a group counts by its letters of both alphabets."""

_LEAST_EXPECTED, _LEAST_SHARE = 0.3, 1e-4
_RAREST = 2

_Arc = tuple[int, int, int, int, Group]
"""From and to which letters of the two names, and what is between."""


def likelihoods(pairs: Sequence[Pair], rounds: int) -> dict[Group, float]:
    """The logarithm of how likely each group is.

    Args:
        pairs: some thousands; each takes milliseconds a round.
    """
    lattices = [_arcs(*pair) for pair in pairs]
    likely: dict[Group, float] | None = None
    found: dict[Group, float] = {}
    for _ in range(rounds):
        counts: defaultdict[Group, float] = defaultdict(float)
        for place, (pair, arcs) in enumerate(zip(pairs, lattices, strict=True)):
            shares = _shares(pair, arcs, likely)
            for (*_, group), share in shares:
                counts[group] += share
            lattices[place] = [arc for arc, _ in shares]
        found = _logarithms({group: count for group, count in counts.items() if count > _LEAST_EXPECTED})
        likely = {group: math.exp(each) for group, each in found.items()}
    return found


def _arcs(latin: str, cyrillic: str) -> list[_Arc]:
    return [(i, j, x, y, (latin[i:x], cyrillic[j:y])) for i, j, x, y in _spans(len(latin), len(cyrillic))]


@lru_cache(maxsize=1_000)
def _spans(latin: int, cyrillic: int) -> tuple[tuple[int, int, int, int], ...]:
    """Every place where a group of two names of some lengths can be."""
    return tuple(
        (i, j, i + wide, j + high)
        for i in range(latin)
        for j in range(cyrillic + 1)
        if abs(i / latin - j / cyrillic) * max(latin, cyrillic) <= _BAND
        for wide in range(1, min(LONGEST, latin - i) + 1)
        for high in range(min(_LONGEST_CYRILLIC, cyrillic - j) + 1)
        if not (wide > 1 and high > 1 and wide + high > LONGEST) and (high or wide <= 2)
    )


def _shares(pair: Pair, arcs: Iterable[_Arc], likely: Mapping[Group, float] | None) -> list[tuple[_Arc, float]]:
    """The groups that two names may be cut into, each with the share of the cuts that have it."""
    width, height = map(len, pair)
    forth = [[0.0] * (height + 1) for _ in range(width + 1)]
    back = [[0.0] * (height + 1) for _ in range(width + 1)]
    forth[0][0] = back[width][height] = 1.0
    reached = []
    for arc in arcs:
        i, j, x, y, group = arc
        worth = _at_first(group) if likely is None else likely.get(group, 0.0)
        if worth and forth[i][j]:
            forth[x][y] += forth[i][j] * worth
            reached.append((arc, worth))
    every = forth[width][height]
    if not every:
        return []
    found = []
    for arc, worth in reversed(reached):
        i, j, x, y, _ = arc
        behind = back[x][y] * worth
        back[i][j] += behind
        share = forth[i][j] * behind / every
        if share > _LEAST_SHARE:
            found.append((arc, share))
    return found[::-1]


def _at_first(group: Group) -> float:
    wide, high = map(len, group)
    return 10.0 ** -(wide + high + 2 * abs(wide - high))


def cut(pair: Pair, likely: Mapping[Group, float]) -> tuple[list[Group], float] | None:
    """The likeliest groups of two names, and the logarithm of how likely they are; None when the groups cannot be them.

    Args:
        likely: the logarithm of how likely each group is.
    """
    latin, cyrillic = pair
    best: list[dict[int, tuple[float, int, Group]]] = [{} for _ in range(len(latin) + 1)]
    best[0][0] = 0.0, 0, BEGINNING
    for i in range(len(latin)):
        for j, (score, *_) in best[i].items():
            for x in range(i + 1, min(i + LONGEST, len(latin)) + 1):
                for y in range(j, min(j + _LONGEST_CYRILLIC, len(cyrillic)) + 1):
                    group = latin[i:x], cyrillic[j:y]
                    worth = likely.get(group)
                    if worth is not None and (y not in best[x] or best[x][y][0] < score + worth):
                        best[x][y] = score + worth, j, group
    if len(cyrillic) not in best[-1]:
        return None
    total = best[-1][len(cyrillic)][0]
    found: list[Group] = []
    x, y = len(latin), len(cyrillic)
    while x:
        _, y, group = best[x][y]
        x -= len(group[0])
        found.append(group)
    return found[::-1], total


def recut(pairs: Sequence[Pair], likely: Mapping[Group, float]) -> list[list[Group]]:
    """The likeliest groups of every pair that can be cut, by how often groups are among the likeliest of all the others."""
    first = [found[0] for pair in pairs if (found := cut(pair, likely)) is not None]
    counts = Counter(group for groups in first for group in groups)
    again = _logarithms(counts)
    return [found[0] for pair in pairs if (found := cut(pair, again)) is not None]


def _logarithms(counts: Mapping[Group, float]) -> dict[Group, float]:
    total = sum(counts.values())
    return {group: math.log(count / total * _LARGE.get(len(group[0]) + len(group[1]), 1.0)) for group, count in counts.items()}


def followed(cuts: Iterable[Sequence[Group]]) -> dict[Before, dict[Group, int]]:
    """How often groups stand behind none, one and two others; what was seen but once is kept only behind one."""
    found: defaultdict[Before, Counter[Group]] = defaultdict(Counter)
    for groups in cuts:
        row = ((BEGINNING,) * HISTORY, *((group,) for group in groups), (ENDING,))
        line = [group for each in row for group in each]
        for place in range(HISTORY, len(line)):
            for size in range(HISTORY + 1):
                found[tuple(line[place - size : place])][line[place]] += 1
    often = ((before, _often(before, row)) for before, row in found.items())
    return {before: row for before, row in often if row}


def _often(before: Before, row: Mapping[Group, int]) -> dict[Group, int]:
    """What is kept of a row; none when nothing was seen often enough."""
    if len(before) == 1:
        return dict(row)
    kept = {group: count for group, count in row.items() if count >= _RAREST}
    rare = sum(row.values()) - sum(kept.values())
    return kept | {RARE: rare} if kept and rare and before else kept
