"""The list of commands."""

from __future__ import annotations

import pytest
from textual.app import SystemCommand
from textual.widgets import Input

from tests.tui.driving import opened, shown, until
from workbench.tui.narrowing import fitting
from workbench.tui.screens.help import Help
from workbench.tui.screens.palette import Palette, searched
from workbench.workspace.folder import Workspace


def nothing() -> None:
    """Do nothing."""


COMMANDS = [
    SystemCommand("Comparing view: only units that differ", "F9", nothing),
    SystemCommand("Export", "Ctrl+O", nothing),
    SystemCommand("Bring an edited export back", "Shift+F2", nothing),
    SystemCommand("Next finding or difference", "F8", nothing),
]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("", ["F9", "Ctrl+O", "Shift+F2", "F8"]),
        ("exp", ["Ctrl+O", "Shift+F2"]),
        ("back exp", ["Shift+F2"]),
        ("учз", ["Ctrl+O", "Shift+F2"]),
        ("дифф", []),
        ("вша", ["F9", "F8"]),
        ("differ", ["F9", "F8"]),
        ("port", ["Ctrl+O", "Shift+F2"]),
        ("ing", ["F9", "F8", "Shift+F2"]),
        ("f8", ["F8"]),
        ("EXPORT", ["Ctrl+O", "Shift+F2"]),
    ],
)
def test_actions_are_found_by_words_keys_and_on_another_layout(query: str, found: list[str]) -> None:
    assert sorted(each.help for each in fitting(COMMANDS, query, searched)) == sorted(found)


def test_what_begins_a_word_comes_first() -> None:
    inside = SystemCommand("Unimportant", "F1", nothing)
    assert [each.help for each in fitting([inside, SystemCommand("Import", "F2", nothing)], "import", searched)] == ["F2", "F1"]


@pytest.mark.parametrize("size", [(60, 15), (80, 24), (160, 45)])
async def test_an_action_is_done_where_one_was(workspace: Workspace, size: tuple[int, int]) -> None:
    async with opened(workspace, size) as (pilot, screen):
        screen.move_to("u2", "uk")
        await pilot.press("enter", "ctrl+end")
        await pilot.press("ctrl+p")
        await until(pilot, lambda: isinstance(pilot.app.screen, Palette))
        await pilot.press("ctrl+p")
        assert len(pilot.app.screen_stack) == len({type(each) for each in pilot.app.screen_stack}), "only once"
        assert any("F5 " in line and "Translate the cell" in line for line in shown(pilot).splitlines()), "one line an action"
        box = pilot.app.screen.query_one(".dialog")
        assert not box.show_vertical_scrollbar
        await pilot.press(*"сщташкь")
        await until(pilot, lambda: "Confirm and go to the next open cell" in shown(pilot))
        await pilot.press("enter")
        await until(pilot, lambda: screen.grid.cursor == ("u3", "uk"))
        assert screen.grid.editor is not None


async def test_leaving_does_nothing_and_no_fit_is_said(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        await pilot.press("ctrl+p")
        await until(pilot, lambda: isinstance(pilot.app.screen, Palette))
        pilot.app.screen.query_one(Input).value = "no such thing"
        await until(pilot, lambda: "No command fits." in shown(pilot))
        await pilot.press("enter", "escape")
        assert pilot.app.screen is screen
        await pilot.press("f1")
        await until(pilot, lambda: isinstance(pilot.app.screen, Help))
