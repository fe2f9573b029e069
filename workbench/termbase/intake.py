"""What may come into the termbase, and what becomes of concepts from another one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from workbench.core.concept import Concept, Term
from workbench.core.errors import InputError
from workbench.termbase.merge import merge
from workbench.text.typography import fold

_HIDDEN = ("mixed-script", "look-alike")


def taken_in(known: Mapping[str, Concept], incoming: Iterable[Concept], new_id: Callable[[], str]) -> dict[str, Concept]:
    """What becomes of concepts that come from another glossary.

    One that is known, by its id or by having every one of its terms, gains what is new.

    Args:
        known: id → concept, of the glossary that takes them in.
        new_id: makes an id for one that has none.

    Returns:
        Id → concept, of those that are new or changed.
    """
    changes: dict[str, Concept] = {}
    owners = signatures(known)
    for concept in incoming:
        twin = _twin(concept, owners) if concept.id not in known and concept.id not in changes else concept.id
        named = replace(concept, id=twin or concept.id or new_id())
        stored = changes.get(named.id) or known.get(named.id)
        merged = merge(None, named, stored)
        if merged is not None and _content(merged) != (_content(stored) if stored else None):
            changes[named.id] = merged
            owners.update((signature(tag, term), named.id) for tag, term in _all_terms(merged))
    return changes


def _all_terms(concept: Concept) -> list[tuple[str, Term]]:
    return [(tag, term) for tag, terms in concept.terms.items() for term in terms]


def signatures(concepts: Mapping[str, Concept]) -> dict[tuple[str, str], str]:
    """Signature of a term → id of the concept that has it."""
    return {signature(tag, term): concept.id for concept in concepts.values() for tag, term in _all_terms(concept)}


def signature(tag: str, term: Term) -> tuple[str, str]:
    """What is the same for terms that differ only in case, stress or apostrophes."""
    return tag, fold(term.text, case=True)


def _twin(concept: Concept, known: Mapping[tuple[str, str], str]) -> str | None:
    """The id of the one concept that has every term of this one."""
    owners = {known.get(signature(tag, term)) for tag, term in _all_terms(concept)}
    return owners.pop() if len(owners) == 1 else None


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
