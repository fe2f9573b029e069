"""Training: reports, can be stopped and resumed, keeps the averaged weights that did best on what is held out. Needs PyTorch."""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Mapping
from contextlib import nullcontext
from dataclasses import asdict
from pathlib import Path
from pickle import UnpicklingError
from typing import Any

import torch

from workbench.core.errors import FormatError, InputError, UsageError, WorkbenchError
from workbench.core.progress import IsCancelled, Report, never, silent
from workbench.formats.files import write_atomically
from workbench.training.batches import Batches
from workbench.training.examples import Examples
from workbench.training.model import Transformer, from_weights, to_weights
from workbench.training.settings import Log, Outcome, Point, Settings
from workbench.training.weights import Shape, Weights

SAVE_SECONDS = 120
_WARMUP_SHARE = 0.1  # of the budget, at most
STATE = "training.pt"
"""The file in the output folder from which training is resumed."""


class Training:
    """One training, from its beginning or from where it was stopped.

    Args:
        start: weights to begin with, or a shape for a model that knows nothing.
        folder: where its state is saved.
        resume: go on from that state.

    Raises:
        UsageError: there is no state to resume, or of another model.
    """

    def __init__(
        self,
        examples: Examples,
        held: Examples | None,
        start: Weights | Shape,
        settings: Settings,
        folder: Path,
        *,
        resume: bool = False,
    ) -> None:
        self._settings, self._path = settings, folder / STATE
        self._device = torch.device("cuda" if torch.cuda.is_available() else "cpu")
        self._prepare()
        self.shape = start.shape if isinstance(start, Weights) else start
        model = from_weights(start, settings.dropout) if isinstance(start, Weights) else Transformer(start, settings.dropout)
        self._model = model.to(self._device)
        self._forward = torch.compile(self._model, dynamic=False) if settings.compiled else self._model
        self._optimizer = _optimizer(self._model, settings.rate, fused=self._device.type == "cuda")
        self._average = {name: tensor.detach().clone() for name, tensor in self._model.state_dict().items()}
        self._best = math.inf
        self._best_state = self._average
        self._step, self._seconds = 0, 0.0
        self._curve: list[Point] = []
        if resume:
            self._load()
        self._batches = Batches(
            examples, settings.places, self._device, seed=settings.seed + self._step, weights=settings.weights
        )
        self._held = Batches(held, settings.places, self._device) if held is not None else None

    def run(self, *, report: Report = silent, cancelled: IsCancelled = never, log: Log | None = None) -> Outcome:
        """Train until the budget is used up or `cancelled` answers true; either way the state is saved.

        Args:
            report: seconds of the budget, or steps, done and in all.

        Raises:
            WorkbenchError: the loss is no number any more.
            StorageError: the state cannot be saved.
        """
        self._begin(log)
        clock = _Clock(self._seconds)
        last = saved = looked = clock.seconds()
        mark = self._step
        totals = torch.zeros(2, device=self._device)
        self._model.train()
        stopped = False
        while (gone := self._gone(clock.seconds())) < 1:
            if cancelled():
                stopped = True
                break
            totals += self._train(gone)
            now = self._seconds = clock.seconds()
            report(*self._progress(now))
            if now - last < self._settings.log_seconds:
                continue
            look = now - looked > self._settings.check_seconds
            looked = now if look else looked
            self._note(totals, mark, last, look=look, log=log)
            totals, mark, last = torch.zeros_like(totals), self._step, now
            if now - saved > SAVE_SECONDS:
                self._save()
                saved = now
        self._seconds = clock.seconds()
        if self._step > mark:
            self._note(totals, mark, last, look=True, log=log)
        self._save()
        weights = to_weights(self.shape, self._best_state)
        return Outcome(weights, tuple(self._curve), self._step, self._seconds, not stopped)

    def _begin(self, log: Log | None) -> None:
        """Look at what is held out before the first step, so that training never makes a model worse at it."""
        held = self._held_out() if self._step == 0 else None
        if held is not None:
            self._curve.append(Point(0, held, 0.0, held, 0.0, 0.0))
            if log is not None:
                log(self._curve[0])

    def _prepare(self) -> None:
        torch.manual_seed(self._settings.seed)
        if self._device.type == "cuda":
            torch.backends.cuda.matmul.allow_tf32 = True
        elif self._settings.threads:
            torch.set_num_threads(self._settings.threads)

    def _train(self, gone: float) -> torch.Tensor:
        settings = self._settings
        warm = max((self._step + 1) / settings.warmup, gone / _WARMUP_SHARE)
        scale = min(1.0, warm) * min(1.0, (1 - gone) / settings.decay)
        for group in self._optimizer.param_groups:
            group["lr"] = settings.rate * scale
        batch = self._batches.draw()
        with self._numbers():
            loss, alignment = self._forward(batch, settings.smoothing, settings.guidance)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self._model.parameters(), 1.0)
        self._optimizer.step()
        self._optimizer.zero_grad(set_to_none=True)
        self._step += 1
        self._follow()
        return torch.stack([loss.detach() - settings.guidance * alignment, alignment]).float()

    @torch.no_grad()
    def _follow(self) -> None:
        """The averaged weights take a step towards the present ones; a longer one at first."""
        keep = min(self._settings.average, (1 + self._step) / (10 + self._step))
        present = self._model.state_dict()
        torch._foreach_lerp_(list(self._average.values()), [present[name] for name in self._average], 1 - keep)

    def _note(self, totals: torch.Tensor, mark: int, since: float, *, look: bool, log: Log | None) -> None:
        steps = self._step - mark
        loss, alignment = (float(value) / steps for value in totals)
        if not math.isfinite(loss):
            raise WorkbenchError("the loss is no number any more", remedy="train with a lower --rate")
        held = self._held_out() if look else None
        speed = steps * self._settings.places / max(1e-9, self._seconds - since)
        point = Point(self._step, loss, alignment, held, speed, self._seconds)
        self._curve.append(point)
        if log is not None:
            log(point)

    @torch.inference_mode()
    def _held_out(self) -> float | None:
        """The loss on what is held out; the averaged weights are kept when they did best."""
        if self._held is None:
            self._best_state = self._average
            return None
        present = copy.deepcopy(self._model.state_dict())
        self._model.load_state_dict(self._average)
        self._model.eval()
        total, count = 0.0, 0
        with self._numbers():
            for batch in self._held.all():
                pieces = int((batch.labels >= 0).sum())
                total += float(self._model(batch)[0]) * pieces
                count += pieces
        self._model.train()
        loss = total / count
        if loss < self._best:
            self._best, self._best_state = loss, {name: tensor.clone() for name, tensor in self._average.items()}
        self._model.load_state_dict(present)
        return loss

    def _numbers(self) -> Any:
        short = self._settings.bf16 if self._settings.bf16 is not None else self._device.type == "cuda"
        return torch.autocast(self._device.type, torch.bfloat16) if short else nullcontext()

    def _gone(self, seconds: float) -> float:
        """The share of the budget that is used up."""
        minutes, steps = self._settings.minutes, self._settings.steps
        shares = [seconds / max(1e-9, minutes * 60)] if minutes is not None else []
        return max([*shares, self._step / steps] if steps is not None else shares)

    def _progress(self, seconds: float) -> tuple[int, int]:
        if self._settings.minutes is None:
            return self._step, int(self._settings.steps or 0)
        whole = int(self._settings.minutes * 60)
        return min(int(self._gone(seconds) * whole), whole), whole

    def _save(self) -> None:
        state = {
            "shape": asdict(self.shape),
            "model": self._model.state_dict(),
            "optimizer": self._optimizer.state_dict(),
            "average": self._average,
            "best": self._best,
            "best_state": self._best_state,
            "step": self._step,
            "seconds": self._seconds,
            "curve": [asdict(point) for point in self._curve],
        }
        self._path.parent.mkdir(parents=True, exist_ok=True)
        write_atomically(self._path, lambda out: torch.save(state, out))

    def _load(self) -> None:
        state = _state(self._path, self._device)
        if state["shape"] != asdict(self.shape):
            raise UsageError("the training to resume is of another model", path=self._path, remedy="train without --resume")
        self._model.load_state_dict(state["model"])
        self._optimizer.load_state_dict(state["optimizer"])
        self._average, self._best, self._best_state = state["average"], state["best"], state["best_state"]
        self._step, self._seconds = state["step"], state["seconds"]
        self._curve = [Point(**point) for point in state["curve"]]
        if self._gone(self._seconds) >= 1:
            raise UsageError("the training to resume is finished", path=self._path, remedy="give it more --minutes")


