"""The best way through two sequences, and how sure it is: dynamic programming inside a band."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import exp, inf, log

STEPS = ((1, 1), (1, 0), (0, 1), (2, 1), (1, 2), (2, 2))
"""How many rows of the left and of the right side a bead may take."""

Score = Callable[[int, int, int, int], float]
"""score(i, a, j, b): how good a bead of rows i…i+a-1 and j…j+b-1 is, as a natural logarithm of odds."""

_HALF_WIDTH = 15
_WIDEST = 400


@dataclass(frozen=True, slots=True)
class Step:
    """One bead of the path: rows ``left`` to ``left + a`` and ``right`` to ``right + b``, and its probability."""

    left: int
    a: int
    right: int
    b: int
    probability: float


def band(rows: int, columns: int, anchors: Iterable[tuple[int, int, float]]) -> list[tuple[int, int]]:
    """Where the path may run: for each of ``rows + 1`` boundaries, the first and last boundary on the other side.

    Args:
        anchors: (left, right, weight) of pairs that probably belong together; the heaviest chain of them that is in
            order on both sides guides the band.
    """
    points = [(0, 0), *_chain(anchors), (rows, columns)]
    limits = [(columns, 0)] * (rows + 1)
    for (i0, j0), (i1, j1) in pairwise(points):
        width = min(_WIDEST, _HALF_WIDTH + abs((i1 - i0) - (j1 - j0)))
        for row in range(i0, i1 + 1):
            middle = j0 + (j1 - j0) * (row - i0) / max(1, i1 - i0)
            low, high = limits[row]
            limits[row] = min(low, max(0, int(middle - width))), max(high, min(columns, int(middle + width)))
    limits[0] = (0, limits[0][1])
    limits[-1] = (limits[-1][0], columns)
    return _joined(limits)


def _joined(limits: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Neighbouring stretches overlap and never step back, so that a path exists."""
    joined = [limits[0]]
    for low, high in limits[1:]:
        last_low, last_high = joined[-1]
        joined.append((max(last_low, min(low, last_high)), max(high, last_high)))
    return joined


def _chain(anchors: Iterable[tuple[int, int, float]]) -> list[tuple[int, int]]:
    """The heaviest chain of pairs that rises on both sides."""
    ends: list[int] = []
    best: list[tuple[float, int]] = []
    pairs = sorted(anchors, key=lambda pair: (pair[0], -pair[1]))
    before: list[int] = []
    for n, (_, right, weight) in enumerate(pairs):
        place = bisect_left(ends, right)
        weight_so_far, previous = best[place - 1] if place else (0.0, -1)
        before.append(previous)
        total = weight_so_far + weight
        _keep(ends, best, place, right, (total, n))
    at = best[-1][1] if best else -1
    chain = []
    while at >= 0:
        chain.append(pairs[at][:2])
        at = before[at]
    return chain[::-1]


def _keep(ends: list[int], best: list[tuple[float, int]], place: int, right: int, entry: tuple[float, int]) -> None:
    """Note a chain's end; chains that end further right and weigh no more are forgotten."""
    if place < len(ends) and ends[place] == right:
        if best[place][0] >= entry[0]:
            return
        best[place] = entry
    else:
        ends.insert(place, right)
        best.insert(place, entry)
    after = place + 1
    while after < len(ends) and best[after][0] <= entry[0]:
        del ends[after], best[after]


def best_path(rows: int, columns: int, score: Score, limits: Sequence[tuple[int, int]], *, sharpness: float = 1.0) -> list[Step]:
    """The path with the highest sum of scores.

    Args:
        limits: from `band`.
        sharpness: by what the scores are multiplied when they are turned into probabilities.
    """
    grid = _Grid(rows, columns, score, limits)
    forward = grid.forward(sharpness)
    backward = grid.backward(sharpness)
    whole = forward[-1][-1]
    steps = []
    for i, a, j, b in grid.trace():
        value = sharpness * grid.value(i + a, j + b, STEPS.index((a, b)))
        odds = forward[i][j - limits[i][0]] + value + backward[i + a][j + b - limits[i + a][0]] - whole
        steps.append(Step(i, a, j, b, min(1.0, exp(odds))))
    return steps


class _Grid:
    def __init__(self, rows: int, columns: int, score: Score, limits: Sequence[tuple[int, int]]) -> None:
        self._rows, self._columns, self._limits = rows, columns, limits
        self._values: list[array[float]] = []  # per boundary, for every cell the value of each step that ends there
        self._best: list[array[float]] = []
        self._choice: list[bytearray] = []
        for i in range(rows + 1):
            self._fill(i, score)

    def value(self, i: int, j: int, step: int) -> float:
        """The score of the step that ends at a cell."""
        return self._values[i][(j - self._limits[i][0]) * len(STEPS) + step]

    def _fill(self, i: int, score: Score) -> None:
        low, high = self._limits[i]
        values, best, choice = array("d"), array("d"), bytearray()
        self._values.append(values)
        self._best.append(best)
        self._choice.append(choice)
        for j in range(low, high + 1):
            top, chosen = (0.0, 255) if i == j == 0 else (-inf, 255)
            for number, (a, b) in enumerate(STEPS):
                value = -inf
                start = self._at(self._best, i - a, j - b)
                if start > -inf:
                    value = score(i - a, a, j - b, b)
                    if start + value > top:
                        top, chosen = start + value, number
                values.append(value)
            best.append(top)
            choice.append(chosen)

    def _at(self, table: Sequence[Sequence[float]], i: int, j: int) -> float:
        if i < 0 or j < 0 or j < self._limits[i][0] or j > self._limits[i][1]:
            return -inf
        place = j - self._limits[i][0]
        return table[i][place] if place < len(table[i]) else -inf

    def trace(self) -> list[tuple[int, int, int, int]]:
        """The steps of the best path, in order."""
        i, j = self._rows, self._columns
        steps = []
        while i or j:
            a, b = STEPS[self._choice[i][j - self._limits[i][0]]]
            i, j = i - a, j - b
            steps.append((i, a, j, b))
        return steps[::-1]

    def forward(self, sharpness: float) -> list[array[float]]:
        """The logarithm of the summed weight of all paths from the start to each cell."""
        table: list[array[float]] = []
        for i, (low, high) in enumerate(self._limits):
            table.append(array("d"))
            for j in range(low, high + 1):
                terms = [0.0] if i == j == 0 else []
                for number, (a, b) in enumerate(STEPS):
                    value = self.value(i, j, number)
                    if value > -inf:
                        terms.append(self._at(table, i - a, j - b) + sharpness * value)
                table[i].append(_log_sum(terms))
        return table

    def backward(self, sharpness: float) -> list[array[float]]:
        """The logarithm of the summed weight of all paths from each cell to the end."""
        table = [array("d", [-inf]) * (high - low + 1) for low, high in self._limits]
        table[-1][-1] = 0.0
        for i in range(self._rows, -1, -1):
            low, high = self._limits[i]
            for j in range(high, low - 1, -1):
                terms = [table[i][j - low]]
                for number, (a, b) in enumerate(STEPS):
                    if i + a <= self._rows and self._limits[i + a][0] <= j + b <= self._limits[i + a][1]:
                        value = self.value(i + a, j + b, number)
                        terms.append(table[i + a][j + b - self._limits[i + a][0]] + sharpness * value)
                table[i][j - low] = _log_sum(terms)
        return table


def _log_sum(terms: Sequence[float]) -> float:
    top = max(terms, default=-inf)
    if top == -inf:
        return -inf
    return top + log(sum(exp(term - top) for term in terms))
