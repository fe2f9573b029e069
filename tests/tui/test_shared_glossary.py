"""Somebody else changes the glossary while it is in use here."""

from __future__ import annotations

import threading
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

from textual.widgets import Input

from tests.tui.driving import opened, shown, until
from tests.tui.glossary import CONCEPTS, browsed, fill
from workbench.core.concept import Concept, Term
from workbench.termbase.store import Store
from workbench.termbase.termbase import Termbase
from workbench.tui.screens.concept import ConceptDialog
from workbench.tui.screens.statement.screen import StatementScreen
from workbench.tui.screens.waiting import Waiting
from workbench.tui.widgets.panel import Tab
from workbench.workspace.folder import Workspace


def _shows(screen: StatementScreen, term: str) -> bool:
    return any(term in str(row) for row in screen.panel.rows)


async def test_another_persons_term_is_on_the_screen_within_two_seconds(workspace: Workspace) -> None:
    other = Termbase(workspace.glossary)  # what a process of its own has
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u3", "uk")
        screen.panel.tab = Tab.TERMS
        seconds: list[float] = []
        for ru, uk in (("мэр", "мер"), ("строители", "будівельники")):  # the machine may be busy once
            other.apply(None, Concept(other.new_id(), {"ru": (Term(ru),), "uk": (Term(uk),)}, author="Anna"))
            start = time.perf_counter()
            shows = partial(_shows, screen, uk)
            await until(pilot, shows)
            seconds.append(time.perf_counter() - start)
        assert min(seconds) < 2.0
        assert {revision.author for revision in workspace.termbase.history()} >= {"Anna"}


@asynccontextmanager
async def written_by_another(folder: Path) -> AsyncIterator[threading.Event]:
    """The glossary's lock is held by somebody else until the event is set."""
    held, over = threading.Event(), threading.Event()

    def hold() -> None:
        with Store(folder).locked():
            held.set()
            over.wait()

    holder = threading.Thread(target=hold)
    holder.start()
    held.wait()
    try:
        yield over
    finally:
        over.set()
        holder.join()


async def test_an_edit_waits_for_another_writer_while_the_screen_goes_on(folder: Path) -> None:
    fill(folder, CONCEPTS)
    async with browsed(folder) as (pilot, screen), written_by_another(folder / "glossary") as over:
        await pilot.press("ctrl+d")
        assert isinstance(pilot.app.screen, Waiting)
        await until(pilot, lambda: "Another process is writing it" in shown(pilot))
        await pilot.press("down", "x")  # goes nowhere
        assert "c-bridge" in screen.termbase.concepts
        over.set()
        await until(pilot, lambda: pilot.app.screen is screen)
        await until(pilot, lambda: "c-bridge" not in screen.termbase.concepts)
        await until(pilot, lambda: "removed" in shown(pilot))
        assert screen.search_line.value == ""
        await pilot.press("ctrl+z")
        assert "c-bridge" in screen.termbase.concepts


async def test_one_need_not_wait_and_nothing_that_was_typed_is_lost(folder: Path) -> None:
    fill(folder, CONCEPTS)
    async with browsed(folder) as (pilot, screen), written_by_another(folder / "glossary"):
        await pilot.press("enter")
        dialog = pilot.app.screen
        assert isinstance(dialog, ConceptDialog)
        await until(pilot, lambda: bool(dialog.query("#concept-definition")))
        dialog.query_one("#concept-definition", Input).value = "a way over water"
        await pilot.press("ctrl+s")
        await until(pilot, lambda: isinstance(pilot.app.screen, Waiting))
        await pilot.press("escape")
        await until(pilot, lambda: isinstance(pilot.app.screen, ConceptDialog))
        assert pilot.app.screen.query_one("#concept-definition", Input).value == "a way over water"
        await until(pilot, lambda: "nother process is writing the glossary" in shown(pilot))
        assert screen.termbase.concept("c-bridge").definition == "a road over water"
