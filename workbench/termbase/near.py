"""Terms that differ so little that one may be meant for the other: a slip of the pen, a hyphen, a space."""

from __future__ import annotations

from collections.abc import Mapping

from workbench.core.concept import Concept
from workbench.core.language import base
from workbench.text.typography import fold

SHORTEST, LONG = 6, 12
"""Letters from which one, and from which two may differ: shorter words have too many neighbours."""

_AT_MOST = 20


class NearTerms:
    """Finds terms like a given one; what it has prepared is kept until the concepts change."""

    def __init__(self) -> None:
        self._concepts: Mapping[str, Concept] | None = None
        self._keys: dict[str, dict[str, list[str]]] = {}

    def find(self, concepts: Mapping[str, Concept], concept: Concept) -> list[str]:
        """The ids of the concepts with a term like one of this concept's, the likest first."""
        from rapidfuzz.distance import Levenshtein
        from rapidfuzz.process import extract

        if self._concepts is not concepts:
            self._concepts, self._keys = concepts, _keys(concepts)
        found: dict[str, int] = {}
        for tag, terms in concept.terms.items():
            known = self._keys.get(base(tag), {})
            for term in terms:
                key = _key(term.text)
                allowed = 2 if len(key) >= LONG else 1 if len(key) >= SHORTEST else 0
                for text, distance, _ in extract(
                    key, known.keys(), scorer=Levenshtein.distance, score_cutoff=allowed, limit=_AT_MOST
                ):
                    if _digits(text) == _digits(key):
                        for concept_id in known[text]:
                            found[concept_id] = min(distance, found.get(concept_id, distance))
        return sorted(found, key=lambda concept_id: found[concept_id])


def _keys(concepts: Mapping[str, Concept]) -> dict[str, dict[str, list[str]]]:
    """Language → the letters of a term → the ids of the concepts that have it."""
    found: dict[str, dict[str, list[str]]] = {}
    for concept in concepts.values():
        for tag, terms in concept.terms.items():
            known = found.setdefault(base(tag), {})
            for term in terms:
                known.setdefault(_key(term.text), []).append(concept.id)
    return found


def _key(text: str) -> str:
    return "".join(sign for sign in fold(text, case=True) if sign.isalnum())


def _digits(text: str) -> str:
    """Two resolutions may differ by their number alone."""
    return "".join(sign for sign in text if sign.isdigit())
