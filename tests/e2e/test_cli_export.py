"""``export`` to the formats of other programs, and their files brought in again."""

from __future__ import annotations

import io
import json
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


def test_columns_stand_in_the_order_of_the_workspace(cli: Cli, sample: Path) -> None:
    (sample / "workbench.toml").write_text('languages = ["uk", "en", "ru"]\n', encoding="utf-8")
    assert cli("export", "energy-repairs", "--format", "tsv").out.splitlines()[0] == "uk\ten\ten-x-agency\tru"
    assert cli("export", "chronicle", "--format", "csv").out.splitlines()[0] == "uk,en,ru"
    line = cli("export", "chronicle", "--format", "jsonl").out.splitlines()[0]
    assert list(json.loads(line)) == ["id", "statement", "uk", "en", "ru", "states"]
    assert cli("compare", "chronicle", "--format", "json").json["versions"] == ["uk", "en", "ru"]
    assert {tuple(each["versions"]) for each in cli("list", "--json").json} == {
        ("uk", "en", "ru"),
        ("uk", "en", "en-x-agency", "ru"),
    }
    assert " uk 28/28 en 27/28 ru 28/28" in cli("list").out.replace("\t", " ")
    assert cli("export", "chronicle", "--format", "xliff", "--pair", "ru-uk").out.count('srcLang="ru" trgLang="uk"') == 1
    assert "Паводок на Вільшанці" in cli("export", "chronicle", "--format", "plain").out
