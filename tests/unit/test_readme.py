"""What the README says is so."""

from __future__ import annotations

from pathlib import Path

from workbench.cli.main import GROUPS
from workbench.tui.help_text import as_markdown

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_table_of_keys_is_the_key_map() -> None:
    table = README.split("<!-- keys -->\n")[1].split("<!-- /keys -->")[0]
    assert table.strip() == as_markdown().strip()


def test_every_command_is_named() -> None:
    commands = README.split("## Commands")[1].split("```")[1]
    names = {name for group in GROUPS for name in group.NAMES} - {"ui"}
    assert {name for name in names if name not in commands} == set()


def test_every_room_is_named() -> None:
    rooms = {path.parent.name for path in (ROOT / "workbench").glob("*/__init__.py")}
    assert {room for room in rooms if f"workbench/{room} " not in README} == set()


def test_continuous_integration_runs_the_command_of_the_readme() -> None:
    script = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    assert "README.md" in script
    assert sum("-m pytest" in line for line in README.splitlines()) == 1
