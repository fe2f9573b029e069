"""The alignment screen: single keys, on any layout, and what they do to the statement."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from pathlib import Path
from time import process_time

import pytest
from textual.pilot import Pilot

from tests.tui.driving import opened, shown, until
from workbench.core.segment import ORIGINAL, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Alignment, Unit
from workbench.formats import tmx
from workbench.tui.screens.alignment.preview import Preview
from workbench.tui.screens.alignment.screen import AlignmentScreen
from workbench.workspace.folder import Workspace

ROWS = (
    ("Совещание открыл министр Лысенко.", "Нараду відкрив міністр Лисенко.", "Minister Lysenko opened the meeting."),
    ("На ремонт выделили 340 миллионов.", "На ремонт виділили 340 мільйонів.", ""),
    ("Работы начнутся 3 апреля.", "Роботи почнуться 3 квітня.", "Repairs get 340 million. Work starts on 3 April."),
    ("Жители ждали 12 лет.", "Мешканці чекали 12 років.", "People have waited 12 years."),
)


def written(root: Path, rows: Iterable[tuple[str, str, str]]) -> Workspace:
    units = []
    for n, row in enumerate(rows, start=1):
        segments = {
            tag: Segment(text, State.CONFIRMED, ORIGINAL) for tag, text in zip(("ru", "uk", "en"), row, strict=True) if text
        }
        units.append(Unit(f"u{n}", segments, alignment=Alignment(0.97 if n % 3 == 1 else 0.4, open=n % 3 != 1)))
    (root / "corpora").mkdir(exist_ok=True)
    (root / "corpora" / "meeting.tmx").write_bytes(tmx.dumps(Statement("meeting", Header(("ru", "uk", "en"), "ru"), units)))
    return Workspace.open(root)


@pytest.fixture
def meeting(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Workspace:
    """A statement whose English is not where it belongs in the second and third unit."""
    monkeypatch.setenv("WORKBENCH_AUTHOR", "Test")
    return written(tmp_path, ROWS)


@asynccontextmanager
async def aligning(workspace: Workspace, size: tuple[int, int] = (120, 36)) -> AsyncIterator[tuple[Pilot[None], AlignmentScreen]]:
    async with opened(workspace, size) as (pilot, _):
        await pilot.press("ctrl+e")
        await until(pilot, lambda: isinstance(pilot.app.screen, AlignmentScreen) and pilot.app.screen.grid.has_focus)
        screen = pilot.app.screen
        assert isinstance(screen, AlignmentScreen)
        yield pilot, screen


def column(screen: AlignmentScreen, tag: str) -> list[str]:
    return [unit.text(tag) for unit in screen.statement.units]


async def test_the_next_unit_to_look_at_and_how_many_there_are(meeting: Workspace) -> None:
    async with aligning(meeting) as (pilot, screen):
        await until(pilot, lambda: "2 of 4 to look at" in shown(pilot))
        await until(pilot, lambda: "? 40%" in shown(pilot))
        await pilot.press("n")
        assert screen.grid.cursor == ("u2", "ru")
        await pilot.press("enter")
        assert screen.grid.cursor == ("u3", "ru")
        assert not screen.statement.unit("u2").alignment.open
        await until(pilot, lambda: "1 of 4 to look at" in shown(pilot))
        await pilot.press("p", "enter", "n")
        await until(pilot, lambda: "Every unit has been looked at." in shown(pilot))
        await pilot.press("o")
        await until(pilot, lambda: "1 of 4 to look at" in shown(pilot))


@pytest.mark.parametrize("key", ["j", "о"])
async def test_units_are_joined_on_any_layout_and_undone(meeting: Workspace, key: str) -> None:
    async with aligning(meeting) as (pilot, screen):
        before = list(screen.statement.units)
        await pilot.press("down", key)
        assert column(screen, "ru")[1] == f"{ROWS[1][0]} {ROWS[2][0]}"
        assert column(screen, "en")[1] == ROWS[2][2]
        await pilot.press("ctrl+z")
        assert screen.statement.units == before
        await until(pilot, lambda: "Undone: join 2" in shown(pilot))
        await pilot.press("y")
        assert len(screen.statement) == 3


@pytest.mark.parametrize("key", ["s", "ы", "і"])
async def test_a_place_in_the_text_is_chosen_and_the_beginning_sent_up(meeting: Workspace, key: str) -> None:
    async with aligning(meeting) as (pilot, screen):
        await pilot.press("down", "down", "tab", "tab", key)
        await until(pilot, lambda: "split before “Work starts on 3 A…”" in shown(pilot))
        await pilot.press("left")
        await until(pilot, lambda: "split before “million. Work star…”" in shown(pilot))
        await pilot.press("down", "u")
        assert column(screen, "en")[1:3] == ["Repairs get 340 million.", "Work starts on 3 April."]
        assert screen.cut is None
        await pilot.press("down")
        assert screen.grid.cursor == ("u4", "en")


async def test_splitting_takes_the_other_versions_along_where_they_fit(tmp_path: Path) -> None:
    both = [(" ".join(pair)) for pair in zip(*ROWS[:1], *ROWS[3:], strict=True)]
    async with aligning(written(tmp_path, [(both[0], both[1], both[2])])) as (pilot, screen):
        await pilot.press("s", "enter")
        assert [tuple(unit.text(tag) for tag in ("ru", "uk", "en")) for unit in screen.statement.units] == [ROWS[0], ROWS[3]]
        await pilot.press("z", "s", "a", "enter")
        assert column(screen, "ru") == [ROWS[0][0], ROWS[3][0]]
        assert column(screen, "en") == [both[2], ""]
        await pilot.press("s", "escape")
        assert isinstance(pilot.app.screen, AlignmentScreen)


async def test_segments_and_columns_move(meeting: Workspace) -> None:
    async with aligning(meeting) as (pilot, screen):
        await pilot.press("end", "down", "down", "u")
        assert column(screen, "en") == [ROWS[0][2], ROWS[2][2], "", ROWS[3][2]]
        assert screen.grid.cursor == ("u2", "en")
        await pilot.press("D")
        assert column(screen, "en") == [ROWS[0][2], "", ROWS[2][2], ROWS[3][2]]
        await pilot.press("Г")
        assert column(screen, "en") == [ROWS[0][2], ROWS[2][2], ROWS[3][2], ""]
        await pilot.press("x")
        assert column(screen, "en")[1:3] == ["", ROWS[2][2]]
        assert len(screen.statement) == 5


async def test_pinned_units_and_empty_ones(meeting: Workspace) -> None:
    async with aligning(meeting) as (pilot, screen):
        await pilot.press("space")
        assert screen.statement.units[0].alignment.pinned
        await until(pilot, lambda: "◆" in shown(pilot))
        await pilot.press("i", "down")
        assert len(screen.statement) == 5
        await pilot.press("delete")
        assert len(screen.statement) == 4
        await pilot.press("delete")
        await until(pilot, lambda: "is not empty" in shown(pilot))


async def test_realigning_is_shown_first_and_taken_over_or_not(meeting: Workspace) -> None:
    async with aligning(meeting) as (pilot, screen):
        before = list(screen.statement.units)
        for answer in ("escape", "enter"):
            await pilot.press("r")
            await until(pilot, lambda: isinstance(pilot.app.screen, Preview))
            await until(pilot, lambda: "2 units change" in shown(pilot))
            await until(pilot, lambda: "to look at: 2 now" in shown(pilot))
            await pilot.press(answer)
            await until(pilot, lambda: pilot.app.screen is screen)
            if answer == "escape":
                assert screen.statement.units == before
        assert column(screen, "en")[1:3] == ["Repairs get 340 million.", "Work starts on 3 April."]
        await pilot.press("ctrl+z")
        assert screen.statement.units == before


async def test_everything_but_what_is_pinned_can_be_realigned(meeting: Workspace) -> None:
    async with aligning(meeting) as (pilot, screen):
        await pilot.press("n", "enter", "enter", "r")
        await until(pilot, lambda: isinstance(pilot.app.screen, Preview))
        await until(pilot, lambda: "no text would move" in shown(pilot))
        first = pilot.app.screen
        await pilot.press("a")
        await until(pilot, lambda: isinstance(pilot.app.screen, Preview) and pilot.app.screen is not first)
        await pilot.press("enter")
        await until(pilot, lambda: pilot.app.screen is screen)
        assert column(screen, "en")[1] == "Repairs get 340 million."


async def test_esc_leads_back_to_the_same_unit_and_the_work_is_saved(meeting: Workspace) -> None:
    async with opened(meeting) as (pilot, statement_screen):
        await pilot.press("ctrl+e")
        await until(pilot, lambda: isinstance(pilot.app.screen, AlignmentScreen))
        await pilot.press("n", "j", "down", "escape")
        await until(pilot, lambda: pilot.app.screen is statement_screen)
        assert statement_screen.grid.cursor == ("u4", "ru")
        assert statement_screen.grid.rows == range(3)
        await until(pilot, lambda: "Жители ждали 12 лет." in shown(pilot))
        statement_screen.close()
    with meeting.session("meeting") as again:
        assert [unit.alignment.open for unit in again.statement.units] == [False, False, False]


async def test_help_and_palette_have_the_keys_of_this_screen(meeting: Workspace) -> None:
    async with aligning(meeting, (140, 60)) as (pilot, screen):
        await pilot.press("f1")
        await until(pilot, lambda: "Join the unit with the next one" in shown(pilot))
        assert "Confirm and go to the next open cell" not in shown(pilot)
        await pilot.press("escape")
        commands = {command.title for command in pilot.app.get_system_commands(screen)}
        assert {"Join the unit with the next one", "Realign what is not decided; shown first", "Undo"} <= commands


@pytest.mark.parametrize("size", [(80, 24), (160, 45), (60, 12)])
async def test_the_neighbours_are_in_view_however_long_the_texts_are(tmp_path: Path, size: tuple[int, int]) -> None:
    long = tuple(" ".join([text] * 12) for text in ROWS[0])
    async with aligning(written(tmp_path, [(long[0], long[1], long[2])] * 9), size) as (pilot, screen):
        await pilot.press("down", "down", "down")
        assert screen.grid.cursor == ("u4", "ru")
        if size[1] > 12:
            assert {"3", "4", "5"} <= set(shown(pilot).replace("▶", " ").split())
            await until(pilot, lambda: "⋯" in shown(pilot))
        assert all(len(line) <= size[0] for line in shown(pilot).splitlines())


async def test_an_edit_among_five_thousand_units_is_quick(tmp_path: Path) -> None:
    rows = [(f"{ru} {n}", f"{uk} {n}", f"{en} {n}") for n in range(1250) for ru, uk, en in ROWS]
    async with aligning(written(tmp_path, rows)) as (pilot, screen):
        screen.grid.move_to("u2500")
        await pilot.pause()
        start = process_time()
        for key in ("j", "ctrl+z", "D", "ctrl+z", "u", "n"):
            await pilot.press(key)
        assert process_time() - start < 6  # about 0.1 s a key; a tenth of a second is what a person notices
        assert len(screen.statement) == 5000
