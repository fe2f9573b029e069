"""The forms of single Russian and Ukrainian words, from pymorphy3's dictionaries.

A word is read only in the dictionary form (the nominative), as entries give words. Where a spelling has several
paradigms, only the forms that all of them share are answered: a missing form is better than a wrong one.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from workbench.termbase.paradigms.grammar import listed
from workbench.text.lemmas import analyser, is_known
from workbench.text.typography import APOSTROPHES, fold

Cell = tuple[str, str]
"""Case and number of a noun (``gen``, ``pl``); case and gender of an adjective, ``pl`` for the plural."""

CASE_TAGS = {
    "nomn": "nom", "gent": "gen", "gen1": "gen", "datv": "dat", "accs": "acc", "ablt": "ins", "loct": "loc", "loc1": "loc",
    "loc2": "loc2", "voct": "voc",
}  # fmt: skip
"""The analyser's names of cases → ours; partitives are left out."""

GENDER_TAGS = {"masc": "m", "femn": "f", "neut": "n"}
"""The analyser's names of genders → ours."""

PERSON_NAMES = frozenset(["Surn", "Name", "Patr"])
PROPER_NAMES = PERSON_NAMES | {"Geox", "Orgn", "Trad"}
_VARIABLE = frozenset([*CASE_TAGS, *GENDER_TAGS, "gen2", "acc2", "sing", "plur", "anim", "inan", "ranim", "rinanim"])
_IN_U = listed("крим степ сад тил полк сніг цех лід")
# Of two Ukrainian genitives with two meanings, the one of public affairs: «стан» is a state, «апарат» a device.
_GENITIVES = {"стан": "стану", "апарат": "апарата", "чорнобиль": "чорнобиля"}
# Of two Russian plurals («договоры», «договора») the first is written, of these words at least.
# The second locative of another word spelled alike: things lie «на складе».
_NO_SECOND_LOCATIVE = frozenset(["склад"])
_PLURAL_IN_Y = frozenset(["договор", "редактор", "инспектор", "сектор", "прожектор", "бухгалтер", "год"])
# Endings of persons, whatever odd second meaning a dictionary has («мигрант» as a thing).
_PERSONS = ("ант", "ист", "ец")
_LONG_DATIVES = ("ові", "еві", "єві")
_VOWELS = re.compile(r"[аеєиіїоуюяыэё]")
_FIXED_NAME = re.compile(r"[иіїуюоеєэы]$")
_SURNAME = re.compile(r"[а-яё]{2,}(?:[оеё]в|[иы]н)$")
_SURNAME_ENDINGS = {"gen": "а", "dat": "у", "acc": "а", "ins": "ым", "loc": "е"}


@dataclass(frozen=True, slots=True)
class Noun:
    """A noun in the nominative.

    Attributes:
        cells: the forms that are sure, each with its variants, best first.
        gender: ``m``, ``f``, ``n`` or "" (of a plural).
        number: which nominative the word is in.
        animate: whether it names a living being.
        tags: what the analyser says of it (``Surn``, ``Geox``, ``Fixd``).
    """

    cells: Mapping[Cell, tuple[str, ...]]
    gender: str
    number: str
    animate: bool
    tags: frozenset[str]


@dataclass(frozen=True, slots=True)
class Adjective:
    """An adjective, participle or pronoun in the nominative.

    Attributes:
        cells: case and gender (or ``pl``) → forms, best first; no accusative of ``m`` and ``pl``, which the noun decides.
        agrees: the genders, or ``pl``, in which the word is a nominative.
    """

    cells: Mapping[Cell, tuple[str, ...]]
    agrees: frozenset[str]

    def form(self, case: str, gender: str, *, animate: bool) -> tuple[str, ...]:
        """The form that stands with a noun.

        Args:
            gender: ``m``, ``f``, ``n`` or ``pl``.
            animate: decides the accusative of ``m`` and ``pl``.
        """
        case = {"loc2": "loc", "voc": "nom"}.get(case, case)
        if case == "acc" and gender != "f":
            case = "gen" if animate and gender in ("m", "pl") else "nom"
        return self.cells.get((case, gender), ())


def spelling(word: str) -> str:
    """A word as the dictionaries spell it: lower case, plain apostrophe, ё kept."""
    plain = fold(word, case=True)
    lower = word.casefold()
    # Folding is needed for stress marks and kinds of apostrophes, but it takes ё, too.
    return lower if len(lower) == len(plain) and all(a == b or a == "ё" for a, b in zip(lower, plain, strict=True)) else plain


