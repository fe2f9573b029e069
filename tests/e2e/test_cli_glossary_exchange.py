"""``glossary import`` and ``glossary export`` with the files of other programs."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from lxml import etree

from tests.e2e.conftest import Cli
from workbench.formats import tbx

TABLE = (
    "Термин (рус.);Український термін;English;Статус;Клиент\n"
    "перемирие;перемир’я;truce;основной;ACME\n"
    "плотина на реке;гребля на річці;river dam;;ACME\n"
)


@pytest.fixture
def table(sample: Path) -> Path:
    path = sample / "terms.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def test_a_preview_shows_columns_and_concepts_and_writes_nothing(cli: Cli, sample: Path, table: Path) -> None:
    before = {path: path.read_bytes() for path in (sample / "glossary").iterdir()}
    answer = cli("glossary", "import", table, "--preview")
    columns, _, concepts = answer.out.partition("\n\n")
    assert [line.split("\t") for line in columns.splitlines()] == [
        ["column 1", "Термин (рус.)", "ru"],
        ["column 2", "Український термін", "uk"],
        ["column 3", "English", "en"],
        ["column 4", "Статус", "status"],
        ["column 5", "Клиент", "kept as it is"],
    ]
    assert [line.split("\t")[0] for line in concepts.splitlines()] == ["changed", "added"]
    assert "ru: плотина на реке | uk: гребля на річці | en: river dam" in concepts
    assert answer.err == "2 concepts read: 1 would be added, 1 would be changed, 0 the same\n"
    assert before == {path: path.read_bytes() for path in (sample / "glossary").iterdir()}
    shown = cli("glossary", "import", table, "--preview", "--json").json
    assert [each["what"] for each in shown["concepts"]] == ["changed", "added"]
    assert shown["columns"][0] == {"head": "Термин (рус.)", "holds": "ru", "language": "ru"}


def test_a_table_comes_in_once_and_its_unknown_columns_leave_again(cli: Cli, sample: Path, table: Path) -> None:
    assert cli("glossary", "import", table).err == "2 concepts read: 1 added, 1 changed, 0 the same\n"
    assert cli("glossary", "import", table).err == "2 concepts read: 0 added, 0 changed, 2 the same\n"
    assert cli("glossary", "find", "гребель на річці", "--json").json[0]["term"] == "гребля на річці"
    lines = [line.split("\t") for line in cli("glossary", "export", "--format", "tsv").out.splitlines()]
    assert [line[lines[0].index("Клиент")] for line in lines[1:] if "river dam" in line] == ["ACME"]


def test_a_person_gets_remarks_on_lines_of_their_own(
    cli: Cli, sample: Path, table: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: True)
    lines = cli("glossary", "import", table, "--preview").out.splitlines()
    assert "added    ru: плотина на реке | uk: гребля на річці | en: river dam" in lines
    assert lines[lines.index("changed  ru: перемирие | uk: перемир’я | en: truce") + 1].startswith("         ")


def test_new_concepts_go_to_the_file_that_is_named(cli: Cli, sample: Path, table: Path) -> None:
    for name in ("", "../x", ".x", "a/b"):
        assert "is no name for a file of the glossary" in cli("glossary", "import", table, "--into", name).refusal
    assert cli("glossary", "import", table, "--into", "client").status == 0
    (concept,) = tbx.read(sample / "glossary" / "client.tbx")
    assert concept.terms["en"][0].text == "river dam"


def test_a_mapping_and_a_pair_say_what_heads_do_not(cli: Cli, sample: Path) -> None:
    path = sample / "terms.tsv"
    path.write_text("road\tрахтом\n", encoding="utf-8")
    assert "name the columns, e.g. --columns ru=1,uk=2" in cli("glossary", "import", path).refusal
    for option in (["--columns", "en=1,ru=2"], ["--pair", "en-ru"]):
        assert "en: road" in cli("glossary", "import", path, "--preview", *option).out
    assert "does not name two languages" in cli("glossary", "import", path, "--pair", "en").refusal
    assert "there is no column '5'" in cli("glossary", "import", path, "--columns", "en=1,ru=5").refusal


@pytest.mark.parametrize(
    ("kind", "suffix"), [("tsv", "tsv"), ("csv", "csv"), ("omegat", "utf8"), ("tbx", "tbx"), ("xlsx", "xlsx")]
)
def test_a_pair_leaves_in_every_format(cli: Cli, sample: Path, tmp_path: Path, kind: str, suffix: str) -> None:
    out = tmp_path / f"out.{suffix}"
    assert cli("glossary", "export", "--format", kind, "--pair", "en-uk", "-o", out).status == 0
    other = tmp_path / "other"
    other.mkdir()
    assert cli("glossary", "import", out, "--pair", "en-uk", "-C", other).status == 0
    languages = {tag for each in cli("glossary", "list", "--json", "-C", other).json for tag in each["terms"]}
    assert languages == {"en", "uk"}


def test_a_pair_that_nobody_has_is_said(cli: Cli, sample: Path) -> None:
    assert cli("glossary", "export", "--pair", "en-fr", "--format", "tsv").err == "no concept has terms in both en and fr\n"
    assert "name it with --pair" in cli("glossary", "export", "--format", "omegat").refusal


@pytest.mark.parametrize("name", ["Example_Astronomy_DCT_VALID.tbx", "sample-tbx-2008.tbx"])
def test_the_conformance_files_go_round(cli: Cli, folder: Path, shared: Path, name: str) -> None:
    path = shared / "conformance" / "tbx" / name
    assert cli("glossary", "import", path).status == 0
    concepts = cli("glossary", "list", "--json").json
    assert (
        cli("glossary", "import", path).err == f"{_counted(len(concepts))} read: 0 added, 0 changed, {len(concepts)} the same\n"
    )
    assert cli("glossary", "export", "-o", "out.tbx").status == 0
    root = etree.parse("out.tbx").getroot()
    assert (root.get("type"), root.get("style")) == ("TBX-Basic", "dct")
    assert not root.xpath("//*[@type][not(ancestor-or-self::*[local-name()='tbx' and not(parent::*)])]")
    assert cli("glossary", "import", "out.tbx").err.endswith(f": 0 added, 0 changed, {len(concepts)} the same\n")


def _counted(number: int) -> str:
    return f"{number} concept{'' if number == 1 else 's'}"


@pytest.mark.parametrize("pair", ["en-uk", "ru-en"])
def test_an_omegat_glossary_of_ours_that_comes_back_changes_nothing(cli: Cli, sample: Path, pair: str) -> None:
    assert cli("glossary", "export", "--format", "omegat", "--pair", pair, "-o", "g.txt").status == 0
    before = {path.name: path.read_bytes() for path in (sample / "glossary").glob("*.tbx")}
    assert ": 0 added, 0 changed, " in cli("glossary", "import", "g.txt").err
    assert before == {path.name: path.read_bytes() for path in (sample / "glossary").glob("*.tbx")}
    with (sample / "g.txt").open("a", encoding="utf-8") as file:
        file.write({"en-uk": "footbridge\tпішохідний міст\tin parks", "ru-en": "виадук\tviaduct\tin parks"}[pair] + "\n")
    assert ": 1 added, 0 changed, " in cli("glossary", "import", "g.txt").err
    (added,) = cli("glossary", "find", "footbridge" if pair == "en-uk" else "виадук", "--json").json
    concepts = {each["concept"]: each for each in cli("glossary", "list", "--json").json}
    assert concepts[added["concept"]]["note"] == "in parks"
