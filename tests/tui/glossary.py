"""A glossary for tests of its screen, and how to open that screen."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from textual.pilot import Pilot

from tests.tui.driving import PatientPilot, until
from workbench.core.concept import Concept, Conflict, Term, TermStatus
from workbench.formats import tbx
from workbench.tui.app import WorkbenchApp
from workbench.tui.screens.glossary.screen import GlossaryScreen
from workbench.tui.screens.statement.screen import StatementScreen
from workbench.tui.screens.statements import StatementList
from workbench.workspace.folder import Workspace

CONCEPTS = [
    Concept(
        "c-bridge",
        {"ru": (Term("мост"),), "uk": (Term("міст"),), "en": (Term("bridge"), Term("viaduct", TermStatus.FORBIDDEN))},
        definition="a road over water",
        domain="roads",
        author="O. K.",
        changed="2026-03-02T10:00:00Z",
    ),
    Concept("c-ford", {"ru": (Term("брод", TermStatus.PROPOSED),), "uk": (Term("брід"),)}, domain="roads", author="Test"),
    Concept(
        "c-mayor",
        {"ru": (Term("мэр"),), "uk": (Term("мер"), Term("міський голова", TermStatus.PROPOSED)), "en": (Term("mayor"),)},
        definition="head of a town",
        domain="politics",
        conflicts=(Conflict("definition", "head of a town", "head of a city", "I. P.", "2026-03-03T10:00:00Z"),),
    ),
    Concept("c-repairs", {"ru": (Term("ремонт"),), "uk": (Term("ремонт"),), "en": (Term("repairs"),)}, domain="roads"),
]


def fill(folder: Path, concepts: list[Concept]) -> None:
    """Put concepts in place of the workspace's glossary."""
    with (folder / "glossary" / "glossary.tbx").open("wb") as out:
        tbx.write(concepts, out)


@asynccontextmanager
async def browsed(
    folder: Path, *, statement: bool = False, empty: bool = False, size: tuple[int, int] = (120, 36)
) -> AsyncIterator[tuple[Pilot[None], GlossaryScreen]]:
    """The glossary's screen, above the list of statements or above an open one."""
    (folder / "corpora" / "second.tmx").write_bytes((folder / "corpora" / "bridge.tmx").read_bytes())
    app = WorkbenchApp(Workspace.open(folder), "bridge" if statement else None)
    async with app.run_test(size=size, notifications=True):
        pilot = PatientPilot(app)
        below = StatementScreen if statement else StatementList
        await until(pilot, lambda: isinstance(app.screen, below) and app.screen.is_mounted)
        await pilot.pause()
        await pilot.press("ctrl+k")
        await until(pilot, lambda: isinstance(app.screen, GlossaryScreen) and app.screen.is_mounted)
        screen = app.screen
        assert isinstance(screen, GlossaryScreen)
        await until(pilot, lambda: screen._knows_forms and bool(screen.listing.concepts) is not empty)
        await pilot.pause(0.1 if empty else 0)
        yield pilot, screen
        for each in app.screen_stack:
            if isinstance(each, StatementScreen):
                each.close()


def listed(screen: GlossaryScreen) -> list[str]:
    """The ids of what is listed."""
    return [concept.id for concept in screen.listing.concepts]
