"""What words are in another language by the dictionaries written by hand: English and Russian, Russian and Ukrainian.

Between English and Ukrainian the way goes through Russian. Only words with a part of speech of their own count, no expressions.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from workbench.compare.facts.content import ContentWord, known
from workbench.compare.facts.counterparts import like, one_family
from workbench.core.language import base
from workbench.text.vocabulary.bilingual import from_english, into_english
from workbench.text.vocabulary.sisters import LETTERS, counterparts

_SURE = 0.3
"""How sure an answer must be: the third of a line still is."""


def stands_for(one: ContentWord, tag: str, other: ContentWord, other_tag: str) -> bool:
    """Whether a word of one version may stand for a word of another, the dictionaries asked as well.

    Args:
        one, other: from `compare.facts.content`.
        tag, other_tag: the versions or languages that they are from.
    """
    return like(one, tag, other, other_tag) or _translates(one.text, base(tag), other.text, base(other_tag))


@lru_cache(maxsize=100_000)
def _translates(text: str, language: str, other_text: str, other_language: str) -> bool:
    if language == other_language:
        return False
    forms, others = known(text, language)[0], known(other_text, other_language)[0]
    found = frozenset(word for form in forms for word in looked_up(form, language, other_language))
    return not found.isdisjoint(others) or one_family(found, others)


@lru_cache(maxsize=50_000)
def looked_up(form: str, language: str, other: str) -> frozenset[str]:
    """The headwords that a word is in another language, none when the dictionaries do not have it.

    Args:
        form: a dictionary form, folded and in lower case.
        language, other: of ``en``, ``ru`` and ``uk``.
    """
    if {language, other} == {"ru", "uk"}:
        return frozenset(
            headword for kind in LETTERS.values() for headword, sure in counterparts(form, kind, language) if sure >= _SURE
        )
    if other == "en":
        russian = {form} if language == "ru" else looked_up(form, "uk", "ru")
        return _single(answer.headword.lower() for word in russian for answer in into_english(word))
    russian = _single(answer.headword for answer in from_english(form))
    return russian if other == "ru" else frozenset(each for word in russian for each in looked_up(word, "ru", "uk"))


def _single(words: Iterable[str]) -> frozenset[str]:
    return frozenset(word for word in words if " " not in word)
