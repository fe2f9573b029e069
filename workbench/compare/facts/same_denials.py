"""Which denials of several versions say the same."""

# ruff: noqa: E501  # tables of words

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence, Set
from itertools import combinations

from workbench.compare.facts.content import ContentWord, content_words
from workbench.compare.facts.counterparts import is_verb, like
from workbench.compare.facts.denials import WITHOUT, Denial
from workbench.compare.facts.denied_words import is_infinitive
from workbench.compare.facts.dictionary import stands_for
from workbench.compare.facts.facing import faces
from workbench.core.language import base
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES

_NEAR, _NEAR_CHARACTERS = 0.22, 45
"""How far apart, as a share of the text or in characters, negations may stand that say the same of other words."""

_TO = re.compile(r"(?<!\w)to (?:[a-z]+ly )?\Z", re.IGNORECASE)
"""Before an English infinitive."""

_AUXILIARY = re.compile(
    r"(?<!\w)(?:do|does|did|will|would|shall|should|can|could|may|might|must)(?: not|n['’]t) (?:[a-z]+ly )?\Z|(?<!\w)cannot \Z",
    re.IGNORECASE,
)
"""Before a denied English verb in its dictionary form."""

_OF_ONE_THING = 0.4
"""What share of their words clauses have in common that say the same."""


def grouped(found: Mapping[str, Sequence[Denial]], texts: Mapping[str, str]) -> list[dict[str, Denial]]:
    """The denials of the versions, those together that say the same; each version at most once in a group."""
    pairs = []
    apart: set[frozenset[tuple[str, int]]] = set()
    for one, other in combinations(found, 2):
        near = max(_NEAR, _NEAR_CHARACTERS / max(1, len(texts[one]), len(texts[other])))
        alone = max(len(found[one]), len(found[other])) == 1
        for n, first in enumerate(found[one]):
            for m, second in enumerate(found[other]):
                same = have_like_heads(first, one, second, other)
                if _turns(first, one, second, other) or _turns(second, other, first, one):
                    apart.add(frozenset(((one, n), (other, m))))
                    continue
                if not same and (_is_done(first, one, second, other, texts) or _is_done(second, other, first, one, texts)):
                    apart.add(frozenset(((one, n), (other, m))))
                    continue
                if _is_anothers(first, one, found[other], second, other) or _is_anothers(second, other, found[one], first, one):
                    continue
                score = _closeness(first, one, second, other, texts, same=same, near=near, alone=alone)
                if score is not None and (score[1] or not _are_said(first, one, second, other, texts)):
                    pairs.append((score[0], one, n, other, m))
    member: dict[tuple[str, int], dict[str, int]] = {
        (tag, n): {tag: n} for tag, every in found.items() for n in range(len(every))
    }
    for _, one, n, other, m in sorted(pairs):
        _join(member, (one, n), (other, m), apart)
    for one, other in combinations(found, 2):
        left_over = [
            [n for n, each in enumerate(found[tag]) if each.word.is_plain and not {one, other} <= member[tag, n].keys()]
            for tag in (one, other)
        ]
        if len(left_over[0]) == len(left_over[1]) == 1:
            _join(member, (one, left_over[0][0]), (other, left_over[1][0]), apart)
    groups = list({id(group): group for group in member.values()}.values())
    return [{tag: found[tag][n] for tag, n in group.items()} for group in groups]


def _join(
    member: dict[tuple[str, int], dict[str, int]],
    one: tuple[str, int],
    other: tuple[str, int],
    apart: Set[frozenset[tuple[str, int]]],
) -> None:
    """Make one group of those of two denials, unless they have a version in common or what turns the other."""
    left, right = member[one], member[other]
    turned = any(frozenset((here, there)) in apart for here in left.items() for there in right.items())
    if left is not right and left.keys().isdisjoint(right) and not turned:
        left.update(right)
        for tag, number in right.items():
            member[tag, number] = left


def _is_anothers(each: Denial, tag: str, others: Sequence[Denial], second: Denial, other_tag: str) -> bool:
    """Whether a word that denies by itself, and not its neighbour, is what another denial of a version is: «пропавших», missing."""
    if each.word.is_plain or each.itself is None:
        return False
    return (second.itself is None or not stands_for(each.itself, tag, second.itself, other_tag)) and any(
        another.itself is not None and stands_for(each.itself, tag, another.itself, other_tag) for another in others
    )


