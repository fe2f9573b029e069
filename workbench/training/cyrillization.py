"""How ``text/naming/cyrillization.xz`` is made: what groups of letters of Latin names are in Russian, and how they follow.

Learned from names that both sides of public translations have, brought to the nominative (`names`), and a list of names of
languages with letters and spellings of their own (`foreign_names`); and, as families by themselves, from Russian and Ukrainian
names in Latin letters (`slavic_names`), and from Chinese and Japanese ones.

Run, with a quarter of an hour of patience: ``python -m workbench.training.cyrillization CORPUS.tsv.xz FOLDER``.
"""

from __future__ import annotations

import argparse
import math
import random
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from workbench.text.naming.cyrillization import Before, Group, as_file
from workbench.training.foreign_names import chosen, eastern
from workbench.training.letter_groups import Pair, cut, followed, likelihoods, recut
from workbench.training.names import Forms, gathered, nominative
from workbench.training.slavic_names import romanised
from workbench.training.word_pairs import rows

_SEED = 5
_SOME, _ROUNDS = 5_000, 4
"""Pairs of which groups are learned at first, besides those chosen by hand, and how often they are gone through."""

_LEAST_LIKELY = -6.0
"""The logarithm of how likely a letter of a pair must be on average, for the two to be one name."""

_LONGER, _SHORTER = 2, -3
_OF_LISTED = 2
"""How often a name counts that was chosen by hand."""


Rows = dict[Before, dict[Group, int]]


def learned(names: Mapping[str, Forms], listed: Sequence[Pair], *families: Sequence[Pair]) -> list[Rows]:
    """The groups of letters and how they follow each other, of names from everywhere and of each other family.

    Args:
        names: Latin names with the Cyrillic forms that stand beside them.
        listed: names with their spellings, chosen by hand.
        families: made by rule, of languages each.
    """
    at_first = _fit((latin, nominative(latin, forms)) for latin, forms in names.items())
    likely = _likely(at_first, listed)

    def judged(latin: str, cyrillic: str) -> float:
        found = cut((latin, cyrillic), likely)
        return found[1] if found is not None and found[1] >= _LEAST_LIKELY * len(latin) else -math.inf

    pairs = _fit((latin, nominative(latin, forms, judged)) for latin, forms in names.items())
    everywhere = followed(recut([*pairs, *(list(listed) * _OF_LISTED)], likely))
    return [everywhere, *(followed(recut(family, _likely(family))) for family in families)]


def _likely(pairs: Sequence[Pair], listed: Sequence[Pair] = ()) -> dict[Group, float]:
    chance = random.Random(_SEED)  # noqa: S311 (not for secrets)
    return likelihoods([*listed, *chance.sample(pairs, min(_SOME, len(pairs)))], _ROUNDS)


def _fit(pairs: Iterable[tuple[str, str | None]]) -> list[Pair]:
    return [
        (latin, cyrillic)
        for latin, cyrillic in pairs
        if cyrillic is not None and _SHORTER <= len(cyrillic) - len(latin) <= _LONGER and not ("th" in latin and "ф" in cyrillic)
    ]


def main() -> int:
    """Learn the groups and write them."""
    parser = argparse.ArgumentParser(description="Learn how Latin names are written in Russian.")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("folder", type=Path)
    asked = parser.parse_args()
    names = gathered((english, russian) for english, russian, _ in rows(asked.corpus) if english and russian)
    found = learned(names, list(chosen()), list(romanised()), list(eastern()))
    (asked.folder / "cyrillization.xz").write_bytes(as_file(found))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
