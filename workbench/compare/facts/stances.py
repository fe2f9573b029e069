"""What other versions say of what one denies: whether they affirm it, in the same word or another."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from workbench.compare.facts.content import ContentWord, content_words
from workbench.compare.facts.counterparts import is_verb, like, near
from workbench.compare.facts.denials import Denial, abilities
from workbench.compare.facts.denied_words import REACH
from workbench.compare.facts.dictionary import stands_for
from workbench.compare.facts.facing import faces

_SAME_PLACE, _SAME_PLACE_CHARACTERS = 0.35, 25
"""How far apart, as a share of the text or in characters, a word and its like may stand."""

_COUNTING = re.compile(r"(?:no|none|neither|жод\w+|ни|ні|ані)\Z", re.IGNORECASE)
"""Before what is counted, and not before what is denied of it: "no layoffs are planned"."""


class Stance(NamedTuple):
    """What another version says of what one denies.

    Attributes:
        sureness: `SAME` where it says the same word without a negation, `LIKELY` where a word that may stand for it by way of
            a third language or a synonym, `ABOUT` where it speaks of the same thing with another word, 0 otherwise.
        word: that word.
    """

    sureness: int
    word: ContentWord | None


_IS_NOUN = re.compile(
    r"(?:без|without|lack|shortage|absence|нехватк|дефицит|отсутстви|брак|нестач|дефіцит|відсутн)", re.IGNORECASE
)
"""What denies the thing that follows it, and nothing of what is said of that: «нехватка воды преодолена»."""

_FURTHER = re.compile(r"[.;:!?…] *\S")
"""What ends a sentence that another follows."""

ABOUT, LIKELY, SAME = 1, 2, 3


def stance(denial: Denial, tag: str, texts: Mapping[str, str], other_tag: str, denied: Sequence[Denial]) -> Stance:
    """What another version says of what is denied, its own negations taken into account.

    Args:
        denial, tag: the denial and its version.
        texts: version → its text.
        other_tag: the other version.
        denied: the denials of the other version.
    """
    own, text = texts[tag], texts[other_tag]
    words = content_words(text, other_tag)
    if denial.whole is not None and any(like(denial.whole, tag, word, other_tag) for word in words):
        return Stance(0, None)
    reach = max(_SAME_PLACE, _SAME_PLACE_CHARACTERS / max(len(text), 1))
    together = _together(denial, tag, words, other_tag)
    alone = _alone(denial, tag, own, words, other_tag, text)
    within = [
        word
        for word in words
        if abs(word.start / max(len(text), 1) - denial.place) < reach
        or word in together
        or word in alone
        or (
            any(near(head, tag, word, other_tag) for head in denial.heads)
            and faces(own, tag, denial.word.start, text, other_tag, word.start)
        )
    ]
    free = [word for word in within if not _is_denied(word, text, denied)]
    reached = []
    for head in denial.heads:
        for fits, sureness in ((stands_for, SAME), (near, LIKELY)):
            found = [word for word in free if fits(head, tag, word, other_tag)]
            if found:
                best = min(found, key=lambda word: abs(word.start / max(len(text), 1) - denial.place))
                reached.append(Stance(sureness, best))
                break
            if any(fits(head, tag, word, other_tag) for word in within):
                if reached and reached[0].sureness == SAME:
                    break  # не заметил неисправности: the fault is one by its name
                return Stance(0, None)
        else:
            reached.append(Stance(0, None))
    counts = _COUNTING.match(denial.word.text) is not None and not denial.of_all
    if reached and reached[0].sureness and (all(each.sureness for each in reached) or not counts):
        return reached[0]
    about = next((each.word for each in reached if each.sureness), None)
    if denial.of_ability and _is_able(denial, text, other_tag, denied, reach):
        return Stance(LIKELY, about)
    return Stance(ABOUT if about is not None else 0, about)


def _together(denial: Denial, tag: str, words: Sequence[ContentWord], other_tag: str) -> list[ContentWord]:
    """Words side by side that say the same as both words that are denied, wherever they stand."""
    heads = denial.heads
    if len(heads) != 2:  # both
        return []
    for pair in pairwise(words):
        for one, other in (pair, pair[::-1]):
            if stands_for(heads[0], tag, one, other_tag) and stands_for(heads[1], tag, other, other_tag):
                return list(pair)
    return []


def _alone(denial: Denial, tag: str, own: str, words: Sequence[ContentWord], other_tag: str, text: str) -> list[ContentWord]:
    """The one verb of a sentence that stands for the verb denied in another, in whatever order their clauses stand."""
    if not denial.heads or not is_verb(denial.heads[0].text, tag) or _FURTHER.search(own) or _FURTHER.search(text):
        return []
    found = [word for word in words if stands_for(denial.heads[0], tag, word, other_tag)]
    return found if len(found) == 1 and is_verb(found[0].text, other_tag) else []


def _is_able(denial: Denial, text: str, tag: str, denied: Sequence[Denial], reach: float) -> bool:
    """Whether another version says that something can be, where one denies it, and denies nothing there."""
    there = [found.start() / max(len(text), 1) for found in abilities(text, tag)]
    is_alone = len(there) == 1 and not _FURTHER.search(text)
    return not any(each.of_ability for each in denied) and any(is_alone or abs(place - denial.place) < reach for place in there)


def _is_denied(word: ContentWord, text: str, denied: Sequence[Denial]) -> bool:
    return any(
        (each.word.start <= word.start < each.word.end and word != each.itself)
        or (each.word.governs and any(word.start == head.start for head in each.heads))
        or (
            not _IS_NOUN.match(each.word.text)
            and (each.word.is_plain or each.word.is_strong or each.word.is_doubled)
            and 0 <= word.start - each.word.end < REACH
            and not re.search(r"[.;!?]", text[each.word.end : word.start])
        )
        for each in denied
    )
