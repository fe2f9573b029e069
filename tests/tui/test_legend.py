"""The legend of the comparing view is whole on a small screen, too."""

from __future__ import annotations

import pytest

from tests.tui.driving import opened, shown, until
from workbench.workspace.folder import Workspace


@pytest.mark.parametrize(("width", "meaning"), [(80, "20  departs  words"), (120, "20  departs from the others  words")])
async def test_the_whole_legend_fits(workspace: Workspace, width: int, meaning: str) -> None:
    async with opened(workspace, (width, 24)) as (pilot, _):
        await pilot.press("f9")
        await until(pilot, lambda: meaning in shown(pilot))
        await until(pilot, lambda: "≠R in the map" in shown(pilot))
