"""A term in the form it is needed in: all its forms, and the form of one term that answers a form of another.

A wrong guess is worse than the dictionary form: what is not sure is not answered.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache

from workbench.core.concept import Term, TermHit, ranked
from workbench.core.language import base
from workbench.termbase.paradigms import english_paradigm, slavic_phrases
from workbench.termbase.paradigms.government import allows, demand
from workbench.termbase.paradigms.grammar import DICTIONARY_FORM, Grammar, Paradigm, only_dictionary_form
from workbench.text.lemmas import MORPHOLOGY_LANGUAGES
from workbench.text.typography import fold


def paradigm(term: Term, language: str) -> Paradigm:
    """The forms of a term by what they are."""
    return _paradigm(term.text, term.part_of_speech, term.gender, term.exact, base(language))


@lru_cache(maxsize=4096)
def _paradigm(text: str, part_of_speech: str, gender: str, exact: bool, language: str) -> Paradigm:
    term = Term(text, part_of_speech=part_of_speech, gender=gender, exact=exact)
    if language == "en":
        return english_paradigm.paradigm(term)
    if language in MORPHOLOGY_LANGUAGES and max(text, default="") <= "\uffff":
        return slavic_phrases.paradigm(term, language)
    return only_dictionary_form(text)


def readings(form: str, term: Term, language: str) -> list[Grammar]:
    """What forms of a term a text may be: usual spellings before bookish ones, the vocative only when nothing else fits."""
    key = fold(form, case=True)
    cells = paradigm(term, language).cells
    usual = [grammar for grammar, variants in cells.items() if fold(variants[0], case=True) == key]
    found = usual or [grammar for grammar, variants in cells.items() if any(fold(each, case=True) == key for each in variants)]
    return [grammar for grammar in found if grammar.case != "voc"] or found


def same_form(found: str, found_term: Term, wanted: Term, language: str, *, before: str = "") -> str | None:
    """The wanted term in the form in which another term of its concept stands in a text, capitals included.

    Args:
        found: the form found there.
        found_term: the term it is a form of.
        before: the text before it; a preposition there settles which case an ambiguous form is.

    Returns:
        None when the form is not sure: the terms differ in number, aspect or part of speech, or the form has readings that
        the wanted term tells apart.
    """
    theirs, ours = paradigm(found_term, language), paradigm(wanted, language)
    written = fold(found, case=True) == fold(found_term.text, case=True)
    if written and (not theirs.inflects or not ours.inflects):
        return like(found, found_term.text, wanted.text)
    if ours.fixed and theirs.inflects and readings(found, found_term, language):
        return like(found, found_term.text, wanted.text)
    if theirs.aspect != ours.aspect:
        return like(found, found_term.text, wanted.text) if written and theirs.aspect and ours.aspect else None
    possible = readings(found, found_term, language)
    governed = demand(before, language)
    if governed:
        possible = [grammar for grammar in possible if any(allows(each, grammar) for each in governed.grammars)] or possible
    texts = _texts(possible, ours, [each.case for each in governed.grammars] if governed else [])
    if len(texts) == 1:
        return like(found, found_term.text, texts.pop())
    return like(found, found_term.text, wanted.text) if written and wanted.text in texts else None


def _texts(possible: Iterable[Grammar], ours: Paradigm, cases: Sequence[str]) -> set[str]:
    """The texts that the possible forms have in the wanted term; nothing when one of them has no form, or two."""
    texts: set[str] = set()
    for grammar in possible:
        wanted = Grammar("loc2", grammar.number) if grammar.case == "loc" and "loc2" in cases else grammar
        text = ours.form(wanted)
        if text is None or grammar == DICTIONARY_FORM:
            return set()
        texts.add(text)
        second = ours.form(Grammar("loc2", grammar.number))
        if grammar.case == "loc" and not cases and second and not ours.fixed:
            texts.add(second)
    return texts


def like(found: str, dictionary: str, text: str) -> str:
    """A text with the capitals of a form found: all of them, or the first where the dictionary form has none."""
    if len(found) > 1 and found.isupper() and not dictionary.isupper():
        return text.upper()
    if found[:1].isupper() and not dictionary[:1].isupper():
        return text[:1].upper() + text[1:]
    return text


def replacement(hit: TermHit, before: str) -> tuple[Term, str | None] | None:
    """The term to use instead of one that was found, and its text in the same form.

    A verb is answered by one of its aspect, where the concept has one.

    Args:
        before: the text before the hit.

    Returns:
        None when the concept has no term to use; a text of None when the form is not sure.
    """
    preferred = hit.concept.preferred(hit.language)
    if preferred is None:
        return None
    aspect = paradigm(hit.term, hit.language).aspect
    if aspect and paradigm(preferred, hit.language).aspect != aspect:
        usable = (term for term in ranked(hit.concept.terms[hit.language]) if not term.status.is_unwanted)
        preferred = next((term for term in usable if paradigm(term, hit.language).aspect == aspect), preferred)
    return preferred, same_form(hit.form, hit.term, preferred, hit.language, before=before)
