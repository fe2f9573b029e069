"""Forms of words where going back to the lemma is not enough: words no dictionary has, and terms in the plural."""

from __future__ import annotations

from workbench.core.language import base
from workbench.termbase.slavic_words import unknown_surname
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES, analyser, is_known
from workbench.text.typography import fold


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
    for parse in analyser(language).parse(key):
        if _plain(parse.normal_form) == key:
            return frozenset(_plain(form.word) for form in parse.lexeme)
    return frozenset()


def surname_forms(word: str, language: str) -> frozenset[str]:
    """The forms of a Russian surname in -ов, -ев, -ин that its dictionary takes for the plural of a first name.

    Returns:
        Folded forms in lower case; empty for other words and languages.
    """
    if base(language) != "ru" or not word[:1].isupper():
        return frozenset()
    surnames = unknown_surname(fold(word, case=True))
    return frozenset(_plain(form) for noun in surnames for variants in noun.cells.values() for form in variants)


def plural_forms(word: str, language: str) -> frozenset[str]:
    """The plural forms of a noun that is given in the plural: «власти» (the authorities) is not «власть» (power).

    Returns:
        Folded forms in lower case; empty unless `word` is the nominative plural of a noun. For English only the word
        itself, when it ends like a plural: the caller knows that it is a noun.
    """
    language = base(language)
    if language == "en":
        key = fold(word, case=True)
        return frozenset((key,)) if key.endswith("s") else frozenset()
    if language not in MORPHOLOGY_LANGUAGES:
        return frozenset()
    parses = analyser(language).parse(fold(word, case=True))
    plurals = [parse for parse in parses if {"NOUN", "plur", "nomn"} in parse.tag]
    return frozenset(_plain(form.word) for parse in plurals for form in parse.lexeme if "plur" in form.tag)


def _plain(form: str) -> str:
    """A form as the analyser gives it (lower case, plain apostrophe), folded: ten times faster than `fold`."""
    return form.replace("ё", "е")
