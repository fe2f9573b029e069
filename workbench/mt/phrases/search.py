"""The best way through a sentence's options: a beam search from left to right, stretch by stretch."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce

from workbench.mt.phrases.beside import Beside
from workbench.mt.phrases.context import Form, Order
from workbench.mt.phrases.following import BEGINNING, ENDING, Following
from workbench.mt.phrases.option import Option
from workbench.mt.phrases.options import Options
from workbench.mt.phrases.subjects import BEGUN, Subject
from workbench.mt.phrases.weights import Weights
from workbench.mt.phrases.worded import Step

BEAM = 10
"""Ways that are followed from each token of the source."""

_WORSE = 6.0
"""How much worse than the best from the same token a way may be."""


@dataclass(slots=True)
class Way:
    """A translation as far as it has come.

    Attributes:
        place: tokens of the source that are translated.
        last: the last two words.
        score: a weighted log-probability.
        step: the last; None where it begins.
        before: the way up to that.
        subject: what a verb may have to agree with.
    """

    place: int
    last: tuple[str, str]
    score: float
    step: Step | None = None
    before: Way | None = None
    subject: Subject = BEGUN

    @property
    def steps(self) -> list[Step]:
        """Every step, in order."""
        found: list[Step] = []
        way: Way | None = self
        while way is not None:
            if way.step is not None:
                found.append(way.step)
            way = way.before
        return found[::-1]


START = Way(0, (BEGINNING, BEGINNING), 0.0)


class Search:
    """Finds ways through the options of sentences in one direction.

    Args:
        beside: None where words have no cases and genders that must fit.
        order: None where no network knows the direction.
    """

    def __init__(self, following: Following, beside: Beside | None, order: Order | None, weights: Weights) -> None:
        self._following = following
        self._beside = beside
        self._order = order
        self._weights = weights

    def best(self, options: Options, begun: Iterable[Way] = (START,)) -> Way:
        """The best way to the end of a sentence, on from any of those begun."""
        columns: list[dict[tuple[str, str], Way]] = [{} for _ in range(len(options) + 1)]
        for way in begun:
            known = columns[way.place].get(way.last)
            if known is None or known.score < way.score:
                columns[way.place][way.last] = way
        for place in range(len(options)):
            ways = sorted(columns[place].values(), key=lambda way: -way.score)[:BEAM]
            ways = [way for way in ways if way.score > ways[0].score - _WORSE]
            for end in options.ends(place) if ways else ():
                self._onward(ways, place, end, options.between(place, end), columns[end])
        return max(columns[-1].values(), key=lambda way: way.score + self._ending(way))

    def begun(self, place: int, words: Sequence[str], score: float, step: Step | None = None) -> Way:
        """A way whose words so far are known.

        Args:
            place: tokens of the source that they translate.
        """
        first, second = (BEGINNING, BEGINNING, *words)[-2:]
        subject = reduce(self._order.on, words, BEGUN) if self._order is not None else BEGUN
        return Way(place, (first, second), score, step, subject=subject)

    def on(self, way: Way, step: Step) -> Way:
        """A way with a step more."""
        added, last, subject = self._added(way, step.option)
        return Way(step.end, last, way.score + step.option.score + added, step, way, subject)

    def _onward(
        self, ways: Sequence[Way], place: int, end: int, options: Sequence[Option], column: dict[tuple[str, str], Way]
    ) -> None:
        """Every way with every option; of those that end on the same two words the better alone can win."""
        for option in options:
            step = Step(place, end, option)
            for way in ways:
                added, last, subject = self._added(way, option)
                score = way.score + option.score + added
                known = column.get(last)
                if known is None or known.score < score:
                    column[last] = Way(end, last, score, step, way, subject)

    def _added(self, way: Way, option: Option) -> tuple[float, tuple[str, str], Subject]:
        """What an option's words add to the score of a way, and its last two words and subject then."""
        (first, second), subject = way.last, way.subject
        weights, beside, order = self._weights, self._beside, self._order
        score = weights.word * len(option.words)
        for place, word in enumerate(option.words):
            score += weights.following * self._following.log_probability(first, second, word)
            if beside is not None:
                score += weights.beside * beside.fit(first, second, word)
            if order is not None:
                if option.forms:
                    score += self._in_order(order, first, second, subject, option.forms[place])
                subject = order.on(subject, word)
            first, second = second, word
        return score, (first, second), subject

    def _in_order(self, order: Order, first: str, second: str, subject: Subject, form: Form) -> float:
        """What the network has to say for a word behind two others."""
        weights = self._weights
        score = weights.behind * order.word(first, second, form)
        if order.has_forms:
            score += weights.form * order.form(first, second, form) + weights.agreement * order.agreed(subject, form)
        return score

    def _ending(self, way: Way) -> float:
        return self._weights.following * self._following.log_probability(*way.last, ENDING)
