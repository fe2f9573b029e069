"""Where results go: to a file, to standard output for ``-``, and never over what would be lost by it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.conftest import ROOT, Cli

RUSSIAN = "Ремонт моста занял двадцать шесть месяцев. Движение откроют в мае.\n"
UKRAINIAN = "Ремонт мосту тривав двадцять шість місяців. Рух відкриють у травні.\n"

WRITERS: dict[str, list[str]] = {
    "export": ["export", "chronicle", "--format", "tsv"],
    "compare": ["compare", "chronicle"],
    "memory export": ["memory", "export"],
    "glossary export": ["glossary", "export"],
}
"""Every command that writes what the workspace holds, or a part of it."""

KEPT = {
    "corpora/chronicle.tmx": "a statement",
    "corpora/memory/theirs.tmx": "a memory",
    "glossary/politics-and-law.tbx": "the glossary",
    "glossary/new.tbx": "the glossary",
    "workbench.toml": "the configuration",
    ".workbench/notes.tsv": "a private file",
}


@pytest.fixture
def full(sample: Path) -> Path:
    """A workspace with everything that a workspace keeps."""
    (sample / "corpora" / "memory").mkdir()
    (sample / "corpora" / "memory" / "theirs.tmx").write_bytes((sample / "corpora" / "bridge-reopening.tmx").read_bytes())
    (sample / "workbench.toml").write_text('author = "O. K."\n', encoding="utf-8")
    (sample / ".workbench").mkdir()
    return sample


def contents(folder: Path) -> dict[str, bytes]:
    paths = (path for path in folder.rglob("*") if path.is_file() and ".workbench" not in path.parts)
    return {str(path.relative_to(folder)): path.read_bytes() for path in paths}


@pytest.mark.parametrize("command", WRITERS)
@pytest.mark.parametrize("target", KEPT)
def test_what_the_workspace_keeps_is_not_written_over(cli: Cli, full: Path, command: str, target: str) -> None:
    before = contents(full)
    refusal = cli(*WRITERS[command], "-o", target).refusal
    assert refusal == f"{target}: this is {KEPT[target]} of the workspace, and would be lost; name another file"
    assert contents(full) == before


def test_a_statement_is_not_written_over_by_its_own_export_into_its_folder(cli: Cli, full: Path) -> None:
    before = contents(full)
    refusal = cli("export", "chronicle", "--format", "tmx", "--state", "confirmed", "-o", "corpora").refusal
    assert refusal.startswith("corpora/chronicle.tmx: this is a statement of the workspace")
    linked = full / "other.tmx"
    linked.symlink_to(full / "corpora" / "chronicle.tmx")
    assert "this is a statement" in cli("export", "chronicle", "--format", "tmx", "-o", "other.tmx").refusal
    linked.unlink()
    assert contents(full) == before


def test_a_new_statement_may_be_written_and_an_old_result_replaced(cli: Cli, full: Path) -> None:
    (full / "ru.txt").write_text(RUSSIAN, encoding="utf-8")
    (full / "uk.txt").write_text(UKRAINIAN, encoding="utf-8")
    assert cli("align", "ru.txt", "uk.txt", "-o", "corpora/new.tmx").status == 0
    assert "this is a statement" in cli("align", "ru.txt", "uk.txt", "-o", "corpora/new.tmx").refusal
    for _ in range(2):
        assert cli("align", "ru.txt", "uk.txt", "-o", "new.tsv").status == 0


@pytest.mark.parametrize(
    "arguments",
    [
        ["compare", "ru.txt", "uk.txt", "-o", "./uk.txt"],
        ["align", "ru.txt", "pair.tsv", "-o", "pair.tsv"],
        ["export", "pair.tsv", "--format", "csv", "-o", "pair.tsv"],
    ],
)
def test_a_file_that_is_read_is_not_written_over(cli: Cli, folder: Path, arguments: list[str]) -> None:
    (folder / "ru.txt").write_text(RUSSIAN, encoding="utf-8")
    (folder / "uk.txt").write_text(UKRAINIAN, encoding="utf-8")
    (folder / "pair.tsv").write_text("uk\ten\nМіст відкрито.\tThe bridge is open.\n", encoding="utf-8")
    before = contents(folder)
    refusal = cli(*arguments).refusal
    assert refusal.endswith("this file is read, and would be written over; name another file")
    assert contents(folder) == before


def test_a_hyphen_is_standard_output(cli: Cli, sample: Path) -> None:
    before = contents(sample)
    for arguments in WRITERS.values():
        plain, hyphen = cli(*arguments), cli(*arguments, "-o", "-")
        assert plain.status == hyphen.status == 0
        assert plain.out == hyphen.out != ""
        assert hyphen.err == ""
    assert contents(sample) == before


def test_a_folder_that_is_not_there_is_named(cli: Cli, sample: Path) -> None:
    for arguments in WRITERS.values():
        refusal = cli(*arguments, "-o", "new/").refusal
        assert refusal == "new/: the folder does not exist; create it first: mkdir -p new"
        assert cli(*arguments, "-o", "").refusal == "no output was named; name a file: -o FILE"
    assert not list(sample.glob("new*"))


def piped(folder: Path, *arguments: str, stdin: str = "") -> subprocess.CompletedProcess[str]:
    """A command in a process of its own, with text on its standard input."""
    command = [sys.executable, "-m", "workbench", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.run(
        command, cwd=folder, input=stdin, capture_output=True, text=True, encoding="utf-8", timeout=60, env=environment
    )


def test_a_hyphen_is_standard_input_wherever_a_text_is_read(folder: Path) -> None:
    (folder / "uk.txt").write_text(UKRAINIAN, encoding="utf-8")
    aligned = piped(folder, "align", "-", "uk.txt", stdin=RUSSIAN)
    assert aligned.stdout.splitlines()[0] == "ru\tuk", aligned.stderr
    opened = piped(folder, "open", "-", "--name", "bridge", "--no-ui", stdin=RUSSIAN)
    assert opened.returncode == 0, opened.stderr
    assert (folder / "corpora" / "bridge.tmx").is_file()


def test_an_empty_word_names_no_file(cli: Cli, folder: Path) -> None:
    for arguments in (["align", "", "x.txt"], ["open", "", "--no-ui"], ["check", ""], ["compare", "", "x.txt"]):
        assert cli(*arguments).refusal == "a file was named by an empty word; name a file, or leave it out"
