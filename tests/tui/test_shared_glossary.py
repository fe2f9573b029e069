"""Somebody else changes the glossary while it is in use here."""

from __future__ import annotations

import time
from functools import partial

from tests.tui.driving import opened, until
from workbench.core.concept import Concept, Term
from workbench.termbase.termbase import Termbase
from workbench.tui.screens.statement.screen import StatementScreen
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
