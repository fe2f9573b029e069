"""No alignment edit loses a text or changes its order, and undo gives back exactly what was there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.core import aligning
from workbench.core.edit import Edit, apply
from workbench.core.errors import UsageError
from workbench.core.segment import ORIGINAL, PLACEABLE, Segment, State
from workbench.core.shifting import shift
from workbench.core.statement import Header, Statement
from workbench.core.unit import Alignment, Unit
from workbench.workspace.codec import edit_from_json, edit_to_json

TAGS = ("ru", "uk", "en")
TEXTS = ("Мост открыт. Мэр доволен.", "Міст відкрито.", "Repairs are over. Go!", "⟦1⟧ a ⟦2⟧ b", "⟦1⟧", " x ", "ї\nї")
NOW = "2026-05-01T10:00:00Z"
WHO = {"author": "Anna", "time": NOW}
Draw = Callable[[st.SearchStrategy[Any]], Any]


@st.composite
def segments(draw: st.DrawFn) -> Segment | None:
    """A segment, with a placeable of its own or a literal that looks like one; or none."""
    text = draw(st.sampled_from((*TEXTS, "", "")))
    if not text:
        return None
    numbers = sorted({int(number) for number in PLACEABLE.findall(text)})
    own = tuple((number, f"<ph>{draw(st.sampled_from('pqrs'))}</ph>") for number in numbers if draw(st.booleans()))
    state = draw(st.sampled_from([s for s in State if s is not State.EMPTY]))
    return Segment(text, state, draw(st.sampled_from([ORIGINAL, "human", "mt:starter"])), "anna", inlines=own)


@st.composite
def statements(draw: st.DrawFn) -> Statement:
    """A statement of a few units."""
    units = []
    for n in range(1, draw(st.integers(1, 6)) + 1):
        found = {tag: draw(segments()) for tag in TAGS}
        alignment = Alignment(draw(st.sampled_from([0.4, 1.0])), pinned=draw(st.booleans()), open=draw(st.booleans()))
        row = {tag: segment for tag, segment in found.items() if segment is not None}
        units.append(Unit(f"u{n}", row, draw(st.booleans()), alignment=alignment))
    return Statement("bridge", Header(TAGS, "ru"), units)


def an_edit(draw: Draw, statement: Statement) -> Edit | None:
    """Any correction that a person can ask for."""
    unit = draw(st.sampled_from(statement.units))
    tag = draw(st.sampled_from(TAGS))
    way = draw(st.sampled_from([-1, 1]))
    place = draw(st.integers(0, len(unit.text(tag))))
    edits: dict[str, Callable[[], Edit | None]] = {
        "join": lambda: aligning.join(statement, unit.id, version=draw(st.sampled_from([None, *TAGS])), **WHO),
        "split": lambda: aligning.split(statement, unit.id, {tag: place}, **WHO),
        "unlink": lambda: aligning.unlink(statement, unit.id, tag, **WHO),
        "move": lambda: aligning.move(statement, unit.id, tag, way, **WHO),
        "send": lambda: aligning.send(statement, unit.id, tag, place, way, **WHO),
        "shift": lambda: shift(statement, unit.id, tag, way, author="Anna", time=NOW),
        "pin": lambda: aligning.pin(statement, unit.id, pinned=draw(st.booleans()), **WHO),
        "settle": lambda: aligning.settle(statement, unit.id, done=draw(st.booleans()), **WHO),
        "insert": lambda: aligning.insert(statement, unit.id, **WHO),
        "remove": lambda: aligning.remove(statement, unit.id, **WHO),
    }
    try:
        return edits[draw(st.sampled_from(sorted(edits)))]()
    except UsageError:
        return None


def spoken(statement: Statement, tag: str) -> str:
    """Everything that a version says, in order, without white space; a placeable as what it stands for."""
    parts = []
    for unit in statement.units:
        text = unit.segment(tag).text
        for number, xml in unit.segment(tag).inlines:
            text = text.replace(f"⟦{number}⟧", xml)
        parts.append(text)
    return "".join("".join(parts).split())


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_every_text_stays_and_undo_restores_exactly(data: st.DataObject) -> None:
    statement = data.draw(statements())
    said = {tag: spoken(statement, tag) for tag in TAGS}
    ids = {unit.id for unit in statement.units}
    past: list[tuple[list[Unit], Edit]] = []
    for _ in range(data.draw(st.integers(1, 8))):
        edit = an_edit(data.draw, statement)
        if edit is None:
            continue
        assert edit_from_json(edit_to_json(edit)) == edit
        before = list(statement.units)
        apply(statement, edit)
        past.append((before, edit))
        new = {unit.id for unit in statement.units} - {unit.id for unit in before}
        assert not new & ids
        ids |= new
        assert {tag: spoken(statement, tag) for tag in TAGS} == said
        assert all(
            (segment.state is State.EMPTY) == (not segment.text) for u in statement.units for segment in u.segments.values()
        )
    for before, edit in reversed(past):
        apply(statement, edit.inverse("Anna", ""))
        assert statement.units == before
