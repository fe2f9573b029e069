"""What a stretch of a sentence can be, and what speaks for it."""

from __future__ import annotations

import math
from typing import NamedTuple

from workbench.mt.phrases.context import Form

FORTH, BACK = 1.25, 0.5
"""What the logarithm of a phrase's share among the translations counts, and of the source's share the other way round.

These and the other weights were found by a random search for the best BLEU and chrF on the first 500 rows of FLORES dev.
"""

UNBACKED = -1.0
"""What counts for the share the other way round of what only the dictionary says."""

MOST = 8
"""Options of a stretch."""

_LEAST = 1e-4


class Option(NamedTuple):
    """What a stretch of a sentence can be.

    Attributes:
        words: folded, as `keys` has them.
        score: what speaks for it, a weighted log-probability.
        share: how likely it is among the options of the same stretch, 0 to 1.
        text: how it is written; "" for as the source is.
        forms: what speaks for the forms of its words, where that is known.
        is_left: whether it is a common word of the source that nothing knows, in the letters of the target.
    """

    words: tuple[str, ...]
    score: float
    share: float
    text: str = ""
    forms: tuple[Form, ...] = ()
    is_left: bool = False


def option(words: tuple[str, ...], share: float, back: float) -> Option:
    """An option by its share among the translations, and the logarithm of the source's share the other way round."""
    return Option(words, FORTH * math.log(max(share, _LEAST)) + BACK * back, share)


def best(options: list[Option], count: int = MOST) -> list[Option]:
    """The options that most speaks for."""
    return sorted(options, key=lambda each: -each.score)[:count]
