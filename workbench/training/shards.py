"""Sets of examples cut into files small enough to be carried, and put together again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from workbench.training.examples import Examples

TOKENS = 20_000_000
"""Pieces in a shard at most: a file of about 25 MB."""


def cut(examples: Examples, most: int = TOKENS) -> Iterator[Examples]:
    """Shards of at most `most` pieces, or one example each."""
    import numpy

    rows = examples.rows
    first = numpy.minimum(rows[:, 0], rows[:, 2])
    last = numpy.maximum(rows[:, 0] + rows[:, 1], rows[:, 2] + rows[:, 3])
    start = 0
    while start < len(rows):
        # Rows come in the order of their pieces, so that a run of rows needs a run of pieces.
        low = int(first[start])
        end = max(start + 1, int(numpy.searchsorted(last, low + most, side="right")))
        high = int(last[start:end].max())
        moved = rows[start:end].copy()
        moved[:, 0] -= low
        moved[:, 2] -= low
        yield replace(examples, tokens=examples.tokens[low:high], links=examples.links[low:high], rows=moved)
        start = end


def joined(shards: Sequence[Examples]) -> Examples:
    """One set of all; pairs of languages are counted anew."""
    import numpy

    pairs = tuple(dict.fromkeys(pair for shard in shards for pair in shard.pairs))
    moved = []
    place = 0
    for shard in shards:
        rows = shard.rows.copy()
        rows[:, 0] += place
        rows[:, 2] += place
        rows[:, 5] = numpy.asarray([pairs.index(pair) for pair in shard.pairs], numpy.int32)[rows[:, 5]]
        moved.append(rows)
        place += len(shard.tokens)
    tokens, links = ([getattr(shard, name) for shard in shards] for name in ("tokens", "links"))
    return Examples(numpy.concatenate(tokens), numpy.concatenate(links), numpy.concatenate(moved), pairs)
