"""Driving the whole application: open a workspace, wait until something is so, type."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

from textual.app import App
from textual.pilot import Pilot

from workbench.tui.app import WorkbenchApp
from workbench.tui.screens.statement.screen import StatementScreen
from workbench.tui.textual_compat import screen_lines
from workbench.tui.turns import KeysInTurn
from workbench.tui.widgets.grid import Grid
from workbench.workspace.folder import Workspace

PATIENCE = 1000
"""How many times a test looks whether background work is done before it gives up (about 50 s)."""


class PatientPilot(Pilot[None]):
    """Goes on when a key has been dealt with to the end."""

    async def press(self, *keys: str) -> None:
        app = self.app
        assert isinstance(app, KeysInTurn)
        for key in keys:
            await super().press(key)
            await until(self, lambda: app.is_settled)


@asynccontextmanager
async def opened(workspace: Workspace, size: tuple[int, int] = (120, 36)) -> AsyncIterator[tuple[Pilot[None], StatementScreen]]:
    app = WorkbenchApp(workspace)
    async with app.run_test(size=size, notifications=True):
        pilot = PatientPilot(app)
        await until(pilot, lambda: is_open(app))
        screen = app.screen
        assert isinstance(screen, StatementScreen)
        yield pilot, screen
        screen.close()


def is_open(app: App[None]) -> bool:
    """Whether a statement is shown."""
    screen = app.screen
    return (
        isinstance(screen, StatementScreen) and screen.is_mounted and bool(screen.query(Grid)) and screen.grid.cursor is not None
    )


async def until(pilot: Pilot[None], fits: Callable[[], bool]) -> None:
    """Wait until something is so."""
    for _ in range(PATIENCE):
        if fits():
            return
        await pilot.pause(0.05)
    raise AssertionError("waited in vain; the screen shows:\n" + shown(pilot))


def shown(pilot: Pilot[None]) -> str:
    return "\n".join(screen_lines(pilot.app))


async def type_text(pilot: Pilot[None], screen: StatementScreen, text: str) -> None:
    await until(pilot, lambda: screen.grid.editor is not None and screen.grid.editor.has_focus)
    editor = screen.grid.editor
    assert editor is not None
    editor.replace_all(text)
