"""Whether one version tells of the winner what another tells of the loser: «победив „Ниву“», «„Нива“ поступилася їм»."""

from __future__ import annotations

import re
from collections.abc import Mapping

from workbench.core.language import base
from workbench.text.names import Word, words
from workbench.text.naming.sounding import distance
from workbench.text.stance.opposites import Opposite

_WON = re.compile(r"выигр|победи|побежда|обыгр|одол|вигра|перем[оі]|обігр|здол|w[io]n|beat|defeat", re.IGNORECASE)
_LOST = re.compile(r"проигр|уступ|програ|поступ|потерпе|зазна|los[et]|beaten|defeated by|went down", re.IGNORECASE)

_ALIKE = 0.3
"""Up to which distance names are taken for the same."""

_ENDS = re.compile(r"[.;:!?]|,(?! \w+ing\b)")
_BESIDE = 40
"""How far, in characters, the name of a side stands from its verb."""

_BEATEN = re.compile(r"(?<!\w)(?:(?:beat|beating|defeated|defeating)(?!\w)|(?:over|against|past) (?:\w+ )?(?=[A-Z]))")
"""English words behind which a beaten side stands."""


def are_converse(one: Opposite, tag: str, other: Opposite, other_tag: str, texts: Mapping[str, str]) -> bool:
    """Whether two words of opposite meaning tell of both sides of one event: of the winner in one version, the loser in another.

    Args:
        one, tag: a word of a version.
        other, other_tag: a word of another version that says the opposite.
        texts: version → its text.
    """
    won, lost = ((one, tag), (other, other_tag)) if _WON.search(one.text) else ((other, other_tag), (one, tag))
    if one.is_negated or other.is_negated or not _WON.search(won[0].text) or not _LOST.search(lost[0].text):
        return False
    loser, beaten = _before(*lost, texts[lost[1]]), _behind(*won, texts[won[1]])
    return loser is not None and beaten is not None and distance(loser.text, beaten.text) <= _ALIKE


def _before(verb: Opposite, tag: str, text: str) -> Word | None:
    """The first name of a clause before a verb, close to it: the side that it is told of."""
    ends = [found.end() for found in _ENDS.finditer(text, 0, verb.start)]
    first = max(ends[-1] if ends else 0, verb.start - _BESIDE)
    return next((word for word in words(text, tag) if word.is_capitalised and first <= word.start < verb.start), None)


def _behind(verb: Opposite, tag: str, text: str) -> Word | None:
    """The first name behind a verb, or behind the English word for the side that is beaten."""
    start = verb.end
    if base(tag) == "en" and (found := _BEATEN.search(text, verb.start)) is not None:
        start = found.end()
    near = (word for word in words(text, tag) if word.is_capitalised and start <= word.start < start + _BESIDE)
    return next((word for word in near if not _ENDS.search(text, start, word.start)), None)
