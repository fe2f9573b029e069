"""Names in a text: words that are capitalised although no sentence begins with them."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import zip_longest
from typing import NamedTuple

from workbench.core.language import base
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES, analyser
from workbench.text.vocabulary import english
from workbench.text.words import word_tokens
from workbench.text.writing.wordlists import ENGLISH, ENGLISH_TITLES

_BEGINS = re.compile(r"(?:[.!?…:;\n]|[—–-] )[\s«„“”\"'‘(\[—–-]*\Z")
_PLACES = frozenset(("america", "europe", "london", "moscow", "russia", "ukraine"))
_LOOKED_BACK = 12
_DEMONYM = re.compile(r"(?:ese|ish|ian|ians|ean|eans|can|cans|ch)$")
_POSSESSIVE = re.compile(r"['’]s?$")


class Word(NamedTuple):
    """A word of a text.

    Attributes:
        text: as it stands, in English without the possessive ending.
        start, end: where.
        is_capitalised: whether it begins with a capital and goes on in small letters.
        is_name: whether it is capitalised though no sentence begins with it, and no common word of its language.
    """

    text: str
    start: int
    end: int
    is_capitalised: bool
    is_name: bool


def words(text: str, tag: str) -> list[Word]:
    """The words of a text, in order, with the names among them told."""
    return list(_words(text, tag))


@lru_cache(maxsize=8192)
def _words(text: str, tag: str) -> tuple[Word, ...]:
    language = base(tag)
    found = []
    for token in word_tokens(text):
        plain = _POSSESSIVE.sub("", token.text) if language == "en" else token.text
        capitalised = (plain[:1].isupper() and plain[1:].islower()) or (
            plain[:1].isupper() and "-" in plain and not plain.isupper()
        )
        is_name = (
            capitalised
            and len(plain) > 2
            and not _begins(text, token.start)
            and not (language == "en" and _is_common_english(plain.lower()))
        )
        found.append(Word(plain, token.start, token.start + len(plain), capitalised, is_name))
    return tuple(_first_name(word, after, text, language) for word, after in zip_longest(found, found[1:]))


def _first_name(word: Word, after: Word | None, text: str, language: str) -> Word:
    """The word as a name when it begins a sentence, a name follows, and it is a person's name or in no dictionary."""
    if word.is_name or not word.is_capitalised or len(word.text) < 3 or after is None or not after.is_name:
        return word
    if text[word.end : after.start] != " " or not _is_first_name(word.text, language):
        return word
    return word._replace(is_name=True)


@lru_cache(maxsize=20_000)
def _is_first_name(word: str, language: str) -> bool:
    if language == "en":
        return not _is_common_english(word.lower())
    parses = analyser(language).parse(word.lower()) if language in MORPHOLOGY_LANGUAGES else ()
    return any("Name" in parse.tag.grammemes and parse.score > 0.2 for parse in parses)


def _begins(text: str, place: int) -> bool:
    """Whether a sentence, or a quotation, may begin at a place."""
    before = text[max(place - _LOOKED_BACK, 0) : place]
    return _BEGINS.search(before) is not None or (place <= _LOOKED_BACK and not any(map(str.isalnum, before)))


@lru_cache(maxsize=20_000)
def is_surely_person(word: str) -> bool:
    """Whether a capitalised Russian word is a person's name by the dictionary, and nothing else."""
    asked = analyser("ru")
    if not asked.word_is_known(word.lower()):
        return False
    return all(_PERSONS & parse.tag.grammemes for parse in asked.parse(word.lower()) if parse.score > 0.05)


@lru_cache(maxsize=20_000)
def is_common(word: str, language: str) -> bool:
    """Whether the Russian or Ukrainian dictionary has a word with these letters that is no name.

    The Ukrainian one does not tell places from common nouns, so that nouns for things count as possible names.
    """
    asked = analyser(language)
    if not asked.word_is_known(word.lower()):
        return False
    parses = asked.parse(word.lower())
    named = sum(parse.score for parse in parses if _NAMING & parse.tag.grammemes)
    things = sum(parse.score for parse in parses if "NOUN" in parse.tag.grammemes)
    return bool((named or things if language == "uk" else named) < 0.3)


@lru_cache(maxsize=20_000)
def is_adjective(word: str, language: str) -> bool:
    """Whether the Russian or Ukrainian dictionary takes a word for an adjective, a participle or the like."""
    return "NOUN" not in analyser(language).parse(word.lower())[0].tag.grammemes


_PERSONS = frozenset(("Name", "Surn", "Patr"))
_NAMING = _PERSONS | {"Geox", "Orgn"}


@lru_cache(maxsize=20_000)
def _is_common_english(word: str) -> bool:
    if word in _PLACES:
        return False
    forms = {word, *english.lemmas(word)}
    return bool(forms & ENGLISH or forms & ENGLISH_TITLES) or english.is_known(word) or _DEMONYM.search(word) is not None
