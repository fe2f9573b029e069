"""An export that was edited elsewhere is brought back on the main screen, and undone there."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Input

from tests.tui.driving import opened, shown, until
from workbench.tui.screens.bring_back import BringBack
from workbench.workspace.exports import export_statement
from workbench.workspace.folder import Workspace


@pytest.fixture
def sent(workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    path = folder / "sent.xlf"
    export_statement(workspace, workspace.statement("bridge"), "xliff", path, versions=("ru", "uk"))
    text = path.read_text(encoding="utf-8").replace("подякував.", "подякував [red]усім[/red].")
    path.write_text(text, encoding="utf-8")
    monkeypatch.chdir(folder)
    return path


async def test_what_came_back_is_shown_and_undone_at_once(workspace: Workspace, sent: Path) -> None:
    async with opened(workspace) as (pilot, screen):
        await pilot.press("shift+f2")
        await until(pilot, lambda: isinstance(pilot.app.screen, BringBack))
        pilot.app.screen.query_one("#paths", Input).value = sent.name
        await pilot.press("enter")
        await until(pilot, lambda: "1 changed (uk 1), 0 conflicts, 0 unknown units" in shown(pilot))
        await until(pilot, lambda: "подякував [red]усім[/red]." in shown(pilot))
        assert screen.grid.cursor == ("u3", "uk"), "at the first text that has changed"
        await pilot.press("ctrl+z")
        await until(pilot, lambda: screen.statement.unit("u3").text("uk").endswith("подякував."))


async def test_a_file_that_cannot_come_back_is_asked_for_again(workspace: Workspace, folder: Path, sent: Path) -> None:
    (folder / "a.txt").write_text("Міст.\n", encoding="utf-8")
    async with opened(workspace) as (pilot, screen):
        await pilot.press("f14")
        await until(pilot, lambda: isinstance(pilot.app.screen, BringBack))
        await pilot.press("enter")
        await until(pilot, lambda: "Name at least one file." in shown(pilot))
        pilot.app.screen.query_one("#paths", Input).value = f"{sent.name} a.txt"
        await pilot.press("ctrl+s")
        await until(pilot, lambda: "does not tell which units" in shown(pilot))
        await until(pilot, lambda: isinstance(pilot.app.screen, BringBack))
        assert pilot.app.screen.query_one("#paths", Input).value == "a.txt"
        assert screen.statement.unit("u3").text("uk").endswith("подякував [red]усім[/red]."), "what came before it is in"
