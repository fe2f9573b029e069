"""Whether versions tell of one event from either side, the winner and the loser, the buyer and the seller."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from workbench.compare.facts.content import ContentWord, content_words
from workbench.compare.facts.counterparts import like
from workbench.core.language import base
from workbench.text.names import Word, words
from workbench.text.naming.sounding import distance
from workbench.text.stance.opposites import Opposite

_WON = re.compile(r"выигр|победи|побежда|обыгр|одол|вигра|перем[оі]|обігр|здол|w[io]n|beat|defeat", re.IGNORECASE)
_LOST = re.compile(r"проигр|уступ|програ|поступ|потерпе|зазна|los[et]|beaten|defeated by|went down", re.IGNORECASE)

_BOUGHT = re.compile(r"купи|купл|приобр|закуп|придба|b[ou]y|bought|purchas|acquir", re.IGNORECASE)
_SOLD = re.compile(r"прода(?!ж)|s[eo]l[ld]", re.IGNORECASE)
_FROM = re.compile(r"(?<!\w)(?:у|в|от|від|from) ", re.IGNORECASE)
"""Before the seller."""

_ALIKE = 0.3
"""Up to which distance names are taken for the same."""

_ENDS = re.compile(r"[.;:!?]|,(?! \w+ing\b)")
_BESIDE = 40
"""How far, in characters, the name of a side stands from its verb."""

_SELLER = 60
"""The same for the seller, behind what is bought, and the buyer, behind what is sold."""

_BEATEN = re.compile(r"(?<!\w)(?:(?:beat|beating|defeated|defeating)(?!\w)|(?:over|against|past) (?:\w+ )?(?=[A-Z]))")
"""English words behind which a beaten side stands."""


def are_converse(one: Opposite, tag: str, other: Opposite, other_tag: str, texts: Mapping[str, str]) -> bool:
    """Whether two words of opposite meaning tell of both sides of one event: of the winner in one version, the loser in another.

    Args:
        one, tag: a word of a version.
        other, other_tag: a word of another version that says the opposite.
        texts: version → its text.
    """
    if one.is_negated or other.is_negated:
        return False
    return _won_and_lost(one, tag, other, other_tag, texts) or _bought_and_sold(one, tag, other, other_tag, texts)


def _bought_and_sold(one: Opposite, tag: str, other: Opposite, other_tag: str, texts: Mapping[str, str]) -> bool:
    """Whether the seller in one version sells in another, or the buyer in the latter buys in the former."""
    bought, sold = ((one, tag), (other, other_tag)) if _BOUGHT.match(one.text) else ((other, other_tag), (one, tag))
    if not _BOUGHT.match(bought[0].text) or not _SOLD.match(sold[0].text):
        return False
    text, its = texts[bought[1]], bought[0]
    origin = _FROM.search(text, its.end, its.end + _SELLER)
    if origin is not None and _name_one(
        text, bought[1], (origin.end(), origin.end() + _BESIDE), texts[sold[1]], sold[1], (sold[0].start - _BESIDE, sold[0].start)
    ):
        return True
    return _name_one(
        text, bought[1], (its.start - _BESIDE, its.start), texts[sold[1]], sold[1], (sold[0].end, sold[0].end + _SELLER)
    )


def _name_one(text: str, tag: str, place: tuple[int, int], other: str, other_tag: str, other_place: tuple[int, int]) -> bool:
    """Whether a name or a word in a place of one version stands in a place of another."""
    one, two = _names(words(text, tag), place), _names(words(other, other_tag), other_place)
    if any(distance(each.text, its.text) <= _ALIKE for each in one for its in two):
        return True
    first, second = _within(content_words(text, tag), place), _within(content_words(other, other_tag), other_place)
    return any(like(each, tag, its, other_tag) for each in first for its in second)


def _names(found: Iterable[Word], place: tuple[int, int]) -> list[Word]:
    return [word for word in found if word.is_capitalised and word.start and place[0] <= word.start < place[1]]


def _within(found: Iterable[ContentWord], place: tuple[int, int]) -> list[ContentWord]:
    return [word for word in found if place[0] <= word.start < place[1]]


def _won_and_lost(one: Opposite, tag: str, other: Opposite, other_tag: str, texts: Mapping[str, str]) -> bool:
    won, lost = ((one, tag), (other, other_tag)) if _WON.search(one.text) else ((other, other_tag), (one, tag))
    if not _WON.search(won[0].text) or not _LOST.search(lost[0].text):
        return False
    losers, beaten = _before(*lost, texts[lost[1]]), _behind(*won, texts[won[1]])
    return any(distance(loser.text, other.text) <= _ALIKE for loser in losers for other in beaten)


def _before(verb: Opposite, tag: str, text: str) -> list[Word]:
    """The names of a clause before a verb, close to it: the side that it is told of."""
    ends = [found.end() for found in _ENDS.finditer(text, 0, verb.start)]
    first = max(ends[-1] if ends else 0, verb.start - _BESIDE)
    return [word for word in words(text, tag) if word.is_capitalised and first <= word.start < verb.start]


def _behind(verb: Opposite, tag: str, text: str) -> list[Word]:
    """The names behind a verb, or behind the English word for the side that is beaten."""
    start = verb.end
    if base(tag) == "en" and (found := _BEATEN.search(text, verb.start)) is not None:
        start = found.end()
    near = (word for word in words(text, tag) if word.is_capitalised and start <= word.start < start + _BESIDE)
    return [word for word in near if not _ENDS.search(text, start, word.start)]
