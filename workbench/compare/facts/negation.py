"""What one version denies and the others do not, or the reverse."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations

from workbench.compare.facts.affirming import (
    RATHER_LONG,
    exists,
    fails,
    has_it,
    has_words,
    have_it,
    is_bare,
    is_doing,
    is_done,
    is_opposed,
    is_same,
    is_so,
    likely_affirm,
    refuses,
)
from workbench.compare.facts.content import ContentWord, content_words
from workbench.compare.facts.counterparts import is_known
from workbench.compare.facts.denials import REACH, WITHOUT, Denial, denials, grouped, have_like_heads
from workbench.compare.facts.dictionary import stands_for
from workbench.compare.facts.how_many import how_many
from workbench.compare.facts.literal import has_instead, says_always
from workbench.compare.facts.opposed import LITTLE, common_to, instead_of, parted, reversed_in
from workbench.compare.facts.sides import Place, difference
from workbench.compare.facts.stances import ABOUT, LIKELY, Stance, stance
from workbench.core.finding import Difference
from workbench.core.language import base
from workbench.text.stance.negation import Negation
from workbench.text.stance.only import limits, requires, restricts
from workbench.text.stance.opposites import Opposite, opposites
from workbench.text.typography import folded

_EXCUSED, _EXCUSED_CHARACTERS = 0.3, 45
"""How near, as a share of the text or in characters, another word of denial excuses a missing one."""

_SOME = re.compile(r"(?<!\w)(?:не (?:все|всё|всі|усі|всем|всім|усім|кажд\w+|кожен|кожн\w+)|not (?:all|every\w*))(?!\w)")
"""What denies a part alone: "not all agreed" is as much as "some refused"."""

_WITHOUT = re.compile(r"(?<!\w)(?:без|without)(?!\w)", re.IGNORECASE)

_CONTRAST = (" а ", " А ")
"""Before a negation that says what is meant instead, which others say by "rather than" or "more than"."""


_BESIDE = 30
"""How near, in characters, a word of denial stands to the word that it may deny: ``advise against``."""


_CLAUSE = re.compile(r"[,.;:!?()—–]| (?:and|but|и|но|і|й|та|але) ")


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
    reversed_ = reversed_in(texts, said, common)
    if reversed_ is not None:
        return [reversed_]
    departed = parted(texts, said)
    if departed is not None:
        return [departed]
    found = {tag: _weighed(_unlimited(tag, texts), said[tag]) for tag in texts}
    if not any(each.is_firm or each.word.is_plain or refuses(each) for every in found.values() for each in every):
        return []
    groups = [
        group for group in grouped(found, texts) if not any(_explains(each, said[tag], common) for tag, each in group.items())
    ]
    groups = [
        group
        for group in groups
        if not any(
            _is_agreed(each, said[tag], said[other]) or _is_turned(each, texts[tag], tag, said[other])
            for tag, each in group.items()
            for other in texts
            if other not in group
        )
    ]
    alone = {tag: [each[tag] for each in groups if set(each) == {tag}] for tag in texts}
    for group in groups:
        if len(group) == len(texts) - 1 and (missing := _missing(group, alone, found, texts)) is not None:
            return [missing]
        if len(group) == 1 and len(texts) > 2 and (added := _added(group, groups, found, texts)) is not None:
            return [added]
    return []


def _unlimited(tag: str, texts: Mapping[str, str]) -> list[Denial]:
    """The denials of a version; what it denies but for one case, which another version says alone, is not firm."""
    found = denials(texts[tag], tag)
    others = [(_lowered(text), base(other)) for other, text in texts.items() if other != tag]
    limited = limits(_lowered(texts[tag]), base(tag)) if found else ()
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


def _is_agreed(denial: Denial, said: Sequence[Opposite], others: Sequence[Opposite]) -> bool:
    """Whether another version affirms or denies what a denial does by a word for it: «не закрывать» and "stay open"."""
    here = {(each.concept, each.affirms) for each in said if each.start <= denial.word.start < each.end}
    return not here.isdisjoint((each.concept, each.affirms) for each in others)


def _is_turned(denial: Denial, text: str, tag: str, others: Sequence[Opposite]) -> bool:
    """Whether another version says the opposite of a word some way behind a denial: «не подал вовремя» and "was late"."""
    start, end = denial.word.start, denial.word.end
    plain = text[:start] + " " * (end - start) + text[end:]
    behind = (each for each in opposites(plain, tag) if 0 <= each.start - end < REACH and not each.is_negated)
    turned = {(each.concept, not each.affirms) for each in behind if not _CLAUSE.search(text, end, each.start)}
    said = {(each.concept, each.affirms) for each in others if not each.is_negated}
    return any((concept, affirms) in said and (concept, not affirms) not in said for concept, affirms in turned)


def _explains(denial: Denial, said: Sequence[Opposite], common: set[int]) -> bool:
    """Whether a denial belongs to a word that every version has or denies, compared already."""
    return any(each.concept in common and each.start <= denial.word.start < each.end for each in said)


def _missing(
    group: Mapping[str, Denial],
    alone: Mapping[str, Sequence[Denial]],
    found: Mapping[str, Sequence[Denial]],
    texts: Mapping[str, str],
) -> Difference | None:
    """What all versions but one deny."""
    odd = next(tag for tag in texts if tag not in group)
    plain = all(each.word.is_plain or each.word.is_doubled or fails(each) for each in group.values())
    plain = plain and any(each.word.is_plain for each in group.values())
    stances = {tag: stance(each, tag, texts, odd, found[odd]) for tag, each in group.items()}
    doing = [is_same(each) and is_doing(each.word, odd, texts[odd]) for each in stances.values()]
    done = (
        not found[odd] and any(doing) and (plain or all(each.sureness or not group[tag].heads for tag, each in stances.items()))
    )
    refused = not found[odd] and all(map(refuses, group.values()))
    if not ((plain and done) or refused) and not (any if plain or done else all)(each.is_firm for each in group.values()):
        return None
    if len(texts) == 2 and not plain:
        return None
    if any(each.word.is_concord for each in group.values()) or (found[odd] and _goes_on(group, found, texts)):
        return None
    stances = _shared(stances, group)
    stands = [each.word for each in stances.values() if each.word is not None]
    for each in alone[odd]:
        if (each.itself is not None and each.itself in stands) or _is_mere_word(each, odd, group, texts):
            continue
        beside = any(_is_beside(each.word, word, texts[odd]) for word in stands)
        if beside or ((each.word.is_plain or not plain) and any(_excuses(each, other, texts[odd]) for other in group.values())):
            return None
    strange = {tag for tag, each in group.items() if each.heads and not is_known(each.heads[0], tag, odd)}
    unread = any(each.sureness == ABOUT and tag in strange for tag, each in stances.items())
    if any(each.word.is_plain for each in group.values()):
        open_ = [each for each in found[odd] if not _is_mere_word(each, odd, group, texts)]
        bare = (
            not open_
            and not is_opposed(odd, group, texts)
            and (is_bare(group, odd, texts) if plain else has_words(RATHER_LONG, texts))
        )
        affirms = (likely_affirm(stances.values(), texts) or bare or unread or is_so(stances.values(), open_, texts[odd])) and (
            plain or len(stands) == len(group) or any(map(is_same, stances.values()))
        )
        affirms = affirms or (plain and is_done(group, stances.values(), odd, texts, open_))
        affirms = affirms or (not open_ and (exists(group, odd, texts) or says_always(group, odd, texts)))
    else:
        affirms = all(each.sureness >= LIKELY or tag in strange for tag, each in stances.items())
        affirms = affirms and any(map(is_same, stances.values()))
        lacking = all(each.word.text.lower() in WITHOUT for each in group.values())
        affirms = affirms or (refused and is_bare(group, odd, texts))
        affirms = affirms or (lacking and has_instead(group, odd, texts))
        affirms = affirms or (lacking and any(has_it(stances[tag], each, odd, texts[odd]) for tag, each in group.items()))
    if affirms:
        return difference("negation", tuple(texts), [{tag: each.word for tag, each in group.items()}])
    return None


def _shared(stances: Mapping[str, Stance], group: Mapping[str, Denial]) -> dict[str, Stance]:
    """The stances of a version to denials of the same word in others: what one of them tells holds for all."""
    one, other = next(iter(combinations(group, 2)), (None, None))
    bare = all(each.word.is_plain or each.word.text.lower() in WITHOUT or _is_prefixed(each) for each in group.values())
    if one is None or other is None or not bare or not have_like_heads(group[one], one, group[other], other):
        return dict(stances)
    surest = max(stances.values(), key=lambda each: each.sureness)
    return {tag: each if each.sureness else surest for tag, each in stances.items()}


def _is_beside(denial: Negation, word: ContentWord, text: str) -> bool:
    """Whether a word of denial stands near another word in its clause."""
    between = text[min(denial.end, word.end) : max(denial.start, word.start)]
    return abs(denial.start - word.start) < _BESIDE and not any(sign in between for sign in ",.;:!?")


def _is_prefixed(denial: Denial) -> bool:
    """Whether a word denies by its prefix alone what is a word without it: «неизвестен», ``unfit``."""
    return denial.whole is not None and denial.is_firm


def _is_mere_word(each: Denial, tag: str, group: Mapping[str, Denial], texts: Mapping[str, str]) -> bool:
    """Whether a word that nearly denies is one that others have beside their denial: «несправність», ``fault``."""
    itself = each.whole or (each.itself if not each.word.governs else None)
    if itself is None:
        return False
    return any(
        stands_for(itself, tag, word, other)
        for other, denial in group.items()
        for word in content_words(texts[other], other)
        if not denial.word.start <= word.start < denial.word.end
    )


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
    if (
        not (denial.word.is_plain or denial.word.is_strong or denial.word.is_doubled or _is_prefixed(denial))
        or texts[odd][: denial.word.start].endswith(_CONTRAST)
        or _goes_on(group, found, texts)
    ):
        return None
    stances = {tag: stance(denial, odd, texts, tag, found[tag]) for tag in texts if tag != odd}
    stands = {tag: each.word for tag, each in stances.items()}
    if denial.word.is_doubled and not all(map(is_same, stances.values())):
        return None
    if _is_prefixed(denial) and not (
        all(each.sureness >= LIKELY for each in stances.values())
        and any(map(is_same, stances.values()))
        and not any(found[tag] for tag in stances)
    ):
        return None
    if denial.word.is_strong and not have_it(stances, denial, found, texts):
        return None
    if not likely_affirm(stances.values(), texts) and (any(found[tag] for tag in stances) or not has_words(RATHER_LONG, texts)):
        return None
    is_sure = all(stands.values())
    for tag, each in [(tag, each) for other in groups if odd not in other for tag, each in other.items()]:
        word = stands[tag]
        if (word is not None and each.itself == word) or _is_mere_word(each, tag, group, texts):
            continue
        beside = word is not None and _is_beside(each.word, word, texts[tag])
        if beside if is_sure and not each.word.is_plain else _excuses(each, denial, texts[tag]):
            return None
    affirming = {tag: each.word for tag, each in stances.items() if each.word is not None and each.sureness >= LIKELY}
    if len(affirming) == 1 and len(texts) == 3:
        (third,) = texts.keys() - affirming.keys() - {odd}
        instead = instead_of(texts, third, denial.place, {tag: word.text for tag, word in affirming.items()}, LITTLE)
        if instead is not None and any(each.word.start <= instead.start < each.word.end for each in found[third]):
            denying: dict[str, Place] = {odd: denial.word, third: instead}
            return difference("negation", tuple(texts), [denying, affirming])
        if instead is not None:
            return difference("negation", tuple(texts), [{odd: denial.word}, affirming, {third: instead}])
    return difference("negation", tuple(texts), [{odd: denial.word}])
