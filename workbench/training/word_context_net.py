"""The network of word contexts as it is learned; what it answers, `mt.phrases.network` computes. Needs PyTorch.

The words are told from a part of all at each step, those that are right and some at random, with the logarithm of how likely
each is in that part taken off (sampled softmax; Jean et al. 2015). The shares are made to sum to one by themselves
(self-normalisation; Devlin et al. 2014), so that they need not be summed up when the words before are known.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy
import torch
import torch.nn.functional as functional
from torch import Tensor, nn

from workbench.core.errors import UsageError
from workbench.mt.phrases.network import AROUND, OUTSIDE
from workbench.training.word_context_rows import (
    IN_FORMS,
    IN_WORDS,
    OUT_FORMS,
    OUT_WORDS,
    SUBJECTS,
    Array,
    Batch,
    Rows,
    batch_of,
    held_out,
    passes,
)

State = Mapping[str, Array]
"""The network's weights by name."""

_AT_RANDOM = 2_000
"""Words beside the right ones that are told apart at a step."""

_NORMALISED_WORDS, _NORMALISED_FORMS = 0.02, 0.1
"""What counts that the shares of words, and of forms, do not sum to one."""

_DROPOUT = 0.1
_LEAST_SHARE = 1e-7
_HELD_AT_ONCE = 100


@dataclass(frozen=True, slots=True)
class Settings:
    """How to learn.

    Attributes:
        minutes: in all, or None for `steps` alone.
        steps: at most, or None for `minutes` alone.
        places: of a batch.
        rate: the highest learning rate.
        warmup: steps until it is reached.
        lasting: the share of the budget after which it falls, in a straight line, to `least` of itself.
        check: steps between two looks at what is held out.
        seed: of all that is random.
    """

    minutes: float | None
    steps: int | None = None
    width: int = 256
    layers: int = 3
    places: int = 8192
    rate: float = 1.5e-3
    warmup: int = 150
    lasting: float = 0.3
    least: float = 0.02
    check: int = 400
    seed: int = 1


class Net(nn.Module):
    """The network.

    Args:
        words, forms: of the source.
        shares: how common each word of the target is, and each form; no forms where words have none.
        subjects: what a word of the target may have to agree with.
    """

    def __init__(self, words: int, forms: int, shares: tuple[Tensor, Tensor], subjects: int, width: int, layers: int) -> None:
        super().__init__()
        said, said_forms = shares
        self.words, self.forms = nn.Embedding(words, width), nn.Embedding(forms, width)
        self.layers = nn.ModuleList(nn.Linear((2 * AROUND + 1) * width, 2 * width) for _ in range(layers))
        self.norms = nn.ModuleList(nn.LayerNorm(width) for _ in range(layers))
        self.out, self.out_words = nn.Linear(width, width), nn.Linear(width, len(said))
        self.register_buffer("shares", said, persistent=False)
        for table, deviation in ((self.words, 0.1), (self.forms, 0.1), (self.out_words, 0.05)):
            nn.init.normal_(table.weight, std=deviation)
        self.out_words.bias.data = torch.log(said + _LEAST_SHARE)
        self.behind_1, self.behind_2 = (nn.Linear(width, width, bias=False) for _ in range(2))
        silent: list[nn.Linear | nn.Embedding] = [self.behind_1, self.behind_2]
        self.has_forms = len(said_forms) > 0
        if self.has_forms:
            self.out_forms = nn.Linear(width, len(said_forms))
            self.out_forms.bias.data = torch.log(said_forms + _LEAST_SHARE)
            self.after_1, self.after_2 = (nn.Embedding(len(said_forms), len(said_forms)) for _ in range(2))
            self.forms_behind_1, self.forms_behind_2 = (nn.Linear(width, len(said_forms), bias=False) for _ in range(2))
            self.subjects = nn.Embedding(subjects, len(said_forms))
            silent += [self.after_1, self.after_2, self.forms_behind_1, self.forms_behind_2, self.subjects]
        for layer in silent:
            nn.init.zeros_(layer.weight)

    def states(self, words: Tensor, forms: Tensor) -> Tensor:
        """A stream of sentences through the layers: (places, width)."""
        inside = (words != OUTSIDE)[:, None].float()
        states = functional.dropout(self.words(words) + self.forms(forms), _DROPOUT, self.training)
        for layer, norm in zip(self.layers, self.norms, strict=True):
            padded = functional.pad(norm(states) * inside, (0, 0, AROUND, AROUND))
            seen = torch.cat([padded[place : place + len(states)] for place in range(2 * AROUND + 1)], 1)
            made, gates = layer(seen).chunk(2, 1)
            states = states + functional.dropout(made * torch.sigmoid(gates), _DROPOUT, self.training)
        return functional.layer_norm(self.out(states), states.shape[1:])

    def losses(self, batch: Batch) -> tuple[Tensor, Tensor]:
        """Of the words and of the forms, in nats; of a part of the words while learning, else of all."""
        device = self.shares.device
        words, forms, places, said = (
            torch.from_numpy(each).long().to(device) for each in (batch.words, batch.forms, batch.places, batch.said)
        )
        weights = torch.from_numpy(batch.weights).float().to(device)
        weights = weights / weights.sum()
        states = self.states(words, forms)[places]
        before = [
            functional.dropout(functional.embedding(said[:, column], self.out_words.weight), _DROPOUT, self.training)
            for column in (2, 4)
        ]
        loss = (self._of_words(states, before, said[:, 0]) * weights).sum()
        return loss, (self._of_forms(states, before, said) * weights).sum() if self.has_forms else loss.new_zeros(())

    def _of_words(self, states: Tensor, before: Sequence[Tensor], right: Tensor) -> Tensor:
        states = states + self.behind_1(before[0]) + self.behind_2(before[1])
        if self.training:
            every = len(self.shares)
            some = torch.unique(torch.cat([right, torch.randint(every, (_AT_RANDOM,), device=right.device)]))
            unseen = (1 - self.shares[some]) ** len(right) * (1 - 1 / every) ** _AT_RANDOM
            weight = functional.embedding(some, self.out_words.weight)
            scores = (states @ weight.T).float() + self.out_words.bias[some] - torch.log1p(-unseen)
        else:
            some = torch.arange(len(self.shares), device=right.device)
            scores = self.out_words(states).float()
        return self._loss(scores, torch.searchsorted(some, right.contiguous()), _NORMALISED_WORDS)

    def _of_forms(self, states: Tensor, before: Sequence[Tensor], said: Tensor) -> Tensor:
        by_words = self.out_forms(states) + self.forms_behind_1(before[0]) + self.forms_behind_2(before[1])
        by_forms = self.after_1(said[:, 3]) + self.after_2(said[:, 5]) + self.subjects(said[:, 6])
        return self._loss(by_words.float() + by_forms, said[:, 1], _NORMALISED_FORMS)

    def _loss(self, scores: Tensor, right: Tensor, normalised: float) -> Tensor:
        total = torch.logsumexp(scores, 1)
        loss = total - scores.gather(1, right[:, None])[:, 0]
        return loss + normalised * total**2 if self.training else loss


