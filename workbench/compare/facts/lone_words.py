"""Quotations that are the same word by word but for one: «повара уволили за воровство», the cook was dismissed for drunkenness.

Where every other word of three versions has its like, the one left over in each stands in one place. There a word of few
meanings tells, though the thesaurus may lack it: none of what the dictionaries have for it comes near the others.
"""

from __future__ import annotations

from collections.abc import Iterable

from workbench.compare.facts.content import ContentWord
from workbench.compare.facts.counterparts import meanings_of
from workbench.compare.facts.relations import SAME, STRANGE, is_in_dictionary, relation
from workbench.compare.facts.replacing import parts
from workbench.compare.facts.substituted import matched
from workbench.compare.facts.weighty import Words
from workbench.core.language import base
from workbench.text.vocabulary.bilingual import from_english
from workbench.text.vocabulary.equivalents import equivalents
from workbench.text.vocabulary.roots import root
from workbench.text.vocabulary.thesaurus import meanings

_MOST_MEANINGS = 2
"""Russian words up to which an English one is of few meanings."""

_MOST_WORDS = 6
"""Words up to which a quotation is compared so: in a longer one words of several turns are left over."""

_FEWEST = 2


def lone_word(words: Words) -> str | None:
    """The version of three that has another word than the others in the one place where a word is left over.

    Args:
        words: version → the words of its quotation that must have their like, of versions in Russian, Ukrainian and English.
    """
    if not all(_FEWEST <= len(found) <= _MOST_WORDS for found in words.values()):
        return None
    russian, ukrainian, english = (next(tag for tag in words if base(tag) == each) for each in ("ru", "uk", "en"))
    here, there, word = (_left(tag, words) for tag in (russian, ukrainian, english))
    if here is None or there is None or word is None or not _is_plain(word):
        return None
    if not all("n" in parts(each.text, language) for each, language in ((word, "en"), (here, "ru"), (there, "uk"))):
        return None  # what is done, and how, is told in many ways
    if _are_far(word, here, "ru") and _are_far(word, there, "uk"):
        if relation(here, russian, there, ukrainian) == SAME:
            return english if is_in_dictionary(here, russian) or is_in_dictionary(there, ukrainian) else None
        if relation(here, russian, there, ukrainian) == STRANGE:
            known = [tag for tag, each in ((russian, here), (ukrainian, there)) if is_in_dictionary(each, tag)]
            return known[0] if len(known) == 1 else None
    return None


def _left(tag: str, words: Words) -> ContentWord | None:
    """The one word of a version that has nothing in English, or of the English version in either other; None for several."""
    english = next(each for each in words if base(each) == "en")
    rest = [each for each in words if base(each) != "en"]
    if tag != english:
        sister = next(each for each in rest if each != tag)
        pairs = matched(words[tag], tag, words[sister], sister)
        left = [n for n in range(len(words[tag])) if n not in matched(words[tag], tag, words[english], english)]
        alone = [n for n in range(len(words[tag])) if n not in pairs]
        return words[tag][left[0]] if len(left) == 1 and set(alone) <= set(left) else None
    left = [
        n
        for n, word in enumerate(words[english])
        if all(relation(word, english, each, other) == STRANGE for other in rest for each in words[other])
    ]
    return words[english][left[0]] if len(left) == 1 else None


def _is_plain(word: ContentWord) -> bool:
    """Whether an English word has few meanings."""
    answers = {
        root(answer.headword, "ru") or answer.headword
        for form in word.forms
        for answer in from_english(form)
        if " " not in answer.headword
    }
    return 0 < len(answers) <= _MOST_MEANINGS


def _are_far(word: ContentWord, other: ContentWord, language: str) -> bool:
    """Whether no synonym in a dictionary leads from an English word to another one, or back."""
    forth, back = equivalents(word.forms, "en", language), equivalents(other.forms, language, "en")
    return _meanings(forth, language).isdisjoint(meanings_of(other, language)) and _meanings(back, "en").isdisjoint(
        meanings_of(word, "en")
    )


def _meanings(words: Iterable[str], language: str) -> frozenset[int]:
    return frozenset(number for word in words for number in meanings((word,), language))
