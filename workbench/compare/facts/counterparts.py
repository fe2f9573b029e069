"""Which words of two versions may say the same: by sound, by a frequent meaning, by the thesaurus, or by the lexicon."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from workbench.compare.alignment.evidence import consonants
from workbench.compare.facts.content import ContentWord, alike, known
from workbench.core.language import base
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES, lemmas, parses
from workbench.text.typography import fold
from workbench.text.vocabulary.degrees import english_positives, positives
from workbench.text.vocabulary.feminine import masculine
from workbench.text.vocabulary.lexicon import LANGUAGES, translations
from workbench.text.vocabulary.thesaurus import meanings

_STEM = 4
_VERBS = frozenset(("VERB", "INFN", "PRTF", "PRTS", "GRND"))
_QUALITIES = frozenset(("ADJF", "ADJS", "ADVB", "COMP", "PRED"))
_MAKING = re.compile(r"(?:[иі]ф[иі]к\w+|ифицир\w+|if(?:y|ied|ies|ication)|у[ию]ров\w*|ую?в\w*|uat\w*)\Z")
"""What loan words of one family end in, each language its own way: ратифицировать, ратифікувати, ratify."""


_ENDINGS = re.compile(
    r"(?:\w?(?:s|es|d|ed|r|er|or|ar|ing|y|ly|ity|ty|cy|ry|th|st|al|ial|ual|ally|ic|ics|ical|ism|ist|ive|ize|ise|fy|ify|ous|ious|ful|less"
    r"|able|ible|ability|ment|ness|ion|tion|sion|ation|ition|ance|ence|ancy|ency|ant|ent|age|ure|ature|ary|ory|ee|eer|dom|hood|ship|ish|like"
    r"|man|work|en|ian|an|ward|wise|some|ster)(?:s|ed|er|ly|ing|al)?)?\Z"
)
"""What stands behind an English word in others of its family: free, freedom, but not freeze."""


def like(one: ContentWord, tag: str, other: ContentWord, other_tag: str) -> bool:
    """Whether a word of one version may stand for a word of another.

    Args:
        one, other: from `compare.facts.content`.
        tag, other_tag: the versions or languages that they are from.
    """
    return _like(one.text, base(tag), other.text, base(other_tag))


@lru_cache(maxsize=200_000)
def _like(one: str, language: str, other: str, other_language: str) -> bool:
    (forms, bones, sense), (others, other_bones, other_sense) = known(one, language), known(other, other_language)
    if language == other_language:
        return not forms.isdisjoint(others) or _one_family(forms, others)
    if sense is not None and sense == other_sense:
        return True
    if not _meanings(one, language).isdisjoint(_meanings(other, other_language)):
        return True
    if alike(bones, other_bones) or _translates(forms, language, others, other_language):
        return True
    return not _roots(forms).isdisjoint(_roots(others))


def near(one: ContentWord, tag: str, other: ContentWord, other_tag: str) -> bool:
    """Whether two words may stand for each other by way of a third language or of a synonym."""
    return _near(one.text, base(tag), other.text, base(other_tag))


@lru_cache(maxsize=200_000)
def _near(one: str, language: str, other: str, other_language: str) -> bool:
    if _like(one, language, other, other_language):
        return True
    if language == other_language:
        return False
    forms, others = known(one, language)[0], known(other, other_language)[0]
    return not (
        reached(forms, language, other_language).isdisjoint(others)
        and reached(others, other_language, language).isdisjoint(forms)
    )


@lru_cache(maxsize=20_000)
def reached(forms: frozenset[str], language: str, other: str) -> frozenset[str]:
    """What words may be in another language, by themselves, by a third language, and by their synonyms."""
    third = next(each for each in LANGUAGES if each not in (language, other))
    found = _meant(forms, language, other)
    through = {word for between in _meant(forms, language, third) for word in translations(between, third, other)}
    synonyms = {word for each in found for word in translations(each, other, language)}
    return frozenset(found | through | {word for each in synonyms for word in translations(each, language, other)})


@lru_cache(maxsize=50_000)
def _roots(forms: frozenset[str]) -> frozenset[str]:
    """The consonants of loan words without the ending that their family takes in each language."""
    cut = ((form, _MAKING.sub("", form)) for form in forms)
    return frozenset(consonants(root) for form, root in cut if root != form and len(root) > 2)


def meanings_of(word: ContentWord, tag: str) -> frozenset[int]:
    """The meanings that the thesaurus has for a word, none when it does not know it; unanswered has those of answered."""
    return _meanings(word.text, base(tag))


@lru_cache(maxsize=50_000)
def _meanings(text: str, language: str) -> frozenset[int]:
    forms = known(text, language)[0]
    found = meanings(forms | {fold(text, case=True)}, language)
    if not found and language == "en" and text.startswith("un"):
        return meanings(lemmas(text[2:], language), language)
    if not found and language == "en" and text.endswith("est"):
        found = meanings(english_positives(forms), language)
    if not found and language == "uk":
        found = meanings(positives(forms), language)
    return found or meanings(frozenset(male for form in forms for male in masculine(form, language)), language)


def is_known(word: ContentWord, tag: str, other: str) -> bool:
    """Whether it is known what a word may be in another language."""
    return word.sense is not None or any(translations(form, base(tag), base(other)) for form in word.forms)


def is_verb(word: str, tag: str) -> bool:
    """Whether a word is a verb or a participle; in English, whether a translation of it is."""
    return _is_one_of(word, base(tag), _VERBS)


def is_quality(word: str, tag: str) -> bool:
    """Whether a word is an adjective or says how; in English, whether a translation of it does."""
    return _is_one_of(word, base(tag), _QUALITIES)


@lru_cache(maxsize=20_000)
def _is_one_of(word: str, language: str, parts: frozenset[str]) -> bool:
    if language in MORPHOLOGY_LANGUAGES:
        read = parses(fold(word, case=True).lower(), language)
        return str(next((each for each in read if "voct" not in each.tag), read[0]).tag.POS) in parts
    if parts is _VERBS and word.lower() in lemmas(word, language) and not word.endswith("ed"):
        return False  # design, according to its form, is a noun as well as a verb
    return any(_is_one_of(each, "ru", parts) for form in lemmas(word, language) for each in translations(form, "en", "ru"))


def held(word: ContentWord, tag: str, others: Iterable[ContentWord], other_tag: str) -> bool:
    """Whether some of the words of another version may stand for a word."""
    return any(like(word, tag, other, other_tag) for other in others)


def _translates(forms: frozenset[str], language: str, others: frozenset[str], other_language: str) -> bool:
    known, back = _meant(forms, language, other_language), _meant(others, other_language, language)
    if not (known.isdisjoint(others) and back.isdisjoint(forms)):
        return True
    return _one_family(known, others) or _one_family(back, forms)


@lru_cache(maxsize=50_000)
def _meant(forms: frozenset[str], language: str, other: str) -> frozenset[str]:
    """What words may be in another language."""
    return frozenset(word for form in forms for word in translations(form, language, other))


def _one_family(some: frozenset[str], others: frozenset[str]) -> bool:
    """Whether two words share their stem, given their dictionary forms: подписать and подписание."""
    if _beginnings(some).isdisjoint(_beginnings(others)):
        return False
    return any(_shares_stem(one, other) for one in some for other in others)


@lru_cache(maxsize=50_000)
def _beginnings(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in words)


def _shares_stem(one: str, other: str) -> bool:
    length = max(_STEM, (max(len(one), len(other)) * 3 + 4) // 5)
    if len(one) < length or one[:length] != other[:length]:
        return False
    short, long = sorted((one, other), key=len)
    return not long.isascii() or not long.startswith(short) or _ENDINGS.match(long, len(short)) is not None
