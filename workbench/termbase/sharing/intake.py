"""What may come into the termbase, and what becomes of concepts from another one."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from workbench.core.concept import Concept, Term
from workbench.core.concept_fields import values, with_value
from workbench.core.errors import InputError
from workbench.core.segment import Foreign
from workbench.termbase.merge import merge
from workbench.text.typography import fold

_COUNTED = re.compile(r"[A-Za-z]{0,10}[-_. ]?\d{1,7}")
_TARGET = re.compile(r' target="[^"]*"')
_HIDDEN = ("mixed-script", "look-alike")


def taken_in(known: Mapping[str, Concept], incoming: Iterable[Concept], new_id: Callable[[], str]) -> dict[str, Concept]:
    """What becomes of concepts that come from another glossary; arguments as of `steps`.

    Returns:
        Id → concept, of those that are new or changed.
    """
    return {after.id: after for before, after in steps(known, incoming, new_id) if after is not before}


def steps(
    known: Mapping[str, Concept], incoming: Iterable[Concept], new_id: Callable[[], str]
) -> Iterator[tuple[Concept | None, Concept]]:
    """What stood before and what stands after each concept that comes in; the same object where it brings nothing new.

    One that is known, by its id or by having every one of its terms, gains what is new. Numbers as ids (``c1``, ``42``) are
    given by many glossaries: such a concept is another one when it has other terms in the same languages.

    Args:
        known: id → concept, of the glossary that takes them in.
        new_id: makes an id for one that has none, or whose id is another's.
    """
    changes: dict[str, Concept] = {}
    owners: dict[tuple[str, str], list[str]] = {}
    for concept in known.values():
        _enter(concept, owners)
    for concept in incoming:
        is_other = concept.id in known and bool(_COUNTED.fullmatch(concept.id)) and _differ(concept, known[concept.id])
        is_known = not is_other and (concept.id in known or concept.id in changes)
        twin = concept.id if is_known else _twin(concept, owners)
        named = replace(concept, id=twin or ("" if is_other else concept.id) or new_id())
        stored = changes.get(named.id) or known.get(named.id)
        named = _as_stored(named, stored) if stored else named
        merged = merge(None, named, stored)
        if merged is None or (stored and _content(merged) == _content(stored)):
            yield stored, stored or named
            continue
        changes[named.id] = merged
        _enter(merged, owners)
        yield stored, merged


def _as_stored(concept: Concept, stored: Concept) -> Concept:
    """The concept with what is the same in it as it is stored: strict TBX-Basic folds white space and leaves references out."""
    standing = values(stored)
    for field, text in values(concept).items():
        if text != standing.get(field, text) and text.split() == standing[field].split():
            concept = with_value(concept, field, standing[field])
    terms = {}
    for tag, listed in concept.terms.items():
        known = {term.text: term for term in stored.terms.get(tag, ())}
        terms[tag] = tuple(
            replace(term, foreign=_same(term.foreign, known[term.text].foreign)) if term.text in known else term
            for term in listed
        )
    return replace(concept, terms=terms, foreign=_same(concept.foreign, stored.foreign))


def _same(foreign: Foreign, stored: Foreign) -> Foreign:
    known = {_TARGET.sub("", xml): xml for xml in stored.elements}
    elements = tuple(known.get(_TARGET.sub("", xml), xml) for xml in foreign.elements)
    return replace(foreign, elements=stored.elements if set(elements) <= set(stored.elements) else elements)


def _differ(one: Concept, other: Concept) -> bool:
    """Whether two concepts have languages in common, and in none of these a term."""
    shared = set(one.terms) & set(other.terms)
    signs = [{signature(tag, term) for tag in shared for term in each.terms[tag]} for each in (one, other)]
    return bool(shared) and signs[0].isdisjoint(signs[1])


def _all_terms(concept: Concept) -> list[tuple[str, Term]]:
    return [(tag, term) for tag, terms in concept.terms.items() for term in terms]


def signatures(concepts: Mapping[str, Concept]) -> dict[tuple[str, str], str]:
    """Signature of a term → id of the concept that has it."""
    return {signature(tag, term): concept.id for concept in concepts.values() for tag, term in _all_terms(concept)}


def signature(tag: str, term: Term) -> tuple[str, str]:
    """What is the same for terms that differ only in case, stress or apostrophes."""
    return tag, fold(term.text, case=True)


def _enter(concept: Concept, owners: dict[tuple[str, str], list[str]]) -> None:
    for tag, term in _all_terms(concept):
        ids = owners.setdefault(signature(tag, term), [])
        if concept.id not in ids:
            ids.append(concept.id)


def _twin(concept: Concept, owners: Mapping[tuple[str, str], list[str]]) -> str | None:
    """The id of the first concept that has every term of this one."""
    found = [owners.get(signature(tag, term), []) for tag, term in _all_terms(concept)]
    return next((each for each in found[0] if all(each in ids for ids in found)), None) if found else None


def _content(concept: Concept) -> Concept:
    return replace(concept, author="", changed="")


def refuse_bad_terms(before: Concept | None, after: Concept) -> None:
    """Refuse a term that is new in `after` and that nobody could find again.

    Raises:
        InputError: it has no letter, or hides one of another alphabet.
    """
    from workbench.text.script import defects

    for tag, term in _all_terms(after):
        if before and any(old.text == term.text for old in before.terms.get(tag, ())):
            continue
        if not any(sign.isalnum() for sign in term.text):
            raise InputError(f"the {tag} term {term.text!r} has no letter", remedy="write the term as it stands in a dictionary")
        for defect in defects(term.text, tag):
            if defect.kind in _HIDDEN:
                fixed = term.text[: defect.start] + defect.fix + term.text[defect.end :] if defect.fix else None
                raise InputError(
                    f"the {tag} term {term.text!r} hides a letter of another alphabet: {defect.message}",
                    remedy=f"write {fixed!r}" if fixed else "type it again",
                )
