"""Memories come in as they are, and everything confirmed leaves as one."""

from __future__ import annotations

from pathlib import Path

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
