"""Concepts found in whatever form and on whatever layout their terms are typed."""

from __future__ import annotations

import pytest

from workbench.core.concept import Concept, Term
from workbench.termbase.recognise import Recogniser
from workbench.termbase.search import Searcher

CONCEPTS = {
    concept.id: concept
    for concept in (
        Concept("map", {"ru": (Term("карта"),), "uk": (Term("мапа"),), "en": (Term("map"),)}),
        Concept("area-map", {"ru": (Term("карта местности"),)}, definition="shows relief"),
        Concept("kyiv", {"ru": (Term("Киев", part_of_speech="properNoun"),), "uk": (Term("Київ", part_of_speech="properNoun"),)}),
        Concept("prisoner", {"ru": (Term("военнопленный"),), "en": (Term("prisoner of war"), Term("POW"))}),
    )
}


def found(query: str) -> list[str]:
    return [concept.id for concept in Searcher().search(CONCEPTS, Recogniser(CONCEPTS), query)]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("карту", "map"),
        ("мапою", "map"),
        ("rfhnf", "map"),
        ("ьфз", "map"),
        ("киеву", "kyiv"),
        ("київ", "kyiv"),
        ("военнопленными", "prisoner"),
        ("pow", "prisoner"),
        ("мест карт", "area-map"),
        ("RELIEF", "area-map"),
        ("местностью", "area-map"),
    ],
)
def test_a_query_finds_its_concept(query: str, first: str) -> None:
    assert found(query)[:1] == [first]


def test_the_same_term_comes_before_longer_ones_and_nothing_finds_everything() -> None:
    assert found("карта") == ["map", "area-map"]
    assert found("  ") == list(CONCEPTS)
    assert found("zzz") == []


def test_a_changed_concept_is_found_by_its_new_term() -> None:
    searcher, changed = Searcher(), Concept("map", {"en": (Term("chart"),)})
    assert searcher.search(CONCEPTS, Recogniser(CONCEPTS), "map")
    assert searcher.search({"map": changed}, Recogniser({"map": changed}), "chart") == [changed]
    assert searcher.search({"map": changed}, Recogniser({"map": changed}), "map") == [changed]  # its id
    assert searcher.search({"map": changed}, Recogniser({"map": changed}), "карта") == []


def test_without_the_index_of_forms_letters_are_found() -> None:
    assert Searcher().search(CONCEPTS, None, "воен") == [CONCEPTS["prisoner"]]
    assert Searcher().search(CONCEPTS, None, "военнопленными") == []
