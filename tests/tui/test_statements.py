"""The list of statements: what cannot be read, opening in the background, bringing texts in."""

from __future__ import annotations

import re
import shutil
import threading
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, OptionList

from tests.tui.driving import is_open, opened, shown, until
from workbench.compare.alignment.hints import Hints
from workbench.core.errors import Cancelled, UsageError
from workbench.tui.app import WorkbenchApp
from workbench.tui.screens import statements
from workbench.tui.screens.bring_in import BringIn
from workbench.tui.screens.statement.screen import StatementScreen
from workbench.tui.screens.statements import StatementList
from workbench.tui.widgets.checkbox import Checkbox
from workbench.workspace.folder import Workspace
from workbench.workspace.importing import Imported
from workbench.workspace.session import Session


@asynccontextmanager
async def listed(folder: Path) -> AsyncIterator[Pilot[None]]:
    """The list of a workspace that has a statement nobody can read."""
    (folder / "corpora" / "torn.tmx").write_text("<tmx><body><tu", encoding="utf-8")
    app = WorkbenchApp(Workspace.open(folder))
    async with app.run_test(size=(100, 24), notifications=True) as pilot:
        await until(pilot, lambda: isinstance(app.screen, StatementList) and app.screen.query_one(OptionList).option_count == 2)
        yield pilot
        for screen in app.screen_stack:
            if isinstance(screen, StatementScreen):
                screen.close()


async def test_a_file_that_cannot_be_read_says_so_and_the_others_open(folder: Path) -> None:
    async with listed(folder) as pilot:
        await until(pilot, lambda: "torn" in shown(pilot))
        await until(pilot, lambda: "cannot be read: " in shown(pilot))
        await pilot.press("down", "enter")
        await until(pilot, lambda: "torn.tmx, line 1" in shown(pilot).replace("\n", ""))
        await pilot.press("up", "enter")
        await until(pilot, lambda: is_open(pilot.app))


