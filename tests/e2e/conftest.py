"""The command line as tests run it: in this process, on a copy of the sample workspace."""

from __future__ import annotations

import io
import json
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from workbench.cli.main import run
from workbench.mt.installed import bundled
from workbench.mt.translator import MachineTranslator

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command answered: exit status, standard output, standard error."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Standard output as one JSON document."""
        return json.loads(self.out)

    @property
    def refusal(self) -> str:
        """The one line by which a command refuses its input: status 2, nothing on standard output, no traceback."""
        assert self.status == 2, self
        assert self.out == "", self
        assert self.err.count("\n") == 1, self
        assert self.err.startswith("workbench: "), self
        return self.err.removeprefix("workbench: ").rstrip("\n")


Cli = Callable[..., Answer]


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder that commands are run in."""
    path = tmp_path / "work"
    path.mkdir()
    monkeypatch.chdir(path)
    return path


@pytest.fixture
def sample(folder: Path) -> Path:
    """A copy of the sample workspace that commands are run in."""
    for part in ("corpora", "glossary"):
        shutil.copytree(ROOT / part, folder / part)
    return folder


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Cli:
    """Runs one command: ``cli("detect", "-", stdin="…")``."""
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("WORKBENCH_AUTHOR", "Test")

    def call(*arguments: object, stdin: str | bytes = b"") -> Answer:
        data = stdin.encode() if isinstance(stdin, str) else stdin
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))
        capsys.readouterr()
        try:
            status = run([str(argument) for argument in arguments])
        except SystemExit as ended:  # argparse
            status = int(ended.code or 0)
        captured = capsys.readouterr()
        return Answer(status, captured.out, captured.err)

    return call


@pytest.fixture
def no_english(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing that translates from or to English is there."""
    sisters = tuple(each for each in bundled().directions if "en" not in (each.source, each.target))
    monkeypatch.setattr(MachineTranslator, "directions", sisters)