class _Clock:
    """Seconds of training, those before a resumption included."""

    def __init__(self, before: float) -> None:
        self._start = time.monotonic() - before

    def seconds(self) -> float:
        return time.monotonic() - self._start


def _state(path: Path, device: torch.device) -> Mapping[str, Any]:
    try:
        loaded: Mapping[str, Any] = torch.load(path, map_location=device, weights_only=True)
        return loaded
    except FileNotFoundError:
        raise UsageError("there is no training to resume", path=path.parent, remedy="train without --resume") from None
    except OSError as error:
        raise InputError(error.strerror or "cannot be read", path=path) from None
    except (RuntimeError, ValueError, KeyError, EOFError, UnpicklingError) as error:
        raise FormatError(f"the saved training is damaged ({type(error).__name__})", path=path) from None


def _optimizer(model: Transformer, rate: float, *, fused: bool) -> torch.optim.Optimizer:
    matrices = [each for name, each in model.named_parameters() if each.dim() == 2 and "embedding" not in name]
    others = [each for name, each in model.named_parameters() if each.dim() != 2 or "embedding" in name]
    groups = [{"params": matrices, "weight_decay": 0.01}, {"params": others, "weight_decay": 0.0}]
    return torch.optim.AdamW(groups, lr=rate, betas=(0.9, 0.98), eps=1e-9, fused=fused)
