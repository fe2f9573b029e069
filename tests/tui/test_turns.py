"""No key is lost, however fast they come."""

from __future__ import annotations

from textual import events
from textual.app import ComposeResult
from textual.pilot import Pilot
from textual.widgets import Input

from tests.tui.driving import opened, until
from workbench.core.segment import State
from workbench.tui.turns import KeysInTurn
from workbench.workspace.folder import Workspace


def burst(pilot: Pilot[None], *keys: str) -> None:
    """Put keys in the application's queue at once, as a fast typist over a slow line does."""
    for key in keys:
        pilot.app.post_message(events.Key(key, key if len(key) == 1 else None))


async def test_what_is_typed_right_after_enter_goes_into_the_cell(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u4", "uk")
        await pilot.pause()
        burst(pilot, "enter", *"Рух відкриють", "escape")
        await until(pilot, lambda: screen.statement.unit("u4").text("uk") == "Рух відкриють")


async def test_what_is_typed_right_after_confirming_goes_into_the_next_cell(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u4", "uk")
        await pilot.pause()
        burst(pilot, "enter", *"Перше", "ctrl+s", *"Друге", "ctrl+s")
        await until(pilot, lambda: screen.statement.unit("u5").state("uk") is State.CONFIRMED)
        assert screen.statement.unit("u4").text("uk") == "Перше"
        assert screen.statement.unit("u5").text("uk") == "Друге"


async def test_what_is_typed_right_after_leaving_a_cell_does_not_go_into_it(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u4", "uk")
        await pilot.pause()
        burst(pilot, "enter", *"Перше", "escape", "down", "enter", *"Друге", "escape")
        await until(pilot, lambda: screen.statement.unit("u5").text("uk") == "Друге")
        assert screen.statement.unit("u4").text("uk") == "Перше"


class Vanishing(KeysInTurn):
    """The focused field is taken away by a key, with whatever was in its queue."""

    def compose(self) -> ComposeResult:
        yield Input(id="first")
        yield Input(id="second")

    async def key_f5(self) -> None:
        await self.query_one("#first").remove()
        self.query_one("#second").focus()


async def test_keys_go_on_when_the_focused_widget_is_taken_away() -> None:
    app = Vanishing()
    async with app.run_test() as pilot:
        app.query_one("#first").focus()
        await pilot.pause()
        burst(pilot, "a", "f5", "b", "c")
        await until(pilot, lambda: app.query_one("#second", Input).value == "bc")
