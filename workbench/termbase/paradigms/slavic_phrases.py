"""The forms of Russian and Ukrainian terms: which of their words inflect, and how they agree.

The head of a noun phrase is the last noun in the nominative before which only adjectives stand that agree with it; what
follows the head stays as it is (поле боя, обмен пленными). A proper name after a person or a first name inflects, too.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from workbench.core.concept import Term
from workbench.termbase.paradigms.grammar import GENDERS, Grammar, Paradigm, only_dictionary_form
from workbench.termbase.paradigms.hyphenated import compounds
from workbench.termbase.paradigms.slavic_verbs import verb
from workbench.termbase.paradigms.slavic_words import (
    PERSON_NAMES,
    PROPER_NAMES,
    Adjective,
    Noun,
    adjective,
    as_typed,
    nouns,
    shared,
    spelling,
)
from workbench.text.lemmas import analyser, is_known
from workbench.text.words import Token, tokens

_CYRILLIC = re.compile(r"[а-яёіїєґ]", re.IGNORECASE)
_LATIN = re.compile(r"[a-z]", re.IGNORECASE)
# «город Киев», «місто Харків»: the name follows its common noun into every case.
_TOWNS = frozenset(["город", "місто", "столица", "столиця"])
_CASES = ("nom", "gen", "dat", "acc", "ins", "loc", "loc2", "voc")
_MOST_VARIANTS = 6

Forms = Mapping[Grammar, tuple[str, ...]]
"""The forms of one word of a term; a word without any stays as it is."""


@dataclass(frozen=True, slots=True)
class _Head:
    """The head of a phrase and where it stands among the words."""

    at: int
    noun: Noun


def paradigm(term: Term, language: str) -> Paradigm:
    """The forms of a term.

    Args:
        language: ``ru`` or ``uk``.
    """
    pieces = tokens(term.text)
    words = [piece for piece in pieces if piece.kind == "word"]
    if term.exact or term.part_of_speech == "adverb" or all(map(_stays, words)):
        return only_dictionary_form(term.text, fixed=True)
    if term.part_of_speech == "verb":
        return _verb_phrase(term, words, language)
    if term.part_of_speech == "adjective":
        return _adjective_phrase(term, words, language)
    found = _noun_phrase(term, words, language)
    if term.part_of_speech or found.inflects or found.fixed:
        return found
    verbs = _verb_phrase(term, words, language)
    return verbs if verbs.inflects else _adjective_phrase(term, words, language)


def _stays(word: Token) -> bool:
    """Whether a word never inflects: abbreviations and words of another alphabet."""
    text = word.text
    capitals = sum(sign.isupper() for sign in text)
    last = text.rpartition("-")[2]
    return (
        (capitals > 1 and text[1:] != text[1:].lower() and "-" not in text)
        or not _CYRILLIC.search(last)
        or bool(_LATIN.search(last))
    )


def _verb_phrase(term: Term, words: Sequence[Token], language: str) -> Paradigm:
    """The first infinitive inflects, its object stays."""
    for word in words:
        found = verb(word.text, language)
        if found:
            forms, aspect = found
            cells = {grammar: _written([(word, each)], term.text) for grammar, each in forms.items()}
            return Paradigm(cells, term.text, aspect=aspect)
    return only_dictionary_form(term.text)


def _adjective_phrase(term: Term, words: Sequence[Token], language: str) -> Paradigm:
    """An adjective in every gender; of several words the last, the others are adverbs or names that stay."""
    found = adjective(words[-1].text, language)
    if found is None or "m" not in found.agrees:
        return only_dictionary_form(term.text)
    cells: dict[Grammar, tuple[str, ...]] = {}
    for gender in ("m", "f", "n", "pl"):
        for case in _CASES[:6]:
            kinds = ("anim", "inan") if case == "acc" and gender in ("m", "pl") else ("",)
            for kind in kinds:
                forms = found.form(case, gender, animate=kind == "anim")
                number, of = ("pl", "") if gender == "pl" else ("sg", gender)
                if forms:
                    cells[Grammar(case, number, of, kind)] = _written([(words[-1], forms)], term.text)
    return Paradigm(cells, term.text)


def _noun_phrase(term: Term, words: Sequence[Token], language: str) -> Paradigm:
    head = _head(term, words, language)
    if head is None:
        return only_dictionary_form(term.text)
    if "Fixd" in head.noun.tags and head.at == 0 and not _followers(term, words, head, language):
        return only_dictionary_form(term.text, fixed=words[0].text[0].isupper() or is_known(words[0].text, language))
    before = [(word, adjective(word.text, language)) for word in words[: head.at]]
    adjectives = [(word, found) for word, found in before if found]
    after = _followers(term, words, head, language)
    cells: dict[Grammar, tuple[str, ...]] = {}
    for case, number in _wanted_cells(term, head.noun):
        rows = _row(head, words, adjectives, after, case, number)
        if rows is not None:
            cells[Grammar(case, number)] = _written(rows, term.text)
    if not cells:
        return only_dictionary_form(term.text)
    if language == "ru" and Grammar("gen", "sg") in cells and Grammar("gen", "pl") in cells:
        cells |= _paucal(head, words, adjectives, cells, term.text)
    gender = GENDERS.get(term.gender, head.noun.gender) if head.noun.number == "sg" else ""
    return Paradigm(cells, term.text, gender=gender)


def _row(
    head: _Head,
    words: Sequence[Token],
    adjectives: Sequence[tuple[Token, Adjective]],
    after: Sequence[tuple[Token, Noun]],
    case: str,
    number: str,
) -> list[tuple[Token, tuple[str, ...]]] | None:
    """The words that inflect with their variants in one form, or None where one of them lacks it."""
    noun = head.noun
    rows = [(words[head.at], noun.cells.get((case, number), ()))]
    gender = "pl" if number == "pl" else noun.gender
    animate = _looks_animate(noun, number)
    rows += [(word, each.form(case, gender, animate=animate)) for word, each in adjectives]
    rows += [
        (word, each.cells.get((case, number), each.cells.get(("loc", number), ()) if case == "loc2" else ()))
        for word, each in after
    ]
    return rows if all(forms for _, forms in rows) else None


def _looks_animate(noun: Noun, number: str) -> bool:
    """Whether the accusative is the genitive, so that an adjective's is as well."""
    accusative, genitive = noun.cells.get(("acc", number)), noun.cells.get(("gen", number))
    if "Fixd" in noun.tags or not accusative or not genitive:
        return noun.animate
    return accusative[0] == genitive[0]


