"""Recognition on any text, and on every form that the dictionary makes of the sample terms."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.core.concept import Term
from workbench.termbase.termbase import Termbase
from workbench.text.lemmas import analyser
from workbench.text.typography import fold

GLOSSARY = Termbase(Path(__file__).parents[2] / "glossary")
WORDS = sorted({term.text for concept in GLOSSARY.concepts.values() for terms in concept.terms.values() for term in terms})

pieces = st.lists(
    st.one_of(
        st.sampled_from(WORDS), st.text(max_size=6), st.sampled_from([" ", "-", "«", "»", ". ", "’s ", "\u0301", "\u00ad", "⟦1⟧"])
    ),
    max_size=12,
).map(" ".join)


@settings(max_examples=200, deadline=None)
@given(text=pieces, language=st.sampled_from(["ru", "uk", "en", "en-x-agency", "pl"]))
def test_hits_are_in_order_in_range_and_apart(text: str, language: str) -> None:
    hits = GLOSSARY.find(text, language)
    for hit in hits:
        assert 0 <= hit.start < hit.end <= len(text)
        assert text[hit.start : hit.end] == hit.form
        assert hit.term in hit.concept.terms[hit.language]
    for one, other in pairwise(hits):
        assert one.end <= other.start


def _single_words(language: str) -> list[tuple[str, Term]]:
    return [
        (concept.id, term)
        for concept in GLOSSARY.concepts.values()
        for term in concept.terms[language]
        if term.text.isalpha() and not term.exact and not term.text.isupper() and not term.case_sensitive
    ]


def _is_another_name(tag: Any, entry: Any) -> bool:
    """A man's surname is not found in a woman's, which is an entry of its own, nor in the adjective it was made from."""
    if "Surn" in entry:
        return "femn" in tag and "masc" in entry
    return "ADJF" in entry


@pytest.mark.parametrize("language", ["ru", "uk"])
def test_every_form_of_every_single_word_term_is_found(language: str) -> None:
    missed = []
    for concept_id, term in _single_words(language):
        wanted = fold(term.text, case=True)
        is_name = term.text[0].isupper()
        for parse in analyser(language).parse(term.text.lower()):
            if fold(parse.normal_form, case=True) != wanted or parse.score < 0.1:
                continue
            for form in {found.word for found in parse.lexeme if not (is_name and _is_another_name(found.tag, parse.tag))}:
                shown = form.capitalize() if term.text[0].isupper() else form
                if concept_id not in [hit.concept.id for hit in GLOSSARY.find(f"({shown})", language)]:
                    missed.append((concept_id, shown))
    assert missed == []
