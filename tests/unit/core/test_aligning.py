"""What a person does to an alignment."""

from __future__ import annotations

import pytest

from workbench.core import aligning
from workbench.core.aligning import is_fixed
from workbench.core.edit import Edit, apply
from workbench.core.errors import UsageError
from workbench.core.segment import HUMAN, ORIGINAL, Segment, State
from workbench.core.shifting import shift
from workbench.core.statement import Header, Statement
from workbench.core.unit import ALIGNED, Alignment, Unit

NOW = "2026-05-01T10:00:00Z"
WHO = {"author": "Anna", "time": NOW}
DOUBTFUL = Alignment(0.4, open=True)


def original(text: str, changed: str = "2026-03-02T10:00:00Z") -> Segment:
    return Segment(text, State.CONFIRMED, ORIGINAL, "O. K.", changed)


def made(*rows: dict[str, str]) -> Statement:
    units = [
        Unit(f"u{n}", {tag: original(text) for tag, text in row.items() if text}, alignment=DOUBTFUL)
        for n, row in enumerate(rows, start=1)
    ]
    return Statement("bridge", Header(("ru", "uk", "en"), "ru"), units)


def table(statement: Statement) -> list[tuple[str, ...]]:
    return [tuple(unit.text(tag) for tag in ("ru", "uk", "en")) for unit in statement.units]


def done(statement: Statement, edit: Edit | None) -> list[tuple[str, ...]]:
    """The texts after the edit; undone, the statement is what it was."""
    assert edit is not None
    before = list(statement.units)
    apply(statement, edit)
    after = table(statement)
    undone = statement.copy()
    apply(undone, edit.inverse("Anna", ""))
    assert undone.units == before
    return after


def three() -> Statement:
    return made(
        {"ru": "Мост открыт.", "uk": "Міст відкрито.", "en": "The bridge is open."},
        {"ru": "Ремонт завершён.", "uk": "Ремонт завершено.", "en": "Repairs are over."},
        {"ru": "Мэр доволен.", "uk": "Мер задоволений.", "en": "The mayor is pleased."},
    )


def test_two_units_become_one_and_a_person_has_put_them_together() -> None:
    statement = three()
    rows = done(statement, aligning.join(statement, "u1", **WHO))
    assert rows[0] == (
        "Мост открыт. Ремонт завершён.",
        "Міст відкрито. Ремонт завершено.",
        "The bridge is open. Repairs are over.",
    )
    assert [unit.id for unit in statement.units] == ["u1", "u3"]
    assert statement.unit("u1").alignment == ALIGNED
    assert statement.unit("u1").segment("ru").origin == ORIGINAL
    assert aligning.join(statement, "u3", **WHO) is None


def test_one_version_is_joined_and_the_others_stay() -> None:
    statement = three()
    rows = done(statement, aligning.join(statement, "u1", version="en", **WHO))
    assert [row[2] for row in rows] == ["The bridge is open. Repairs are over.", "", "The mayor is pleased."]
    assert rows[1][:2] == ("Ремонт завершён.", "Ремонт завершено.")
    assert "en" not in statement.unit("u2").segments


def test_a_joined_segment_is_as_good_as_the_worse_part() -> None:
    statement = three()
    draft = Segment("Мост закрыт.", State.DRAFT, "mt:starter", "Olena", "2026-04-02T10:00:00Z")
    statement.replace_unit(statement.unit("u2").with_segment("ru", draft))
    done(statement, aligning.join(statement, "u1", **WHO))
    segment = statement.unit("u1").segment("ru")
    assert (segment.state, segment.origin, segment.author) == (State.DRAFT, HUMAN, "Olena")


def test_splitting_sends_the_rest_to_a_new_unit() -> None:
    statement = made({"ru": "Мост открыт. Мэр доволен.", "uk": "Міст відкрито. Мер задоволений.", "en": "It is open."})
    rows = done(statement, aligning.split(statement, "u1", {"ru": 13, "uk": 15}, **WHO))
    assert rows == [("Мост открыт.", "Міст відкрито.", "It is open."), ("Мэр доволен.", "Мер задоволений.", "")]
    assert [unit.id for unit in statement.units] == ["u1", "u2"]
    assert statement.unit("u2").segment("ru").origin == ORIGINAL
    assert aligning.split(statement, "u1", {"ru": 12}, **WHO) is None


