"""Typing in a cell: the ghost, the marks, the editor's keys."""

from __future__ import annotations

import re
from pathlib import Path

from tests.tui.driving import opened, shown, type_text, until
from workbench.tui.widgets.panel import Tab
from workbench.workspace.folder import Workspace


async def test_a_suggestion_that_begins_with_what_is_typed_is_offered_behind_the_cursor(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u4", "uk")
        await pilot.pause()
        await until(pilot, lambda: bool(screen.suggestions))
        whole = screen.suggestions[0].text
        await pilot.press("enter")
        await type_text(pilot, screen, whole[:3].lower())
        editor = screen.grid.editor
        assert editor is not None
        await until(pilot, lambda: editor.suggestion == whole[3:])
        await pilot.press("right")
        next_word = re.match(r"\s*\S+", whole[3:])
        assert next_word is not None
        assert editor.text == whole[:3].lower() + next_word[0]
        await pilot.press("end")
        assert editor.text == whole[:3].lower() + whole[3:]
        assert editor.suggestion == ""


async def test_nothing_is_offered_once_the_text_departs(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u4", "uk")
        await pilot.pause()
        await until(pilot, lambda: bool(screen.suggestions))
        whole = screen.suggestions[0].text
        await pilot.press("enter")
        await type_text(pilot, screen, whole[:3])
        editor = screen.grid.editor
        assert editor is not None
        await until(pilot, lambda: editor.suggestion != "")
        await pilot.press("ы")
        await until(pilot, lambda: editor.suggestion == "")


async def test_the_line_of_keys_is_the_editors_while_a_cell_is_edited(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, _screen):
        assert "Enter edit" in shown(pilot).splitlines()[-1]
        await pilot.press("enter")
        await until(pilot, lambda: "Esc leave" in shown(pilot).splitlines()[-1])
        await pilot.press("escape")
        await until(pilot, lambda: "Enter edit" in shown(pilot).splitlines()[-1])


async def test_the_line_of_keys_has_whole_keys_only_and_those_of_the_configuration(folder: Path) -> None:
    (folder / "workbench.toml").write_text('[keys]\nnext_open = "ctrl+b"\n', encoding="utf-8")
    async with opened(Workspace.open(folder), (80, 24)) as (pilot, _screen):
        line = shown(pilot).splitlines()[-1]
        assert "Ctrl+B next open" in line
        assert line.endswith("F5 translate")


async def test_terms_and_findings_of_the_typed_text_are_marked_and_listed(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u3", "en")
        await pilot.pause()
        await pilot.press("enter")
        await type_text(pilot, screen, "On the viaduct")
        editor = screen.grid.editor
        assert editor is not None
        await until(pilot, lambda: (7, 14, "forbidden") in screen.spans(editor.text))
        screen.panel.tab = Tab.TERMS
        assert "viaduct" in shown(pilot).split("Suggestions")[-1]
        assert screen.statement.unit("u3").text("en") == ""


async def test_who_is_typing_goes_on_typing_when_the_file_gets_new_units(workspace: Workspace, folder: Path) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u4", "uk")
        await pilot.pause()
        await pilot.press("enter")
        await type_text(pilot, screen, "Рух відкр")
        path = folder / "corpora" / "bridge.tmx"
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace('tuid="u5"', 'tuid="u9"'), encoding="utf-8")
        await until(pilot, lambda: "u9" in screen.statement)
        await until(pilot, lambda: screen.grid.editor is not None and screen.grid.editor.has_focus)
        await pilot.press("и")
        assert screen.grid.editor is not None
        assert screen.grid.editor.text == "Рух відкри"
        await pilot.press("escape")
        assert screen.statement.unit("u4").text("uk") == "Рух відкри"


async def test_a_new_source_keeps_the_filter(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.show_rows([0, 2], "2 of 5 units")
        screen.move_to("u3", "uk")
        await pilot.pause()
        await pilot.press("ctrl+r")
        assert screen.statement.source == "uk"
        assert list(screen.grid.rows) == [0, 2]
        await until(pilot, lambda: "Українська ★" in shown(pilot))
