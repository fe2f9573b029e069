"""Names of several words: one word in another version (Сырдарья, Syr Darya), or an adjective before a name that all share."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import lru_cache
from itertools import combinations

from workbench.compare.facts.relations import is_translation
from workbench.compare.facts.same_names import alike, as_content, transcribed
from workbench.compare.facts.sides import difference
from workbench.core.finding import Difference
from workbench.core.language import base
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES, parts_of_speech
from workbench.text.names import Word
from workbench.text.naming.sounding import distance, sounds

_SAME, _OTHER = 0.15, 0.3
"""Up to which distance two words are one of another version together, and from which on neither is by itself."""

_FEWEST = 4
"""Consonants of a name of two words at least: those of fewer sound like too much."""

_THREE, _SHORT = 3, 2
"""Versions that must agree or not on an adjective, and letters of a word that may be a shortened one: St."""

_BETWEEN = re.compile(r" (?:\w{2,3}-)?")
"""What stands between the words of a name, perhaps an article: Абд ар-Рахман."""


def with_joined(every: Mapping[str, Sequence[Word]], texts: Mapping[str, str]) -> dict[str, list[Word]]:
    """The words of every version, those that another version writes as one name in the place of its words.

    Args:
        every: version → its words, in order.
        texts: version → its text.
    """
    names = {tag: {word.text for word in found if word.is_name} for tag, found in every.items()}
    return {
        tag: list(_joined(found, set().union(*(listed for other, listed in names.items() if other != tag)), texts[tag]))
        for tag, found in every.items()
    }


def _joined(found: Sequence[Word], others: Set[str], text: str) -> Iterator[Word]:
    before: Word | None = None
    for word in found:
        if before is None:
            before = word
        elif _are_beside(before, word, text) and _is_one_of(before.text, word.text, others):
            yield Word(before.text + word.text.lower(), before.start, word.end, True, True)
            before = None
        else:
            yield before
            before = word
    if before is not None:
        yield before


def _are_beside(first: Word, second: Word, text: str) -> bool:
    return first.is_capitalised and second.is_name and _BETWEEN.fullmatch(text, first.end, second.start) is not None


def _is_one_of(first: str, second: str, others: Set[str]) -> bool:
    both = first + second.lower()
    return both not in others and any(_is_of_both(other, first, second, both) for other in others)


@lru_cache(maxsize=20_000)
def _is_of_both(name: str, first: str, second: str, both: str) -> bool:
    """Whether a name is two words together, and neither of them alone."""
    if min(map(len, sounds(both)), default=0) < _FEWEST or distance(name, both) > _SAME:
        return False
    return distance(name, first) >= _OTHER and distance(name, second) >= _OTHER


def other_adjective(
    shared: Mapping[str, Word], every: Mapping[str, Sequence[Word]], texts: Mapping[str, str]
) -> Difference | None:
    """Another adjective right before a name that all versions share, and so part of it: «Верхние Мельники», Nyzhni Melnyky.

    An adjective is the same in a version that spells it as another does, or translates it.

    Args:
        shared: version → the name.
        every: version → all its words.
        texts: version → its text, in the order of the columns.
    """
    before = {
        tag: word
        for tag, name in shared.items()
        for word in every[tag]
        if word.is_capitalised
        and len(word.text) > _SHORT
        and texts[tag][word.end : name.start] == " "
        and _may_be_adjective(word.text, tag)
    }
    if len(before) < len(texts) or len(texts) != _THREE:
        return None
    same = [pair for pair in combinations(before, 2) if _say_the_same(before, *pair, texts)]
    if len(same) > 1:
        return None
    if not same:
        return difference("name", tuple(texts), [{tag: word} for tag, word in before.items()])
    return difference(
        "name", tuple(texts), [{tag: before[tag] for tag in same[0]}, {tag: before[tag] for tag in before if tag not in same[0]}]
    )


def _may_be_adjective(word: str, tag: str) -> bool:
    return base(tag) not in MORPHOLOGY_LANGUAGES or "ADJF" in parts_of_speech(word.lower(), base(tag))


def _say_the_same(words: Mapping[str, Word], tag: str, other: str, texts: Mapping[str, str]) -> bool:
    one, another = words[tag], words[other]
    if alike(one, another) or transcribed(one.text, another.text):
        return True
    return any(
        is_translation(first, tag, second, other)
        for first in as_content(one, tag, texts)
        for second in as_content(another, other, texts)
    )


def as_written(group: Mapping[str, Word], texts: Mapping[str, str]) -> dict[str, Word]:
    """Names with those of several words as they stand in their texts."""
    return {tag: word._replace(text=texts[tag][word.start : word.end]) for tag, word in group.items()}
