"""Whether a Russian or Ukrainian word that may be two words is the one that a term speaks of.

«Стали» is steel in «производство стали» and a verb in «цены стали расти». Each reading of the word is weighed by how
common it is and by what stands around it: prepositions, adjectives, a subject, a clause that still lacks its verb. A term
is left alone only when another word is clearly likelier.
"""

from __future__ import annotations

from collections.abc import Sequence

from workbench.termbase.parts import Part
from workbench.termbase.patterns import Word
from workbench.termbase.prepositions import PREPOSITIONS
from workbench.termbase.roles import agree
from workbench.text.lemmas import is_known
from workbench.text.readings import Reading, readings

_CLEARLY = 3.0
"""How many times likelier the other words must be."""

_REACH = 6
_NAMES = frozenset(("Name", "Surn", "Patr", "Geox", "Orgn"))
_PERSONS = frozenset(("Name", "Surn", "Patr"))
_CASE_NAMES = {"gen": "gent", "dat": "datv", "acc": "accs", "ins": "ablt", "loc": "loct", "loc2": "loct"}
_GOVERNED = {
    language: {words[0]: frozenset(_CASE_NAMES[case] for case in cases) for words, cases in table.items() if len(words) == 1}
    for language, table in PREPOSITIONS.items()
}


def is_meant(word: Word, parts: Sequence[Part], at: int, language: str) -> bool:
    """Whether part `at` of a text, which a term of the one word `word` accepts, is that word.

    Args:
        language: ``ru`` or ``uk``.
    """
    part = parts[at]
    is_common = word.text[:1].islower()
    capital = part.text[0].isupper()
    # What the dictionary only guesses tells nothing of other words; a name written as a name is one.
    if part.key in word.forms or (capital and not is_common) or not is_known(part.key, language):
        return True
    known = readings(part.key, language)
    named = is_common and capital and at > 0 and not part.text.isupper() and not part.joint
    ours = [each for each in known if each.lemma in word.lemmas and not (named and each.tags & _NAMES)]
    others = [each for each in known if each not in ours]
    if not ours or not others:
        return not named or bool(ours)
    place = _Place(parts, at, language, named=named)
    return not place.is_clause or place.weight(others, rivals=True) <= _CLEARLY * place.weight(ours)


