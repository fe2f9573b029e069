"""``export`` to the formats of other programs, and their files brought in again."""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path

import pytest

from tests.e2e.conftest import Cli
from workbench.cli.main import run


@pytest.mark.parametrize(("kind", "suffix"), [("xliff", "xlf"), ("xlsx", "xlsx")])
def test_a_statement_goes_out_and_is_brought_in_again(cli: Cli, sample: Path, kind: str, suffix: str) -> None:
    out = cli("export", "bridge-reopening", "--format", kind, "--pair", "en-uk", "-o", f"out.{suffix}")
    assert out.err == f"written: out.{suffix}\n"
    assert cli("open", f"out.{suffix}", "--name", "again", "--no-ui").status == 0
    was, now = (cli("export", name, "--format", "jsonl", "--pair", "en-uk").out for name in ("bridge-reopening", "again"))
    assert now == was.replace('"bridge-reopening"', '"again"')


def test_a_document_goes_to_standard_output_too(sample: Path, capsysbinary: pytest.CaptureFixture[bytes]) -> None:
    assert run(["export", "bridge-reopening", "--format", "docx"]) == 0
    assert zipfile.is_zipfile(io.BytesIO(capsysbinary.readouterr().out))


def test_a_spreadsheet_is_not_written_to_a_terminal(cli: Cli, sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    assert "name a file: -o bridge-reopening.xlsx" in cli("export", "bridge-reopening", "--format", "xlsx").refusal


def test_a_pair_format_asks_for_the_pair(cli: Cli, sample: Path) -> None:
    assert "name it with --pair, as in en-uk; there are: ru, uk, en" in cli("export", "chronicle", "--format", "xliff").refusal
