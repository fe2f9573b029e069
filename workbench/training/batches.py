"""Batches of a few fixed shapes, so that little is padded and a graphics processor sees the same shapes again. Needs PyTorch."""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping

import numpy
import torch
from torch import Tensor

from workbench.training.alignment import UNLINKED
from workbench.training.examples import LONGEST, Examples
from workbench.training.model import UNSEEN, Batch
from workbench.training.vocabulary import BOS, EOS, PAD

LENGTHS = (16, 24, 32, 48, 64, 96, 128)
"""Places of a batch's rows; the last holds `LONGEST` pieces with a tag and an end."""

if LENGTHS[-1] < LONGEST + 2:
    raise AssertionError("the longest example must fit into a batch")


class Batches:
    """Draws batches from examples.

    Args:
        places: of a batch, padding included.
        weights: how often a pair of languages is drawn, beside how much of it there is.
    """

    def __init__(
        self, examples: Examples, places: int, device: torch.device, *, seed: int = 1, weights: Mapping[str, float] | None = None
    ) -> None:
        self._places = places
        self._random = random.Random(seed)  # noqa: S311 (not for secrets)
        self._generator = torch.Generator().manual_seed(seed)
        self._tokens = torch.from_numpy(examples.tokens.astype(numpy.int32)).to(device)
        self._links = torch.from_numpy(examples.links).to(device)
        self._tables = {
            (pair, length): torch.from_numpy(rows.astype(numpy.int64)).to(device) for pair, length, rows in _groups(examples)
        }
        self._keys = list(self._tables)
        given = weights or {}
        self._mass = [float(self._tables[key][:, 3].sum()) * given.get(examples.pairs[key[0]], 1.0) for key in self._keys]
        self._order: dict[tuple[int, int], Tensor] = {}

    def draw(self) -> Batch:
        """A batch at random; every example of its kind comes once before one comes again."""
        key = self._random.choices(self._keys, self._mass)[0]
        table, count = self._tables[key], max(1, self._places // key[1])
        order = self._order.get(key, torch.empty(0, dtype=torch.int64))
        while len(order) < min(count, len(table)):
            order = torch.cat([order, torch.randperm(len(table), generator=self._generator)])
        self._order[key] = order[count:]
        return self._batch(table[order[:count].to(table.device)], key[1])

    def all(self) -> Iterator[Batch]:
        """Every example once."""
        for (_, length), table in self._tables.items():
            for rows in table.split(max(1, self._places // length)):
                yield self._batch(rows, length)

    def _batch(self, rows: Tensor, length: int) -> Batch:
        column = torch.arange(length, device=rows.device)[None, :]
        source, source_length, target, target_length, tag = (rows[:, n : n + 1] for n in range(5))
        here = self._at(self._tokens, source + column).long()
        reads = torch.where(column < source_length, here, torch.where(column == source_length, EOS, PAD))
        said = self._at(self._tokens, target + column - 2).long()
        said = torch.where(column < target_length + 2, said, PAD)
        said = torch.where(column == 0, BOS, torch.where(column == 1, tag, said))
        place = target + column - 1
        inside = (column > 0) & (column <= target_length)
        labels = torch.where(inside, self._at(self._tokens, place).long(), UNSEEN)
        labels = torch.where(column == target_length + 1, EOS, labels)
        links = torch.where(inside, self._at(self._links, place).long(), UNLINKED)
        return Batch(reads, said, labels, links)

    def _at(self, flat: Tensor, place: Tensor) -> Tensor:
        return flat[place.clamp(min=0, max=len(flat) - 1)]


def _groups(examples: Examples) -> Iterator[tuple[int, int, numpy.typing.NDArray[numpy.int32]]]:
    rows = examples.rows
    need = numpy.maximum(rows[:, 1] + 1, rows[:, 3] + 2)
    lengths = numpy.asarray(LENGTHS)[numpy.searchsorted(LENGTHS, need)]
    for pair in range(len(examples.pairs)):
        for length in LENGTHS:
            chosen = rows[(rows[:, 5] == pair) & (lengths == length)]
            if len(chosen):
                yield pair, length, chosen
