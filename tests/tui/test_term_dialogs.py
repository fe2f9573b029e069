"""Adding and editing concepts: the dialogs, what they fill in and what they refuse."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.app import App
from textual.pilot import Pilot
from textual.widgets import Checkbox, Input, Select

from tests.tui.driving import opened, shown, until
from tests.tui.glossary import CONCEPTS, browsed, fill
from workbench.core.concept import Term, TermStatus
from workbench.core.errors import InputError
from workbench.tui.screens.concept import ConceptDialog
from workbench.tui.screens.spelling import SpellingDialog
from workbench.tui.screens.statement.screen import StatementScreen
from workbench.tui.screens.term import TermDialog
from workbench.workspace.concept_edits import ConceptEdits
from workbench.workspace.folder import Workspace


def field(app: App[None], name: str) -> Input:
    return app.screen.query_one(f"#{name}", Input)


async def on_word(pilot: Pilot[None], screen: StatementScreen, unit: str, version: str, word: str) -> None:
    """Open a cell with a word selected."""
    screen.move_to(unit, version)
    await pilot.pause()
    await pilot.press("enter")
    await until(pilot, lambda: screen.grid.editor is not None and screen.grid.editor.has_focus)
    editor = screen.grid.editor
    assert editor is not None
    at = editor.text.index(word)
    editor.replace_span(at, at + len(word), word)
    await pilot.pause()


# Adding from a statement -------------------------------------------------------------------------------------------------


async def test_a_selected_word_becomes_an_entry_with_what_is_known_of_it(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        await on_word(pilot, screen, "u2", "ru", "месяцев")
        await pilot.press("ctrl+t")
        await until(pilot, lambda: isinstance(pilot.app.screen, TermDialog))
        assert field(pilot.app, "term-ru").value == "месяц"
        await until(pilot, lambda: field(pilot.app, "term-uk").value == "місяць")
        await until(pilot, lambda: "noun m" in shown(pilot))
        field(pilot.app, "term-en").value = "month"
        pilot.app.screen.query_one("#status", Select).value = TermStatus.PROPOSED
        await pilot.press("ctrl+s")
        await until(pilot, lambda: pilot.app.screen is screen)
        (added,) = [each for each in workspace.termbase.concepts.values() if each.id != "c-bridge"]
        assert added.terms["ru"] == (
            Term("месяц", TermStatus.PROPOSED, "noun", "masculine", example="Ремонт занял 26 месяцев.", source="bridge"),
        )
        assert (added.terms["en"][0].part_of_speech, added.author) == ("noun", "Test")
        screen.leave_editor()
        await pilot.press("ctrl+z")
        assert set(workspace.termbase.concepts) == {"c-bridge"}


async def test_what_looks_alike_is_shown_and_gains_the_term(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, _):
        await pilot.press("ctrl+t")
        await until(pilot, lambda: isinstance(pilot.app.screen, TermDialog))
        field(pilot.app, "term-ru").value = "мосты"
        field(pilot.app, "term-en").value = "span"
        await until(pilot, lambda: "Alt+1 мост" in shown(pilot))
        await pilot.press("alt+1")
        await until(pilot, lambda: not isinstance(pilot.app.screen, TermDialog))
        terms = workspace.termbase.concept("c-bridge").terms["en"]
        assert [(term.text, term.status) for term in terms][:2] == [
            ("bridge", TermStatus.PREFERRED),
            ("span", TermStatus.ADMITTED),
        ]
        await until(pilot, lambda: "terms added" in shown(pilot))


async def test_a_latin_letter_in_a_cyrillic_term_is_refused_with_the_remedy(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, _):
        await pilot.press("ctrl+t")
        await until(pilot, lambda: isinstance(pilot.app.screen, TermDialog))
        await pilot.press("ctrl+s")
        await until(pilot, lambda: "Give the term in at least one language." in shown(pilot))
        field(pilot.app, "term-ru").value = "ст\u0070оитель"
        await pilot.pause()
        await pilot.press("ctrl+s")
        await until(pilot, lambda: "write 'строитель'" in shown(pilot))
        assert isinstance(pilot.app.screen, TermDialog)
        await pilot.press("ctrl+e")
        await until(pilot, lambda: isinstance(pilot.app.screen, ConceptDialog))
        assert field(pilot.app, "term-text").value.startswith("ст")
        await pilot.press("escape", "escape")
        assert set(workspace.termbase.concepts) == {"c-bridge"}


# Every field ---------------------------------------------------------------------------------------------------------


async def test_every_field_can_be_edited(folder: Path) -> None:
    fill(folder, CONCEPTS)
    async with browsed(folder, size=(80, 24)) as (pilot, screen):
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, ConceptDialog))
        dialog = pilot.app.screen
        for name, value in {"concept-definition": "spans water", "concept-domain": "works", "concept-note": "see ford"}.items():
            field(pilot.app, name).value = value
        dialog.query_one("#concept-do_not_translate", Checkbox).value = True
        for name in ("note", "example", "source"):
            field(pilot.app, f"term-{name}").value = f"the {name}"
        for name in ("exact", "case_sensitive", "gap"):
            dialog.query_one(f"#term-{name}", Checkbox).value = True
        choices = {"status": "admitted", "part_of_speech": "noun", "gender": "masculine"}
        for name, choice in choices.items():
            dialog.query_one(f"#term-{name}", Select).value = choice
        await pilot.pause()
        await pilot.press("ctrl+s")
        await until(pilot, lambda: pilot.app.screen is screen)
        concept = screen.termbase.concept("c-bridge")
        assert (concept.definition, concept.domain, concept.note) == ("spans water", "works", "see ford")
        assert concept.do_not_translate
        assert concept.terms["ru"] == (
            Term(
                "мост",
                TermStatus.ADMITTED,
                "noun",
                "masculine",
                case_sensitive=True,
                exact=True,
                note="the note",
                example="the example",
                source="the source",
                gap=True,
            ),
        )
        assert concept.terms["en"] == CONCEPTS[0].terms["en"]
        await pilot.press("ctrl+z")
        assert screen.termbase.concept("c-bridge").terms == CONCEPTS[0].terms


async def test_terms_are_added_moved_to_another_language_and_dropped(folder: Path) -> None:
    fill(folder, CONCEPTS)
    async with browsed(folder, size=(80, 24)) as (pilot, screen):
        await pilot.press("down", "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, ConceptDialog))
        await pilot.press("ctrl+n", *"ford")
        await pilot.press("ctrl+n", *"wade", "ctrl+up", "ctrl+up", "ctrl+d")
        await pilot.press("ctrl+s")
        await until(pilot, lambda: pilot.app.screen is screen)
        terms = screen.termbase.concept("c-ford").terms
        assert {tag: [term.text for term in group] for tag, group in terms.items()} == {"ru": ["брод"], "en": ["ford", "wade"]}


async def test_what_was_searched_for_in_vain_is_added(folder: Path) -> None:
    fill(folder, CONCEPTS)
    async with browsed(folder) as (pilot, screen):
        await pilot.press(*"dam")
        await until(pilot, lambda: not screen.listing.concepts)
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, ConceptDialog))
        await pilot.press("ctrl+s")
        await until(pilot, lambda: pilot.app.screen is screen and len(screen.listing.concepts) == 5)
        assert screen.listing.current is not None
        assert screen.listing.current.terms == {"en": (Term("dam"),)}


# Names ---------------------------------------------------------------------------------------------------------------


async def test_a_name_is_inserted_by_its_digit_and_the_standard_is_remembered(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u5", "en")
        await pilot.pause()
        await pilot.press("shift+f3")
        await until(pilot, lambda: isinstance(pilot.app.screen, SpellingDialog))
        await pilot.press(*"Залужний")
        await until(pilot, lambda: "1 Zaluzhnyi" in shown(pilot))
        await pilot.press("down", "ctrl+r")
        assert workspace.config.name_schemes == {"uk": "uk-bgn-1965"}
        await until(pilot, lambda: "2 Zaluzhnyy     ★ BGN/PCGN 1965" in shown(pilot))
        await pilot.press("2")
        await until(pilot, lambda: screen.grid.editor is not None and screen.grid.editor.text == "Zaluzhnyy")


async def test_a_name_is_kept_with_its_other_spellings_deprecated(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, _):
        await pilot.press("ctrl+t")
        await until(pilot, lambda: isinstance(pilot.app.screen, TermDialog))
        field(pilot.app, "term-uk").value = "Київ"
        await pilot.press("ctrl+r")
        await until(pilot, lambda: isinstance(pilot.app.screen, SpellingDialog))
        await until(pilot, lambda: "1 Kyiv" in shown(pilot))
        await pilot.press("ctrl+s")
        await until(pilot, lambda: len(workspace.termbase.concepts) == 2)
        (added,) = [each for each in workspace.termbase.concepts.values() if each.id != "c-bridge"]
        assert added.terms["uk"][0].part_of_speech == "properNoun"
        assert (added.terms["en"][0].text, added.terms["en"][0].status) == ("Kyiv", TermStatus.PREFERRED)
        assert {term.status for term in added.terms["en"][1:]} == {TermStatus.DEPRECATED}
        assert "Kyyiv" in {term.text for term in added.terms["en"]}


async def test_saving_what_nobody_changed_changes_nothing(folder: Path) -> None:
    fill(folder, CONCEPTS)
    async with browsed(folder) as (pilot, screen):
        await pilot.press("down", "enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, ConceptDialog))
        assert pilot.app.screen.query_one("#term-status", Select).value == "proposed"
        await pilot.press("ctrl+down", "ctrl+up", "ctrl+s")
        await until(pilot, lambda: pilot.app.screen is screen)
        assert screen.termbase.concept("c-ford") == CONCEPTS[1]


# Saving that fails -------------------------------------------------------------------------------------------------------


async def test_a_term_that_could_not_be_saved_is_asked_for_again(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ConceptEdits, "change", refused)
    async with opened(workspace) as (pilot, screen):
        await pilot.press("ctrl+t")
        await until(pilot, lambda: isinstance(pilot.app.screen, TermDialog))
        field(pilot.app, "term-ru").value = "порт"
        await pilot.press("ctrl+s")
        await until(pilot, lambda: isinstance(pilot.app.screen, ConceptDialog) and "the disk is full" in shown(pilot))
        assert field(pilot.app, "term-text").value == "порт"
        monkeypatch.undo()
        await pilot.press("ctrl+s")
        await until(pilot, lambda: pilot.app.screen is screen)
        assert any(term.text == "порт" for each in workspace.termbase.concepts.values() for term in each.terms.get("ru", ()))


async def test_a_concept_that_could_not_be_saved_is_asked_for_again(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with opened(workspace) as (pilot, _):
        await pilot.press("ctrl+k")
        await until(pilot, lambda: "1 concept" in shown(pilot) and "мост" in shown(pilot))
        await pilot.press("enter")
        await until(pilot, lambda: isinstance(pilot.app.screen, ConceptDialog))
        field(pilot.app, "concept-note").value = "по мосту, не на мосту"
        monkeypatch.setattr(ConceptEdits, "change", refused)
        await pilot.press("ctrl+s")
        await until(pilot, lambda: isinstance(pilot.app.screen, ConceptDialog) and "the disk is full" in shown(pilot))
        assert field(pilot.app, "concept-note").value == "по мосту, не на мосту"
        monkeypatch.undo()
        await pilot.press("ctrl+s")
        await until(pilot, lambda: workspace.termbase.concepts["c-bridge"].note == "по мосту, не на мосту")


def refused(*_: object) -> None:
    raise InputError("the disk is full")


async def test_a_concept_like_one_of_the_glossary_is_shown_before_it_is_saved_and_joined_to_it(folder: Path) -> None:
    fill(folder, CONCEPTS)
    async with browsed(folder) as (pilot, screen):
        screen.search_line.value = "щщщ"
        await until(pilot, lambda: not screen.listing.concepts)
        await pilot.press("ctrl+n")
        await until(pilot, lambda: isinstance(pilot.app.screen, ConceptDialog))
        dialog = pilot.app.screen
        dialog.query_one("#term-text", Input).value = "мостами"
        await until(pilot, lambda: "In the glossary already" in shown(pilot))
        await pilot.press("alt+1")
        await until(pilot, lambda: pilot.app.screen is screen)
        assert [term.text for term in screen.termbase.concept("c-bridge").terms["ru"]] == ["мост", "мостами"]
        assert len(screen.termbase.concepts) == len(CONCEPTS)
        await until(pilot, lambda: screen.listing.current is not None and screen.listing.current.id == "c-bridge")
        await pilot.press("enter")  # what a concept has itself is not like it
        await until(pilot, lambda: isinstance(pilot.app.screen, ConceptDialog))
        assert "In the glossary already" not in shown(pilot)
