"""Names on their way into English: people's by the spelling of their own language, Ihor Terekhov and not Games Terekhov or Igor.

A name that a dictionary has as a common word too («Вера», «ігор») would else be translated, and a Ukrainian one that passes
through Russian would come out of it Russian; a town of two words is Kryvyi Rih, not Curve Horn.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import pairwise, zip_longest
from typing import NamedTuple

from workbench.mt.phrases.costs import RUSSIAN, costs_of
from workbench.text.lemmas import parses
from workbench.text.names import Word, words
from workbench.text.naming.given_names import given_name
from workbench.text.naming.mentions import mentions
from workbench.text.naming.transliteration import transliterate
from workbench.text.typography import fold
from workbench.text.vocabulary.inflection import CASES
from workbench.text.vocabulary.likeness import likeness

_SCHEMES = {"ru": "ru-news", "uk": "uk-kmu"}
_PERSON = frozenset(("Name", "Surn", "Patr"))
_GENDERS = frozenset(("masc", "femn"))
_ALIKE = 0.6
"""How like each other a name and what the sister language made of it are (`likeness`)."""


class Spelt(NamedTuple):
    """A word of a person's name.

    Attributes:
        text: as it stands.
        latin: its dictionary form in Latin letters.
        is_common: whether a dictionary has the word as a common one too.
    """

    text: str
    start: int
    end: int
    latin: str
    is_common: bool


def people(text: str, language: str) -> list[Spelt]:
    """The words of people's names in a text: a first name, and what stands beside it.

    Args:
        language: ``ru`` or ``uk``.
    """
    return [each for run in _runs(text, language) for each in _spelt(run, language)]


def carried(text: str, between: str) -> dict[str, str]:
    """Words of a Russian translation that are people's names → how these are spelt by the Ukrainian text in Latin letters.

    Names that English knows by their Russian form, as those of Russian politicians, are left out.
    """
    found: dict[str, str] = {}
    there = [word for word in words(between, RUSSIAN) if word.is_capitalised]
    place = 0
    for run in _runs(text, "uk"):
        pairs: list[tuple[Spelt, Word]] = []
        for each in _spelt(run, "uk"):
            at = next((n for n in range(place, len(there)) if _answers(each.text, there[n].text)), None)
            if at is not None:
                pairs.append((each, there[at]))
                place = at + 1
        if not _is_known([word.text for _, word in pairs]):
            found |= {word.text: each.latin for each, word in pairs}
    return found


def names_in(text: str, names: Mapping[str, str]) -> Iterator[tuple[int, int, str]]:
    """The words of a Russian text that are to be spelt in a way of their own: start, end, and how.

    Args:
        names: as `carried` found them.
    """
    for each in people(text, RUSSIAN):
        latin = names.get(each.text) or (each.latin if each.is_common else None)
        if latin is not None:
            yield each.start, each.end, latin
    for place in mentions(text, RUSSIAN):
        if place.kind == "place" and " " in place.id and not _is_known(_key(place.text).split()):
            yield place.start, place.end, place.id.title()


def _runs(text: str, language: str) -> Iterator[Sequence[Word]]:
    """The words of each name: capitalised ones side by side, one of them a first name."""
    run: list[Word] = []
    every = words(text, language)
    found = [word for word, after in zip_longest(every, every[1:]) if word.is_name or _is_first(word, after)]
    for before, word in pairwise([None, *found, None]):
        if before is not None:
            run.append(before)
        if run and (word is None or text[run[-1].end : word.start] != " "):
            if any(given_name(each.text) for each in run):
                yield run
            run = []


def _is_first(word: Word, after: Word | None) -> bool:
    """Whether a word that may begin a sentence is the first name of the name behind it."""
    return word.is_capitalised and after is not None and after.is_name and bool(given_name(word.text))


def _spelt(run: Sequence[Word], language: str) -> Iterator[Spelt]:
    genders = [seen for word in run if given_name(word.text) for seen in _genders(word.text, language)]
    for word in run:
        named, is_common = _nominative(word.text, language, frozenset(genders))
        if named is not None:
            yield Spelt(word.text, word.start, word.end, transliterate(named, _SCHEMES[language]), is_common)


@lru_cache(maxsize=20_000)
def _genders(word: str, language: str) -> frozenset[str]:
    """The genders of a first name."""
    return frozenset(
        gender
        for parse in parses(_key(word), language)
        if "Name" in parse.tag.grammemes
        for gender in _GENDERS & parse.tag.grammemes
    )


@lru_cache(maxsize=20_000)
def _nominative(word: str, language: str, genders: frozenset[str]) -> tuple[str | None, bool]:
    """A word of a name in its dictionary form, None where it is none; and whether it is a common word too."""
    known = parses(_key(word), language)
    named = [parse for parse in known if _PERSON & parse.tag.grammemes]
    fitting = [parse for parse in named if not _GENDERS & parse.tag.grammemes or genders & parse.tag.grammemes] or named
    is_common = any(parse.is_known and not _PERSON & parse.tag.grammemes for parse in known)
    if not fitting:
        return (None if is_common else word), is_common
    best = next((parse for parse in fitting if "nomn" in parse.tag.grammemes), fitting[0])
    form = best.inflect({"nomn"})
    return "-".join(part.capitalize() for part in (form.word if form else best.normal_form).split("-")), is_common


def _key(word: str) -> str:
    return fold(word, case=True).lower()


def _answers(ukrainian: str, russian: str) -> bool:
    """Whether a Russian word is what a Ukrainian name became."""
    if given_name(ukrainian) & given_name(russian):
        return True
    return likeness(ukrainian, "uk", russian, RUSSIAN) >= _ALIKE


def _is_known(named: Sequence[str]) -> bool:
    """Whether English translations of a name of several words were seen, in whatever case."""
    forms = zip(*(_declined(_key(word)) for word in named), strict=True)
    return len(named) > 1 and any(words for form in forms for words, _ in costs_of(RUSSIAN).of(" ".join(form)))


@lru_cache(maxsize=20_000)
def _declined(word: str) -> tuple[str, ...]:
    """A Russian word as it stands, and in every case if it may be a name's."""
    person = next((parse for parse in parses(word, RUSSIAN) if _PERSON & parse.tag.grammemes), None)
    forms = [person and person.inflect({case}) for case in CASES]
    return (word, *(form.word if form else word for form in forms))
