"""Concepts in few words."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from workbench.core.concept import Concept, Term

MakeConcept = Callable[..., Concept]


@pytest.fixture(scope="session")
def make() -> MakeConcept:
    """``make("id", ru="мост", en=("bridge", Term("span", exact=True)))``."""

    def build(concept_id: str, *, definition: str = "", note: str = "", **terms: str | Term | tuple[str | Term, ...]) -> Concept:
        grouped = {tag: given if isinstance(given, tuple) else (given,) for tag, given in terms.items()}
        known = {tag: tuple(term if isinstance(term, Term) else Term(term) for term in group) for tag, group in grouped.items()}
        return Concept(concept_id, known, definition=definition, note=note)

    return build
