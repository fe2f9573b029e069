"""Screens as plain text, compared with files: ``UPDATE_SCREENS=1 pytest tests/tui`` writes them anew."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from textual.app import App

from workbench.tui.textual_compat import screen_lines

FOLDER = Path(__file__).parent / "snapshots"


def assert_screen(app: App[Any], name: str) -> None:
    """The screen looks as in ``snapshots/NAME.txt``."""
    shown = "\n".join(screen_lines(app)) + "\n"
    path = FOLDER / f"{name}.txt"
    if os.environ.get("UPDATE_SCREENS"):
        path.write_text(shown, encoding="utf-8")
    assert shown == path.read_text(encoding="utf-8")
