"""Editing in the cell: what the keys do, how the row grows, what comes out."""

from __future__ import annotations

import asyncio

from hypothesis import given, settings
from hypothesis import strategies as st
from textual import events

from tests.tui.demo import Demo
from tests.tui.snapshot import assert_screen
from workbench.text.writing.clean import clean
from workbench.tui.textual_compat import screen_lines
from workbench.tui.widgets.editor import CellEditor
from workbench.tui.widgets.layout import wrap


async def test_enter_opens_the_editor_over_its_cell_and_enter_keeps_the_text() -> None:
    app = Demo()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.pause()
        before = screen_lines(app)
        await pilot.press("enter")
        editor = app.grid.editor
        assert editor is not None
        assert editor.has_focus
        assert editor.region.offset == app.grid.region_of_cell("u1", "ru").offset
        assert screen_lines(app) == before  # nothing jumps
        await pilot.press("exclamation_mark", "enter")
        await pilot.pause()
        assert app.grid.editor is None
        assert app.grid.has_focus
        assert app.grid.statement.units[0].text("ru") == "Движение по мосту откроют 14 мая.!"
        assert isinstance(app.heard.messages[-1], CellEditor.Submitted)


async def test_esc_leaves_the_cell_and_keeps_the_text() -> None:
    app = Demo()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", "я", "escape")
        await pilot.pause()
        assert app.grid.statement.units[0].text("ru").endswith("мая.я")
        assert isinstance(app.heard.messages[-1], CellEditor.Left)


async def test_tab_leaves_the_cell_for_the_next_column() -> None:
    app = Demo()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter", "я", "tab")
        await pilot.pause()
        assert app.grid.editor is None
        assert app.grid.cursor == ("u1", "uk")
        assert app.grid.statement.units[0].text("ru").endswith("мая.я")


async def test_a_letter_on_the_grid_edits_nothing() -> None:
    app = Demo()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("x", "я", "space")
        assert app.grid.editor is None


async def test_the_row_grows_and_shrinks_with_the_text() -> None:
    app = Demo()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("down", "enter")
        editor = app.grid.editor
        assert editor is not None
        assert editor.size.height == 2
        editor.insert_text(" Работы велись в две смены и закончились на месяц раньше срока.")
        await pilot.pause()
        assert editor.size.height == len(wrap(editor.text, editor.size.width - 1)) > 4
        assert_screen(app, "editing-80x24")
        editor.replace_all("")
        await pilot.pause()
        assert editor.size.height == 2  # the other columns of the row still take two


async def test_what_alt_and_a_digit_do_is_not_typed() -> None:
    app = Demo()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        app.post_message(events.Key("alt+3", "3"))
        await pilot.pause()
        editor = app.grid.editor
        assert editor is not None
        assert editor.text == "Движение по мосту откроют 14 мая."
        assert app.done == ["insert 3"]


async def test_keys_of_the_key_map_are_not_taken_by_the_text() -> None:
    app = Demo()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        editor = app.grid.editor
        assert editor is not None
        await pilot.press("ctrl+home", "ctrl+k", "ctrl+e", "f6", "f7", "ctrl+s")
        assert editor.text == "Движение по мосту откроют 14 мая."
        assert editor.selected_span == (0, 0)
        assert app.done == ["confirm"]


async def test_undo_inside_is_the_editors() -> None:
    app = Demo()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("enter")
        editor = app.grid.editor
        assert editor is not None
        editor.insert_text(" Да.")
        editor.replace_all("Нет.")
        await pilot.press("ctrl+z")
        assert editor.text == "Движение по мосту откроют 14 мая. Да."
        await pilot.press("ctrl+z")
        assert editor.text == "Движение по мосту откроют 14 мая."
        await pilot.press("ctrl+y")
        assert editor.text == "Движение по мосту откроют 14 мая. Да."


async def test_the_cursor_never_stands_between_a_letter_and_its_mark() -> None:
    app = Demo()
    async with app.run_test(size=(80, 24)) as pilot:
        editor = app.grid.open_editor("u1", "ru", "за\u0301мок")
        assert editor is not None
        await pilot.pause()
        await pilot.press("home", "right", "right")
        assert editor.cursor_location == (0, 3)
        await pilot.press("left")
        assert editor.cursor_location == (0, 1)
        await pilot.press("right", "backspace")
        assert editor.text == "замок"


async def test_pasted_text_is_cleaned_and_loses_its_last_line_break() -> None:
    app = Demo()
    async with app.run_test(size=(80, 24)) as pilot:
        editor = app.grid.open_editor("u1", "ru", "")
        assert editor is not None
        await pilot.pause()
        editor.post_message(events.Paste("раз\r\nдва\u2028три \x1b[31mчетыре\x1b[0m\r\n"))
        await pilot.pause()
        assert editor.text == "раз\nдва\nтри четыре"


async def test_a_line_break_is_typed_with_shift_enter() -> None:
    app = Demo()
    async with app.run_test(size=(80, 24)) as pilot:
        editor = app.grid.open_editor("u1", "ru", "раз")
        assert editor is not None
        await pilot.pause()
        await pilot.press("shift+enter", "д", "ctrl+n", "т")
        assert editor.text == "раз\nд\nт"


async def test_a_ghost_is_taken_by_words_or_whole() -> None:
    app = Demo()
    async with app.run_test(size=(80, 24)) as pilot:
        editor = app.grid.open_editor("u1", "ru", "Мост")
        assert editor is not None
        await pilot.pause()
        editor.suggest(" откроют 14 мая.")
        await pilot.press("right")
        assert editor.text == "Мост откроют"
        await pilot.press("space", "1")
        assert editor.suggestion == "4 мая."
        await pilot.press("end")
        assert editor.text == "Мост откроют 14 мая."
        editor.suggest(" Сегодня.")
        await pilot.press("left")
        await pilot.pause()
        assert editor.suggestion == ""


async def test_highlights_of_the_text_follow_its_changes() -> None:
    app = Demo()
    async with app.run_test(size=(80, 24)) as pilot:
        asked: list[str] = []

        def spans(text: str) -> list[tuple[int, int, str]]:
            asked.append(text)
            return [(4, 9, "term")]

        editor = app.grid.open_editor("u1", "ru", "раз\nдва три", spans=spans)
        assert editor is not None
        await pilot.pause()
        first, second = editor.get_line(0), editor.get_line(1)
        assert not first.spans
        assert [(span.start, span.end) for span in second.spans] == [(0, 5)]
        assert str(second.spans[0].style) != ""
        assert set(asked) == {"раз\nдва три"}
        await pilot.press("я")
        assert asked[-1] == "раз\nдва трия"


@settings(max_examples=80, deadline=None)
@given(st.text())
def test_any_clean_text_comes_out_as_it_went_in(text: str) -> None:
    wanted = clean(text)
    assert CellEditor(wanted, unit_id="u1", version="ru").text == wanted


def test_any_clean_text_typed_over_another_comes_out() -> None:
    async def scenario() -> None:
        app = Demo()
        async with app.run_test(size=(80, 24)) as pilot:
            editor = app.grid.open_editor("u1", "ru")
            assert editor is not None
            await pilot.pause()

            @settings(max_examples=60, deadline=None)
            @given(st.text())
            def check(text: str) -> None:
                editor.replace_all(text)
                assert editor.text == clean(text)

            check()

    asyncio.run(scenario())
