"""One word of a quotation in the place of another: two versions have a word in common, the third has another word there.

A free translation, too, has words that the others lack. It rarely has one of the same part of speech in the same place where
the other two have one that means the same and nothing else is left over, and it never does when some dictionary leads from the
one word to the other. So a word is taken for exchanged when the dictionaries know it and lead nowhere.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.compare.facts.content import ContentWord, serves
from workbench.compare.facts.counterparts import meanings_of
from workbench.compare.facts.lone_words import lone_word
from workbench.compare.facts.relations import SAME, STRANGE, is_in_dictionary, relation
from workbench.compare.facts.replacing import is_ambiguous, may_replace, parts
from workbench.compare.facts.substituted import matched
from workbench.compare.facts.trilingual import are_trilingual
from workbench.compare.facts.weighty import Words, is_light, means_something, weighty
from workbench.core.language import base

_MOST = 2
"""How many words of a version may be like nothing in another when one of them is to stand for another word."""

_MOST_FOR_ONE = 3
"""How many words may stand in the place of one."""

_SAME_PLACE = 0.3
"""How far apart, as a share of the quotation, words stand that are in each other's place."""

_SIGNS = 2
"""How many signs must speak for an exchange."""

_JOINING = frozenset(("и", "а", "но", "или", "і", "й", "та", "але", "або", "чи"))


@dataclass(frozen=True, slots=True)
class _Version:
    """One of three quotations.

    Attributes:
        tag: the version.
        words: the words that must have their like in the others.
        every: all words in which such a like may be.
    """

    tag: str
    words: Sequence[ContentWord]
    every: Sequence[ContentWord]

    def without(self, *others: _Version) -> list[int]:
        """The places of the words that are like nothing in other versions."""
        return [n for n, word in enumerate(self.words) if not any(other.has_like(word, self.tag) for other in others)]

    def has_like(self, word: ContentWord, tag: str, third: _Version | None = None) -> bool:
        """Whether some word of this version may stand for a word of another; one that only serves must surely do so.

        Args:
            word: of another version.
            tag: the other version.
            third: when given, words are not alike of which it has the one but not the other.
        """
        near = ((relation(word, tag, each, self.tag), each) for each in self.every)
        return any(
            kind == SAME
            or (
                kind > STRANGE
                and self._means(each.text)
                and not (third is not None and third.tells_apart(word, tag, each, self.tag))
            )
            for kind, each in near
        )

    def tells_apart(self, word: ContentWord, tag: str, other: ContentWord, other_tag: str) -> bool:
        """Whether this version has a word that is surely the one of two words and nothing like the other, which is known.

        Verbs are left out: what something shows it also attests.
        """
        return "v" not in parts(word.text, base(tag)) and any(
            {relation(word, tag, each, self.tag), relation(other, other_tag, each, self.tag)} == {SAME, STRANGE}
            for each in self.every
            if is_in_dictionary(word, tag) and is_in_dictionary(other, other_tag) and self._means(each.text)
        )

    def lacking(self, other: _Version, third: _Version) -> list[int]:
        """The places of the words that are like nothing in another version, or only seem so, as a third version tells.

        A way through synonyms leads from «постоянный» to «сезонний»; but “permanent” is the one and not the other.
        """
        return [n for n, word in enumerate(self.words) if not other.has_like(word, self.tag, third)]

    def _means(self, word: str) -> bool:
        return not (serves(word, base(self.tag)) or is_light(word, base(self.tag)))

    def place(self, n: int) -> float:
        """Where a word stands, from 0 to 1."""
        return (n + 0.5) / len(self.words)


