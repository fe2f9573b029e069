"""Words that put one event before or after another: «перед выборами», ``after the match``, «після того як»."""

# ruff: noqa: E501  # tables of patterns are easier to read in whole lines

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from workbench.core.language import base
from workbench.text.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Order:
    """A word that orders two events.

    Attributes:
        text: as it stands.
        start, end: where.
        is_after: whether what it belongs to comes after the other.
    """

    text: str
    start: int
    end: int
    is_after: bool


# Language → before, after. «До» alone is as often a mere "to", so it is no such word without what tells.
_WORDS: Mapping[str, tuple[str, str]] = {
    "ru": (
        r"перед(?! (?:лицом|собой|ним|ней|нами|вами|ними|законом|судом|зданием|домом))|накануне|прежде,? чем|(?<!не )раньше,? чем|до того,? как|до этого|в преддверии|за [\w-]+ (?:[\w-]+ )?до",
        r"после|вслед за|по (?:окончании|завершении|итогам|истечении)|спустя [\w-]+ (?:[\w-]+ )?после",
    ),
    "uk": (
        r"перед(?! (?:обличчям|собою|ним|нею|нами|вами|ними|законом|судом|будівлею|будинком))|напередодні|перш ніж|(?<!не )раніше,? ніж|до того,? як|до цього|у переддень|за [\w'-]+ (?:[\w'-]+ )?до",
        r"після|услід за|слідом за|по (?:завершенні|закінченні)|за підсумками",
    ),
    "en": (
        r"(?<!not )(?<!than )(?<!than ever )(?<!as )(?<!as ever )(?<!never )before(?!\s*(?:[.,;:!?)]|\Z))(?! (?:yesterday|last(?!\w)|the (?:court|judge|committee|tribunal|panel|panel|commission|council|parliament|law)|a (?:court|judge|committee|panel)|(?:him|her|them|us|me|you)(?!\w)))|prior to|ahead of|on the eve of|in the run-up to",
        r"(?<!named )(?<!look )(?<!looking )(?<!looked )(?<!called )after(?! (?:all|tomorrow)(?!\w))|(?<!the )following|in the wake of|in the aftermath of",
    ),
}


_WHICH = r" (?:чего|котор|закінчення якого|завершення якого|як(?:ого|ої|их)|чого|which)"
"""What turns the order round: "before it stops" is «после чего он остановится»."""


@lru_cache(maxsize=8192)
def order_words(text: str, tag: str) -> tuple[Order, ...]:
    """The words of a text that say what comes before what, in order; Russian, Ukrainian and English.

    Args:
        text: any text.
        tag: a language or version tag.
    """
    pattern = _PATTERNS.get(base(tag))
    found = pattern.finditer(text) if pattern else ()
    return tuple(Order(match[0], match.start(), match.end(), match["after"] is not None) for match in found)


_PATTERNS = {
    language: Phrases(re.compile(rf"(?<![\w-])(?:(?P<before>{before})|(?P<after>{after}))(?![\w-])(?!{_WHICH})", re.IGNORECASE))
    for language, (before, after) in _WORDS.items()
}
