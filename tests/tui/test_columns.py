"""Which columns are shown where there is no room for all."""

from __future__ import annotations

from pathlib import Path

from tests.tui.conftest import original
from tests.tui.driving import opened
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.formats import tmx
from workbench.workspace.folder import Workspace


async def test_versions_that_are_there_come_before_languages_without_one(folder: Path) -> None:
    unit = Unit("u1", {"ru": original("Мост открыт."), "en": original("The bridge is open.")})
    statement = Statement("bridge", Header(("ru", "en"), "ru"), [unit])
    (folder / "corpora" / "bridge.tmx").write_bytes(tmx.dumps(statement))
    async with opened(Workspace.open(folder), (80, 24)) as (pilot, screen):
        assert screen.grid.shown == ("ru", "en")
        await pilot.press("ctrl+l")
        assert screen.grid.shown == ("ru", "uk")


async def test_who_types_goes_on_typing_when_the_window_changes(workspace: Workspace) -> None:
    async with opened(workspace, (120, 36)) as (pilot, screen):
        screen.move_to("u2", "en")
        await pilot.press("enter", "end")
        for width in (80, 60, 160):
            await pilot.resize_terminal(width, 24)
            await pilot.press("!")
            editor = screen.grid.editor
            assert editor is not None
            assert editor.has_focus
            assert screen.grid.cursor == ("u2", "en")
            where = screen.grid.region_of_cell("u2", "en")
            assert (editor.region.x - screen.grid.region.x, editor.region.width) == (where.x, where.width)
        await pilot.press("ctrl+z", "escape")
        assert screen.statement.unit("u2").text("en").startswith("Repairs took 20 months.")
        assert screen.grid.shown == ("ru", "uk", "en"), "all columns are back"


async def test_a_pair_that_was_chosen_where_all_fit_stays(workspace: Workspace) -> None:
    async with opened(workspace, (120, 36)) as (pilot, screen):
        await pilot.press("ctrl+l", "ctrl+l")
        assert screen.grid.shown == ("ru", "en")
        for width in (80, 120):
            await pilot.resize_terminal(width, 24)
            await pilot.pause()
            assert screen.grid.shown == ("ru", "en")
        await pilot.press("ctrl+l", "ctrl+l")
        assert len(screen.grid.shown) == 3


async def test_another_source_leaves_the_columns_as_they_are(workspace: Workspace) -> None:
    async with opened(workspace, (80, 24)) as (pilot, screen):
        await pilot.press("ctrl+l", "right", "ctrl+r")
        assert screen.statement.source == "en"
        assert screen.grid.shown == ("ru", "en")
