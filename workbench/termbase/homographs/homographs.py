"""Whether a word that may be two words is the one that a term speaks of. Where its sentence leaves it open, the term is found."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.termbase.homographs.english_homographs import english_likelihood
from workbench.termbase.homographs.english_names import is_common_english
from workbench.termbase.homographs.slavic_homographs import slavic_likelihood
from workbench.termbase.homographs.surroundings import is_company, likely_tags, stands_alone
from workbench.termbase.parts import Part
from workbench.termbase.patterns import Word
from workbench.text.context import tags
from workbench.text.context.tags import NAMES
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES, is_known

LEAST = 0.5
"""How likely a word must be the one that the term speaks of."""


def likelihood(word: Word, parts: Sequence[Part], at: int, language: str) -> float:
    """How likely part `at` of a text, which a term of the one word `word` accepts, is that word.

    Args:
        language: base language.
    """
    if language in MORPHOLOGY_LANGUAGES:
        found = slavic_likelihood(word, parts, at, language)
    else:
        found = english_likelihood(word, parts, at) if language == "en" else 1.0
    # Nothing of a compound but its last piece agrees with what stands around it: «слова премьер-министра».
    is_open = parts[at].compound or stands_alone(parts, at)
    return max(found, LEAST) if found and is_open else found


def is_common_word(word: Word, parts: Sequence[Part], at: int, language: str) -> bool:
    """Whether a term is a name by its capital, and part `at` of a text the common word: the surname Мороз, «морози».

    What lives may be a name although the dictionary has it as a common word alone: the surnames Сорока and Волк. A sentence
    begins with a capital in any case; there a plural is the common word, and what the sentence is about may say so.
    """
    if not word.text[:1].isupper():
        return False
    if language == "en":
        return is_common_english(word, parts, at)
    is_small = parts[at].text[0].islower()
    if language not in MORPHOLOGY_LANGUAGES:
        return is_small
    named = tags.read(word.key, language)
    is_name = not is_known(word.key, language) or any(each.tags & NAMES or each.animacy == "anim" for each in named)
    if is_small or not is_name or stands_alone(parts, at):
        return is_small and is_name
    key = parts[at].key
    known = [each for each in tags.read(key, language) if each.lemma in word.lemmas]
    found, name = likely_tags(parts, at, language)
    if name is not None or not any(each.kind == "NOUN" and not each.tags & NAMES for each in known):
        return False
    plural = sum(found.get(tag, 0.0) for tag in {tags.tag_of(each, key) for each in known if each.number == "plur"})
    return plural > LEAST or is_company(word.key, parts, at, language)
