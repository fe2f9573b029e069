"""Words that may stand for each other, the dictionaries written by hand asked as well."""

from __future__ import annotations

from functools import lru_cache

from workbench.compare.facts.content import ContentWord, known
from workbench.compare.facts.counterparts import like
from workbench.core.language import base
from workbench.text.vocabulary.equivalents import equivalents, is_of_family


def stands_for(one: ContentWord, tag: str, other: ContentWord, other_tag: str) -> bool:
    """Whether a word of one version may stand for a word of another.

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
    found = equivalents(forms, language, other_language)
    return not found.isdisjoint(others) or is_of_family(found, others, other_language)
