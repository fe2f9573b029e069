"""Short quotations word by word: «поспешной», «запізнілою» and “costly” say three things.

A word or phrase in marks has no sentence around it that could carry its meaning, so that its words translate each other or
the quotations differ. Words are others only when the dictionaries know both and none has one for the other, however far
round; a word that no dictionary knows says nothing.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import combinations

from workbench.compare.facts.content import ContentWord, content_words
from workbench.compare.facts.counterparts import is_known, meanings_of
from workbench.compare.facts.relations import SAME, STRANGE, relation
from workbench.compare.facts.replacing import is_ambiguous, parts
from workbench.compare.facts.trilingual import are_trilingual
from workbench.compare.facts.weighty import Words, weighty
from workbench.core.language import base
from workbench.text.vocabulary.equivalents import sister_words

MOST_WORDS = 4
"""Words up to which a quotation is short."""

_BOTH = 2
_SISTERS = frozenset(("ru", "uk"))


def departing(quoted: Mapping[str, str], *, are_speech: bool = False) -> tuple[str | None] | None:
    """The version that quotes another word than the others, (None,) when each quotes its own, or None when none does.

    Args:
        quoted: version → what it quotes, of three versions in Russian, Ukrainian and English.
        are_speech: whether they are sentences that somebody says, which English may render by another saying.
    """
    if not are_trilingual(quoted):
        return None
    every = {tag: content_words(text, tag, predicates=True) for tag, text in quoted.items()}
    words = weighty(every)
    if not all(0 < len(found) <= MOST_WORDS for found in words.values()):
        return None
    apart = {frozenset(pair): _are_apart(pair[0], pair[1], words, every) for pair in combinations(quoted, 2)}
    if all(apart.values()):
        return (None,) if _are_surely_other(words) else None
    for odd in quoted:
        one, other = (tag for tag in quoted if tag != odd)
        if _is_apart(odd, (one, other), apart, words, every) and _agree(one, other, words):
            return (odd,) if _may_be_odd(odd, words, every, are_speech=are_speech) else None
    return None


def _is_apart(odd: str, rest: Sequence[str], apart: Mapping[frozenset[str], bool], words: Words, every: Words) -> bool:
    """Whether a version surely has another word than its sister or than both others, and nothing like it in either."""
    found = [apart[frozenset((tag, odd))] for tag in rest]
    if base(odd) == "en":
        return any(found) and all(_alone(odd, tag, words, every) and _alone(tag, odd, words, every) for tag in rest)
    sister = next(each for tag, each in zip(rest, found, strict=True) if base(tag) != "en")
    return sister and all(_alone(odd, tag, words, every) for tag in rest)


def _may_be_odd(odd: str, words: Words, every: Words, *, are_speech: bool) -> bool:
    """Whether a version is no free rendering: an English phrase must have as many other words as the others have of theirs."""
    if base(odd) != "en" or (len(words[odd]) == 1 and not are_speech):
        return True
    rest = [tag for tag in words if tag != odd]
    if all(_is_unsure(word, odd, tag, words, every) for tag in rest for word in _alone(odd, tag, words, every)):
        return False
    shared = any(relation(word, odd, each, tag) == SAME for word in words[odd] for tag in rest for each in words[tag])
    pairs = [(odd, tag) for tag in rest] + [(tag, odd) for tag in rest]
    known = all(meanings_of(word, tag) for tag, rival in pairs for word in _alone(tag, rival, words, every))
    others = {len(_alone(odd, tag, words, every)) for tag in rest} | {len(_alone(tag, odd, words, every)) for tag in rest}
    return known and len(others) == 1 and _are_as_long(words) and (shared or not are_speech)


def _is_unsure(word: ContentWord, odd: str, tag: str, words: Words, every: Words) -> bool:
    """Whether an English word may be a noun for what another version has, in a meaning that the dictionaries lack."""
    return is_ambiguous(word) and not any("v" in parts(each.text, base(tag)) for each in _alone(tag, odd, words, every))


def _are_surely_other(words: Words) -> bool:
    """Whether three quotations are of the same length, and in several words the thesaurus has all of them."""
    if not _are_as_long(words):
        return False
    known = all(meanings_of(word, tag) for tag, found in words.items() for word in found)
    return known or all(len(found) == 1 for found in words.values())


def _are_as_long(words: Words) -> bool:
    sizes = [len(found) for found in words.values()]
    return max(sizes) - min(sizes) <= 1


def _agree(one: str, other: str, words: Words) -> bool:
    """Whether every word of the one may stand for some word of the other, and some surely do."""
    kinds = [
        max((relation(word, tag, each, rival) for each in words[rival]), default=STRANGE)
        for tag, rival in ((one, other), (other, one))
        for word in words[tag]
    ]
    return STRANGE not in kinds and SAME in kinds


def _are_apart(one: str, other: str, words: Words, every: Words) -> bool:
    """Whether each version has a word that the other surely has nothing for, so that the one stands for the other."""
    here, there = _alone(one, other, words, every), _alone(other, one, words, every)
    return any(
        _are_known(word, one, another, other) and not _are_noun_and_verb(word, one, another, other)
        for word in here
        for another in there
    )


def _are_noun_and_verb(word: ContentWord, tag: str, other: ContentWord, rival: str) -> bool:
    """Whether the one can only be a noun and the other only a verb: to grow up in peace, a peaceful childhood."""
    return {parts(word.text, base(tag)), parts(other.text, base(rival))} == {frozenset("n"), frozenset("v")}


def _alone(tag: str, rival: str, words: Words, every: Words) -> list[ContentWord]:
    return [word for word in words[tag] if _is_strange(word, tag, every[rival], rival)]


def _is_strange(word: ContentWord, tag: str, others: Sequence[ContentWord], rival: str) -> bool:
    return all(relation(word, tag, other, rival) == STRANGE for other in others)


def _are_known(word: ContentWord, tag: str, other: ContentWord, rival: str) -> bool:
    """Whether the dictionaries know enough of both words to say that neither translates the other."""
    in_table = sum(bool(meanings_of(each, each_tag)) for each, each_tag in ((word, tag), (other, rival)))
    if in_table == _BOTH:
        return True
    in_lexicon = is_known(word, tag, rival) + is_known(other, rival, tag)
    if {base(tag), base(rival)} == _SISTERS:
        in_sisters = [sister_words(each.forms, base(each_tag)) for each, each_tag in ((word, tag), (other, rival))]
        return all(in_sisters) or in_lexicon == _BOTH or (in_lexicon + in_table) > _BOTH
    return in_lexicon == _BOTH
