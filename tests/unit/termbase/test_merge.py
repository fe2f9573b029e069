"""Two changes of one concept: no term is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from workbench.core.concept import Concept, Term, TermStatus
from workbench.core.segment import Foreign
from workbench.termbase.merge import merge

MakeConcept = Callable[..., Concept]


@pytest.fixture
def base(make: MakeConcept) -> Concept:
    return make("c", definition="A crossing.", ru="мост", en=("bridge", "span"))


def texts(concept: Concept | None, language: str) -> list[str]:
    assert concept is not None
    return [term.text for term in concept.terms.get(language, ())]


def test_a_change_of_one_side_is_taken_from_either(base: Concept) -> None:
    changed = replace(base, definition="A way over water.")
    assert merge(base, changed, base) == changed
    assert merge(base, base, changed) == changed


def test_terms_added_on_both_sides_all_stand(base: Concept) -> None:
    ours = base.with_terms("uk", (Term("міст"),))
    theirs = base.with_terms("en", (*base.terms["en"], Term("viaduct", TermStatus.ADMITTED)))
    merged = merge(base, ours, theirs)
    assert texts(merged, "uk") == ["міст"]
    assert texts(merged, "en") == ["bridge", "span", "viaduct"]


def test_fields_of_one_term_changed_on_two_sides_all_stand(base: Concept) -> None:
    ours = base.with_terms("ru", (replace(base.terms["ru"][0], gender="masculine"),))
    theirs = base.with_terms("ru", (replace(base.terms["ru"][0], note="not a flyover"),))
    merged = merge(base, ours, theirs)
    assert merged is not None
    assert merged.terms["ru"] == (Term("мост", gender="masculine", note="not a flyover"),)


def test_a_term_removed_here_and_unchanged_there_is_gone(base: Concept) -> None:
    ours = base.with_terms("en", base.terms["en"][:1])
    theirs = base.with_terms("uk", (Term("міст"),))
    assert texts(merge(base, ours, theirs), "en") == ["bridge"]
    assert texts(merge(base, theirs, ours), "en") == ["bridge"]


def test_a_term_removed_here_and_edited_there_is_kept(base: Concept) -> None:
    ours = base.with_terms("en", base.terms["en"][:1])
    theirs = base.with_terms("en", (base.terms["en"][0], replace(base.terms["en"][1], note="of an arch")))
    assert texts(merge(base, ours, theirs), "en") == ["bridge", "span"]


def test_a_concept_removed_here_and_unchanged_there_is_gone(base: Concept) -> None:
    assert merge(base, None, base) is None


def test_a_concept_removed_on_one_side_and_edited_on_the_other_is_kept(base: Concept) -> None:
    edited = replace(base, note="kept")
    assert merge(base, None, edited) == edited
    assert merge(base, edited, None) == edited


def test_two_definitions_are_both_kept(base: Concept) -> None:
    merged = merge(base, replace(base, definition="Ours."), replace(base, definition="Theirs."))
    assert merged is not None
    assert merged.definition == "Ours."
    assert merged.note == "Other definition: Theirs."


def test_two_notes_are_both_kept(base: Concept) -> None:
    merged = merge(base, replace(base, note="one"), replace(base, note="two"))
    assert merged is not None
    assert merged.note == "one | two"


def test_the_same_id_added_twice_joins_the_terms(make: MakeConcept) -> None:
    merged = merge(None, make("c", ru="мост"), make("c", ru="переправа", en="bridge"))
    assert sorted(texts(merged, "ru")) == ["мост", "переправа"]
    assert texts(merged, "en") == ["bridge"]


def test_the_better_status_comes_first(base: Concept) -> None:
    ours = base.with_terms("en", (replace(base.terms["en"][0], status=TermStatus.FORBIDDEN), base.terms["en"][1]))
    theirs = base.with_terms("en", (*base.terms["en"], Term("viaduct")))
    assert texts(merge(base, ours, theirs), "en") == ["span", "viaduct", "bridge"]


def test_what_other_tools_wrote_is_kept_from_both_sides(base: Concept) -> None:
    ours = replace(base, foreign=Foreign((("a", "1"),), ("<x/>",)))
    theirs = replace(base, foreign=Foreign((("b", "2"),), ("<y/>",)))
    merged = merge(base, ours, theirs)
    assert merged is not None
    assert dict(merged.foreign.attributes) == {"a": "1", "b": "2"}
    assert set(merged.foreign.elements) == {"<x/>", "<y/>"}


def test_the_later_author_signs(base: Concept) -> None:
    ours = replace(base, note="a", author="O. K.", changed="2026-01-02T00:00:00Z")
    theirs = replace(base, definition="b", author="I. P.", changed="2026-01-03T00:00:00Z")
    merged = merge(base, ours, theirs)
    assert merged is not None
    assert (merged.author, merged.changed) == ("I. P.", "2026-01-03T00:00:00Z")
