"""One noun of a quotation that another stands for: доверие and довіра against fear, everything else being the same.

Only nouns whose translations are known on both sides count, and a way from one to the other through a third language or a
synonym is enough to take them for the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from workbench.compare.content import ContentWord
from workbench.compare.counterparts import is_known, like
from workbench.core.language import base
from workbench.text.lemmas import parses
from workbench.text.lexicon import LANGUAGES, translations
from workbench.text.typography import fold

_MOST_ALONE = 2
"""How many words of the departing version may have no counterpart."""


def substituted(odd: str, words: Mapping[str, Sequence[ContentWord]]) -> bool:
    """Whether two quotations have one noun in common, alone without counterpart in the third, which has another noun.

    Args:
        odd: the version that may depart.
        words: version → the content words of its quotation, of three versions in different languages.
    """
    one, other = (tag for tag in words if tag != odd)
    alone = {tag: [word for word in words[tag] if not _near_any(word, tag, words[odd], odd)] for tag in (one, other)}
    strange = [word for word in words[odd] if not any(_near_any(word, odd, words[tag], tag) for tag in (one, other))]
    if any(len(found) != 1 for found in alone.values()) or not 0 < len(strange) <= _MOST_ALONE:
        return False
    ((first,), (second,)) = alone.values()
    known = like(first, one, second, other) and is_known(first, one, odd) and is_known(second, other, odd)
    nouns = [word for word in strange if _is_noun(word, odd) and all(is_known(word, odd, tag) for tag in (one, other))]
    return known and len(nouns) == 1 and _is_noun(first, one) and _is_noun(second, other)


def _near_any(word: ContentWord, tag: str, others: Sequence[ContentWord], other_tag: str) -> bool:
    there = _reached(word.forms, base(tag), base(other_tag))
    return any(
        like(word, tag, other, other_tag)
        or bool(there & other.forms)
        or bool(word.forms & _reached(other.forms, base(other_tag), base(tag)))
        for other in others
    )


@lru_cache(maxsize=20_000)
def _reached(forms: frozenset[str], language: str, other: str) -> frozenset[str]:
    """What words may be in another language, by themselves, by a third language, and by their synonyms."""
    third = next(each for each in LANGUAGES if each not in (language, other))
    found = {word for form in forms for word in translations(form, language, other)}
    through = {
        word for form in forms for between in translations(form, language, third) for word in translations(between, third, other)
    }
    synonyms = {word for each in found for word in translations(each, other, language)}
    return frozenset(found | through | {word for each in synonyms for word in translations(each, language, other)})


@lru_cache(maxsize=20_000)
def _is_noun(word: ContentWord, tag: str) -> bool:
    """Whether a word is a noun; in English, whether one of its translations is."""
    language = base(tag)
    if language != "en":
        return str(parses(fold(word.text, case=True), language)[0].tag.POS) == "NOUN"
    russian = [each for form in word.forms for each in translations(form, "en", "ru")]
    return any(str(parses(each, "ru")[0].tag.POS) == "NOUN" for each in russian)