async def test_opening_can_be_given_up(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    go_on = threading.Event()
    closed = threading.Event()
    original = Workspace.session

    def slowly(self: Workspace, name: str, *, read_only: bool = False) -> Session:
        go_on.wait(20)
        session = original(self, name, read_only=read_only)
        monkeypatch.setattr(session, "close", closed.set)
        return session

    monkeypatch.setattr(Workspace, "session", slowly)
    async with listed(folder) as pilot:
        await pilot.press("enter")
        await until(pilot, lambda: "Opening bridge" in shown(pilot))
        await pilot.press("escape")
        go_on.set()
        await until(pilot, closed.is_set)
        assert isinstance(pilot.app.screen, StatementList)
        assert "Opening" not in shown(pilot)


async def test_files_that_cannot_be_brought_in_are_asked_for_again(folder: Path) -> None:
    missing, text = folder / "none.txt", folder / "harbour.txt"
    text.write_text("Порт закрыт.\n\nСуда стоят на рейде.\n", encoding="utf-8")
    async with listed(folder) as pilot:
        await pilot.press("ctrl+n")
        await until(pilot, lambda: bool(pilot.app.screen.query("#paths")))
        pilot.app.screen.query_one("#paths", Input).value = str(missing)
        await pilot.press("ctrl+s")
        await until(pilot, lambda: isinstance(pilot.app.screen, BringIn) and "none.txt" in shown(pilot))
        assert "Bringing" not in shown(pilot)
        await until(pilot, lambda: pilot.app.screen.query_one("#paths", Input).value == str(missing))
        pilot.app.screen.query_one("#paths", Input).value = str(text)
        await pilot.press("ctrl+s")
        await until(pilot, lambda: is_open(pilot.app))
        await until(pilot, lambda: "Порт закрыт." in shown(pilot))


async def test_paths_are_asked_for_again_as_they_were_typed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(folder / "corpora")
    async with listed(folder) as pilot:
        await pilot.press("ctrl+n")
        await until(pilot, lambda: bool(pilot.app.screen.query("#paths")))
        await pilot.press(*"../none.txt", "enter")
        await until(pilot, lambda: "../none.txt: there is no such file" in shown(pilot))
        assert pilot.app.screen.query_one("#paths", Input).value == "../none.txt"


async def test_what_is_uncertain_about_the_alignment_is_said_with_its_key(folder: Path) -> None:
    (folder / "harbour-ru.txt").write_text(
        "Порт закрыли из-за шторма.\nСуда стоят на рейде.\nЛоцманы ждут приказа.\n", encoding="utf-8"
    )
    (folder / "harbour-en.txt").write_text(
        "The mayor opened a school on Monday in the new district.\nChildren were given books.\n", encoding="utf-8"
    )
    async with listed(folder) as pilot:
        await pilot.press("ctrl+n")
        await until(pilot, lambda: bool(pilot.app.screen.query("#paths")))
        line = pilot.app.screen.query_one("#paths", Input)
        line.value = f"{folder / 'harbour-ru.txt'} {folder / 'harbour-en.txt'}"
        await pilot.press("ctrl+a")
        assert line.selected_text == line.value
        await pilot.press("end", "enter")
        await until(pilot, lambda: is_open(pilot.app))
        said = re.compile(r"the alignment of [123] of [23] units is uncertain; Ctrl\+E shows them")
        await until(pilot, lambda: said.search(" ".join(shown(pilot).split())) is not None)


async def test_languages_can_be_named_and_translation_helps_to_align(folder: Path) -> None:
    for name, text in (("first", "Порт закрыт.\nСуда стоят на рейде.\n"), ("second", "Порт зачинено.\nСудна стоять на рейді.\n")):
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    async with listed(folder) as pilot:
        await pilot.press("ctrl+n")
        await until(pilot, lambda: bool(pilot.app.screen.query("#paths")))
        asked = pilot.app.screen
        asked.query_one("#paths", Input).value = f"{folder / 'first.txt'} {folder / 'second.txt'}"
        asked.query_one("#languages", Input).value = "ru,нет"
        asked.query_one("#translate", Checkbox).value = True
        await pilot.press("ctrl+s")
        await until(pilot, lambda: "'нет' is not a language tag" in shown(pilot))
        asked.query_one("#languages", Input).value = "ru,uk-x-draft"
        await pilot.press("ctrl+s")
        await until(pilot, lambda: is_open(pilot.app))
    statement = Workspace.open(folder).statement("first")
    assert statement.versions == ("ru", "uk-x-draft")
    assert [unit.text("uk-x-draft") for unit in statement.units] == ["Порт зачинено.", "Судна стоять на рейді."]


async def test_bringing_in_can_be_stopped(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def slowly(workspace: Workspace, paths: Sequence[Path], *, hints: Hints, **_: object) -> Imported:
        while not hints.cancelled():
            hints.report(1, 40)
            time.sleep(0.01)
        raise Cancelled("stopped")

    monkeypatch.setattr(statements, "bring_in", slowly)
    async with listed(folder) as pilot:
        await pilot.press("ctrl+n")
        await until(pilot, lambda: bool(pilot.app.screen.query("#paths")))
        pilot.app.screen.query_one("#paths", Input).value = "any.txt"
        pilot.app.screen.query_one("#translate", Checkbox).value = True
        await pilot.press("ctrl+s")
        await until(pilot, lambda: "sentence 1 of 40… Esc stops" in shown(pilot))
        await pilot.press("escape")
        await until(pilot, lambda: "Stopped; nothing was brought in." in shown(pilot))
        assert isinstance(pilot.app.screen, StatementList)


def test_a_theme_that_does_not_exist_is_refused_in_one_line(folder: Path) -> None:
    (folder / "workbench.toml").write_text('theme = "mauve"\n', encoding="utf-8")
    with pytest.raises(UsageError, match="there is no theme 'mauve'"):
        WorkbenchApp(Workspace.open(folder))


@pytest.mark.parametrize("size", [(60, 15), (40, 10), (20, 5), (220, 60)])
async def test_any_size_of_terminal_will_do(workspace: Workspace, size: tuple[int, int]) -> None:
    async with opened(workspace, size) as (pilot, screen):
        await pilot.press("enter", "x", "escape", "f1", "escape", "f7", "down")
        assert screen.statement.unit("u1").text("ru").endswith("x")


async def test_help_and_palette_speak_of_the_list(folder: Path) -> None:
    async with listed(folder) as pilot:
        await pilot.press("f1")
        await until(pilot, lambda: "Bring texts in as a new statement" in shown(pilot))
        assert "Confirm and go to the next open cell" not in shown(pilot)
        await pilot.press("escape", "ctrl+p")
        await until(pilot, lambda: "Open the statement" in shown(pilot))


@pytest.mark.parametrize("width", [80, 100, 160])
async def test_every_statement_is_on_one_line_of_its_own(folder: Path, width: int) -> None:
    name = "почти-бесконечное-название-заявления-о-переговорах-по-мосту-2026"
    shutil.copy(folder / "corpora" / "bridge.tmx", folder / "corpora" / f"{name}.tmx")
    app = WorkbenchApp(Workspace.open(folder))
    async with app.run_test(size=(width, 24)) as pilot:
        await until(pilot, lambda: isinstance(app.screen, StatementList) and app.screen.query_one(OptionList).option_count == 2)
        await pilot.pause()
        lines = [line for line in shown(pilot).split("\n")[2:-1] if line.strip()]
        assert [line.split()[0][:6] for line in lines] == ["bridge", "почти-"]
        assert all("5 units" in line and line.endswith("ru  uk  en") for line in lines)


NAMES = ("bridge", "bridge-opens", "Порт-закрыт", "Ёлки_2026", "оновлення")


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("bri", ["bridge", "bridge-opens"]),
        ("BRIDGE-O", ["bridge-opens"]),
        ("opens bri", ["bridge-opens"]),
        ("закр", ["Порт-закрыт"]),
        ("ПОРТ", ["Порт-закрыт"]),
        ("елки", ["Ёлки_2026"]),
        ("2026", ["Ёлки_2026"]),
        ("икшвпу", ["bridge", "bridge-opens"]),  # bridge on a Russian layout
        ("o", ["bridge-opens"]),
        ("о", ["оновлення", "Порт-закрыт"]),
        ("bridge закр", []),
    ],
)
async def test_typing_narrows_the_list_and_escape_clears(folder: Path, typed: str, found: list[str]) -> None:
    for name in NAMES[1:]:
        shutil.copy(folder / "corpora" / "bridge.tmx", folder / "corpora" / f"{name}.tmx")
    app = WorkbenchApp(Workspace.open(folder))
    async with app.run_test(size=(100, 24)) as pilot:
        await until(pilot, lambda: listing(pilot) == sorted(NAMES))
        await pilot.press(*typed)
        await until(pilot, lambda: listing(pilot) == found)
        await until(pilot, lambda: f"{len(found)} of 5 statements" in shown(pilot))
        assert ("No statement has such a name." in shown(pilot)) == (not found)
        assert ("Enter open" in shown(pilot)) == bool(found)
        await pilot.press("escape")
        await until(pilot, lambda: listing(pilot) == sorted(NAMES))
        await until(pilot, lambda: " 5 statements" in shown(pilot))


