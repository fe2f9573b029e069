"""What each stretch of a sentence can be between English and Russian: terms, phrases, single words, signs."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from workbench.mt.phrases.calendar import date_of
from workbench.mt.phrases.costs import ENGLISH, LONGEST, costs_of
from workbench.mt.phrases.from_english import LONGEST as LONGEST_EXPRESSION
from workbench.mt.phrases.from_english import FromEnglish
from workbench.mt.phrases.keys import pieces
from workbench.mt.phrases.option import Option
from workbench.mt.phrases.options import Options, Wanted
from workbench.mt.phrases.spelling import spelled
from workbench.mt.phrases.to_english import ToEnglish
from workbench.mt.phrases.weights import Weights, weights_of
from workbench.mt.phrases.worded import Step, Worded
from workbench.text.words import Token

_LEAST = 1e-4
_MOST_OF_WORD, _MOST_OF_PHRASE = 20, 12
"""Options of a stretch."""

_ARTICLES = frozenset(("a", "an", "the"))
_WITH_ARTICLES = frozenset((article,) for article in _ARTICLES)

_DATE = 4.0
"""What speaks for each token of a date."""

_SIGNS = frozenset((",", "-", "–", "—", "'", "%"))
"""Signs that may stand within a phrase."""


class EnglishOptions(Options):
    """The options of a sentence's stretches.

    Args:
        sentence: without line breaks.
        source, target: ``en`` and ``ru``, or the reverse.
        wanted: of stretches that are terms of a glossary, their forms.
    """

    def __init__(self, sentence: str, source: str, target: str, wanted: Wanted) -> None:
        super().__init__(sentence, _pieces(sentence, source), wanted, LONGEST)
        self._source = source
        self._target = target
        self._costs = costs_of(source)
        self._weights: Weights = weights_of(source, target)
        self._from = FromEnglish(self.tokens) if source == ENGLISH else None
        self._to = ToEnglish(sentence, self.tokens) if source != ENGLISH else None

    def worded(self, steps: Sequence[Step]) -> list[Worded]:
        """A way through the options as text."""
        return spelled(self.tokens, steps, self._target)

    def _of_stretch(self, start: int, end: int) -> list[Option]:
        stretch = self.tokens[start:end]
        is_single = end == start + 1
        if is_single and stretch[0].kind != "word":
            return self._sign(start)
        if is_single and self._from is not None and self._keys[start] in _ARTICLES:
            return [Option((), 0.0, 1.0)]
        governed = self._to is not None and self._to.is_governed(start)
        if (date := date_of(stretch, self._source, governed=governed)) is not None:
            return [Option(date, _DATE * len(stretch), 1.0)]
        if not all(token.kind != "punctuation" or token.text in _SIGNS for token in stretch):
            return []
        found = {words: score for words, score in self._costs.of(" ".join(self._keys[start:end])) if words or is_single}
        for words, sure in self._told(start, end):
            score = self._weights.sure * math.log(max(sure, _LEAST)) + self._weights.told
            known = found.get(words)
            found[words] = score if known is None else max(score, known) + self._weights.agreed
        if self._to is not None and self._to.is_described(start):
            found = {words: score for words, score in found.items() if words[:1] not in _WITH_ARTICLES} or found
        if is_single and not any(found):
            found[self._respelled(start)] = self._weights.unknown
        return _options(found, _MOST_OF_WORD if is_single else _MOST_OF_PHRASE)

    def _told(self, start: int, end: int) -> Iterable[tuple[tuple[str, ...], float]]:
        """What the dictionary says."""
        if self._from is not None:
            return self._from.answers(start, end).items() if end - start <= LONGEST_EXPRESSION else ()
        return self._to.answers(start).items() if self._to is not None and end == start + 1 else ()

    def _respelled(self, place: int) -> tuple[str, ...]:
        return self._to.respelled(place) if self._to is not None else (self.tokens[place].text.removesuffix("'s"),)

    def _sign(self, place: int) -> list[Option]:
        """A sign or a number stays; some signs of the one language are none or others in the other."""
        own = Option((_number(self._keys[place], self._target),), 0.0, 1.0)
        text = self.tokens[place].text
        if text not in _SIGNS:
            return [own]
        return [own, *(Option((), score, 0.0) for words, score in self._costs.of(text) if not words)]


def _options(found: dict[tuple[str, ...], float], most: int) -> list[Option]:
    """The best options, each with its share among all."""
    if not found:
        return []
    top = max(found.values())
    total = sum(math.exp(score - top) for score in found.values())
    best = sorted(found.items(), key=lambda each: -each[1])[:most]
    return [Option(words, score, math.exp(score - top) / total) for words, score in best]


def _number(text: str, target: str) -> str:
    """A number with the decimal sign of the target: 3.5 is 3,5."""
    if target == ENGLISH:
        whole, comma, rest = text.partition(",")
        return f"{whole}.{rest}" if comma and rest.isdecimal() and len(rest) != 3 else text
    whole, point, rest = text.partition(".")
    if point and rest.isdecimal() and whole.isdecimal():
        return f"{whole},{rest}"
    groups = text.split(",")
    is_grouped = len(groups) > 1 and all(len(group) == 3 and group.isdecimal() for group in groups[1:])
    return "\u00a0".join(groups) if is_grouped else text


def _pieces(sentence: str, source: str) -> list[Token]:
    """The words, numbers and signs of a sentence; ``U.S.`` is one word."""
    found = pieces(sentence)
    if source != ENGLISH:
        return found
    done: list[Token] = []
    place = 0
    while place < len(found):
        end = place
        while end + 1 < len(found) and _is_initial(found, end):
            end += 2
        if end - place >= 4:
            start, last = found[place].start, found[end - 1].end
            done.append(Token(sentence[start:last].replace(".", ""), start, last, "word"))
            place = end
        else:
            done.append(found[place])
            place += 1
    return done


def _is_initial(found: Sequence[Token], place: int) -> bool:
    letter, point = found[place], found[place + 1]
    adjoins = point.text == "." and letter.end == point.start
    after = place + 2 < len(found) and found[place + 2].start == point.end
    return (
        len(letter.text) == 1 and letter.text.isupper() and adjoins and (after or (place >= 2 and found[place - 1].text == "."))
    )
