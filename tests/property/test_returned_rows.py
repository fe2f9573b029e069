"""Rows of a file that comes back find their units, whatever was edited, taken out or moved in it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.core.segment import Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.workspace.rows import LEAST, columns, rows_of

Row = tuple[str, str]
WORDS = st.sampled_from(["Мост", "Ремонт", "Дорога", "Спасибо", "Рынок"])
ROWS = st.lists(st.tuples(WORDS, st.sampled_from(["Міст", "Шлях", "Дякуємо", ""])), min_size=1, max_size=8)


def statement(rows: list[Row], ids: list[str] | None = None) -> Statement:
    units = [
        Unit(
            ids[n] if ids else f"u{n + 1}",
            {tag: Segment(text, State.EDITED, "human") for tag, text in zip(("ru", "uk"), row, strict=True) if text},
        )
        for n, row in enumerate(rows)
    ]
    return Statement("s", Header(("ru", "uk"), "ru"), units)


@given(ROWS, st.data())
def test_no_two_rows_are_one_unit_and_most_have_a_text_of_theirs(rows: list[Row], data: st.DataObject) -> None:
    known = statement(rows)
    kept = data.draw(st.lists(st.sampled_from(range(len(rows))), unique=True, min_size=1))
    edited = [data.draw(st.tuples(st.just(rows[n][0]) | WORDS, st.just(rows[n][1]) | st.just("Нове"))) for n in kept]
    coming = statement(edited)
    found = rows_of(coming, known, columns(coming, known), has_ids=False)
    assert len(set(found.values())) == len(found)
    assert set(found) <= set(range(len(coming)))
    alike = [row for row, unit in found.items() if {*edited[row]} & {*rows[known.position(unit)]} - {""}]
    assert len(alike) >= LEAST * len(found)


@given(ROWS, st.data())
def test_ids_find_every_row_that_was_edited_in_one_column_only(rows: list[Row], data: st.DataObject) -> None:
    known = statement(rows)
    kept = data.draw(st.lists(st.sampled_from(range(len(rows))), unique=True, min_size=1))
    coming = statement(
        [(rows[n][0], data.draw(st.sampled_from([rows[n][1], "Нове"]))) for n in kept], [f"u{n + 1}" for n in kept]
    )
    found = rows_of(coming, known, columns(coming, known), has_ids=True)
    assert found == {row: f"u{n + 1}" for row, n in enumerate(kept)}


@given(st.lists(WORDS, unique=True, min_size=1), st.data())
def test_without_ids_a_text_that_stands_there_once_tells_the_row(texts: list[str], data: st.DataObject) -> None:
    known = statement([(text, "") for text in texts])
    kept = data.draw(st.permutations(texts).flatmap(lambda order: st.integers(1, len(order)).map(lambda size: order[:size])))
    coming = statement([(text, "Нове") for text in kept])
    found = rows_of(coming, known, columns(coming, known), has_ids=False)
    assert {coming.units[row].text("ru"): known.unit(unit).text("ru") for row, unit in found.items()} == {
        text: text for text in kept
    }
