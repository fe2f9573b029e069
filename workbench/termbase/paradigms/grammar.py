"""What form a word or a term is in: case, number, gender, tense, person; and its short name."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

CASES = {
    "nom": "nominative",
    "gen": "genitive",
    "dat": "dative",
    "acc": "accusative",
    "ins": "instrumental",
    "loc": "locative",
    "loc2": "locative",
    "voc": "vocative",
}
"""Short name → name; ``loc2`` is the Russian locative of a place or state after «в» and «на» (в плену, в Крыму)."""

GENDERS = {"masculine": "m", "feminine": "f", "neuter": "n"}
"""Gender as a glossary entry names it → short name."""

_NUMBERS = {"sg": "singular", "pl": "plural", "pauc": "the form after 2, 3 and 4"}


@dataclass(frozen=True, slots=True)
class Grammar:
    """The form of a word or term; what does not apply or is not known is "".

    Attributes:
        case: a key of `CASES`, ``poss`` for the English possessive.
        number: ``sg``, ``pl``, or ``pauc`` for what Russian has after 2, 3 and 4 where it is neither.
        gender: ``m``, ``f`` or ``n``; of adjectives and past tenses alone, since a noun does not change it.
        animate: ``anim`` or ``inan`` where an adjective's accusative depends on it.
        verb: ``inf``, ``pres``, ``past``, ``fut``, ``imp``, ``ger``; of English ``base``, ``3sg``, ``past``, ``pp``, ``ing``.
        person: ``1``, ``2`` or ``3``.
    """

    case: str = ""
    number: str = ""
    gender: str = ""
    animate: str = ""
    verb: str = ""
    person: str = ""

    @property
    def label(self) -> str:
        """The short name: ``gen sg``, ``nom sg f``, ``past pl``, ``pres 3 sg``; "" when nothing is known."""
        parts = (self.verb, self.person, self.case, self.number, self.gender, self.animate)
        return " ".join(part for part in parts if part)

    @property
    def words(self) -> str:
        """The case and the number in full: ``genitive plural``; of a verb its label."""
        if self.verb:
            return self.label
        if self.number == "pauc":
            return _NUMBERS[self.number]
        return " ".join(part for part in (CASES.get(self.case, self.case), _NUMBERS.get(self.number, "")) if part)


def listed(words: str) -> frozenset[str]:
    """The words of a list written with spaces between."""
    return frozenset(words.split())


DICTIONARY_FORM = Grammar()
"""Of a term that does not inflect, or whose inflection is not known."""


@dataclass(frozen=True, slots=True)
class Paradigm:
    """The forms of a term.

    Attributes:
        cells: what is known of the term's forms, each with its variants, best first; never empty.
        dictionary: the term as the entry has it.
        gender: ``m``, ``f``, ``n`` or "".
        aspect: of a Slavic verb ``perf`` or ``impf``, else "".
        fixed: the term has one form, whatever the place.
    """

    cells: Mapping[Grammar, tuple[str, ...]]
    dictionary: str
    gender: str = ""
    aspect: str = ""
    fixed: bool = False

    @property
    def inflects(self) -> bool:
        """Whether more than the dictionary form is known."""
        return DICTIONARY_FORM not in self.cells

    @property
    def numbers(self) -> tuple[str, ...]:
        """``sg``, ``pl``: those it has."""
        return tuple(dict.fromkeys(grammar.number for grammar in self.cells if grammar.number in ("sg", "pl")))

    def form(self, grammar: Grammar) -> str | None:
        """The best text for a form; the plain locative stands in for `loc2`, the genitive for `pauc`."""
        if self.fixed:
            return self.dictionary
        found = self.cells.get(grammar)
        if found is None and grammar.case == "loc2":
            found = self.cells.get(Grammar("loc", grammar.number))
        if found is None and grammar.number == "pauc":
            found = self.cells.get(Grammar("gen", "sg"))
        return found[0] if found else None


def only_dictionary_form(text: str, *, fixed: bool = False) -> Paradigm:
    """The paradigm of a term that does not inflect (`fixed`), or that nobody here knows how to inflect."""
    return Paradigm({DICTIONARY_FORM: (text,)}, text, fixed=fixed)


def joined_labels(grammars: Iterable[Grammar]) -> str:
    """The labels of forms that are spelled alike, "" for a lone dictionary form: ``nom sg, acc sg``."""
    return ", ".join(grammar.label for grammar in grammars if grammar.label)