def listing(pilot: Pilot[None]) -> list[str]:
    """The names that the list shows, top to bottom."""
    options = [str(option.prompt) for each in pilot.app.screen.query(OptionList) for option in each.options]
    return [option.split()[0] for option in options]


async def test_the_keys_go_on_moving_the_list_that_is_narrowed(folder: Path) -> None:
    for name in NAMES[1:]:
        shutil.copy(folder / "corpora" / "bridge.tmx", folder / "corpora" / f"{name}.tmx")
    app = WorkbenchApp(Workspace.open(folder))
    async with app.run_test(size=(100, 24)) as pilot:
        await until(pilot, lambda: listing(pilot) == sorted(NAMES))
        options = app.screen.query_one(OptionList)
        await pilot.press("end")
        assert options.highlighted == 4
        await pilot.press(*"bri", "home", "down")
        await until(pilot, lambda: options.highlighted == 1)
        await pilot.press("ctrl+k")
        await until(pilot, lambda: not isinstance(app.screen, StatementList))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(app.screen, StatementList))
        await pilot.pause(0.3)
        assert (listing(pilot), options.highlighted) == (["bridge", "bridge-opens"], 1)
        await pilot.press("enter")
        await until(pilot, lambda: is_open(app))
        await until(pilot, lambda: "bridge-opens" in shown(pilot))
        assert isinstance(app.screen, StatementScreen)
        app.screen.close()


async def test_an_empty_folder_says_what_to_do_and_offers_nothing_to_open(tmp_path: Path) -> None:
    app = WorkbenchApp(Workspace.open(tmp_path))
    async with app.run_test(size=(80, 24)) as pilot:
        await until(pilot, lambda: "This workspace has no statements yet." in shown(pilot))
        assert "Ctrl+N bring texts in" in shown(pilot).split("\n")[-1]
        assert "Enter open" not in shown(pilot)
        await until(pilot, lambda: "Ctrl+Q quit" in shown(pilot))