def _paucal(
    head: _Head, words: Sequence[Token], adjectives: Sequence[tuple[Token, Adjective]], cells: Forms, text: str
) -> dict[Grammar, tuple[str, ...]]:
    """What stands after 2, 3 and 4 in Russian when it is not the genitive singular: «два ракетных удара», «два пленных»."""
    genitive = head.noun.cells[("gen", "sg")]
    if genitive[0].endswith(("ого", "его")):
        return {Grammar("gen", "pauc"): cells[Grammar("gen", "pl")]}
    if not adjectives:
        return {}
    case = "nom" if head.noun.gender == "f" else "gen"
    rows = [(words[head.at], genitive), *((word, each.form(case, "pl", animate=False)) for word, each in adjectives)]
    return {Grammar("gen", "pauc"): _written(rows, text)}


def _wanted_cells(term: Term, noun: Noun) -> Iterator[tuple[str, str]]:
    """The cases and numbers a term has: one given in the plural, or a proper name, stays in its number."""
    numbers = ("sg", "pl") if noun.number == "sg" and term.part_of_speech != "properNoun" else (noun.number,)
    return ((case, number) for number in numbers for case in _CASES)


def _head(term: Term, words: Sequence[Token], language: str) -> _Head | None:
    gender = GENDERS.get(term.gender, "")
    for at in reversed(range(len(words))):
        named = at + 1 < len(words) and any(noun.tags & PERSON_NAMES for noun in nouns(words[at + 1].text, language))
        for noun in _candidates(words[at], gender, term, language, person=named):
            if all(_goes_with(word, noun, language) for word in words[:at]):
                return _Head(at, noun)
    return _nominalised(words, gender, language) if term.part_of_speech else None


