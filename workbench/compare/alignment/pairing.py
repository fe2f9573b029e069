"""One version of a text aligned to the rows that other versions form already."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import exp, isqrt, log

from workbench.compare.alignment.evidence import Clues, Scale, together
from workbench.compare.alignment.path import Step, band, best_path
from workbench.core.language import base

Rows = Mapping[str, tuple[int, ...]]
"""Version tag → the positions of its sentences in a bead; absent or () when it has none."""

_CHANCE = {(1, 1): 0.86, (1, 0): 0.03, (0, 1): 0.03, (2, 1): 0.05, (1, 2): 0.05, (2, 2): 0.004}
"""How often a bead takes so many rows of each side, about (after Gale and Church 1993, table 5)."""

_LETTERS = {"en": 1.0, "ru": 1.13, "uk": 1.06}
"""Letters and digits of a text, by language, as multiples of its English version."""

_SPREAD_OF_TRANSLATIONS = 0.16
_SPREAD_OF_STRANGERS = 0.65
_SHORT = 3.0
"""Short sentences vary more: added to the variance of the logarithm of lengths, divided by the length."""

_PARAGRAPH = 1.5
"""What a paragraph counts that starts on one side alone."""

_SHARPNESS = 0.6
"""Clues are not independent of each other: how far their odds are believed when they become probabilities."""

_RARE = 2
_REACH = 100
"""An anchor's clues stand at most so often within so many rows (and some more in long texts) of the diagonal."""

_DOUBT = 6.0
"""On test documents 19 of 20 true pairs have a likeness above -2, and half of the random ones below -15."""

_NOTHING = Clues(0, frozenset(), 0)


@dataclass(frozen=True, slots=True)
class Bead:
    """Sentences that say the same thing.

    Attributes:
        rows: version tag → the positions of its sentences, () when it has none here; every version has an entry.
        confidence: 0 to 1, the probability that these sentences and no others belong together.
    """

    rows: Rows
    confidence: float


@dataclass(frozen=True, slots=True)
class Compared:
    """Two versions as they are compared: their clues, sentence by sentence, and what weighs them.

    Attributes:
        ratio: how long the right version is for a letter of the left one.
    """

    left: Sequence[Clues]
    right: Sequence[Clues]
    scale: Scale
    ratio: float

    def likeness(self, left: Clues, right: Clues) -> tuple[float, float]:
        """How much the clues and how much the lengths speak for a translation, as natural logarithms of odds."""
        return self.scale.evidence(left, right), _length_odds(left.length * self.ratio, right.length)


Compare = Callable[[str, str], Compared]
"""(left version, right version) → how they compare."""


def compared(one: tuple[str, Sequence[Clues]], other: tuple[str, Sequence[Clues]], trust: float = 0.0) -> Compared:
    """How two versions, each a tag and its clues, compare; `trust` as for `Scale`."""
    scale = Scale(one[1], other[1], akin=kinship(one[0], other[0]) < 2, trust=trust)
    return Compared(one[1], other[1], scale, _length_ratio(one, other))


def kinship(one: str, other: str) -> int:
    """0 for versions in one language, 1 for Russian and Ukrainian, else 2."""
    languages = {base(one), base(other)}
    return 0 if len(languages) == 1 else 1 if languages == {"ru", "uk"} else 2


def probability(likeness: float) -> float:
    """How probable it is that two texts translate each other, whatever stands beside them."""
    return 1 / (1 + exp(-_DOUBT - max(-500.0, likeness)))


