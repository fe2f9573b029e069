"""A small network that says what the words of a sentence are in another language: computed with NumPy.

Each word is seen with two words on either side, layer by layer (gated convolutions, Gehring et al. 2017), and answers how
likely it makes every word of the other language, and for Russian also every form. The two words before it in the translation have
a say in both (after Devlin et al. 2014, "Fast and Robust Neural Network Joint Models"), as a bilinear product of words as in Mnih
and Hinton 2007, "Three New Graphical Models for Statistical Language Modelling"; and what can be its subject has one in the form.
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
_REMEMBERED_ROWS = 2_000


class Network:
    """The network of one direction; safe to share between threads.

    Args:
        arrays: as `network_of` reads them: ``in.words`` and ``in.forms`` (words or forms, width), ``layer.N`` (twice the
            width, five times the width), ``norm.N`` (2, width), ``out`` (width, width), ``out.words`` (words, width),
            ``behind.1`` and ``behind.2`` (width, width) of the word before and the one before that. Where the target's words
            have forms also ``out.forms``, ``behind.forms.1`` and ``behind.forms.2`` (forms, width), ``after.1`` and
            ``after.2`` (forms, forms), and ``subjects`` (subjects, forms).

    Attributes:
        source: the language of what it answers.
        has_forms: whether the words of the target have forms.
    """

    def __init__(self, source: str, target: str, arrays: Mapping[str, Array]) -> None:
        self.source = source
        self._target = target
        self._arrays = arrays
        self.has_forms = "out.forms" in arrays
        self._numbers = {name.removesuffix(NAMES): _numbered(names) for name, names in arrays.items() if name.endswith(NAMES)}
        self._dense = {name: _whole(arrays, name) for name in arrays if f"{name}{BIAS}" in arrays}
        self._layers = sum(name.startswith("norm.") for name in arrays)
        self._behind = [_Behind(_whole(arrays, f"behind.{place}"), self._dense["out.words"]) for place in (1, 2)]
        if self.has_forms:
            self._after = [_whole(arrays, name).data for name in ("after.1", "after.2")]
            self._subjects = _whole(arrays, "subjects").data
            self._forms_behind = [
                _FormsBehind(_whole(arrays, f"behind.forms.{each}"), self._dense["out.words"]) for each in (1, 2)
            ]
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

    def behind(self, first: int, second: int, word: int) -> float:
        """What speaks for a word behind two others; `OUTSIDE` before the first word."""
        one, two = self._behind
        return one.of(second, word) + two.of(first, word)

    def form_behind(self, first: tuple[int, int], second: tuple[int, int], form: int) -> float:
        """What speaks for a form behind two words and their forms."""
        (one, two), (by_one, by_two) = self._after, self._forms_behind
        found: float = one[second[1], form] + two[first[1], form] + by_one.of(second[0])[form] + by_two.of(first[0])[form]
        return found

    def agreed(self, subject: str, form: int) -> float:
        """What speaks for a form where a word stands before it that may be its subject (`subjects`)."""
        found: float = self._subjects[self._numbers["subjects"].get(subject, OUTSIDE), form]
        return found

    def answers(self, words: Sequence[str]) -> tuple[Array, Array | None]:
        """What each word of a source becomes: (source words, words) and (source words, forms).

        The first are logarithms of shares; the second become such when `form_behind` is added.
        """
        import numpy as np

        seen = [symbols(word, self.source) for word in words]
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


class _Behind:
    """What a word before has to say for each word: a product of the two, that before turned round."""

    def __init__(self, turn: Array, words: Array) -> None:
        self._turn = turn
        self._words = words
        self._turned: dict[int, Array] = {}
        self._known: dict[tuple[int, int], float] = {}

    def of(self, before: int, word: int) -> float:
        found = self._known.get((before, word))
        if found is None:
            if len(self._known) >= _REMEMBERED:
                self._known, self._turned = {}, {}
            turned = self._turned.get(before)
            if turned is None:
                turned = self._turned[before] = self._turn @ self._words[before]
            found = self._known[before, word] = float(turned @ self._words[word])
        return found


class _FormsBehind:
    """What a word before has to say for each form."""

    def __init__(self, weight: Array, words: Array) -> None:
        self._weight = weight
        self._words = words
        self._known: dict[int, Any] = {}

    def of(self, before: int) -> Any:
        found = self._known.get(before)
        if found is None:
            if len(self._known) >= _REMEMBERED_ROWS:
                self._known = {}
            found = self._known[before] = (self._weight @ self._words[before]).data
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
