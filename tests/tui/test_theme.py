"""Colours: texts that step back, and terminals with few colours."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from rich.color import Color as RichColor
from rich.color import ColorSystem
from textual.color import Color
from textual.theme import Theme
from textual.widgets import OptionList

from tests.tui.driving import opened, shown, until
from workbench.tui import theme
from workbench.tui.app import WorkbenchApp
from workbench.tui.widgets.legend import Legend
from workbench.tui.widgets.lines import KeyLine
from workbench.workspace.folder import Workspace


def contrast(first: Color, second: Color) -> float:
    """As WCAG 2 counts it."""

    def luminance(color: Color) -> float:
        parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in color.normalized]
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]

    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", ["workbench-dark", "workbench-light", "nord", "textual-light"])
async def test_a_muted_text_is_weaker_than_the_text_and_can_be_read(workspace: Workspace, name: str) -> None:
    async with opened(workspace) as (pilot, screen):
        pilot.app.theme = name
        await pilot.pause()
        screen.say("")  # how to keep the theme
        await pilot.pause()
        pieces = [piece for piece in screen.query_one(KeyLine).render_line(0) if piece.text == " help"]
        style = pieces[0].style
        assert style is not None
        assert style.color is not None
        assert style.bgcolor is not None
        muted, below = Color.from_rich_color(style.color), Color.from_rich_color(style.bgcolor)
        text = Color.parse(pilot.app.theme_variables["foreground"])
        assert 4 <= contrast(below, muted) < contrast(below, text)


@pytest.mark.parametrize("each", theme.THEMES, ids=lambda each: each.name)
def test_the_backgrounds_are_greys_and_differ_where_there_are_256_colours(each: Theme) -> None:
    shown = []
    for name in ("background", "surface", "panel"):
        rgb = Color.parse(getattr(each, name)).rgb
        triplet = RichColor.from_rgb(*rgb).downgrade(ColorSystem.EIGHT_BIT).get_truecolor()
        assert len(set(triplet)) == 1, (name, triplet)
        shown.append(triplet.red)
    assert shown == sorted(set(shown), reverse=not each.dark)


@pytest.mark.parametrize(
    ("colours", "name"), [("standard", "ansi-dark"), ("256", theme.DEFAULT), ("truecolor", theme.DEFAULT), (None, theme.DEFAULT)]
)
def test_a_terminal_with_sixteen_colours_is_shown_its_own(colours: str | None, name: str) -> None:
    assert theme.default_for(colours) == name


def test_the_theme_for_few_colours_exists(workspace: Workspace) -> None:
    assert theme.FEW_COLOURS in WorkbenchApp(workspace).available_themes


async def test_the_samples_of_the_legend_are_seen_in_few_colours(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        pilot.app.theme = theme.FEW_COLOURS
        await pilot.press("f9")
        await until(pilot, lambda: "departs from the others" in shown(pilot))
        samples = [piece for piece in screen.query_one(Legend).render_line(0) if piece.text in (" 26 ", " 20 ")]
        assert len(samples) == 2
        for piece in samples:
            assert piece.style is not None
            assert piece.style.reverse or piece.style.color != piece.style.bgcolor


@pytest.mark.parametrize("name", ["workbench-dark", "workbench-light"])
async def test_the_marked_row_of_a_list_can_be_read(workspace: Workspace, folder: Path, name: str) -> None:
    shutil.copy(folder / "corpora" / "bridge.tmx", folder / "corpora" / "harbour.tmx")
    app = WorkbenchApp(workspace)
    async with app.run_test(size=(100, 24)) as pilot:
        app.theme = name
        await until(pilot, lambda: app.screen.query_one(OptionList).option_count == 2)
        await pilot.pause()
        for row in (1, 2):
            for piece in app.screen.query_one(OptionList).render_line(row):
                if piece.text.strip() and piece.style is not None and piece.style.color and piece.style.bgcolor:
                    colours = Color.from_rich_color(piece.style.color), Color.from_rich_color(piece.style.bgcolor)
                    assert contrast(*colours) >= 3.5, piece


async def test_other_colours_say_how_to_keep_them(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, _):
        assert "workbench.toml" not in shown(pilot)
        pilot.app.theme = "nord"
        await until(pilot, lambda: 'theme = "nord" in workbench.toml keeps these colours.' in shown(pilot))
