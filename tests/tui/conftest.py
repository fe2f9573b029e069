"""A small workspace for tests of the screens."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.core.concept import Concept, Term, TermStatus
from workbench.core.segment import ORIGINAL, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.formats import tbx, tmx
from workbench.mt.installed import bundled
from workbench.mt.translator import MachineTranslator
from workbench.workspace.folder import Workspace


def original(text: str) -> Segment:
    return Segment(text, State.CONFIRMED, ORIGINAL, "O. K.", "2026-03-02T10:00:00Z")


def confirmed(text: str) -> Segment:
    return Segment(text, State.CONFIRMED, "human", "O. K.", "2026-03-02T10:00:00Z")


def bridge() -> Statement:
    """Five units: one complete, one with a number that differs, one half done, two that only the original has."""
    rows = [
        {"ru": original("Мост открыт."), "uk": confirmed("Міст відкрито."), "en": confirmed("The bridge is open.")},
        {
            "ru": original("Ремонт занял 26 месяцев."),
            "uk": confirmed("Ремонт тривав 26 місяців."),
            "en": confirmed("Repairs took 20 months."),
        },
        {"ru": original("Мэр поблагодарил строителей."), "uk": Segment("Мэр подякував.", State.DRAFT, "mt:starter")},
        {"ru": original("Движение откроют в понедельник.")},
        {"ru": original("Водителей просят быть [red]внимательными[/red].")},
    ]
    units = [Unit(f"u{n}", row) for n, row in enumerate(rows, start=1)]
    return Statement("bridge", Header(("ru", "uk", "en"), "ru"), units)


CONCEPT = Concept(
    "c-bridge",
    {
        "ru": (Term("мост", part_of_speech="noun"),),
        "uk": (Term("міст", part_of_speech="noun"),),
        "en": (Term("bridge", part_of_speech="noun"), Term("viaduct", TermStatus.FORBIDDEN)),
    },
    definition="a road over water",
)


@pytest.fixture(autouse=True)
def many_colours(monkeypatch: pytest.MonkeyPatch) -> None:
    """The terminal that the tests run in does not choose the theme."""
    monkeypatch.setenv("COLORTERM", "truecolor")


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A workspace with one statement and one concept."""
    monkeypatch.setenv("WORKBENCH_AUTHOR", "Test")
    (tmp_path / "corpora").mkdir()
    (tmp_path / "glossary").mkdir()
    (tmp_path / "corpora" / "bridge.tmx").write_bytes(tmx.dumps(bridge()))
    with (tmp_path / "glossary" / "glossary.tbx").open("wb") as out:
        tbx.write([CONCEPT], out)
    return tmp_path


@pytest.fixture
def workspace(folder: Path) -> Workspace:
    return Workspace.open(folder)


@pytest.fixture
def no_english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing that translates from or to English is there."""
    sisters = tuple(each for each in bundled().directions if "en" not in (each.source, each.target))
    monkeypatch.setattr(MachineTranslator, "directions", sisters)