def exchanged(words: Words, every: Words) -> tuple[str | None] | None:
    """The version that has another word in the place of one that the others have in common, (None,) when each has its own.

    Args:
        words: version → the content words of its quotation, of three versions in Russian, Ukrainian and English.
        every: version → all words in which their like may be.
    """
    if not are_trilingual(words):
        return None
    heavy = weighty(words)
    russian, ukrainian, english = (
        _Version(tag, [word for word in heavy[tag] if means_something(word, language)], every[tag])
        for language in ("ru", "uk", "en")
        for tag in words
        if base(tag) == language
    )
    if not (russian.words and ukrainian.words and english.words):
        return None
    for odd, sister in ((russian, ukrainian), (ukrainian, russian)):
        if _has_other_than_sister(odd, sister, english) or _has_member_more(odd, sister, english):
            return (odd.tag,)
    if _all_have_others(russian, ukrainian, english):
        return (None,)
    if _english_has_other(english, russian, ukrainian):
        return (english.tag,)
    alone = lone_word({each.tag: each.words for each in (russian, ukrainian, english)})
    return None if alone is None else (alone,)


def _has_member_more(odd: _Version, sister: _Version, english: _Version) -> bool:
    """Whether a version alone joins something to the rest, which is said in all three."""
    more = [odd.words[n] for n in odd.without(sister)]
    if not more or sister.without(odd) or not _is_joined(more, odd) or any(english.has_like(word, odd.tag) for word in more):
        return False
    known = all(is_in_dictionary(word, odd.tag) for word in more)
    return known and len(sister.without(english)) < _MOST and len(english.without(sister)) < _MOST


def _is_joined(words: Sequence[ContentWord], version: _Version) -> bool:
    """Whether a conjunction stands right before the first of some words."""
    before = [each.text.lower() for each in version.every if each.start < words[0].start]
    return any(word in _JOINING for word in before[-_MOST:])


def _all_have_others(russian: _Version, ukrainian: _Version, english: _Version) -> bool:
    """Whether each version has a word of its own in the same place."""
    alone = [
        [*_may_be_other(one, one.without(*others))]
        for one, others in (
            (russian, (ukrainian, english)),
            (ukrainian, (russian, english)),
            (english, (russian, ukrainian)),
        )
    ]
    versions = (russian, ukrainian, english)
    is_half = all(
        2 * len(version.without(*(other for other in versions if other is not version))) >= len(version.words) > _MOST
        for version in versions
    )
    if not all(alone) or not (is_half or max(map(len, alone)) <= _MOST):
        return False
    return any(
        parts(russian.words[n].text, "ru") & parts(ukrainian.words[m].text, "uk") & parts(english.words[k].text, "en")
        and abs(russian.place(n) - ukrainian.place(m)) < _SAME_PLACE
        for n in alone[0]
        for m in alone[1]
        for k in alone[2]
    )


def english_says_otherwise(words: Words) -> bool:
    """Whether the others have a word in common that the English version has nothing for, and it one that they have nothing for.

    Args:
        words: version → the content words of its quotation, of three versions in Russian, Ukrainian and English.
    """
    heavy = {tag: [word for word in found if means_something(word, base(tag))] for tag, found in weighty(words).items()}
    russian, ukrainian, english = (
        _Version(tag, heavy[tag], words[tag]) for each in ("ru", "uk", "en") for tag in words if base(tag) == each
    )
    lacking = [
        [version.words[n] for n in version.without(english) if meanings_of(version.words[n], version.tag)]
        for version in (russian, ukrainian)
    ]
    others = [english.words[n] for n in english.without(russian, ukrainian) if meanings_of(english.words[n], english.tag)]
    return bool(others) and any(
        relation(word, russian.tag, other, ukrainian.tag) > STRANGE for word in lacking[0] for other in lacking[1]
    )


