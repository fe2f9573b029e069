"""Notes on a unit: written, seen, found and taken out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from textual.widgets import Input

from tests.tui.conftest import bridge
from tests.tui.driving import opened, shown, until
from workbench.formats import tmx
from workbench.tui.panel_rows import NOTED
from workbench.tui.screens.notes import NotesDialog
from workbench.tui.widgets.panel import Tab
from workbench.workspace.folder import Workspace


async def test_a_note_is_written_shown_and_taken_back(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u3", "uk")
        await pilot.press("shift+f5")
        await until(pilot, lambda: isinstance(pilot.app.screen, NotesDialog))
        await until(pilot, lambda: "Notes on unit 3" in shown(pilot))
        await until(pilot, lambda: "No notes yet." in shown(pilot))
        pilot.app.screen.query_one("#note", Input).value = "Спросить [b]заказчика[/b]\x1b[31m: мэр или голова?"
        await pilot.press("enter")
        await until(pilot, lambda: "Спросить [b]заказчика[/b]: мэр или голова?" in shown(pilot))
        assert screen.panel.tab is Tab.NOTES
        (note,) = screen.statement.unit("u3").notes
        assert note.startswith("Test, 20")
        await until(pilot, lambda: any(NOTED in line for line in shown(pilot).splitlines() if "✓~·" in line))
        await pilot.press("ctrl+z")
        await until(pilot, lambda: "No note on this unit. Shift+F5 writes one." in shown(pilot))
        assert screen.statement.unit("u3").notes == ()


async def test_notes_of_a_file_are_seen_found_and_can_be_taken_out(workspace: Workspace, folder: Path) -> None:
    statement = bridge()
    units = [replace(unit, notes=("First note.", "Second note.") if unit.id == "u4" else ()) for unit in statement.units]
    (folder / "corpora" / "bridge.tmx").write_bytes(tmx.dumps(type(statement)(statement.name, statement.header, units)))
    async with opened(workspace) as (pilot, screen):
        await pilot.press("ctrl+f")
        screen.query_one("#filter", Input).value = ":note"
        await until(pilot, lambda: screen.rows == [3])
        await pilot.press("enter", "shift+f7")
        await until(pilot, lambda: screen.panel.tab is Tab.NOTES and "Second note." in shown(pilot))
        await until(pilot, lambda: "Notes 2" in shown(pilot))
        await pilot.press("shift+f5")
        await until(pilot, lambda: isinstance(pilot.app.screen, NotesDialog))
        await pilot.press("down", "space")
        await until(pilot, lambda: "[ ] First note." in shown(pilot))
        await pilot.press("ctrl+s")
        await until(pilot, lambda: screen.statement.unit("u4").notes == ("Second note.",))


async def test_a_tab_that_is_opened_before_it_is_filled_does_not_say_there_is_nothing(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u5", "ru")
        await until(pilot, lambda: "No term of the glossary" not in shown(pilot))
        screen.panel.tab = Tab.NOTES
        await until(pilot, lambda: "No note on this unit." in shown(pilot))
        screen.panel.forget()
        screen.panel.tab = Tab.CHECKS
        await until(pilot, lambda: "Nothing to report" not in shown(pilot) and "…" in shown(pilot))
        screen.look_up()
        await until(pilot, lambda: "Nothing to report on this unit." in shown(pilot))


async def test_leaving_the_dialog_changes_nothing(workspace: Workspace) -> None:
    async with opened(workspace, (80, 24)) as (pilot, screen):
        before = screen.session.undo_label
        for key in ("escape", "ctrl+s"):
            await pilot.press("shift+f5")
            await until(pilot, lambda: isinstance(pilot.app.screen, NotesDialog))
            await until(pilot, lambda: "Esc leave" in shown(pilot))
            await pilot.press(key)
            await until(pilot, lambda: pilot.app.screen is screen)
        assert screen.session.undo_label == before
