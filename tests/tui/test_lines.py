"""The line of keys."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
from textual.app import App, ComposeResult

from tests.tui.driving import opened, shown, until
from workbench.tui.keymap import ALIGNMENT_SCOPES, GLOSSARY_SCOPES, PREVIEW_SCOPES, STATEMENT_SCOPES, Scope, line_of_keys
from workbench.tui.textual_compat import screen_lines
from workbench.tui.widgets import lines
from workbench.tui.widgets.lines import KeyLine
from workbench.workspace.folder import Workspace


async def line(keys: list[tuple[str, str]], width: int) -> str:
    class Keys(App[None]):
        def compose(self) -> ComposeResult:
            yield KeyLine(keys)

    app = Keys()
    async with app.run_test(size=(width, 1)) as pilot:
        await pilot.pause()
        return screen_lines(app)[0]


@pytest.mark.parametrize("width", [40, 60, 80, 100])
@pytest.mark.parametrize("scopes", [GLOSSARY_SCOPES, ALIGNMENT_SCOPES, PREVIEW_SCOPES])
async def test_the_way_back_is_never_cut(scopes: tuple[Scope, ...], width: int) -> None:
    keys = list(line_of_keys(False, scopes=scopes))
    back = next(label for key, label in keys if key == "Esc")
    found = await line(keys, width)
    assert f"Esc {back}" in found
    assert len(found) <= width


async def test_no_key_is_cut_in_half_and_a_short_one_takes_the_room() -> None:
    keys = [("F1", "help"), ("Alt+1…9", "insert the row"), ("F7", "tab")]
    assert await line(keys, 20) == " F1 help  F7 tab"


async def test_a_small_screen_names_the_keys_of_the_daily_loop() -> None:
    found = await line(list(line_of_keys(False, scopes=STATEMENT_SCOPES)), 80)
    assert found == " F1 help  Enter edit  Ctrl+S confirm+next  F4 next open  F5 translate  F7 panel"


async def test_a_message_goes_with_the_next_key_once_it_has_been_read(monkeypatch: pytest.MonkeyPatch) -> None:
    now = [100.0]
    monkeypatch.setattr(lines, "time", SimpleNamespace(monotonic=lambda: now[0]))

    class Keys(App[None]):
        def compose(self) -> ComposeResult:
            yield KeyLine([("F1", "help")])

    app = Keys()
    async with app.run_test(size=(80, 1)) as pilot:
        keys = app.query_one(KeyLine)
        keys.say("Undone: join 9")
        for later, expected in ((0.5, "Undone: join 9"), (2.0, "F1 help")):
            now[0] = 100 + later
            keys.key_pressed()
            await pilot.pause()
            assert screen_lines(app)[0].strip() == expected
        keys.key_pressed()
        await pilot.pause()
        assert screen_lines(app)[0].strip() == "F1 help"


async def test_every_line_of_a_long_message_begins_at_the_same_place(workspace: Workspace) -> None:
    async with opened(workspace, (60, 15)) as (pilot, screen):
        screen.query_one(KeyLine).say("There is more to be said of this than one line of a narrow terminal has room for.")
        await until(pilot, lambda: "room for." in shown(pilot))
        assert [row[:2].strip() != "" and row[0] == " " for row in shown(pilot).split("\n")[-2:]] == [True, True]


async def test_what_is_going_on_takes_the_place_of_the_hint(workspace: Workspace) -> None:
    async with opened(workspace, (60, 15)) as (pilot, screen):
        await until(pilot, lambda: "Ctrl+L shows EN" in shown(pilot))
        screen.top.busy("reading en→uk 100 %… Esc stops")
        await until(pilot, lambda: "reading en→uk 100 %… Esc stops" in shown(pilot))
        assert "confirmed 2/5" not in shown(pilot)
        await pilot.resize_terminal(100, 15)
        screen.top.busy("reading en→uk 100 %… Esc stops")
        await until(pilot, lambda: "confirmed 2/5" in shown(pilot) and "reading en→uk" in shown(pilot))
        await pilot.resize_terminal(60, 15)
        screen.top.busy("")
        await until(pilot, lambda: "Ctrl+L shows EN" in shown(pilot))
