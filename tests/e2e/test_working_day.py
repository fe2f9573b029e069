"""A translator's day in a real terminal: translate, edit under a Cyrillic layout, confirm, a power cut, and on again."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.e2e.terminal import Terminal, needs_tmux
from workbench.core.segment import State
from workbench.formats import tmx

pytestmark = [needs_tmux, pytest.mark.timeout(240)]

TEXT = """Мост через реку открыли в понедельник.
Ремонт длился двадцать шесть месяцев и стоил 14 млн гривен.
Мэр поблагодарил строителей за работу.
"""

CTRL_YERU = b"\x1b[1099;5u"
"""Ctrl+S on a Russian layout, as a terminal with the kitty keyboard protocol sends it."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "work").mkdir()
    (tmp_path / "work" / "bridge.txt").write_text(TEXT, encoding="utf-8")
    return tmp_path / "work"


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    terminal = Terminal(tmp_path)
    yield terminal
    terminal.close()


def workbench(folder: Path, *arguments: str) -> str:
    command = [sys.executable, "-m", "workbench", *arguments]
    environment = {"PYTHONPATH": str(Path(__file__).parents[2]), "HOME": str(folder), "PATH": "/usr/bin:/bin"}
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True, env=environment).stdout


def test_nothing_is_lost_and_all_can_be_undone(folder: Path, terminal: Terminal) -> None:
    workbench(folder, "open", "bridge.txt", "--no-ui")
    statement = tmx.read(folder / "corpora" / "bridge.tmx")
    assert statement.versions == ("ru",)

    terminal.start(".", cwd=folder)
    terminal.wait("Мост через реку")
    terminal.keys("F6")
    terminal.wait("6 drafts")

    terminal.keys("Tab", "Enter")
    terminal.keys("C-a")
    terminal.type("Міст відкрили в понеділок.")
    terminal.send(CTRL_YERU)
    terminal.wait(lambda screen: "Міст відкрили" in screen and "✓✓~" in screen)
    terminal.kill()

    terminal.start("open", "bridge", cwd=folder)
    screen = terminal.wait("Міст відкрили в понеділок.")
    assert "✓✓~" in screen
    terminal.keys("C-z")
    terminal.wait(lambda screen: "Undone: confirm uk 1" in screen and "Міст відкрили" not in screen)
    terminal.keys("C-y")
    terminal.wait("Done again: confirm uk 1")
    terminal.keys("C-q")
    terminal.wait_until_closed()

    saved = tmx.read(folder / "corpora" / "bridge.tmx")
    first = saved.units[0].segment("uk")
    assert (first.text, first.state) == ("Міст відкрили в понеділок.", State.CONFIRMED)
    assert saved.units[1].state("uk") is State.DRAFT
    rows = workbench(folder, "export", "bridge", "--format", "tsv", "--state", "confirmed").splitlines()
    assert rows[0].split("\t")[:2] == ["ru", "uk"]
    assert rows[1].split("\t")[:2] == ["Мост через реку открыли в понедельник.", "Міст відкрили в понеділок."]
