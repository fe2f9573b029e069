"""The glossary's screen, driven by keys."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, OptionList

from tests.tui.driving import is_open, shown, until
from tests.tui.glossary import CONCEPTS, browsed, fill, listed
from workbench.core.concept import Concept, Term, TermStatus
from workbench.termbase.termbase import Termbase
from workbench.tui.screens.concept import ConceptDialog
from workbench.tui.screens.glossary.filter_menu import FilterMenu
from workbench.tui.screens.glossary.screen import GlossaryScreen
from workbench.tui.screens.glossary.showing import Detail
from workbench.tui.screens.statement.screen import StatementScreen
from workbench.tui.screens.statements import StatementList


@pytest.fixture
def glossary(folder: Path) -> Path:
    """A workspace with four concepts: a proposal, another one with a conflict."""
    fill(folder, CONCEPTS)
    return folder


async def search(pilot: Pilot[None], screen: GlossaryScreen, text: str) -> None:
    screen.search_line.value = text
    await pilot.pause()


def shows(screen: GlossaryScreen, ids: list[str]) -> bool:
    return listed(screen) == ids


def statuses(screen: GlossaryScreen, concept_id: str, language: str) -> list[tuple[str, TermStatus]]:
    return [(term.text, term.status) for term in screen.termbase.concept(concept_id).terms[language]]


# Finding ---------------------------------------------------------------------------------------------------------------


FOUND = {
    "мостами": ["c-bridge"],
    "голова": ["c-mayor"],
    "bridges": ["c-bridge"],
    "ремонту": ["c-repairs"],
    "vjcn": ["c-bridge"],
    "zzz": [],
    "water": ["c-bridge"],
    "": ["c-bridge", "c-ford", "c-mayor", "c-repairs"],
}


async def test_search_as_one_types_in_any_language_form_and_layout(glossary: Path) -> None:
    async with browsed(glossary) as (pilot, screen):
        for query, ids in FOUND.items():
            await search(pilot, screen, query)
            await until(pilot, partial(shows, screen, ids))
            assert ("Nothing found" in shown(pilot)) is not bool(ids)


async def test_typing_goes_to_the_search_and_the_arrows_to_the_list(glossary: Path) -> None:
    async with browsed(glossary) as (pilot, screen):
        await pilot.press("down", "down", "up")
        assert screen.listing.current is not None
        assert screen.listing.current.id == "c-ford"
        await until(pilot, lambda: "no term" in shown(pilot))
        await pilot.press("р", "е", "м")
        await until(pilot, lambda: listed(screen) == ["c-repairs"])
        await pilot.press("escape")
        await until(pilot, lambda: len(listed(screen)) == 4)
        await pilot.press("ctrl+end")
        assert screen.listing.current.id == "c-repairs"


async def test_a_filter_is_chosen_from_a_menu_and_dropped_with_escape(glossary: Path) -> None:
    async with browsed(glossary) as (pilot, screen):
        await pilot.press("f6")
        await until(pilot, lambda: isinstance(pilot.app.screen, FilterMenu))
        assert re.search(r"○ proposed +2", shown(pilot))
        await pilot.press("enter", "f6")
        await until(pilot, lambda: listed(screen) == ["c-mayor"])
        await until(pilot, lambda: "only conflicts" in shown(pilot))
        await pilot.press("escape")
        await until(pilot, lambda: len(listed(screen)) == 4)
        assert pilot.app.screen is screen
        await pilot.press("f6", "down", "space", "escape")
        await until(pilot, lambda: listed(screen) == ["c-ford"])
        await until(pilot, lambda: "only mine" in shown(pilot))
        await pilot.press("f6", "delete", "escape")
        await until(pilot, lambda: len(listed(screen)) == 4)


async def test_a_click_chooses_and_a_double_click_edits(glossary: Path) -> None:
    async with browsed(glossary) as (pilot, screen):
        await pilot.click("#concepts", offset=(10, 3))
        assert screen.listing.current is not None
        assert screen.listing.current.id == "c-mayor"
        await pilot.click("#concepts", offset=(10, 2), times=2)
        await until(pilot, lambda: isinstance(pilot.app.screen, ConceptDialog))
        await pilot.press("escape")
        assert screen.listing.current.id == "c-ford"


async def test_another_persons_change_shows_without_moving_the_cursor(glossary: Path) -> None:
    async with browsed(glossary) as (pilot, screen):
        await pilot.press("down", "down")
        theirs = Termbase(glossary / "glossary", private=glossary / ".other")
        theirs.apply(None, Concept("a-new", {"ru": (Term("арка"),)}))
        mayor = theirs.concept("c-mayor")
        theirs.apply(mayor, replace(mayor, note="elected"))
        await until(pilot, lambda: "5 concepts" in shown(pilot) and "elected" in shown(pilot))
        assert screen.listing.current is not None
        assert screen.listing.current.id == "c-mayor"


# Deciding --------------------------------------------------------------------------------------------------------------


async def test_a_proposal_is_approved_with_one_key_and_the_next_one_found(glossary: Path) -> None:
    async with browsed(glossary) as (pilot, screen):
        await pilot.press("f4")
        assert screen.listing.current is not None
        assert screen.listing.current.id == "c-ford"
        await pilot.press("ctrl+s")
        assert statuses(screen, "c-ford", "ru") == [("брод", TermStatus.PREFERRED)]
        assert screen.termbase.concept("c-ford").author == "Test"
        await until(pilot, lambda: screen.listing.current is not None and screen.listing.current.id == "c-mayor")
        await pilot.press("f5")
        assert ("міський голова", TermStatus.ADMITTED) in statuses(screen, "c-mayor", "uk")
        await pilot.press("ctrl+z")
        assert ("міський голова", TermStatus.PROPOSED) in statuses(screen, "c-mayor", "uk")
        await pilot.press("ctrl+y")
        assert ("міський голова", TermStatus.ADMITTED) in statuses(screen, "c-mayor", "uk")


@pytest.mark.parametrize(
    ("keys", "definition"),
    [(["alt+1"], "head of a town"), (["f2", "2"], "head of a city")],
)
async def test_a_conflict_is_decided_with_one_key(glossary: Path, keys: list[str], definition: str) -> None:
    async with browsed(glossary) as (pilot, screen):
        await pilot.press("down", "down")
        text = shown(pilot)
        assert "two values for definition" in text
        assert "head of a city   I. P. · 2026-03-03" in text
        await pilot.press(*keys)
        concept = screen.termbase.concept("c-mayor")
        assert (concept.definition, concept.conflicts) == (definition, ())
        await pilot.press("ctrl+z")
        await until(pilot, lambda: "Undone: decide" in shown(pilot))


async def test_a_removed_concept_comes_back(glossary: Path) -> None:
    async with browsed(glossary) as (pilot, screen):
        await pilot.press("down", "ctrl+d")
        await until(pilot, lambda: listed(screen) == ["c-bridge", "c-mayor", "c-repairs"])
        assert screen.listing.current is not None
        assert screen.listing.current.id == "c-mayor"
        await pilot.press("ctrl+z")
        await until(pilot, lambda: "c-ford" in listed(screen))
        assert screen.termbase.concept("c-ford").terms == CONCEPTS[1].terms


# What is known ---------------------------------------------------------------------------------------------------------


async def test_history_tells_word_by_word_and_an_entry_is_taken_back(glossary: Path) -> None:
    theirs = Termbase(glossary / "glossary")
    bridge = theirs.concept("c-bridge")
    theirs.apply(bridge, replace(bridge, definition="a road over deep water", author="I. P.", changed="2026-03-04T10:00:00Z"))
    async with browsed(glossary) as (pilot, screen):
        await pilot.press("f7", "f7")
        await until(pilot, lambda: "[+deep +]" in shown(pilot) or "[+deep+]" in shown(pilot))
        await until(pilot, lambda: "I. P." in shown(pilot))
        await pilot.press("ctrl+down", "enter")
        await until(pilot, lambda: screen.termbase.concept("c-bridge").definition == "a road over water")
        await pilot.press("escape", "ctrl+z")
        assert screen.termbase.concept("c-bridge").definition == "a road over deep water"


async def test_uses_lead_to_the_cell_and_escape_back_to_the_list(glossary: Path) -> None:
    async with browsed(glossary) as (pilot, screen):
        await pilot.press("f7")
        await until(pilot, lambda: " Uses 6 " in shown(pilot))
        await pilot.press("ctrl+down", "down", "enter")
        await until(pilot, lambda: is_open(pilot.app))
        statement = pilot.app.screen
        assert isinstance(statement, StatementScreen)
        await until(pilot, lambda: statement.grid.cursor == ("u1", "uk"))
        await pilot.press("ctrl+g")
        await until(pilot, lambda: isinstance(pilot.app.screen, StatementList))
        assert not screen.is_attached


async def test_the_glossary_in_numbers(glossary: Path) -> None:
    async with browsed(glossary) as (pilot, screen):
        await pilot.press("shift+f7")
        await until(pilot, lambda: "used in the statements 3" in shown(pilot))
        text = shown(pilot)
        assert "proposals waiting 2" in text
        assert "not used 1" in text
        assert "Українська     4    0    1    0    0" in text
        assert "roads 3" in text
        assert screen.tab is Detail.STATISTICS


# With a statement open -----------------------------------------------------------------------------------------------


async def test_above_a_statement_its_undo_covers_the_glossary(glossary: Path) -> None:
    async with browsed(glossary, statement=True) as (pilot, screen):
        await pilot.press("down", "f5", "escape")
        await until(pilot, lambda: isinstance(pilot.app.screen, StatementScreen))
        assert screen.termbase.concept("c-ford").terms["ru"][0].status is TermStatus.PREFERRED
        await pilot.press("ctrl+z")
        assert screen.termbase.concept("c-ford").terms["ru"][0].status is TermStatus.PROPOSED


async def test_from_an_open_cell_the_word_is_searched_and_its_text_is_kept(glossary: Path) -> None:
    async with browsed(glossary, statement=True) as (pilot, _):
        await pilot.press("escape")
        statement = pilot.app.screen
        assert isinstance(statement, StatementScreen)
        await pilot.press("enter")
        await until(pilot, lambda: statement.grid.editor is not None)
        await pilot.press("ctrl+home", "ctrl+k")
        await until(pilot, lambda: isinstance(pilot.app.screen, GlossaryScreen) and pilot.app.screen.is_mounted)
        screen = pilot.app.screen
        assert isinstance(screen, GlossaryScreen)
        await until(pilot, lambda: listed(screen) == ["c-bridge"])
        assert screen.search_line.value == "Мост"
        await pilot.press("escape", "escape")
        assert statement.is_current
        editor = statement.grid.editor
        assert editor is not None
        assert editor.has_focus


# Sizes and states ------------------------------------------------------------------------------------------------------


async def test_an_empty_glossary_says_how_to_begin(folder: Path) -> None:
    fill(folder, [])
    (folder / "glossary" / "torn.tbx").write_text("<tbx><text>", encoding="utf-8")
    async with browsed(folder, empty=True) as (pilot, _):
        await until(pilot, lambda: "The glossary is empty." in shown(pilot))
        await until(pilot, lambda: "torn.tbx" in shown(pilot))


@pytest.mark.parametrize("size", [(80, 24), (40, 10)])
async def test_any_size_will_do_and_brackets_are_text(glossary: Path, size: tuple[int, int]) -> None:
    fill(glossary, [replace(CONCEPTS[0], definition="[red]literal[/red]", note="\x1b]0;x\x07"), *CONCEPTS[1:]])
    async with browsed(glossary, size=size) as (pilot, screen):
        await pilot.press("pagedown", "pageup", "f7", "f7", "f7", "f7", "f6", "escape", "f1", "escape", "enter", "escape")
        assert pilot.app.screen is screen
        assert "\x1b" not in shown(pilot)
        if size[1] > 20:
            await until(pilot, lambda: "[red]literal[/red]" in shown(pilot))


async def test_the_keys_work_on_a_cyrillic_layout_and_are_in_help_and_palette(glossary: Path) -> None:
    async with browsed(glossary) as (pilot, screen):
        await pilot.press("ctrl+т")
        await until(pilot, lambda: isinstance(pilot.app.screen, ConceptDialog))
        await pilot.press("escape", "f1")
        await until(pilot, lambda: "Approve the proposals and go to the next" in shown(pilot))
        assert "Translate the cell" not in shown(pilot)
        await pilot.press("escape")
        names = {command.title for command in pilot.app.get_system_commands(screen)}
        assert "Approve the proposals of the concept" in names
        assert "Translate the cell" not in names


async def test_many_concepts_scroll_with_the_cursor(folder: Path) -> None:
    fill(folder, [Concept(f"c-{n:04}", {"en": (Term(f"item {n}"),)}) for n in range(500)])
    async with browsed(folder, size=(80, 24)) as (pilot, screen):
        await pilot.press("ctrl+end")
        await until(pilot, lambda: "item 499" in shown(pilot))
        await pilot.press("pageup")
        assert screen.listing.current is not None
        await pilot.press("ctrl+home")
        await until(pilot, lambda: "item 0" in shown(pilot))
        assert screen.query_one("#details", OptionList).option_count
        assert isinstance(screen.search_line, Input)


async def test_neither_typing_nor_moving_lays_out_the_whole_screen(glossary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with browsed(glossary) as (pilot, screen):
        await pilot.pause(0.1)
        laid_out: list[str] = []
        monkeypatch.setattr(screen, "_refresh_layout", lambda *_args, **_options: laid_out.append("again"))
        await pilot.press("down", "down", "up", "м", "о")
        await until(pilot, lambda: shows(screen, ["c-bridge", "c-repairs"]))
        await pilot.press("down", "backspace", "backspace")
        await until(pilot, lambda: len(screen.listing.concepts) == len(CONCEPTS))
        assert not laid_out


async def test_what_is_painted_after_keys_is_what_a_fresh_paint_shows(glossary: Path) -> None:
    """Lines that are kept, and parts that are painted by themselves, must not be out of date."""
    async with browsed(glossary) as (pilot, screen):
        for keys in (["down"], ["down", "up"], list("ремонт"), ["down"], ["backspace"] * 6, ["f5", "down", "ctrl+z"]):
            await pilot.press(*keys)
            await pilot.pause(0.3)
            before = shown(pilot).splitlines()[:-1]  # the last line forgets what it says after a while
            screen.listing.notify_style_update()
            screen.refresh(layout=True)
            await pilot.pause(0.1)
            assert before == shown(pilot).splitlines()[:-1]


async def test_a_file_that_cannot_be_read_is_named_on_a_small_screen_and_told_in_full(folder: Path) -> None:
    (folder / "glossary" / "torn.tbx").write_text("<tbx", encoding="utf-8")
    async with browsed(folder, size=(80, 24)) as (pilot, _):
        await until(pilot, lambda: "torn.tbx: " in shown(pilot).split("\n")[0])
        await until(pilot, lambda: "glossary/torn.tbx,line1:" in "".join(shown(pilot).split()))
