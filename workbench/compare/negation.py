"""What one version denies and the others do not, or the reverse."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import cache

from workbench.compare.content import ContentWord, content_words
from workbench.compare.counterparts import held, is_known
from workbench.compare.denials import Denial, affirmed, denials, grouped
from workbench.compare.sides import difference
from workbench.core.finding import Difference
from workbench.text.opposites import Opposite, opposites

_EXCUSED, _EXCUSED_CHARACTERS = 0.3, 45
"""How near, as a share of the text or in characters, another word of denial excuses a missing one."""

_SOME = re.compile(r"(?<!\w)(?:не (?:все|всё|всі|усі|всем|всім|усім|кажд\w+|кожен|кожн\w+)|not (?:all|every\w*))(?!\w)")
"""What denies a part alone: "not all agreed" is as much as "some refused"."""

_CONTRAST = (" а ", " А ")
"""Before a negation that says what is meant instead, which others say by "rather than" or "more than"."""

_BESIDE = 30
"""How near, in characters, a word of denial stands to the word that it may deny: ``advise against``."""

_INSTEAD, _INSTEAD_WORDS = 2, 9
"""Up to how many words a version may have alone that says the same but for one thing, and how many it may have in all.

In a longer text, words that nobody else has are oftener words unknown to the lexicon.
"""

_INSTEAD_PLACE = 0.25
"""How far apart, as a share of the text, what a version says instead may stand."""

_SAME_PLACE = 0.35
"""How far apart, as a share of the text, words may stand that affirm and deny the same."""


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
    common = set() if any(_SOME.search(text.lower()) for text in texts.values()) else _common(said)
    reversed_ = _reversed(texts, said, common)
    if reversed_ is not None:
        return [reversed_]
    parted = _parted(texts, said)
    if parted is not None:
        return [parted]
    found = {tag: _unexplained(denials(text, tag), said[tag], common) for tag, text in texts.items()}
    if not any(each.is_firm or each.word.is_plain for every in found.values() for each in every):
        return []
    groups = grouped(found, texts)
    alone = {tag: [each[tag] for each in groups if set(each) == {tag}] for tag in texts}
    for group in groups:
        if len(group) == len(texts) - 1 and (missing := _missing(group, alone, found, texts)) is not None:
            return [missing]
        if len(group) == 1 and len(texts) > 2 and (added := _added(group, groups, found, texts)) is not None:
            return [added]
    return []


def _common(said: Mapping[str, Sequence[Opposite]]) -> set[int]:
    """What every version affirms or denies."""
    return set.intersection(*({each.concept for each in every} for every in said.values()))


def _reversed(texts: Mapping[str, str], said: Mapping[str, Sequence[Opposite]], common: set[int]) -> Difference | None:
    """A version that affirms with one word what all others deny with another."""
    for concept in sorted(common):
        sides: dict[bool, dict[str, Opposite]] = {}
        for tag, every in said.items():
            of_concept = [each for each in every if each.concept == concept]
            if len({each.affirms for each in of_concept}) == 1:
                sides.setdefault(of_concept[0].affirms, {})[tag] = of_concept[0]
        if sum(map(len, sides.values())) == len(texts) and len(sides) == 2:
            usual, odd = sorted(sides.values(), key=len, reverse=True)
            if concept != _only() and len({_restricts(every) for every in said.values()}) > 1:
                continue  # нельзя без лицензии, only with a licence
            places = [each.start / len(texts[tag]) for side in (usual, odd) for tag, each in side.items()]
            if max(places) - min(places) < max(_SAME_PLACE, _EXCUSED_CHARACTERS / min(map(len, texts.values()))):
                return difference("negation", tuple(texts), [usual, odd])
    return None


def _restricts(said: Sequence[Opposite]) -> bool:
    """Whether a version says of something that it is so of that alone."""
    return any(each.affirms and each.concept == _only() for each in said)


@cache
def _only() -> int:
    return opposites("only", "en")[0].concept


def _parted(texts: Mapping[str, str], said: Mapping[str, Sequence[Opposite]]) -> Difference | None:
    """Two of three versions that say the opposite, while the third says neither in these words.

    When one of them negates the word, it is the one to depart: what denies nothing is likelier to affirm. None departs
    when the third says something else in its place.
    """
    for concept in sorted({each.concept for every in said.values() for each in every}) if len(texts) == 3 else ():
        having = {tag: [each for each in every if each.concept == concept] for tag, every in said.items()}
        sides = {tag: every[0] for tag, every in having.items() if every and len({each.affirms for each in every}) == 1}
        if len(sides) != 2 or any(having[tag] for tag in texts if tag not in sides):
            continue
        one, other = sides.values()
        (tag, tag_of_other), (third,) = sides, [name for name in texts if name not in sides]
        near = abs(one.start / len(texts[tag]) - other.start / len(texts[tag_of_other])) < _SAME_PLACE / 2
        if one.affirms == other.affirms or not near or any(each.word.is_plain for each in denials(texts[third], third)):
            continue
        instead = _instead(texts, third, one.start / len(texts[tag]))
        if instead is not None:
            return difference("negation", tuple(texts), [{tag: one}, {tag_of_other: other}, {third: instead}])
        denied = next((tag for tag, each in sides.items() if not each.affirms and each.is_negated), None)
        return difference("negation", tuple(texts), [{denied: sides[denied]}] if denied else [{tag: one}, {tag_of_other: other}])
    return None


def _instead(texts: Mapping[str, str], third: str, place: float) -> ContentWord | None:
    """The word that one version alone has in a place, where it says otherwise what all others say.

    Args:
        texts: version → its text.
        third: the version.
        place: where, as a share of the text.
    """
    words = content_words(texts[third], third)
    others = {tag: content_words(text, tag) for tag, text in texts.items() if tag != third}
    own = [word for word in words if not any(held(word, third, every, tag) for tag, every in others.items())]
    near = [word for word in own if abs(word.start / len(texts[third]) - place) < _INSTEAD_PLACE]
    known = [word for word in near if all(is_known(word, third, tag) for tag in others)]
    return known[0] if known and len(own) <= _INSTEAD and len(words) <= _INSTEAD_WORDS else None


def _unexplained(found: Sequence[Denial], said: Sequence[Opposite], common: set[int]) -> list[Denial]:
    """The denials without those of words compared already; those that deny a denial («не запрещено») are not firm."""
    explained = [(each.start, each.end) for each in said if each.concept in common]
    doubled = [(each.start, each.end) for each in said if each.affirms and each.is_negated]
    left = [each for each in found if not any(start <= each.word.start < end for start, end in explained)]
    return [replace(each, is_firm=False) if any(s <= each.word.start < e for s, e in doubled) else each for each in left]


def _missing(
    group: Mapping[str, Denial],
    alone: Mapping[str, Sequence[Denial]],
    found: Mapping[str, Sequence[Denial]],
    texts: Mapping[str, str],
) -> Difference | None:
    """What all versions but one deny."""
    odd = next(tag for tag in texts if tag not in group)
    plain = all(each.word.is_plain for each in group.values())
    if not (all if not plain else any)(each.is_firm for each in group.values()):
        return None
    if len(texts) == 2 and not plain:
        return None
    if any(each.word.is_concord for each in group.values()) or (found[odd] and _goes_on(group, found, texts)):
        return None
    stands = [word for tag, each in group.items() if (word := affirmed(each, tag, texts[odd], odd, found[odd]))]
    for each in alone[odd]:
        beside = [abs(each.word.start - word.start) < _BESIDE for word in stands]
        if any(beside) or (
            (each.word.is_plain or not stands) and any(_excuses(each, other, texts[odd]) for other in group.values())
        ):
            return None
    if plain or len(stands) == len(group):
        return difference("negation", tuple(texts), [{tag: each.word for tag, each in group.items()}])
    return None


def _excuses(each: Denial, other: Denial, text: str) -> bool:
    """Whether a denial without its like may stand for another one elsewhere."""
    if each.word.is_plain:
        return True
    return abs(each.place - other.place) < max(_EXCUSED, _EXCUSED_CHARACTERS / len(text))


def _goes_on(group: Mapping[str, Denial], found: Mapping[str, Sequence[Denial]], texts: Mapping[str, str]) -> bool:
    """Whether a negation repeats one before it in a list, which English says once: «не крадут, не лгут»."""
    for tag, each in group.items():
        before = [other for other in found[tag] if other.word.end <= each.word.start and other.word.is_plain]
        gap = texts[tag][before[-1].word.end : each.word.start] if before else "."
        if not any(sign in gap for sign in ".;!?") and ("," in gap or " " in gap.strip()):
            return True
    return False


def _added(
    group: Mapping[str, Denial],
    groups: Sequence[Mapping[str, Denial]],
    found: Mapping[str, Sequence[Denial]],
    texts: Mapping[str, str],
) -> Difference | None:
    """What one version alone denies; none departs when another says something else in its place."""
    ((odd, denial),) = group.items()
    if not denial.word.is_plain or texts[odd][: denial.word.start].endswith(_CONTRAST) or _goes_on(group, found, texts):
        return None
    stands = {tag: affirmed(denial, odd, texts[tag], tag, found[tag]) for tag in texts if tag != odd}
    is_sure = all(stands.values())
    for tag, each in [(tag, each) for other in groups if odd not in other for tag, each in other.items()]:
        word = stands[tag]
        beside = word is not None and abs(each.word.start - word.start) < _BESIDE
        if beside if is_sure and not each.word.is_plain else _excuses(each, denial, texts[tag]):
            return None
    affirming = {tag: word for tag, word in stands.items() if word is not None}
    if len(affirming) == 1 and len(texts) == 3:
        (third,) = texts.keys() - affirming.keys() - {odd}
        instead = _instead(texts, third, denial.place)
        if instead is not None:
            return difference("negation", tuple(texts), [{odd: denial.word}, affirming, {third: instead}])
    return difference("negation", tuple(texts), [{odd: denial.word}])
