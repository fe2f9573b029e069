"""The ghost in an empty cell: a whole proposal on as many lines as it takes, taken word by word, or at once."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from tests.tui.demo import Demo
from tests.tui.driving import opened, shown, until
from workbench.core.match import Match
from workbench.core.translation import Completion, Translation
from workbench.mt.translator import MachineTranslator
from workbench.tui.lookup import Suggestion
from workbench.tui.screens.statement.completing import _begins_sentence, proposal
from workbench.tui.screens.statement.screen import StatementScreen
from workbench.tui.textual_compat import screen_lines
from workbench.tui.widgets.editor import CellEditor
from workbench.tui.widgets.layout import wrap
from workbench.workspace.folder import Workspace

LONG = (
    "Рух через міст відкриють у понеділок, а до того часу водіїв просять користуватися об’їзною дорогою, "
    "яку дорожня служба позначила новими знаками."
)


def answer(monkeypatch: pytest.MonkeyPatch, text: str, *warnings: str, preview: bool = False) -> None:
    """Have every text translated in the same way, and nothing gone on with."""

    def translate(
        self: MachineTranslator, texts: Sequence[str], source: str, target: str, **options: object
    ) -> list[Translation]:
        return [Translation(each, text, source, target, "test", warnings=warnings, preview=preview) for each in texts]

    monkeypatch.setattr(MachineTranslator, "translate", translate)
    monkeypatch.setattr(MachineTranslator, "complete", lambda self, *asked, **options: None)


def editor_of(screen: StatementScreen) -> CellEditor:
    editor = screen.grid.editor
    assert editor is not None
    return editor


@pytest.mark.parametrize("size", [(80, 24), (160, 45)])
async def test_an_empty_cell_shows_the_whole_proposal_over_several_lines(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    answer(monkeypatch, LONG, preview=True)
    async with opened(workspace, size) as (pilot, screen):
        screen.move_to("u4", "uk")
        await pilot.press("enter")
        await until(pilot, lambda: screen.grid.editor is not None and screen.grid.editor.continuation == LONG)
        await until(pilot, lambda: "знаками." in shown(pilot).split("Suggestions")[0])
        editor = editor_of(screen)
        height = editor.region.height
        lines = [LONG[start:end].strip() for start, end in wrap(LONG, editor.region.width - 1)]
        assert height == len(lines) > 1
        grid = shown(pilot).split("Suggestions")[0]
        assert all(line in grid for line in lines), "no line is cut"
        assert editor.has_class("-faint"), "it is a preview model's"
        assert screen.statement.unit("u4").text("uk") == "", "nothing is written before it is taken"
        await pilot.press("right")
        assert (editor.text, editor.continuation) == ("Рух", LONG[3:])
        await pilot.press("ctrl+z")
        await until(pilot, lambda: (editor.text, editor.continuation) == ("", LONG))
        await pilot.press("end")
        assert editor.text == LONG
        await pilot.press("ctrl+a", "delete", "Т")
        await pilot.pause()
        assert editor.continuation == "", "what departs from it is not gone on with by it"
        assert editor.region.height == height, "the rows below stand still"
        await pilot.press("escape")
        await until(pilot, lambda: screen.statement.unit("u4").text("uk") == "Т")
        assert screen.grid.region_of_cell("u4", "uk").height < height


async def test_typing_the_proposal_shortens_it_and_departing_asks_the_model(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, LONG)
    gone_on = {"Рух б": Completion("ільше не перекривають.", 0.9)}
    monkeypatch.setattr(MachineTranslator, "complete", lambda self, *asked, **options: gone_on.get(asked[3]))
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u4", "uk")
        await pilot.press("enter")
        await until(pilot, lambda: screen.grid.editor is not None and screen.grid.editor.continuation == LONG)
        editor = editor_of(screen)
        await pilot.press("Р", "у", "х", "space")
        assert editor.continuation == LONG[4:]
        await pilot.press("б")
        await until(pilot, lambda: editor.continuation == "ільше не перекривають.")


async def test_where_nothing_can_be_proposed_nothing_is_said(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MachineTranslator, "can_translate", lambda self, source, target: False)
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u4", "en")
        await pilot.press("enter")
        await until(pilot, lambda: screen.grid.editor is not None and not screen.looking_up)
        assert editor_of(screen).continuation == ""
        assert "No model" not in shown(pilot)
        assert "workbench models" not in shown(pilot)


async def test_what_the_guards_object_to_is_not_proposed(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    answer(monkeypatch, "Рух рух рух рух рух рух.", "words are repeated over and over")
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u4", "uk")
        await pilot.press("enter")
        await until(pilot, lambda: screen.grid.editor is not None and not screen.looking_up)
        assert editor_of(screen).continuation == ""


async def test_a_proposal_of_two_lines_keeps_its_line_break_and_obeys_nothing(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch, "Перший [red]рядок[/red]\nДругий\t рядок \N{ESCAPE}[2J")
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u4", "uk")
        await pilot.press("enter")
        await until(pilot, lambda: "Другий" in shown(pilot).split("Suggestions")[0])
        editor = editor_of(screen)
        await until(pilot, lambda: "[red]рядок[/red]⏎" in shown(pilot))
        await pilot.press("end")
        assert editor.text.startswith("Перший [red]рядок[/red]\nДругий\t рядок")
        assert "\N{ESCAPE}" not in editor.text


async def test_the_cursor_never_stands_in_what_is_only_proposed() -> None:
    app = Demo()
    async with app.run_test(size=(80, 24)) as pilot:
        await pilot.press("tab", "enter")
        editor = app.grid.editor
        assert editor is not None
        end = editor.document.end
        editor.suggest(" " + LONG)
        await pilot.pause()
        assert editor.region.height > 3
        await pilot.press("down", "down")
        assert editor.cursor_location == end
        editor.suggest(" " + LONG)
        await pilot.pause()
        await pilot.click(editor, offset=(5, editor.region.height - 2))
        assert editor.cursor_location == end
        assert any("знаками." in line for line in screen_lines(app))


def match(score: int) -> Suggestion:
    return Suggestion(f"match {score}", f"tm:{score}", "", "ru", match=Match(score, "", "", "ru", "uk", "s", "u"))


def made(*warnings: str, preview: bool = False) -> Suggestion:
    text = "preview" if preview else "model"
    translation = Translation("", text, "ru", "uk", "test", warnings=warnings, preview=preview)
    return Suggestion(text, "mt:test", "", "ru", translation=translation)


@pytest.mark.parametrize(
    ("suggestions", "more_to_come", "wanted"),
    [
        ([], False, None),
        ([match(100)], True, "match 100"),
        ([match(80)], True, None),
        ([match(80)], False, "match 80"),
        ([match(80), made()], True, "model"),
        ([match(80), made(preview=True)], True, "match 80"),
        ([match(60)], False, None),
        ([match(60), made(preview=True)], True, "preview"),
        ([made("numbers are missing: 14")], False, None),
        ([made("numbers are missing: 14"), made()], False, "model"),
    ],
)
def test_the_best_of_the_suggestions_is_proposed(suggestions: list[Suggestion], more_to_come: bool, wanted: str | None) -> None:
    found = proposal(suggestions, more_to_come)
    assert (found.text if found else None) == wanted


@pytest.mark.parametrize(
    ("text", "word", "wanted"),
    [
        ("— Коли відкриють міст?", "Коли", True),
        ("Міст стоїть. Рух відкрито.", "Рух", True),
        ("Приїхав Кадиров.", "Кадиров", False),
        ("коли відкриють міст?", "коли", False),
    ],
)
def test_only_the_first_word_of_a_sentence_lends_its_capital(text: str, word: str, wanted: bool) -> None:
    start = text.index(word)
    assert _begins_sentence(text, (start, start + len(word)), "uk") is wanted


@pytest.mark.usefixtures("no_english")
async def test_what_has_no_words_is_copied_by_a_translation_of_the_statement(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.session.write("u4", "ru", "+7 (495) 123-45-67")
        await pilot.press("f6")
        await until(pilot, lambda: screen.statement.unit("u4").text("uk") == "+7 (495) 123-45-67")
        await until(pilot, lambda: "2 drafts" in shown(pilot))
