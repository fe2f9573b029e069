"""Concepts found by a few letters, a word in any form, an id or a word of their definition."""

from __future__ import annotations

from collections.abc import Iterable

from workbench.core.concept import Concept
from workbench.core.language import LANGUAGES, base
from workbench.termbase.recognise import Recogniser
from workbench.text.typography import fold

# How good a hit is, best first: what the list is sorted by.
_SAME, _FORM, _BEGINS, _WORD_BEGINS, _INSIDE, _MEANING = range(6)


def search(concepts: Iterable[Concept], recogniser: Recogniser, query: str, language: str | None) -> list[Concept]:
    """The concepts that a query speaks of, best first; all of them when it is empty.

    Args:
        concepts: where to look, in the order that equals keep.
        recogniser: knows the forms of their terms.
        query: letters, words in any form, or an id.
        language: look at the terms of this language alone.
    """
    wanted = fold(query.strip(), case=True)
    if not wanted:
        return [concept for concept in concepts if language is None or _speaks(concept, language)]
    languages = (language,) if language else LANGUAGES
    forms = {hit.concept.id for tag in languages for hit in recogniser.find(query, tag)}
    ranked = []
    for number, concept in enumerate(concepts):
        rank = _rank(concept, wanted, language, in_form=concept.id in forms)
        if rank is not None:
            ranked.append((rank, number, concept))
    return [concept for _, _, concept in sorted(ranked, key=lambda found: found[:2])]


def _rank(concept: Concept, wanted: str, language: str | None, *, in_form: bool) -> int | None:
    best = _FORM if in_form else None
    texts = (term.text for tag, terms in concept.terms.items() if _allows(language, tag) for term in terms)
    ranks = [rank for rank in (_likeness(fold(text, case=True), wanted) for text in texts) if rank is not None]
    if wanted == concept.id.casefold():
        ranks.append(_SAME)
    if best is not None:
        ranks.append(best)
    if ranks:
        return min(ranks)
    meaning = fold(f"{concept.definition} {concept.domain} {concept.note}", case=True)
    return _MEANING if language is None and wanted in meaning else None


def _likeness(text: str, wanted: str) -> int | None:
    if text == wanted:
        return _SAME
    if text.startswith(wanted):
        return _BEGINS
    if f" {wanted}" in text:
        return _WORD_BEGINS
    return _INSIDE if wanted in text else None


def _allows(language: str | None, tag: str) -> bool:
    return language is None or base(tag) == base(language)


def _speaks(concept: Concept, language: str) -> bool:
    return any(_allows(language, tag) for tag in concept.terms)
