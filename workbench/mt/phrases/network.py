"""A small network that says what the words of a sentence are in another language: computed with NumPy.

Each word is seen with two words on either side, layer by layer (gated convolutions, Gehring et al. 2017), and answers how
likely it makes every word of the other language. For Russian it also says how likely every form is, which the forms of the
two words before have a say in (after Devlin et al. 2014, "Fast and Robust Neural Network Joint Models").
``context-SOURCE-TARGET.npz`` was learned as `training.word_contexts` does; its weights are whole numbers with a scale a row.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from workbench.mt.phrases.following import BEGINNING
from workbench.mt.phrases.symbols import symbols

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]

AROUND = 2
"""Words on either side that a layer sees."""

OUTSIDE, UNKNOWN = 0, 1
"""The numbers of what stands before and behind a sentence, and of a word or form that the network does not know."""

SCALE, NAMES, BIAS = ".scale", ".names", ".bias"
"""What the names of arrays end in that hold a weight's scales, the words that its rows stand for, and what is added."""

_EPSILON = 1e-5
_REMEMBERED = 200_000


class Network:
    """The network of one direction; safe to share between threads.

    Args:
        arrays: as `network_of` reads them: ``in.words`` and ``in.forms`` (words or forms, width), ``layer.N`` (twice the
            width, five times the width), ``norm.N`` (2, width), ``out`` (width, width), ``out.words`` (words, width) and,
            where the target's words have forms, ``out.forms`` (forms, width), ``after.1`` and ``after.2`` (forms, forms).

    Attributes:
        has_forms: whether the words of the target have forms.
    """

    def __init__(self, source: str, target: str, arrays: Mapping[str, Array]) -> None:
        self._source = source
        self._target = target
        self._arrays = arrays
        self.has_forms = "out.forms" in arrays
        self._numbers = {name.removesuffix(NAMES): _numbered(names) for name, names in arrays.items() if name.endswith(NAMES)}
        self._dense = {name: _whole(arrays, name) for name in arrays if f"{name}{BIAS}" in arrays}
        self._layers = sum(name.startswith("norm.") for name in arrays)
        self._after = [_whole(arrays, name).data for name in ("after.1", "after.2")] if self.has_forms else []
        self._known: dict[str, tuple[int, int]] = {BEGINNING: (OUTSIDE, OUTSIDE)}

    def numbers(self, word: str) -> tuple[int, int]:
        """A word of the target and its form, `UNKNOWN` what the network does not know."""
        found = self._known.get(word)
        if found is None:
            if len(self._known) >= _REMEMBERED:
                self._known = {BEGINNING: (OUTSIDE, OUTSIDE)}
            seen = symbols(word, self._target)
            forms = self._numbers.get("out.forms", {})
            found = self._numbers["out.words"].get(seen.word, UNKNOWN), forms.get(seen.form, UNKNOWN)
            self._known[word] = found
        return found

    def after(self, first: int, second: int, form: int) -> float:
        """What speaks for a form behind two others; `OUTSIDE` before the first word."""
        one, two = self._after
        found: float = one[second, form] + two[first, form]
        return found

    def answers(self, words: Sequence[str]) -> tuple[Array, Array | None]:
        """What each word of a source becomes: (source words, words) and (source words, forms).

        The first are logarithms of shares; the second become such when `after` is added.
        """
        import numpy as np

        seen = [symbols(word, self._source) for word in words]
        edge = [OUTSIDE] * AROUND
        known, forms = self._numbers["in.words"], self._numbers["in.forms"]
        states = self._states(
            np.array([*edge, *(known.get(each.word, UNKNOWN) for each in seen), *edge]),
            np.array([*edge, *(forms.get(each.form, UNKNOWN) for each in seen), *edge]),
        )[AROUND:-AROUND]
        likely = self._through("out.words", states)
        likely -= likely.max(axis=1, keepdims=True)
        likely -= np.log(np.exp(likely).sum(axis=1, keepdims=True))
        return likely, self._through("out.forms", states) if self.has_forms else None

    def _states(self, words: Array, forms: Array) -> Array:
        """A sentence through the layers: (places, width)."""
        import numpy as np

        inside = (words != OUTSIDE)[:, None]
        states = _rows(self._arrays, "in.words", words) + _rows(self._arrays, "in.forms", forms)
        for layer in range(self._layers):
            scale, shift = self._arrays[f"norm.{layer}"].astype(np.float32)
            padded = np.pad((_normal(states) * scale + shift) * inside, ((AROUND, AROUND), (0, 0)))
            seen = np.concatenate([padded[place : place + len(states)] for place in range(2 * AROUND + 1)], axis=1)
            made, gates = np.split(self._through(f"layer.{layer}", seen), 2, axis=1)
            states = states + made * (0.5 + 0.5 * np.tanh(gates / 2.0))
        return _normal(self._through("out", states))

    def _through(self, name: str, states: Array) -> Array:
        found: Array = states @ self._dense[name].T + self._arrays[name + BIAS].astype("float32")
        return found


def _normal(states: Array) -> Array:
    """Each row with a mean of 0 and a deviation of 1."""
    import numpy as np

    centred = states - states.mean(axis=1, keepdims=True)
    found: Array = centred / np.sqrt((centred**2).mean(axis=1, keepdims=True) + _EPSILON)
    return found


def _rows(arrays: Mapping[str, Array], name: str, numbers: Array) -> Array:
    """Some rows of a weight."""
    found: Array = arrays[name][numbers].astype("float32") * arrays[name + SCALE][numbers].astype("float32")[:, None]
    return found


def _whole(arrays: Mapping[str, Array], name: str) -> Array:
    found: Array = arrays[name].astype("float32") * arrays[name + SCALE].astype("float32")[:, None]
    return found


def _numbered(names: Array) -> dict[str, int]:
    return {name: number for number, name in enumerate(names.tobytes().decode("utf-8").split("\n"))}


def has_network(source: str, target: str) -> bool:
    """Whether a network of a direction is there."""
    return _file(source, target).is_file()


@lru_cache(maxsize=2)
def network_of(source: str, target: str) -> Network:
    """Of ``en`` to ``ru`` or the reverse; read in a fraction of a second when first asked for."""
    import numpy as np

    with np.load(_file(source, target)) as arrays:
        return Network(source, target, dict(arrays))


def _file(source: str, target: str) -> Path:
    return Path(__file__).with_name(f"context-{source}-{target}.npz")
