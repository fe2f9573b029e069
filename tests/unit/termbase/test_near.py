"""Terms that one may be typed for another."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.core.concept import Concept
from workbench.termbase.termbase import Termbase

MakeConcept = Callable[..., Concept]


@pytest.fixture
def termbase(tmp_path: Path, make: MakeConcept) -> Termbase:
    known = Termbase(tmp_path / "glossary")
    known.import_concepts(
        [
            make("defence", en="air defence", ru="противовоздушная оборона"),
            make("resolution", en="Resolution 2201"),
            make("bridge", ru="мост", uk="міст"),
        ]
    )
    return known


@pytest.mark.parametrize(
    ("language", "term", "found"),
    [
        ("en", "air-defence", ["defence"]),
        ("en", "air defense", ["defence"]),
        ("ru", "противовоздушная обарона", ["defence"]),
        ("ru", "противовоздушную оборону", ["defence"]),  # another form of it
        ("en", "Resolution 2202", []),  # another one
        ("ru", "мосты", ["bridge"]),
        ("ru", "пост", []),  # too short to be a slip of the pen
        ("uk", "противовоздушная оборона", []),  # another language
    ],
)
def test_like_terms_are_shown_before_a_concept_is_added(
    termbase: Termbase, make: MakeConcept, language: str, term: str, found: list[str]
) -> None:
    assert [concept.id for concept in termbase.similar(make("new", **{language: term}))] == found


def test_what_is_like_follows_the_glossary(termbase: Termbase, make: MakeConcept) -> None:
    new = make("new", en="cease-fires")
    assert termbase.similar(new) == []
    termbase.apply(None, make("ceasefire", en="ceasefires"))
    assert [concept.id for concept in termbase.similar(new)] == ["ceasefire"]


def test_the_same_term_is_told_from_one_that_is_like_it(termbase: Termbase, make: MakeConcept) -> None:
    assert [(tag, term.text, other.id) for tag, term, other in termbase.same(make("new", en="Air Defence"))] == [
        ("en", "Air Defence", "defence")
    ]
    assert termbase.same(make("new", en="air-defence")) == []
    assert termbase.same(termbase.concept("defence")) == []
