"""Work beside the screen begins at once, however much it is given."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest
from textual.app import App

import workbench.tui
from workbench.tui.background import background


class Spelled(list[int]):
    """A long statement that counts how often it was written out."""

    written = 0

    def __repr__(self) -> str:
        Spelled.written += 1
        return super().__repr__()


class Counting(App[None]):
    found: int | None = None

    @background("count")
    def count(self, numbers: Spelled) -> None:
        self.found = len(numbers)


@pytest.mark.asyncio
async def test_what_the_work_is_given_is_not_written_out() -> None:
    app = Counting()
    async with app.run_test():
        worker = app.count(Spelled(range(9)))
        await worker.wait()
        assert (app.found, worker.group, Spelled.written) == (9, "count", 0)


def test_all_work_goes_that_way() -> None:
    rooms = Path(workbench.tui.__file__).parent
    others = [
        path.name
        for path in rooms.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module == "textual" and "work" in {name.name for name in node.names}
    ]
    assert others == ["background.py"]
