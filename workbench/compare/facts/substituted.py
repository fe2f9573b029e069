"""One word of a quotation that another stands for: water in two versions, grain in the third, everything else being the same.

The words of each two versions are matched one to one. Russian and Ukrainian say a sentence nearly word by word, so between
them nothing else may be left over; the English version may say the rest more freely. What stands for what is sure when the
thesaurus has both words and no line that has them together: a free translation is not taken for another statement.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from workbench.compare.facts.content import ContentWord
from workbench.compare.facts.counterparts import meanings_of
from workbench.compare.facts.relations import PERHAPS, SAME, STRANGE, relation
from workbench.compare.facts.replacing import is_ambiguous, parts
from workbench.compare.facts.weighty import Words, weighty
from workbench.core.language import base

_SAME_PLACE = 0.35
"""How far apart, as a share of the quotation, words may stand of which one stands for the other."""

_FREE = 1
"""How many more words may be left over between English and another language."""

_FEWEST = 2
"""Words that a quotation needs."""

_KNOWN = 2
"""How many of three words must be in the thesaurus for each to be another."""


@dataclass(frozen=True, slots=True)
class Substitution:
    """Words that stand in each other's place.

    Attributes:
        odd: the version that departs, or None when each has another word.
        words: version → its word.
    """

    odd: str | None
    words: Mapping[str, ContentWord]


def lacks(odd: str, words: Words) -> int:
    """How many of the words that all other versions have in common a version has nothing like."""
    heavy = weighty(words)
    one, other = (tag for tag in words if tag != odd)
    pairs = matched(heavy[one], one, heavy[other], other)
    return sum(
        not any(
            relation(heavy[tag][place], tag, word, odd) > STRANGE for tag, place in ((one, n), (other, m)) for word in heavy[odd]
        )
        for n, m in pairs.items()
    )


def strange(odd: str, words: Words) -> list[ContentWord]:
    """The words of a version that are like nothing in the others."""
    heavy = weighty(words)
    return [
        word
        for word in heavy[odd]
        if all(relation(word, odd, other, tag) == STRANGE for tag, others in heavy.items() if tag != odd for other in others)
    ]


def substitution(words: Words) -> Substitution | None:
    """The one word that a quotation has otherwise than the others, or that each has otherwise.

    Args:
        words: version → the content words of its quotation, of three versions in different languages.
    """
    heavy = weighty(words)
    if min(map(len, heavy.values())) < _FEWEST:
        return None
    matching = _Matching(heavy)
    found = [each for odd in words for each in matching.departures(odd)]
    if found:
        return found[0] if len({each.odd for each in found}) == 1 else None
    return matching.three_ways()


class _Matching:
    """The words of three versions matched one to one, version by version."""

    def __init__(self, words: Words) -> None:
        self._words = words
        self._partners: dict[tuple[str, str], dict[int, int]] = {}
        for one, other in combinations(words, 2):
            pairs = matched(words[one], one, words[other], other)
            self._partners[one, other] = pairs
            self._partners[other, one] = {there: here for here, there in pairs.items()}
        self._alone = {(tag, other): self._without(tag, other) for tag, other in self._partners}

    def _without(self, tag: str, other: str) -> list[int]:
        partners, there = self._partners[tag, other], self._words[other]
        return [
            n
            for n, word in enumerate(self._words[tag])
            if n not in partners and not any(relation(word, tag, each, other) == SAME for each in there)
        ]

    def departures(self, odd: str) -> Iterator[Substitution]:
        """What the other two versions have in common where this one has another word."""
        one, other = (tag for tag in self._words if tag != odd)
        strange = [n for n in self._left(odd, one) if n in self._left(odd, other)]
        for here in self._left(one, odd):
            there = self._partners[one, other].get(here)
            if there is None or there not in self._left(other, odd):
                continue
            for n in strange:
                chosen = {one: here, other: there, odd: n}
                if self._is_rest_the_same(chosen, odd) and self._are_others(chosen, odd) and self._is_in_place(chosen, odd):
                    yield Substitution(odd, self._at(chosen))

    def three_ways(self) -> Substitution | None:
        """The one word left over in each version, when no two of them may be the same."""
        russian, ukrainian, english = self._tags()
        left = {tag: [n for n in self._left(tag, other) if n in self._left(tag, third)] for tag, other, third in self._each()}
        pairs = (self._left(russian, ukrainian), self._left(ukrainian, russian))
        if any(len(each) != 1 for each in (*pairs, left[russian], left[ukrainian])) or not 0 < len(left[english]) <= 1 + _FREE:
            return None
        for n in left[english]:
            chosen = {russian: left[russian][0], ukrainian: left[ukrainian][0], english: n}
            found = self._at(chosen)
            strange = all(
                relation(found[one], one, found[other], other) == STRANGE
                for one, other in ((russian, ukrainian), (ukrainian, english), (english, russian))
            )
            known = sum(bool(meanings_of(word, tag)) for tag, word in found.items())
            if (
                strange
                and not any(parts(word.text, base(tag)) == {"v"} for tag, word in found.items())
                and known >= _KNOWN
                and self._places(chosen, russian, ukrainian)
                and self._places(chosen, russian, english)
            ):
                return Substitution(None, found)
        return None

    def _is_rest_the_same(self, chosen: Mapping[str, int], odd: str) -> bool:
        """Whether all other words have their like, between the versions in Russian and Ukrainian each single one."""
        russian, ukrainian, english = self._tags()
        if odd != english:
            return self._left(russian, ukrainian) == [chosen[russian]] and self._left(ukrainian, russian) == [chosen[ukrainian]]
        if self._left(russian, ukrainian) or self._left(ukrainian, russian):
            return False
        strange = [n for n in self._left(english, russian) if n in self._left(english, ukrainian)]
        rest = min((self._left(tag, english) for tag in (russian, ukrainian)), key=len)
        excused = min(
            self._unknown(english, strange), *(self._unknown(tag, self._left(tag, english)) for tag in (russian, ukrainian))
        )
        return len(rest) - 1 + len(strange) - 1 - 2 * excused <= _FREE

    def _unknown(self, tag: str, places: Sequence[int]) -> int:
        """How many of some words the thesaurus does not have, so that they may stand for each other."""
        return sum(not meanings_of(self._words[tag][n], tag) for n in places)

    def _are_others(self, chosen: Mapping[str, int], odd: str) -> bool:
        """Whether the word surely says something else than those of the others."""
        found = self._at(chosen)
        if not meanings_of(found[odd], odd):
            return False
        rest = [tag for tag in found if tag != odd]
        are_known = [bool(meanings_of(found[tag], tag)) for tag in rest]
        common = [parts(found[odd].text, base(odd)) & parts(found[tag].text, base(tag)) for tag in rest]
        if base(odd) == "en":  # which chooses among many verbs
            if any("v" in parts(found[tag].text, base(tag)) for tag in rest):
                return False
            is_noun = all("n" in each for each in common)
            if (is_noun and is_ambiguous(found[odd])) or not any(each - {"v"} or all(are_known) for each in common if each):
                return False
        elif not any(common):
            return False
        nearest = max(
            relation(found[tag], tag, word, other)
            for tag, other in ((tag, other) for one in rest for tag, other in ((one, odd), (odd, one)))
            for word in self._words[other]
        )
        return nearest <= (PERHAPS if all(are_known) else STRANGE) and any(are_known)

    def _is_in_place(self, chosen: Mapping[str, int], odd: str) -> bool:
        russian, ukrainian, english = self._tags()
        if odd != english:
            return self._places(chosen, russian, ukrainian)
        return self._places(chosen, russian, english) or not any(n for n in self._left(english, russian) if n != chosen[english])

    def _places(self, chosen: Mapping[str, int], one: str, other: str) -> bool:
        places = [(chosen[tag] + 0.5) / len(self._words[tag]) for tag in (one, other)]
        return abs(places[0] - places[1]) < _SAME_PLACE

    def _left(self, tag: str, other: str) -> list[int]:
        """The words of a version without their like in another; two words may have one: железная дорога, залізниця."""
        return self._alone[tag, other]

    def _at(self, chosen: Mapping[str, int]) -> dict[str, ContentWord]:
        return {tag: self._words[tag][chosen[tag]] for tag in self._words}

    def _tags(self) -> tuple[str, str, str]:
        russian, ukrainian, english = (next(tag for tag in self._words if base(tag) == each) for each in ("ru", "uk", "en"))
        return russian, ukrainian, english

    def _each(self) -> list[tuple[str, str, str]]:
        russian, ukrainian, english = self._tags()
        return [(russian, ukrainian, english), (ukrainian, english, russian), (english, russian, ukrainian)]


def matched(some: Sequence[ContentWord], tag: str, others: Sequence[ContentWord], other_tag: str) -> dict[int, int]:
    """Words matched one to one: first those that say the same, then those that may, nearer places before farther ones."""
    every = sorted(
        (-near, abs(n / len(some) - m / len(others)), n, m)
        for n, word in enumerate(some)
        for m, other in enumerate(others)
        if (near := relation(word, tag, other, other_tag)) > STRANGE
    )
    found: dict[int, int] = {}
    taken: set[int] = set()
    for _, _, n, m in every:
        if n not in found and m not in taken:
            found[n] = m
            taken.add(m)
    return found
