"""Words that no dictionary has, mostly names, as the sister language would spell them.

The rules of practical transcription between Russian and Ukrainian (Ukrainian orthography of 2019, §§ 143-144; Russian rules for
Ukrainian names), and the endings that the two languages have for the same forms.
"""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import product

from workbench.text.lemmas import is_known, parses

_ENDINGS = (
    *(("ский", "ський"), ("ского", "ського"), ("скому", "ському"), ("ским", "ським"), ("ском", "ському"), ("ская", "ська")),
    *(("ской", "ської"), ("скую", "ську"), ("ские", "ські"), ("ских", "ських"), ("скими", "ськими"), ("ское", "ське")),
    *(("ный", "ний"), ("ного", "ного"), ("ному", "ному"), ("ным", "ним"), ("ная", "на"), ("ной", "ної"), ("ную", "ну")),
    *(("ные", "ні"), ("ных", "них"), ("ными", "ними"), ("ное", "не")),
    *(("ение", "ення"), ("ения", "ення"), ("ению", "енню"), ("ением", "енням"), ("ении", "енні"), ("ений", "ень")),
    *(("ание", "ання"), ("ания", "ання"), ("анию", "анню"), ("анием", "анням"), ("ании", "анні"), ("аний", "ань")),
    *(("ость", "ість"), ("ости", "ості"), ("остью", "істю"), ("остей", "остей")),
    *(("ция", "ція"), ("ции", "ції"), ("цию", "цію"), ("цией", "цією"), ("ций", "цій"), ("циям", "ціям"), ("циями", "ціями")),
    *(("ировать", "увати"), ("ировал", "ував"), ("ировала", "увала"), ("ировали", "ували"), ("ированный", "ований")),
    *(("ики", "іки"), ("иков", "иків"), ("ами", "ами"), ("ями", "ями")),
)
"""Endings of Russian forms and of the same in Ukrainian."""

_LEAST_STEM = 2

_AFTER_NINE = re.compile(r"(?<=[дтзсцжшчр])и(?=[бвгґджзклмнпрстфхцчшщ])")
"""The rule of nine: «Чикаго» keeps its и."""

_TO_UKRAINIAN = (
    (_AFTER_NINE, "ы"),
    (re.compile(r"(?<=[аеёиоуыэюя])и"), "ї"),
    (re.compile("и"), "і"),
    (re.compile("ы"), "и"),
    (re.compile("э"), "е"),
    (re.compile(r"(?<![бвгджзйклмнпрстфхцчшщ])ё"), "йо"),
    (re.compile("ё"), "ьо"),
    (re.compile("ъ"), "'"),
)
_TO_RUSSIAN = (
    (re.compile("ьо"), "ё"),
    (re.compile(r"(?<![бвгґджзйклмнпрстфхцчшщ])йо"), "ё"),
    (re.compile("[іїи]"), "и"),
    (re.compile("є"), "е"),
    (re.compile("ґ"), "г"),
    (re.compile("'"), "ъ"),
)
_MOST_VARIANTS = 3
"""Letters that are tried both ways."""


@lru_cache(maxsize=20_000)
def respelled(word: str, language: str, *, governed: bool = False) -> str:
    """A word of one language as the other would spell it.

    Args:
        word: folded; acronyms in capitals.
        language: ``ru`` or ``uk``; of the word.
        governed: whether it stands behind a preposition: «у Лозанні», but «Апті» is called so.
    """
    if word.isupper():
        return _letters(word.lower(), language).upper()
    for own, other in _endings(language):
        if word.endswith(own) and len(word) >= len(own) + _LEAST_STEM:
            return _known_or_first(_variants(_letters(word[: -len(own)], language), language), other, language)
    own, other = ("е", "і") if language == "ru" else ("і", "е")
    if word.endswith(own) and (governed if language == "uk" else _is_oblique(word)):
        return _known_or_first(_variants(_letters(word[:-1], language), language), other, language)
    return _known_or_first(_variants(_letters(word, language), language), "", language)


@lru_cache(maxsize=2)
def _endings(language: str) -> list[tuple[str, str]]:
    """The endings of a language, the longest first; «-ні» and «-анні» of Ukrainian words are mostly those of names."""
    back = [(other, own) for own, other in _ENDINGS if len(other) > 2 and not other.endswith("ні")]
    return sorted(_ENDINGS if language == "ru" else back, key=lambda pair: -len(pair[0]))


def _letters(word: str, language: str) -> str:
    for pattern, letters in _TO_UKRAINIAN if language == "ru" else _TO_RUSSIAN:
        word = pattern.sub(letters, word)
    return word


def _variants(word: str, language: str) -> list[str]:
    """A word with each і or и as it is, and in Ukrainian the other way too: «Мельничук», «Чикаго»."""
    places = [place for place, letter in enumerate(word) if letter in "іи"] if language == "ru" else []
    if not 0 < len(places) <= _MOST_VARIANTS:
        return [word]
    found = [word]
    for letters in product("іи", repeat=len(places)):
        changed = list(word)
        for place, letter in zip(places, letters, strict=True):
            changed[place] = letter
        found.append("".join(changed))
    return found


def _known_or_first(stems: list[str], ending: str, language: str) -> str:
    other = "uk" if language == "ru" else "ru"
    return next((stem + ending for stem in stems if is_known(stem + ending, other)), stems[0] + ending)


def _is_oblique(word: str) -> bool:
    """Whether a Russian word that ends so stands in the dative or the locative, as far as its look tells."""
    tags = [parse.tag for parse in parses(word, "ru")[:1]]
    return any("Fixd" not in tag and ("loct" in tag or "datv" in tag) for tag in tags)
