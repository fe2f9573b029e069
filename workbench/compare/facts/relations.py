"""How near the words of two versions are: the same, perhaps the same, or words that surely say something else."""

from __future__ import annotations

from functools import lru_cache

from workbench.compare.facts.content import ContentWord
from workbench.compare.facts.counterparts import like, meanings_of
from workbench.core.language import base
from workbench.text.vocabulary.equivalents import equivalents, is_of_family
from workbench.text.vocabulary.lexicon import LANGUAGES
from workbench.text.vocabulary.likeness import likeness
from workbench.text.vocabulary.roots import root

STRANGE, PERHAPS, SAME = 0, 1, 2
"""Nothing speaks for words to say the same; something does, as a way through a third language; or they do."""

_FEW_BONES = 4
"""Consonants up to which unlike words often sound alike: старі, steering."""

_SISTERS = frozenset(("ru", "uk"))
_SPELT_ALIKE, _RATHER_ALIKE = 0.72, 0.6
"""From which likeness on Russian and Ukrainian words are taken for the same, and perhaps for it."""


def relation(word: ContentWord, tag: str, other: ContentWord, other_tag: str) -> int:
    """`STRANGE`, `PERHAPS` or `SAME`, for words of versions in two languages.

    Words that the thesaurus knows and has in no line together are never the same, however they sound: лекарь and ліки.
    """
    return _relation(word.text, base(tag), other.text, base(other_tag))


@lru_cache(maxsize=100_000)
def _relation(text: str, language: str, other_text: str, other_language: str) -> int:
    word, other = ContentWord(text, 0, 0, language), ContentWord(other_text, 0, 0, other_language)
    here, there = meanings_of(word, language), meanings_of(other, other_language)
    if here & there:
        return SAME
    if here and there:
        leads = _translates(word, language, other, other_language) or _translates_root(word, language, other, other_language)
        return PERHAPS if leads else STRANGE
    if like(word, language, other, other_language):
        return SAME if _is_more_than_sound(word, language, other, other_language) else STRANGE
    alike = 0.0
    if {language, other_language} == _SISTERS:
        if not _roots(word.forms, language).isdisjoint(_roots(other.forms, other_language)):
            return SAME
        alike = likeness(word.text.lower(), language, other.text.lower(), other_language)
    if alike >= _SPELT_ALIKE:
        return SAME
    forth = equivalents(word.forms, language, other_language)
    back = equivalents(other.forms, other_language, language)
    if forth & other.forms or back & word.forms:
        return SAME
    if is_of_family(forth, other.forms, other_language) or is_of_family(back, word.forms, language):
        return SAME
    return PERHAPS if alike >= _RATHER_ALIKE or _are_around(word, language, other, other_language) else STRANGE


def _is_more_than_sound(word: ContentWord, language: str, other: ContentWord, other_language: str) -> bool:
    """Whether likeness means anything: words of few consonants that two dictionaries have and neither joins only sound alike."""
    if min(len(word.bones.lstrip("*")), len(other.bones.lstrip("*"))) > _FEW_BONES or {language, other_language} == _SISTERS:
        return True
    if word.sense is not None and word.sense == other.sense:
        return True
    forth, back = equivalents(word.forms, language, other_language), equivalents(other.forms, other_language, language)
    if not (forth and back) or not (forth.isdisjoint(other.forms) and back.isdisjoint(word.forms)):
        return True
    return is_of_family(forth, other.forms, other_language) or is_of_family(back, word.forms, language)


def _are_around(word: ContentWord, language: str, other: ContentWord, other_language: str) -> bool:
    """Whether a way leads from one word to the other, or to one with its root, through a third language or through synonyms."""
    forth, back = _around(word.forms, language, other_language), _around(other.forms, other_language, language)
    if forth & other.forms or back & word.forms:
        return True
    if _roots(forth, other_language) & _roots(other.forms, other_language):
        return True
    return bool(_roots(back, language) & _roots(word.forms, language))


def is_in_dictionary(word: ContentWord, tag: str) -> bool:
    """Whether it is known what a word may be in both other languages."""
    return bool(meanings_of(word, tag)) or _is_translated(word.text, base(tag))


@lru_cache(maxsize=20_000)
def _is_translated(text: str, language: str) -> bool:
    forms = ContentWord(text, 0, 0, language).forms
    return all(equivalents(forms, language, other) for other in LANGUAGES if other != language)


@lru_cache(maxsize=50_000)
def _roots(forms: frozenset[str], language: str) -> frozenset[str]:
    return frozenset(root(form, language) for form in forms) - {""}


@lru_cache(maxsize=20_000)
def _around(forms: frozenset[str], language: str, other: str) -> frozenset[str]:
    """What words may be in another language by way of a third language or of their synonyms."""
    third = next(each for each in LANGUAGES if each not in (language, other))
    found = equivalents(forms, language, other)
    through = equivalents(equivalents(forms, language, third), third, other)
    return found | through | equivalents(equivalents(found, other, language), language, other)


def is_translation(word: ContentWord, tag: str, other: ContentWord, other_tag: str) -> bool:
    """Whether the thesaurus or the lexicon has one word for the other; likeness does not count."""
    language, other_language = base(tag), base(other_tag)
    if meanings_of(word, language) & meanings_of(other, other_language):
        return True
    return _translates(word, language, other, other_language)


def _translates(word: ContentWord, language: str, other: ContentWord, other_language: str) -> bool:
    """Whether a dictionary has one for the other."""
    forth = equivalents(word.forms, language, other_language)
    return not (forth.isdisjoint(other.forms) and equivalents(other.forms, other_language, language).isdisjoint(word.forms))


def _translates_root(word: ContentWord, language: str, other: ContentWord, other_language: str) -> bool:
    """Whether a dictionary has for the one a word with the root of the other: keep, залишити, and so залишати."""
    forth, back = equivalents(word.forms, language, other_language), equivalents(other.forms, other_language, language)
    if _roots(forth, other_language) & _roots(other.forms, other_language):
        return True
    return bool(_roots(back, language) & _roots(word.forms, language))
