"""What the words of a sentence are in the sister language by the dictionary, in the forms of the source."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Sequence
from functools import cached_property

from workbench.mt.phrases.keys import is_acronym
from workbench.mt.phrases.option import BACK, FORTH, UNBACKED, Option
from workbench.mt.phrases.respelling import respelled
from workbench.text.naming.given_names import given_name
from workbench.text.typography import fold
from workbench.text.vocabulary.derived import clause, verbs_of
from workbench.text.vocabulary.inflection import Reading, Sentence, form, readings
from workbench.text.vocabulary.likeness import likeness
from workbench.text.vocabulary.prepositions import PREPOSITIONS
from workbench.text.vocabulary.sisters import answers, counterparts
from workbench.text.words import Token

Words = tuple[str, ...]
"""Folded, as `keys` has them."""

_OCCURRENCES = 30.0
"""As many occurrences of a word count what the dictionary says of it."""

_OTHER_CASE = -2.5
"""What a form counts that stands in another case than the word of the source, which only a preposition can ask for."""

_FARTHEST = 4
"""Words that a preposition may stand before a noun."""

_OF_YEARS = {"ru": ("летний", "річний"), "uk": ("річний", "летний")}
"""Behind a number of years: the adjective, and the other language's."""

_MUST = {
    "має": ("должен", "должна", "должно"),
    "мають": ("должны",),
    "мав": ("должен был",),
    "мала": ("должна была",),
    "мало": ("должно было",),
    "мали": ("должны были",),
}
"""What Ukrainian says for "must" before an infinitive."""

_CLOCK = re.compile(r"\d{1,2}:\d{2}\Z")
_BEFORE_HOURS = {
    "ru": (frozenset(("в", "во")), "о", frozenset(("час", "часа", "часов", "утра", "вечера", "ночи"))),
    "uk": (frozenset(("о", "об")), "в", frozenset(("годині", "год", "ранку", "вечора", "ночі"))),
}
"""What stands before an hour, what it is in the other language, and what stands behind the number."""

_OF_CLOCK = {"ru": frozenset(("час", "часа", "часов")), "uk": frozenset(("годині",))}
_HOURS = 24
_FEW, _TWENTY = range(2, 5), 20

_CASES = frozenset(("nomn", "gent", "datv", "accs", "ablt", "loct", "gen1", "gen2", "loc2", "acc2", "voct"))
_MAIN_CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")
_MOST, _LEAST_SHARE = 4, 0.05
_PERSON = frozenset(("Name", "Surn", "Patr"))
_NAMES = 2
"""Words of a name."""

_ALIKE = 0.6
"""How like the answer to a word with a capital must be (`likeness`)."""


