"""The export dialog: every format, a pair where the format holds one, the file's suffix."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.app import App
from textual.pilot import Pilot
from textual.widgets import Checkbox, Input, Select, Static

from tests.tui.demo import statement
from workbench.core.segment import State
from workbench.formats.registry import FORMATS
from workbench.tui.screens.export import Export, ExportDialog


@asynccontextmanager
async def dialog(
    versions: tuple[str, ...] = ("ru", "uk", "en"),
) -> AsyncIterator[tuple[Pilot[None], ExportDialog, list[Export | None]]]:
    app: App[None] = App()
    answers: list[Export | None] = []
    async with app.run_test(size=(80, 24)) as pilot:
        shown = ExportDialog(statement(4, versions), Path("/out"))
        await app.push_screen(shown, answers.append)
        yield pilot, shown, answers


async def choose(pilot: Pilot[None], shown: ExportDialog, name: str) -> None:
    shown.query_one("#format", Select).value = name
    await pilot.pause()


@pytest.mark.parametrize("name", [name for name in FORMATS if name not in ("plain", "xliff")])
async def test_every_format_gives_the_file_its_suffix(name: str) -> None:
    async with dialog() as (pilot, shown, answers):
        await choose(pilot, shown, name)
        await pilot.press("ctrl+s")
        assert answers == [Export(name, Path(f"/out/bridge-reopening{FORMATS[name].suffix}"), ("ru", "uk", "en"), None)]


async def test_a_pair_is_chosen_by_its_direction() -> None:
    async with dialog() as (pilot, shown, answers):
        await choose(pilot, shown, "xliff")
        assert not shown.query_one("#versions").display
        pair = shown.query_one("#pair", Select)
        assert pair.value == ("ru", "uk")
        pair.value = ("en", "uk")
        shown.query_one("#confirmed", Checkbox).value = True
        await pilot.press("ctrl+s")
        assert answers == [Export("xliff", Path("/out/bridge-reopening.xlf"), ("en", "uk"), frozenset({State.CONFIRMED}))]


async def test_one_version_makes_no_pair() -> None:
    async with dialog(("ru",)) as (pilot, shown, answers):
        await choose(pilot, shown, "xliff")
        await pilot.press("ctrl+s")
        assert "two versions" in str(shown.query_one(".problem", Static).render())
        assert answers == []


async def test_plain_text_asks_for_one_version() -> None:
    async with dialog() as (pilot, shown, answers):
        await choose(pilot, shown, "plain")
        await pilot.press("ctrl+s")
        assert "one version" in str(shown.query_one(".problem", Static).render())
        for n in (0, 2):
            shown.query_one(f"#version-{n}", Checkbox).value = False
        await pilot.press("ctrl+s")
        assert answers == [Export("plain", Path("/out/bridge-reopening.txt"), ("uk",), None)]


async def test_a_name_of_ones_own_keeps_its_dots() -> None:
    async with dialog() as (pilot, shown, _):
        path = shown.query_one("#path", Input)
        path.value = "v1.2"
        await choose(pilot, shown, "docx")
        assert path.value == "v1.2.docx"
        await choose(pilot, shown, "xlsx")
        assert path.value == "v1.2.xlsx"


@pytest.mark.parametrize(("name", "there"), [("tsv", ["speech.tsv"]), ("moses", ["speech.ru", "speech.en"])])
async def test_a_file_that_is_there_is_replaced_only_when_asked_again(tmp_path: Path, name: str, there: list[str]) -> None:
    for each in there:
        (tmp_path / each).write_text("edited by a colleague")
    async with dialog(("ru", "en")) as (pilot, shown, answers):
        await choose(pilot, shown, name)
        path = shown.query_one("#path", Input)
        path.value = str(tmp_path / "speech") + FORMATS[name].suffix
        await pilot.press("ctrl+s")
        assert not answers
        assert f"{' and '.join(there)}: there already" in str(shown.query_one(".problem", Static).render())
        path.value = str(tmp_path / "other") + FORMATS[name].suffix
        await pilot.press("ctrl+s")
        assert [each.path.stem for each in answers if each is not None] == ["other"]


async def test_asked_again_it_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "speech.tmx").write_text("")
    async with dialog() as (pilot, shown, answers):
        shown.query_one("#path", Input).value = str(tmp_path / "speech.tmx")
        await pilot.press("ctrl+s")
        assert not answers
        await pilot.press("ctrl+s")
        assert len(answers) == 1


async def test_the_home_folder_can_be_named(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    async with dialog() as (pilot, shown, answers):
        shown.query_one("#path", Input).value = "~/speech.tmx"
        await pilot.press("ctrl+s")
        assert [each.path for each in answers if each is not None] == [tmp_path / "speech.tmx"]
