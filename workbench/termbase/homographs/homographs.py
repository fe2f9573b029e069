"""Whether a word that may be two words is the one that a term speaks of. Where its sentence leaves it open, the term is found."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.termbase.homographs.english_homographs import english_likelihood
from workbench.termbase.homographs.english_names import is_common_english
from workbench.termbase.homographs.slavic_homographs import slavic_likelihood
from workbench.termbase.homographs.slavic_names import is_bearer, is_common_slavic
from workbench.termbase.homographs.surroundings import stands_alone
from workbench.termbase.parts import Part
from workbench.termbase.patterns import Word
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES

LEAST = 0.5
"""How likely a word must be the one that the term speaks of."""


def likelihood(word: Word, parts: Sequence[Part], at: int, language: str) -> float:
    """How likely part `at` of a text, which a term of the one word `word` accepts, is that word.

    Args:
        language: base language.
    """
    if language in MORPHOLOGY_LANGUAGES:
        found = 0.0 if is_bearer(word, parts, at, language) else slavic_likelihood(word, parts, at, language)
    else:
        found = english_likelihood(word, parts, at) if language == "en" else 1.0
    # Nothing of a compound but its last piece agrees with what stands around it: «слова премьер-министра».
    is_open = parts[at].compound or stands_alone(parts, at)
    return max(found, LEAST) if found and is_open else found


def is_common_word(word: Word, parts: Sequence[Part], at: int, language: str) -> bool:
    """Whether a term is a name by its capital, and part `at` of a text the common word: the surname Мороз, «морози»."""
    if not word.text[:1].isupper():
        return False
    if language == "en":
        return is_common_english(word, parts, at)
    if language not in MORPHOLOGY_LANGUAGES:
        return parts[at].text[0].islower()
    return is_common_slavic(word, parts, at, language)
