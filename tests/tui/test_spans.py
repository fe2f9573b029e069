"""Marks that stay where they belong while a text is typed."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.tui.spans import carried_over

SPANS = [(0, 4, "term"), (11, 13, "difference")]
TEXT = "Мост занял 26 дней."


def test_typing_behind_a_mark_leaves_it_alone() -> None:
    assert carried_over(SPANS, TEXT, TEXT + " Уже.") == SPANS


def test_typing_before_a_mark_moves_it() -> None:
    after = "Мост почти занял 26 дней."
    assert [after[start:end] for start, end, _ in carried_over(SPANS, TEXT, after)] == ["Мост", "26"]


def test_a_mark_that_is_edited_goes() -> None:
    assert carried_over(SPANS, TEXT, "Мост занял 27 дней.") == [(0, 4, "term")]


@given(st.text("аб ", max_size=12), st.text("аб ", max_size=12), st.integers(0, 11), st.integers(0, 11))
def test_what_is_kept_covers_the_same_characters(before: str, after: str, one: int, other: int) -> None:
    start, end = sorted((one, other))
    if end > len(before) or start == end:
        return
    for first, last, _ in carried_over([(start, end, "term")], before, after):
        assert after[first:last] == before[start:end]
