"""A network made by hand, small enough to be read."""

from __future__ import annotations

from typing import Any

import numpy
from numpy.typing import NDArray

from workbench.mt.phrases.network import AROUND, BIAS, NAMES, SCALE, Network

ENGLISH = ("<s>", "<unk>", "the", "new", "bridge", "opened", ".", "show")
RUSSIAN = ("<s>", "<unk>", "новый", "город", "открыть", ".", "показ", "показать")
OF_ENGLISH = ("<s>", "<unk>", "the", "new", "dge", "ned", "#.", "how")
OF_RUSSIAN = ("<s>", "<unk>", "n accs masc sing|n masc nomn sing", "n datv masc sing", "#.")
SUBJECTS = ("<s>", "#", "masc sing", "plur")
WIDTH, LAYERS = 8, 2
REACH = AROUND * LAYERS
"""How many places away a word is seen."""


def arrays(*, has_forms: bool = True, seed: int = 5) -> dict[str, NDArray[Any]]:
    """The arrays of a network with weights at random."""
    random = numpy.random.default_rng(seed)
    sizes = {"in.words": (len(ENGLISH), WIDTH), "in.forms": (len(OF_ENGLISH), WIDTH), "out": (WIDTH, WIDTH)}
    sizes |= {f"layer.{layer}": (2 * WIDTH, (2 * AROUND + 1) * WIDTH) for layer in range(LAYERS)}
    sizes |= {"out.words": (len(RUSSIAN), WIDTH), "behind.1": (WIDTH, WIDTH), "behind.2": (WIDTH, WIDTH)}
    names: dict[str, tuple[str, ...]] = {"in.words": ENGLISH, "in.forms": OF_ENGLISH, "out.words": RUSSIAN}
    if has_forms:
        sizes |= {name: (len(OF_RUSSIAN), len(OF_RUSSIAN)) for name in ("after.1", "after.2")}
        sizes |= {name: (len(OF_RUSSIAN), WIDTH) for name in ("out.forms", "behind.forms.1", "behind.forms.2")}
        sizes |= {"subjects": (len(SUBJECTS), len(OF_RUSSIAN))}
        names |= {"out.forms": OF_RUSSIAN, "subjects": SUBJECTS}
    found: dict[str, NDArray[Any]] = {}
    for name, size in sizes.items():
        found[name] = random.integers(-127, 128, size).astype(numpy.int8)
        found[name + SCALE] = numpy.full(size[0], 0.01, numpy.float16)
        if name == "out" or name.startswith(("layer.", "out.")):
            found[name + BIAS] = random.normal(size=size[0]).astype(numpy.float16)
    for layer in range(LAYERS):
        found[f"norm.{layer}"] = numpy.stack([numpy.ones(WIDTH), numpy.zeros(WIDTH)]).astype(numpy.float16)
    for name, each in names.items():
        found[name + NAMES] = numpy.frombuffer("\n".join(each).encode("utf-8"), numpy.uint8)
    return found


def small_network(*, has_forms: bool = True) -> Network:
    """A network from English to Russian."""
    return Network("en", "ru", arrays(has_forms=has_forms))
