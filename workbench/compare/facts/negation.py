"""What one version denies and the others do not, or the reverse."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from workbench.compare.facts.affirming import refuses
from workbench.compare.facts.denials import Denial, denials
from workbench.compare.facts.denied_by_contrary import denied_by_contrary, turned_by
from workbench.compare.facts.denied_by_most import affirmed
from workbench.compare.facts.denied_by_one import denied_alone
from workbench.compare.facts.denied_twice import uncancelled
from workbench.compare.facts.how_many import how_many, speak_of_the_rest
from workbench.compare.facts.opposed import common_to, parted, reversed_in
from workbench.compare.facts.same_denials import grouped
from workbench.compare.facts.titles import in_title
from workbench.compare.facts.unlike_denials import is_negation
from workbench.core.finding import Difference
from workbench.core.language import base
from workbench.text.stance.only import limits, requires, restricts
from workbench.text.stance.opposites import Opposite, opposites
from workbench.text.typography import folded

_SOME = re.compile(r"(?<!\w)(?:не (?:все|всё|всі|усі|всем|всім|усім|кажд\w+|кожен|кожн\w+)|not (?:all|every\w*))(?!\w)")
"""What denies a part alone: "not all agreed" is as much as "some refused"."""

_WITHOUT = re.compile(r"(?<!\w)(?:без|without)(?!\w)", re.IGNORECASE)

_SAME_PLACE, _PLACE_CHARACTERS = 0.35, 35
"""How far apart, as a share of the text or in characters, words may stand that say the same."""


def negation_differences(texts: Mapping[str, str]) -> list[Difference]:
    """At most one difference: one version affirms what all others deny, or the reverse.

    A version departs when it says the opposite in the same word or in another («разрешили», "banned"), or when all others
    negate what it says without a negation. A word that denies by itself («отказался», "without") excuses a negation
    that is missing or added near it. Of two versions it is not told which departs.

    Args:
        texts: version → its text, in the order of the columns.
    """
    if len(texts) < 2:
        return []
    said = {tag: opposites(text, tag) for tag, text in texts.items()}
    common = set() if any(_SOME.search(text.lower()) for text in texts.values()) else common_to(said)
    counted = how_many(texts)
    if counted is not None:
        return [counted]
    if speak_of_the_rest(texts):
        return []
    reversed_ = reversed_in(texts, said, common)
    if reversed_ is not None:
        return [reversed_]
    departed = parted(texts, said)
    if departed is not None:
        return [departed]
    found = uncancelled({tag: _weighed(_unlimited(tag, texts), said[tag]) for tag in texts}, texts)
    if not any(each.is_firm or each.word.is_plain or refuses(each) for every in found.values() for each in every):
        return []
    left = {
        tag: [each for each in every if is_negation(each) or not _explains(each, said[tag], common)]
        for tag, every in found.items()
    }
    groups = [
        group
        for group in grouped(left, texts)
        if not any(_explains(each, said[tag], common) for tag, each in group.items())
        and not all(in_title(texts[tag], tag, each.word.start) for tag, each in group.items())
    ]
    for group in groups:
        if len(group) == 1 and len(texts) > 2 and (opposed := denied_by_contrary(group, found, texts)) is not None:
            return [opposed]
    groups = [
        group
        for group in groups
        if not any(
            _is_agreed(each, said[tag], near) or _is_turned(each, texts[tag], tag, near)
            for tag, each in group.items()
            for other in texts
            if other not in group and (near := _near(each, said[other], texts[other]))
        )
    ]
    alone = {tag: [each[tag] for each in groups if set(each) == {tag}] for tag in texts}
    for group in groups:
        if len(group) == len(texts) - 1 and (missing := affirmed(group, alone, found, texts)) is not None:
            return [missing]
        if len(group) == 1 and len(texts) > 2 and (added := denied_alone(group, groups, found, texts)) is not None:
            return [added]
    return []


def _unlimited(tag: str, texts: Mapping[str, str]) -> list[Denial]:
    """The denials of a version; what it denies but for one case, which another version says alone, is not firm."""
    found = denials(texts[tag], tag)
    limited = limits(_lowered(texts[tag]), base(tag)) if found else ()
    if not limited:
        return found
    others = [(_lowered(text), base(other)) for other, text in texts.items() if other != tag]
    if not any(restricts(*other) for other in others):
        needed = any(requires(*other) for other in others)
        limited = tuple(span for span in limited if needed and _WITHOUT.search(texts[tag], *span))
    if not limited:
        return found
    weak = {each for each in found if any(start <= each.word.start < end for start, end in limited)}
    return [replace(each, word=replace(each.word, is_plain=False), is_firm=False) if each in weak else each for each in found]


def _lowered(text: str) -> str:
    return folded(text).text.lower()


def _weighed(found: Sequence[Denial], said: Sequence[Opposite]) -> list[Denial]:
    """The denials; those that deny a denial («не запрещено») are not firm."""
    doubled = [(each.start, each.end) for each in said if each.affirms and each.is_negated]
    return [replace(each, is_firm=False) if any(s <= each.word.start < e for s, e in doubled) else each for each in found]


def _near(denial: Denial, said: Sequence[Opposite], text: str) -> list[Opposite]:
    """What another version affirms or denies where a denial stands in its own."""
    reach = max(_SAME_PLACE, _PLACE_CHARACTERS / max(len(text), 1))
    return [each for each in said if abs(each.start / max(len(text), 1) - denial.place) < reach]


def _is_agreed(denial: Denial, said: Sequence[Opposite], others: Sequence[Opposite]) -> bool:
    """Whether another version affirms or denies what a denial does by a word for it: «не закрывать» and "stay open".

    What its own version says by another word as well is no evidence: the other version may speak of that.
    """
    here = [each for each in said if each.start <= denial.word.start < each.end]
    elsewhere = {(each.concept, each.affirms) for each in said if each not in here}
    meant = {(each.concept, each.affirms) for each in here} - elsewhere
    return not meant.isdisjoint((each.concept, each.affirms) for each in others)


def _is_turned(denial: Denial, text: str, tag: str, others: Sequence[Opposite]) -> bool:
    """Whether another version says the opposite of a word some way behind a denial: «не подал вовремя» and "was late"."""
    turned = turned_by(denial, text, tag)
    said = {(each.concept, each.affirms) for each in others if not each.is_negated}
    return any((concept, affirms) in said and (concept, not affirms) not in said for concept, affirms in turned)


def _explains(denial: Denial, said: Sequence[Opposite], common: set[int]) -> bool:
    """Whether a denial belongs to a word that every version has or denies, compared already."""
    return any(each.concept in common and each.start <= denial.word.start < each.end for each in said)
