"""The fields of a concept under the names that conflicts use: ``definition``, ``ru:карта:status``.

A term's field is named by language, term and attribute; the second of two terms with the same text in one language is
``ru:замок (2):note``.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, TypeVar

from workbench.core.concept import Concept, Conflict, Term, TermStatus, ranked

T = TypeVar("T", Concept, Term)

CONCEPT_FIELDS = ("definition", "domain", "note")
TERM_FIELDS = ("status", "part_of_speech", "gender", "note", "example", "source")


def term_names(concept: Concept) -> Iterator[tuple[str, str, int]]:
    """Each term as (its name in field names, language, place among the language's terms)."""
    for language, terms in concept.terms.items():
        seen: dict[str, int] = {}
        for place, term in enumerate(terms):
            seen[term.text] = number = seen.get(term.text, 0) + 1
            yield f"{language}:{term.text}" + (f" ({number})" if number > 1 else ""), language, place


def values(concept: Concept) -> dict[str, str]:
    """Field name → value, of every field that two people may fill differently."""
    found = {name: str(getattr(concept, name)) for name in CONCEPT_FIELDS}
    for prefix, language, place in term_names(concept):
        term = concept.terms[language][place]
        found.update((f"{prefix}:{name}", str(getattr(term, name))) for name in TERM_FIELDS)
    return found


def with_value(concept: Concept, field: str, value: str) -> Concept:
    """The concept with another value in a field; unchanged when it has no such field.

    Raises:
        ValueError: the field is a status and the value none.
    """
    if field in CONCEPT_FIELDS:
        return _with(concept, field, value)
    term_name, _, name = field.rpartition(":")
    for prefix, language, place in term_names(concept):
        if prefix == term_name and name in TERM_FIELDS:
            terms = list(concept.terms[language])
            terms[place] = _with(terms[place], name, value)
            return replace(concept, terms={**concept.terms, language: ranked(terms)})
    return concept


def settled(concept: Concept) -> Concept:
    """The concept with its conflicts up to date: each says what stands now, none is about nothing, all are in order.

    What somebody emptied is no value to choose.
    """
    if not concept.conflicts:
        return concept
    standing = values(concept)
    kept: dict[tuple[str, str], Conflict] = {}
    for conflict in sorted(concept.conflicts, key=lambda each: (each.field, each.theirs, each.time, each.author)):
        if conflict.theirs and standing.get(conflict.field, conflict.theirs) != conflict.theirs:
            kept[conflict.field, conflict.theirs] = replace(conflict, ours=standing[conflict.field])
    return replace(concept, conflicts=tuple(kept.values()))


def _with(item: T, name: str, value: str) -> T:
    changes: dict[str, Any] = {name: TermStatus(value) if name == "status" else value}
    return replace(item, **changes)
