"""How fast the real screen opens and answers: ``python -m tests.bench.opening [open|keys]``.

``open``: a TMX of 50,000 units in three versions, from `Workspace.session` (reading and parsing) to the end of the grid's
first paint on the real screen, beside making the screen alone. ``keys``: as `tests.bench.grid`, on a pseudo-terminal, with
the whole screen on 5,000 units.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
import time
from pathlib import Path
from unittest.mock import patch

from textual.geometry import Region
from textual.strip import Strip

from tests.bench.grid import KEYS, SIZE, UNITS, big_statement, measure, opening
from workbench.formats import tmx
from workbench.workspace.folder import Workspace

MODULE = "tests.bench.opening"


def make_workspace(folder: Path, units: int) -> Workspace:
    """A workspace with one large statement."""
    (folder / "corpora").mkdir(parents=True)
    (folder / "corpora" / "large.tmx").write_bytes(tmx.dumps(big_statement(units)))
    return Workspace.open(folder)


async def opening_with_parsing() -> None:
    """Print reading, the journal and all, then the first paint, then one edit."""
    from workbench.tui.app import WorkbenchApp
    from workbench.tui.screens.statement.screen import StatementScreen
    from workbench.tui.widgets.grid import Grid

    painted: list[float] = []
    render = Grid.render_lines

    def timed(self: Grid, crop: Region) -> list[Strip]:
        strips = render(self, crop)
        if crop.height > 10:
            painted.append(time.perf_counter())
        return strips

    with tempfile.TemporaryDirectory() as folder, patch.object(Grid, "render_lines", timed):
        workspace = make_workspace(Path(folder) / "w", UNITS)
        start = time.perf_counter()
        session = workspace.session("large")
        read = time.perf_counter() - start
        session.close()
        app = WorkbenchApp(workspace)
        start = time.perf_counter()
        async with app.run_test(size=SIZE):
            while not painted:
                await asyncio.sleep(0.001)
            whole = painted[0] - start
            print(f"open {UNITS:,} units from the TMX: read {read:.2f} s, start to first paint of the screen {whole:.2f} s")
            screen = app.screen
            assert isinstance(screen, StatementScreen)
            start = time.perf_counter()
            screen.session.write("u25000", "uk", "Новий текст.")
            print(f"one edit of {UNITS:,} units, the screen following: {(time.perf_counter() - start) * 1e3:.1f} ms")
            await app.action_quit()


def child() -> None:
    """The application that runs on the pseudo-terminal."""
    from workbench.tui.app import WorkbenchApp

    with tempfile.TemporaryDirectory() as folder:
        WorkbenchApp(make_workspace(Path(folder) / "w", 5_000)).run()


def keys() -> None:
    """Moving in view, moving with the view scrolling, paging, typing, on the whole screen."""
    down, up, right = b"\x1b[B", b"\x1b[A", b"\x1b[C"
    measure("empty application", [down] * KEYS)
    measure("screen: moving in view", [down, up] * (KEYS // 2), before=down * 3, module=MODULE)
    measure("screen: next column", [right, b"\x1b[D"] * (KEYS // 2), before=down * 3, module=MODULE)
    measure("screen: scrolling down", [down] * KEYS, before=down * 30, module=MODULE)
    measure("screen: paging", [b"\x1b[6~"] * 60, module=MODULE)
    typed = [letter.encode() for letter in "новый перевод строки "] * 6
    measure("screen: typing", typed, before=down * 3 + b"\r", module=MODULE)


if __name__ == "__main__":
    arguments = sys.argv[1:]
    if arguments[:1] == ["child"]:
        child()
    else:
        if "keys" not in arguments:
            asyncio.run(opening())
            asyncio.run(opening_with_parsing())
        if "open" not in arguments:
            keys()
