"""The Transformer that is trained: pre-norm, its weights one to one those of CTranslate2 (`ctranslate.names`).

The decoder reads ``<s> <2xx> y1 y2 …`` and answers ``<2xx> y1 y2 … </s>``; nothing is learned at the place of the tag.
Imports PyTorch: for `trainer` alone.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as functional
from torch import Tensor, nn

from workbench.training.alignment import UNLINKED
from workbench.training.ctranslate import LONGEST
from workbench.training.vocabulary import PAD
from workbench.training.weights import Shape, Weights, positions

UNSEEN = -100
"""The label of a place where nothing is learned."""


@dataclass(frozen=True, slots=True)
class Batch:
    """Examples of like length; every tensor is (rows, length).

    Attributes:
        source: pieces, ``</s>``, padding.
        target_in: what the decoder reads.
        labels: what it should answer, `UNSEEN` where nothing is learned.
        links: the source place that each label answers to, or `UNLINKED`.
    """

    source: Tensor
    target_in: Tensor
    labels: Tensor
    links: Tensor


class Attention(nn.Module):
    """Attention of several heads, with its norm before and the sum after it."""

    def __init__(self, width: int, heads: int, dropout: float, *, cross: bool) -> None:
        super().__init__()
        self.heads, self.dropout, self.cross = heads, dropout, cross
        self.norm = nn.LayerNorm(width)
        if cross:
            self.q, self.kv = nn.Linear(width, width), nn.Linear(width, 2 * width)
        else:
            self.qkv = nn.Linear(width, 3 * width)
        self.out = nn.Linear(width, width)

    def forward(self, x: Tensor, memory: Tensor | None = None, mask: Tensor | None = None, *, causal: bool = False) -> Tensor:
        """The states after it, of the shape of `x`."""
        q, k, v = self._heads(x, memory)
        answer = functional.scaled_dot_product_attention(q, k, v, attn_mask=mask, is_causal=causal)
        answer = self.out(answer.transpose(1, 2).reshape(x.shape))
        return x + functional.dropout(answer, self.dropout, self.training)

    def first_head(self, x: Tensor, memory: Tensor, mask: Tensor) -> Tensor:
        """The logarithm of what the first head attends to: (batch, target places, source places)."""
        q, k, _ = self._heads(x, memory)
        scores = (q[:, 0] @ k[:, 0].transpose(1, 2)).float() / math.sqrt(q.shape[-1])
        return torch.log_softmax(scores.masked_fill(~mask[:, 0], -1e9), dim=-1)

    def _heads(self, x: Tensor, memory: Tensor | None) -> list[Tensor]:
        y = self.norm(x)
        parts = (self.q(y), *self.kv(memory).chunk(2, -1)) if self.cross else self.qkv(y).chunk(3, -1)
        return [part.view(len(x), -1, self.heads, x.shape[-1] // self.heads).transpose(1, 2) for part in parts]


class FeedForward(nn.Module):
    """Two linear layers, with their norm before and the sum after them."""

    def __init__(self, width: int, inner: int, dropout: float) -> None:
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.up, self.down, self.dropout = nn.Linear(width, inner), nn.Linear(inner, width), dropout

    def forward(self, x: Tensor) -> Tensor:
        """The states after it, of the shape of `x`."""
        y = functional.dropout(functional.relu(self.up(self.norm(x))), self.dropout, self.training)
        return x + functional.dropout(self.down(y), self.dropout, self.training)


class Transformer(nn.Module):
    """The model; source, target and output share one table of embeddings."""

    def __init__(self, shape: Shape, dropout: float = 0.1) -> None:
        super().__init__()
        self.shape, self.dropout = shape, dropout
        self.embedding = nn.Embedding(shape.vocab, shape.width)
        self.bias = nn.Parameter(torch.zeros(shape.vocab))
        self.register_buffer("positions", torch.from_numpy(positions(LONGEST, shape.width)), persistent=False)
        self.encoder = nn.ModuleList(nn.ModuleList([self._attention(), self._feed_forward()]) for _ in range(shape.enc))
        self.decoder = nn.ModuleList(
            nn.ModuleList([self._attention(), self._attention(cross=True), self._feed_forward()]) for _ in range(shape.dec)
        )
        self.encoder_norm, self.decoder_norm = nn.LayerNorm(shape.width), nn.LayerNorm(shape.width)
        for name, parameter in self.named_parameters():
            if "embedding" in name:
                nn.init.normal_(parameter, std=shape.width**-0.5)
            elif parameter.dim() == 2:
                nn.init.xavier_uniform_(parameter)

    def forward(self, batch: Batch, smoothing: float = 0.0, guidance: float = 0.0) -> tuple[Tensor, Tensor]:
        """What is to be made small, in nats per piece.

        Args:
            smoothing: of the labels.
            guidance: the weight of word alignment.

        Returns:
            The loss, and the loss of word alignment alone (0 where the batch has no links or `guidance` is 0).
        """
        states, attended = self.states(batch.source, batch.target_in, attended=guidance > 0)
        logits = functional.linear(states, self.embedding.weight, self.bias)
        loss = functional.cross_entropy(
            logits.view(-1, logits.shape[-1]).float(), batch.labels.view(-1), ignore_index=UNSEEN, label_smoothing=smoothing
        )
        if attended is None:
            return loss, loss.new_zeros(())
        alignment = _alignment_loss(attended, batch.links)
        return loss + guidance * alignment, alignment.detach()

    def states(self, source: Tensor, target_in: Tensor, *, attended: bool = False) -> tuple[Tensor, Tensor | None]:
        """The decoder's states, (batch, target places, width), and what the aligned head attends to, if that is wanted."""
        mask = (source != PAD)[:, None, None, :]
        memory = self.encode(source, mask)
        x = self._embed(target_in)
        seen = None
        for n, (own, cross, feed_forward) in enumerate(self.decoder):
            x = own(x, causal=True)
            if attended and n == len(self.decoder) - 1:
                seen = cross.first_head(x, memory, mask)
            x = feed_forward(cross(x, memory, mask))
        return self.decoder_norm(x), seen

    def encode(self, source: Tensor, mask: Tensor) -> Tensor:
        """The encoder's states, (batch, source places, width)."""
        x = self._embed(source)
        for attention, feed_forward in self.encoder:
            x = feed_forward(attention(x, mask=mask))
        return self.encoder_norm(x)

    def _embed(self, ids: Tensor) -> Tensor:
        x = self.embedding(ids) * math.sqrt(self.shape.width) + self.positions[: ids.shape[1]]
        return functional.dropout(x, self.dropout, self.training)

    def _attention(self, *, cross: bool = False) -> Attention:
        return Attention(self.shape.width, self.shape.heads, self.dropout, cross=cross)

    def _feed_forward(self) -> FeedForward:
        return FeedForward(self.shape.width, self.shape.inner, self.dropout)


def from_weights(weights: Weights, dropout: float) -> Transformer:
    """A model with given weights."""
    model = Transformer(weights.shape, dropout)
    model.load_state_dict({name: torch.from_numpy(array.copy()) for name, array in weights.arrays.items()})
    return model


def to_weights(shape: Shape, state: dict[str, Any]) -> Weights:
    """A state of `Transformer` as arrays; copies, so that nothing done to them reaches the model."""
    return Weights(shape, {name: tensor.detach().float().cpu().numpy().copy() for name, tensor in state.items()})


def _alignment_loss(attended: Tensor, links: Tensor) -> Tensor:
    linked = links != UNLINKED
    chosen = attended.gather(2, torch.where(linked, links, 0)[..., None])[..., 0]
    return -(chosen * linked).sum() / linked.sum().clamp(min=1)