class _Place:
    """A word in its surroundings."""

    def __init__(self, parts: Sequence[Part], at: int, language: str, *, named: bool) -> None:
        self._named = named
        self._language = language
        first = at
        while first > max(0, at - _REACH) and not parts[first].joint:
            first -= 1
        last = at
        while last + 1 < min(len(parts), at + _REACH) and not parts[last + 1].joint:
            last += 1
        self._before = [readings(part.key, language) for part in parts[first:at]]
        self._keys = [part.key for part in parts[first:at]]
        self._after = [readings(part.key, language) for part in parts[at + 1 : last + 1]]
        self.is_clause = len(self._before) + len(self._after) > 1
        self._has_verb = any(map(_is_verb, (*self._before, *self._after)))
        self._governed = self._preposition()

    def weight(self, group: Sequence[Reading], *, rivals: bool = False) -> float:
        """How likely it is that the word is one of these.

        Args:
            rivals: they are not the term's. A noun among them says little: where one noun may stand, another may.
        """
        doubt = 0.25 if rivals and not self._named else 1.0
        return sum(each.share * self._factor(each) * (doubt if each.kind == "NOUN" else 1.0) for each in group)

    def _factor(self, reading: Reading) -> float:
        if reading.kind == "VERB":
            return self._as_verb(reading)
        if reading.kind == "INFN":
            return self._as_infinitive()
        if reading.kind == "NOUN":
            return self._as_noun(reading)
        if reading.is_adjective:
            return self._as_adjective(reading)
        if reading.kind == "NUMR" and self._after:
            return 4.0 if any(each.kind == "NOUN" and each.case == "gent" for each in self._after[0]) else 1.0
        return 1.0

    def _as_noun(self, noun: Reading) -> float:
        factor = 1.0
        if self._governed is not None and noun.case:
            factor *= 5.0 if noun.case in self._governed else 0.1
        elif noun.case == "loct" and self.is_clause:
            factor *= 0.3
        before = self._last
        if not noun.tags & _PERSONS and any(each.is_adjective and agree(each, noun) for each in before):
            factor *= 6.0
        elif noun.case == "gent" and self._governed is None and any(each.kind == "NOUN" for each in before[:1]):
            factor *= 4.0
        elif noun.case == "nomn" and any(each.kind == "NOUN" and each.case == "nomn" for each in before[:1]):
            factor *= 0.3  # «экспорт вина» speaks of wine: two subjects do not stand side by side
        if self._named and (noun.tags & _NAMES or noun.is_fixed):
            factor *= 7.0
            if any(each.kind == "NOUN" and each.animacy == "anim" and each.case == noun.case for each in before[:2]):
                factor *= 4.0
        return factor

    def _as_adjective(self, adjective: Reading) -> float:
        factor = 1.0
        if self._governed is None and adjective.case == "loct" and self.is_clause:
            factor *= 0.05
        beside = (*self._before[-1:], *self._after[:1])
        fits = any(each.kind == "NOUN" and agree(adjective, each) for here in beside for each in here)
        # «Я рада»: after a personal pronoun no noun stands, an adjective may.
        said = adjective.case == "nomn" and any(each.kind == "NPRO" and each.case == "nomn" for each in self._last[:1])
        return factor * (4.0 if fits or said else 1.0)

    def _as_infinitive(self) -> float:
        if self._governed is not None:
            return 0.05
        factor = 4.0 if any(each.kind in ("VERB", "PRED", "ADJS") and each.share > 0.3 for each in self._last) else 1.0
        return factor * (2.0 if any(each.case == "accs" for here in self._after[:2] for each in here) else 1.0)

    @property
    def _last(self) -> Sequence[Reading]:
        """The readings of the word before."""
        return self._before[-1] if self._before else ()

    def _as_verb(self, verb: Reading) -> float:
        if self._governed is not None:
            return 0.05
        forbidden = self._keys[-1:] == ["не"]
        factor = 1.0
        if "impr" in verb.tags:
            factor = 10.0 if forbidden else 0.2
        if any(_is_subject(each, verb) for here in self._before for each in here[:6]):
            factor *= 5.0
        elif self._has_verb:
            factor *= 0.1
        if "1per" in verb.tags and any(key in ("я", "мы", "ми") for key in self._keys):
            factor *= 10.0
        if self.is_clause and not self._has_verb and "impr" not in verb.tags:
            factor *= 3.0
        if any(each.case == "accs" or each.kind == "INFN" for here in self._after[:2] for each in here):
            factor *= 2.0
        return factor

    def _preposition(self) -> frozenset[str] | None:
        """The cases that a preposition before the word, or before its adjectives, demands; None without one."""
        for key, here in zip(reversed(self._keys), reversed(self._before), strict=True):
            cases = _GOVERNED[self._language].get(key)
            if cases is not None:
                return cases
            if not any(each.is_adjective or each.kind in ("NUMR", "NPRO") for each in here[:2]):
                return None
        return None


def _is_verb(here: Sequence[Reading]) -> bool:
    """Whether a word is the verb of its clause, and hardly anything else."""
    return sum(each.share for each in here if each.kind in ("VERB", "PRTS", "PRED") or each.kind == "ADJS") > 0.5


def _is_subject(noun: Reading, verb: Reading) -> bool:
    if noun.kind not in ("NOUN", "NPRO") or noun.case != "nomn":
        return False
    if verb.number and noun.number and verb.number != noun.number:
        return False
    return not (verb.gender and noun.gender and verb.gender != noun.gender)
