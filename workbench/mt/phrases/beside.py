"""How well a word stands beside the one before it: whether their cases, genders and numbers fit."""

from __future__ import annotations

import math
from collections.abc import Iterable
from functools import lru_cache

from workbench.text.context.learned import model_of
from workbench.text.context.shares import candidates
from workbench.text.context.tags import NO_CLAUSE
from workbench.text.vocabulary.inflection import CASES, GENDERS, OTHER_CASES, Grammemes, readings
from workbench.text.vocabulary.prepositions import SINGLE

_GOVERNED = 3.0
"""How much more it counts behind a preposition, which asks for its case."""

_READINGS = 8
_LEAST, _MOST = -5.0, 3.0
_REMEMBERED = 200_000


class Beside:
    """How well words of a language stand beside each other, by what they may be (`text.context`)."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._model = model_of(language)
        self._prepositions = SINGLE[language]
        self._known: dict[tuple[str, str], float] = {}
        self._rows: dict[str, dict[str, float]] = {}

    def fit(self, first: str, second: str, word: str) -> float:
        """How well a word stands behind two others: the logarithm of how many times likelier the forms are there than anywhere.

        Behind a preposition it counts more, and there the word behind an adjective counts too: «про нових скаргах» is wrong.
        """
        found = self._pair(second, word)
        if second in self._prepositions:
            return _GOVERNED * found
        return (
            found + _GOVERNED * self._pair(first, word) if first in self._prepositions and self._is_adjective(second) else found
        )

    def _pair(self, word: str, following: str) -> float:
        asked = (word, following)
        found = self._known.get(asked)
        if found is None:
            if len(self._known) >= _REMEMBERED:
                self._known.clear()
                self._rows.clear()
            found = self._known[asked] = self._fit(word, following) if word[:1].isalpha() and following[:1].isalpha() else 0.0
        return found

    def _fit(self, word: str, following: str) -> float:
        if word.isascii() or following.isascii():
            return 0.0
        if disagree(word, following, self._language):
            return _LEAST
        row = self._rows.setdefault(word, {})
        likely = 0.0
        for tag, share in candidates(following, self._language)[:_READINGS]:
            ratio = row.get(tag)
            if ratio is None:
                ratio = row[tag] = self._ratio(word, tag)
            likely += share * ratio
        return min(max(math.log(max(likely, 1e-9)), _LEAST), _MOST)

    def _ratio(self, word: str, tag: str) -> float:
        """How many times likelier a tag is behind a word than anywhere."""
        before = candidates(word, self._language)[:_READINGS]
        return sum(each.share * self._model.steps((each.tag, NO_CLAUSE))[tag][1] for each in before)

    def _is_adjective(self, word: str) -> bool:
        found = candidates(word, self._language) if word[:1].isalpha() and not word.isascii() else ()
        return bool(found) and found[0].tag[0] == "A"


def disagree(adjective: str, noun: str, language: str) -> bool:
    """Whether a word that can be nothing but an adjective cannot belong to the noun behind it."""
    first, second = _of_adjective(adjective, language), _of_noun(noun, language)
    return bool(first and second) and first.isdisjoint(second)


Agreement = tuple[str, str]
"""A case, and a gender of the singular or ``plur``."""


@lru_cache(maxsize=50_000)
def _of_adjective(word: str, language: str) -> frozenset[Agreement]:
    """What may be behind a word that can be nothing but an adjective; nothing of other words."""
    known = readings(word, language)
    is_adjective = all(each.grammemes & {"ADJF", "PRTF"} for each in known)
    return _agreements(each.grammemes for each in known) if is_adjective else frozenset()


@lru_cache(maxsize=50_000)
def _of_noun(word: str, language: str) -> frozenset[Agreement]:
    """What may be before a word that can be nothing but a noun; nothing of other words."""
    known = readings(word, language)
    return _agreements(each.grammemes for each in known) if all(each.kind == "noun" for each in known) else frozenset()


def _agreements(every: Iterable[Grammemes]) -> frozenset[Agreement]:
    return frozenset(
        (_case(each), number)
        for each in every
        for number in (("plur",) if "plur" in each else each.intersection(GENDERS) or ("",))
    )


def _case(grammemes: Grammemes) -> str:
    return next((OTHER_CASES.get(each, each) for each in grammemes if each in CASES or each in OTHER_CASES), "")
