"""What terms are usually found by: the same words, or the same Snowball stems. Peers of our recognition in benchmarks."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import NamedTuple

from workbench.text.typography import fold
from workbench.text.words import tokens

_STEMMERS = {"ru": "russian", "uk": "russian", "en": "english"}


class Found(NamedTuple):
    """A term found in a text, from `start` to `end`."""

    term: str
    start: int
    end: int


class WordFinder:
    """Finds terms whose words, each turned into a key, stand side by side.

    Args:
        terms: as a glossary gives them.
        key: what makes words the same.
    """

    def __init__(self, terms: Iterable[str], key: Callable[[str], str]) -> None:
        self._key = key
        self._terms: dict[str, list[tuple[str, list[str]]]] = {}
        for term in terms:
            keys = [key(word) for word, _, _ in _words(term)]
            if keys:
                self._terms.setdefault(keys[0], []).append((term, keys))

    def find(self, text: str) -> list[Found]:
        """Every term in a text, overlapping ones too."""
        words = _words(text)
        keys = [self._key(word) for word, _, _ in words]
        return [
            Found(term, words[at][1], words[at + len(wanted) - 1][2])
            for at, key in enumerate(keys)
            for term, wanted in self._terms.get(key, ())
            if keys[at : at + len(wanted)] == wanted
        ]


def exact(terms: Iterable[str]) -> WordFinder:
    """Finds a term in its dictionary form alone, whatever its case, apostrophes and ё."""
    return WordFinder(terms, lambda word: word)


def stems(terms: Iterable[str], language: str) -> WordFinder:
    """Finds a term by Snowball stems; Ukrainian, for which there are none, by the Russian ones."""
    import snowballstemmer

    stem = snowballstemmer.stemmer(_STEMMERS[language]).stemWord
    return WordFinder(terms, stem)


def longest(found: Iterable[Found]) -> list[Found]:
    """Those that do not overlap a longer one."""
    chosen: list[Found] = []
    for each in sorted(found, key=lambda each: (each.start - each.end, each.start)):
        if all(each.end <= other.start or other.end <= each.start for other in chosen):
            chosen.append(each)
    return sorted(chosen, key=lambda each: each.start)


def _words(text: str) -> list[tuple[str, int, int]]:
    return [(fold(each.text, case=True), each.start, each.end) for each in tokens(text) if each.kind in ("word", "number")]
