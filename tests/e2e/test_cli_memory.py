"""Memories come in as they are, and everything confirmed leaves as one."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.conftest import Cli
from workbench.formats import tmx

FOREIGN = """<?xml version="1.0" encoding="UTF-8"?>
<tmx version="1.4"><header creationtool="elsewhere" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en"
 srclang="uk" datatype="plaintext"/><body>
<tu><prop type="client">7</prop><tuv xml:lang="uk"><seg>Пором не ходить.</seg></tuv>
<tuv xml:lang="en"><seg>The ferry is not running.</seg></tuv></tu></body></tmx>
""".encode()


def test_a_memory_stays_as_it_came_and_is_found(cli: Cli, sample: Path) -> None:
    (sample / "ferry.tmx").write_bytes(FOREIGN)
    assert cli("memory", "import", "ferry.tmx").err == "1 unit in corpora/memory/ferry.tmx\n"
    assert (sample / "corpora/memory/ferry.tmx").read_bytes() == FOREIGN
    assert "memory/ferry" in cli("memory", "search", "ferries").out
    assert cli("memory", "import", "ferry.tmx").status == 0  # the same once more changes nothing


def test_a_memory_of_the_same_name_is_not_lost(cli: Cli, sample: Path) -> None:
    (sample / "ferry.tmx").write_bytes(FOREIGN)
    (sample / "other.tsv").write_text("uk\ten\nМіст відкрито.\tThe bridge is open.\n", encoding="utf-8")
    cli("memory", "import", "ferry.tmx")
    assert "there is a memory 'ferry' already" in cli("memory", "import", "other.tsv", "--name", "ferry").refusal
    assert (sample / "corpora/memory/ferry.tmx").read_bytes() == FOREIGN
    assert cli("memory", "import", "other.tsv", "--name", "ferry", "--replace").status == 0
    assert "The bridge is open." in cli("memory", "search", "bridge", "--lang", "en").out


def test_what_cannot_be_matched_is_refused(cli: Cli, sample: Path) -> None:
    (sample / "lone.tmx").write_bytes(FOREIGN.replace(b"<seg>The ferry is not running.</seg>", b"<seg></seg>"))
    assert "no unit with a text in two languages" in cli("memory", "import", "lone.tmx").refusal
    assert "there is no such file" in cli("memory", "import", "absent.tmx").refusal
    assert not (sample / "corpora/memory").exists()


def test_everything_confirmed_leaves_as_one_memory(cli: Cli, sample: Path) -> None:
    (sample / "ferry.tmx").write_bytes(FOREIGN)
    cli("memory", "import", "ferry.tmx")
    assert cli("memory", "export", "-o", "all.tmx").err.startswith("written: all.tmx: ")
    written = tmx.read(sample / "all.tmx")
    assert written.versions == ("ru", "uk", "en", "en-x-agency")
    texts = {unit.text("en") for unit in written.units}
    assert {"The ferry is not running.", "Repairs took 26 months."} & texts
    pair = cli("memory", "export", "--pair", "uk-en", "-o", "pair.tmx")
    assert pair.status == 0
    assert set(tmx.read(sample / "pair.tmx").versions) == {"uk", "en"}
    assert "is no pair" in cli("memory", "export", "--pair", "uk").refusal


@pytest.mark.parametrize("broken", ["corpora/torn.tmx", "corpora/memory/torn.tmx"])
def test_a_file_that_cannot_be_read_is_named_and_the_rest_leaves(cli: Cli, sample: Path, broken: str) -> None:
    whole = cli("memory", "export").out
    (sample / "corpora/memory").mkdir()
    (sample / broken).write_bytes(FOREIGN.removesuffix(b"</body></tmx>\n"))
    answer = cli("memory", "export")
    assert (answer.status, answer.out) == (0, whole)
    assert answer.err.count("\n") == 1
    assert answer.err.startswith("workbench: ")
    assert broken in answer.err
    assert answer.err.endswith("; it is left out\n")
    assert cli("memory", "export", "-o", "all.tmx").err.splitlines()[0] == answer.err.rstrip()


def test_where_nothing_can_be_read_nothing_leaves(cli: Cli, folder: Path) -> None:
    (folder / "corpora").mkdir(exist_ok=True)
    (folder / "corpora/torn.tmx").write_text("<tmx><body><tu", encoding="utf-8")
    assert "corpora/torn.tmx, line 1: " in cli("memory", "export", "-o", "all.tmx").refusal
    (folder / "corpora/other.tmx").write_text("<tmx>", encoding="utf-8")
    answer = cli("memory", "export", "-o", "all.tmx")
    assert answer.status == 2
    assert [line.split(".tmx")[0].split("/")[-1] for line in answer.err.splitlines()[:2]] == ["other", "torn"]
    assert not (folder / "all.tmx").exists()
