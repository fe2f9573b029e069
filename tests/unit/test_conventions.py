"""The project's own rules, run as tests so that one command runs everything."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

TOOLS = {
    "format": ["ruff", "format", "--check", "--quiet", "."],
    "lint": ["ruff", "check", "--quiet", "."],
    "types": ["mypy"],
}


@pytest.mark.parametrize("tool", TOOLS, ids=str)
@pytest.mark.timeout(300)
def test_the_tool_has_nothing_to_say(tool: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", *TOOLS[tool]]
    if tool == "types":
        command += ["--cache-dir", str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_rooms_import_one_way() -> None:
    code = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run([sys.executable, "-c", code, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_room_says_what_it_is_for() -> None:
    for package in (ROOT / "workbench").rglob("__init__.py"):
        assert package.read_text(encoding="utf-8").startswith('"""'), package


def test_modules_are_small() -> None:
    sizes = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in (ROOT / "workbench").rglob("*.py")}
    assert {str(path): size for path, size in sizes.items() if size > 500} == {}


def test_only_one_module_leans_on_private_parts_of_textual() -> None:
    private = re.compile(r"from textual[\w.]*\._|import textual\._|from textual import _")
    found = [path.name for path in (ROOT / "workbench").rglob("*.py") if private.search(path.read_text(encoding="utf-8"))]
    assert found == ["textual_compat.py"]
