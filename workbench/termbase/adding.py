"""Terms added to a concept that is there already, and names with every spelling they have."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace

from workbench.core.concept import Concept, Term, TermStatus, ranked
from workbench.text.typography import fold


def joined(concept: Concept, terms: Mapping[str, Iterable[Term]]) -> Concept:
    """The concept with further terms; one that it has, but for case and kinds of apostrophe, is not added again.

    A preferred term becomes admitted where the concept prefers another one in that language already.

    Args:
        terms: language → terms to add.
    """
    for tag, added in terms.items():
        there = list(concept.terms.get(tag, ()))
        known = {fold(term.text, case=True) for term in there}
        for term in added:
            if fold(term.text, case=True) in known:
                continue
            known.add(fold(term.text, case=True))
            taken = any(other.status is TermStatus.PREFERRED for other in there)
            there.append(replace(term, status=TermStatus.ADMITTED) if taken and term.status is TermStatus.PREFERRED else term)
        concept = concept.with_terms(tag, ranked(there))
    return concept


def approved(concept: Concept, texts: Collection[str] | None = None, status: TermStatus | None = None) -> Concept:
    """The concept with its proposals approved: the first of a language is preferred when nothing else is, others admitted.

    Args:
        texts: only the terms with these texts; None for all.
        status: the status that they all get instead.
    """
    terms = {}
    for tag, group in concept.terms.items():
        taken = any(term.status is TermStatus.PREFERRED for term in group)
        settled = []
        for term in group:
            is_new = term.status is TermStatus.PROPOSED and (texts is None or term.text in texts)
            best = status or (TermStatus.ADMITTED if taken else TermStatus.PREFERRED)
            settled.append(replace(term, status=best) if is_new else term)
            taken = taken or is_new
        terms[tag] = ranked(settled)
    return replace(concept, terms=terms)


def spelled(concept: Concept, language: str, chosen: str, others: Iterable[str], status: TermStatus) -> Concept:
    """The concept with one preferred spelling of a name in a language; spellings that it prefers so far get the other status.

    Args:
        chosen: the spelling to use.
        others: further spellings to recognise.
        status: theirs, as a rule deprecated or admitted.
    """
    there = {term.text: term for term in concept.terms.get(language, ())}
    for text, term in there.items():
        if term.status is TermStatus.PREFERRED and text != chosen:
            there[text] = replace(term, status=status)
    for text in others:
        if text != chosen:
            there.setdefault(text, Term(text, status, "properNoun"))
    there[chosen] = replace(there.get(chosen, Term(chosen, part_of_speech="properNoun")), status=TermStatus.PREFERRED)
    return concept.with_terms(language, ranked(there.values()))
