"""The rows of the panel: unwanted terms, what changed in a cell, replacing what is found."""

from __future__ import annotations

from tests.tui.conftest import CONCEPT
from tests.tui.driving import opened, shown, type_text, until
from workbench.core.concept import Concept, Term, TermHit, TermStatus
from workbench.core.finding import Difference
from workbench.core.segment import State
from workbench.tui.panel_rows import difference_rows, marked, shortened
from workbench.tui.term_rows import term_rows
from workbench.tui.widgets.panel import Tab
from workbench.workspace.folder import Workspace


def hit(form: str, start: int, term: int = 1) -> TermHit:
    return TermHit(CONCEPT, "en", CONCEPT.terms["en"][term], start, start + len(form), form)


def test_an_unwanted_term_is_named_and_its_digit_replaces_it() -> None:
    (row,) = term_rows({"en": (hit("The bridge"[4:], 4, term=0), hit("Viaducts", 20))}, "en", ("ru", "en"))
    assert row.content.plain == "bridge  instead of Viaducts forbidden   a road over water"
    assert row.insertion is not None
    assert (row.insertion.text, row.insertion.span, row.insertion.replaces) == ("Bridge", (20, 28), "Viaducts")


def _found(concept: Concept, language: str, form: str, start: int) -> TermHit:
    return TermHit(concept, language, concept.terms[language][0], start, start + len(form), form)


def test_a_term_within_a_longer_one_follows_it_and_is_no_fault() -> None:
    exchange = Concept("exchange", {"ru": (Term("обмен пленными"),), "uk": (Term("обмін полоненими"),)})
    captive = Concept(
        "captive", {"ru": (Term("пленный", TermStatus.FORBIDDEN), Term("военнопленный")), "uk": (Term("полонений"),)}
    )
    hits = {"ru": [_found(exchange, "ru", "обмене пленными", 3)], "uk": [_found(exchange, "uk", "обмін полоненими", 3)]}
    covered = {"ru": [_found(captive, "ru", "пленными", 10)], "uk": [_found(captive, "uk", "полоненими", 8)]}
    longer, shorter = term_rows(hits, "ru", ("ru", "uk"), covered)
    assert longer.content.plain == "обмен пленными ✓   uk обмін полоненими"
    assert shorter.content.plain == "  военнопленный  within «обмене пленными»   uk полоненими"
    assert shorter.insertion is not None
    assert (shorter.insertion.text, shorter.insertion.span) == ("военнопленный", None)


def test_a_concept_that_stands_within_a_longer_term_is_used_here() -> None:
    strike = Concept("strike", {"en": (Term("drone strike"),)})
    drone = Concept("drone", {"en": (Term("drone"),), "uk": (Term("дрон"),)})
    hits = {"en": [_found(strike, "en", "drone strikes", 0)], "uk": [_found(drone, "uk", "дрони", 0)]}
    rows = term_rows(hits, "en", ("uk", "en"), {"en": [_found(drone, "en", "drone", 0)]})
    assert "drone ✓   uk дрони" in [row.content.plain for row in rows]
    assert len(rows) == 2


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


def test_a_tag_stays_beside_its_value() -> None:
    found = Difference("number", "12 in ru, 20 in en", "en", {"ru": "12 жителей", "en": "20"})
    (row,) = difference_rows([found], ("ru", "en"))
    assert row.content.plain.endswith("ru\N{NO-BREAK SPACE}12 жителей   en\N{NO-BREAK SPACE}20")
