"""The rows of the panel: unwanted terms, what changed in a cell, replacing what is found."""

from __future__ import annotations

from tests.tui.conftest import CONCEPT
from tests.tui.driving import opened, shown, type_text, until
from workbench.core.concept import TermHit
from workbench.core.segment import State
from workbench.tui.panel_rows import marked, shortened, term_rows
from workbench.tui.widgets.panel import Tab
from workbench.workspace.folder import Workspace


def hit(form: str, start: int, term: int = 1) -> TermHit:
    return TermHit(CONCEPT, "en", CONCEPT.terms["en"][term], start, start + len(form), form)


def test_an_unwanted_term_is_named_and_its_digit_replaces_it() -> None:
    (row,) = term_rows({"en": (hit("The bridge"[4:], 4, term=0), hit("Viaducts", 20))}, "en", ("ru", "en"))
    assert row.content.plain == "bridge  instead of Viaducts forbidden   a road over water"
    assert row.insertion is not None
    assert (row.insertion.text, row.insertion.span, row.insertion.replaces) == ("Bridge", (20, 28), "Viaducts")


def test_only_the_words_around_a_change_are_shown() -> None:
    before = "Мост через реку у старого завода откроют в пятницу утром для всех машин и автобусов, кроме самых тяжёлых"
    parts = shortened(marked(before, before.replace("пятницу", "среду")))
    text = "".join(part if isinstance(part, str) else part[0] if isinstance(part, tuple) else part.plain for part in parts)
    assert text == "… завода откроют в [-пятницу-][+среду+] утром для всех…"


async def test_a_forbidden_term_is_replaced_in_the_cell_and_in_the_editor(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        workspace_text = "The viaduct is closed."
        screen.session.write("u3", "en", workspace_text)
        screen.move_to("u3", "en")
        await pilot.pause()
        screen.panel.tab = Tab.TERMS
        await until(pilot, lambda: "instead of viaduct" in shown(pilot))
        await pilot.press("alt+1")
        assert screen.statement.unit("u3").text("en") == "The bridge is closed."
        await pilot.press("ctrl+z", "enter")
        await type_text(pilot, screen, "Near the viaduct, all is well.")
        await until(pilot, lambda: screen.typed is not None)
        await pilot.press("alt+1")
        assert screen.grid.editor is not None
        assert screen.grid.editor.text == "Near the bridge, all is well."


async def test_what_changed_since_the_draft_stands_first_among_the_differences(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u3", "uk")
        await pilot.pause()
        screen.session.write("u3", "uk", "Мер подякував.")
        screen.panel.tab = Tab.DIFFERENCES
        await until(pilot, lambda: "since the draft by mt:starter  [-Мэр-][+Мер+]" in shown(pilot))


async def test_a_stale_cell_shows_what_has_changed_in_the_other_version(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.session.write("u1", "ru", "Мост закрыт.")
        screen.move_to("u1", "en")
        await pilot.pause()
        assert screen.statement.unit("u1").state("en") is State.STALE
        screen.panel.tab = Tab.DIFFERENCES
        await until(pilot, lambda: "ru has changed  Мост [-открыт-][+закрыт+]" in shown(pilot))
