"""A sentence, translated by a model."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Rendering:
    """A sentence, translated.

    Attributes:
        score: mean log-probability per token, None when nothing was decoded.
        tokens: how many were decoded.
        warnings: what the guards still say against it.
        left: words of it that are none of the language, in its letters.
    """

    text: str
    score: float | None = None
    tokens: int = 0
    warnings: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


def mean_score(renderings: Iterable[Rendering]) -> tuple[float | None, int]:
    """The mean log-probability per token over several renderings, and how many tokens they have."""
    weighed = [(rendering.score, rendering.tokens) for rendering in renderings if rendering.score is not None]
    tokens = sum(count for _, count in weighed)
    return (sum(score * count for score, count in weighed) / tokens if tokens else None), tokens