class Pairing:
    """The rows of some versions, and a stretch of a further version to be aligned to them.

    Args:
        rows: beads of the joined versions, in order.
        tag: the further version.
        stretch: which of its sentences.
        compare: how two versions compare.
        starts: version tag → for every sentence of the whole text whether a paragraph starts with it.
    """

    def __init__(
        self, rows: Sequence[Bead], tag: str, stretch: range, compare: Compare, starts: Mapping[str, Sequence[bool]]
    ) -> None:
        self._rows, self._tag, self._stretch = rows, tag, stretch
        known = dict.fromkeys(each for row in rows for each, places in row.rows.items() if places)
        self._compared = {each: compare(each, tag) for each in known}
        self._left = {
            each: _Spans([[both.left[n] for n in row.rows.get(each, ())] for row in rows])
            for each, both in self._compared.items()
        }
        self._right = {each: _Spans([[both.right[n]] for n in stretch]) for each, both in self._compared.items()}
        self._left_starts = _row_starts(rows, starts)
        self._right_starts = [starts[tag][n] for n in stretch] if tag in starts else None
        self._chances = {step: log(chance) for step, chance in _CHANCE.items()}

    def beads(self) -> list[Bead]:
        """The rows with the sentences of the further version in them, or between them."""
        limits = band(len(self._rows), len(self._stretch), self._anchors())
        steps = best_path(len(self._rows), len(self._stretch), self._score, limits, sharpness=_SHARPNESS)
        return [self._bead(step) for step in steps]

    def _bead(self, step: Step) -> Bead:
        rows: dict[str, tuple[int, ...]] = {}
        confidence = step.probability
        if step.a and step.b:
            confidence *= probability(self._likeness(step.left, step.a, step.right, step.b))
        for row in self._rows[step.left : step.left + step.a]:
            confidence = min(confidence, row.confidence)
            for tag, places in row.rows.items():
                rows[tag] = rows.get(tag, ()) + places
        rows[self._tag] = tuple(self._stretch[step.right : step.right + step.b])
        return Bead(rows, confidence)

    def _score(self, i: int, a: int, j: int, b: int) -> float:
        score = self._chances[a, b]
        if a and b:
            score += self._likeness(i, a, j, b)
        if self._left_starts and self._right_starts:
            score += self._at_paragraph(i, a, j, b)
        return score

    def _likeness(self, i: int, a: int, j: int, b: int) -> float:
        evidence, length, versions = 0.0, 0.0, 0
        for tag, both in self._compared.items():
            left = self._left[tag].span(i, a)
            if left.sentences:
                by_clues, by_length = both.likeness(left, self._right[tag].span(j, b))
                evidence += by_clues
                length += by_length
                versions += 1
        if versions > 1:
            evidence *= 0.7
            length /= versions
        return evidence + length

    def _at_paragraph(self, i: int, a: int, j: int, b: int) -> float:
        """A paragraph that starts on one side alone, or inside a bead, speaks against it."""
        left, right = self._left_starts or (), self._right_starts or ()
        score = 0.0
        if a and b:
            score += _PARAGRAPH / 3 if left[i] and right[j] else -_PARAGRAPH if left[i] != right[j] else 0.0
        inner = sum(left[i + 1 : i + a]) + sum(right[j + 1 : j + b])
        return score - _PARAGRAPH * inner

    def _anchors(self) -> list[tuple[int, int, float]]:
        """Pairs of rows that share several clues which are rare where both stand."""
        lefts, rights = len(self._rows), len(self._stretch)
        on_left = _places({key for spans in self._left.values() for key in spans.span(n, 1).keys} for n in range(lefts))
        on_right = _places({key for spans in self._right.values() for key in spans.span(n, 1).keys} for n in range(rights))
        reach = _REACH + abs(lefts - rights) + 4 * isqrt(max(lefts, rights))
        most = _RARE + max(lefts, rights) // 500
        votes: dict[tuple[int, int], float] = defaultdict(float)
        for key, places in on_left.items():
            others = on_right.get(key, [])
            if len(places) > most or len(others) > most:
                continue
            for left in places:
                for right in _near(others, left * rights // lefts, reach):
                    crowd = len(_near(others, left * rights // lefts, reach)) * len(_near(places, right * lefts // rights, reach))
                    if 0 < crowd <= _RARE * _RARE:
                        votes[left, right] += 1 / crowd
        return [(left, right, vote) for (left, right), vote in votes.items() if vote >= 2]


def _row_starts(rows: Sequence[Bead], starts: Mapping[str, Sequence[bool]]) -> list[bool] | None:
    if not any(tag in starts for row in rows for tag in row.rows):
        return None
    return [any(starts[tag][n] for tag, places in row.rows.items() if tag in starts for n in places[:1]) for row in rows]


def _places(rows: Iterable[Iterable[str]]) -> dict[str, list[int]]:
    """Clue → the rows that have it, in order."""
    places: dict[str, list[int]] = defaultdict(list)
    for n, keys in enumerate(rows):
        for key in keys:
            places[key].append(n)
    return places


def _near(places: list[int], middle: int, reach: int) -> list[int]:
    return places[bisect_left(places, middle - reach) : bisect_right(places, middle + reach)]


class _Spans:
    """One or two rows together, as clues."""

    def __init__(self, rows: Sequence[Sequence[Clues]]) -> None:
        self._rows = [together(row) if row else _NOTHING for row in rows]
        self._pairs = [
            together([row for row in pair if row.sentences]) if any(row.sentences for row in pair) else _NOTHING
            for pair in zip(self._rows, self._rows[1:], strict=False)
        ]

    def span(self, start: int, count: int) -> Clues:
        """The clues of `count` (1 or 2) rows."""
        return self._rows[start] if count == 1 else self._pairs[start]


def _length_odds(expected: float, actual: float) -> float:
    """How much better two lengths fit a translation than two sentences taken at random, as a logarithm."""
    difference = log((actual + 4) / (expected + 4))
    noise = _SHORT / (expected + actual + 8)
    return _bell(difference, _SPREAD_OF_TRANSLATIONS**2 + noise) - _bell(difference, _SPREAD_OF_STRANGERS**2 + noise)


def _bell(value: float, variance: float) -> float:
    return -value * value / (2 * variance) - log(variance) / 2


def _length_ratio(one: tuple[str, Sequence[Clues]], other: tuple[str, Sequence[Clues]]) -> float:
    """How long a translation into the other language is, by the letter; the texts at hand may shift it a little.

    A text that leaves much out must not look like a terse language.
    """
    usual = _LETTERS.get(base(other[0]), 1.0) / _LETTERS.get(base(one[0]), 1.0)
    here = (sum(known.length for known in other[1]) + 1) / (sum(known.length for known in one[1]) + 1)
    return min(max(here, usual * 0.85), usual * 1.15)
