"""A small statement in a workspace of its own, and a journal to look into."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from workbench.core.segment import HUMAN, ORIGINAL, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.formats import tmx
from workbench.workspace.folder import Workspace

LINES = {
    "ru": ("Движение по мосту откроют 14 мая.", "Ремонт занял 26 месяцев.", "Работы оплатил город."),
    "uk": ("Рух мостом відкриють 14 травня.", "Ремонт тривав 26 місяців.", "Роботи оплатило місто."),
}


def bridge() -> Statement:
    """Three units in Russian (original) and Ukrainian (edited), and an empty English column."""
    units = [
        Unit(
            f"u{n}",
            {
                "ru": Segment(ru, State.EDITED, ORIGINAL, "olena", "2026-05-01T10:00:00Z"),
                "uk": Segment(uk, State.EDITED, HUMAN, "olena", "2026-05-01T10:00:00Z"),
            },
            paragraph=n == 1,
        )
        for n, (ru, uk) in enumerate(zip(LINES["ru"], LINES["uk"], strict=True), 1)
    ]
    return Statement("bridge", Header(("ru", "uk", "en"), "ru"), units)


def store(workspace: Workspace, statement: Statement) -> Path:
    """Write a statement the way another tool would: the file alone."""
    path = workspace.statement_path(statement.name)
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(tmx.dumps(statement))
    return path


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """A workspace with the statement ``bridge``."""
    (tmp_path / "workbench.toml").write_text('author = "anna"\n', encoding="utf-8")
    opened = Workspace.open(tmp_path)
    store(opened, bridge())
    return opened


@pytest.fixture
def kinds(workspace: Workspace) -> Callable[[], list[str]]:
    """The kinds of the journal's records, in order."""

    def read() -> list[str]:
        lines = workspace.journal_path("bridge").read_text(encoding="utf-8").splitlines()
        return [json.loads(line)[1]["kind"] for line in lines]

    return read
