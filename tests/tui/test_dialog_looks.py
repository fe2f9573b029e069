"""Dialogs on a small screen: every key with what it does, and boxes that can be read without colours."""

from __future__ import annotations

import pytest
from textual.app import App, ComposeResult
from textual.widgets import Static

from tests.tui.driving import PatientPilot, opened, shown, until
from workbench.tui.screens.concept import ConceptDialog
from workbench.tui.screens.dialog import Dialog, DialogKeys
from workbench.tui.screens.export import ExportDialog
from workbench.tui.screens.glossary.filter_menu import FilterMenu
from workbench.tui.screens.spelling import SpellingDialog
from workbench.tui.screens.term import TermDialog
from workbench.tui.textual_compat import screen_lines
from workbench.tui.widgets.checkbox import Checkbox
from workbench.workspace.folder import Workspace


@pytest.mark.parametrize("dialog", [ConceptDialog, ExportDialog, FilterMenu, TermDialog])
def test_the_keys_of_a_dialog_fit_on_one_line_of_a_small_screen(dialog: type[Dialog[object]]) -> None:
    assert sum(len(key) + 1 + len(label) + 2 for key, label in dialog.KEYS) - 2 <= 80 * 96 // 100 - 6


async def test_keys_that_need_two_lines_are_not_parted_from_what_they_do() -> None:
    class Keys(App[None]):
        def compose(self) -> ComposeResult:
            yield DialogKeys(SpellingDialog.KEYS)

    app = Keys()
    async with app.run_test(size=(60, 4)) as pilot:
        await pilot.pause()
        lines = [line for line in screen_lines(app) if line]
        assert len(lines) == 2
        assert all(sum(f"{key} {label}" in line for line in lines) == 1 for key, label in SpellingDialog.KEYS)


async def test_a_ticked_box_differs_from_an_empty_one_without_colours() -> None:
    class Boxes(App[None]):
        def compose(self) -> ComposeResult:
            yield Checkbox("ticked", True, compact=True)
            yield Checkbox("empty [red]", False, compact=True)
            yield Static("below")

    app = Boxes()
    async with app.run_test(size=(40, 6)) as pilot:
        assert screen_lines(app)[:2] == ["[x] ticked", "[ ] empty [red]"]
        await pilot.press("space")
        assert screen_lines(app)[0] == "[ ] ticked"


async def test_the_concept_of_a_small_screen_is_whole(workspace: Workspace) -> None:
    async with opened(workspace, (80, 24)) as (pilot, _):
        assert isinstance(pilot, PatientPilot)
        await pilot.press("ctrl+k")
        await until(pilot, lambda: "bridge" in shown(pilot) and "Glossary" in shown(pilot))
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, ConceptDialog))
        await until(pilot, lambda: "[ ] exact form [ ] case counts [ ] may be split" in shown(pilot))
        await until(pilot, lambda: "Ctrl+↑↓ others  Esc leave" in shown(pilot))


async def test_a_dialog_higher_than_the_screen_scrolls_to_its_field(workspace: Workspace) -> None:
    async with opened(workspace, (80, 14)) as (pilot, _):
        assert isinstance(pilot, PatientPilot)
        await pilot.press("ctrl+k")
        await until(pilot, lambda: "bridge" in shown(pilot) and "Glossary" in shown(pilot))
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, ConceptDialog))
        pilot.app.screen.query_one("#term-source").focus()
        await until(pilot, lambda: "Source" in shown(pilot))


@pytest.mark.parametrize(
    ("key", "values"),
    [
        ("ctrl+o", {"Format": "tmx", "Versions": "[x]", "Segments": "[ ]", "File": "bridge"}),
        ("shift+f4", {"Replace by": "nothing", "In  ": "[x]", "  ": "[ ] whole"}),
        ("ctrl+t", {"Русский  ": "мост", "Status": "preferred"}),
    ],
)
async def test_what_is_filled_in_begins_in_one_column(workspace: Workspace, key: str, values: dict[str, str]) -> None:
    async with opened(workspace, (80, 24)) as (pilot, screen):
        screen.move_to("u1", "ru")
        await pilot.press("ctrl+right", key)
        await until(
            pilot, lambda: isinstance(pilot.app.screen, Dialog) and all(value in shown(pilot) for value in values.values())
        )
        columns = {
            line.index(value, line.index(label) + len(label))
            for label, value in values.items()
            for line in shown(pilot).splitlines()
            if "│  " in line and label in line and value in line.split(label, 1)[1]
        }
        assert len(columns) == 1
