"""Paths completed while they are typed."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.app import App, ComposeResult

from tests.tui.driving import PATIENCE
from workbench.tui.widgets.paths import PathNames, PathsInput, PathSuggester, completed


@pytest.fixture(autouse=True)
def inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "speech").mkdir()
    for name in ("speech-ru.txt", "speech/one.txt", "речь мэра.txt", ".hidden"):
        (tmp_path / name).write_text("", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("speech-", "speech-ru.txt"),
        ("a.txt speech-", "a.txt speech-ru.txt"),
        ("speech/o", "speech/one.txt"),
        ("speech/", "speech/one.txt"),
        ("speech-ru.txt ./", r"speech-ru.txt ./speech/"),
        ("~/speech-", "~/speech-ru.txt"),
        ("./spe", "./speech-ru.txt"),
        ("речь", r"речь\ мэра.txt"),
        (r"речь\ м", r"речь\ мэра.txt"),
        (".h", ".hidden"),
    ],
)
def test_the_last_path_is_completed(typed: str, whole: str) -> None:
    assert completed(typed) == whole


@pytest.mark.parametrize("typed", ["", "nothing", "speech-ru.txt", "none/x", "speech-ru.txt/x", '"speech-', "speech\\", "a\x00b"])
def test_nothing_is_suggested_where_nothing_fits(typed: str) -> None:
    assert completed(typed) is None


async def test_a_field_gets_it_from_the_suggester() -> None:
    assert await PathSuggester().get_suggestion("speech-") == "speech-ru.txt"


async def test_the_names_that_a_path_may_go_on_with_are_listed() -> None:
    class Asking(App[None]):
        def compose(self) -> ComposeResult:
            yield PathsInput("", "")
            yield PathNames()

    app = Asking()
    async with app.run_test(size=(40, 6)) as pilot:

        async def listed(names: str) -> bool:
            for _ in range(PATIENCE):
                if str(app.query_one(PathNames).render()) == names:
                    return True
                await pilot.pause(0.02)
            return False

        assert await listed("speech-ru.txt   speech/   речь мэра.txt")
        await pilot.press(*"speech-ru.txt ")
        assert await listed("speech/   речь мэра.txt")
        await pilot.press(*"s")
        assert await listed("speech/")
        app.query_one(PathsInput).value = "speech-ru.txt speech/"
        assert await listed("one.txt")
        app.query_one(PathsInput).value = "speech/x"
        assert await listed("")
        app.query_one(PathsInput).value = ""
        await pilot.resize_terminal(30, 6)
        assert await listed("speech-ru.txt   speech/ …")
