"""What a change did to a concept."""

from __future__ import annotations

from dataclasses import replace

from workbench.core.concept import Concept, Term, TermStatus
from workbench.termbase.sharing.field_changes import FieldChange, field_changes

BRIDGE = Concept("c", {"ru": (Term("мост"),), "en": (Term("bridge"), Term("viaduct", TermStatus.FORBIDDEN))}, domain="roads")


def test_nothing_changed() -> None:
    assert field_changes(BRIDGE, replace(BRIDGE, author="O. K.")) == []


def test_fields_of_the_concept_and_of_a_term() -> None:
    after = replace(BRIDGE, definition="a road over water", do_not_translate=True)
    after = after.with_terms("ru", (Term("мост", TermStatus.ADMITTED, gender="masculine"),))
    assert field_changes(BRIDGE, after) == [
        FieldChange("definition", "", "a road over water"),
        FieldChange("do not translate", "", "yes"),
        FieldChange("ru мост: status", "preferred", "admitted"),
        FieldChange("ru мост: gender", "", "masculine"),
    ]


def test_terms_that_came_went_and_were_renamed() -> None:
    after = BRIDGE.with_terms("en", (Term("footbridge"),)).with_terms("uk", (Term("міст", TermStatus.PROPOSED),))
    assert field_changes(BRIDGE, after) == [
        FieldChange("en", "bridge", "footbridge"),
        FieldChange("en", "viaduct", ""),
        FieldChange("uk", "", "міст (proposed)"),
    ]


def test_a_concept_that_was_added_or_removed_names_its_terms() -> None:
    assert [change.after for change in field_changes(None, BRIDGE)] == [
        "roads",
        "мост (preferred)",
        "bridge (preferred)",
        "viaduct (forbidden)",
    ]
    assert [change.before for change in field_changes(BRIDGE, None)] == ["roads", "мост", "bridge", "viaduct"]
