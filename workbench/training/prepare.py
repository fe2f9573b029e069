"""From files of aligned texts to examples: everything before the training itself, none of which needs PyTorch."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from workbench.core.errors import InputError
from workbench.core.progress import IsCancelled, Report, check, never, silent
from workbench.training import alignment, base, vocabulary
from workbench.training.base import Base
from workbench.training.examples import Examples, build
from workbench.training.pairs import Pair, read, split, tidy
from workbench.training.vocabulary import Vocabulary

FEWEST = 20
"""Pairs below which nothing is learned."""

PIECES_PER_PAIR = 5
"""A new vocabulary has so many pieces for each pair, between the least and the most."""

_SAMPLE = 600_000

Say = Callable[[str], None]
"""Told what a person should know, a line at a time."""

Progress = Callable[[str], Report]
"""Makes the `Report` of a step from what the step is called."""


def unsaid(_line: str) -> None:
    """A `Say` that nobody listens to."""


def unseen(_step: str) -> Report:
    """A `Progress` that nobody listens to."""
    return silent


@dataclass(frozen=True, slots=True)
class Material:
    """What a training needs.

    Attributes:
        start: the model to go on from, or None.
        directions: those to learn.
        held: the pairs that are held out, to measure with.
    """

    start: Base | None
    vocabulary: Vocabulary
    directions: tuple[tuple[str, str], ...]
    train: Examples
    check: Examples | None
    held: tuple[Pair, ...]


def gather(
    files: Sequence[Path],
    *,
    base_name: str = base.STARTER_NAME,
    sources: Sequence[str] = (),
    targets: Sequence[str] = (),
    tokenizer: Path | None = None,
    say: Say = unsaid,
    progress: Progress = unseen,
    cancelled: IsCancelled = never,
) -> Material:
    """Read, clean, divide, align and number the pairs in files.

    Args:
        base_name: as `base.load` takes it.
        sources, targets: the languages to translate from and to; all unless given.
        tokenizer: of a new model; by default one is made of the pairs.

    Raises:
        InputError: too few pairs; besides, as `pairs.read` and `base.load`.
        Cancelled: between two steps.
    """
    start = base.load(base_name)
    tidied = tidy(_wanted(chain.from_iterable(map(read, files)), sources, targets))
    if len(tidied.pairs) < FEWEST:
        raise InputError(
            f"{len(tidied.pairs)} usable pairs are too few to learn from{_because(tidied.dropped)}",
            remedy=f"give at least {FEWEST}; of a statement, confirmed units count",
        )
    if start is not None:
        say(start.note)
    learned, held = split(tidied.pairs)
    say(f"{len(learned)} pairs to learn from, {len(held)} held out{_because(tidied.dropped)}")
    directions = _directions(learned, sources, targets)
    check(cancelled)
    pieces = start.vocabulary if start is not None else _new_vocabulary(learned, tokenizer)
    links = None
    if alignment.available():
        links = alignment.align(learned, report=progress("aligning words"), cancelled=cancelled)
    else:
        say("systran-align is not installed: word alignment and terms are not learned")
    train = build(learned, pieces, directions, links, report=progress("preparing"), cancelled=cancelled)
    checked = build(held, pieces, directions, enrich=False) if held else None
    plural = "s" if len(directions) > 1 else ""
    say(f"{len(train)} examples in {len(directions)} direction{plural} ({', '.join('-'.join(pair) for pair in directions)})")
    return Material(start, pieces, directions, train, checked, tuple(held))


def _wanted(pairs: chain[Pair], sources: Sequence[str], targets: Sequence[str]) -> list[Pair]:
    return [pair for pair in pairs if any(_fits(*way, sources, targets) for way in (pair.languages, pair.languages[::-1]))]


def _directions(pairs: Sequence[Pair], sources: Sequence[str], targets: Sequence[str]) -> tuple[tuple[str, str], ...]:
    kinds = Counter(pair.languages for pair in pairs)
    ways = [way for first, second in kinds for way in ((first, second), (second, first))]
    return tuple(sorted(way for way in ways if _fits(*way, sources, targets)))


def _fits(source: str, target: str, sources: Sequence[str], targets: Sequence[str]) -> bool:
    return (not sources or source in sources) and (not targets or target in targets)


def _new_vocabulary(pairs: Sequence[Pair], tokenizer: Path | None) -> Vocabulary:
    if tokenizer is not None:
        return vocabulary.extended(vocabulary.load(tokenizer))
    size = max(600, min(vocabulary.LARGEST, PIECES_PER_PAIR * len(pairs)))
    return vocabulary.train((text for pair in pairs[:_SAMPLE] for text in pair.texts), size)


def _because(dropped: Mapping[str, int]) -> str:
    reasons = ", ".join(f"{count} {reason}" for reason, count in sorted(dropped.items()))
    return f" (left out: {reasons})" if reasons else ""
