"""How much a word of one language looks like a word of another: numbers, names across alphabets, shared stems."""

from __future__ import annotations

from functools import lru_cache

from workbench.core.language import base
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES, lemma
from workbench.text.naming.sounding import derived, distance
from workbench.text.typography import fold

_ONE_SPELLING = str.maketrans(
    {"ы": "и", "і": "и", "ї": "и", "й": "и", "э": "е", "є": "е", "ё": "е", "ґ": "г", "ъ": "", "ь": "", "'": "", "о": "а"}
)
"""Letters that Russian and Ukrainian write differently for like sounds; о and а change places in borrowed words."""

_SHORT = 4
"""Letters of a word below which a likeness says little."""

_SAME_NAME = 0.3


@lru_cache(maxsize=100_000)
def likeness(word: str, language: str, other: str, other_language: str) -> float:
    """From 0 for words that have nothing in common to 1 for those that are the same but for how languages write.

    Args:
        word, other: a word or a number each, as they stand in their texts.
        language, other_language: language or version tags.
    """
    one, two = fold(word, case=True), fold(other, case=True)
    if one == two:
        return 1.0
    if not one or not two or any(sign.isdigit() for sign in one + two):
        return 0.0
    language, other_language = base(language), base(other_language)
    if {language, other_language} <= set(MORPHOLOGY_LANGUAGES):
        return max(_spelling(one, two), _spelling(lemma(word, language), lemma(other, other_language)))
    return _sound(word, other)


def _spelling(one: str, two: str) -> float:
    """The share of letters in common, counted with the beginning, which endings do not touch."""
    from rapidfuzz.distance import JaroWinkler, Levenshtein

    left, right = one.translate(_ONE_SPELLING), two.translate(_ONE_SPELLING)
    if left == right:
        return 1.0 if len(left) >= _SHORT else 0.8
    if min(len(left), len(right)) < _SHORT:
        return 0.0
    near = Levenshtein.normalized_similarity(left, right)
    found = (near + JaroWinkler.similarity(left, right)) / 2
    return found if near >= 0.5 else 0.0


def _sound(word: str, other: str) -> float:
    names = [each for each in (word, other) if each[:1].isupper()]
    if len(names) == 2:
        apart = distance(word, other)
        return 1.0 - apart if apart <= _SAME_NAME else 0.0
    if len(names) == 1:
        return 0.6 if derived(other if names == [word] else word, names[0]) else 0.0
    if min(len(word), len(other)) <= _SHORT:
        return 0.0
    apart = distance(word, other)
    return 0.7 - apart if apart <= _SAME_NAME / 2 else 0.0
