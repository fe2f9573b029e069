"""The command line as a whole: help, mistakes, streams."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.e2e.conftest import ROOT, Cli
from workbench import __version__

COMMANDS = (
    *("open", "list", "align", "translate", "compare", "check", "export", "detect", "demo", "doctor"),
    *("glossary", "glossary list", "glossary find", "glossary add", "glossary set", "glossary check"),
    *("glossary import", "glossary export", "memory", "memory search", "memory stats", "memory rebuild"),
    *("memory import", "memory export"),
    *("models", "models list", "models install", "models remove", "models verify", "models export", "ui"),
    *("models train", "models evaluate"),
)


def shell(line: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """A command line run by the shell; ``$W`` stands for the workbench."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "W": f"{sys.executable} -m workbench"}
    command = ["bash", "-o", "pipefail", "-c", line]
    return subprocess.run(command, cwd=cwd, env=environment, capture_output=True, text=True, check=False)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_explains_itself(cli: Cli, command: str) -> None:
    answer = cli(*command.split(), "--help")
    assert answer.status == 0
    assert answer.out.startswith("usage: workbench")
    assert answer.err == ""


def test_help_lists_the_commands_one_a_line_the_most_used_first(cli: Cli) -> None:
    answer = cli("--help")
    listed = answer.out.split("commands:\n", 1)[1].split("\n\n")[0].splitlines()[1:]
    names = [line.split()[0] for line in listed]
    assert names[0] == "open"
    assert sorted(names) == sorted(name for name in COMMANDS if " " not in name and name != "ui")
    assert all(len(line.split()) > 3 for line in listed)
    assert max(map(len, answer.out.splitlines())) <= 100


def test_the_version_is_told(cli: Cli) -> None:
    assert cli("--version").out == f"workbench {__version__}\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["lst"], "there is no command or folder 'lst'; did you mean `workbench list`?"),
        (["tarnslate", "--to", "uk"], "there is no command or folder 'tarnslate'; did you mean `workbench translate`?"),
        (["qqqq"], "there is no command or folder 'qqqq'; `workbench --help` lists the commands"),
        (["list", "-C", "nowhere"], "nowhere: there is no such folder"),
        (["check", "brige-reopening"], "there is no statement or file 'brige-reopening'; did you mean 'bridge-reopening'?"),
        (["export", "nothing", "--format", "tsv"], "there is no statement or file 'nothing'; `workbench list` shows the"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_is_not_there_is_said_with_what_was_probably_meant(
    cli: Cli, sample: Path, arguments: list[str], message: str
) -> None:
    assert message in cli(*arguments).refusal


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ("glossary fnd x", "did you mean 'find'?"),
        ("compare a b --format jsn", "did you mean 'json'?"),
        ("glossary list --status preffered", "did you mean 'preferred'?"),
        ("translate", "the following arguments are required: --to"),
        ("open", "the following arguments are required: FILE"),
        ("memory search x --limit 0", "'0' is not a number from 1 on"),
        ("glossary history --limit -1", "'-1' is not a number from 1 on"),
        ("list --jso", "unrecognized arguments: --jso; did you mean '--json'?"),
        ("glossary check x --zzzz", "unrecognized arguments: --zzzz; `workbench glossary check --help` explains"),
        ("models list -C x", "unrecognized arguments: -C x; `workbench models list --help` explains"),
    ],
)
def test_wrong_arguments_get_one_line(cli: Cli, folder: Path, arguments: str, message: str) -> None:
    answer = cli(*arguments.split())
    assert answer.status == 2
    assert answer.out == ""
    assert answer.err.startswith("workbench: ")
    assert message in answer.err
    assert answer.err.count("\n") == 1


def test_the_workspace_may_stand_before_the_command(cli: Cli, sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir("/")
    first, second = cli("-C", sample, "list"), cli("list", "-C", sample)
    assert first.status == 0
    assert first.out == second.out != ""


@pytest.mark.parametrize("arguments", [["."], [], ["open", "a.txt"], ["demo"]], ids=" ".join)
def test_without_a_terminal_nothing_is_opened_and_nothing_is_changed(cli: Cli, folder: Path, arguments: list[str]) -> None:
    (folder / "a.txt").write_text("Мост откроют в мае.\n", encoding="utf-8")
    assert "the workbench needs a terminal" in cli(*arguments).refusal
    assert [path.name for path in folder.iterdir()] == ["a.txt"]


def test_a_file_is_no_workspace_and_the_right_command_is_named(cli: Cli, folder: Path) -> None:
    (folder / "a.txt").write_text("Мост откроют в мае.\n", encoding="utf-8")
    assert cli("a.txt").refusal.endswith("is a file, not a folder; to bring a text in: workbench open a.txt")


def test_messages_never_command_the_terminal(cli: Cli, folder: Path) -> None:
    for answer in (cli("a\x1b[31mb.txt"), cli("detect", "a\x1b[31mb.txt"), cli("check", "\x9b31mx")):
        assert answer.status == 2
        assert not any(sign < " " or "\x7f" <= sign < "\xa0" for sign in answer.err.replace("\n", ""))


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no /dev/full to write to")
def test_streams_that_break_or_are_closed_cause_no_traceback(sample: Path) -> None:
    done = shell(
        """
        $W export chronicle --format jsonl | head -1; echo $?
        printf 'Мост откроют в мае.%.0s\n' {1..20000} | $W detect --json | head -1; echo $?
        $W list >/dev/full; echo $?
        $W export chronicle --format tmx >/dev/full; echo $?
        $W detect <&-; echo $?
        $W list >&-; echo $?
        $W lst 2>&-; echo $?
        """,
        sample,
    )
    lines = done.stdout.splitlines()
    assert [line for line in lines if line.isdecimal()] == ["0", "0", "2", "2", "2", "0", "2"]
    assert lines[0].startswith('{"id"')
    assert done.stderr.splitlines() == [
        "workbench: standard output: no space left on device",
        "workbench: standard output: no space left on device",
        "workbench: standard input is closed; name a file",
    ]


def test_output_is_utf8_whatever_the_locale(sample: Path) -> None:
    done = shell("LC_ALL=C PYTHONUTF8=0 PYTHONIOENCODING=ascii $W detect --json <<< 'Привіт, світе!'", sample)
    assert '"text": "Привіт, світе!"' in done.stdout
    assert done.returncode == 0
