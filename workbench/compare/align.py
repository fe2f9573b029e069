"""Sentence alignment of two or more versions.

Two versions are aligned by dynamic programming over sentence lengths (after Gale and Church 1993) and over what the
sentences have in common (`compare.evidence`). Further versions are aligned one after another to the rows found so far,
the closest first, so that the rows are consistent: every sentence stands in exactly one bead, in order.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import exp, isqrt, log

from workbench.compare.evidence import Clues, Scale, clues, together
from workbench.compare.path import Step, band, best_path
from workbench.core.language import base

_CHANCE = {(1, 1): 0.86, (1, 0): 0.035, (0, 1): 0.035, (2, 1): 0.045, (1, 2): 0.045, (2, 2): 0.004}
"""How often a bead takes so many rows of each side (Gale and Church 1993, table 5, with more omissions)."""

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


@dataclass(frozen=True, slots=True)
class Bead:
    """Sentences that say the same thing.

    Attributes:
        rows: version tag → the positions of its sentences, () when it has none here; every version has an entry.
        confidence: 0 to 1, the probability that these sentences and no others belong together.
    """

    rows: Mapping[str, tuple[int, ...]]
    confidence: float


def align(texts: Mapping[str, Sequence[str]], paragraphs: Mapping[str, Sequence[bool]] | None = None) -> list[Bead]:
    """Align the sentences of two or more versions.

    Args:
        texts: version tag → its sentences, in order.
        paragraphs: version tag → for every sentence whether a paragraph starts with it; a soft hint.

    Returns:
        Beads in order. Every sentence stands in exactly one of them.
    """
    versions = {
        tag: _Version(tag, [clues(text, tag) for text in sentences], (paragraphs or {}).get(tag))
        for tag, sentences in texts.items()
    }
    if not versions:
        return []
    first, *others = _closest_first(sorted(versions.values(), key=lambda version: version.tag))
    beads = [Bead({first.tag: (n,)}, 1.0) for n in range(len(first.clues))]
    joined = [first]
    for version in others:
        beads = _Pairing(joined, beads, version).beads()
        joined.append(version)
    return [Bead({tag: bead.rows.get(tag, ()) for tag in texts}, bead.confidence) for bead in beads]


@dataclass(frozen=True, slots=True, eq=False)
class _Version:
    tag: str
    clues: Sequence[Clues]
    starts: Sequence[bool] | None


def _closest_first(versions: list[_Version]) -> list[_Version]:
    """The two versions that resemble each other most, then the others by resemblance to these."""
    if len(versions) < 2:
        return versions
    order = list(min(combinations(versions, 2), key=lambda pair: _distance(*pair)))
    rest = [version for version in versions if version.tag not in {known.tag for known in order}]
    while rest:
        nearest = min(rest, key=lambda version: min(_distance(version, known) for known in order))
        order.append(nearest)
        rest.remove(nearest)
    return order


def _distance(one: _Version, other: _Version) -> tuple[int, int]:
    languages = {base(one.tag), base(other.tag)}
    kinship = 0 if len(languages) == 1 else 1 if languages == {"ru", "uk"} else 2
    return kinship, abs(len(one.clues) - len(other.clues))


def _length_ratio(one: _Version, other: _Version) -> float:
    """How long a translation into the other language is, by the letter; the texts at hand may shift it a little.

    A text that leaves much out must not look like a terse language.
    """
    usual = _LETTERS.get(base(other.tag), 1.0) / _LETTERS.get(base(one.tag), 1.0)
    here = (sum(known.length for known in other.clues) + 1) / (sum(known.length for known in one.clues) + 1)
    return min(max(here, usual * 0.85), usual * 1.15)


class _Pairing:
    """One version aligned to the rows that others form already."""

    def __init__(self, joined: Sequence[_Version], rows: Sequence[Bead], version: _Version) -> None:
        self._rows = rows
        self._version = version
        self._left = {
            known.tag: _Spans([[known.clues[n] for n in row.rows.get(known.tag, ())] for row in rows]) for known in joined
        }
        self._right = _Spans([[one] for one in version.clues])
        self._scales = {known.tag: Scale(known.clues, version.clues, akin=_distance(known, version)[0] < 2) for known in joined}
        self._ratio = {known.tag: _length_ratio(known, version) for known in joined}
        self._left_starts = self._row_starts(joined)
        self._right_starts = version.starts
        self._chances = {step: log(chance) for step, chance in _CHANCE.items()}

    def beads(self) -> list[Bead]:
        limits = band(len(self._rows), len(self._version.clues), self._anchors())
        steps = best_path(len(self._rows), len(self._version.clues), self._score, limits, sharpness=_SHARPNESS)
        return [self._bead(step) for step in steps]

    def _bead(self, step: Step) -> Bead:
        rows: dict[str, tuple[int, ...]] = {}
        confidence = step.probability
        if step.a and step.b:
            confidence *= 1 / (1 + exp(-_DOUBT - self._likeness(step.left, step.a, step.right, step.b)))
        for row in self._rows[step.left : step.left + step.a]:
            confidence = min(confidence, row.confidence)
            for tag, places in row.rows.items():
                rows[tag] = rows.get(tag, ()) + places
        rows[self._version.tag] = tuple(range(step.right, step.right + step.b))
        return Bead(rows, confidence)

    def _score(self, i: int, a: int, j: int, b: int) -> float:
        score = self._chances[a, b]
        if a and b:
            score += self._likeness(i, a, j, b)
        if self._left_starts and self._right_starts:
            score += self._at_paragraph(i, a, j, b)
        return score

    def _likeness(self, i: int, a: int, j: int, b: int) -> float:
        right = self._right.span(j, b)
        evidence, length, versions = 0.0, 0.0, 0
        for tag, spans in self._left.items():
            left = spans.span(i, a)
            if left.sentences:
                evidence += self._scales[tag].evidence(left, right)
                length += _length_odds(left.length * self._ratio[tag], right.length)
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

    def _row_starts(self, joined: Sequence[_Version]) -> Sequence[bool] | None:
        starts = {known.tag: known.starts for known in joined if known.starts is not None}
        if not starts:
            return None
        return [any(flags[n] for tag, flags in starts.items() for n in row.rows.get(tag, ())[:1]) for row in self._rows]

    def _anchors(self) -> list[tuple[int, int, float]]:
        """Pairs of rows that share several clues which are rare where both stand."""
        on_left = _places(
            [{key for spans in self._left.values() for key in spans.span(n, 1).keys} for n in range(len(self._rows))]
        )
        on_right = _places([one.keys for one in self._version.clues])
        lefts, rights = len(self._rows), len(self._version.clues)
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


_NOTHING = Clues(0, frozenset(), 0)


def _length_odds(expected: float, actual: float) -> float:
    """How much better two lengths fit a translation than two sentences taken at random, as a logarithm."""
    difference = log((actual + 4) / (expected + 4))
    noise = _SHORT / (expected + actual + 8)
    return _bell(difference, _SPREAD_OF_TRANSLATIONS**2 + noise) - _bell(difference, _SPREAD_OF_STRANGERS**2 + noise)


def _bell(value: float, variance: float) -> float:
    return -value * value / (2 * variance) - log(variance) / 2