def net_of(rows: Rows, settings: Settings) -> Net:
    """A network that knows nothing but how common words and forms are."""
    names = rows.names
    shares = [
        _shares(rows.target.numbers[:, column], len(names.get(name, ()))) for column, name in enumerate((OUT_WORDS, OUT_FORMS))
    ]
    sizes = [len(names.get(name, ())) for name in (IN_WORDS, IN_FORMS, SUBJECTS)]
    return Net(sizes[0], sizes[1], (shares[0], shares[1]), sizes[2], settings.width, settings.layers)


def _shares(numbers: Array, every: int) -> Tensor:
    return torch.from_numpy(numpy.bincount(numbers, minlength=every)[:every] / len(numbers)).float()


def learned(rows: Rows, settings: Settings, base: State, say: Callable[[str], object], keep: Callable[[State], object]) -> State:
    """Learn until the budget is used up.

    Args:
        base: weights to begin with, some or all.
        say: called with a line now and then.
        keep: called with the weights whenever they were looked at.

    Raises:
        UsageError: there is nothing to learn from, or the base is of another shape.
    """
    if len(held_out(rows)) == len(rows):
        raise UsageError("there are no rows to learn from", remedy="give a larger corpus")
    torch.manual_seed(settings.seed)
    net = _begun(rows, settings, base)
    optimizer = torch.optim.Adam(net.parameters(), lr=settings.rate, betas=(0.9, 0.98))
    start = time.monotonic()
    for step, chosen in enumerate(passes(rows, settings.places, numpy.random.default_rng(settings.seed)), start=1):
        gone = _gone(settings, step, time.monotonic() - start)
        if gone >= 1:
            break
        batch = batch_of(rows, chosen)
        if not len(batch.places):
            continue
        falling = 1.0 if gone < settings.lasting else max(settings.least, (1 - gone) / (1 - settings.lasting))
        for group in optimizer.param_groups:
            group["lr"] = settings.rate * min(1.0, step / settings.warmup) * falling
        _step(net, optimizer, batch)
        if step % settings.check == 0:
            say(f"{gone:4.0%}  step {step:6}  {_held_out(net, rows)}")
            keep(_state(net))
    say(f"done: {_held_out(net, rows)}")
    return _state(net)


def _state(net: Net) -> State:
    return {name: tensor.detach().float().cpu().numpy() for name, tensor in net.state_dict().items()}


def _gone(settings: Settings, step: int, seconds: float) -> float:
    """The share of the budget that is used up."""
    of_time = 0.0 if settings.minutes is None else seconds / 60 / max(settings.minutes, 1e-9)
    return of_time if settings.steps is None else max(of_time, (step - 1) / settings.steps)


def _begun(rows: Rows, settings: Settings, base: State) -> Net:
    net = net_of(rows, settings)
    try:
        net.load_state_dict({name: torch.from_numpy(each) for name, each in base.items()}, strict=False)
    except RuntimeError:
        raise UsageError("the network to begin with is of another shape") from None
    return net.to("cuda" if torch.cuda.is_available() else "cpu").train()


def _step(net: Net, optimizer: torch.optim.Optimizer, batch: Batch) -> None:
    with torch.autocast(net.shares.device.type, torch.bfloat16):
        words, forms = net.losses(batch)
    (words + forms).backward()
    nn.utils.clip_grad_norm_(net.parameters(), 1.0)
    optimizer.step()
    optimizer.zero_grad(set_to_none=True)


@torch.no_grad()
def _held_out(net: Net, rows: Rows) -> str:
    """What the network does on the rows that it does not learn from."""
    net.eval()
    held: Sequence[int] = held_out(rows).tolist()
    batches = (batch_of(rows, held[place : place + _HELD_AT_ONCE]) for place in range(0, len(held), _HELD_AT_ONCE))
    found = [[float(loss) for loss in net.losses(batch)] for batch in batches if len(batch.places)]
    net.train()
    words, forms = numpy.mean(found or [[0.0, 0.0]], axis=0)
    return f"held out: words {words:.3f}, forms {forms:.3f}"
