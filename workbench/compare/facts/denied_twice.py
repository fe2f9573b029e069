"""Negations that cancel each other out: who is not left without something has it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from workbench.compare.facts.denials import WITHOUT, Denial

_LEFT = re.compile(
    r" (?:(?:был|бул|буд|been|be|being)\w* )?(?:оста|лиш|залиш|left|leav|remain|go|went|stay)\w* ",
    re.IGNORECASE,
)
"""What stands between them."""

_NOBODY = re.compile(
    r"(?<!\w)(?:ни|никто|ничто|никого|ничего|ніхто|ніщо|нікого|нічого|жод\w+|ні)(?!\w)[^.,;:!?]*\Z", re.IGNORECASE
)
"""What stands before them where nobody or nothing is left without, which English says with a negation as well."""


def uncancelled(found: Mapping[str, Sequence[Denial]], texts: Mapping[str, str]) -> dict[str, list[Denial]]:
    """The denials but those that cancel each other out in one version alone: «не остался без ответа», unlike "unanswered".

    Args:
        found: version → its denials.
        texts: version → its text.
    """
    pairs = {tag: _cancelling(every, texts[tag]) for tag, every in found.items()}
    is_alone = sum(map(bool, pairs.values())) == 1
    return {tag: [each for each in every if not (is_alone and each in pairs[tag])] for tag, every in found.items()}


def _cancelling(found: Sequence[Denial], text: str) -> list[Denial]:
    return [
        each
        for pair in pairwise(found)
        if pair[0].word.is_plain
        and pair[1].word.text.lower() in WITHOUT
        and _LEFT.fullmatch(text, pair[0].word.end, pair[1].word.start)
        and not _NOBODY.search(text, 0, pair[0].word.start)
        for each in pair
    ]
