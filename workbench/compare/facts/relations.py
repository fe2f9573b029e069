"""How near the words of two versions are: the same, perhaps the same, or words that surely say something else."""

from __future__ import annotations

from functools import lru_cache

from workbench.compare.facts.content import ContentWord
from workbench.compare.facts.counterparts import like, meanings_of, reached
from workbench.core.language import base
from workbench.text.vocabulary.lexicon import translations
from workbench.text.vocabulary.likeness import likeness
from workbench.text.vocabulary.sisters import LETTERS, counterparts

STRANGE, PERHAPS, SAME = 0, 1, 2
"""Nothing speaks for words to say the same; something does, as a way through a third language; or they do."""

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
        return PERHAPS if _translates(word, language, other, other_language) else STRANGE
    alike = 0.0
    if {language, other_language} == _SISTERS:
        russian, ukrainian = (word, other) if language == "ru" else (other, word)
        if not ukrainian.forms.isdisjoint(sister_words(russian.forms, "ru")):
            return SAME
        alike = likeness(word.text.lower(), language, other.text.lower(), other_language)
    if alike >= _SPELT_ALIKE or like(word, language, other, other_language):
        return SAME
    ways = (reached(word.forms, language, other_language), reached(other.forms, other_language, language))
    return PERHAPS if alike >= _RATHER_ALIKE or ways[0] & other.forms or ways[1] & word.forms else STRANGE


@lru_cache(maxsize=20_000)
def sister_words(forms: frozenset[str], language: str) -> frozenset[str]:
    """What Russian words are in Ukrainian by the dictionary, or the reverse; none when it does not have them."""
    return frozenset(other for form in forms for kind in LETTERS.values() for other, _ in counterparts(form, kind, language))


def is_translation(word: ContentWord, tag: str, other: ContentWord, other_tag: str) -> bool:
    """Whether the thesaurus or the lexicon has one word for the other; likeness does not count."""
    language, other_language = base(tag), base(other_tag)
    if meanings_of(word, language) & meanings_of(other, other_language):
        return True
    return _translates(word, language, other, other_language) or _translates(other, other_language, word, language)


def _translates(word: ContentWord, language: str, other: ContentWord, other_language: str) -> bool:
    """Whether the lexicon has one for the other."""
    return any(each in other.forms for form in word.forms for each in translations(form, language, other_language))
