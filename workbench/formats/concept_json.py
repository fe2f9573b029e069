"""Concepts as JSON, the way logs keep them.

Fields at their default are left out and unknown keys are passed over, so that a log written by a newer or an older
version stays readable.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from workbench.core.concept import Concept, Conflict, Term, TermStatus
from workbench.core.concept_fields import settled
from workbench.core.segment import NOTHING_FOREIGN, Foreign

Json = dict[str, Any]

_CONCEPT_TEXTS = ("definition", "domain", "note", "author", "changed")
_TERM_TEXTS = ("part_of_speech", "gender", "note", "example", "source")


def concept_to_json(concept: Concept) -> Json:
    """A concept as a JSON object, without what is at its default."""
    terms = {language: [_term_to_json(term) for term in several] for language, several in concept.terms.items()}
    data: Json = {"id": concept.id, "terms": terms}
    for name in _CONCEPT_TEXTS:
        if value := getattr(concept, name):
            data[name] = value
    if concept.do_not_translate:
        data["do_not_translate"] = True
    if concept.conflicts:
        data["conflicts"] = [
            {"field": each.field, "theirs": each.theirs, "author": each.author, "time": each.time} for each in concept.conflicts
        ]
    return with_foreign(data, concept.foreign)


def concept_from_json(data: Mapping[str, Any]) -> Concept:
    """The concept that `concept_to_json` wrote.

    Raises:
        ValueError, KeyError, TypeError, AttributeError: it is not one.
    """
    conflicts = tuple(
        Conflict(str(each["field"]), "", str(each["theirs"]), str(each.get("author", "")), str(each.get("time", "")))
        for each in data.get("conflicts", ())
    )
    concept = Concept(
        id=str(data["id"]),
        terms={str(language): tuple(map(_term_from_json, terms)) for language, terms in data["terms"].items()},
        do_not_translate=bool(data.get("do_not_translate", False)),
        foreign=foreign_from_json(data),
        conflicts=conflicts,
        **{name: str(data.get(name, "")) for name in _CONCEPT_TEXTS},
    )
    return settled(concept)


def _term_to_json(term: Term) -> Json:
    data: Json = {"text": term.text, "status": term.status.value}
    for name in _TERM_TEXTS:
        if value := getattr(term, name):
            data[name] = value
    for name in ("case_sensitive", "exact", "gap"):
        if getattr(term, name):
            data[name] = True
    return with_foreign(data, term.foreign)


def _term_from_json(data: Mapping[str, Any]) -> Term:
    return Term(
        text=str(data["text"]),
        status=TermStatus(data["status"]),
        case_sensitive=bool(data.get("case_sensitive", False)),
        exact=bool(data.get("exact", False)),
        gap=bool(data.get("gap", False)),
        foreign=foreign_from_json(data),
        **{name: str(data.get(name, "")) for name in _TERM_TEXTS},
    )


def with_foreign(data: Json, foreign: Foreign) -> Json:
    """Put what another tool wrote into an object, and answer the object."""
    if foreign.attributes:
        data["attributes"] = [list(pair) for pair in foreign.attributes]
    if foreign.elements:
        data["elements"] = list(foreign.elements)
    return data


def foreign_from_json(data: Mapping[str, Any]) -> Foreign:
    """What `with_foreign` put into an object; errors as `concept_from_json`."""
    attributes, elements = data.get("attributes"), data.get("elements")
    if not attributes and not elements:
        return NOTHING_FOREIGN
    return Foreign(tuple((str(name), str(value)) for name, value in attributes or ()), tuple(str(xml) for xml in elements or ()))