def as_typed(form: str, word: str, key: str) -> str:
    """A form from the dictionary, with the capitals, the kind of apostrophe and the е for ё of `word`."""
    if form == key:
        return word
    if "'" in form:
        form = form.replace("'", next((sign for sign in word if sign in APOSTROPHES), "’"))
    if "ё" in form and "ё" not in key and fold(form) != form and _spares_yo(key):
        form = form.replace("ё", "е")
    return form[:1].upper() + form[1:] if word[:1].isupper() else form


@lru_cache(maxsize=4096)
def _spares_yo(key: str) -> bool:
    """Whether a word is written with е where the dictionary has ё."""
    return any("ё" in parse.word for parse in analyser("ru").parse(key))


def case_of(tag: frozenset[str]) -> str:
    """The case that a tag of the analyser (its grammemes) names, "" for none."""
    return next((ours for theirs, ours in CASE_TAGS.items() if theirs in tag), "")


def gender_of(tag: frozenset[str]) -> str:
    """The gender that a tag of the analyser (its grammemes) names, "" for none."""
    return next((ours for theirs, ours in GENDER_TAGS.items() if theirs in tag), "")


@lru_cache(maxsize=4096)
def nouns(word: str, language: str) -> tuple[Noun, ...]:
    """The nouns that `word` is the nominative of, likeliest first.

    Args:
        language: ``ru`` or ``uk``.
    """
    key = spelling(word)
    known = is_known(word, language)
    capital = word[:1].isupper()
    found: list[Noun] = []
    best = 0.0
    for parse in analyser(language).parse(key):
        number = _nominative(parse, key, language)
        guessed = not known and (found or (number == "pl" and capital))
        if not number or "alt" in parse.tag.grammemes or guessed:
            continue
        noun = _noun(parse, number, language)
        best = best or parse.score
        # A rare reading is left out, unless both are names: «Грозный» is a town and a surname.
        if parse.score * 4 >= best or (capital and noun.tags & PROPER_NAMES):
            found.append(noun)
    if capital and not found and language == "ru":
        found += unknown_surname(key)
    if capital and not found and not known and _FIXED_NAME.search(key):
        found.append(unchanging(key, animate=True))
    if key.endswith(_PERSONS) and any(noun.animate for noun in found):
        found = [noun for noun in found if noun.animate]
    return tuple(found)


def unchanging(key: str, *, animate: bool = False) -> Noun:
    """A noun that has the same form in every case and number."""
    cells = {(case, number): (key,) for case in CASE_TAGS.values() if case != "loc2" for number in ("sg", "pl")}
    return Noun(cells, "", "sg", animate, frozenset(["Fixd"]))


def _nominative(parse: Any, key: str, language: str) -> str:
    """``sg`` or ``pl`` when a parse is the nominative of a noun, as an entry gives it; else ""."""
    tag = parse.tag.grammemes
    if "NOUN" not in tag:
        return ""
    same = fold(parse.normal_form) == fold(key)
    # The Ukrainian dictionary leaves the case out of the tag of some words in their dictionary form.
    if "nomn" not in tag and not (language == "uk" and same and not case_of(tag)):
        return ""
    if "plur" in tag:
        return "pl"
    return "sg" if same else ""


def _noun(parse: Any, number: str, language: str) -> Noun:
    gender = gender_of(parse.tag.grammemes)
    cells: dict[Cell, list[str]] = {}
    for form in parse.lexeme:
        case = case_of(form.tag.grammemes) or ("nom" if form.word == parse.normal_form else "")
        plural = "plur" in form.tag.grammemes
        other_gender = gender and not plural and gender_of(form.tag.grammemes) not in ("", gender)
        if case == "loc2" and parse.normal_form in _NO_SECOND_LOCATIVE:
            continue
        if case and not other_gender and (case != "voc" or language == "uk"):
            cells.setdefault((case, "pl" if plural else "sg"), []).append(form.word)
    # The Ukrainian dictionary leaves some of what is true of the whole word out of the tag of its first form.
    tags = parse.tag.grammemes.union(*(form.tag.grammemes for form in parse.lexeme[:2]))
    animate = "anim" in tags
    if language == "uk":
        _order_ukrainian(cells, parse.normal_form, animate=animate)
    elif parse.normal_form in _PLURAL_IN_Y:
        for forms in cells.values():
            if any(form.endswith("ы") for form in forms):
                forms.sort(key=lambda form: form.endswith("а"))
    ordered = {cell: tuple(dict.fromkeys(forms)) for cell, forms in cells.items()}
    return Noun(ordered, gender, number, animate, (PROPER_NAMES | {"Fixd"}) & tags)


