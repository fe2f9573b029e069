"""Sentences from one language to another: whole, gone on with, and looked at."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import NamedTuple

from workbench.mt.phrases.begun import Reached, arrivals, shares
from workbench.mt.phrases.beside import Beside
from workbench.mt.phrases.context import Order
from workbench.mt.phrases.costs import ENGLISH
from workbench.mt.phrases.english_options import EnglishOptions
from workbench.mt.phrases.following import following_in
from workbench.mt.phrases.keys import keys, pieces
from workbench.mt.phrases.network import has_network, network_of
from workbench.mt.phrases.options import Wanted
from workbench.mt.phrases.search import BEAM, Search, Way
from workbench.mt.phrases.sister_options import SisterOptions
from workbench.mt.phrases.weights import weights_of
from workbench.mt.phrases.worded import Step
from workbench.text.typography import fold

Span = tuple[int, int]
"""Start and end in characters."""

AnyOptions = SisterOptions | EnglishOptions

_LEAST = 0.001

_WORSE = 4.0
"""How much less likely than the best a next word may be."""

_NONE: Wanted = {}


class Phrased(NamedTuple):
    """A translation.

    Attributes:
        text: of the translation.
        parts: what stands where in both texts, in order: (place in the source, place in the translation).
        score: the mean log-probability of a stretch.
        left: common words of the source that nothing knows, as the translation has them.
    """

    text: str
    parts: Sequence[tuple[Span, Span]]
    score: float
    left: tuple[str, ...] = ()


class Phrases:
    """Translates in one direction; safe to share between threads."""

    def __init__(self, source: str, target: str) -> None:
        self._source = source
        self._target = target
        beside = None if target == ENGLISH else Beside(target)
        order = Order(network_of(source, target), target) if has_network(source, target) else None
        self._search = Search(following_in(target), beside, order, weights_of(source, target))

    def translation(self, sentence: str, wanted: Wanted = _NONE) -> Phrased:
        """A sentence in the other language.

        Args:
            sentence: without line breaks.
        """
        options = self._options(sentence, wanted)
        if not len(options):
            return Phrased(sentence, (), 0.0)
        text, parts = "", []
        steps = self._search.best(options).steps
        for each in options.worded(steps):
            place = len(text) + each.start
            text += each.text
            parts.append((_span(options, each.step), (place, len(text))))
        left = tuple(each.option.words[0] for each in steps if each.option.is_left)
        return Phrased(text + sentence[max(token.end for token in options.tokens) :], parts, _score(steps), left)

    def going_on(self, sentence: str, typed: str, letters: str, wanted: Wanted = _NONE) -> tuple[str, float] | None:
        """What follows a typed text to the end of the sentence, with its mean log-probability; None when nothing does.

        Args:
            typed: whole words.
            letters: of the word that is being typed behind them; what follows begins with it where anything does.
        """
        options = self._options(sentence, wanted)
        begun = list(self._begun(options, keys(pieces(typed)), fold(letters, case=True)))
        if not begun:
            return None
        steps = self._search.best(options, [way for way, _ in begun]).steps
        skipped = next((skip for way, skip in begun if skip and way.step is steps[0]), 0) if steps else 0
        found = options.worded(steps)
        text = "".join(each.text for each in found)
        if skipped:
            text = text[pieces(text)[skipped - 1].end :]
        is_first = not typed or text[:1].isspace() or not text[:1].isalnum()
        return (text if is_first else f" {text}", _score(steps)) if text.strip() else None

    def next_words(self, sentence: str, typed: str, wanted: Wanted = _NONE) -> list[str]:
        """The words that may follow a text that ends between two words, the likeliest first."""
        options = self._options(sentence, wanted)
        found: dict[str, float] = {}
        for way, skip in self._begun(options, keys(pieces(typed)), ""):
            if skip and way.step:
                word = _first_word(options, way.step, skip)
                found[word] = max(found.get(word, -math.inf), way.score)
                continue
            for step in _steps(options, way.place):
                if not step.option.words:
                    continue
                word = _first_word(options, step, 0)
                found[word] = max(found.get(word, -math.inf), self._search.on(way, step).score)
        least = max(found.values(), default=0.0) - _WORSE
        return [word for word in sorted(found, key=lambda word: -found[word]) if word[:1].isalnum() and found[word] > least]

    def shares(self, sentence: str, translation: str) -> list[tuple[int, int, float]]:
        """How likely each word of a translation is among what it could be: start, end, share from 0 to 1."""
        written = pieces(translation)
        likely = shares(self._options(sentence, _NONE), keys(written))
        return [(each.start, each.end, share) for each, share in zip(written, likely, strict=False) if each.kind == "word"]

    def _options(self, sentence: str, wanted: Wanted) -> AnyOptions:
        if ENGLISH in (self._source, self._target):
            return EnglishOptions(sentence, self._source, self._target, wanted)
        return SisterOptions(sentence, self._source, wanted)

    def _begun(self, options: AnyOptions, typed: Sequence[str], letters: str) -> Iterator[tuple[Way, int]]:
        """Ways that begin with typed words and letters, each with how many words of its last stretch are typed."""
        reached = sorted(arrivals(options, typed), key=lambda each: -each.score)[:BEAM]
        for each in reached:
            way, skip = self._way(each, typed)
            if skip and each.step:
                if each.step.option.words[skip].startswith(letters):
                    yield way, skip
            elif not letters:
                yield way, 0
            else:
                for step in _steps(options, each.place):
                    if step.option.words and step.option.words[0].casefold().startswith(letters):
                        yield self._search.on(way, step), 0

    def _way(self, reached: Reached, typed: Sequence[str]) -> tuple[Way, int]:
        """A way that goes on from typed words, and how many words of its last stretch are typed when it goes beyond them."""
        step = reached.step
        beyond = reached.typed - len(typed) if step else 0
        if step is None or not beyond:
            return self._search.begun(reached.place, typed, reached.score), 0
        way = self._search.begun(reached.place, (*typed, *step.option.words[-beyond:]), reached.score, step)
        return way, len(step.option.words) - beyond


def _steps(options: AnyOptions, place: int) -> Iterator[Step]:
    if place < len(options):
        for end in options.ends(place):
            yield from (Step(place, end, option) for option in options.between(place, end))


def _first_word(options: AnyOptions, step: Step, skip: int) -> str:
    (found,) = options.worded([step])
    words = pieces(found.text)
    return words[skip].text if skip < len(words) else ""


def _span(options: AnyOptions, step: Step) -> Span:
    stretch = options.tokens[step.start : step.end]
    return min(token.start for token in stretch), max(token.end for token in stretch)


def _score(steps: Sequence[Step]) -> float:
    words = [step for step in steps if step.option.share < 1.0]
    return sum(math.log(max(step.option.share, _LEAST)) for step in words) / max(len(steps), 1)


@lru_cache(maxsize=6)
def phrases_of(source: str, target: str) -> Phrases:
    """From one language to another; its tables are read in a second when first asked for."""
    return Phrases(source, target)
