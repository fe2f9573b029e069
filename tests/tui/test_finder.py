"""The concordance and the list of differences: typing finds, the arrows choose, Enter goes there."""

from __future__ import annotations

import pytest
from textual.widgets import Input, OptionList

from tests.tui.driving import opened, shown, until
from workbench.core.match import ConcordanceHit
from workbench.tui.screens.concordance import Concordance, by_unit
from workbench.tui.screens.differences import Differences
from workbench.workspace.folder import Workspace


def test_a_unit_is_one_row_with_the_words_marked_in_every_version() -> None:
    ru, uk = "Дамба выдержала.", "Дамба витримала."
    hits = [
        ConcordanceHit("flood", "u1", "uk", uk, ((0, 5),), (("ru", ru),)),
        ConcordanceHit("flood", "u2", "ru", "Дамбу усилили.", ((0, 5),), ()),
        ConcordanceHit("flood", "u1", "ru", ru, ((0, 5),), (("uk", uk),)),
    ]
    first, second = by_unit(hits)
    assert first.hit is hits[0]
    assert first.spans == {"uk": ((0, 5),), "ru": ((0, 5),)}
    assert (second.hit.unit, second.spans) == ("u2", {"ru": ((0, 5),)})


@pytest.mark.parametrize("size", [(80, 24), (160, 45)])
async def test_words_found_in_two_versions_list_the_unit_once(workspace: Workspace, size: tuple[int, int]) -> None:
    async with opened(workspace, size) as (pilot, screen):
        await until(pilot, lambda: bool(workspace.memory.stamps()))
        await pilot.press("f3")
        await until(pilot, lambda: isinstance(pilot.app.screen, Concordance))
        pilot.app.screen.query_one(Input).value = "26"
        await until(pilot, lambda: "Concordance · 1 unit ─" in shown(pilot))
        assert shown(pilot).count("bridge · unit 2") == 1
        assert screen.is_attached


async def test_the_arrows_choose_while_the_keys_go_on_typing(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        await until(pilot, lambda: bool(workspace.memory.stamps()))
        await pilot.press("f3")
        await until(pilot, lambda: isinstance(pilot.app.screen, Concordance))
        dialog = pilot.app.screen
        await pilot.press("м", "*")
        await until(pilot, lambda: "Concordance · 3 units ─" in shown(pilot))
        hits = dialog.query_one(OptionList)
        assert hits.highlighted == 0
        await pilot.press("down", "down", "up")
        assert hits.highlighted == 1
        assert dialog.query_one(Input).has_focus
        await pilot.press("о", "с", "т")
        await until(pilot, lambda: "Nothing found." in shown(pilot))
        assert dialog.query_one(Input).value == "м*ост"
        assert screen.is_attached


async def test_rows_are_broken_anew_in_another_width(workspace: Workspace) -> None:
    async with opened(workspace, (140, 36)) as (pilot, screen):
        screen.session.write("u3", "ru", "Мэр поблагодарил строителей " + "и водителей " * 12 + "за терпение.")
        await until(pilot, lambda: bool(workspace.memory.concordance("терпение")))
        await pilot.press("f3")
        await until(pilot, lambda: isinstance(pilot.app.screen, Concordance))
        dialog = pilot.app.screen
        assert isinstance(dialog, Concordance)
        dialog.query_one(Input).value = "терпение"
        await until(pilot, lambda: "Concordance · 1 unit ─" in shown(pilot))
        for width in (80, 120):
            await pilot.resize_terminal(width, 30)
            await pilot.pause()
            lines = str(dialog.query_one(OptionList).options[0].prompt).splitlines()
            longest = max(map(len, lines))
            assert dialog.room - len("водителей ") <= longest <= dialog.room


async def test_the_list_of_differences_begins_at_the_cursor_and_says_how_many(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        await pilot.press("f10")
        await until(pilot, lambda: isinstance(pilot.app.screen, Differences))
        await until(pilot, lambda: "Differences · 1 ─" in shown(pilot))
        await pilot.press("down", "enter")
        await until(pilot, lambda: screen.grid.cursor == ("u2", "en"))