def _order_ukrainian(cells: Mapping[Cell, list[str]], lemma: str, *, animate: bool) -> None:
    """Put the variant to write first; the dictionary lists the bookish or the mistaken first now and then."""
    stem = cells.get(("ins", "sg"), [""])[0][:-2]
    # «бою», not «бої»: nouns of one syllable in -й; «у Криму», «у степу»: some others.
    in_u = lemma in _IN_U or (lemma.endswith("й") and len(_VOWELS.findall(lemma)) == 1)

    def bookish(form: str) -> bool:
        """«наказові»: of what does not live the short form is commoner."""
        return not animate and form.removeprefix(stem) in _LONG_DATIVES

    for cell, forms in cells.items():
        if cell == ("dat", "sg"):
            forms.sort(key=lambda form: (not form.startswith(stem), bookish(form)))
        elif cell == ("loc", "sg"):
            ending = "ому" if any(form.endswith("ому") for form in forms) else ("у", "ю") if in_u else "і"
            usual = {form for form in forms if form.endswith(ending) and form.removeprefix(stem) not in _LONG_DATIVES}
            forms.sort(key=lambda form: (not form.startswith(stem), form not in usual, bookish(form)))


def unknown_surname(key: str) -> list[Noun]:
    """A man's surname in -ов, -ев, -ин that the Russian dictionary lacks: «Алаудинов» it takes for «Алаудины»."""
    if not _SURNAME.search(key):
        return []
    cells = {("nom", "sg"): (key,), **{(case, "sg"): (key + ending,) for case, ending in _SURNAME_ENDINGS.items()}}
    return [Noun(cells, "m", "sg", True, frozenset(["Surn"]))]


def shared(readings: Iterable[Noun]) -> Noun | None:
    """One noun with the forms that every reading has alike; a reading without a number says nothing of that number."""
    found = list(readings)
    if not found:
        return None
    first = max(found, key=lambda noun: len(noun.cells))
    cells: dict[Cell, tuple[str, ...]] = {}
    for cell, forms in first.cells.items():
        others = [noun.cells[cell] for noun in found if cell in noun.cells]
        settled = _GENITIVES.get(first.cells.get(("nom", "sg"), ("",))[0]) if cell == ("gen", "sg") else None
        if settled:
            cells[cell] = (settled,)
            continue
        # A second locative that only one reading has is another word's («в лесу», «в лесе»).
        if all(forms[0] == other[0] for other in others) and (cell[0] != "loc2" or len(others) == len(found)):
            cells[cell] = forms
    return Noun(cells, first.gender, first.number, all(noun.animate for noun in found), first.tags)


@lru_cache(maxsize=4096)
def adjective(word: str, language: str) -> Adjective | None:
    """The adjective or participle that `word` is a nominative of, or None."""
    key = spelling(word)
    for parse in analyser(language).parse(key):
        if ("ADJF" in parse.tag.grammemes or "PRTF" in parse.tag.grammemes) and "nomn" in parse.tag.grammemes:
            return _adjective(parse, key, language)
    return None


def _adjective(parse: Any, key: str, language: str) -> Adjective:
    kind = parse.tag.grammemes - _VARIABLE
    cells: dict[Cell, list[str]] = {}
    for form in parse.lexeme:
        case = case_of(form.tag.grammemes)
        gender = "pl" if "plur" in form.tag.grammemes else gender_of(form.tag.grammemes)
        if case and gender and form.tag.grammemes - _VARIABLE == kind and (case != "acc" or gender == "f"):
            cells.setdefault((case, gender), []).append(form.word)
    if language == "uk":
        for (case, gender), forms in cells.items():
            if case == "loc" and gender in ("m", "n"):
                forms.sort(key=lambda form: not form.endswith("ому"))  # «у новому» is commoner than «у новім»
            else:
                del forms[forms.index(min(forms, key=len)) + 1 :]  # «новая», «новії» are poetry
    agrees = frozenset(gender for (case, gender), forms in cells.items() if case == "nom" and fold(key) in map(fold, forms))
    return Adjective({cell: tuple(dict.fromkeys(forms)) for cell, forms in cells.items()}, agrees)
