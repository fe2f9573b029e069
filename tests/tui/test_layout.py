"""Line breaking, columns and heights: the pure part of the grid."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import example, given
from hypothesis import strategies as st
from rich.cells import cell_len, split_graphemes

from workbench.tui.widgets.layout import _grapheme_lines, _narrow_lines, columns, fit, visible, wrap
from workbench.tui.widgets.rows import RowHeights

TEXTS = st.text(alphabet=st.sampled_from("аяьї ґ-…\t\n东é\u0301👩\u200d🚀 a"), max_size=60)
NARROW = st.text(alphabet=st.sampled_from("аяьї -\ta"), min_size=1, max_size=60)


@given(TEXTS, st.integers(1, 20))
@example("\u200d\u200daa", 1)  # joiners with nothing before them
def test_lines_cover_the_text_and_none_is_too_wide(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert lines[0][0] == 0
    assert lines[-1][1] == len(text)
    assert all(before[1] == after[0] for before, after in pairwise(lines))
    for start, end in lines:
        line = text[start:end].removesuffix("\n").replace("\t", "⇥")
        graphemes = [line[first:last] for first, last, _ in split_graphemes(line)[0]]
        if graphemes and graphemes[-1][0] in "⇥ ":
            graphemes.pop()  # one space may hang over
        assert cell_len("".join(graphemes)) <= width or len(graphemes) == 1


@given(NARROW, st.integers(1, 20))
def test_counting_characters_breaks_lines_as_counting_cells_does(text: str, width: int) -> None:
    fast = _narrow_lines(text, 0, len(text), width)
    slow = _grapheme_lines(text.replace("\t", " "), 0, len(text), width)
    assert fast == slow


def test_words_are_kept_whole_and_marks_stay_with_their_letter() -> None:
    text = "Ремонт занял двадцать шесть месяцев."
    assert [text[start:end] for start, end in wrap(text, 14)] == ["Ремонт занял ", "двадцать шесть ", "месяцев."]
    text = "а\u0301" * 5
    assert [text[start:end] for start, end in wrap(text, 2)] == ["а\u0301" * 2, "а\u0301" * 2, "а\u0301"]
    assert wrap("", 5) == ((0, 0),)
    assert wrap("раз\n", 5) == ((0, 4), (4, 4))


@given(st.text())
def test_what_is_shown_has_as_many_characters_and_nothing_to_obey(text: str) -> None:
    shown = visible(text)
    assert len(shown) == len(text)
    assert not any(ord(letter) < 32 or 127 <= ord(letter) < 160 or letter in "\u202e\u2066\u2028" for letter in shown)


@given(st.text(), st.integers(0, 12))
def test_a_fitted_text_is_exactly_as_wide_as_asked(text: str, width: int) -> None:
    assert cell_len(fit(visible(text), width)) == width


@given(st.integers(30, 300), st.integers(0, 100_000), st.integers(1, 4))
def test_columns_fill_the_width(total: int, rows: int, shown: int) -> None:
    where = columns(total, rows, shown, shown)
    line = where.digits + 2 + sum(width + 3 for width in where.widths) + 1
    assert where.signs == line + 1
    if all(width > 1 for width in where.widths):
        assert where.marker + where.marker_width == total
        assert max(where.widths) - min(where.widths) <= 1
    for n, (start, width) in enumerate(zip(where.starts, where.widths, strict=True)):
        assert where.column_at(start) == where.column_at(start + width - 1) == n
    assert where.column_at(0) is None


@given(st.lists(st.integers(1, 9), max_size=900), st.data())
def test_offsets_and_rows_agree_with_a_plain_sum(heights: list[int], data: st.DataObject) -> None:
    rows = RowHeights(heights)
    for _ in range(5 if heights else 0):
        row = data.draw(st.integers(0, len(heights) - 1))
        heights[row] = data.draw(st.integers(1, 9))
        rows.measure(row, heights[row])
        assert rows.is_measured(row)
    assert rows.total == sum(heights)
    for row in range(0, len(heights), 37):
        assert rows.offset(row) == sum(heights[:row])
        assert rows.row_at(rows.offset(row)) == row
        assert rows.row_at(rows.offset(row) + heights[row] - 1) == row
    assert rows.row_at(rows.total + 5) == max(0, len(heights) - 1)
    assert rows.row_at(-3) == 0
