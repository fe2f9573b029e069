"""The best way through a sentence's options: a beam search from left to right, stretch by stretch."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from workbench.mt.phrases.beside import Beside
from workbench.mt.phrases.context import Forms
from workbench.mt.phrases.following import BEGINNING, ENDING, Following
from workbench.mt.phrases.option import Option
from workbench.mt.phrases.options import Options
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
    """

    place: int
    last: tuple[str, str]
    score: float
    step: Step | None = None
    before: Way | None = None

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
        forms: None where no network knows the direction, or words have no forms.
    """

    def __init__(self, following: Following, beside: Beside | None, forms: Forms | None, weights: Weights) -> None:
        self._following = following
        self._beside = beside
        self._forms = forms
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

    def on(self, way: Way, step: Step) -> Way:
        """A way with a step more."""
        added, last = self._added(way.last, step.option)
        return Way(step.end, last, way.score + step.option.score + added, step, way)

    def _onward(
        self, ways: Sequence[Way], place: int, end: int, options: Sequence[Option], column: dict[tuple[str, str], Way]
    ) -> None:
        """Every way with every option; of those that end on the same two words the better alone can win."""
        for option in options:
            step = Step(place, end, option)
            for way in ways:
                added, last = self._added(way.last, option)
                score = way.score + option.score + added
                known = column.get(last)
                if known is None or known.score < score:
                    column[last] = Way(end, last, score, step, way)

    def _added(self, last: tuple[str, str], option: Option) -> tuple[float, tuple[str, str]]:
        """What an option's words add to a score behind two others, and the last two then."""
        first, second = last
        weights, beside = self._weights, self._beside
        score = weights.word * len(option.words)
        if option.forms and self._forms is not None:
            score += weights.form * self._of_forms(last, option, self._forms)
        for word in option.words:
            score += weights.following * self._following.log_probability(first, second, word)
            if beside is not None:
                score += weights.beside * beside.fit(first, second, word)
            first, second = second, word
        return score, (first, second)

    def _of_forms(self, last: tuple[str, str], option: Option, forms: Forms) -> float:
        row = (*last, *option.words)
        return sum(forms.fit(row[place], row[place + 1], form) for place, form in enumerate(option.forms))

    def _ending(self, way: Way) -> float:
        return self._weights.following * self._following.log_probability(*way.last, ENDING)