def _candidates(word: Token, gender: str, term: Term, language: str, *, person: bool) -> list[Noun]:
    """The nouns a word may be, one for each number and gender: the gender of the entry decides.

    Args:
        person: the next word is a surname, so that «Владимир» is a man and no town.
    """
    if _stays(word):
        return []
    found = [*nouns(word.text, language)] if "-" not in word.text else compounds(word.text, language)
    found = [noun for noun in found if not gender or not noun.gender or noun.gender == gender or noun.number == "pl"]
    persons = [noun for noun in found if noun.tags & PERSON_NAMES] if person and word.text[0].isupper() else []
    proper = persons or [noun for noun in found if noun.tags & PROPER_NAMES]
    if word.text[0].isupper() and term.part_of_speech == "properNoun":
        found = proper or found
    elif word.text[0].islower():
        found = [noun for noun in found if not noun.tags & PROPER_NAMES] or found
    singular = [noun for noun in found if noun.number == "sg"]
    plural = [noun for noun in found if noun.number == "pl"]
    groups = [[noun for noun in singular if noun.gender == each] for each in dict.fromkeys(noun.gender for noun in singular)]
    merged = [shared(group) for group in (*groups, plural)]
    result = [noun for noun in merged if noun]
    # Without a gender a word of two genders («голова») is a guess, and a plural may be what an entry is given in.
    return result if gender or len(groups) < 2 else [noun for noun in result if noun.number == "pl"]


def _goes_with(word: Token, noun: Noun, language: str) -> bool:
    """Whether a word before a noun is an adjective that agrees with it, or an adverb."""
    if _stays(word):
        return False
    if (
        word.text[0].isupper()
        and noun.tags & PERSON_NAMES
        and any(each.tags & PERSON_NAMES for each in nouns(word.text, language))
    ):
        return False  # «Ірина» is a first name, whatever «ірин» may be
    found = adjective(word.text, language)
    if found is None:
        parses = analyser(language).parse(spelling(word.text)) if is_known(word.text, language) else []
        return any("ADVB" in parse.tag.grammemes for parse in parses)
    return ("pl" if noun.number == "pl" else noun.gender) in found.agrees


def _nominalised(words: Sequence[Token], gender: str, language: str) -> _Head | None:
    """A participle or adjective that stands for a person or thing: «пропавший без вести», «мобилизованный».

    One of masculine gender is taken for a person, as it is in all but technical terms.
    """
    found = adjective(words[0].text, language)
    of = gender or ("m" if found and "m" in found.agrees else "")
    if found is None or of not in found.agrees:
        return None
    cells: dict[tuple[str, str], tuple[str, ...]] = {}
    for number, each in (("sg", of), ("pl", "pl")):
        for case in _CASES:
            forms = found.form(case, each, animate=of == "m" or of == "f")
            if forms and case != "loc2" and (case != "voc" or language == "uk"):
                cells[(case, number)] = forms
    return _Head(0, Noun(cells, of, "sg", of != "n", frozenset()))


def _followers(term: Term, words: Sequence[Token], head: _Head, language: str) -> list[tuple[Token, Noun]]:
    """The names after the head that inflect with it: «Рамзан Кадыров», «генерал Алаудинов», «город Киев»."""
    noun, rest = head.noun, words[head.at + 1 :]
    person = noun.animate and noun.number == "sg" and (noun.tags & PERSON_NAMES or words[head.at].text[0].islower() or rest)
    town = spelling(words[head.at].text) in _TOWNS
    found: list[tuple[Token, Noun]] = []
    place = words[head.at].end
    for word in rest:
        if not (person or town) or not word.text[0].isupper() or _stays(word) or term.text[place : word.start] != " ":
            break
        name = _name(word, GENDERS.get(term.gender, noun.gender), language, person=bool(person))
        if name is None:
            break
        found.append((word, name))
        place = word.end
    return found


def _name(word: Token, gender: str, language: str, *, person: bool) -> Noun | None:
    readings = [
        noun
        for noun in (nouns(word.text, language) if "-" not in word.text else compounds(word.text, language))
        if noun.number == "sg" and (noun.animate if person else "Geox" in noun.tags or not noun.animate)
    ]
    if person:
        readings = [noun for noun in readings if not gender or noun.gender in ("", gender)]
        readings = [noun for noun in readings if noun.tags & PERSON_NAMES] or readings
    return shared(readings)


def _written(rows: Sequence[tuple[Token, Sequence[str]]], text: str) -> tuple[str, ...]:
    """The term with words put in their forms: every combination of variants, best first, a few at most."""
    found: dict[str, None] = {}
    ordered = sorted(rows, key=lambda row: row[0].start)
    for chosen in product(*(forms for _, forms in ordered)):
        pieces, place = [], 0
        for (word, _), form in zip(ordered, chosen, strict=True):
            pieces += [text[place : word.start], as_typed(form, word.text, spelling(word.text))]
            place = word.end
        found["".join(pieces) + text[place:]] = None
        if len(found) == _MOST_VARIANTS:
            break
    return tuple(found)
