"""The ghost of a model, other words for one, counterparts that light up, words that a machine was not sure of."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import OptionList

from tests.tui.driving import opened, shown, type_text, until
from workbench.core.segment import Segment, State
from workbench.core.translation import Completion
from workbench.core.unit import Unit
from workbench.mt.translator import MachineTranslator
from workbench.tui.screens.alternatives import Alternatives
from workbench.tui.screens.statement.screen import StatementScreen
from workbench.tui.sureness import unsure
from workbench.tui.widgets.looks import KINDS
from workbench.workspace.folder import Workspace


class Told:
    """Stands in for the models: answers from a table and remembers what it was asked."""

    def __init__(self, answers: dict[str, str], probability: float = 0.9, preview: bool = True) -> None:
        self.answers = answers
        self.probability = probability
        self.preview = preview
        self.asked: list[str] = []

    def complete(self, _text: str, _source: str, _target: str, typed: str, **_options: object) -> Completion | None:
        self.asked.append(typed)
        rest = self.answers.get(typed)
        return Completion(rest, self.probability, self.preview) if rest is not None else None


def use(monkeypatch: pytest.MonkeyPatch, told: Told) -> None:
    monkeypatch.setattr(MachineTranslator, "complete", lambda self, *asked, **options: told.complete(*asked, **options))


def ghost(screen: StatementScreen) -> str:
    editor = screen.grid.editor
    return editor.suggestion if editor is not None else ""


async def test_what_departs_from_every_suggestion_is_gone_on_with(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    told = Told({"Хай рух": " мостом відкриють у понеділок."})
    use(monkeypatch, told)
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u4", "uk")
        await pilot.press("enter")
        await type_text(pilot, screen, "Хай рух")
        await until(pilot, lambda: ghost(screen) == " мостом відкриють у понеділок.")
        editor = screen.grid.editor
        assert editor is not None
        assert editor.has_class("-faint"), "a preview model's ghost is fainter"
        await pilot.press("right")
        assert editor.text == "Хай рух мостом"
        assert ghost(screen) == " відкриють у понеділок."
        await pilot.press("end")
        assert editor.text == "Хай рух мостом відкриють у понеділок."
        assert told.asked.count("Хай рух мостом") == 0, "what is known already is not asked for again"


async def test_what_was_taken_back_is_not_offered_again(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, Told({"Хай рух мостом": " відкриють."}))
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u4", "uk")
        await pilot.press("enter")
        await type_text(pilot, screen, "Хай рух мостом")
        await until(pilot, lambda: ghost(screen) == " відкриють.")
        for _ in "мостом":
            await pilot.press("backspace")
        editor = screen.grid.editor
        assert editor is not None
        assert editor.text == "Хай рух "
        assert ghost(screen) == ""


async def test_a_preview_models_rough_guess_is_not_shown(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    told = Told({"Хай рух": " абищо.", "Хай міст": " стоїть."}, probability=0.2)
    use(monkeypatch, told)
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u4", "uk")
        await pilot.press("enter")
        await type_text(pilot, screen, "Хай рух")
        await until(pilot, lambda: "Хай рух" in told.asked)
        told.probability, told.preview = 0.2, False
        await type_text(pilot, screen, "Хай міст")
        await until(pilot, lambda: ghost(screen) == " стоїть.")
        assert told.asked.index("Хай рух") < told.asked.index("Хай міст")


async def test_an_answer_that_comes_late_is_dropped(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    use(monkeypatch, Told({}))
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u4", "uk")
        await pilot.press("enter")
        await type_text(pilot, screen, "Хай")
        late = screen.Completed(("u4", "uk"), "Хай рух", Completion(" мостом.", 0.9))
        screen.post_message(late)
        await pilot.pause()
        assert ghost(screen) == ""


async def test_other_words_are_offered_and_the_sentence_goes_on_from_the_chosen_one(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(monkeypatch, Told({"Мер похвалив": " будівельників."}))
    words = ["подякував", "похвалив", "[red]"]
    monkeypatch.setattr(MachineTranslator, "alternatives", lambda self, *asked: words if asked[3] == "Мер " else [])
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u3", "uk")
        await pilot.press("enter")
        await type_text(pilot, screen, "Мер подякував.")
        await pilot.press("alt+down")
        await until(pilot, lambda: isinstance(pilot.app.screen, Alternatives))
        assert pilot.app.screen.query_one(OptionList).option_count == 3
        await until(pilot, lambda: "3 [red]" in shown(pilot))
        await pilot.press("2")
        await until(pilot, lambda: pilot.app.screen is screen)
        editor = screen.grid.editor
        assert editor is not None
        assert editor.text == "Мер похвалив"
        await until(pilot, lambda: ghost(screen) == " будівельників.")
        await pilot.press("ctrl+z")
        assert editor.text == "Мер подякував."


async def test_a_word_inside_a_longer_text_changes_its_own_sentence_alone(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    use(monkeypatch, Told({"Мер похвалив": " усіх."}))
    monkeypatch.setattr(MachineTranslator, "alternatives", lambda self, *asked: ["похвалив"])
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u3", "uk")
        await pilot.press("enter")
        await type_text(pilot, screen, "Мер подякував людям. Кінець.")
        editor = screen.grid.editor
        assert editor is not None
        editor.move_cursor((0, 6))
        await pilot.press("ctrl+space")
        await until(pilot, lambda: isinstance(pilot.app.screen, Alternatives))
        await pilot.press("enter")
        await until(pilot, lambda: editor.text == "Мер похвалив усіх. Кінець.")


async def test_where_no_words_are_known_that_is_said(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MachineTranslator, "alternatives", lambda self, *asked: [])
    async with opened(workspace) as (pilot, screen):
        await pilot.press("alt+down")
        await until(pilot, lambda: "while a cell is edited" in shown(pilot))
        screen.move_to("u3", "uk")
        await pilot.press("enter")
        await until(pilot, lambda: screen.grid.editor is not None and screen.grid.editor.has_focus)
        await pilot.press("alt+down")
        await until(pilot, lambda: "No model offers other words here." in shown(pilot))


async def test_the_word_at_the_cursor_lights_up_its_counterparts(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u2", "uk")
        await pilot.press("enter")
        await until(pilot, lambda: screen.grid.editor is not None and screen.grid.editor.has_focus)
        editor = screen.grid.editor
        assert editor is not None
        editor.move_cursor((0, 1))
        unit = screen.statement.unit("u2")

        def lit(version: str) -> list[str]:
            return [
                unit.text(version)[start:end] for start, end, kind in screen.highlights(unit, version) if kind == "counterpart"
            ]

        await until(pilot, lambda: lit("ru") == ["Ремонт"])
        await pilot.press("escape")
        await until(pilot, lambda: lit("ru") == [])


async def test_the_least_sure_words_of_a_machines_draft_are_marked(workspace: Workspace, folder: Path) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.session.translate([("u4", "uk", "Жовтень відкриють у понеділок.", "mt:starter")])

        def marked() -> list[str]:
            unit = screen.statement.unit("u4")
            return [unit.text("uk")[start:end] for start, end, kind in screen.highlights(unit, "uk") if kind == "unsure"]

        await until(pilot, lambda: "Жовтень" in marked())
        screen.session.confirm("u4", "uk")
        assert marked() == []


def test_only_the_least_sure_third_is_marked() -> None:
    scores = [(0, 1, 0.01), (2, 3, 0.2), (4, 5, 0.02), (6, 7, 0.9), (8, 9, 0.1), (10, 11, 0.8)]
    assert unsure(scores) == ((0, 1, "unsure"), (4, 5, "unsure"))
    assert unsure([(0, 1, 0.6)]) == ()
    assert unsure([]) == ()
    assert {"unsure", "counterpart"} <= set(KINDS)


def test_texts_of_people_are_not_measured(workspace: Workspace) -> None:
    from workbench.tui.sureness import Sureness

    with workspace.session("bridge") as session:
        asked = Sureness(session, lambda unit: None, lambda: None)
        unit = Unit("x", {"ru": Segment("Мост."), "uk": Segment("Міст.", State.DRAFT, "tm:80")})
        assert asked.marks(unit, "uk") == ()
        assert asked.marks(Unit("x", {"uk": Segment("Міст.", State.DRAFT, "mt:starter")}), "uk") == ()


async def test_the_words_of_a_cell_are_walked_through_without_editing(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u2", "ru")
        unit = screen.statement.unit("u2")

        def lit(version: str) -> list[str]:
            return [
                unit.text(version)[start:end] for start, end, kind in screen.highlights(unit, version) if kind == "counterpart"
            ]

        await pilot.press("ctrl+right")
        await until(pilot, lambda: (lit("ru"), lit("uk")) == (["Ремонт"], ["Ремонт"]))
        await pilot.press("ctrl+left", "ctrl+right", "ctrl+right")
        await until(pilot, lambda: (lit("ru"), lit("uk")) == (["26"], ["26"]))
        await pilot.press("down")
        await until(pilot, lambda: lit("ru") == lit("uk") == [])
