"""A version that denies what another affirms, where the third says the contrary by a word: did not get wet, «остались сухими»."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from workbench.compare.facts.denials import Denial
from workbench.compare.facts.denied_words import REACH
from workbench.compare.facts.sides import difference
from workbench.compare.facts.stances import SAME, stance
from workbench.core.finding import Difference
from workbench.text.stance.opposites import Opposite, opposites
from workbench.text.stance.opposites_table import CONTRARIES, OPPOSITES

_CLAUSE = re.compile(r"[,.;:!?()—–]| (?:and|but|и|но|і|й|та|але) ")


def turned_by(denial: Denial, text: str, tag: str, table: str = OPPOSITES) -> set[tuple[int, bool]]:
    """What a denial turns round, of the words some way behind it: the numbers of their pairs, and whether it then affirms.

    Args:
        denial: a denial.
        text, tag: its version.
        table: of `stance.opposites_table`.
    """
    start, end = denial.word.start, denial.word.end
    plain = text[:start] + " " * (end - start) + text[end:]
    behind = (each for each in opposites(plain, tag, table) if 0 <= each.start - end < REACH and not each.is_negated)
    return {(each.concept, not each.affirms) for each in behind if not _CLAUSE.search(text, end, each.start)}


_VERSIONS = 3
"""Versions of which one can say the contrary of what another denies while the third affirms it."""


def denied_by_contrary(
    group: Mapping[str, Denial], found: Mapping[str, Sequence[Denial]], texts: Mapping[str, str]
) -> Difference | None:
    """The difference that a version affirms in the same word what one denies and another says the contrary of.

    Args:
        group: the version that denies → its denial.
        found: version → all its denials.
        texts: version → its text, in the order of the columns.
    """
    ((tag, denial),) = group.items()
    if len(texts) != _VERSIONS or not denial.word.is_plain or denial.word.is_concord:
        return None
    others = [other for other in texts if other != tag]
    for third, odd in (others, others[::-1]):
        if found[odd] or found[third]:
            continue
        contrary, word = _contrary(denial, texts[tag], tag, texts[third], third), stance(denial, tag, texts, odd, ())
        if contrary is None or word.sureness != SAME or word.word is None:
            continue
        if _contrary(denial, texts[tag], tag, texts[odd], odd) is None:
            return difference("negation", tuple(texts), [{tag: denial.word, third: contrary}, {odd: word.word}])
    return None


def _contrary(denial: Denial, text: str, tag: str, other: str, other_tag: str) -> Opposite | None:
    """The word of another version nearest to a denial that says the contrary of what it denies, and not the same."""
    for table in (OPPOSITES, CONTRARIES):
        turned = turned_by(denial, text, tag, table)
        said = [each for each in opposites(other, other_tag, table) if not each.is_negated] if turned else []
        concepts = {concept for concept, _ in turned}
        of_them = [each for each in said if each.concept in concepts]
        told = min(of_them, key=lambda each: abs(each.start / len(other) - denial.place), default=None)
        if told is not None and (told.concept, told.affirms) in turned:
            return told
    return None
