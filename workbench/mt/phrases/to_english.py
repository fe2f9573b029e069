"""What the words of a Russian sentence are in English by the dictionary, in the forms of the source."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cached_property

from workbench.mt.phrases.costs import RUSSIAN
from workbench.mt.phrases.numbered import numbered
from workbench.mt.phrases.owners import LARGE, owned
from workbench.mt.phrases.predicates import is_predicate
from workbench.text.naming.mentions import mentions
from workbench.text.naming.transliteration import transliterate
from workbench.text.typography import fold
from workbench.text.vocabulary import english_inflection as english
from workbench.text.vocabulary.bilingual import Answer, into_english
from workbench.text.vocabulary.derived import verbs_of
from workbench.text.vocabulary.inflection import Grammemes, Reading, Sentence, readings
from workbench.text.vocabulary.prepositions import PREPOSITIONS
from workbench.text.words import Token

Words = tuple[str, ...]
"""In lower case, but acronyms."""

_BEING = frozenset(("быть", "бывать", "стать", "являться", "оказаться", "считаться"))
_NEAR = 3
"""Words among which the verb is looked for that a participle belongs to."""

_LIKELY = 0.5
"""The share that a reading must have to be counted on."""

_LEAST = 0.03
"""The share of a reading that is not looked at."""

_SCHEME = "ru-news"
_BARE, _THE, _A = 0.5, 0.35, 0.15
_FEW = re.compile(r"\d*(?:(?<!1)[234])|дв[ае]|три|четыре|об[ае]|полтор[аы]")
"""Numbers behind which a noun stands in the genitive singular."""
_VOWELS = "аеёиоуыэюя"
_OF_PLACES = ("ский", "цкий")
_ENDINGS = ("", "ия", "а", "о", "ь", "я", "ск")
"""How adjectives of places end, and the names themselves behind the same stem."""
_BE = "be "
"""How expressions begin that say a verb in the passive."""
_REFLEXIVE = ("ся", "сь")
_COMPARATIVE = ("ее", "ей")
_POSITIVE = ("ый", "ий", "ой")
"""How comparatives end, and the adjectives that they are made of."""
_PREFIXES = ("по", "за", "с", "о", "об", "у", "на", "вы", "про", "из", "от", "пере", "при", "до")
_BY_PREFIX = 0.3
_PARTS = {"noun": "ng", "verb": "v", "adjective": "agp", "unchanging": "dp"}


class ToEnglish:
    """What the dictionary says of one sentence's words.

    Args:
        tokens: of the sentence, without spaces.
    """

    def __init__(self, sentence: str, tokens: Sequence[Token]) -> None:
        self._text = sentence
        self._tokens = tokens

    def answers(self, place: int) -> dict[Words, float]:
        """What a word can be → how sure that is, 0 to 1; empty when the dictionary does not know it."""
        token = self._tokens[place]
        if (said := numbered(fold(token.text, case=True))) is not None:
            return {(said,): 1.0}
        found: defaultdict[Words, float] = defaultdict(float)
        for reading in self._readings(place):
            if reading.score >= _LEAST:
                for words, sure in self._of_reading(reading, place):
                    key = tuple(words.lower().split(" "))
                    found[key] = max(found[key], sure * reading.score)
        return dict(found)

    def respelled(self, place: int) -> Words:
        """A word that nothing knows, in Latin letters: a name in its dictionary form."""
        token = self._tokens[place]
        if token.text.isascii():
            return (fold(token.text),)
        is_name = token.text[:1].isupper() and not token.text.isupper()
        spelled = transliterate(self._nominative(token) if is_name else fold(token.text), _SCHEME)
        return (spelled if token.text.isupper() else spelled.lower(),)

    def place_name(self, place: int) -> str:
        """What a word of a place or made of its name is, with its capitals: «каннский» is "Cannes"; "" for any other."""
        token = self._tokens[place]
        known = self._places.get(token.start)
        if known:
            return known
        adjectives = [each for each in self._readings(place) if each.kind == "adjective" and each.headword.endswith(_OF_PLACES)]
        if not adjectives or (token.text[:1].isupper() and not self._is_before_noun(place)):
            return ""
        stem = adjectives[0].headword[: -len("ский")]
        named = (each.headword for ending in _ENDINGS for each in into_english(stem + ending) if each.part == "g")
        return next(named, None) or transliterate(stem, _SCHEME).capitalize()

    def _is_before_noun(self, place: int) -> bool:
        return place + 1 < len(self._tokens) and any(each.kind == "noun" for each in self._readings(place + 1))

    @cached_property
    def _places(self) -> dict[int, str]:
        """Start of each known place of one word → its name."""
        found = mentions(self._text, RUSSIAN)
        return {each.start: each.id.title() for each in found if each.kind == "place" and " " not in each.text}

    @cached_property
    def owned(self) -> frozenset[int]:
        """The places at which something begins that belongs to the noun before it."""
        return owned(self._sentence, self._tokens)

    def is_described(self, place: int) -> bool:
        """Whether an adjective that is no word of grammar stands before a word."""
        known = self._sentence.readings(self._tokens[place - 1].start) if place else ()
        return bool(known) and max(known, key=lambda each: each.score).grammemes >= {"ADJF"} and "Apro" not in known[0].grammemes

    def predicate(self, place: int) -> Grammemes | None:
        """The form of a word that can be nothing but a predicate; None of any other, and where "be" stands before it."""
        known = max(self._readings(place), key=lambda each: each.score, default=None)
        if known is None or known.score < _LIKELY or not is_predicate(known.grammemes):
            return None
        has_being = "VERB" not in known.grammemes and any(self._is_being(n) for n in range(max(place - _NEAR, 0), place))
        return None if has_being or known.grammemes >= {"ADJS", "neut"} else known.grammemes

    def _is_being(self, place: int) -> bool:
        return any(each.headword in _BEING for each in self._readings(place))

    def is_several(self, place: int) -> bool:
        """Whether a word stands in the genitive singular behind two, three or four: in English it is in the plural."""
        known = self._readings(place)
        if not any(each.grammemes.issuperset(("NOUN", "gent", "sing")) and each.headword not in LARGE for each in known):
            return False
        before = place - 1
        while before > 0 and self._is_adjective(before):
            before -= 1
        return before >= 0 and bool(_FEW.fullmatch(fold(self._tokens[before].text, case=True)))

    def _is_adjective(self, place: int) -> bool:
        return any(each.kind == "adjective" and each.score > _LEAST for each in self._readings(place))

    def _readings(self, place: int) -> Sequence[Reading]:
        token = self._tokens[place]
        return self._sentence.readings(token.start) or readings(fold(token.text, case=True), RUSSIAN)

    def is_governed(self, place: int) -> bool:
        """Whether a preposition, a number or an adjective stands before a word."""
        if not place:
            return False
        before = self._tokens[place - 1]
        if before.kind == "number" or (fold(before.text, case=True),) in PREPOSITIONS[RUSSIAN]:
            return True
        known = self._sentence.readings(before.start)
        return bool(known) and max(known, key=lambda each: each.score).kind == "adjective"

    def _nominative(self, token: Token) -> str:
        """The form in which a name that nothing knows is named: the name itself, or without the ending of a case."""
        name = fold(token.text, case=True)
        known = [each for each in self._sentence.readings(token.start) if each.kind in ("noun", "adjective")]
        if not known or any(each.headword == name for each in known):
            return name
        stems = [each.headword for each in known if name.startswith(each.headword) and each.headword[-1] not in _VOWELS]
        ours = [each.headword for each in known if each.headword.endswith(("ий", "ый", "ов", "ев", "ин"))]
        return next(iter([*stems, *ours]), name)

    def _of_reading(self, reading: Reading, place: int) -> Iterator[tuple[str, float]]:
        for answer in into_english(reading.headword):
            if answer.part in _PARTS[reading.kind]:
                for words, sure in self._forms(answer, reading, place):
                    yield words, sure * answer.sure
        yield from _compared(reading)
        yield from self._participles(reading)
        yield from self._passive(reading)
        if reading.kind == "verb" and not self._verbs(reading.headword):
            yield from self._prefixed(reading)

    def _forms(self, answer: Answer, reading: Reading, place: int) -> Iterator[tuple[str, float]]:
        if answer.part == "v":
            yield from _verb(answer.headword, reading.grammemes)
        elif reading.kind == "noun" and answer.part == "n":
            yield from self._noun(answer.headword, reading.grammemes, place)
        else:
            yield answer.headword, 1.0

    def _noun(self, noun: str, grammemes: Grammemes, place: int) -> Iterator[tuple[str, float]]:
        is_plural = "plur" in grammemes
        word = english.plural(noun) if is_plural else noun
        article = f"{'an' if word[:1] in 'aeiou' else 'a'} {word}"
        if "ablt" in grammemes and not self.is_governed(place):
            yield from ((f"by {word}", 0.25), (f"by the {word}", 0.25), (f"as {article}", 0.2), (word, 0.3))
        elif "datv" in grammemes and not self.is_governed(place):
            yield from ((f"to {word}", 0.35), (f"to the {word}", 0.35), (word, 0.3))
        else:
            yield from ((word, _BARE), (f"the {word}", _THE))
            if not is_plural:
                yield article, _A

    def _participles(self, reading: Reading) -> Iterator[tuple[str, float]]:
        for verb in verbs_of(reading, RUSSIAN):
            for answer in self._verbs(verb):
                if "GRND" in reading.grammemes or "actv" in reading.grammemes:
                    yield english.gerund(answer.headword), answer.sure
                elif "PRTS" in reading.grammemes or "pssv" in reading.grammemes:
                    yield english.past_participle(answer.headword), answer.sure
                    if "PRTS" in reading.grammemes:
                        be = "were" if "plur" in reading.grammemes else "was"
                        yield f"{be} {english.past_participle(answer.headword)}", answer.sure

    def _passive(self, reading: Reading) -> Iterator[tuple[str, float]]:
        """«Строится» is "is built", where there is no «строиться» that says something of its own."""
        headword = reading.headword
        if reading.kind != "verb" or not headword.endswith(_REFLEXIVE) or self._verbs(headword):
            return
        be = _being(reading.grammemes)
        for answer in self._verbs(headword[:-2]):
            yield f"{be} {english.past_participle(answer.headword)}", answer.sure

    def _prefixed(self, reading: Reading) -> Iterator[tuple[str, float]]:
        """«Охарактеризовал» by «характеризовать»: a prefix often tells no more than that it is done."""
        for prefix in _PREFIXES:
            if reading.headword.startswith(prefix):
                for answer in self._verbs(reading.headword[len(prefix) :]):
                    yield from (
                        (words, sure * answer.sure * _BY_PREFIX) for words, sure in _verb(answer.headword, reading.grammemes)
                    )

    def _verbs(self, headword: str) -> list[Answer]:
        return [answer for answer in into_english(headword) if answer.part == "v"]

    @cached_property
    def _sentence(self) -> Sentence:
        return Sentence(self._text, RUSSIAN)


def _being(grammemes: Grammemes) -> str:
    """The form of "be" that a Russian verb asks for."""
    if "past" in grammemes:
        return "were" if "plur" in grammemes else "was"
    return "is" if grammemes.issuperset(("3per", "sing")) else "are"


def _compared(reading: Reading) -> Iterator[tuple[str, float]]:
    """«Длиннее» is "longer" by «длинный»."""
    if "COMP" not in reading.grammemes or not reading.headword.endswith(_COMPARATIVE):
        return
    for ending in _POSITIVE:
        for answer in into_english(reading.headword[:-2] + ending):
            if answer.part == "a":
                yield english.comparative(answer.headword), answer.sure


def _verb(verb: str, grammemes: Grammemes) -> Iterator[tuple[str, float]]:
    if "INFN" in grammemes or "infn" in grammemes:
        yield from ((f"to {verb}", 0.6), (verb, 0.4))
    elif verb.startswith(_BE) and "impr" not in grammemes and "futr" not in grammemes:
        yield f"{_being(grammemes)} {verb.removeprefix(_BE)}", 1.0
    elif "past" in grammemes:
        yield english.past(verb), 0.85
        yield f"{'have' if 'plur' in grammemes else 'has'} {english.past_participle(verb)}", 0.15
    elif "futr" in grammemes:
        yield from ((f"will {verb}", 0.8), (verb, 0.2))
    elif "impr" in grammemes:
        yield verb, 1.0
    else:
        is_third = "3per" in grammemes and "sing" in grammemes
        yield english.third_person(verb) if is_third else verb, 0.8
        yield f"{'is' if is_third else 'are'} {english.gerund(verb)}", 0.2
