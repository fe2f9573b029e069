"""Sentences in capitals, which models do not know: translated in small letters and put back into capitals."""

from __future__ import annotations

from collections.abc import Callable

from workbench.mt.kept import KEPT, without_kept

_ACRONYM = 5
"""A single word of up to so many capitals is taken for an abbreviation and left alone."""


def is_shouted(text: str) -> bool:
    """Whether a sentence is written in capitals only, and is more than an abbreviation."""
    words = [word for word in without_kept(text).split() if any(letter.isalpha() for letter in word)]
    if not words or not all(word == word.upper() for word in words):
        return False
    letters = [sum(letter.isalpha() for letter in word) for word in words]
    return max(letters) > _ACRONYM or (len(words) > 2 and sum(letters) > 2 * _ACRONYM)


def to_sentence(text: str) -> str:
    """A shouted sentence in small letters but for the first."""
    lowered = _outside_kept(text, str.lower)
    for place, letter in enumerate(lowered):
        if letter.isalpha():
            return lowered[:place] + letter.upper() + lowered[place + 1 :]
    return lowered


def to_shout(text: str) -> str:
    """A sentence in capitals; addresses and placeables stay."""
    return _outside_kept(text, str.upper)


def _outside_kept(text: str, change: Callable[[str], str]) -> str:
    parts: list[str] = []
    end = 0
    for found in KEPT.finditer(text):
        parts += [change(text[end : found.start()]), found[0]]
        end = found.end()
    return "".join([*parts, change(text[end:])])
