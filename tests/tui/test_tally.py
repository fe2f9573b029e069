"""Counts that are kept up instead of counted anew."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tests.tui.conftest import bridge, confirmed
from workbench.core.segment import Segment, State
from workbench.core.statement import Header
from workbench.tui.tally import Tally


def test_it_counts_texts_and_confirmed_units() -> None:
    tally = Tally(bridge())
    assert (tally.units, tally.confirmed) == (5, 2)
    assert dict(tally.texts) == {"ru": 5, "uk": 3, "en": 2}
    assert tally.in_work() == {"uk", "en"}


@given(st.lists(st.tuples(st.integers(1, 5), st.sampled_from(["ru", "uk", "en"]), st.sampled_from(list(State)))))
def test_following_edits_counts_as_counting_anew(edits: list[tuple[int, str, State]]) -> None:
    statement = bridge()
    tally = Tally(statement)
    for number, tag, state in edits:
        text = "" if state is State.EMPTY else "Текст."
        statement.replace_unit(statement.unit(f"u{number}").with_segment(tag, Segment(text, state)))
        tally.follow([f"u{number}"])
    anew = Tally(statement)
    assert tally.confirmed == anew.confirmed
    assert +tally.texts == +anew.texts


def test_a_new_version_is_counted_from_then_on() -> None:
    statement = bridge()
    tally = Tally(statement)
    statement.replace_unit(statement.unit("u1").with_segment("en-x-agency", confirmed("The bridge has opened.")))
    statement.header = Header(("ru", "uk", "en", "en-x-agency"), "ru")
    tally.follow(["u1"])
    assert tally.texts["en-x-agency"] == 1
    assert tally.confirmed == 1
