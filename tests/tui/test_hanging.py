"""Long rows of the panel, and the rule between it and the grid."""

from __future__ import annotations

import pytest
from textual.content import Content

from tests.tui.driving import opened, shown, until
from workbench.tui.widgets.hanging import hanging
from workbench.workspace.folder import Workspace

ROW = "1  MT   Ремонт моста на улице Садовой заняли двадцать шесть месяцев подряд."


@pytest.mark.parametrize("width", [10, 24, 40, 80])
def test_lines_after_the_first_are_moved_in_and_nothing_is_lost(width: int) -> None:
    lines = hanging(Content(ROW), width, 8).plain.split("\n")
    assert all(len(line) <= width for line in lines)
    assert all(line.startswith(" " * min(8, width // 2)) for line in lines[1:])
    assert "".join("".join(lines).split()) == "".join(ROW.split())


def test_styles_stay_on_their_words() -> None:
    broken = hanging(Content.assemble("Ремонт моста ", ("занял", "bold"), " двадцать шесть месяцев"), 16, 4)
    (bold,) = broken.spans
    assert broken.plain[bold.start : bold.end] == "занял"


def test_a_line_break_of_the_row_keeps_its_place() -> None:
    assert hanging(Content("86 % memory\n      Ремонт"), 40, 8).plain == "86 % memory\n        Ремонт"
    assert hanging(Content(""), 40, 8).plain == ""
    assert hanging(Content("not laid out yet"), 0, 8).plain == "not laid out yet"


@pytest.mark.parametrize("height", [24, 26, 27, 30, 45])
async def test_one_rule_parts_the_grid_from_the_panel(workspace: Workspace, height: int) -> None:
    async with opened(workspace, (100, height)) as (pilot, _):
        await until(pilot, lambda: "Suggestions" in shown(pilot))
        lines = shown(pilot).split("\n")
        tabs = next(n for n, line in enumerate(lines) if line.startswith(" Suggestions"))
        rules = [n for n, line in enumerate(lines) if line.startswith("───")]
        assert tabs - 1 in rules
        assert tabs - 2 not in rules


@pytest.mark.parametrize("width", [80, 100])
async def test_the_panel_breaks_its_rows_again_in_another_width(workspace: Workspace, width: int) -> None:
    async with opened(workspace, (140, 40)) as (pilot, screen):
        await pilot.press("f7")
        await pilot.resize_terminal(width, 24)
        await until(pilot, lambda: screen.panel._drawn_for == width - 3)
