"""What each stretch of a sentence can be in the sister language: by the table of phrases, and word by word by the dictionary."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

from workbench.mt.phrases.keys import is_acronym, keys, pieces
from workbench.mt.phrases.respelling import respelled
from workbench.mt.phrases.table import LONGEST, Entry, table_of
from workbench.text.typography import fold
from workbench.text.vocabulary.derived import clause, verbs_of
from workbench.text.vocabulary.inflection import Reading, Sentence, form, readings
from workbench.text.vocabulary.likeness import likeness
from workbench.text.vocabulary.prepositions import PREPOSITIONS
from workbench.text.vocabulary.sisters import answers, counterparts
from workbench.text.words import Token

FORTH, BACK = 1.25, 0.5
"""What the logarithm of a phrase's share among the translations counts, and of the source's share the other way round.

These and the other weights were found by a random search for the best BLEU and chrF on the first 500 rows of FLORES dev.
"""

_DICTIONARY = 30.0
"""As many occurrences of a word count what the dictionary says of it."""

_ONCE = 1.9
"""What is seen no more often, and is against the dictionary, is a mistake of the alignment."""

_OFTEN = 6.0
"""How often a word must have become several."""

_BESIDE_WRITTEN = 50.0
"""As many occurrences the table counts at most, of a word that the dictionary has by hand: the corpus has other senses."""

_WRITTEN = 15.0
"""What an answer counts at least that was written by hand."""

_PHRASE = 1.0
"""As many occurrences of a phrase count as translated otherwise."""

_OTHER_CASE = -2.5
"""What a form counts that stands in another case than the word of the source, which only a preposition can ask for."""

_FARTHEST = 4
"""Words that a preposition may stand before a noun."""

_RESPELLED = -5.0
_UNBACKED = -1.0
"""What counts for the share the other way round of what only the dictionary says."""

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

_CASES = frozenset(("nomn", "gent", "datv", "accs", "ablt", "loct", "gen1", "gen2", "loc2", "acc2", "voct"))
_MAIN_CASES = ("nomn", "gent", "datv", "accs", "ablt", "loct")
_SAYING = frozenset(("ADVB", "GRND", "PRED", "NUMR", "COMP"))
_MOST, _LEAST_SHARE, _LEAST = 4, 0.05, 1e-4
_ALIKE = 0.6
"""How like the answer to a word with a capital must be (`likeness`)."""

_MOST_OPTIONS, _MOST_CASES = 8, 5


class Option(NamedTuple):
    """What a stretch of a sentence can be.

    Attributes:
        words: folded, as `keys` has them.
        score: what speaks for it, a weighted log-probability.
        share: how likely it is among the options of the same stretch, 0 to 1.
        text: how it is written; "" for as the source is.
    """

    words: tuple[str, ...]
    score: float
    share: float
    text: str = ""


class Options:
    """The options of a sentence's stretches.

    Args:
        sentence: without line breaks.
        language: ``ru`` or ``uk``.
        wanted: of stretches that are terms of a glossary, their forms: start and end in characters → forms.

    Attributes:
        tokens: of the sentence, without spaces.
    """

    def __init__(self, sentence: str, language: str, wanted: Mapping[tuple[int, int], Sequence[str]] | None = None) -> None:
        self.sentence = sentence
        self.tokens = pieces(sentence)
        self._language = language
        self._other = "uk" if language == "ru" else "ru"
        self._keys = keys(self.tokens)
        self._found: dict[tuple[int, int], list[Option]] = {}
        self._terms = self._placed(wanted or {})

    def __len__(self) -> int:
        return len(self.tokens)

    def between(self, start: int, end: int) -> list[Option]:
        """What the tokens from `start` to before `end` can be; empty when only shorter stretches can be anything."""
        found = self._found.get((start, end))
        if found is None:
            found = self._found[start, end] = self._options(start, end)
        return found

    def ends(self, start: int) -> range:
        """Where the stretches that begin at a token can end."""
        term = next((end for first, end in self._terms if first == start), 0)
        return range(start + 1, max(term, min(start + LONGEST, len(self.tokens))) + 1)

    def _placed(self, wanted: Mapping[tuple[int, int], Sequence[str]]) -> dict[tuple[int, int], Sequence[str]]:
        """The terms by the tokens that they begin and end at."""
        found: dict[tuple[int, int], Sequence[str]] = {}
        for (start, end), forms in wanted.items():
            inside = [n for n, token in enumerate(self.tokens) if start <= token.start and token.end <= end]
            if inside:
                found[inside[0], inside[-1] + 1] = forms
        return found

    def _options(self, start: int, end: int) -> list[Option]:
        for (first, last), forms in self._terms.items():
            if (first, last) == (start, end):
                return [Option(tuple(keys(pieces(each))), 0.0, 1.0, each) for each in forms]
            if first < end and start < last:
                return []
        token = self.tokens[start]
        if end == start + 1:
            return self._of_word(start) if token.kind == "word" else [Option((self._keys[start],), 0.0, 1.0)]
        stretch = self.tokens[start:end]
        if any(each.kind != "word" for each in stretch) or not self._adjoin(stretch):
            return []
        entries, often = table_of(self._language).entries(" ".join(self._keys[start:end]))
        total = often + _PHRASE
        return _best([_option(each.words, each.often / total, math.log(each.back)) for each in entries], _MOST_OPTIONS)

    def _adjoin(self, stretch: Sequence[Token]) -> bool:
        return all(self.sentence[one.end : other.start].isspace() for one, other in pairwise(stretch))

    def _of_word(self, place: int) -> list[Option]:
        token, key = self.tokens[place], self._keys[place]
        if token.text.isascii():
            return [Option((key,), _RESPELLED, 0.0)]
        known = {} if is_acronym(key) else self._of_dictionary(token)
        entries, often = self._learned(token, key, known)
        total = often + sum(known.values())
        found = [_word(words, entries.get(words), known.get(words, 0.0), total) for words in {**entries, **known}]
        if not found:
            return [Option((respelled(key, self._language),), _RESPELLED, 0.0)]
        others = list(self._other_cases(place, {each.words for each in found}))
        return _best(found, _MOST_OPTIONS) + _best(others, _MOST_CASES)

    def _learned(
        self, token: Token, key: str, known: Mapping[tuple[str, ...], float]
    ) -> tuple[dict[tuple[str, ...], Entry], float]:
        """What the table says of a word, as far as the dictionary lets it, and as how many occurrences that counts."""
        every, often = table_of(self._language).entries(key)
        is_name = self._may_be_name(token) and not self._is_place(token)
        is_content = bool(known) and _is_content(key, self._language)
        scale = min(1.0, _BESIDE_WRITTEN / often) if max(known.values(), default=0.0) >= _WRITTEN and often else 1.0
        entries = {
            each.words: each._replace(often=each.often * scale)
            for each in every
            if (not known or each.words in known or each.often > _ONCE)
            and not (is_name and not self._is_alike(token, " ".join(each.words)))
            and not (is_content and not _says_as_much(each, self._other))
        }
        return entries, often * scale

    def _of_dictionary(self, token: Token) -> dict[tuple[str, ...], float]:
        """What a word is by the dictionary, in the form of the source: words → as many occurrences as that counts."""
        found = (
            self._must(token)
            or answers(self._readings(token), self._language)
            or answers(self._anywhere(token), self._language)
            or self._clauses(token)
            or self._compound(token.text)
        )
        if self._may_be_name(token):
            found = [(answer, likely) for answer, likely in found if self._is_place(token) or self._is_alike(token, answer)]
        return {tuple(fold(answer).split(" ")): _DICTIONARY * likely for answer, likely in reversed(found[:_MOST])}

    def _may_be_name(self, token: Token) -> bool:
        """Whether a word is written as a name and may be one: «"Барсу"» is no «барс», «Германии» is «Німеччини»."""
        if not token.text.istitle() or not self.sentence[: token.start].strip():
            return False
        is_quoted = self.sentence[token.start - 1] in '"«„“'
        return is_quoted or any({"Name", "Surn", "Patr"} & each.grammemes for each in self._anywhere(token))

    def _is_place(self, token: Token) -> bool:
        return any("Geox" in each.grammemes for each in self._anywhere(token))

    def _is_alike(self, token: Token, answer: str) -> bool:
        return likeness(token.text, self._language, answer, self._other) >= _ALIKE

    def _must(self, token: Token) -> list[tuple[str, float]]:
        """«Мають подати» is «должны подать»."""
        found = _MUST.get(fold(token.text, case=True), ()) if self._language == "uk" else ()
        place = self.tokens.index(token) + 1
        behind = self._anywhere(self.tokens[place]) if found and place < len(self.tokens) else ()
        return [(each, 1.0) for each in found] if any("infn" in each.grammemes for each in behind) else []

    def _clauses(self, token: Token) -> list[tuple[str, float]]:
        """«, участвующие» as a clause with its verb."""
        is_after_comma = self.sentence[: token.start].rstrip().endswith(",")
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

    def _other_cases(self, place: int, there: set[tuple[str, ...]]) -> Iterator[Option]:
        """A noun or an adjective in the cases that the source has not: «о чём» is «про що»."""
        token = self.tokens[place]
        if token.text.isascii() or is_acronym(token.text) or not self._is_governed(place):
            return
        for reading in self._readings(token) or self._anywhere(token):
            if reading.kind not in ("noun", "adjective") or reading.score < _LEAST_SHARE:
                continue
            for headword, sure in counterparts(reading.headword, reading.kind, self._language):
                for case in _MAIN_CASES:
                    asked = reading.grammemes - _CASES | {case}
                    answer = form(headword, reading.kind, self._other, asked) if case not in reading.grammemes else None
                    words = tuple(fold(answer).split(" ")) if answer else ()
                    if words and words not in there:
                        there.add(words)
                        score = FORTH * math.log(max(sure * reading.score, 0.01)) + _OTHER_CASE + BACK * _UNBACKED
                        yield Option(words, score, 0.0)

    def _is_governed(self, place: int) -> bool:
        """Whether a word stands behind a preposition, with nothing but adjectives between."""
        for before in range(place - 1, max(place - _FARTHEST, -1), -1):
            if (self._keys[before],) in PREPOSITIONS[self._language]:
                return True
            likely = max(self._readings(self.tokens[before]), key=lambda each: each.score, default=None)
            if likely is None or likely.kind != "adjective":
                return False
        return False

    def _readings(self, token: Token) -> tuple[Reading, ...]:
        return self._sentence.readings(token.start)

    def _anywhere(self, token: Token) -> tuple[Reading, ...]:
        return readings(fold(token.text, case=True), self._language)

    @cached_property
    def _sentence(self) -> Sentence:
        return Sentence(self.sentence, self._language)


def _says_as_much(entry: Entry, language: str) -> bool:
    """Whether a translation of a word that says something says something too, and no more than that unless it is common."""
    count = sum(_is_content(word, language) for word in entry.words)
    return count == 1 or (count > 1 and entry.often >= _OFTEN)


@lru_cache(maxsize=50_000)
def _is_content(word: str, language: str) -> bool:
    """Whether a word says something, and is no pronoun, preposition, conjunction or particle."""
    known = readings(word, language)
    return any((each.kind != "unchanging" and "Apro" not in each.grammemes) or each.grammemes & _SAYING for each in known)


def _word(words: tuple[str, ...], entry: Entry | None, known: float, total: float) -> Option:
    count = (entry.often if entry else 0.0) + known
    return _option(words, count / (total + 0.5), math.log(entry.back) if entry else _UNBACKED)


def _option(words: tuple[str, ...], share: float, back: float) -> Option:
    return Option(words, FORTH * math.log(max(share, _LEAST)) + BACK * back, share)


def _best(options: list[Option], count: int) -> list[Option]:
    return sorted(options, key=lambda each: -each.score)[:count]