def test_a_segment_without_counterpart_gets_a_unit_of_its_own() -> None:
    statement = three()
    rows = done(statement, aligning.unlink(statement, "u2", "en", **WHO))
    assert rows[1:3] == [("Ремонт завершён.", "Ремонт завершено.", ""), ("", "", "Repairs are over.")]
    assert aligning.unlink(statement, "u4", "en", **WHO) is None


def test_a_segment_moves_to_its_neighbour_and_is_joined_there() -> None:
    statement = three()
    down = done(statement, aligning.move(statement, "u1", "en", 1, **WHO))
    assert [row[2] for row in down] == ["", "The bridge is open. Repairs are over.", "The mayor is pleased."]
    up = done(statement, aligning.move(statement, "u3", "en", -1, **WHO))
    assert [row[2] for row in up] == ["", "The bridge is open. Repairs are over. The mayor is pleased.", ""]


def test_a_segment_moves_over_the_edge_into_a_unit_of_its_own() -> None:
    statement = three()
    assert done(statement, aligning.move(statement, "u1", "en", -1, **WHO))[0] == ("", "", "The bridge is open.")
    assert done(statement, aligning.move(statement, "u3", "en", 1, **WHO))[-1] == ("", "", "The mayor is pleased.")
    assert aligning.move(statement, statement.units[-1].id, "en", 1, **WHO) is None


def test_a_unit_that_has_lost_its_last_text_goes_and_leaves_its_notes() -> None:
    statement = made({"ru": "Мост открыт.", "en": "Open."}, {"en": "Really."})
    statement.replace_unit(Unit("u2", statement.unit("u2").segments, notes=("see the recording",), ignored=frozenset({"a"})))
    rows = done(statement, aligning.move(statement, "u2", "en", -1, **WHO))
    assert rows == [("Мост открыт.", "", "Open. Really.")]
    assert statement.unit("u1").notes == ("see the recording",)
    assert statement.unit("u1").ignored == {"a"}


def test_a_part_of_a_segment_moves() -> None:
    statement = made({"ru": "Мост открыт.", "en": "Open. Mayor pleased."}, {"ru": "Мэр доволен."}, {"ru": "Всё.", "en": "All."})
    rows = done(statement, aligning.send(statement, "u1", "en", 6, 1, **WHO))
    assert [row[2] for row in rows] == ["Open.", "Mayor pleased.", "All."]
    rows = done(statement, aligning.send(statement, "u2", "en", 6, -1, **WHO))
    assert [row[2] for row in rows] == ["Open. Mayor", "pleased.", "All."]


def test_a_column_moves_down_to_the_next_gap() -> None:
    statement = made({"ru": "1", "en": "a"}, {"ru": "2", "en": "b"}, {"ru": "3"}, {"ru": "4", "en": "d"})
    rows = done(statement, shift(statement, "u1", "en", 1, author="Anna", time=NOW))
    assert [row[2] for row in rows] == ["", "a", "b", "d"]
    assert statement.unit("u4").alignment == DOUBTFUL


def test_a_column_moves_down_to_the_end_or_to_a_pinned_unit() -> None:
    statement = three()
    rows = done(statement, shift(statement, "u2", "en", 1, author="Anna", time=NOW))
    assert [row[2] for row in rows] == ["The bridge is open.", "", "Repairs are over.", "The mayor is pleased."]
    statement = three()
    apply(statement, aligning.pin(statement, "u3", pinned=True, **WHO) or Edit("", (), "", ""))
    rows = done(statement, shift(statement, "u1", "en", 1, author="Anna", time=NOW))
    assert rows[2:] == [("", "", "Repairs are over."), ("Мэр доволен.", "Мер задоволений.", "The mayor is pleased.")]
    with pytest.raises(UsageError, match="unit 4 is pinned"):
        shift(statement, "u3", "en", 1, author="Anna", time=NOW)


