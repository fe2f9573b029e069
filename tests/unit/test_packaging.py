"""What is packed: everything that the README's commands, the tests and type checkers need."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_source_archive_holds_what_the_readme_names() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    packed = settings["tool"]["hatch"]["build"]["targets"]["sdist"]["include"]
    named = set(re.findall(r"(?<![\w/])(\.ci/[\w.]+|tests/[\w./]+)", (ROOT / "README.md").read_text(encoding="utf-8")))
    assert ".ci/constraints.txt" in named
    for path in named:
        assert (ROOT / path).exists(), path
        assert path.split("/")[0] in packed, path


def test_types_are_shipped() -> None:
    assert (ROOT / "workbench" / "py.typed").is_file()
