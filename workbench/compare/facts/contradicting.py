"""Quotations of which one says the contrary of the others: slowly and rapidly, got well and got worse.

However freely a translator words a sentence, he does not put a word for its contrary. So a word of one version and its contrary
in another tell more than words that merely have no like.
"""

from __future__ import annotations

from collections.abc import Mapping

from workbench.compare.facts.content import ContentWord, content_words
from workbench.compare.facts.relations import SAME, relation
from workbench.compare.facts.trilingual import are_trilingual
from workbench.core.language import base
from workbench.text.stance.opposites import Opposite, opposites
from workbench.text.stance.opposites_table import CONTRARIES, OPPOSITES

_MOST_WORDS = 12
"""Words up to which a quotation says so few things that a word and its contrary are said of the same."""

_Sides = Mapping[str, Opposite]
"""Version → its word for a thing or for its contrary."""


def contradicting(quoted: Mapping[str, str]) -> str | None:
    """The version of three that has the contrary of what the others say, or None.

    Args:
        quoted: version → what it quotes, of three versions in Russian, Ukrainian and English.
    """
    if not are_trilingual(quoted):
        return None
    if max(len(text.split()) for text in quoted.values()) > _MOST_WORDS:
        return None
    every = [sides for table in (CONTRARIES, OPPOSITES) for sides in _sides(quoted, table)]
    departing = [(odd, sides) for sides in every if len(sides) == len(quoted) and (odd := _departing(sides, quoted))]
    if not departing:
        departing = [(odd, sides) for sides in every if len(sides) == len(quoted) - 1 and (odd := _left_alone(sides, quoted))]
    if len({odd for odd, _ in departing}) != 1:
        return None
    odd = departing[0][0]
    places = {sides[odd].end for _, sides in departing}
    return odd if len(places) == 1 else None  # never warm: always cold


def _sides(quoted: Mapping[str, str], table: str) -> list[_Sides]:
    """For everything that a version names or names the contrary of, but not both: which word each has for it."""
    said = {tag: opposites(text, tag, table) for tag, text in quoted.items()}
    found: list[_Sides] = []
    for concept in sorted({each.concept for words in said.values() for each in words}):
        having = {tag: [each for each in words if each.concept == concept] for tag, words in said.items()}
        if all(len({each.affirms for each in words}) < 2 for words in having.values()):
            found.append({tag: words[0] for tag, words in having.items() if words})
    return found


def _departing(sides: _Sides, quoted: Mapping[str, str]) -> str | None:
    """The one of three versions that is alone on its side, where no word of its speaks for the other side."""
    ways = [each.affirms for each in sides.values()]
    odd = next((tag for tag, each in sides.items() if ways.count(each.affirms) == 1), None)
    if odd is None or any(_has_like(sides[odd], odd, quoted[tag], tag) for tag in sides if tag != odd):
        return None
    return odd


def _left_alone(sides: _Sides, quoted: Mapping[str, str]) -> str | None:
    """The one of two versions on different sides whose word the third has nothing like, where it has the other's."""
    (one, here), (other, there) = sides.items()
    third = next(tag for tag in quoted if tag not in sides)
    if here.affirms == there.affirms or here.is_negated or there.is_negated:
        return None
    if _has_like(here, one, quoted[other], other) or _has_like(there, other, quoted[one], one):
        return None
    like_here, like_there = _has_like(here, one, quoted[third], third), _has_like(there, other, quoted[third], third)
    if like_here == like_there:
        return None
    return other if like_here else one


def _has_like(each: Opposite, tag: str, text: str, other: str) -> bool:
    """Whether another version has a word that surely says the same."""
    words = content_words(each.text, tag, predicates=True) or [ContentWord(each.text, 0, len(each.text), base(tag))]
    return any(
        relation(word, tag, rival, other) == SAME for word in words for rival in content_words(text, other, predicates=True)
    )