def _closeness(
    first: Denial, one: str, second: Denial, other: str, texts: Mapping[str, str], *, same: bool, near: float, alone: bool
) -> tuple[float, bool] | None:
    """How near two denials are, the less the nearer, and whether they deny the same word; None when they are not of a kind.

    Args:
        first, second: the denials of the versions ``one`` and ``other``.
        texts: version → its text.
        same: whether they deny words that may stand for each other.
        near: how far apart, as a share of the text, denials of other words may stand.
        alone: whether they are the only ones of their versions.
    """
    apart = abs(first.place - second.place)
    both = first.word.is_plain and second.word.is_plain
    bare = (first.word.is_plain or first.word.is_strong) and (second.word.is_plain or second.word.is_strong)
    lacking = [each.word.text.lower() in WITHOUT for each in (first, second)]
    alike = 0.75 - 0.25 * (lacking[0] != lacking[1]) if bare else 0.2 * (first.word.is_plain == second.word.is_plain)
    shared = _shared(first, one, second, other) if both and not same and (apart >= near or not alone) else 0.0
    lacks = same and any(lacking)  # без ответа, unanswered
    if not (first.word.is_plain or second.word.is_plain or lacks or (first.whole is None) == (second.whole is None)):
        return None
    if not (same or _denies(first) or _denies(second) or _is_one_word(first, one, second, other)):
        return None
    close = (both and alone) or apart < (0.6 if same else near) or shared >= _OF_ONE_THING
    if not close and not (same and faces(texts[one], one, first.word.start, texts[other], other, second.word.start)):
        return None
    return apart - 0.5 * max(same, shared) - alike, same


def _is_done(each: Denial, tag: str, other: Denial, other_tag: str, texts: Mapping[str, str]) -> bool:
    """Whether what is denied is done in a version that denies something else by a word: "did not land", «приземлился без пригод»."""
    if not each.word.is_plain or not each.heads or not _says_more(other):
        return False
    lacks = other.word.text.lower() in WITHOUT
    if not lacks and (each.word.is_concord or not _is_verb(each, tag, texts[tag])):
        return False
    done = [
        word
        for word in content_words(texts[other_tag], other_tag)
        if not other.word.start <= word.start < other.word.end
        and stands_for(each.heads[0], tag, word, other_tag)
        and (lacks or _is_so(word, other_tag, texts[other_tag]))
    ]
    return bool(done) and not any(word in other.heads for word in done)


def _is_verb(each: Denial, tag: str, text: str) -> bool:
    """Whether what is denied is done: a verb by its form, or behind an English auxiliary."""
    (head, *_) = each.heads
    return is_verb(head.text, tag) or _AUXILIARY.search(text[: head.start]) is not None


def _says_more(each: Denial) -> bool:
    """Whether a denial is a word that says more than "not", or is said of a thing: «неформальный», "besides", "without"."""
    if each.word.text.lower() in WITHOUT:
        return True
    return not (each.word.is_plain or each.word.is_doubled or each.word.is_strong or " " in each.word.text)


def _is_so(word: ContentWord, tag: str, text: str) -> bool:
    """Whether a word says what is done, and is no infinitive that another word may deny: «нездатний ходити»."""
    if base(tag) in MORPHOLOGY_LANGUAGES:
        return is_verb(word.text, tag) and not is_infinitive(word.text.lower(), base(tag))
    return _TO.search(text[: word.start]) is None


def _denies(each: Denial) -> bool:
    """Whether a word surely denies, though perhaps a word that denies."""
    return each.is_firm or each.word.is_plain or each.word.is_doubled


def _is_one_word(first: Denial, one: str, second: Denial, other: str) -> bool:
    return first.itself is not None and second.itself is not None and stands_for(first.itself, one, second.itself, other)


def _are_said(first: Denial, one: str, second: Denial, other: str, texts: Mapping[str, str]) -> bool:
    """Whether one of two denials is a word that the other version has as well."""
    return _is_said(first, one, texts[other], other) or _is_said(second, other, texts[one], one)


def _turns(one: Denial, tag: str, other: Denial, other_tag: str) -> bool:
    """Whether one denies what the other denies by: "prevented" and «не помешали»."""
    return one.itself is not None and any(stands_for(one.itself, tag, head, other_tag) for head in other.heads)


def _is_said(each: Denial, tag: str, text: str, other_tag: str) -> bool:
    """Whether another version has a word for one that denies by its prefix or nearly denies: «незрячий» and "blind"."""
    itself = each.whole or (each.itself if not each.word.governs else None)
    return itself is not None and any(like(itself, tag, word, other_tag) for word in content_words(text, other_tag))


def _shared(one: Denial, tag: str, other: Denial, other_tag: str) -> float:
    """The share of the words of a denial's clause that stand in the clause of another, of the shorter one."""
    held = sum(any(like(word, tag, each, other_tag) for each in other.clause) for word in one.clause)
    least = min(len(one.clause), len(other.clause))
    return min(held / least, 1.0) if held > 1 else 0.0


def have_like_heads(one: Denial, tag: str, other: Denial, other_tag: str) -> bool:
    """Whether two denials negate words that may stand for each other."""
    return any(stands_for(head, tag, another, other_tag) for head in one.heads for another in other.heads)
