"""Every refusal names the file, and says what to do about it."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from tests.e2e.conftest import Cli
from workbench.cli.workbench import require_terminal
from workbench.core.errors import UsageError

TEXT = "Ремонт моста занял двадцать шесть месяцев. Движение откроют в мае.\n"


def test_a_name_that_is_almost_right_is_put_right(cli: Cli, folder: Path) -> None:
    (folder / "speech-ru.txt").write_text(TEXT, encoding="utf-8")
    for arguments in (
        ["detect", "speach-ru.txt"],
        ["align", "speech-ru.txt", "speach-ru.txt"],
        ["open", "speach-ru.txt", "--no-ui"],
    ):
        assert cli(*arguments).refusal == "speach-ru.txt: there is no such file; did you mean 'speech-ru.txt'?"
    beside = f"../{folder.name}/speech-r"
    assert cli("detect", f"{beside}.txt").refusal.endswith(f"did you mean '{beside}u.txt'?")
    assert cli("detect", "none/at/all").refusal == "none/at/all: there is no such file; see that its name and folder are right"
    assert cli("memory", "import", "x.tmx").refusal == "x.tmx: there is no such file; see that its name and folder are right"
    assert cli("models", "install", "x.argosmodel").refusal.endswith("see that its name and folder are right")


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read every file")
def test_a_file_that_may_not_be_read_says_what_to_change(cli: Cli, folder: Path) -> None:
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    (folder / "a.txt").chmod(0)
    assert cli("detect", "a.txt").refusal == "a.txt: the file cannot be read: permission denied; change its permissions"


def test_a_workspace_is_opened_by_its_option_as_well(cli: Cli, sample: Path) -> None:
    assert cli("-C", ".").refusal.startswith("the workbench needs a terminal")
    assert cli("--workspace", "none").refusal.startswith("there is no command or folder 'none'")


def test_a_folder_that_is_none_is_named_as_it_was_given(cli: Cli, folder: Path) -> None:
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    path = f"../{folder.name}/a.txt"
    assert cli(path).refusal == f"{path}: this is a file, not a folder; to bring a text in: workbench open {path}"
    assert (
        cli("list", "-C", "none").refusal == "none: there is no such folder; name one that is there, or create it: mkdir -p none"
    )
    facts = {fact["name"]: fact for fact in cli("doctor", "-C", "none", "--json").json}
    assert facts["workspace"]["remedy"] == "name one that is there, or create it: mkdir -p none"


@pytest.mark.parametrize(
    ("name", "data", "command", "remedy"),
    [
        ("a.docx", b"no archive", ["detect", "a.docx"], "repair it or export it again"),
        ("a.tmx", b"<html/>", ["check", "a.tmx"], "repair it or export it again"),
        ("a.jsonl", b"{\n", ["check", "a.jsonl"], "repair it or export it again"),
        ("a.argosmodel", b"no archive", ["models", "install", "a.argosmodel"], "give a file that ends in .argosmodel"),
        ("a.txt", TEXT.encode(), ["memory", "import", "a.txt"], "`workbench open` takes a text of one language"),
        ("b.txt", TEXT.encode(), ["glossary", "import", "b.txt"], "a term, a tab and its translation in each line"),
        ("workbench.toml", b"languages =\n", ["list"], "correct it there"),
        ("workbench.toml", b"[mt]\nengines = ['other']\n", ["list"], "mt.engines: should be a list of engines: argos, starter"),
    ],
)
def test_a_broken_file_says_what_to_do(cli: Cli, folder: Path, name: str, data: bytes, command: list[str], remedy: str) -> None:
    (folder / name).write_bytes(data)
    refusal = cli(*command).refusal
    assert name in refusal
    assert refusal.endswith(remedy)
    assert sorted(path.name for path in folder.iterdir() if path.name != ".workbench") == [name]


def test_what_the_glossary_lacks_says_where_to_look(cli: Cli, sample: Path) -> None:
    assert cli("glossary", "set", "none", "--note", "x").refusal.endswith("`workbench glossary list` shows those that it has")
    refusal = cli("glossary", "remove", "sanctions", "--lang", "uk", "--term", "none").refusal
    assert refusal == "concept 'sanctions' has no uk term 'none'; it has санкції"
    assert cli("glossary", "names", " ").refusal == "no name was given; name one: workbench glossary names NAME"


def test_a_memory_that_cannot_be_written_is_not_called_rebuilt(cli: Cli, sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (sample / ".workbench").write_text("in the way", encoding="utf-8")
    refusal = cli("memory", "rebuild").refusal
    assert refusal.endswith(".workbench: the memory index cannot be written; change the permissions of the folder")


def test_what_is_left_out_of_the_memory_is_named(cli: Cli, sample: Path) -> None:
    (sample / "corpora" / "broken.tmx").write_text("<tmx", encoding="utf-8")
    answer = cli("memory", "rebuild")
    assert answer.status == 0
    assert "broken.tmx: the XML is broken" in answer.err
    assert answer.err.endswith("5 files indexed\n")


def test_a_terminal_that_cannot_place_text_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(f"sys.{name}.isatty", lambda: True, raising=False)
    monkeypatch.setenv("TERM", "dumb")
    with pytest.raises(UsageError, match="TERM=dumb"):
        require_terminal("use another one")


def test_a_word_of_two_concepts_finds_both(cli: Cli, folder: Path) -> None:
    assert cli("glossary", "add", "--ru", "карта", "--en", "map").status == 0
    assert cli("glossary", "add", "--ru", "карта", "--en", "card", "--anyway").status == 0
    for word in ("карта", "картами", "На карте и в руках."):
        found = cli("glossary", "find", word, "--json").json
        assert [each["term"] for each in found] == ["карта", "карта"], word
        assert len({each["concept"] for each in found}) == 2


def test_what_is_gone_is_null_for_a_program(cli: Cli, sample: Path) -> None:
    added = cli("glossary", "add", "--ru", "виадук", "--json").json["concept"]
    assert cli("glossary", "remove", added, "--json").json is None
    assert cli("glossary", "history", added, "--undo", "2", "--json").json["concept"] == added
    another = cli("glossary", "add", "--ru", "акведук", "--json").json["concept"]
    assert cli("glossary", "history", another, "--undo", "1", "--json").json is None


def test_only_an_option_that_is_nearly_the_same_is_suggested(cli: Cli, sample: Path) -> None:
    assert cli("list", "--jsn").refusal == "unrecognized arguments: --jsn; did you mean '--json'?"
    assert cli("glossary", "add", "--en", "x", "--colour", "red").refusal.endswith("`workbench glossary add --help` explains")
