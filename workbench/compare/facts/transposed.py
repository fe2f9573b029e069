"""Quotations of the same words in which one version has two of them change places.

Two ways are told. What one clause says of one thing and another of another is the other way round: the ice was fast and the
legs slow, the ice slow and the legs fast. Or whoever does something to somebody has it done by him: the cat saved the dog.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import combinations, permutations

from workbench.compare.facts.content import ContentWord, content_words
from workbench.compare.facts.relations import SAME, STRANGE, relation
from workbench.compare.facts.roles import agent
from workbench.compare.facts.trilingual import are_trilingual
from workbench.core.language import base

_ENDS = {
    "ru": re.compile(r"[;:.!?…()]|,(?! (?:чем|нежели)\b)|(?<!\w)(?:и|да|а|но|или|либо|зато|однако)(?!\w)", re.IGNORECASE),
    "uk": re.compile(r"[;:.!?…()]|,(?! (?:ніж|аніж|як)\b)|(?<!\w)(?:і|й|та|а|але|або|чи|зате|проте)(?!\w)", re.IGNORECASE),
    "en": re.compile(r"[;:.!?…()—–,]|(?<!\w)(?:and|but|or|while|whereas|yet)(?!\w)", re.IGNORECASE),
}
"""What ends a clause. A Russian or Ukrainian dash mostly stands for "is"."""

_FEWEST = 4
"""Words that two clauses need to exchange some: what each is about, and what it says of it."""

_MOST = 12
"""Words that all versions have up to which they are compared: in longer texts some change places by chance."""

_Shared = Mapping[str, ContentWord]
"""Version → its word, for a word that all versions have once."""


def transposed(quoted: Mapping[str, str]) -> str | None:
    """The version in which words have changed places, or None.

    Args:
        quoted: version → what it quotes, of three versions in Russian, Ukrainian and English.
    """
    if not are_trilingual(quoted):
        return None
    shared = _shared({tag: content_words(text, tag, predicates=True) for tag, text in quoted.items()})
    if not _FEWEST - 1 <= len(shared) <= _MOST:
        return None
    clauses = {tag: [_clause(each[tag], text, tag) for each in shared] for tag, text in quoted.items()}
    for odd in quoted:
        one, other = (clauses[tag] for tag in quoted if tag != odd)
        if _are_crossed(one, other, clauses[odd]):
            return odd
    return _turned_round(quoted, shared, clauses)


def _shared(words: Mapping[str, Sequence[ContentWord]]) -> list[_Shared]:
    """The words that each version surely has, and has once."""
    first, second, third = words
    found: list[_Shared] = []
    for word in words[first]:
        here, there = _only_like(word, first, words, second), _only_like(word, first, words, third)
        if here is not None and there is not None and relation(here, second, there, third) > STRANGE:
            found.append({first: word, second: here, third: there})
    return found


def _only_like(word: ContentWord, tag: str, words: Mapping[str, Sequence[ContentWord]], other: str) -> ContentWord | None:
    """The one word of another version that is the same, if it is the same as no other."""
    like = [each for each in words[other] if relation(word, tag, each, other) == SAME]
    if len(like) != 1 or sum(relation(each, tag, like[0], other) == SAME for each in words[tag]) != 1:
        return None
    return like[0]


def _clause(word: ContentWord, text: str, tag: str) -> int:
    """The number of the clause that a word stands in."""
    return sum(1 for _ in _ENDS[base(tag)].finditer(text, 0, word.start))


def _are_crossed(one: Sequence[int], other: Sequence[int], odd: Sequence[int]) -> bool:
    """Whether a version has two words in each other's clauses, while the other two versions have the same clauses.

    Args:
        one, other, odd: for each word that all versions have, the number of its clause.
    """
    pairs = [
        pair for pair in combinations(range(len(odd)), 2) if one[pair[0]] == one[pair[1]] and other[pair[0]] == other[pair[1]]
    ]
    return any(
        odd[first] == odd[mate] != odd[rival] == odd[second]
        and odd[rival] != odd[first]
        and one[first] != one[rival]
        and other[first] != other[rival]
        for (first, second), (mate, rival) in _both_ways(pairs)
        if len({first, second, mate, rival}) == _FEWEST
    )


def _both_ways(pairs: Sequence[tuple[int, int]]) -> Iterator[tuple[tuple[int, int], tuple[int, int]]]:
    for here, there in combinations(pairs, 2):
        yield here, there
        yield here, (there[1], there[0])


def _turned_round(quoted: Mapping[str, str], shared: Sequence[_Shared], clauses: Mapping[str, Sequence[int]]) -> str | None:
    """The version in which whoever does something in the others has it done to him."""
    for verb, one, other in permutations(range(len(shared)), 3):
        if one > other or any(len({found[verb], found[one], found[other]}) > 1 for found in clauses.values()):
            continue
        trio = (shared[verb], shared[one], shared[other])
        told = {tag: agent(trio[0][tag], (trio[1][tag], trio[2][tag]), text, tag) for tag, text in quoted.items()}
        acting = _like_sister(told, trio)
        if set(acting.values()) == {0, 1}:
            return next(tag for tag in acting if [*acting.values()].count(acting[tag]) == 1)
    return None


def _like_sister(acting: Mapping[str, int | None], words: Sequence[_Shared]) -> dict[str, int | None]:
    """Who acts, where a Russian or Ukrainian version does not tell by its forms but has the words in the order of the other."""
    sisters = [tag for tag in acting if base(tag) != "en"]
    orders = {tuple(sorted(range(len(words)), key=lambda n: words[n][tag].start)) for tag in sisters}
    told = {acting[tag] for tag in sisters} - {None}
    if len(orders) > 1 or len(told) != 1:
        return dict(acting)
    (who,) = told
    return {tag: who if tag in sisters else acts for tag, acts in acting.items()}
