"""Names that all three versions have otherwise."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from workbench.compare.facts.same_names import are_apart, are_joined, is_place, lacks_place
from workbench.compare.facts.sides import difference
from workbench.compare.facts.sure_names import is_name_here
from workbench.core.finding import Difference
from workbench.text.names import Word

_NEAR = 0.35
"""How far apart, as a share of the text, names may stand that are in each other's place."""


def three_ways(alone: Sequence[tuple[str, Word]], texts: Mapping[str, str]) -> list[Difference]:
    """The names of three versions that all differ, where one stands alone in the same place of each.

    Two versions must have one such name, in one word or more; of the third the nearest is taken.
    """
    named = {
        tag: [
            word for name, word in alone if name == tag and (is_name_here({tag: word}, texts) or is_place(word, texts[tag], tag))
        ]
        for tag in texts
    }
    runs = {tag: _runs(found, texts[tag]) for tag, found in named.items()}
    single = [run[0].start / len(texts[tag]) for tag, found in runs.items() if len(found) == 1 for run in found]
    if len(texts) != 3 or not all(runs.values()) or len(single) < 2:
        return []
    chosen = {tag: min(found, key=lambda run: abs(run[0].start / len(texts[tag]) - single[0])) for tag, found in runs.items()}
    sides = {tag: run[0] for tag, run in chosen.items()}
    places = [word.start / len(texts[tag]) for tag, word in sides.items()]
    are_alone = all(len(found) == 1 for found in runs.values()) and len(alone) == sum(len(run) for run in chosen.values())
    if max(places) - min(places) >= 2 * _NEAR and not are_alone:
        return []
    alike_ones = [
        pair
        for pair in combinations(texts, 2)
        if not are_apart(*(chosen[tag] for tag in pair)) and not lacks_place(sides, pair, texts)
    ]
    if not alike_ones:
        return [difference("name", tuple(texts), [{tag: word} for tag, word in sides.items()])]
    if len(alike_ones) > 1 or not are_joined(*(chosen[tag] for tag in alike_ones[0])):
        return []
    pair = {tag: sides[tag] for tag in alike_ones[0]}
    return [difference("name", tuple(texts), [pair, {tag: word for tag, word in sides.items() if tag not in pair}])]


def _runs(found: Sequence[Word], text: str) -> list[list[Word]]:
    """Names that stand beside each other as one: a first name and a surname."""
    runs: list[list[Word]] = []
    for word in sorted(found, key=lambda word: word.start):
        if runs and text[runs[-1][-1].end : word.start] == " ":
            runs[-1].append(word)
        else:
            runs.append([word])
    return runs
