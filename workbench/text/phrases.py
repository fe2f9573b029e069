"""Tables of words and phrases looked for where a word of the text begins as one of them does, and nowhere else.

A table of a few hundred alternatives is tried at every place of a text otherwise. With what words begin with looked up
first, most texts need no look into most tables at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache

from workbench.text.beginnings import LETTERS, beginnings

_RUN = re.compile(r"\w+")


class Phrases:
    """A pattern that matches at the beginnings of words alone, used as a compiled one.

    Args:
        pattern: begins with ``(?<!\\w)``, ``(?<![\\w…])`` or ``\\b``; another is looked for everywhere.
        begin: what all that is looked for begins with, where the pattern does not tell: `LETTERS` small letters of it, or less.
    """

    def __init__(self, pattern: re.Pattern[str], begin: Iterable[str] = ()) -> None:
        self._pattern = pattern
        self._begin = tuple(sorted(begin)) or beginnings(pattern.pattern)
        self._serves: dict[str, bool] = {}

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches, in order, none overlapping another."""
        if self._begin is None:
            yield from self._pattern.finditer(text)
            return
        stop = 0
        for place in self._places(text):
            match = self._pattern.match(text, place) if place >= stop else None
            if match is not None:
                stop = match.end()
                yield match

    def search(self, text: str) -> re.Match[str] | None:
        """The first match."""
        return next(self.finditer(text), None)

    def _places(self, text: str) -> Sequence[int]:
        """Where a word begins as one of the table does."""
        serves, found = self._serves, list[int]()
        for letters, places in word_places(small(text)).items():
            known = serves.get(letters)
            if known is None:
                known = serves[letters] = self._may_begin(letters)
            if known:
                found += places
        return sorted(found)

    def _may_begin(self, letters: str) -> bool:
        if not all(sign < "\x80" or "\u0400" <= sign < "\u0500" or not sign.isalpha() for sign in letters):
            return True  # some letters of other scripts are another's capital
        return self._begin is None or letters.startswith(self._begin)


@lru_cache(maxsize=64)
def word_places(text: str) -> Mapping[str, Sequence[int]]:
    """The first `beginnings.LETTERS` characters of the words of a text in small letters → their places.

    A word that is shorter has what follows it.
    """
    found: dict[str, list[int]] = {}
    for run in _RUN.finditer(text):
        place = run.start()
        found.setdefault(text[place : place + LETTERS], []).append(place)
    return found


def small(text: str) -> str:
    """The text in small letters, every one in its place."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(letter.lower()[:1] for letter in text)  # İ is two letters then
