"""Forms of words where going back to the lemma is not enough, or too much.

Words that no dictionary has; terms in the plural or the feminine, which are not the word they are made from; participles
and superlatives, whose lemma is a verb or a plain adjective.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from workbench.core.language import base
from workbench.termbase.paradigms.surnames import is_owned, unlisted_surname
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES, is_known, lemmas, parses
from workbench.text.typography import fold

# Endings of abbreviations that end in a consonant: «в МИДе», «кількох ЦНАПів», "MPs". Those that end in a vowel have none.
_ABBREVIATION_ENDINGS = {
    "ru": ("а", "у", "е", "ом", "ем", "ы", "и", "ов", "ей", "ам", "ами", "ах"),
    "uk": ("а", "у", "ю", "і", "ові", "еві", "ом", "ем", "и", "ів", "ам", "ами", "ах"),
    "en": ("s", "es"),
}
_VOWELS = frozenset("аеиоуыэюяєії")
_SHORTEST_SURNAME = 3
_CHANGES = re.compile(r"[а-яєіїґ]{2}і[бвгґджзклмнпрстфхцчшщ]ь?$")
_DECIDING = ("pres", "past", "actv", "pssv", "Supr")
"""Grammemes that a participle or superlative keeps in all its forms."""


@lru_cache(maxsize=4096)
def predicted_forms(word: str, language: str) -> frozenset[str]:
    """Every form that a word no dictionary knows would have if it is given as dictionaries give words.

    For such words the guess from a form back to its lemma fails now and then (uk «Алаудінова» is guessed to be an
    adjective), while the guess from the lemma to its forms is sure.

    Returns:
        Folded forms in lower case; empty for a known word and for a language without a dictionary.
    """
    language = base(language)
    if language not in MORPHOLOGY_LANGUAGES or is_known(word, language):
        return frozenset()
    key = fold(word, case=True)
    for parse in parses(key, language):
        if _plain(parse.normal_form) == key:
            return frozenset(_plain(form.word) for form in parse.lexeme)
    return frozenset()


def surname_forms(word: str, language: str) -> frozenset[str]:
    """The forms of a Russian or Ukrainian surname that the dictionary lacks, or takes for a plural or a short adjective.

    Returns:
        Folded forms in lower case; empty for a word without a capital, for one that the dictionary has as its own dictionary
        form, and in other languages.
    """
    language = base(language)
    if language not in MORPHOLOGY_LANGUAGES or not word[:1].isupper() or len(word) < _SHORTEST_SURNAME:
        return frozenset()
    key = fold(word, case=True)
    if not key.isalpha() and "'" not in key:
        return frozenset()
    if is_known(key, language) and (key in lemmas(key, language) or not is_owned(key, language)):
        return frozenset()
    return unlisted_surname(key, language)


def alternated_forms(word: str, language: str) -> frozenset[str]:
    """The forms of a Ukrainian name whose «і» becomes «о» or «е», beside those that the dictionary has: Тиміш, «Тимоша».

    Returns:
        Folded forms in lower case; empty for other words and languages.
    """
    if base(language) != "uk" or not word[:1].isupper() or not word[-1:].isalpha():
        return frozenset()
    key = fold(word, case=True)
    return unlisted_surname(key, "uk") if _CHANGES.search(key) else frozenset()


def abbreviation_forms(key: str, language: str) -> frozenset[str]:
    """The forms of an abbreviation of capitals other than itself.

    Args:
        key: the abbreviation, folded, in lower case.
    """
    language = base(language)
    if language in MORPHOLOGY_LANGUAGES and key[-1] in _VOWELS:
        return frozenset()
    return frozenset(key + ending for ending in _ABBREVIATION_ENDINGS.get(language, ()))


@lru_cache(maxsize=4096)
def given_forms(word: str, language: str) -> frozenset[str]:
    """The forms of a noun that is given in another form than its lemma.

    «Власти» (the authorities) is not «власть» (power), nor «Воронина» the man Воронин.

    Returns:
        Folded forms in lower case: the plural ones of a nominative plural, the feminine ones of a feminine. For English
        only the word itself, when it ends like a plural: the caller knows that it is a noun.
    """
    language = base(language)
    key = fold(word, case=True)
    if language == "en":
        return frozenset((key,)) if key.endswith("s") else frozenset()
    if language not in MORPHOLOGY_LANGUAGES:
        return frozenset()
    nominatives = [parse for parse in parses(key, language) if {"NOUN", "nomn"} in parse.tag and _plain(parse.normal_form) != key]
    return frozenset(_plain(form.word) for parse in nominatives for form in parse.lexeme if _is_given(form, parse))


@lru_cache(maxsize=4096)
def derived_forms(word: str, language: str) -> frozenset[str]:
    """The forms of a Russian participle or superlative: «обстрелянный» is not every form of «обстрелять».

    Returns:
        Folded forms in lower case, short ones of the passive among them; empty for other words and languages.
    """
    if base(language) != "ru":
        return frozenset()
    known = [parse for parse in parses(fold(word, case=True), "ru") if is_derived(parse) and "nomn" in parse.tag]
    return frozenset(
        _plain(form.word) for parse in known for form in parse.lexeme if is_derived(form) and _kept(form) == _kept(parse)
    )


def is_derived(parse: Any) -> bool:
    """Whether a parse of pymorphy3 is a participle or a superlative, which it lists under another word."""
    return parse.tag.POS in ("PRTF", "PRTS") or "Supr" in parse.tag.grammemes


def _kept(parse: Any) -> frozenset[str]:
    return frozenset(parse.tag.grammemes.intersection(_DECIDING))


def _is_given(form: Any, parse: Any) -> bool:
    if "plur" in parse.tag.grammemes:
        return "plur" in form.tag.grammemes
    gender = parse.tag.gender
    return bool(gender) and form.tag.gender == gender


def _plain(form: str) -> str:
    """A form as the analyser gives it (lower case, plain apostrophe), folded: ten times faster than `fold`."""
    return form.replace("ё", "е")
