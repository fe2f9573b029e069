"""Find and replace."""

from __future__ import annotations

import pytest
from textual.widgets import Input, OptionList

from tests.tui.driving import opened, shown, until
from workbench.core.segment import State
from workbench.tui.screens.replace import ReplaceDialog
from workbench.tui.widgets.checkbox import Checkbox
from workbench.workspace.folder import Workspace


async def test_words_are_replaced_in_the_column_and_one_undo_takes_it_back(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u1", "ru")
        await pilot.press("shift+f4")
        await until(pilot, lambda: isinstance(pilot.app.screen, ReplaceDialog))
        await until(pilot, lambda: "Type the words to look for." in shown(pilot))
        dialog = pilot.app.screen
        dialog.query_one("#wanted", Input).value = "о"
        dialog.query_one("#by", Input).value = "0"
        await until(pilot, lambda: "Find and replace · 11 places in 5 segments" in shown(pilot))
        await until(pilot, lambda: "М" in shown(pilot))
        await until(pilot, lambda: "о→0" in shown(pilot))
        await pilot.press("ctrl+s")
        await until(pilot, lambda: "Replaced in 5 segments; Ctrl+Z takes it back." in shown(pilot))
        assert screen.statement.unit("u1").text("ru") == "М0ст 0ткрыт."
        assert screen.statement.unit("u1").state("uk") is State.STALE
        assert screen.statement.unit("u1").text("uk") == "Міст відкрито."
        await pilot.press("ctrl+z")
        assert screen.statement.unit("u1").text("ru") == "Мост открыт."
        assert screen.statement.unit("u1").state("uk") is State.CONFIRMED


async def test_a_place_can_be_left_out_and_the_columns_chosen(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u2", "ru")
        await pilot.press("shift+f4")
        await until(pilot, lambda: isinstance(pilot.app.screen, ReplaceDialog))
        dialog = pilot.app.screen
        dialog.query_one("#wanted", Input).value = "26"
        dialog.query_one("#by", Input).value = "27"
        dialog.query_one("#version-1", Checkbox).value = True
        await until(pilot, lambda: "2 places in 2 segments" in shown(pilot))
        dialog.query_one("#by", Input).focus()
        await pilot.press("down")
        await until(pilot, lambda: dialog.query_one(OptionList).has_focus)
        await pilot.press("space")
        await until(pilot, lambda: "1 place in 1 segment" in shown(pilot) and "[ ]    2 ru" in shown(pilot))
        await pilot.press("down", "space")
        await until(pilot, lambda: "0 places in 0 segments" in shown(pilot))
        await pilot.press("ctrl+s")
        await until(pilot, lambda: "Every place is left out." in shown(pilot))
        await pilot.press("space", "ctrl+s")
        await until(pilot, lambda: screen.statement.unit("u2").text("uk") == "Ремонт тривав 27 місяців.")
        assert screen.statement.unit("u2").text("ru") == "Ремонт занял 26 месяцев."


async def test_only_what_the_filter_shows_is_looked_through(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        await pilot.press("ctrl+f")
        screen.query_one("#filter", Input).value = "движение"
        await until(pilot, lambda: screen.rows == [3])
        await pilot.press("enter")
        screen.move_to("u4", "ru")
        await pilot.press("shift+f4")
        await until(pilot, lambda: isinstance(pilot.app.screen, ReplaceDialog))
        pilot.app.screen.query_one("#wanted", Input).value = "о"
        await until(pilot, lambda: "3 places in 1 segment · in the 1 unit shown" in shown(pilot))


@pytest.mark.parametrize("size", [(80, 24), (160, 45)])
async def test_it_begins_with_the_word_at_the_cursor_and_fits(workspace: Workspace, size: tuple[int, int]) -> None:
    async with opened(workspace, size) as (pilot, screen):
        screen.move_to("u1", "ru")
        await pilot.press("enter")
        await until(pilot, lambda: screen.grid.editor is not None)
        await pilot.press("ctrl+home")
        await pilot.press("shift+f4")
        await until(pilot, lambda: isinstance(pilot.app.screen, ReplaceDialog))
        assert pilot.app.screen.query_one("#wanted", Input).value == "Мост"
        assert pilot.app.screen.query_one("#by", Input).has_focus
        await until(pilot, lambda: "[x]    1 ru  Мост→· открыт." in shown(pilot))
        await until(pilot, lambda: "[ ] whole words  [ ] exactly as typed" in shown(pilot))
        await until(pilot, lambda: "Esc leave" in shown(pilot))


async def test_it_is_said_why_there_is_no_place(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, _):
        await pilot.press("shift+f4")
        await until(pilot, lambda: isinstance(pilot.app.screen, ReplaceDialog))
        dialog = pilot.app.screen
        reasons = {("", ""): "Type the words to look for.", ("порт", ""): "Not found in the columns that are ticked."}
        for (wanted, by), reason in {**reasons, ("мост", "мост"): "Nothing would change."}.items():
            dialog.query_one("#wanted", Input).value = wanted
            dialog.query_one("#by", Input).value = by
            await until(pilot, lambda reason=reason: reason in shown(pilot))  # type: ignore[misc]
        await pilot.press("ctrl+s")
        assert pilot.app.screen is dialog
