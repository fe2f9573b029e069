"""Two changes of one concept: no term is lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from workbench.core.concept import Concept, Conflict, Term, TermStatus
from workbench.core.concept_fields import settled
from workbench.core.errors import UsageError
from workbench.core.segment import Foreign
from workbench.termbase.merge import merge
from workbench.termbase.sharing.conflicts import decided

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


def test_of_two_definitions_the_later_stands_and_the_other_waits_for_a_decision(base: Concept) -> None:
    ours = replace(base, definition="Ours.", author="O. K.", changed="2026-01-02T00:00:00Z")
    theirs = replace(base, definition="Theirs.", author="I. P.", changed="2026-01-03T00:00:00Z")
    for merged in (merge(base, ours, theirs), merge(base, theirs, ours)):
        assert merged is not None
        assert merged.definition == "Theirs."
        assert merged.conflicts == (Conflict("definition", "Theirs.", "Ours.", "O. K.", "2026-01-02T00:00:00Z"),)


def test_what_one_side_emptied_and_the_other_changed_is_kept(base: Concept) -> None:
    for merged in (
        merge(base, replace(base, definition=""), replace(base, definition="New.")),
        merge(base, replace(base, definition="New."), replace(base, definition="")),
    ):
        assert merged is not None
        assert (merged.definition, merged.conflicts) == ("New.", ())


def test_two_statuses_of_one_term_are_a_conflict_of_the_term(base: Concept) -> None:
    ours = base.with_terms("ru", (replace(base.terms["ru"][0], status=TermStatus.FORBIDDEN),))
    theirs = base.with_terms("ru", (replace(base.terms["ru"][0], status=TermStatus.DEPRECATED),))
    merged = merge(base, ours, theirs)
    assert merged is not None
    (conflict,) = merged.conflicts
    assert conflict.field == "ru:мост:status"
    assert {conflict.ours, conflict.theirs} == {"forbidden", "deprecated"}
    assert merged.terms["ru"][0].status == conflict.ours


def test_a_decided_conflict_stays_decided_when_the_other_side_left_it(base: Concept) -> None:
    open_one = merge(base, replace(base, note="one"), replace(base, note="two"))
    assert open_one is not None
    (conflict,) = open_one.conflicts
    done = decided(open_one, conflict, "one and two")
    assert (done.note, done.conflicts) == ("one and two", ())
    merged = merge(open_one, done, replace(open_one, domain="roads"))
    assert merged is not None
    assert (merged.note, merged.domain, merged.conflicts) == ("one and two", "roads", ())


def test_a_conflict_of_three_people_keeps_three_values(base: Concept) -> None:
    merged: Concept | None = base
    for text in ("one", "two", "three"):
        merged = merge(base, replace(base, note=text), merged)
    assert merged is not None
    assert {merged.note, *(conflict.theirs for conflict in merged.conflicts)} == {"one", "two", "three"}
    assert {conflict.ours for conflict in merged.conflicts} == {merged.note}


def test_a_status_is_decided_by_its_name_alone(base: Concept) -> None:
    conflict = Conflict("ru:мост:status", "preferred", "forbidden")
    concept = replace(base, conflicts=(conflict,))
    assert decided(concept, conflict, "forbidden").terms["ru"][0].status is TermStatus.FORBIDDEN
    with pytest.raises(UsageError, match="is no status"):
        decided(concept, conflict, "banned")


def test_a_conflict_about_a_term_that_is_gone_is_gone(base: Concept) -> None:
    concept = settled(replace(base, conflicts=(Conflict("ru:переправа:note", "a", "b"),)))
    assert concept.conflicts == ()


def test_two_terms_with_the_same_text_are_two_terms(base: Concept) -> None:
    lock, castle = Term("замок", part_of_speech="noun", note="in a door"), Term("замок", gender="masculine", note="of stone")
    start = base.with_terms("ru", (lock, castle))
    ours = start.with_terms("ru", (replace(lock, note="of a door"), castle))
    theirs = start.with_terms("ru", (replace(lock, note="in doors"), replace(castle, example="Замок на холме.")))
    merged = merge(start, ours, theirs)
    assert merged is not None
    assert [term.text for term in merged.terms["ru"]] == ["замок", "замок"]
    assert merged.terms["ru"][1] == replace(castle, example="Замок на холме.")
    assert [conflict.field for conflict in merged.conflicts] == ["ru:замок:note"]


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
