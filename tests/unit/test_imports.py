"""Rooms import one way, and commands start without what they do not need."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

HEAVY = (
    *("textual", "rich", "ctranslate2", "sentencepiece", "argostranslate"),
    *("onnxruntime", "numpy", "pymorphy3", "langdetect", "choppa"),
)
"""What no command may load before it needs it."""

RUN = """
import sys
from workbench.cli.main import run
try:
    run(sys.argv[1:])
except SystemExit:
    pass
print("LOADED", *[name for name in {heavy!r} if name in sys.modules], file=sys.stderr)
"""


def loaded_by(*arguments: str, cwd: Path = ROOT) -> set[str]:
    """The heavy modules that a command has loaded when it is done."""
    code = RUN.format(heavy=HEAVY)
    done = subprocess.run(
        [sys.executable, "-c", code, *arguments],
        cwd=cwd,
        capture_output=True,
        text=True,
        check=True,
        env={"PYTHONPATH": str(ROOT), "PATH": "", "HOME": str(cwd)},
    )
    line = next(line for line in done.stderr.splitlines() if line.startswith("LOADED"))
    return set(line.split()[1:])


@pytest.mark.parametrize(
    "command",
    [
        ["--help"],
        ["--version"],
        ["list"],
        ["list", "--json"],
        ["export", "bridge-reopening", "--format", "tsv"],
        ["glossary", "--help"],
    ],
    ids=" ".join,
)
def test_a_light_command_loads_nothing_heavy(command: list[str]) -> None:
    assert loaded_by(*command) == set()


@pytest.mark.parametrize("command", [["check", "bridge-reopening"], ["compare", "bridge-reopening"], ["doctor"]], ids=" ".join)
def test_a_headless_command_never_loads_textual(command: list[str]) -> None:
    assert not loaded_by(*command) & {"textual", "rich"}


def test_the_library_loads_nothing_heavy() -> None:
    code = f"import sys, workbench; print(*[name for name in {HEAVY!r} if name in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.split() == []
