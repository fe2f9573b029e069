"""Which columns are shown where there is no room for all."""

from __future__ import annotations

from pathlib import Path

from tests.tui.conftest import original
from tests.tui.driving import opened
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.formats import tmx
from workbench.workspace.folder import Workspace


async def test_versions_that_are_there_come_before_languages_without_one(folder: Path) -> None:
    unit = Unit("u1", {"ru": original("Мост открыт."), "en": original("The bridge is open.")})
    statement = Statement("bridge", Header(("ru", "en"), "ru"), [unit])
    (folder / "corpora" / "bridge.tmx").write_bytes(tmx.dumps(statement))
    async with opened(Workspace.open(folder), (80, 24)) as (pilot, screen):
        assert screen.grid.shown == ("ru", "en")
        await pilot.press("ctrl+l")
        assert screen.grid.shown == ("ru", "uk")
