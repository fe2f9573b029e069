"""Words put in the place of others throughout a text, as a person asks for it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from workbench.text.typography import folded

_PLACEABLE = re.compile(r"⟦[0-9]{1,9}⟧")


@dataclass(frozen=True, slots=True)
class Place:
    """Where words stand that are to be replaced, and what comes there."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Substitution:
    """What to look for, and what to put there.

    Attributes:
        wanted: the words to look for; "" finds nothing.
        by: what comes in their place.
        exact: whether every sign counts as it was typed. Otherwise capitals, kinds of apostrophes, quotation marks and
            dashes, ё and stress marks make no difference, and what comes takes the capitals of what goes: all or the first.
            Signs without a letter or digit are always looked for as they are.
        whole: whether only whole words are found, not parts of words.
    """

    wanted: str
    by: str
    exact: bool = False
    whole: bool = False

    def places(self, text: str) -> list[Place]:
        """The places of a text that would change, in order; none overlaps another, none is within a placeable."""
        if self._pattern is None:
            return []
        known = None if self._is_literal else folded(text, case=True)
        kept = [found.span() for found in _PLACEABLE.finditer(text)]
        places = []
        for found in self._pattern.finditer(text if known is None else known.text):
            start, end = found.span() if known is None else known.span(*found.span())
            gone = text[start:end]
            by = self.by if self._is_literal else _with_capitals(self.by, gone)
            if by != gone and not any(first < end and start < last for first, last in kept):
                places.append(Place(start, end, by))
        return places

    def applied(self, text: str) -> str:
        """The text with every place replaced."""
        parts, at = [], 0
        for place in self.places(text):
            parts += [text[at : place.start], place.text]
            at = place.end
        return "".join([*parts, text[at:]])

    @property
    def _is_literal(self) -> bool:
        return self.exact or not any(sign.isalnum() for sign in self.wanted)

    @cached_property
    def _pattern(self) -> re.Pattern[str] | None:
        wanted = self.wanted if self._is_literal else folded(self.wanted, case=True).text
        if not wanted:
            return None
        before = r"(?<!\w)" if self.whole and wanted[0].isalnum() else ""
        after = r"(?!\w)" if self.whole and wanted[-1].isalnum() else ""
        return re.compile(f"{before}{re.escape(wanted)}{after}")


def _with_capitals(by: str, gone: str) -> str:
    """What comes, with the capitals of what goes; a name keeps its own."""
    letters = [letter for letter in gone if letter.isalpha()]
    if len(letters) > 1 and all(letter.isupper() for letter in letters):
        return by.upper()
    if letters and letters[0].isupper():
        return by[:1].upper() + by[1:]
    return by
