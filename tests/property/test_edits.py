"""Any edits and their inverses: undo gives back exactly what was there, and a conflict changes nothing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.core.edit import Change, Edit, HeaderChange, SegmentChange, UnitChange, apply
from workbench.core.errors import ConflictError
from workbench.core.segment import Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Alignment, Unit
from workbench.workspace.codec import edit_from_json, edit_to_json
from workbench.workspace.merge import merge
from workbench.workspace.transition import between

ROUNDS = settings(max_examples=60, deadline=None)

Draw = Callable[[st.SearchStrategy[Any]], Any]

TAGS = ("ru", "uk", "en")
TEXTS = st.sampled_from(["Ремонт закончен.", "Ремонт завершено.", "Repairs are complete.", "Мост открыт.", "⟦1⟧", "a\tb\nc"])


@st.composite
def segments(draw: st.DrawFn) -> Segment | None:
    """A segment with a text, an empty one, or none."""
    if draw(st.booleans()):
        return Segment(draw(TEXTS), draw(st.sampled_from([s for s in State if s is not State.EMPTY])), "human", "anna")
    return draw(st.sampled_from([None, Segment()]))


@st.composite
def units(draw: st.DrawFn, unit_id: str) -> Unit:
    """A unit with any of its segments and fields."""
    found = {tag: draw(segments()) for tag in TAGS}
    return Unit(
        unit_id,
        {tag: segment for tag, segment in found.items() if segment is not None},
        draw(st.booleans()),
        frozenset(draw(st.sets(st.sampled_from(["number:1", "term:2"])))),
        Alignment(draw(st.sampled_from([0.5, 1.0])), open=draw(st.booleans())),
        tuple(draw(st.lists(st.sampled_from(["a note", "another"]), max_size=2))),
    )


@st.composite
def statements(draw: st.DrawFn, largest: int = 5) -> Statement:
    """A statement of a few units in any order."""
    ids = draw(st.permutations([f"u{n}" for n in range(1, draw(st.integers(0, largest)) + 1)]))
    return Statement("bridge", Header(TAGS, "ru"), [draw(units(uid)) for uid in ids])


def a_change(draw: Draw, statement: Statement) -> Change:
    """Any change that fits the statement."""
    kind = draw(st.sampled_from(["segment", "insert", "remove", "fields", "header", "rename"]))
    if kind == "header":
        return HeaderChange(statement.header, Header(tuple(draw(st.permutations(TAGS))), draw(st.sampled_from(TAGS))))
    if kind == "insert" or not len(statement):
        return UnitChange(draw(st.integers(0, len(statement))), None, draw(units(statement.new_unit_id())))
    unit = draw(st.sampled_from(statement.units))
    position = statement.position(unit.id)
    if kind == "segment":
        tag = draw(st.sampled_from(TAGS))
        return SegmentChange(unit.id, tag, unit.segments.get(tag), draw(segments()))
    if kind == "remove":
        return UnitChange(position, unit, None)
    return UnitChange(position, unit, draw(units(unit.id if kind == "fields" else statement.new_unit_id())))


def an_edit(draw: Draw, statement: Statement) -> Edit:
    """An edit of a few changes, each made for the state that those before it leave."""
    trial = statement.copy()
    changes: list[Change] = []
    for _ in range(draw(st.integers(1, 4))):
        change = a_change(draw, trial)
        apply(trial, Edit("trial", (change,), "anna", ""))
        changes.append(change)
    return Edit("edit", tuple(changes), "anna", "2026-05-01T10:00:00Z")


def state(statement: Statement) -> tuple[object, ...]:
    """What a statement is, for comparing; positions are looked up, so that the index is compared too."""
    return statement.header, list(statement.units), [statement.position(unit.id) for unit in statement.units]


@ROUNDS
@given(st.data())
def test_the_inverse_of_every_edit_gives_back_what_was_there(data: st.DataObject) -> None:
    statement = data.draw(statements())
    before = [state(statement)]
    edits = []
    for _ in range(data.draw(st.integers(1, 5))):
        edit = an_edit(data.draw, statement)
        apply(statement, edit)
        edits.append(edit)
        before.append(state(statement))
    for edit in reversed(edits):
        assert state(statement) == before.pop()
        apply(statement, edit.inverse("anna", ""))
    assert state(statement) == before.pop()


@ROUNDS
@given(st.data())
def test_an_edit_that_does_not_fit_changes_nothing(data: st.DataObject) -> None:
    statement = data.draw(statements())
    edit = an_edit(data.draw, statement)
    wrong = SegmentChange("nowhere", "uk", None, None)
    before = state(statement)
    try:
        apply(statement, Edit("edit", (*edit.changes, wrong), "anna", ""))
    except ConflictError:
        assert state(statement) == before
    else:
        raise AssertionError("a change of a unit that is not there was applied")


@ROUNDS
@given(st.data())
def test_positions_are_right_after_any_insertions_and_removals(data: st.DataObject) -> None:
    statement = data.draw(statements())
    for _ in range(data.draw(st.integers(1, 12))):
        if data.draw(st.booleans()) and len(statement):
            unit = data.draw(st.sampled_from(statement.units))
            if data.draw(st.booleans()):
                statement.remove_unit(unit.id)
            else:
                assert statement.units[statement.position(unit.id)] is unit
        else:
            statement.insert_unit(data.draw(st.integers(0, len(statement))), Unit(statement.new_unit_id(), {}))
    assert [statement.position(unit.id) for unit in statement.units] == list(range(len(statement)))


@ROUNDS
@given(st.data())
def test_an_edit_survives_the_journal_s_form(data: st.DataObject) -> None:
    statement = data.draw(statements())
    edit = an_edit(data.draw, statement)
    assert edit_from_json(edit_to_json(edit)) == edit


@ROUNDS
@given(statements(8), statements(8))
def test_the_changes_between_two_states_lead_from_one_to_the_other(one: Statement, other: Statement) -> None:
    target = state(other)
    before = state(one)
    changes = between(one, other)
    apply(one, Edit("between", changes, "anna", ""))
    assert state(one) == target
    if changes:
        apply(one, Edit("between", changes, "anna", "").inverse("anna", ""))
    assert state(one) == before


@ROUNDS
@given(st.data())
def test_merging_onto_an_unchanged_file_gives_our_state(data: st.DataObject) -> None:
    base = data.draw(statements())
    ours = base.copy()
    changes: list[Change] = []
    for _ in range(data.draw(st.integers(1, 4))):
        edit = an_edit(data.draw, ours)
        apply(ours, edit)
        changes.extend(edit.changes)
    outcome = merge(base, changes, ours=ours)
    assert outcome.problems == []
    assert {unit.id: visible(unit) for unit in outcome.statement.units} == {unit.id: visible(unit) for unit in ours.units}
    assert set(outcome.statement.versions) == set(ours.versions)
    assert outcome.statement.source == ours.source


def a_side(draw: Draw, base: Statement, word: str) -> tuple[Statement, list[Change]]:
    """What one side makes of a statement: texts of its own confirmed, units put in and taken out, some of it undone."""
    side, changes = base.copy(), list[Change]()
    for number in range(draw(st.integers(0, 5))):
        kind = draw(st.sampled_from(["write", "write", "insert", "remove", "undo"]))
        segment = Segment(f"{word} {number}.", State.CONFIRMED, "human", "anna")
        change: Change
        if kind == "insert" or not len(side):
            fresh = Unit(side.new_unit_id(), draw(st.sampled_from([{}, {draw(st.sampled_from(TAGS)): segment}])))
            change = UnitChange(draw(st.integers(0, len(side))), None, fresh)
        elif kind == "undo":
            if not changes:
                continue
            change = changes[-1].inverse()
        else:
            unit, tag = draw(st.sampled_from(side.units)), draw(st.sampled_from(TAGS))
            change = SegmentChange(unit.id, tag, unit.segments.get(tag), segment)
            if kind == "remove":
                change = UnitChange(side.position(unit.id), unit, None)
        apply(side, Edit("edit", (change,), "anna", ""))
        changes.append(change)
    return side, changes


@settings(max_examples=200, deadline=None)
@given(st.data())
def test_merging_loses_no_text_that_either_side_confirmed(data: st.DataObject) -> None:
    base = data.draw(statements())
    ours, changes = a_side(data.draw, base, "Наше")
    theirs, _ = a_side(data.draw, base, "Їхнє")
    outcome = merge(theirs, changes, ours=data.draw(st.sampled_from([ours, None])))
    everything = "\n".join([*(unit.text(tag) for unit in outcome.statement.units for tag in TAGS), *_notes(outcome.statement)])
    written = (_confirmed(ours) | _confirmed(theirs)) - _confirmed(base)
    assert {text for text in written if text not in everything} == set()
    for unit_id, tag, segment in _cells(base) & _cells(ours) & _cells(theirs):
        assert outcome.statement.unit(unit_id).segment(tag) == segment
    reached = outcome.statement.copy()
    apply(reached, Edit("back", between(reached, theirs), "anna", ""))
    assert state(reached)[:2] == state(theirs)[:2]


@ROUNDS
@given(st.data())
def test_units_that_both_sides_put_in_stand_behind_those_they_were_put_behind(data: st.DataObject) -> None:
    base = data.draw(statements())
    ours, theirs = base.copy(), base.copy()
    changes: list[Change] = []
    for number in range(data.draw(st.integers(1, 4))):
        mine = UnitChange(
            data.draw(st.integers(0, len(ours))), None, Unit(f"mine{number}", {"uk": Segment("Наше.", State.EDITED)})
        )
        other = UnitChange(data.draw(st.integers(0, len(theirs))), None, Unit(f"other{number}", {}))
        apply(ours, Edit("edit", (mine,), "anna", ""))
        apply(theirs, Edit("edit", (other,), "anna", ""))
        changes.append(mine)
    merged = merge(theirs, changes, ours=ours).statement
    assert [unit.id for unit in merged.units if not unit.id.startswith("other")] == [unit.id for unit in ours.units]
    assert [unit.id for unit in merged.units if not unit.id.startswith("mine")] == [unit.id for unit in theirs.units]


def visible(unit: Unit) -> tuple[object, ...]:
    """What a person sees of a unit; an empty segment is none."""
    texts = {tag: (seg.text, seg.state, seg.origin) for tag, seg in unit.segments.items() if seg.text or seg.state}
    texts = {tag: found for tag, found in texts.items() if found[0]}
    return texts, unit.paragraph, unit.ignored, unit.alignment, sorted(unit.notes)


def _cells(statement: Statement) -> set[tuple[str, str, Segment]]:
    return {(unit.id, tag, segment) for unit in statement.units for tag, segment in unit.segments.items()}


def _notes(statement: Statement) -> list[str]:
    return [note for unit in statement.units for note in unit.notes]


def _confirmed(statement: Statement) -> set[str]:
    return {segment.text for unit in statement.units for segment in unit.segments.values() if segment.state is State.CONFIRMED}
