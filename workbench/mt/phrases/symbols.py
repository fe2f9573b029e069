"""What the network of word contexts sees of a word: English ones and their endings, Russian headwords and their forms."""

from __future__ import annotations

from functools import lru_cache
from typing import NamedTuple

from workbench.mt.phrases.costs import ENGLISH, RUSSIAN
from workbench.text.lemmas import lemma
from workbench.text.vocabulary.english_forms import FUNCTION_WORDS
from workbench.text.vocabulary.inflection import CASES, GENDERS, OTHER_CASES, readings

_ENDING = 3
"""Letters."""

_LEAST = 0.03
"""The share of a reading that is not looked at."""

_OF_VERBS = ("past", "pres", "futr", "1per", "2per", "3per", "INFN", "GRND", "PRTS", "COMP", "impr")
_SEEN = frozenset((*CASES, "sing", "plur", *GENDERS, *_OF_VERBS))

_JOINING = frozenset(("PREP", "CONJ"))
"""Words that say more of the form behind them than their kind does: every one is a form of its own."""

_SAYING = "nva"
"""How the forms of nouns, verbs and adjectives begin."""

_LIGHT = frozenset(("быть", "этот", "тот", "который", "весь", "свой"))


class Symbols(NamedTuple):
    """What stands for a word.

    Attributes:
        word: itself in English, its headword in Russian; a sign or a number is itself.
        form: its last letters in English; in Russian all the forms that it may be, for a preposition or a conjunction itself.
    """

    word: str
    form: str


def symbols(word: str, language: str) -> Symbols:
    """What stands for a word, as `keys` has it."""
    if not word[0].isalpha():
        return Symbols(word, "#d" if word[0].isdigit() else f"#{word[0]}")
    return Symbols(word, word[-_ENDING:]) if language == ENGLISH else _russian(word)


def is_content(word: str, language: str) -> bool:
    """Whether a word says something by itself, so that a translation must say it too."""
    if not word[0].isalpha():
        return False
    if language == ENGLISH:
        return word not in FUNCTION_WORDS
    seen = _russian(word)
    return seen.form[0] in _SAYING and seen.form != word and seen.word not in _LIGHT


@lru_cache(maxsize=100_000)
def _russian(word: str) -> Symbols:
    return Symbols(lemma(word, RUSSIAN), _forms(word))


def _forms(word: str) -> str:
    known = readings(word, RUSSIAN)
    if known and known[0].grammemes & _JOINING:
        return word
    found: set[str] = set()
    for reading in known:
        if reading.score >= _LEAST:
            seen = {OTHER_CASES.get(each, each) for each in reading.grammemes} & _SEEN
            found.add(
                " ".join((reading.kind[0], *sorted(seen.difference(GENDERS) if "plur" in seen and "sing" not in seen else seen)))
            )
    return "|".join(sorted(found)) or "?"
