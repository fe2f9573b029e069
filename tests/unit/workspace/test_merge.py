"""Who gives way when both sides changed something, and that nothing disappears."""

from __future__ import annotations

from dataclasses import replace

import pytest

from workbench.core.edit import Change, Edit, HeaderChange, SegmentChange, UnitChange, apply
from workbench.core.segment import Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Alignment, Unit
from workbench.workspace.merge import merge, merge_segments, same
from workbench.workspace.transition import between

from .conftest import bridge


def seg(text: str, state: State = State.EDITED) -> Segment | None:
    return Segment(text, state, "human") if text else None


C, E, S, D = State.CONFIRMED, State.EDITED, State.STALE, State.DRAFT


@pytest.mark.parametrize(
    ("base", "ours", "theirs", "merged", "kept"),
    [
        (("a", E), ("a", E), ("b", E), ("b", E), False),
        (("a", E), ("b", E), ("a", E), ("b", E), False),
        (("a", E), ("b", E), ("b", C), ("b", C), False),
        (("a", E), ("b", C), ("b", E), ("b", C), False),
        (("a", E), ("b", E), ("c", E), ("c", E), True),
        (("a", C), ("a", S), ("b", E), ("b", E), False),
        (("a", E), ("a", C), ("b", E), ("b", E), True),
        (("a", C), ("b", E), ("a", S), ("b", E), False),
        (("a", E), ("b", E), ("a", C), ("a", C), True),
        (("", E), ("b", D), ("c", D), ("c", D), True),
        (("a", E), ("", E), ("c", E), ("c", E), False),
        (("a", E), ("b", E), ("", E), ("b", E), False),
    ],
)
def test_a_segment_is_merged_by_what_changed(
    base: tuple[str, State], ours: tuple[str, State], theirs: tuple[str, State], merged: tuple[str, State], kept: bool
) -> None:
    segment, gave_way = merge_segments(seg(*base), seg(*ours), seg(*theirs))
    assert same(segment, seg(*merged))
    assert gave_way is kept


def edited(statement: Statement, *changes: Change) -> Statement:
    copy = statement.copy()
    apply(copy, Edit("edit", changes, "anna", ""))
    return copy


def write(statement: Statement, unit: str, tag: str, text: str) -> SegmentChange:
    return SegmentChange(unit, tag, statement.unit(unit).segments.get(tag), Segment(text, C, "human", "anna"))


def test_different_fields_of_one_unit_are_both_taken() -> None:
    base = bridge()
    unit = base.unit("u1")
    ours = UnitChange(0, unit, replace(unit, ignored=frozenset({"number:1"}), notes=("ours",)))
    theirs = edited(base, UnitChange(0, unit, replace(unit, alignment=Alignment(0.5, open=True), notes=("theirs",))))
    merged = merge(theirs, [ours]).statement.unit("u1")
    assert merged.ignored == {"number:1"}
    assert merged.alignment == Alignment(0.5, open=True)
    assert merged.notes == ("theirs", "ours")


def test_a_unit_removed_there_and_changed_here_comes_back() -> None:
    base = bridge()
    change = write(base, "u2", "uk", "Наше.")
    theirs = edited(base, UnitChange(1, base.unit("u2"), None))
    ours = edited(base, change)
    whole = merge(theirs, [change], ours=ours)
    assert whole.statement.unit("u2") == ours.unit("u2")
    assert [unit.id for unit in whole.statement.units] == ["u1", "u2", "u3"]
    alone = merge(theirs, [change])
    assert alone.statement.unit("u2").text("uk") == "Наше."
    assert len(alone.problems) == len(whole.problems) == 1


def test_a_unit_changed_there_and_removed_here_stays() -> None:
    base = bridge()
    theirs = edited(base, write(base, "u2", "uk", "Їхнє."))
    merged = merge(theirs, [UnitChange(1, base.unit("u2"), None)])
    assert merged.statement.unit("u2").text("uk") == "Їхнє."
    assert "stays" in merged.problems[0]


def test_units_added_on_both_sides_with_one_id_are_both_kept() -> None:
    base = bridge()
    mine, other = Unit("u4", {"ru": Segment("Наше.", E)}), Unit("u4", {"ru": Segment("Их.", E)})
    theirs = edited(base, UnitChange(3, None, other))
    merged = merge(theirs, [UnitChange(3, None, mine)]).statement
    assert sorted(unit.text("ru") for unit in merged.units if unit.id not in base) == ["Их.", "Наше."]


def test_a_unit_put_in_and_taken_out_again_here_takes_nobody_else_s_away() -> None:
    base = bridge()
    mine, other = Unit("u4", {"ru": Segment("Наше.", E)}), Unit("u4", {"ru": Segment("Их.", C)})
    theirs = edited(base, UnitChange(3, None, other))
    merged = merge(theirs, [UnitChange(3, None, mine), UnitChange(3, mine, None)])
    assert merged.statement.unit("u4") == other
    assert merged.problems == []


def test_an_empty_unit_put_in_here_takes_nothing_from_one_that_somebody_else_put_in() -> None:
    base = bridge()
    other = Unit("u4", {"ru": Segment("Их.", C)}, paragraph=True)
    merged = merge(edited(base, UnitChange(3, None, other)), [UnitChange(3, None, Unit("u4", {}))])
    assert merged.statement.unit("u4") == other


def test_versions_added_on_both_sides_are_both_there() -> None:
    base = bridge()
    theirs = edited(base, HeaderChange(base.header, Header(("ru", "uk", "en", "en-x-site"), "ru")))
    merged = merge(theirs, [HeaderChange(base.header, Header(("ru", "uk", "en", "en-x-agency"), "uk"))]).statement
    assert merged.versions == ("ru", "uk", "en", "en-x-site", "en-x-agency")
    assert merged.source == "uk"


def test_a_version_taken_away_there_stays_as_long_as_a_text_of_ours_is_in_it() -> None:
    base = bridge()
    theirs = edited(base, HeaderChange(base.header, Header(("ru", "uk"), "ru")))
    merged = merge(theirs, [write(base, "u1", "en", "Ours.")]).statement
    assert "en" in merged.versions


def test_many_units_put_in_front_are_found_in_no_time() -> None:
    many = 20_000
    old = Statement("bridge", Header(("ru",), "ru"), [Unit(f"u{n}", {}) for n in range(many)])
    new = Statement("bridge", Header(("ru",), "ru"), [*(Unit(f"v{n}", {}) for n in range(many)), *reversed(old.units)])
    apply(old, Edit("between", between(old, new), "anna", ""))
    assert [unit.id for unit in old.units] == [unit.id for unit in new.units]
    assert old.position("u0") == 2 * many - 1
