"""What each word of a sentence can be alone: what the table and the dictionary say of it together."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache

from workbench.mt.phrases.counted import count_before, is_several
from workbench.mt.phrases.dictionary import Dictionary, Words
from workbench.mt.phrases.option import UNBACKED, Option, best, option
from workbench.mt.phrases.respelling import respelled
from workbench.mt.phrases.table import Entry, table_of
from workbench.text.vocabulary.inflection import readings
from workbench.text.vocabulary.prepositions import PREPOSITIONS
from workbench.text.words import Token

_ONCE = 1.9
"""What is seen no more often, and is against the dictionary, is a mistake of the alignment."""

_OFTEN = 6.0
"""How often a word must have become several."""

_BESIDE_WRITTEN = 50.0
"""As many occurrences the table counts at most, of a word that the dictionary has by hand: the corpus has other senses."""

_WRITTEN = 15.0
"""What an answer counts at least that was written by hand."""

_RESPELLED = -5.0
_SAYING = frozenset(("ADVB", "GRND", "PRED", "NUMR", "COMP"))
_MOST_CASES = 5

_PEOPLE = {"человек": "людей", "людей": "человек", "осіб": "человек"}
"""What is said behind numbers such as 25, in the other language."""


class SingleWords:
    """The options of one sentence's words.

    Args:
        tokens: of the sentence, without spaces.
        keys: of each.
        language: ``ru`` or ``uk``.
    """

    def __init__(self, sentence: str, tokens: Sequence[Token], keys: Sequence[str], language: str) -> None:
        self._tokens = tokens
        self._keys = keys
        self._language = language
        self._other = "uk" if language == "ru" else "ru"
        self._dictionary = Dictionary(sentence, tokens, language)

    def stands_alone(self, place: int) -> bool:
        """Whether a word is looked at by itself alone."""
        return self._dictionary.at_hour(place) is not None

    def options(self, place: int) -> list[Option]:
        """What a word can be; never empty."""
        key = self._keys[place]
        if self._tokens[place].text.isascii():
            return [Option((key,), _RESPELLED, 0.0)]
        if people := self._people(place):
            return [Option((people,), 0.0, 1.0)]
        if hour := self._dictionary.at_hour(place):
            return [Option((hour,), 0.0, 1.0)]
        known = self._dictionary.answers(place)
        entries, often = self._learned(place, known)
        total = often + sum(known.values())
        found = {words: _option(words, entries.get(words), known.get(words, 0.0), total) for words in {**entries, **known}}
        if not found:
            governed = place > 0 and (self._keys[place - 1],) in PREPOSITIONS[self._language]
            return [Option((respelled(key, self._language, governed=governed),), _RESPELLED, 0.0)]
        others = {each.words: each for each in self._dictionary.other_cases(place) if each.words not in found}
        return best(list(found.values())) + best(list(others.values()), _MOST_CASES)

    def _people(self, place: int) -> str | None:
        """People behind a number: 25 человек are 25 людей."""
        count = count_before(self._tokens, place)
        return _PEOPLE.get(self._keys[place]) if count is not None and is_several(count) else None

    def _learned(self, place: int, known: Mapping[Words, float]) -> tuple[dict[Words, Entry], float]:
        """What the table says of a word, as far as the dictionary lets it, and as how many occurrences that counts."""
        key = self._keys[place]
        every, often = table_of(self._language).entries(key)
        is_name = self._dictionary.may_be_name(place)
        is_person = bool(known) and bool(self._dictionary.as_person(place))
        is_content = bool(known) and _is_content(key, self._language)
        scale = min(1.0, _BESIDE_WRITTEN / often) if max(known.values(), default=0.0) >= _WRITTEN and often else 1.0
        entries = {
            each.words: each._replace(often=each.often * scale)
            for each in every
            if (not known or each.words in known or (each.often > _ONCE and not is_person))
            and not (is_name and not self._dictionary.is_alike(place, " ".join(each.words)))
            and not (is_content and not _says_as_much(each, self._other))
        }
        return entries, often * scale


def _says_as_much(entry: Entry, language: str) -> bool:
    """Whether a translation of a word that says something says something too, and no more than that unless it is common."""
    count = sum(_is_content(word, language) for word in entry.words)
    return count == 1 or (count > 1 and entry.often >= _OFTEN)


@lru_cache(maxsize=50_000)
def _is_content(word: str, language: str) -> bool:
    """Whether a word says something, and is no pronoun, preposition, conjunction or particle."""
    known = readings(word, language)
    return any((each.kind != "unchanging" and "Apro" not in each.grammemes) or each.grammemes & _SAYING for each in known)


def _option(words: Words, entry: Entry | None, known: float, total: float) -> Option:
    count = (entry.often if entry else 0.0) + known
    return option(words, count / (total + 0.5), math.log(entry.back) if entry else UNBACKED)
