"""What people and engines write, and what becomes stale by it."""

from __future__ import annotations

from typing import TypedDict

from workbench.core import authoring
from workbench.core.edit import apply
from workbench.core.segment import ORIGINAL, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit


class By(TypedDict):
    author: str
    time: str


BY: By = {"author": "O. K.", "time": "2026-11-22T10:00:00Z"}


def statement(**segments: Segment) -> Statement:
    """One unit with these segments; the Russian version is the source."""
    return Statement("bridge", Header(tuple(segments), "ru"), [Unit("u1", segments)])


def original(text: str) -> Segment:
    return Segment(text, State.CONFIRMED, ORIGINAL)


def confirmed(text: str) -> Segment:
    return Segment(text, State.CONFIRMED, "human")


def do(on: Statement, edit: object) -> dict[str, State]:
    """Apply an edit and answer the states of the unit."""
    from workbench.core.edit import Edit

    assert isinstance(edit, Edit)
    apply(on, edit)
    return {tag: segment.state for tag, segment in on.units[0].segments.items()}


def test_an_original_that_changes_leaves_the_confirmed_others_stale() -> None:
    on = statement(ru=original("Мост открыт."), uk=confirmed("Міст відкрито."), en=Segment("Open", State.DRAFT, "mt:starter"))
    states = do(on, authoring.write(on, "u1", "ru", "Мост закрыт.", **BY))
    assert states == {"ru": State.EDITED, "uk": State.STALE, "en": State.DRAFT}


def test_an_original_stays_the_original_when_a_person_mends_it() -> None:
    on = statement(ru=original("Мост открыт"), uk=confirmed("Міст відкрито."))
    do(on, authoring.write(on, "u1", "ru", "Мост открыт.", **BY))
    do(on, authoring.confirm(on, "u1", "uk", **BY))
    states = do(on, authoring.write(on, "u1", "ru", "Мост снова открыт.", **BY))
    assert on.units[0].segment("ru").origin == ORIGINAL
    assert states["uk"] is State.STALE


def test_confirming_an_edited_draft_leaves_the_original_alone() -> None:
    on = statement(ru=original("Мост открыт."), uk=Segment("Мiст", State.DRAFT, "mt:starter"))
    states = do(on, authoring.confirm(on, "u1", "uk", text="Міст відкрито.", **BY))
    assert states == {"ru": State.CONFIRMED, "uk": State.CONFIRMED}
    assert on.units[0].segment("uk").origin == "human"


def test_confirming_a_draft_as_it_stands_keeps_its_origin() -> None:
    on = statement(ru=original("Мост открыт."), uk=Segment("Міст відкрито.", State.DRAFT, "mt:starter"))
    do(on, authoring.confirm(on, "u1", "uk", **BY))
    assert on.units[0].segment("uk").origin == "mt:starter"


def test_confirming_a_changed_confirmed_text_leaves_the_others_stale() -> None:
    on = statement(ru=original("Мост открыт."), uk=confirmed("Міст відкрито."), en=confirmed("The bridge is open."))
    states = do(on, authoring.confirm(on, "u1", "uk", text="Міст знову відкрито.", **BY))
    assert states == {"ru": State.STALE, "uk": State.CONFIRMED, "en": State.STALE}


def test_a_stale_segment_is_confirmed_without_making_others_stale() -> None:
    on = statement(ru=confirmed("Мост закрыт."), uk=Segment("Міст відкрито.", State.STALE, "human"))
    states = do(on, authoring.confirm(on, "u1", "uk", text="Міст закрито.", **BY))
    assert states == {"ru": State.CONFIRMED, "uk": State.CONFIRMED}


def test_nothing_is_no_edit() -> None:
    on = statement(ru=original("Мост открыт."))
    assert authoring.confirm(on, "u1", "ru", **BY) is None
    assert authoring.confirm(on, "u1", "uk", text="  ", **BY) is None
    assert authoring.set_source(on, "ru", **BY) is None
    assert authoring.translate(on, [], label="translate", **BY) is None


def test_an_emptied_segment_is_empty() -> None:
    on = statement(ru=original("Мост открыт."), uk=confirmed("Міст відкрито."))
    do(on, authoring.write(on, "u1", "uk", "", **BY))
    segment = on.units[0].segment("uk")
    assert (segment.state, segment.origin, segment.author) == (State.EMPTY, "", "O. K.")


