"""The words of a text that carry its meaning, and whether another text holds their like.

A word has its like where a dictionary form of it stands (a text in the same language), where a word of the same
consonants stands (names and loan words across the alphabets, most words between Russian and Ukrainian), or a frequent
word with a known counterpart.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from workbench.compare.alignment.evidence import consonants
from workbench.compare.facts.common_words import meaning
from workbench.core.language import base
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES, analyser, lemmas, parts_of_speech
from workbench.text.vocabulary.english_forms import FUNCTION_WORDS
from workbench.text.words import word_tokens

_SERVING = frozenset({"PREP", "CONJ", "PRCL", "NPRO", "INTJ", "PRED"})
_COLUMNS = {"en": 0, "ru": 1, "uk": 2}
_SHORTEST_STEM = 4
_SHORTEST_BONES = 3


_CONTRACTED = re.compile(r"(?:n['’]t|['’](?:s|re|ve|ll|d|m))\Z")
"""What an English word may be joined with: didn't, we're."""


class ContentWord(NamedTuple):
    """A word that carries meaning. What is known of it is looked up when it is asked for: of most words nobody does.

    Attributes:
        start, end: where it stands, in characters.
        language: its base language.
    """

    text: str
    start: int
    end: int
    language: str

    @property
    def forms(self) -> frozenset[str]:
        """Its possible dictionary forms."""
        return known(self.text, self.language)[0]

    @property
    def bones(self) -> str:
        """Its consonants in one alphabet."""
        return known(self.text, self.language)[1]

    @property
    def sense(self) -> int | None:
        """The number of a frequent word's meaning, or None."""
        return known(self.text, self.language)[2]


def content_words(text: str, tag: str, *, predicates: bool = False) -> list[ContentWord]:
    """The words of a text without those that only serve: prepositions, conjunctions, particles, pronouns, auxiliaries.

    Numbers in digits are left out too: they are compared as facts.

    Args:
        text: any text.
        tag: its language or version.
        predicates: with words that say by themselves how it is: стыдно, шкода.
    """
    language = base(tag)
    return [
        ContentWord(token.text, token.start, token.end, language)
        for token in word_tokens(text)
        if not serves(token.text, language) or (predicates and _predicates(token.text, language))
    ]


def all_words(text: str, tag: str) -> list[ContentWord]:
    """The words of a text, those that only serve as well, without numbers in digits.

    Args:
        text: any text.
        tag: its language or version.
    """
    language = base(tag)
    return [ContentWord(token.text, token.start, token.end, language) for token in word_tokens(text)]


@lru_cache(maxsize=50_000)
def serves(word: str, language: str) -> bool:
    """Whether a word only serves others."""
    lowered = word.lower()
    if len(lowered) < 2:
        return True
    if language in MORPHOLOGY_LANGUAGES:
        if lowered in _AUXILIARY:
            return True
        known = parts_of_speech(lowered, language)
        if known and known.isdisjoint(_SERVING):
            return False
        return str(analyser(language).tag(lowered)[0].POS) in _SERVING
    return lowered in FUNCTION_WORDS or _CONTRACTED.sub("", lowered) in FUNCTION_WORDS


@lru_cache(maxsize=20_000)
def _predicates(word: str, language: str) -> bool:
    """Whether a word says how it is, and is no modal word: «Мне стыдно», but not «можно»."""
    lowered = word.lower()
    if language not in MORPHOLOGY_LANGUAGES or lowered in _MODAL:
        return False
    return str(analyser(language).tag(lowered)[0].POS) == "PRED"


_MODAL = frozenset(
    ("нет", "нету", "немає", "нема", "можно", "можна", "нужно", "потрібно", "надо", "треба", "нельзя", "слід", "варто", "пора")
)

_AUXILIARIES = """
быть был была было были будет будут есть это этот эта эти того тот та те весь все всё свой который
бути був була було були буде будуть є це цей ця ці той та ті весь усі всі свій який яка яке які
"""
_AUXILIARY = frozenset(_AUXILIARIES.split())


@lru_cache(maxsize=50_000)
def known(word: str, language: str) -> tuple[frozenset[str], str, int | None]:
    """The forms, the bones and the sense of a word, see `ContentWord`."""
    column = _COLUMNS.get(language)
    return lemmas(word, language), consonants(word), None if column is None else meaning(word.lower(), column)


class Vocabulary:
    """What the words of one or more texts offer as counterparts.

    Args:
        same: words in the language of those that are looked up.
        other: words in another language.
    """

    def __init__(self, same: Iterable[ContentWord], other: Iterable[ContentWord] = ()) -> None:
        near, far = list(same), list(other)
        self._forms = {form for word in near for form in word.forms}
        self._stems = {form[: _stem(form)] for form in self._forms if len(form) >= _SHORTEST_STEM}
        self._bones = [word.bones for word in (*far, *near) if len(word.bones.lstrip("*")) >= _SHORTEST_BONES]
        self._senses = {word.sense for word in (*near, *far) if word.sense is not None}

    def holds(self, word: ContentWord) -> bool:
        """Whether the like of a word is there."""
        if word.forms & self._forms or (word.sense is not None and word.sense in self._senses):
            return True
        if any(len(form) >= _SHORTEST_STEM and form[: _stem(form)] in self._stems for form in word.forms):
            return True
        return any(alike(word.bones, bones) for bones in self._bones)


def _stem(form: str) -> int:
    """Letters that words of one family share: energy and energetic, энергия and энергетик."""
    return max(_SHORTEST_STEM, (len(form) * 3 + 4) // 5)


def alike(one: str, other: str) -> bool:
    """Whether consonants are those of one word: equal, or one begins with most of the other."""
    if one == other:
        return len(one.lstrip("*")) >= _SHORTEST_BONES
    if one[:_SHORTEST_BONES] != other[:_SHORTEST_BONES]:
        return False
    shared = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        shared += 1
    solid = shared - one[:shared].count("*")
    return solid >= _SHORTEST_BONES and shared * 5 >= max(len(one), len(other)) * 3
