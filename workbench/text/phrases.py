"""Tables of words and phrases looked for where a word of the text begins as one of them does, and nowhere else.

A table of a few hundred alternatives is tried at every place of a text otherwise. With what words begin with looked up
first, most texts need no look into most tables at all.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Set
from functools import lru_cache

from workbench.text.beginnings import LETTERS, Beginnings, beginnings

_RUN = re.compile(r"\w+")
_ODD = re.compile(r"[^\W\d_\x00-\x7f\u0400-\u04ff]")
"""A letter that may be the small or capital one of another alphabet's: ſ is an s."""


class Phrases:
    """A pattern that matches at the beginnings of words alone, used as a compiled one.

    Args:
        pattern: begins with ``(?<!\\w)``, ``(?<![\\w…])`` or ``\\b``; another is looked for everywhere. Where some of its
            alternatives may begin with any word, it is looked for everywhere in texts that have one of these.
        begin: what all that is looked for begins with, where the pattern does not tell: `LETTERS` small letters of it, or less.
    """

    def __init__(self, pattern: re.Pattern[str], begin: Collection[str] = ()) -> None:
        self._pattern = pattern
        heads, others = Beginnings(tuple(begin), None) if begin else beginnings(pattern.pattern)
        self._others = None if others is None else re.compile(others, pattern.flags)
        self._heads = frozenset((*heads, _ANY))
        self._known: set[str] = set()
        self._serving: set[str] = set()

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All matches, in order, none overlapping another."""
        if self._is_everywhere(text):
            return self._pattern.finditer(text)
        places = self._places(text)
        return self._matches(text, places) if places else iter(())

    def search(self, text: str) -> re.Match[str] | None:
        """The first match."""
        return self._pattern.search(text) if self._is_everywhere(text) else next(self._matches(text, self._places(text)), None)

    def _is_everywhere(self, text: str) -> bool:
        """Whether something may be found where no word begins as one of the table does."""
        return self._others is not None and self._others.search(text) is not None

    def _matches(self, text: str, places: Iterable[int]) -> Iterator[re.Match[str]]:
        stop = 0
        for place in places:
            match = self._pattern.match(text, place) if place >= stop else None
            if match is not None:
                stop = match.end()
                yield match

    def _places(self, text: str) -> list[int]:
        """Where a word begins as one of the table does."""
        words = word_places(text)
        if not self._known.issuperset(words):
            self._learn(words.keys() - self._known)
        if self._serving.isdisjoint(words):
            return []
        return sorted([place for letters in self._serving.intersection(words) for place in words[letters]])

    def _learn(self, letters: Set[str]) -> None:
        """Find out which words may begin as one of the table does, of those that have these first letters."""
        self._serving.update(each for each in letters if not self._heads.isdisjoint(_heads_of(each)))
        self._known |= letters


_ANY = ""
"""What stands for anything that a word may begin with."""


@lru_cache(maxsize=10_000)
def _heads_of(letters: str) -> tuple[str, ...]:
    """What a table may begin with that has words with these first letters."""
    found = tuple(letters[:size] for size in range(1, LETTERS + 1))
    return (*found, _ANY) if _ODD.search(letters) else found


@lru_cache(maxsize=256)
def word_places(text: str) -> Mapping[str, tuple[int, ...]]:
    """The first `beginnings.LETTERS` characters of the words of a text, in small letters → their places.

    A word that is shorter has what follows it.
    """
    return _places_in(small(text))


@lru_cache(maxsize=256)
def _places_in(lowered: str) -> Mapping[str, tuple[int, ...]]:
    """Of a text in small letters, which a text in its own case and a folded one share."""
    found: dict[str, tuple[int, ...]] = {}
    for run in _RUN.finditer(lowered):
        place = run.start()
        letters = lowered[place : place + LETTERS]
        found[letters] = (*found[letters], place) if letters in found else (place,)
    return found


def small(text: str) -> str:
    """The text in small letters, every one in its place."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(letter.lower()[:1] for letter in text)  # İ is two letters then