def test_a_version_that_is_new_gets_its_column_and_undo_takes_it_away() -> None:
    on = statement(ru=original("Мост открыт."), en=confirmed("The bridge is open."))
    edit = authoring.translate(on, [("u1", "uk", "Міст відкрито.", "mt:starter")], label="translate", **BY)
    assert edit is not None
    apply(on, edit)
    assert list(on.versions) == ["ru", "uk", "en"]
    apply(on, edit.inverse(**BY))
    assert list(on.versions) == ["ru", "en"]
    assert "uk" not in on.units[0].segments


def test_a_placeable_that_is_deleted_takes_its_element_along() -> None:
    kept = Segment("Нажмите ⟦1⟧ и ⟦2⟧.", State.CONFIRMED, ORIGINAL, inlines=((1, "<ph/>"), (2, "<ph x='2'/>")))
    on = statement(ru=kept)
    do(on, authoring.write(on, "u1", "ru", "Нажмите ⟦2⟧.", **BY))
    assert on.units[0].segment("ru").inlines == ((2, "<ph x='2'/>"),)


def test_a_placeable_put_into_another_version_stands_for_the_same_element() -> None:
    tagged = Segment("Нажмите ⟦1⟧.", State.CONFIRMED, ORIGINAL, inlines=((1, "<ph/>"),))
    on = statement(ru=tagged, uk=Segment("Дивіться ⟦1⟧.", State.EDITED, "human"))
    do(on, authoring.write(on, "u1", "en", "Press ⟦1⟧ or ⟦2⟧.", **BY))
    assert on.units[0].segment("en").inlines == ((1, "<ph/>"),)
    do(on, authoring.write(on, "u1", "uk", "Дивіться на ⟦1⟧.", **BY))
    assert on.units[0].segment("uk").inlines == ()  # there it was plain text before


def test_texts_are_replaced_as_one_edit_and_unread_ones_stay_unread() -> None:
    row = {"ru": original("ru bridge"), "uk": Segment("uk bridge", State.DRAFT, "mt:starter"), "en": confirmed("en bridge")}
    on = Statement("bridge", Header(("ru", "uk", "en"), "ru"), [Unit("u1", row), Unit("u2", row)])
    before = on.copy()
    texts = [*(("u1", tag, f"{tag} road") for tag in ("ru", "uk", "en")), ("u2", "uk", "uk road")]
    edit = authoring.rewrite(on, texts, label="replace", **BY)
    assert edit is not None
    assert do(on, edit) == {"ru": State.EDITED, "uk": State.DRAFT, "en": State.EDITED}
    first, second = on.units
    assert [(first.text(tag), first.segment(tag).origin) for tag in ("ru", "uk", "en")] == [
        ("ru road", ORIGINAL),
        ("uk road", "mt:starter"),
        ("en road", "human"),
    ]
    assert [second.state(tag) for tag in ("ru", "uk", "en")] == [State.CONFIRMED, State.DRAFT, State.CONFIRMED]
    apply(on, edit.inverse(**BY))
    assert on.units == before.units
    assert authoring.rewrite(on, [("u1", "ru", "ru bridge")], label="replace", **BY) is None


def test_what_is_confirmed_beside_a_replaced_text_is_out_of_date() -> None:
    on = statement(ru=original("мост"), uk=confirmed("міст"), en=Segment("bridge", State.STALE, "human"))
    states = do(on, authoring.rewrite(on, [("u1", "ru", "путь"), ("u1", "en", "way")], label="replace", **BY))
    assert states == {"ru": State.EDITED, "uk": State.STALE, "en": State.STALE}


def test_notes_are_one_edit_and_the_same_ones_none() -> None:
    on = statement(ru=original("мост"))
    edit = authoring.annotate(on, "u1", ("Ask.",), **BY)
    assert edit is not None
    apply(on, edit)
    assert on.units[0].notes == ("Ask.",)
    assert authoring.annotate(on, "u1", ("Ask.",), **BY) is None
    apply(on, edit.inverse(**BY))
    assert not on.unit("u1").notes
