"""Where a Russian noun is followed by another in the genitive, which English joins with "of": «раннее выявление рака»."""

from __future__ import annotations

from collections.abc import Sequence

from workbench.mt.phrases.costs import RUSSIAN
from workbench.text.typography import fold
from workbench.text.vocabulary.inflection import Reading, Sentence
from workbench.text.vocabulary.prepositions import LONGEST, PREPOSITIONS
from workbench.text.words import Token

_LIKELY = 0.5
"""The share that a reading must have to be counted on."""

_NAMES = frozenset(("Name", "Surn", "Patr"))

LARGE = frozenset(("тысяча", "миллион", "миллиард", "триллион"))
"""Nouns that are numbers behind a number: "five million dollars"."""

_HOURS = frozenset(("час", "минута"))
_OF_DAY = frozenset(("день", "утро", "вечер", "ночь"))
"""«В три часа дня»."""

_THIS = frozenset(("этого", "того", "его", "ее", "их"))
"""Pronouns that stand before a noun as adjectives do."""

_COUNTED = frozenset(("человек", "раз", "лет"))
"""Forms that stand behind numbers alone."""


def owned(sentence: Sentence, tokens: Sequence[Token]) -> frozenset[int]:
    """The places at which something in the genitive begins that belongs to the noun right before it.

    Args:
        tokens: of the sentence, in any order.
    """
    return _Owners(sentence, tokens).places()


class _Owners:
    def __init__(self, sentence: Sentence, tokens: Sequence[Token]) -> None:
        self._tokens = tokens
        self._words = [fold(token.text, case=True) for token in tokens]
        self._every = [sentence.readings(token.start) for token in tokens]
        self._known = [max(every, key=lambda each: each.score, default=None) for every in self._every]

    def places(self) -> frozenset[int]:
        return frozenset(place for place in range(1, len(self._tokens)) if self._is_owned(place))

    def _is_owned(self, place: int) -> bool:
        owner = self._owner(place)
        if owner is None or self._tokens[place - 1].text == "%":
            return owner is not None
        head = self._known[place - 1]
        if head is None or not self._is(place - 1, "noun") or self._ends_preposition(place):
            return False
        return not (_is_beside(head, owner) or self._is_number(place - 1, head) or _is_hour(head, owner))

    def _owner(self, place: int) -> Reading | None:
        """The noun in the genitive that begins at a place with its adjectives; None where none does."""
        while place < len(self._tokens) and (self._is(place, "adjective", "gent") or self._may_be_adjective(place)):
            place += 1
        if place == len(self._tokens) or not self._is(place, "noun", "gent") or self._words[place] in _COUNTED:
            return None
        return self._known[place]

    def _may_be_adjective(self, place: int) -> bool:
        """«Этого», and what begins with digits: «10-й»."""
        return self._words[place] in _THIS or (self._tokens[place].kind == "word" and self._words[place][:1].isdecimal())

    def _is(self, place: int, kind: str, *grammemes: str) -> bool:
        """Whether a word is likely to be something, in a form."""
        return (
            sum(each.score for each in self._every[place] if each.kind == kind and each.grammemes.issuperset(grammemes))
            >= _LIKELY
        )

    def _is_number(self, place: int, head: Reading) -> bool:
        before = self._known[place - 1] if place else None
        is_counted = place > 0 and (
            self._tokens[place - 1].kind == "number" or (before is not None and "NUMR" in before.grammemes)
        )
        return head.headword in LARGE and is_counted

    def _ends_preposition(self, place: int) -> bool:
        known = PREPOSITIONS[RUSSIAN]
        return any(tuple(self._words[max(place - count, 0) : place]) in known for count in range(1, LONGEST + 1))


def _is_beside(head: Reading, owner: Reading) -> bool:
    """Whether a name stands beside the noun before it, in the same case, and does not belong to it: «министра Петрова»."""
    is_named = "anim" in head.grammemes or bool(head.grammemes & _NAMES)
    return is_named and bool({"gent", "accs"} & head.grammemes) and bool(owner.grammemes & _NAMES)


def _is_hour(head: Reading, owner: Reading) -> bool:
    return head.headword in _HOURS and owner.headword in _OF_DAY