def _has_other_than_sister(odd: _Version, sister: _Version, english: _Version) -> bool:
    """Whether a version has another word for one that its sister and the English version have in common."""
    lacking, strange = sister.lacking(odd, english), odd.lacking(sister, english)
    if len(lacking) > _MOST or (len(strange) > _MOST and not _is_phrase(strange)):
        return False
    supported = {m: [each for each in english.every if _is_same(sister.words[m], sister, each, english)] for m in lacking}
    if not all(there or meanings_of(sister.words[m], sister.tag) for m, there in supported.items()):
        return False  # what the English version does not have either may be a saying, of which each word is another
    others = [n for n in _may_be_other(odd, strange) if not english.has_like(odd.words[n], odd.tag)]
    is_alone = len(lacking) == len(strange) == 1
    for m in lacking:
        word = sister.words[m]
        alone = any(not odd.has_like(each, english.tag) for each in supported[m])
        for n in others if supported[m] else ():
            other = odd.words[n]
            told = supported[m] if len(lacking) == 1 else ()
            if not may_replace(other, odd.tag, word, sister.tag, told, is_alone=is_alone):
                continue
            known = [bool(meanings_of(other, odd.tag)), bool(meanings_of(word, sister.tag))]
            near = abs(odd.place(n) - sister.place(m)) < _SAME_PLACE
            if near + alone + sum(known) >= _SIGNS:
                return True
    return False


def _is_same(word: ContentWord, version: _Version, other: ContentWord, another: _Version) -> bool:
    return relation(word, version.tag, other, another.tag) == SAME


def _is_phrase(places: Sequence[int]) -> bool:
    """Whether words stand beside each other and are no more than a phrase."""
    return len(places) <= _MOST_FOR_ONE and places[-1] - places[0] == len(places) - 1


def _english_has_other(english: _Version, russian: _Version, ukrainian: _Version) -> bool:
    """Whether the English version has another word for one that the others have in common."""
    pairs = matched(russian.words, russian.tag, ukrainian.words, ukrainian.tag)
    if len(russian.words) + len(ukrainian.words) - 2 * len(pairs) > _MOST:
        return False
    lacking = [(n, m) for n, m in pairs.items() if n in russian.without(english) and m in ukrainian.without(english)]
    strange = english.without(russian, ukrainian)
    if not any(relation(word, "en", each, "ru") == SAME for word in english.every for each in russian.every):
        return False  # of a saying that every language has in its own words nothing is shared
    if len(lacking) > _MOST or (len(strange) > _MOST and not _is_phrase(strange)):
        return False
    is_told = any("v" in parts(russian.words[n].text, "ru") or "v" in parts(ukrainian.words[m].text, "uk") for n, m in lacking)
    if is_told and len(strange) > len(lacking):
        return False  # so is one word told by several: погибших, who lost their lives
    return any(
        _is_exchange(other, (n, m), english, russian, ukrainian) for n, m in lacking for other in _may_be_other(english, strange)
    )


def _is_exchange(other: int, pair: tuple[int, int], english: _Version, russian: _Version, ukrainian: _Version) -> bool:
    n, m = pair
    word, here, there = english.words[other], russian.words[n], ukrainian.words[m]
    if relation(here, russian.tag, there, ukrainian.tag) < SAME:
        return False
    if not (is_in_dictionary(here, russian.tag) and is_in_dictionary(there, ukrainian.tag)):
        return False
    common = parts(word.text, "en") & (parts(here.text, "ru") | parts(there.text, "uk"))
    if not common - {"v"} or is_ambiguous(word):
        return False  # English verbs are worded too freely: to turn out, to take off
    known = sum(bool(meanings_of(each, tag)) for each, tag in ((word, "en"), (here, "ru"), (there, "uk")))
    apart = min(abs(english.place(other) - russian.place(n)), abs(english.place(other) - ukrainian.place(m)))
    return (apart < _SAME_PLACE) + (known > 1) + (known > 2) >= _SIGNS


def _may_be_other(version: _Version, places: Sequence[int]) -> Iterator[int]:
    """Words that a dictionary knows and that are no names."""
    for n in places:
        word = version.words[n]
        if is_in_dictionary(word, version.tag) and not (n and word.text[:1].isupper()):
            yield n
