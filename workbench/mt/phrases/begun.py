"""How far a source is translated by a text that somebody has typed, whatever words they chose."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.mt.phrases.option import Option
from workbench.mt.phrases.options import Options
from workbench.mt.phrases.worded import Step

_OTHER_WORD = -6.0
"""What it costs that a word of the source became one that is none of its options."""

_KNOWN_WORD = -3.0
"""What it costs at most that a word of the source became one of its options, however unlikely that one is there."""

_ADDED, _LEFT_OUT, _SIGN = -5.0, -12.0, -1.5
"""What a typed word costs that answers nothing, a word of the source that nothing answers, and a sign of either."""

_TYPED_OTHERWISE = 0.02
"""The share of a typed word that is none of the options."""


@dataclass(frozen=True, slots=True)
class Reached:
    """How typed words were matched with the beginning of a source.

    Attributes:
        place: tokens of the source that are translated.
        typed: typed words that are matched; more than there are where the last option goes on behind them.
        score: a weighted log-probability.
        step: the last one; None where a word was added or left out.
        before: what was matched before it.
    """

    place: int
    typed: int
    score: float
    step: Step | None = None
    before: Reached | None = None

    @property
    def chain(self) -> list[Reached]:
        """All that was matched, in order."""
        found: list[Reached] = []
        at: Reached | None = self
        while at is not None and at.before is not None:
            found.append(at)
            at = at.before
        return found[::-1]


def arrivals(options: Options, typed: Sequence[str]) -> list[Reached]:
    """Where in the source the typed words may end, each with the best way there.

    Args:
        typed: whole words and signs, as `keys` has them.
    """
    cells: dict[tuple[int, int], Reached] = {(0, 0): Reached(0, 0, 0.0)}
    found: list[Reached] = []
    for place in range(len(options) + 1):
        for count in range(len(typed) + 1):
            here = cells.get((place, count))
            if here is None:
                continue
            if count == len(typed):
                found.append(here)
            for there in _onward(here, options, typed):
                if there.typed > len(typed):
                    found.append(there)
                    continue
                known = cells.get((there.place, there.typed))
                if known is None or known.score < there.score:
                    cells[there.place, there.typed] = there
    return found


def _onward(here: Reached, options: Options, typed: Sequence[str]) -> Iterator[Reached]:
    place, count = here.place, here.typed
    if count < len(typed):
        yield Reached(place, count + 1, here.score + (_ADDED if typed[count][0].isalnum() else _SIGN), None, here)
    if place == len(options):
        return
    is_word = options.tokens[place].kind != "punctuation"
    if count < len(typed):
        yield Reached(place + 1, count, here.score + _left_out(options, place), None, here)
        if is_word and typed[count][0].isalnum():
            score = _OTHER_WORD + options.unfollowed + _best(options, place)
            other = Option((typed[count],), score, _TYPED_OTHERWISE)
            yield Reached(place + 1, count + 1, here.score + other.score, Step(place, place + 1, other), here)
        for end in options.ends(place):
            for option in options.between(place, end):
                length = min(len(option.words), len(typed) - count)
                if option.words[:length] == tuple(typed[count : count + length]):
                    step = Step(place, end, option)
                    score = max(option.score, _KNOWN_WORD * (end - place))
                    yield Reached(end, count + len(option.words), here.score + score, step, here)


def _left_out(options: Options, place: int) -> float:
    """What it costs that nothing answers a token: more than to translate it, or the rest of a sentence would be left out."""
    is_sign = options.tokens[place].kind == "punctuation"
    return (_SIGN if is_sign else _LEFT_OUT + options.unfollowed) + _best(options, place)


def _best(options: Options, place: int) -> float:
    """What most speaks for a token's translation, 0 at most."""
    return min(0.0, max((each.score for each in options.between(place, place + 1)), default=0.0))


def shares(options: Options, written: Sequence[str]) -> list[float]:
    """How likely each word of a whole translation is among what the source's stretch could be.

    Args:
        written: the translation's words and signs, as `keys` has them.
    """
    whole = [each for each in arrivals(options, written) if each.typed == len(written)]
    if not whole:
        return [0.0] * len(written)
    best = max(whole, key=lambda each: each.score + sum(_left_out(options, place) for place in range(each.place, len(options))))
    found: list[float] = []
    for each in best.chain:
        added = each.typed - len(found)
        found += [_share(each)] * added
    return found


def _share(reached: Reached) -> float:
    if reached.step is None:
        return _TYPED_OTHERWISE
    option = reached.step.option
    return option.share or math.exp(_OTHER_WORD)
