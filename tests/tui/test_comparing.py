"""The comparing view: a map, a list of all differences, and versions read in translation."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
from textual.widgets import Input, OptionList

from tests.tui.driving import opened, shown, until
from workbench.core.errors import Cancelled
from workbench.core.progress import IsCancelled, Report, never, silent
from workbench.core.segment import HUMAN, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.translation import Translation
from workbench.core.unit import Unit
from workbench.formats import tmx
from workbench.mt.translator import MachineTranslator
from workbench.tui.inspector import Inspection
from workbench.tui.screens.differences import Differences
from workbench.tui.screens.statement import comparing
from workbench.tui.widgets.legend import Legend
from workbench.tui.widgets.minimap import AGREE, DIFFER, UNKNOWN, Minimap, summed_up
from workbench.workspace import reading as room
from workbench.workspace.folder import Workspace


@pytest.mark.parametrize("way_back", ["f9", "escape", "ctrl+z"])
async def test_the_map_and_the_legend_come_and_go_with_the_view(workspace: Workspace, way_back: str) -> None:
    async with opened(workspace) as (pilot, screen):
        assert not screen.query_one(Minimap).display
        screen.session.write("u4", "uk", "Рух відкриють у понеділок.", state=State.EDITED, origin=HUMAN)  # undone, it is shown
        await pilot.press("f9")
        await until(pilot, lambda: screen.rows is not None)
        assert screen.query_one(Minimap).display
        assert screen.query_one(Legend).display
        await until(pilot, lambda: "departs from the others" in shown(pilot))
        await until(pilot, lambda: "1 of 5 differ · Esc shows all" in shown(pilot))
        await pilot.press(way_back)
        await until(pilot, lambda: screen.rows is None)
        assert not screen.query_one(Minimap).display
        assert not screen.query_one(Legend).display
        await pilot.press("f9")
        await until(pilot, lambda: screen.rows is not None)


async def test_a_click_on_the_map_goes_to_the_unit_that_differs(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        await pilot.press("f9")
        await until(pilot, lambda: screen.rows is not None)
        screen.grid.set_rows(None)
        screen.move_to("u5", "ru")
        await pilot.click(Minimap, offset=(1, 1))
        await until(pilot, lambda: screen.grid.cursor is not None and screen.grid.cursor[0] == "u2")


def test_a_line_of_the_map_tells_the_worst_of_its_units() -> None:
    assert summed_up([AGREE, AGREE]) == ("·", "agree")
    assert summed_up([AGREE, DIFFER]) == ("≠", "differ")
    assert summed_up([DIFFER, "uk", "ru", "uk"]) == ("U", "departs")


async def test_every_difference_is_listed_and_gone_to(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        await pilot.press("f10")
        await until(pilot, lambda: isinstance(pilot.app.screen, Differences))
        await until(pilot, lambda: "20 in en" in shown(pilot))
        line = pilot.app.screen.query_one(Input)
        line.value = "ru"
        await until(pilot, lambda: "No difference fits." in shown(pilot))
        line.value = "number en"
        await until(pilot, lambda: pilot.app.screen.query_one(OptionList).highlighted == 0)
        await pilot.press("enter")
        await until(pilot, lambda: screen.grid.cursor == ("u2", "en"))


async def test_versions_that_agree_have_no_list(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.session.write("u2", "en", "Repairs took 26 months.")
        await pilot.press("f10")
        await until(pilot, lambda: "The versions agree" in shown(pilot))


def reading(rows: dict[str, str]) -> Callable[..., list[Translation]]:
    """A translator that knows some sentences and leaves the others as they are."""

    def translate(
        _self: MachineTranslator,
        texts: Sequence[str],
        source: str,
        target: str,
        *,
        report: Report = silent,
        cancelled: IsCancelled = never,
        **_more: object,
    ) -> list[Translation]:
        report(len(texts), len(texts))
        return [Translation(text, rows.get(text, text), source, target, "test") for text in texts]

    return translate


async def test_versions_are_read_in_the_language_of_the_column(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    async with opened(workspace) as (pilot, screen):
        said = screen.statement.unit("u2").text("uk")
        monkeypatch.setattr(MachineTranslator, "translate", reading({said: "Работы шли 26 месяцев подряд."}))
        screen.move_to("u2", "ru")
        await pilot.press("shift+f9")
        await until(pilot, lambda: "reads uk→ru" in shown(pilot))
        await until(pilot, lambda: "Работы шли 26 месяцев подряд." in shown(pilot))
        await pilot.press("shift+f9")
        await until(pilot, lambda: "reads uk→ru" not in shown(pilot))


@pytest.mark.usefixtures("no_english")
async def test_a_language_that_no_model_leads_to_is_said(workspace: Workspace) -> None:
    async with opened(workspace) as (pilot, screen):
        screen.move_to("u2", "en")
        await pilot.press("shift+f9")
        await until(pilot, lambda: "No version can be read in en" in shown(pilot))


@pytest.mark.usefixtures("no_english")
async def test_a_text_alone_has_nothing_to_be_compared_with_or_read_in(tmp_path: Path) -> None:
    (tmp_path / "corpora").mkdir()
    (tmp_path / "corpora" / "alone.tmx").write_bytes(
        tmx.dumps(Statement("alone", Header(("en",), "en"), [Unit("u1", {"en": Segment("The bridge is open.")})]))
    )
    async with opened(Workspace.open(tmp_path)) as (pilot, _):
        for key in ("f9", "f10"):
            await pilot.press(key)
            await until(pilot, lambda: "There is nothing to compare: no unit has a text in two versions." in shown(pilot))
        await pilot.press("shift+f9")
        await until(pilot, lambda: "There is nothing to read in English" in shown(pilot))
        await pilot.press("f6")
        wanted = [f"Nothing installed translates from English to {name}" for name in ("Russian", "Ukrainian")]
        await until(pilot, lambda: all(each in " ".join(shown(pilot).split()) for each in wanted))


async def test_a_comparison_that_finds_nothing_stops_no_reading(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "corpora").mkdir()
    (tmp_path / "corpora" / "alone.tmx").write_bytes(
        tmx.dumps(Statement("alone", Header(("en",), "en"), [Unit("u1", {"en": Segment("The bridge is open.")})]))
    )
    goes_on, was_stopped = threading.Event(), list[bool]()

    def waits(*_: object, cancelled: Callable[[], bool], **__: object) -> None:
        goes_on.wait(20)
        was_stopped.append(cancelled())
        raise Cancelled("stopped")

    monkeypatch.setattr(room, "read", waits)
    async with opened(Workspace.open(tmp_path)) as (pilot, _):
        await pilot.press("shift+f9", "f9")
        await until(pilot, lambda: "There is nothing to compare" in shown(pilot))
        goes_on.set()
        await until(pilot, lambda: bool(was_stopped))
        assert was_stopped == [False]


async def test_what_differs_is_shown_while_the_rest_is_compared(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparing, "SHOWN_EVERY", 0.0)
    goes_on = threading.Event()
    async with opened(workspace) as (pilot, screen):
        inspect = screen.inspector.inspect

        def waits_for_the_last(unit: Unit) -> Inspection:
            if unit.id == "u5":
                goes_on.wait(20)
            return inspect(unit)

        monkeypatch.setattr(screen.inspector, "inspect", waits_for_the_last)
        await pilot.press("f9")
        await until(pilot, lambda: "1 of 4 differ · so far" in shown(pilot))
        assert list(screen.rows or ()) == [1]
        signs = list(screen.query_one(Minimap)._signs)
        assert signs[1] not in (AGREE, UNKNOWN)
        assert [*signs[:1], *signs[2:]] == [AGREE, AGREE, AGREE, UNKNOWN]
        goes_on.set()
        await until(pilot, lambda: "1 of 5 differ · Esc shows all" in shown(pilot))


async def test_a_comparison_that_is_stopped_halfway_stays_so(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(comparing, "SHOWN_EVERY", 0.0)
    goes_on = threading.Event()
    async with opened(workspace) as (pilot, screen):
        inspect = screen.inspector.inspect

        def waits_for_the_last(unit: Unit) -> Inspection:
            if unit.id == "u5":
                goes_on.wait(20)
            return inspect(unit)

        monkeypatch.setattr(screen.inspector, "inspect", waits_for_the_last)
        await pilot.press("f9")
        await until(pilot, lambda: "1 of 4 differ · so far" in shown(pilot))
        await pilot.press("f9")
        await until(pilot, lambda: screen.rows is None)
        goes_on.set()
        await pilot.app.workers.wait_for_complete()
        await pilot.pause()
        assert screen.rows is None
