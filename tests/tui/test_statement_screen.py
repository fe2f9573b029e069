"""The main screen, driven by keys."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from textual import events
from textual.widgets import Input

from tests.tui.driving import PatientPilot, is_open, opened, shown, type_text, until
from workbench.core.segment import State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.formats import tmx
from workbench.tui.app import WorkbenchApp
from workbench.tui.inspector import Inspection
from workbench.tui.panel_rows import reading_row
from workbench.tui.screens.statement.screen import StatementScreen
from workbench.tui.screens.statements import StatementList
from workbench.tui.screens.term import TermDialog
from workbench.tui.widgets.grid import Grid
from workbench.tui.widgets.panel import Tab
from workbench.workspace.folder import Workspace
from workbench.workspace.importing import LONGEST_SEGMENT


async def test_the_only_statement_is_opened_at_once(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        assert screen.statement.name == "bridge"
        text = shown(pilot)
        assert "Русский ★ original" in text
        assert "confirmed 2/5" in text


async def test_leaving_a_cell_keeps_the_text(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u4", "uk")
        await pilot.pause()
        await pilot.press("enter")
        await type_text(pilot, screen, "Рух відкриють у понеділок.")
        await pilot.press("escape")
        segment = screen.statement.unit("u4").segment("uk")
        assert (segment.text, segment.state, segment.author) == ("Рух відкриють у понеділок.", State.EDITED, "Test")


async def test_leaving_a_cell_unchanged_is_no_edit(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        await pilot.press("enter")
        await until(pilot, lambda: screen.grid.editor is not None)
        await pilot.press("escape")
        assert screen.statement.unit("u1").state("ru") is State.CONFIRMED
        assert screen.session.undo_label is None


async def test_a_paste_that_no_segment_holds_is_refused_and_said(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        await pilot.press("enter")
        await until(pilot, lambda: screen.grid.editor is not None)
        editor = screen.grid.editor
        assert editor is not None
        before = editor.text
        editor.post_message(events.Paste("мост " * LONGEST_SEGMENT))
        await until(pilot, lambda: "Nothing was pasted: the cell would have 100,012 characters" in shown(pilot))
        assert editor.text == before
        editor.post_message(events.Paste("мост " * 100))
        await until(pilot, lambda: len(editor.text) > 500)


async def test_confirming_goes_down_the_column_and_on_editing(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u3", "uk")
        await pilot.pause()
        await pilot.press("enter")
        await type_text(pilot, screen, "Мер подякував будівельникам.")
        await pilot.press("ctrl+s")
        assert screen.statement.unit("u3").state("uk") is State.CONFIRMED
        assert screen.statement.unit("u3").state("ru") is State.CONFIRMED
        assert screen.grid.cursor == ("u4", "uk")
        assert screen.grid.editor is not None


async def test_an_empty_cell_is_not_confirmed(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u4", "uk")
        await pilot.pause()
        await pilot.press("ctrl+s")
        assert screen.statement.unit("u4").state("uk") is State.EMPTY
        await until(pilot, lambda: "There is no text to confirm" in shown(pilot))


async def test_a_changed_original_makes_the_others_stale_and_undo_mends_it(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        await pilot.press("enter")
        await type_text(pilot, screen, "Мост закрыт.")
        await pilot.press("escape")
        assert screen.statement.unit("u1").state("en") is State.STALE
        await pilot.press("ctrl+z")
        assert screen.statement.unit("u1").state("en") is State.CONFIRMED
        await until(pilot, lambda: "Undone: edit ru 1" in shown(pilot))
        await pilot.press("ctrl+y")
        assert screen.statement.unit("u1").text("ru") == "Мост закрыт."


async def test_a_cell_is_translated_and_says_by_whom(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u4", "uk")
        await pilot.pause()
        await pilot.press("f5")
        await until(pilot, lambda: screen.statement.unit("u4").state("uk") is State.DRAFT)
        assert screen.statement.unit("u4").segment("uk").origin == "mt:starter"
        await until(pilot, lambda: "starter ru→uk" in shown(pilot))


async def test_the_statement_is_translated_as_one_edit_and_what_cannot_be_is_said(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        await pilot.press("f6")
        await until(pilot, lambda: screen.statement.unit("u5").state("uk") is State.DRAFT)
        assert screen.statement.unit("u4").state("uk") is State.DRAFT
        assert "workbench models install ru en" in " ".join(shown(pilot).split())
        await pilot.press("ctrl+z")
        assert screen.statement.unit("u4").state("uk") is State.EMPTY
        assert screen.statement.unit("u5").state("uk") is State.EMPTY


async def test_a_suggestion_is_inserted_by_its_digit(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u4", "uk")
        await pilot.pause()
        await until(pilot, lambda: screen.panel.row(1) is not None)
        row = screen.panel.row(1)
        assert row is not None
        assert row.insertion is not None
        await pilot.press("alt+1")
        assert screen.statement.unit("u4").text("uk") == row.insertion.text
        assert screen.statement.unit("u4").state("uk") is State.DRAFT


async def test_f2_and_a_digit_do_the_same(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u4", "uk")
        await pilot.pause()
        await until(pilot, lambda: screen.panel.row(1) is not None)
        await pilot.press("f2", "1")
        assert screen.statement.unit("u4").state("uk") is State.DRAFT


async def test_a_term_is_inserted_at_the_cursor(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u1", "uk")
        await pilot.pause()
        screen.panel.tab = Tab.TERMS
        await until(pilot, lambda: screen.panel.row(1) is not None)
        await pilot.press("alt+1")
        assert screen.grid.editor is not None
        assert screen.grid.editor.text == "Міст відкрито. міст"


async def test_a_finding_is_walked_to_fixed_and_ignored(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        await until(pilot, lambda: screen.inspector.peek(screen.statement.unit("u1")) is not None)
        await pilot.press("f8")
        await until(pilot, lambda: screen.grid.cursor is not None and screen.grid.cursor[0] == "u2")
        await pilot.press("f8")
        await until(pilot, lambda: screen.grid.cursor is not None and screen.grid.cursor[0] == "u3")
        await until(pilot, lambda: bool(screen.panel.rows))
        before = len(screen.panel.rows)
        await pilot.press("ctrl+d")
        await until(pilot, lambda: len(screen.panel.rows) == before - 1)
        assert len(screen.statement.unit("u3").ignored) == 1


async def test_the_comparing_view_shows_only_units_that_differ(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        await pilot.press("f9")
        await until(pilot, lambda: screen.rows is not None)
        assert list(screen.grid.rows) == [1]
        assert screen.panel.tab is Tab.DIFFERENCES
        await until(pilot, lambda: "20" in shown(pilot) and bool(screen.panel.rows))
        await pilot.press("f9")
        assert screen.rows is None


async def test_a_comparison_can_be_stopped(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened(workspace) as (pilot, screen):
        go_on = threading.Event()
        inspect = screen.inspector.inspect

        def slowly(unit: Unit) -> Inspection:
            go_on.wait(20)
            return inspect(unit)

        monkeypatch.setattr(screen.inspector, "inspect", slowly)
        await pilot.press("f9", "escape")
        go_on.set()
        await until(pilot, lambda: not list(screen.workers))
        assert screen.rows is None


async def test_the_filter_finds_words_and_states(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        await pilot.press("ctrl+f")
        line = screen.query_one("#filter", Input)
        line.value = "МІСТ"
        await until(pilot, lambda: list(screen.grid.rows) == [0])
        line.value = ":draft"
        await until(pilot, lambda: list(screen.grid.rows) == [2])
        await until(pilot, lambda: "1 of 5 units" in shown(pilot))
        await pilot.press("escape")
        await until(pilot, lambda: screen.rows is None)
        assert screen.grid.has_focus


async def test_a_term_is_added_and_undo_takes_it_out(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        await pilot.press("ctrl+t")
        await until(pilot, lambda: bool(pilot.app.screen.query("#term-ru")))
        pilot.app.screen.query_one("#term-ru", Input).value = "строитель"
        pilot.app.screen.query_one("#term-uk", Input).value = "будівельник"
        await pilot.press("ctrl+s")
        await until(pilot, lambda: pilot.app.screen is screen)
        assert [hit.form for hit in workspace.termbase.find("Мэр поблагодарил строителей.", "ru")] == ["строителей"]
        await pilot.press("ctrl+z")
        assert workspace.termbase.find("Мэр поблагодарил строителей.", "ru") == []


async def test_the_statement_is_exported(workspace: Workspace, folder: Path) -> None:
    async with opened(workspace) as (pilot, screen):
        await pilot.press("ctrl+o")
        await until(pilot, lambda: bool(pilot.app.screen.query("#path")))
        pilot.app.screen.query_one("#path", Input).value = str(folder / "out.tmx")
        await pilot.press("ctrl+s")
        await until(pilot, (folder / "out.tmx").exists)
        assert tmx.read(folder / "out.tmx").units[0].text("en") == "The bridge is open."
        assert pilot.app.screen is screen


async def test_the_concordance_goes_to_a_hit_in_any_form(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        await until(pilot, lambda: bool(workspace.memory.stamps()))
        await pilot.press("f3")
        await until(pilot, lambda: bool(pilot.app.screen.query("#query")))
        pilot.app.screen.query_one("#query", Input).value = "месяц"
        await until(pilot, lambda: "Ремонт занял 26 месяцев." in shown(pilot).split("Concordance")[-1])
        await until(pilot, lambda: "bridge · unit 2" in shown(pilot))
        await pilot.press("enter")
        await until(pilot, lambda: pilot.app.screen is screen)
        assert screen.grid.cursor == ("u2", "ru")


async def test_two_columns_at_a_time_in_a_small_terminal(workspace: Workspace) -> None:
    async with opened(workspace, (80, 24)) as (pilot, screen):
        assert screen.grid.shown == ("ru", "uk")
        await pilot.press("ctrl+l")
        assert screen.grid.shown == ("ru", "en")
        screen.move_to("u2", "uk")
        await pilot.pause()
        assert "uk" in screen.grid.shown


async def test_another_column_becomes_the_source(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u1", "en")
        await pilot.pause()
        await pilot.press("ctrl+r")
        assert screen.statement.source == "en"


async def test_keys_work_on_a_cyrillic_layout(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u3", "uk")
        await pilot.pause()
        await pilot.press("ctrl+ы")
        assert screen.statement.unit("u3").state("uk") is State.CONFIRMED
        await pilot.press("ctrl+я")
        assert screen.statement.unit("u3").state("uk") is State.DRAFT


async def test_text_that_looks_like_markup_is_shown_as_it_is(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u5", "ru")
        await pilot.pause()
        assert "[red]внимательными" in shown(pilot).replace("\n", "")


async def test_a_second_window_is_read_only_and_says_so(workspace: Workspace, folder: Path) -> None:
    with Workspace.open(folder).session("bridge") as first:
        assert first.read_only is None
        async with opened(workspace) as (pilot, screen):
            await until(pilot, lambda: "read-only" in shown(pilot))
            await pilot.press("enter")
            assert screen.grid.editor is None
            await pilot.press("f5")
            await until(pilot, lambda: "Read-only" in shown(pilot))


async def test_a_statement_that_is_given_back_can_be_edited(workspace: Workspace, folder: Path) -> None:
    first = Workspace.open(folder).session("bridge")
    app = WorkbenchApp(workspace)
    async with app.run_test(size=(120, 36)):
        pilot = PatientPilot(app)
        await until(pilot, lambda: is_open(app))
        screen = app.screen
        assert isinstance(screen, StatementScreen)
        screen.move_to("u4", "ru")
        first.write("u4", "ru", "Движение откроют во вторник.")
        await until(pilot, lambda: "во вторник" in shown(pilot))
        first.close()
        await until(pilot, lambda: "read-only: free now, Enter edits" in shown(pilot))
        await pilot.press("enter")
        await until(pilot, lambda: app.screen is not screen and is_open(app))
        again = app.screen
        assert isinstance(again, StatementScreen)
        assert again.session.read_only is None
        assert again.grid.cursor == ("u4", "ru")
        await until(pilot, lambda: "You can edit it now." in shown(pilot))
        await pilot.press("enter")
        assert again.grid.editor is not None
        again.close()


async def test_everything_in_the_key_map_is_in_the_palette(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        titles = {command.title for command in pilot.app.get_system_commands(screen)}
        assert {"Export", "Add a term from the selection", "Undo", "Quit", "All statements"} <= titles


async def test_an_empty_workspace_says_what_to_do(tmp_path: Path) -> None:
    app = WorkbenchApp(Workspace.open(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: "no statements yet" in shown(pilot))
        assert isinstance(app.screen, StatementList)
        await until(pilot, lambda: "workbench demo" in shown(pilot))


async def test_a_term_goes_in_in_the_form_its_place_needs_and_the_digit_brings_the_next(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u1", "uk")
        await pilot.pause()
        screen.panel.tab = Tab.TERMS
        await until(pilot, lambda: screen.panel.row(1) is not None)
        await pilot.press("enter")
        await type_text(pilot, screen, "Біля")
        await until(pilot, lambda: screen.panel.row(1) is not None)
        await pilot.press("alt+1")
        editor = screen.grid.editor
        assert editor is not None
        assert editor.text == "Біля моста"
        await until(pilot, lambda: "genitive" in shown(pilot))
        await pilot.press("alt+1")
        assert editor.text != "Біля моста"
        assert editor.text == "Біля міст"
        await pilot.press("ctrl+z")
        assert editor.text == "Біля моста"
        await pilot.press("ctrl+z")
        assert editor.text == "Біля", "with the blank before it"


async def test_one_comes_back_to_the_cell_that_was_edited_last(workspace: Workspace) -> None:
    with workspace.session("bridge") as session:
        session.write("u2", "uk", "Ремонт тривав 26 місяців!")
        session.write("u4", "en", "Traffic will resume on Monday.")
    async with opened(workspace, (80, 24)) as (_, screen):
        assert screen.grid.cursor == ("u4", "en")
        assert "en" in screen.grid.shown


async def test_blanks_added_at_the_end_change_nothing(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u1", "uk")
        for leave in ("escape", "ctrl+s"):
            await pilot.press("enter", "ctrl+end", "space", leave)
            unit = screen.statement.unit("u1")
            assert unit.text("uk") == "Міст відкрито."
            assert {unit.state(tag) for tag in ("ru", "uk", "en")} == {State.CONFIRMED}
            screen.move_to("u1", "uk")
        screen.session.write("u4", "uk", "Рух відкриють. ")
        screen.move_to("u4", "uk")
        await pilot.press("enter", "ctrl+end", "backspace", "escape")
        assert screen.statement.unit("u4").text("uk") == "Рух відкриють."


async def test_a_small_screen_names_the_version_it_hides(workspace: Workspace) -> None:
    async with opened(workspace, (80, 24)) as (pilot, _):
        await until(pilot, lambda: "Ctrl+L shows EN" in shown(pilot))
        await pilot.press("ctrl+l")
        await until(pilot, lambda: "Ctrl+L shows UK" in shown(pilot))
        await pilot.resize_terminal(120, 30)
        names = ("Русский", "Українська", "English")
        await until(pilot, lambda: all(name in shown(pilot) for name in names) and "Ctrl+L shows" not in shown(pilot))


async def test_a_term_begins_with_the_word_walked_to_in_the_cell(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u2", "ru")
        await pilot.press("ctrl+right", "ctrl+right", "ctrl+t")
        await until(pilot, lambda: isinstance(pilot.app.screen, TermDialog))
        assert pilot.app.screen.query_one("#term-ru", Input).value == "занять"


async def test_a_term_begins_with_the_word_before_the_full_stop(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u1", "en")
        await pilot.press("enter")
        await until(pilot, lambda: screen.grid.editor is not None)
        await pilot.press("end", "ctrl+t")
        await until(pilot, lambda: isinstance(pilot.app.screen, TermDialog))
        assert pilot.app.screen.query_one("#term-en", Input).value == "open"


async def test_what_is_read_is_not_counted_as_a_difference() -> None:
    assert not reading_row("uk→ru", "Мост открыт.").counts


async def test_a_statement_without_units_says_what_to_do(workspace: Workspace, folder: Path) -> None:
    empty = Statement("empty", Header(("ru", "uk"), "ru"), [])
    (folder / "corpora" / "bridge.tmx").write_bytes(tmx.dumps(empty))
    app = WorkbenchApp(Workspace.open(folder))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: "This statement has no units. Ctrl+G shows the list" in shown(pilot))
        for key in ("enter", "f4", "f5", "ctrl+s", "f8", "alt+1", "ctrl+t", "escape"):
            await pilot.press(key)


def _shows(screen: StatementScreen, rows: list[int] | None) -> Callable[[], bool]:
    return lambda: screen.rows == rows


async def test_what_a_filter_asks_for_may_be_begun_or_typed_on_another_layout(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        await pilot.press("ctrl+f")
        asked = {":op": [2, 3, 4], ":dr": [2], ":щзут": [2, 3, 4], ":opne": [], "Жвк": [2], ":e": [2, 3, 4], ":": None}
        for typed, rows in asked.items():
            screen.query_one("#filter", Input).value = typed
            await until(pilot, _shows(screen, rows))


async def test_a_filter_that_nothing_fits_says_how_to_go_back(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        await pilot.press("ctrl+f", *"zzz")
        await until(pilot, lambda: screen.rows == [])
        await until(pilot, lambda: "No unit is shown. Esc shows all." in shown(pilot))
        await pilot.press("escape")
        await until(pilot, lambda: screen.rows is None)


async def test_the_panel_shows_which_row_enter_chooses_and_what_the_keys_do(workspace: Workspace) -> None:
    async with opened(workspace, (100, 30)) as (pilot, screen):
        screen.move_to("u2", "en")
        screen.panel.tab = Tab.DIFFERENCES
        await until(pilot, lambda: bool(screen.panel.rows))
        assert screen.panel.highlighted is None
        await pilot.press("ctrl+down")
        await until(pilot, lambda: screen.panel.highlighted is not None)
        await until(pilot, lambda: "Esc back to the cell" in shown(pilot))
        screen.panel.fill(Tab.DIFFERENCES, screen.panel.rows)
        await pilot.pause()
        assert screen.panel.highlighted is not None
        await pilot.press("escape")
        assert screen.grid.has_focus
        await until(pilot, lambda: "Enter edit" in shown(pilot))


async def test_esc_in_the_panel_leaves_the_filter_on(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        await pilot.press("ctrl+f", *"26")
        await until(pilot, lambda: screen.rows == [1])
        await until(pilot, lambda: "Enter to the units" in shown(pilot))
        await pilot.press("enter", "ctrl+down", "escape")
        assert screen.rows == [1]
        await pilot.press("escape")
        assert screen.rows is None


async def test_a_text_that_stands_alone_is_not_said_to_agree(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u4", "ru")
        screen.panel.tab = Tab.DIFFERENCES
        await until(pilot, lambda: "There is nothing to compare with yet." in shown(pilot))


@pytest.mark.parametrize(("cell", "why"), [(("u1", "ru"), "the original"), (("u1", "uk"), "confirmed")])
async def test_a_text_that_somebody_answers_for_is_not_translated_over(
    workspace: Workspace, cell: tuple[str, str], why: str
) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to(*cell)
        before = screen.statement.unit(cell[0]).segment(cell[1])
        await pilot.press("f5")
        await until(pilot, lambda: f"This text is {why} and stays" in shown(pilot))
        assert screen.statement.unit(cell[0]).segment(cell[1]) == before


async def test_the_source_that_is_the_source_already_says_so(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u1", "ru")
        await pilot.press("ctrl+r")
        await until(pilot, lambda: "Translations are made from Русский already." in shown(pilot))


async def test_a_key_that_is_no_digit_takes_the_question_away(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, _):
        await pilot.press("f2")
        await until(pilot, lambda: "Which row?" in shown(pilot))
        await pilot.press("x")
        await until(pilot, lambda: "Which row?" not in shown(pilot))


async def test_a_long_name_leaves_room_for_how_far_one_has_come(workspace: Workspace, folder: Path) -> None:
    name = "заявление-о-ходе-восстановления-моста-и-дорог-района"
    (folder / "corpora" / "bridge.tmx").rename(folder / "corpora" / f"{name}.tmx")
    async with opened(Workspace.open(folder), (80, 24)) as (pilot, _):
        top = shown(pilot).split("\n")[0]
        assert "заявление-о-ходе-восстано…   confirmed 2/5" in top
        assert "Ctrl+L shows EN" in top


async def test_a_click_marks_a_row_and_a_double_click_takes_it_back_to_the_cell(workspace: Workspace) -> None:
    async with opened(workspace, (100, 30)) as (pilot, screen):
        screen.move_to("u4", "uk")
        await until(pilot, lambda: any(row.insertion is not None for row in screen.panel.rows))
        await pilot.click("#rows", offset=(20, 0))
        await until(pilot, lambda: screen.panel.highlighted is not None)
        assert screen.statement.unit("u4").text("uk") == ""
        await pilot.click("#rows", offset=(20, 0), times=2)
        await until(pilot, lambda: screen.statement.unit("u4").text("uk") != "")
        await until(pilot, lambda: screen.grid.has_focus)


async def test_a_row_chosen_while_a_cell_is_edited_leads_back_to_the_editor(workspace: Workspace) -> None:
    async with opened(workspace, (100, 30)) as (pilot, screen):
        screen.move_to("u4", "uk")
        await until(pilot, lambda: any(row.insertion is not None for row in screen.panel.rows))
        await pilot.press("enter")
        await until(pilot, lambda: screen.grid.editor is not None)
        await pilot.click("#rows", offset=(20, 0), times=2)
        editor = screen.grid.editor
        assert editor is not None
        await until(pilot, lambda: bool(editor.text) and editor.has_focus)


async def test_enter_in_the_panel_leads_back_to_the_grid(workspace: Workspace) -> None:
    async with opened(workspace, (100, 30)) as (pilot, screen):
        screen.move_to("u4", "uk")
        await until(pilot, lambda: any(row.insertion is not None for row in screen.panel.rows))
        await pilot.press("ctrl+down", "enter")
        await until(pilot, lambda: screen.statement.unit("u4").text("uk") != "")
        await until(pilot, lambda: screen.grid.has_focus)


async def test_a_lookup_that_is_due_while_the_program_ends_is_dropped(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(workspace) as (_, screen):

        def due(_: Grid, event: events.Unmount) -> None:
            screen.call_next(screen._begin)

        monkeypatch.setattr(Grid, "_on_unmount", due, raising=False)
