"""Paths completed while they are typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.tui.widgets.paths import PathSuggester, completed


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
        ("~/speech-", "~/speech-ru.txt"),
        ("./spe", "./speech-ru.txt"),
        ("речь", r"речь\ мэра.txt"),
        (r"речь\ м", r"речь\ мэра.txt"),
        (".h", ".hidden"),
    ],
)
def test_the_last_path_is_completed(typed: str, whole: str) -> None:
    assert completed(typed, Path.cwd()) == whole


@pytest.mark.parametrize(
    "typed", ["", "speech/", "nothing", "speech-ru.txt", "none/x", "speech-ru.txt/x", '"speech-', "speech\\", "a\x00b"]
)
def test_nothing_is_suggested_where_nothing_fits(typed: str) -> None:
    assert completed(typed, Path.cwd()) is None


async def test_a_field_gets_it_from_the_suggester() -> None:
    assert await PathSuggester(Path.cwd()).get_suggestion("speech-") == "speech-ru.txt"


async def test_a_relative_path_begins_in_the_folder_of_the_field(tmp_path: Path) -> None:
    assert await PathSuggester(tmp_path / "speech").get_suggestion("o") == "one.txt"