def test_a_column_moves_up_and_is_rated_anew() -> None:
    statement = made({"ru": "1", "en": "a"}, {"ru": "2", "en": "a2"}, {"ru": "3", "en": "b"}, {"ru": "4", "en": "c"}, {"ru": "5"})
    rows = done(
        statement,
        shift(statement, "u2", "en", -1, rate=lambda unit: 0.9 if unit.text("en") == "b" else 0.3, author="Anna", time=NOW),
    )
    assert [row[2] for row in rows] == ["a a2", "b", "c", "", ""]
    assert [unit.alignment.open for unit in statement.units] == [True, False, True, True, True]
    rows = done(
        statement,
        shift(statement, "u5", "en", -1, author="Anna", time=NOW) or shift(statement, "u1", "en", 1, author="Anna", time=NOW),
    )
    assert [row[2] for row in rows] == ["", "a a2", "b", "c", ""]


def test_what_stands_below_a_gap_is_drawn_up_into_it() -> None:
    statement = made({"ru": "1"}, {"ru": "2", "en": "a"}, {"ru": "3", "en": "b"})
    assert [row[2] for row in done(statement, shift(statement, "u1", "en", -1, author="Anna", time=NOW))] == ["a", "b", ""]


def test_a_column_moves_up_into_a_unit_of_its_own_below_a_pinned_one() -> None:
    statement = three()
    apply(statement, aligning.pin(statement, "u1", pinned=True, **WHO) or Edit("", (), "", ""))
    pinned = statement.unit("u1")
    rows = done(statement, shift(statement, "u2", "en", -1, author="Anna", time=NOW))
    assert statement.unit("u1") == pinned
    assert [row[2] for row in rows] == ["The bridge is open.", "Repairs are over.", "The mayor is pleased.", ""]
    assert rows[1][:2] == ("", "")


def test_pinned_and_done_units_are_fixed_until_they_are_given_free() -> None:
    statement = three()
    for edit in (
        aligning.pin(statement, "u1", pinned=True, **WHO),
        aligning.settle(statement, "u2", done=True, **WHO),
    ):
        assert edit is not None
        apply(statement, edit)
    assert [is_fixed(unit) for unit in statement.units] == [True, True, False]
    assert aligning.pin(statement, "u1", pinned=True, **WHO) is None
    done(statement, aligning.pin(statement, "u1", pinned=False, **WHO))
    assert statement.unit("u1").alignment == DOUBTFUL
    done(statement, aligning.settle(statement, "u2", done=False, **WHO))
    assert [is_fixed(unit) for unit in statement.units] == [False, False, False]


def test_empty_units_come_and_go_and_their_ids_are_not_used_again() -> None:
    statement = three()
    done(statement, aligning.insert(statement, "u1", **WHO))
    assert [unit.id for unit in statement.units] == ["u1", "u4", "u2", "u3"]
    assert table(statement)[1] == ("", "", "")
    done(statement, aligning.remove(statement, "u4", **WHO))
    assert statement.new_unit_id() == "u5"
    assert statement.copy().new_unit_id() == "u5"
    with pytest.raises(UsageError, match="unit 1 is not empty"):
        aligning.remove(statement, "u1", **WHO)


def test_placeables_keep_what_they_stand_for() -> None:
    one = Segment("⟦1⟧Мост⟦2⟧ открыт.", State.CONFIRMED, ORIGINAL, inlines=((1, '<bpt i="1">b</bpt>'), (2, '<ept i="1">b</ept>')))
    two = Segment("⟦1⟧Мэр доволен ⟦7⟧.", State.CONFIRMED, ORIGINAL, inlines=((1, '<ph x="1">img</ph>'),))
    statement = Statement("b", Header(("ru",), "ru"), [Unit("u1", {"ru": one}), Unit("u2", {"ru": two})])
    done(statement, aligning.join(statement, "u1", **WHO))
    segment = statement.unit("u1").segment("ru")
    assert segment.text == "⟦1⟧Мост⟦2⟧ открыт. ⟦3⟧Мэр доволен ⟦7⟧."
    assert dict(segment.inlines)[3] == '<ph x="1">img</ph>'
    with pytest.raises(UsageError, match="a format begins before and ends after"):
        aligning.split(statement, "u1", {"ru": 5}, **WHO)
    done(statement, aligning.split(statement, "u1", {"ru": segment.text.index("⟦3⟧")}, **WHO))
    assert statement.units[1].segment("ru").inlines == ((3, '<ph x="1">img</ph>'),)
    assert [number for number, _ in statement.units[0].segment("ru").inlines] == [1, 2]
