"""What takes longer than a moment says so, and can be stopped."""

from __future__ import annotations

import threading
import time

import pytest

from tests.tui.driving import opened, shown, until
from workbench.core.errors import Cancelled
from workbench.core.progress import IsCancelled
from workbench.core.segment import State
from workbench.core.translation import Translation
from workbench.core.unit import Unit
from workbench.mt.translator import MachineTranslator
from workbench.tui.inspector import Inspection, Inspector
from workbench.tui.screens.differences import Differences
from workbench.tui.widgets.panel import Tab
from workbench.workspace.folder import Workspace


@pytest.fixture
def go_on(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Inspecting waits until this is set."""
    event = threading.Event()
    inspect = Inspector.inspect

    def slowly(self: Inspector, unit: Unit) -> Inspection:
        event.wait(20)
        return inspect(self, unit)

    monkeypatch.setattr(Inspector, "inspect", slowly)
    return event


async def test_a_slow_comparison_says_that_it_goes_on(workspace: Workspace, go_on: threading.Event) -> None:
    async with opened(workspace) as (pilot, _):
        await pilot.press("f10")
        await until(pilot, lambda: "comparing… Esc stops" in shown(pilot))
        go_on.set()
        await until(pilot, lambda: isinstance(pilot.app.screen, Differences))
        assert "comparing…" not in shown(pilot)


@pytest.mark.parametrize(("key", "what"), [("f8", "looking…"), ("f9", "comparing…")])
async def test_it_can_be_stopped(workspace: Workspace, go_on: threading.Event, key: str, what: str) -> None:
    async with opened(workspace) as (pilot, screen):
        before = screen.grid.cursor
        await pilot.press(key)
        await until(pilot, lambda: f"{what} Esc stops" in shown(pilot))
        await pilot.press("escape")
        await until(pilot, lambda: what not in shown(pilot))
        go_on.set()
        await pilot.pause(0.2)
        assert screen.grid.cursor == before
        assert screen.rows is None


async def test_a_row_that_is_not_there_yet_is_said_to_be_looked_for(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.panel.tab = Tab.TERMS
        await until(pilot, lambda: screen.panel.row(1) is not None)
        screen.action_insert(9)
        await until(pilot, lambda: "There is nothing to insert at 9 in Terms." in shown(pilot))
        screen.panel.forget()
        screen.action_insert(1)
        await until(pilot, lambda: "Still looking: there is nothing to insert at 1 in Terms." in shown(pilot))


async def test_a_translation_can_be_stopped_before_anything_is_translated(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def wait(
        _self: MachineTranslator, _texts: object, _source: str, _target: str, *, cancelled: IsCancelled, **_more: object
    ) -> list[Translation]:
        while not cancelled():
            time.sleep(0.01)
        raise Cancelled("stopped")

    async with opened(workspace) as (pilot, _):
        monkeypatch.setattr(MachineTranslator, "translate", wait)
        await pilot.press("f6")
        await until(pilot, lambda: "translating… Esc stops" in shown(pilot))
        await pilot.press("escape")
        await until(pilot, lambda: "Stopped before anything was translated." in shown(pilot))
        assert "stopping" not in shown(pilot)


async def test_an_error_that_nobody_foresaw_is_shown_and_the_work_goes_on(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: object, **_options: object) -> list[Translation]:
        raise ZeroDivisionError("[red]by[/red] zero")

    async with opened(workspace) as (pilot, screen):
        with monkeypatch.context() as patched:
            patched.setattr(MachineTranslator, "translate", fail)
            await pilot.press("f6")
            await until(pilot, lambda: "ZeroDivisionError: [red]by[/red] zero" in shown(pilot))
            await until(pilot, lambda: "translating…" not in shown(pilot).splitlines()[0])
        await pilot.press("f6")
        await until(pilot, lambda: screen.statement.unit("u4").state("uk") is State.DRAFT)
