"""How to train, and what came of it; needs no PyTorch."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from workbench.training.weights import Shape, Weights


@dataclass(frozen=True, slots=True)
class Settings:
    """How to train.

    Attributes:
        minutes: of training in all, or None for `steps` alone.
        steps: at most, or None for `minutes` alone.
        places: of a batch, padding included.
        rate: the highest learning rate.
        warmup: steps until it is reached, unless a tenth of the budget is gone before.
        decay: the share of the budget over which it falls to nothing at the end.
        smoothing: of the labels.
        guidance: the weight of word alignment.
        dropout: the share of states that are dropped.
        average: how slowly the averaged weights follow, 0 to 1.
        bf16: short numbers; None for where they are faster, on a graphics processor.
        threads: of the processor, None for all.
        compiled: by ``torch.compile``; faster steps after minutes.
        weights: how often a pair of languages is drawn, beside how much of it there is.
        check_seconds: between two looks at the held-out loss.
        log_seconds: between two reports.
    """

    minutes: float | None = 30
    steps: int | None = None
    places: int = 3072
    rate: float = 1.5e-3
    warmup: int = 400
    decay: float = 0.4
    smoothing: float = 0.1
    guidance: float = 0.05
    dropout: float = 0.1
    average: float = 0.999
    bf16: bool | None = None
    threads: int | None = None
    compiled: bool = False
    weights: Mapping[str, float] = field(default_factory=dict)
    check_seconds: float = 120
    log_seconds: float = 15
    seed: int = 1


FINE = Settings(places=1536, rate=3e-4, warmup=50, decay=0.6)
"""For a model that knows the languages already."""

SMALL = Shape(0, 256, 1024, 4, 3, 2)
"""For a processor: about 6 million weights."""

FULL = Shape(0, 384, 1536, 6, 8, 3)
"""For a graphics processor: about 30 million weights."""


@dataclass(frozen=True, slots=True)
class Point:
    """A point of the curve that training draws.

    Attributes:
        loss: the mean since the last point, in nats per piece, smoothing included.
        alignment: of word alignment, likewise.
        held_out: the loss of the averaged weights on what is held out, None where it was not looked at.
        rate: target pieces a second, padding included.
        seconds: of training so far.
    """

    step: int
    loss: float
    alignment: float
    held_out: float | None
    rate: float
    seconds: float


Log = Callable[[Point], None]
"""Called with each point as it comes."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What training came to.

    Attributes:
        weights: the averaged ones, at their best on what was held out.
        finished: whether the budget was used up; otherwise training was stopped and can be resumed.
    """

    weights: Weights
    curve: tuple[Point, ...]
    steps: int
    seconds: float
    finished: bool
