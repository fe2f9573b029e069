"""What F1 shows."""

from __future__ import annotations

from pathlib import Path

from tests.tui.driving import opened, shown, until
from workbench.tui.app import WorkbenchApp
from workbench.tui.help_text import as_markdown, columns, help_groups, lines
from workbench.tui.keymap import ACTIONS, with_overrides
from workbench.workspace.folder import Workspace


def test_every_key_is_named_once() -> None:
    said = [keys for _, rows in help_groups(ACTIONS) for keys, _ in rows]
    assert "arrows" in said
    assert "Alt+1…9" in said
    for action in ACTIONS:
        if action.shown_keys != "arrows" and action.id not in ("down", "left", "right") and not action.keys.startswith("alt+"):
            assert any(action.key_text in keys for keys in said), action.id


def test_the_manual_has_a_table_under_each_heading() -> None:
    manual = as_markdown()
    assert "### Edit\n\n| key | action |\n|---|---|\n| Enter | Edit the cell |\n" in manual
    assert "| Ctrl+S | Confirm and go to the next open cell |" in manual
    assert "| Alt+1…9 | Insert the row of the panel with this number |" in manual
    assert "| ← → | Another place: by words |" in manual
    assert "| Shift+U, Shift+D | Move all from here" in manual


def test_keys_of_the_configuration_are_shown() -> None:
    said = [keys for _, rows in help_groups(with_overrides({"undo": "ctrl+b"})) for keys, _ in rows]
    assert "Ctrl+B, Ctrl+Y" in said


def test_lines_keep_the_width_and_stand_in_two_columns() -> None:
    found = lines(help_groups(ACTIONS), 66)
    assert max(len(left) + len(right) for left, right in found) <= 66
    assert len({len(left) for left, right in found if right}) == 2  # keys, and the names of checks


def test_columns_are_about_as_tall() -> None:
    heights = [sum(len(rows) + 2 for _, rows in column) for column in columns(help_groups(ACTIONS), 2)]
    assert max(heights) < 1.4 * min(heights)


async def test_help_opens_and_closes_in_a_small_terminal(workspace: Workspace) -> None:
    async with opened(workspace, (80, 24)) as (pilot, screen):
        await pilot.press("f1")
        await until(pilot, lambda: "Confirm and go to the next open cell" in shown(pilot))
        await pilot.press("escape")
        await until(pilot, lambda: pilot.app.screen is screen)


async def test_help_fits_another_width_and_says_whether_there_is_more(workspace: Workspace) -> None:
    async with opened(workspace, (160, 90)) as (pilot, _):
        await pilot.press("f1")
        await until(pilot, lambda: "Confirm and go to the next open cell" in shown(pilot))
        await pilot.resize_terminal(80, 24)
        await until(pilot, lambda: "PageDown more" in shown(pilot))
        lines = shown(pilot).split("\n")
        assert any("Next, previous word of the cell; its" in line for line in lines)


async def test_help_that_is_all_in_view_promises_no_more(tmp_path: Path) -> None:
    app = WorkbenchApp(Workspace.open(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("f1")
        await until(pilot, lambda: "Bring texts in" in shown(pilot) and "Esc close" in shown(pilot))
        assert "PageDown more" not in shown(pilot)
