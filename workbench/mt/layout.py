"""A text taken apart into sentences and put together again with every space and line break in its place."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from workbench.mt.kept import KEPT, needs_translation

Split = Callable[[str, str], Sequence[tuple[int, int]]]
"""Finds the sentences of one paragraph: (text, language) → (start, end) of each."""

_BREAKS = re.compile(r"([\t\r\n\v\f\x1c-\x1e\x85\u2028\u2029]+)")


@dataclass(frozen=True, slots=True)
class Layout:
    """A text as alternating pieces.

    Attributes:
        pieces: (text, whether it is a sentence to be translated); joined, they are the text.
    """

    pieces: tuple[tuple[str, bool], ...]

    @property
    def sentences(self) -> list[str]:
        """What is to be translated, in order."""
        return [text for text, wanted in self.pieces if wanted]

    def filled(self, translations: Sequence[str]) -> str:
        """The text with its sentences replaced, one for one."""
        given = iter(translations)
        return "".join(next(given) if wanted else text for text, wanted in self.pieces)


def lay_out(text: str, language: str, split: Split) -> Layout:
    """Take a text apart; sentences without a letter to translate are copied, placeables at the edges of one stay outside it."""
    pieces: list[tuple[str, bool]] = []
    for line in _BREAKS.split(text):
        end = 0
        for start, stop in split(line, language) if needs_translation(line) else ():
            pieces.append((line[end:start], False))
            pieces += _sentence(line[start:stop])
            end = stop
        pieces.append((line[end:], False))
    return Layout(tuple(piece for piece in pieces if piece[0]))


def _sentence(text: str) -> list[tuple[str, bool]]:
    if not needs_translation(text):
        return [(text, False)]
    start, end = _trimmed(text, 0, len(text))
    edges = list(KEPT.finditer(text))
    first, last = 0, len(edges) - 1
    while first <= last:
        if edges[first].start() == start:
            start, end = _trimmed(text, edges[first].end(), end)
            first += 1
        elif edges[last].end() == end:
            start, end = _trimmed(text, start, edges[last].start())
            last -= 1
        else:
            break
    return [(text[:start], False), (text[start:end], True), (text[end:], False)]


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without whitespace at its edges."""
    while start < end and text[start].isspace():
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    return start, end
