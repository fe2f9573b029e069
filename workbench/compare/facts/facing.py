"""Whether places of two versions speak of the same thing, wherever they stand: the words around them are alike.

Versions put their clauses in another order, and a verb that ends one opens another. So how far apart two words stand, as a
share of their texts, tells little in a free translation; the words beside them tell more.
"""

from __future__ import annotations

import re
from functools import lru_cache

from workbench.compare.facts.content import ContentWord, content_words
from workbench.compare.facts.dictionary import stands_for

_ENDS = re.compile(r"[.;:!?()—–]|,(?! \w+,)")
"""What ends a clause; commas around a single word, which is put in, do not."""

_SENTENCE_ENDS = re.compile(r"[.;!?]")
_FEW = 3
"""Words that a clause must have to tell what it is about; else its sentence is asked."""

_BESIDE = 5
"""Words on each side of a place that tell what it is about."""

_SHARE = 0.25
"""What share of the fewer ones must be alike for each word that must be."""


def faces(text: str, tag: str, start: int, other: str, other_tag: str, other_start: int, *, enough: int = 2) -> bool:
    """Whether the words around a place are alike those around a place of another version.

    Args:
        text, tag: a version.
        start: where a word of it begins, in characters; the word itself is not asked.
        other, other_tag, other_start: the same of another version.
        enough: how many of the words must be alike, and a quarter of the fewer ones for each.
    """
    ours, theirs = _around(text, tag, start), _around(other, other_tag, other_start)
    least = min(len(ours), len(theirs))
    if not least:
        return False
    held = sum(any(stands_for(word, tag, each, other_tag) for each in theirs) for word in ours)
    return held >= min(enough, least) and held >= _SHARE * enough * least


@lru_cache(maxsize=4096)
def _around(text: str, tag: str, start: int) -> tuple[ContentWord, ...]:
    """The words of a clause that stand near a place."""
    inside = content_words(text, tag)
    for marks in (_ENDS, _SENTENCE_ENDS):
        ends = [found.start() for found in marks.finditer(text)]
        first = max((end + 1 for end in ends if end < start), default=0)
        last = min((end for end in ends if end >= start), default=len(text))
        words = [word for word in inside if first <= word.start < last and word.start != start]
        if len(words) >= _FEW:
            break
    before = [word for word in words if word.start < start][-_BESIDE:]
    behind = [word for word in words if word.start > start][:_BESIDE]
    return (*before, *behind)
