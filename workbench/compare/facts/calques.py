"""Streets that Russian and Ukrainian translate by their root: Воздухофлотский, Повітрофлотський; Кузнечная, Ковальська."""

from __future__ import annotations

from workbench.core.language import base
from workbench.text.typography import fold
from workbench.text.vocabulary.sisters import INDEXED, beginning_so

_SISTERS = frozenset(("ru", "uk"))
_ROOT, _LONG = 4, 6
"""Letters that a root has at least, and letters beyond which a headword has a longer ending."""

_ENDING, _LONG_ENDING = 2, 3
"""How many letters of a headword may be no part of its root."""

_SURE = 0.25
"""How sure the dictionary must be that one headword is the other."""


def is_calque(one: str, tag: str, other: str, other_tag: str) -> bool:
    """Whether two names begin with the roots of words that the dictionary has for each other.

    Args:
        one, other: the names as they stand.
        tag, other_tag: their versions; nothing is said unless one is Russian and the other Ukrainian.
    """
    language = base(tag)
    if {language, base(other_tag)} != _SISTERS:
        return False
    here, there = fold(one).lower(), fold(other).lower()
    return any(
        _begins(here, headword) and _begins(there, answer)
        for headword, answer, sure in beginning_so(here[:INDEXED], language)
        if sure >= _SURE
    )


def _begins(name: str, headword: str) -> bool:
    """Whether a name begins as a headword does without its ending."""
    ending = _LONG_ENDING if len(headword) > _LONG else _ENDING
    size = max(_ROOT, len(headword) - ending)
    return len(headword) >= size and name.startswith(headword[:size])
