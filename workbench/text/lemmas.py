"""Dictionary forms of words: what makes a term recognisable in whatever form a sentence needs.

Russian and Ukrainian come from pymorphy3's dictionaries, with its predictions for words they lack. English comes from
rules and a table of irregular forms (`english`). Two words are forms of one word when their sets of lemmas meet.
"""

from __future__ import annotations

import threading
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from workbench.core.language import base
from workbench.text.typography import fold
from workbench.text.vocabulary import english

if TYPE_CHECKING:
    from collections.abc import Callable

MORPHOLOGY_LANGUAGES = ("ru", "uk")
"""Languages that a dictionary with morphology serves."""

_analysers: dict[str, Any] = {}
_lock = threading.Lock()


def lemmas(word: str, language: str) -> frozenset[str]:
    """Every dictionary form that `word` may be a form of, folded and in lower case.

    Args:
        word: one word; stress marks, kinds of apostrophe, case and ё do not matter.
        language: a language or version tag; one that is not ru, uk or en answers the folded word alone.

    Returns:
        At least one lemma, unless the word is empty.
    """
    return _lemmas(word, base(language))


def lemma(word: str, language: str) -> str:
    """The likeliest dictionary form of `word`, folded and in lower case."""
    return _likeliest(word, base(language))


def is_known(word: str, language: str) -> bool:
    """Whether the dictionary of `language` has the form `word`.

    English has no dictionary here, only function words and irregular forms; other languages have nothing.
    """
    return _is_known(word, base(language))


def analyser(language: str) -> Any:
    """pymorphy3's analyser for ``ru`` or ``uk``: loaded once (0.2 s), safe to share between threads."""
    found = _analysers.get(language)
    if found is None:
        with _lock:
            found = _analysers.get(language)
            if found is None:
                import pymorphy3

                found = _analysers[language] = pymorphy3.MorphAnalyzer(lang=language)
    return found


@lru_cache(maxsize=4096)
def parses(key: str, language: str) -> tuple[Any, ...]:
    """All parses of a word by pymorphy3; several questions about the same word cost one analysis.

    Args:
        key: folded, in lower case, without characters beyond U+FFFF.
        language: ``ru`` or ``uk``.
    """
    return tuple(analyser(language).parse(key))


@lru_cache(maxsize=100_000)
def _lemmas(word: str, language: str) -> frozenset[str]:
    key = fold(word, case=True).strip()
    if not key:
        return frozenset()
    if _has_morphology(key, language):
        return frozenset(fold(form, case=True) for form in _normal_forms(key, language))
    if language == "en":
        return english.lemmas(key)
    return frozenset((key,))


def _normal_forms(key: str, language: str) -> set[str]:
    """The dictionary forms alone, of known words without pymorphy3's tags and scores, which take most of its time."""
    asked = analyser(language)
    known = asked.dictionary.words.similar_items(key, asked.char_substitutes)
    build = asked.dictionary.build_normal_form
    found = {build(paradigm, form, word) for word, forms in known for paradigm, form in forms}
    return found or {parse.normal_form for parse in parses(key, language)}


@lru_cache(maxsize=100_000)
def _likeliest(word: str, language: str) -> str:
    key = fold(word, case=True).strip()
    if not key:
        return ""
    if _has_morphology(key, language):
        return fold(parses(key, language)[0].normal_form, case=True)
    return english.lemma(key) if language == "en" else key


@lru_cache(maxsize=100_000)
def _is_known(word: str, language: str) -> bool:
    key = fold(word, case=True).strip()
    if _has_morphology(key, language):
        known: Callable[[str], bool] = analyser(language).word_is_known
        return known(key)
    return language == "en" and english.is_known(key)


@lru_cache(maxsize=50_000)
def parts_of_speech(word: str, language: str) -> frozenset[str]:
    """The parts of speech that the dictionary has for a form, as pymorphy3 names them; none for a word that it lacks.

    Args:
        word: in lower case.
        language: ``ru`` or ``uk``.
    """
    asked = analyser(language)
    known = asked.dictionary.words.similar_item_values(word, asked.char_substitutes)
    return frozenset(_part_of_speech(paradigm, form, language) for forms in known for paradigm, form in forms)


@lru_cache(maxsize=20_000)
def _part_of_speech(paradigm: int, form: int, language: str) -> str:
    return str(analyser(language).dictionary.build_tag_info(paradigm, form).POS)


def _has_morphology(key: str, language: str) -> bool:
    """Whether the dictionary can be asked: pymorphy3 raises on letters without a Unicode name, such as Tangut ones."""
    return bool(key) and language in MORPHOLOGY_LANGUAGES and max(key) <= "\uffff"


@lru_cache(maxsize=20_000)
def is_infinitive(word: str, language: str, aspect: str = "") -> bool:
    """Whether a Russian or Ukrainian word may be an infinitive, and is not rather a noun.

    Args:
        word: in any case.
        language: ``ru`` or ``uk``.
        aspect: ``perf`` or ``impf`` where it must be of that aspect.
    """
    small = fold(word, case=True).lower()
    if not small.endswith(_INFINITIVE_ENDS[language]):
        return False
    found = [each.tag.grammemes for each in parses(small, language)]
    read: frozenset[str] = next((each for each in found if not each.isdisjoint(_OF_INFINITIVES)), frozenset())
    return bool(read) and "NOUN" not in found[0] and (not aspect or aspect in read)


_INFINITIVE_ENDS = {"ru": ("ть", "ти", "чь", "ться", "тись", "чься"), "uk": ("ти", "тися", "тись")}
_OF_INFINITIVES = ("INFN", "VERB")
"""The Ukrainian dictionary calls an infinitive a verb, which ends in -ти then."""
