"""Where a version's translation for the reader says what the other versions do not.

A difference stands in the version's own text. In its translation the same place is taken to be the words that no other
version has, near where the difference stands in the text, as a share of its length; figures wherever they are.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from workbench.compare.comparison import Row
from workbench.compare.facts.content import Vocabulary, content_words
from workbench.compare.readings import Readings
from workbench.core.finding import Difference
from workbench.core.language import base

_NEAR = 0.25
"""How far a translation may shift words, as a share of the text."""

_DIGITS = re.compile(r"\d[\d.,:\u00a0]*\d|\d")

Spans = tuple[tuple[int, int], ...]


def departing_spans(row: Row, tag: str, readings: Readings) -> Spans:
    """Places in the translation of a version where it departs from what the others say in the reader's language."""
    said = readings.of(row.unit)
    text, reading = row.unit.text(tag), said.get(tag, "")
    mine = [each for each in row.differences if each.spans.get(tag) and each.odd in (tag, None) and each.kind != "moved"]
    others = {version: _in_reading_language(row, version, readings) for version in row.unit.segments if version != tag}
    heard = [other for other in others.values() if other]
    if not (mine and reading and heard and text):
        return ()
    windows = [window for each in mine for window in _windows(each, tag, text, reading)]
    return _joined(sorted({*_words(reading, heard, readings.language, windows), *_figures(reading, heard)}), reading)


def _in_reading_language(row: Row, version: str, readings: Readings) -> str:
    if base(version) == readings.language:
        return row.unit.text(version)
    return readings.of(row.unit).get(version, "")


def _windows(difference: Difference, tag: str, text: str, reading: str) -> Iterator[tuple[float, float]]:
    for start, end in difference.spans[tag]:
        yield (start / len(text) - _NEAR) * len(reading), (end / len(text) + _NEAR) * len(reading)


def _words(reading: str, heard: list[str], language: str, windows: list[tuple[float, float]]) -> Iterator[tuple[int, int]]:
    vocabulary = Vocabulary([word for other in heard for word in content_words(other, language)])
    for word in content_words(reading, language):
        if _within(word.start, word.end, windows) and not vocabulary.holds(word):
            yield word.start, word.end


def _figures(reading: str, heard: list[str]) -> Iterator[tuple[int, int]]:
    known = {figure for other in heard for figure in _DIGITS.findall(other)}
    for found in _DIGITS.finditer(reading):
        if found.group() not in known:
            yield found.start(), found.end()


def _within(start: int, end: int, windows: list[tuple[float, float]]) -> bool:
    return any(first <= start and end <= last for first, last in windows)


def _joined(spans: list[tuple[int, int]], text: str) -> Spans:
    """Neighbouring words with only a space between them as one place."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and not text[joined[-1][1] : start].strip():
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
