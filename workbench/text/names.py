"""Names in a text: words that are capitalised although no sentence begins with them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import zip_longest
from typing import NamedTuple

from workbench.core.language import base
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES, analyser
from workbench.text.naming.given_names import given_name
from workbench.text.naming.known_offices import OFFICES
from workbench.text.vocabulary import english
from workbench.text.vocabulary.lexicon import translations
from workbench.text.vocabulary.thesaurus import meanings
from workbench.text.words import word_tokens
from workbench.text.writing.wordlists import ENGLISH, ENGLISH_TITLES

_BEGINS = re.compile(r"(?:[.!?…:;\n]|[—–-] )[\s«„“”\"'‘(\[—–-]*\Z")
_INITIALS = re.compile(r"(?:^|[\s(«“\"])[A-ZА-ЯІЇЄҐ]\.\s?\Z")
_PLACES = frozenset(("america", "europe", "london", "moscow", "russia", "ukraine"))
_LOOKED_BACK = 12
_SHORT = 2
_STYLES = frozenset(("Mr", "Ms", "Dr", "St", "Mt", "No", "II", "Jr", "Sr"))
_DEMONYM = re.compile(r"(?:ese|ish|\w{2}[^j]ians?|\weans?|cans?|\b(?:fren|dut|cze|welsh|scot)(?:ch)?)$")
_LIKE_PEOPLES = """
adrian brian sebastian christian vivian lilian dorian julian damian fabian florian gillian killian marian duncan tristan
ilian octavian cyprian gratian
"""
_PEOPLE = frozenset(_LIKE_PEOPLES.split())
"""First names that end like the names of peoples."""

_POSSESSIVE = re.compile(r"['’]s?$")
_BRAND = re.compile(r"[A-Z][a-z]+(?:[A-Z][a-z]*)+")
"""A name with a capital inside: WhatsApp, YouTube."""

_ABBREVIATED = re.compile(r"[A-ZА-ЯІЇЄҐ]{2,}-[a-zа-яіїєґ]")
"""A common word behind an abbreviation: IP-адрес."""

_ARTICLE = re.compile(r"(?:a[lnrstdz]|[aeu]l|as[hs]|аль?|[эе]ль|уль?|а[нрстдзш])[-‑](?=[A-ZА-ЯІЇЄҐ]\w{2})")
"""The article of Arabic names, which is written in a small letter before them."""

_LATIN = re.compile(r"[A-Z][a-zà-žćčđłńřśşšžźż'’-]+")
_PATRONYMIC = re.compile(
    r"\w{2,}(?:(?:[оеєи]вич|йович|ьич)(?:а|у|ем|ом|е|і|ові|еві|и|ей|ам)?|(?:[ое]вн|[іїье]вн|[иі]ничн)(?:а|ы|и|е|і|у|ой|ою)"
    r"|[oey]v[iy]ch|yich|[oeiy]vna|i?nichna)",
    re.IGNORECASE,
)
_OF_THINGS = re.compile(r"(?:ing|ed|ly|tion|sion|ment|ness|ity|ship|ism|ers|ors|ists|ure|ance|ence|able|ible|ive|ous|ful|less)$")
"""What common English words end in."""


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
        if not plain[:1].isupper():
            found.append(_behind_article(plain, token.start))
            continue
        is_brand = _BRAND.fullmatch(plain) is not None
        joined = "-" in plain and not plain.isupper() and _ABBREVIATED.match(plain) is None
        capitalised = plain[1:].islower() or joined or is_brand
        is_name = capitalised and len(plain) > 2 and (is_brand or _is_name(plain, text, token.start, language))
        found.append(Word(plain, token.start, token.start + len(plain), capitalised, is_name))
    firsts = [
        _first_name(word, after, text, language) if word.is_capitalised else word for word, after in zip_longest(found, found[1:])
    ]
    named = [_title(word, after, text, language) for word, after in zip_longest(firsts, firsts[1:])]
    return tuple(_short_name(named, n, text) if word.is_capitalised else word for n, word in enumerate(named))


def _behind_article(word: str, place: int) -> Word:
    """A word in small letters; of a name behind an Arabic article the name: Джубури of «аль-Джубури»."""
    article = _ARTICLE.match(word)
    if article is None:
        return Word(word, place, place + len(word), False, False)
    return Word(word[article.end() :], place + article.end(), place + len(word), True, True)


def _is_name(word: str, text: str, place: int, language: str) -> bool:
    """Whether a capitalised word is a name where it stands: at the beginning of a sentence when it can be nothing else."""
    if begins_sentence(text, place):
        return can_only_be_name(word, language)
    return not (language == "en" and _is_common_english(word.lower()))


def _short_name(found: Sequence[Word], n: int, text: str) -> Word:
    """The word as a name when it has two letters and stands beside a name: Ли Чжан, Xu Jian."""
    word = found[n]
    if (
        len(word.text) != _SHORT
        or not word.is_capitalised
        or word.is_name
        or begins_sentence(text, word.start)
        or word.text in _STYLES
    ):
        return word
    beside = [other for other in (*found[max(n - 1, 0) : n], *found[n + 1 : n + 2]) if other.is_name]
    joined = any(text[min(word.end, each.end) : max(word.start, each.start)] == " " for each in beside)
    return word._replace(is_name=joined)


def _first_name(word: Word, after: Word | None, text: str, language: str) -> Word:
    """The word as a name when it begins a sentence, a name follows, and it is a person's name or in no dictionary."""
    if word.is_name or not word.is_capitalised or len(word.text) < 3 or after is None or not after.is_name:
        return word
    if text[word.end : after.start] != " " or not _is_first_name(word.text, language):
        return word
    return word._replace(is_name=True)


