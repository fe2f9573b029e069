"""Whether a version affirms what all others deny."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import combinations

from workbench.compare.facts.affirming import (
    QUITE_LONG,
    RATHER_LONG,
    bars,
    ceases,
    exists,
    fails,
    has_it,
    has_words,
    is_bare,
    is_doing,
    is_done,
    is_opposed,
    is_said_of,
    is_same,
    is_so,
    likely_affirm,
    refuses,
)
from workbench.compare.facts.counterparts import is_known
from workbench.compare.facts.denials import WITHOUT, Denial
from workbench.compare.facts.how_many import says_all_of_none
from workbench.compare.facts.literal import has_instead, says_always
from workbench.compare.facts.same_denials import have_like_heads
from workbench.compare.facts.sides import difference
from workbench.compare.facts.stances import ABOUT, LIKELY, Stance, stance
from workbench.compare.facts.unlike_denials import denies_denial, excuses, goes_on, is_beside, is_mere_word, is_prefixed
from workbench.core.finding import Difference

_LEFT = re.compile(r"(?<!\w)(?:оста(?:л|н)\w+|(?:за)?лиш\w+|left|go|goes|went|gone) [^.,;:!?]{0,15}\Z", re.IGNORECASE)
"""What stands before "without" where somebody is left without something."""

_ENDS = re.compile(r"[.,;:!?]")


def affirmed(
    group: Mapping[str, Denial],
    alone: Mapping[str, Sequence[Denial]],
    found: Mapping[str, Sequence[Denial]],
    texts: Mapping[str, str],
) -> Difference | None:
    """The difference that one version affirms what all others deny; None where it may deny it in other words.

    Args:
        group: version → its denial, of all versions but one, of the same thing.
        alone: version → its denials that no other version has.
        found: version → all its denials.
        texts: version → its text, in the order of the columns.
    """
    odd = next(tag for tag in texts if tag not in group)
    plain = all(_denies(each, tag) for tag, each in group.items()) and any(each.word.is_plain for each in group.values())
    stances = {tag: stance(each, tag, texts, odd, found[odd]) for tag, each in group.items()}
    doing = [is_same(each) and is_doing(each.word, odd, texts[odd]) for each in stances.values()]
    done = (
        not found[odd] and any(doing) and (plain or all(each.sureness or not group[tag].heads for tag, each in stances.items()))
    )
    refused = not found[odd] and all(map(refuses, group.values()))
    lacking = all(each.word.text.lower() in WITHOUT for each in group.values())
    had = [has_it(stances[tag], each, odd, texts[odd]) for tag, each in group.items()] if lacking else []
    if not ((plain and done) or refused or (had and all(had))) and not (any if plain or done else all)(
        each.is_firm for each in group.values()
    ):
        return None
    if len(texts) == 2 and not plain:
        return None
    if not found[odd] and all(_is_left_without_none(each, found[tag], texts[tag]) for tag, each in group.items()):
        return None
    if not found[odd] and any(denies_denial(each, found[tag]) for tag, each in group.items()):
        return None
    if says_all_of_none(group, odd, texts) and not any(is_same(each) and is_said_of(each.word, odd) for each in stances.values()):
        return None
    if any(each.word.is_concord for each in group.values()) or (found[odd] and goes_on(group, found, texts)):
        return None
    stances = _shared(stances, group)
    stands = [each.word for each in stances.values() if each.word is not None]
    for each in alone[odd]:
        if (each.itself is not None and each.itself in stands) or is_mere_word(each, odd, group, texts):
            continue
        beside = any(is_beside(each.word, word, texts[odd]) for word in stands)
        if beside or ((each.word.is_plain or not plain) and any(excuses(each, other, texts[odd]) for other in group.values())):
            return None
    strange = {tag for tag, each in group.items() if each.heads and not is_known(each.heads[0], tag, odd)}
    unread = any(each.sureness == ABOUT and tag in strange for tag, each in stances.items())
    if any(each.word.is_plain for each in group.values()):
        open_ = [each for each in found[odd] if not is_mere_word(each, odd, group, texts)]
        if has_words(QUITE_LONG, texts):
            open_ = [each for each in open_ if any(excuses(each, other, texts[odd]) for other in group.values())]
        bare = (
            not open_
            and not is_opposed(odd, group, texts)
            and (is_bare(group, odd, texts) if plain else has_words(RATHER_LONG, texts))
        )
        affirms = (
            likely_affirm(stances.values(), texts) or bare or (unread and not open_) or is_so(stances.values(), open_, texts[odd])
        ) and (plain or len(stands) == len(group) or any(map(is_same, stances.values())))
        affirms = affirms or (plain and is_done(group, stances.values(), odd, texts, open_))
        affirms = affirms or (not open_ and (exists(group, odd, texts) or says_always(group, odd, texts)))
    else:
        affirms = all(each.sureness >= LIKELY or tag in strange for tag, each in stances.items())
        affirms = affirms and any(map(is_same, stances.values()))
        affirms = affirms or (refused and is_bare(group, odd, texts))
        affirms = affirms or (lacking and has_instead(group, odd, texts))
        affirms = affirms or any(had)
    if affirms:
        return difference("negation", tuple(texts), [{tag: each.word for tag, each in group.items()}])
    return None


def _denies(each: Denial, tag: str) -> bool:
    """Whether a denial says no more than that something is not, or must not be."""
    return each.word.is_plain or each.word.is_doubled or fails(each) or refuses(each) or bars(each) or ceases(each, tag)


def _is_left_without_none(each: Denial, found: Sequence[Denial], text: str) -> bool:
    """Whether a denial is, or goes with, that nobody is left without something, which says that everybody has it."""
    plain = [its.word.end for its in found if its.word.is_plain]
    for other in found:
        if other.word.text.lower() in WITHOUT and (other == each or other.word.start > each.word.end):
            left = _LEFT.search(text, 0, other.word.start)
            if left is not None and any(end < left.end() and not _ENDS.search(text, end, left.end()) for end in plain):
                return True
    return False


def _shared(stances: Mapping[str, Stance], group: Mapping[str, Denial]) -> dict[str, Stance]:
    """The stances of a version to denials of the same word in others: what one of them tells holds for all."""
    one, other = next(iter(combinations(group, 2)), (None, None))
    bare = all(each.word.is_plain or each.word.text.lower() in WITHOUT or is_prefixed(each) for each in group.values())
    if one is None or other is None or not bare or not have_like_heads(group[one], one, group[other], other):
        return dict(stances)
    surest = max(stances.values(), key=lambda each: each.sureness)
    return {tag: each if each.sureness else surest for tag, each in stances.items()}
