"""What the glossary asks of a translation: which terms it should have, and in which forms they may stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from workbench.core.concept import Concept, Term, TermHit, TermStatus
from workbench.core.language import base
from workbench.core.translation import UsedTerm, WantedTerm
from workbench.termbase.inflect import like, paradigm, readings, replacement
from workbench.termbase.offers import Offer, is_governed, needed_form, number_asked
from workbench.termbase.paradigms.grammar import Grammar

if TYPE_CHECKING:
    from workbench.termbase.termbase import Termbase

_BINDING = (TermStatus.PREFERRED, TermStatus.ADMITTED)
"""Terms of these statuses are asked for; what is only proposed is not."""


class GlossaryTerms:
    """A termbase as machine translation asks it (`core.translation.Glossary`); follows the termbase's changes."""

    def __init__(self, termbase: Termbase) -> None:
        self._termbase = termbase

    def wanted(self, text: str, source: str, target: str) -> Sequence[WantedTerm]:
        """The terms of a source text that the target language has a term to use for, in order."""
        found: list[WantedTerm] = []
        for hit in self._termbase.find(text, source):
            term = answer(hit, target)
            if term is not None:
                found.append(WantedTerm(hit.concept.id, hit.start, hit.end, hit.form, term.text, (hit, term)))
        return found

    def used(self, text: str, language: str) -> Sequence[UsedTerm]:
        """The terms in a translation, in whatever form, in order."""
        return [
            UsedTerm(
                hit.concept.id, hit.start, hit.end, hit.term.text, hit.term.status.is_unwanted, _instead(hit, text[: hit.start])
            )
            for hit in self._termbase.find(text, language)
        ]

    def forms(self, wanted: WantedTerm, target: str, before: str, after: str) -> Sequence[tuple[str, bool]]:
        """The forms of a wanted term for a place between two texts, each with whether the place asks for it, those first."""
        key = wanted.key
        if not isinstance(key, tuple):
            return [(wanted.text, True)]
        hit, term = key
        offers = needed_form(term, target, before, after, hit)
        asked: list[str] = []
        if number := number_asked(term, target, before, hit):
            offers = [offer for offer in offers if offer.text in _of_number(term, target, number)] or offers
        begins = not before.strip() or (before.rstrip()[-1:] in ".!?…" and before[-1:].isspace())
        if not number:
            asked = _renumbered(hit, term, target)
        if not number and not asked:
            asked = [offer.text for offer in offers if _is_asked(offer)]
            asked = [*(_as_subject(hit, term, target) if begins and asked else ()), *asked]
        shouted = hit.form.isupper() and not hit.term.text.isupper() and len(hit.form) > 1
        forms: dict[str, bool] = {}
        for text in (*asked, *(offer.text for offer in offers)):
            form = text.upper() if shouted else text[:1].upper() + text[1:] if begins else text
            forms.setdefault(form, text in asked)
        return list(forms.items())

    def settles(self, wanted: WantedTerm, target: str, before: str) -> bool:
        """Whether a preposition or the like before a place settles the form; of an English source no case is known."""
        if not isinstance(wanted.key, tuple):
            return True
        hit, term = wanted.key
        return base(hit.language) != "en" and is_governed(term, target, before)


def answer(hit: TermHit, target: str) -> Term | None:
    """The term of the target language for one that was found: an abbreviation for an abbreviation, a full name for a full name.

    Among those alike the preferred one; None when the concept has none in use. What is not to be translated answers itself.
    """
    terms = [term for term in _terms(hit.concept, target) if term.status in _BINDING]
    if not terms:
        return Term(hit.term.text, exact=True) if hit.concept.do_not_translate and not _terms(hit.concept, target) else None
    wanted = hit.term if not hit.term.status.is_unwanted else hit.concept.preferred(hit.language) or hit.term
    return min(terms, key=lambda term: (_unlike(wanted, hit.language, term, target), term.status.rank))


def _terms(concept: Concept, language: str) -> list[Term]:
    return [term for tag, terms in concept.terms.items() if base(tag) == base(language) for term in terms]


def _unlike(one: Term, language: str, other: Term, target: str) -> tuple[bool, bool, bool, bool]:
    names = one.part_of_speech == "properNoun"
    return (
        bool(one.part_of_speech and other.part_of_speech) and one.part_of_speech != other.part_of_speech,
        one.exact is not other.exact,
        _aspect(one, language) != _aspect(other, target),
        names and len(one.text.split()) != len(other.text.split()),
    )


def _aspect(term: Term, language: str) -> str:
    return paradigm(term, language).aspect if term.part_of_speech == "verb" else ""


def _instead(hit: TermHit, before: str) -> tuple[str, ...]:
    """The term to use in the place of an unwanted one: in its form where that is sure, else in every form it may have there."""
    found = replacement(hit, before) if hit.term.status.is_unwanted else None
    if found is None:
        return ()
    term, text = found
    if text is not None:
        return (text,)
    return tuple(like(hit.form, hit.term.text, offer.text) for offer in needed_form(term, hit.language, before, "", hit))


def _as_subject(hit: TermHit, term: Term, target: str) -> list[str]:
    """The forms for a subject, which mostly begins a sentence, if the source's form may be one; the singular first."""
    ours = paradigm(term, target)
    numbers = {reading.number for reading in readings(hit.form, hit.term, hit.language) if reading.case == "nom"}
    found = [ours.form(Grammar("nom", number)) for number in ("sg", "pl") if number in numbers]
    return [text for text in found if text is not None]


def _of_number(term: Term, language: str, number: str) -> set[str]:
    cells = paradigm(term, language).cells
    return {text for grammar, variants in cells.items() if grammar.number == number for text in variants}


def _is_asked(offer: Offer) -> bool:
    return bool(offer.reason) and not offer.reason.startswith("dictionary form")


def _renumbered(hit: TermHit, term: Term, target: str) -> list[str]:
    """The forms that answer a source's where the entry names the concept in the plural in one language alone.

    «власти» is a plural that Ukrainian says in the singular, «влада»: the case counts, the number is that of the entry.
    """
    theirs, ours = paradigm(hit.term, hit.language), paradigm(term, target)
    if not theirs.inflects or not ours.inflects:
        return []
    number, own = (next(iter(each.cells)).number for each in (theirs, ours))
    if number == own or "" in (number, own):
        return []
    answers = [reading for reading in readings(hit.form, hit.term, hit.language) if reading.number == number]
    found = [ours.form(Grammar(reading.case, own)) for reading in answers if reading.case]
    return list(dict.fromkeys(text for text in found if text is not None))