def _title(word: Word, after: Word | None, text: str, language: str) -> Word:
    """The word as no name when it begins a sentence before a first name and no dictionary has it: Ombudsperson Iryna Boiko."""
    if not word.is_name or after is None or not after.is_name or not given_name(after.text) or given_name(word.text):
        return word
    if text[word.end : after.start] != " " or not begins_sentence(text, word.start):
        return word
    is_known = language in MORPHOLOGY_LANGUAGES and analyser(language).word_is_known(word.text.lower())
    return word if is_known else word._replace(is_name=False)


@lru_cache(maxsize=20_000)
def _is_first_name(word: str, language: str) -> bool:
    if language == "en":
        return not (_is_common_english(word.lower()) or word.lower() in _offices())
    parses = analyser(language).parse(word.lower()) if language in MORPHOLOGY_LANGUAGES else ()
    return any("Name" in parse.tag.grammemes and parse.score > 0.2 for parse in parses)


def begins_sentence(text: str, place: int) -> bool:
    """Whether a sentence, or a quotation, may begin at a place of a text."""
    before = text[max(place - _LOOKED_BACK, 0) : place]
    if _INITIALS.search(before):
        return False
    return _BEGINS.search(before) is not None or (place <= _LOOKED_BACK and not any(map(str.isalnum, before)))


@lru_cache(maxsize=20_000)
def can_only_be_name(word: str, language: str) -> bool:
    """Whether a capitalised word is a name wherever it stands: the dictionaries have it as a name, or not at all.

    In Russian and Ukrainian the dictionary, or what it predicts from the ending, must know it as a name of a person, a place
    or an organisation and as nothing else; Latin letters among Cyrillic ones are a name as well. In English no list of words
    may have it.
    """
    if language == "en":
        lowered = word.lower()
        return not ("-" in word or _OF_THINGS.search(lowered) or is_english(word))
    if language not in MORPHOLOGY_LANGUAGES:
        return False
    if word.isascii():
        return _LATIN.fullmatch(word) is not None
    parses = analyser(language).parse(word.lower())
    return all(_NAMING & parse.tag.grammemes for parse in parses if parse.score > _WORTH_ASKING)


def is_english(word: str) -> bool:
    """Whether some list of English words has a form of a word."""
    return _is_common_english(word.lower()) or _is_translated(word.lower())


def is_patronymic(word: str) -> bool:
    """Whether a word ends like a patronymic in some case: Петровичу, Сергіївна, Ivanovych; so do some surnames."""
    return _PATRONYMIC.fullmatch(word) is not None


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


_WORTH_ASKING = 0.05
_PERSONS = frozenset(("Name", "Surn", "Patr"))
_NAMING = _PERSONS | {"Geox", "Orgn"}


@cache
def _offices() -> frozenset[str]:
    """The English words of offices and occupations."""
    return frozenset(word for line in OFFICES.strip().splitlines() for word in re.split(r"[ _-]", line.rpartition(" | ")[2]))


@lru_cache(maxsize=20_000)
def _is_translated(word: str) -> bool:
    """Whether some list of English words has a form of a word."""
    forms = english.lemmas(word)
    return (
        not forms.isdisjoint(_offices())
        or bool(meanings(forms, "en"))
        or any(translations(form, "en", other) for form in forms for other in MORPHOLOGY_LANGUAGES)
    )


@lru_cache(maxsize=20_000)
def _is_common_english(word: str) -> bool:
    if word in _PLACES or word in _PEOPLE:
        return False
    forms = {word, *english.lemmas(word)}
    return bool(forms & ENGLISH or forms & ENGLISH_TITLES) or english.is_known(word) or _DEMONYM.search(word) is not None