class Dictionary:
    """What the dictionary says of one sentence's words.

    Args:
        tokens: of the sentence, without spaces.
        language: ``ru`` or ``uk``.
    """

    def __init__(self, sentence: str, tokens: Sequence[Token], language: str) -> None:
        self._text = sentence
        self._tokens = tokens
        self._language = language
        self._other = "uk" if language == "ru" else "ru"

    def answers(self, place: int) -> dict[Words, float]:
        """What a word can be → as many occurrences as that counts; empty for acronyms and what it does not know."""
        token = self._tokens[place]
        if token.text.isascii() or is_acronym(token.text):
            return {}
        found = (
            self._must(place)
            or self._as_surname(place)
            or answers(self.as_person(place), self._language)
            or answers(self._readings(token), self._language)
            or answers(self._anywhere(token), self._language)
            or self._clauses(token)
            or self._compound(token.text)
        )
        if self.may_be_name(place):
            found = [(answer, likely) for answer, likely in found if self.is_alike(place, answer)]
        return {tuple(fold(answer).split(" ")): _OCCURRENCES * likely for answer, likely in reversed(found[:_MOST])}

    def at_hour(self, place: int) -> str | None:
        """What the words around an hour are: «о 5:40» is «в 5:40», «в 11 часов» is «об 11 годині»; None for all else."""
        before = self._before_hour(place)
        if before is not None or place < 2 or self._before_hour(place - 2) is None:
            return before
        if self._tokens[place].text.lower() not in _OF_CLOCK[self._language]:
            return None
        return "годині" if self._language == "ru" else _hours(int(self._tokens[place - 1].text))

    def _before_hour(self, place: int) -> str | None:
        words, answer, behind = _BEFORE_HOURS[self._language]
        if fold(self._tokens[place].text, case=True) not in words or place + 1 == len(self._tokens):
            return None
        number = self._tokens[place + 1].text
        after = self._tokens[place + 2].text.lower() if place + 2 < len(self._tokens) else ""
        is_hour = number.isdecimal() and int(number) <= _HOURS and after in behind
        if not is_hour and not _CLOCK.match(number):
            return None
        return "об" if answer == "о" and number.startswith("11") else answer

    def may_be_name(self, place: int) -> bool:
        """Whether a word is written as a person's or a thing's name and may be one: «"Барсу"» is no «барс»."""
        token = self._tokens[place]
        if not token.text.istitle() or not self._text[: token.start].strip():
            return False
        is_quoted = self._text[token.start - 1] in '"«„“'
        known = self._anywhere(token)
        is_person = any(_PERSON & each.grammemes for each in known)
        return (is_quoted or is_person) and not any("Geox" in each.grammemes for each in known)

    def as_person(self, place: int) -> list[Reading]:
        """What a word of a name may be, beside its first name: «Ігор Левченко» plays no games, and «Лавров» is no laurel."""
        if not self.may_be_name(place):
            return []
        beside = self._tokens[max(place - 1, 0) : place + 2]
        if sum(token.text.istitle() for token in beside) < _NAMES or not any(given_name(token.text) for token in beside):
            return []
        known = [each for each in self._anywhere(self._tokens[place]) if _PERSON & each.grammemes]
        is_behind = place > 0 and bool(given_name(self._tokens[place - 1].text))
        return [each for each in known if "Surn" in each.grammemes and is_behind] or known

    def _as_surname(self, place: int) -> list[tuple[str, float]]:
        """A surname as it is most like itself: «Лавров» and not «Лаврів»."""
        known = [each for each in self.as_person(place) if "Surn" in each.grammemes]
        name = self._tokens[place].text
        return sorted(answers(known, self._language), key=lambda each: -likeness(name, self._language, each[0], self._other))[:1]

    def is_alike(self, place: int, answer: str) -> bool:
        """Whether an answer looks like the word."""
        return likeness(self._tokens[place].text, self._language, answer, self._other) >= _ALIKE

    def other_cases(self, place: int) -> Iterator[Option]:
        """A noun or an adjective behind a preposition, in the cases that the source has not: «о чём» is «про що»."""
        token = self._tokens[place]
        if token.text.isascii() or is_acronym(token.text) or not self._is_governed(place):
            return
        for reading in self._readings(token) or self._anywhere(token):
            if reading.kind not in ("noun", "adjective") or reading.score < _LEAST_SHARE:
                continue
            for headword, sure in counterparts(reading.headword, reading.kind, self._language):
                score = FORTH * math.log(max(sure * reading.score, 0.01)) + _OTHER_CASE + BACK * UNBACKED
                for case in _MAIN_CASES:
                    asked = reading.grammemes - _CASES | {case}
                    answer = form(headword, reading.kind, self._other, asked) if case not in reading.grammemes else None
                    if answer:
                        yield Option(tuple(fold(answer).split(" ")), score, 0.0)

    def _must(self, place: int) -> list[tuple[str, float]]:
        """«Мають подати» is «должны подать»."""
        found = _MUST.get(fold(self._tokens[place].text, case=True), ()) if self._language == "uk" else ()
        behind = self._anywhere(self._tokens[place + 1]) if found and place + 1 < len(self._tokens) else ()
        return [(each, 1.0) for each in found] if any("infn" in each.grammemes for each in behind) else []

    def _clauses(self, token: Token) -> list[tuple[str, float]]:
        """«, участвующие» as a clause with its verb."""
        is_after_comma = self._text[: token.start].rstrip().endswith(",")
        if self._language != "ru" or not is_after_comma:
            return []
        found: dict[str, float] = {}
        for reading in self._readings(token):
            for verb in verbs_of(reading, "ru") if "actv" in reading.grammemes else ():
                for headword, sure in counterparts(verb, "verb", "ru"):
                    if finite := clause(headword, reading.grammemes):
                        found[finite] = max(found.get(finite, 0.0), sure)
        return sorted(found.items(), key=lambda each: -each[1])

    def _compound(self, word: str) -> list[tuple[str, float]]:
        """A word with hyphens whose last part the dictionary knows: «28-летний», «онлайн-контента»."""
        *first, last = word.lower().split("-")
        known = readings(fold(last, case=True), self._language) if first else ()
        own, others = _OF_YEARS[self._language]
        if first and first[-1].isdecimal() and known and known[0].headword == own:
            answer = form(others, "adjective", self._other, known[0].grammemes)
        else:
            answer = next((each for each, _ in answers(known, self._language)), None)
        return [("-".join([*map(self._part, first), answer]), 1.0)] if answer else []

    def _part(self, word: str) -> str:
        found = (
            [] if word.isdecimal() or word.isascii() else answers(readings(fold(word, case=True), self._language), self._language)
        )
        return found[0][0] if found else respelled(word, self._language)

    def _is_governed(self, place: int) -> bool:
        """Whether a word stands behind a preposition, with nothing but adjectives between."""
        for before in range(place - 1, max(place - _FARTHEST, -1), -1):
            if (fold(self._tokens[before].text, case=True),) in PREPOSITIONS[self._language]:
                return True
            likely = max(self._readings(self._tokens[before]), key=lambda each: each.score, default=None)
            if likely is None or likely.kind != "adjective":
                return False
        return False

    def _readings(self, token: Token) -> tuple[Reading, ...]:
        return self._sentence.readings(token.start)

    def _anywhere(self, token: Token) -> tuple[Reading, ...]:
        return readings(fold(token.text, case=True), self._language)

    @cached_property
    def _sentence(self) -> Sentence:
        return Sentence(self._text, self._language)


def _hours(number: int) -> str:
    last = number if number <= _TWENTY else number - _TWENTY
    return "час" if last == 1 else "часа" if last in _FEW else "часов"
