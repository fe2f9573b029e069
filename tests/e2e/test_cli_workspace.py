"""Commands on a workspace: list, export, glossary, memory, models, demo, doctor."""

from __future__ import annotations

import csv
import gc
import io
import json
from pathlib import Path

import pytest
from lxml import etree

from tests.e2e.conftest import ROOT, Answer, Cli
from workbench.formats import tmx

STATEMENTS = ["bridge-reopening", "chronicle", "energy-repairs", "prisoner-exchange", "spokesperson-answers"]


def test_list_tells_versions_units_and_states(cli: Cli, sample: Path) -> None:
    answer = cli("list", "--json")
    assert answer.status == 0
    assert [each["name"] for each in answer.json] == STATEMENTS
    energy = answer.json[2]
    assert {"name", "versions", "units", "states"} <= set(energy)
    assert energy["versions"] == ["ru", "uk", "en", "en-x-agency"]
    assert sum(energy["states"]["uk"].values()) == energy["units"]
    lines = cli("list").out.splitlines()
    assert [line.split("\t")[0] for line in lines] == STATEMENTS


def test_list_is_aligned_for_people_and_tabbed_for_programs(
    cli: Cli, sample: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    import sys

    monkeypatch.setattr(type(sys.stdout), "isatty", lambda _: True)
    lines = cli("list").out.splitlines()
    assert "\t" not in "".join(lines)
    assert len({line.index(" units") for line in lines}) == 1
    assert len({line.index("ru ", 20) for line in lines}) == 1


def test_an_empty_folder_has_no_statements(cli: Cli, folder: Path) -> None:
    answer = cli("list")
    assert (answer.status, answer.out) == (0, "")
    assert "no statements yet" in answer.err
    assert cli("list", "--json").json == []
    assert list(folder.iterdir()) == []


def test_a_file_whose_name_no_statement_can_have_does_not_hide_the_others(cli: Cli, sample: Path) -> None:
    (sample / "corpora" / "CON.tmx").write_bytes((sample / "corpora" / "chronicle.tmx").read_bytes())
    answer = cli("list", "--json")
    assert [each["name"] for each in answer.json if each["problem"]] == ["CON"]
    assert len(answer.json) == len(STATEMENTS) + 1
    assert answer.err.startswith(f"workbench: {sample / 'corpora' / 'CON.tmx'}: 'CON' cannot name a statement")


def test_a_statement_that_cannot_be_read_does_not_hide_the_others(cli: Cli, sample: Path) -> None:
    (sample / "corpora" / "broken.tmx").write_text("<tmx", encoding="utf-8")
    answer = cli("list")
    assert answer.status == 0
    assert len(answer.out.splitlines()) == len(STATEMENTS) + 1
    assert "broken\tcannot be read" in answer.out
    assert answer.err.startswith(f"workbench: {sample / 'corpora' / 'broken.tmx'}: ")
    problems = {each["name"]: each["problem"] for each in cli("list", "--json").json}
    assert problems["chronicle"] is None
    assert problems["broken"]
    for command in (["check", "chronicle"], ["memory", "stats"], ["doctor"], ["export", "chronicle", "--format", "tsv"]):
        assert cli(*command).status in (0, 1)


def test_export_writes_tables_to_standard_output(cli: Cli, sample: Path) -> None:
    tsv = cli("export", "bridge-reopening", "--format", "tsv")
    rows = [line.split("\t") for line in tsv.out.splitlines()]
    assert tsv.err == ""
    assert rows[0] == ["ru", "uk", "en"]
    assert len(rows) == 17
    cells = list(csv.reader(io.StringIO(cli("export", "bridge-reopening", "--format", "csv").out.removeprefix("\ufeff"))))
    assert cells[0] == ["ru", "uk", "en"]
    assert cells[3] == rows[3]
    lines = cli("export", "bridge-reopening", "--format", "jsonl").out.splitlines()
    first = json.loads(lines[0])
    assert {"id", "statement", "ru", "uk", "en", "states"} <= set(first)
    assert (first["statement"], first["uk"]) == ("bridge-reopening", rows[1][1])
    assert first["uk"] in lines[0]


def test_export_writes_tmx_and_a_page(cli: Cli, sample: Path) -> None:
    tmx_answer = cli("export", "energy-repairs", "--format", "tmx")
    assert tmx.loads(tmx_answer.out.encode(), "x").versions == ("ru", "uk", "en", "en-x-agency")
    page = cli("export", "energy-repairs", "--format", "html", "-o", "page.html")
    assert (page.out, page.err) == ("", "written: page.html\n")
    assert etree.HTML((sample / "page.html").read_bytes()).find(".//table") is not None


def test_export_writes_line_aligned_moses_files(cli: Cli, sample: Path) -> None:
    assert "one file per version" in cli("export", "energy-repairs", "--format", "moses").refusal
    answer = cli("export", "energy-repairs", "--format", "moses", "--pair", "uk-en-x-agency", "-o", "out")
    assert answer.err.splitlines() == ["written: out.uk", "written: out.en-x-agency"]
    counts = [(sample / f"out.{tag}").read_text(encoding="utf-8").count("\n") for tag in ("uk", "en-x-agency")]
    assert counts == [14, 14]
    assert not (sample / "out.ru").exists()


def test_export_takes_a_pair_and_states(cli: Cli, sample: Path) -> None:
    pair = cli("export", "energy-repairs", "--format", "tsv", "--pair", "en-en-x-agency").out
    assert pair.startswith("en\ten-x-agency\n")
    every = cli("export", "spokesperson-answers", "--format", "jsonl").out.splitlines()
    confirmed = cli("export", "spokesperson-answers", "--format", "jsonl", "--state", "confirmed").out.splitlines()
    both = cli("export", "spokesperson-answers", "--format", "jsonl", "--state", "confirmed,draft,edited,stale").out
    assert len(every) == len(confirmed) == 22
    states = [json.loads(line)["states"] for line in confirmed]
    assert {state for unit in states for state in unit.values()} <= {"confirmed", "empty"}
    assert both.splitlines() == every


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--format", "xlsb"], "there is no format 'xlsb'; choose from: tmx, tsv"),
        (["--format", "tsv", "--pair", "ru-xx"], "does not name two versions of the statement; it has ru, uk, en"),
        (["--format", "tsv", "--pair", "ru-ru"], "does not name two versions"),
        (["--format", "tsv", "--state", "done"], "there is no state 'done'; use one of empty, draft"),
        (["--format", "tsv", "-o", "no/such/folder.tsv"], "the folder does not exist; create it first"),
    ],
    ids=["format", "unknown pair", "same pair", "state", "folder"],
)
def test_export_says_what_it_cannot_do(cli: Cli, sample: Path, arguments: list[str], message: str) -> None:
    assert message in cli("export", "bridge-reopening", *arguments).refusal


def test_glossary_finds_terms_in_every_form(cli: Cli, sample: Path) -> None:
    found = cli("glossary", "find", "Вчера вернули всех пленных.", "--json").json
    assert all(set(each) == {"concept", "language", "term", "status", "form", "start", "end"} for each in found)
    (hit,) = [each for each in found if each["form"] == "пленных"]
    assert (hit["concept"], hit["language"], hit["start"]) == ("prisoner-of-war", "ru", 19)
    assert cli("glossary", "find", "вернули", "пленных").out.count("prisoner-of-war") == 1
    assert "prisoner-of-war" in cli("glossary", "find", "-", stdin="Вернули\nвсех пленных.\n").out
    assert cli("glossary", "find", "qqqq").err == "nothing found\n"
    assert cli("glossary", "find", "qqqq", "--json").json == []


def test_glossary_is_listed_whole_or_by_status_and_domain(cli: Cli, sample: Path) -> None:
    everything = cli("glossary", "list", "--json").json
    assert len(everything) >= 80
    assert {"concept", "terms", "definition", "domain", "note"} <= set(everything[0])
    forbidden = cli("glossary", "list", "--status", "forbidden", "--json").json
    assert 0 < len(forbidden) < len(everything)
    assert len(cli("glossary", "list").out.splitlines()) == len(everything)
    domain = everything[0]["domain"]
    assert {each["domain"] for each in cli("glossary", "list", "--domain", domain, "--json").json} == {domain}


def test_a_term_is_added_changed_and_checked(cli: Cli, sample: Path) -> None:
    words = ["--ru", "круглый стол", "--uk", "круглий стіл", "--en", "round table", "--domain", "events"]
    added = cli("glossary", "add", *words, "--json").json
    assert added["terms"]["uk"] == [{"term": "круглий стіл", "status": "preferred"}]
    assert added["concept"] in cli("glossary", "find", "Учасники круглих столів").out
    assert (
        f"the glossary has the uk term 'Круглий стіл': {added['concept']}"
        in cli("glossary", "add", "--uk", "Круглий стіл").refusal
    )
    again = cli("glossary", "add", "--uk", "круглий стіл", "--anyway")
    assert f"the glossary has a concept like it: {added['concept']}" in again.err
    near = cli("glossary", "add", "--uk", "круглий стил")
    assert f"the glossary has a concept like it: {added['concept']}" in near.err
    for twin in (again, near):
        assert cli("glossary", "remove", twin.out.split("\t")[0]).err == "removed\n"
    name = added["concept"]
    changed = cli("glossary", "set", name, "--lang", "en", "--term", "roundtable", "--status", "forbidden", "--json").json
    assert [term["term"] for term in changed["terms"]["en"]] == ["round table", "roundtable"]
    assert cli("glossary", "set", "round table", "--note", "not a piece of furniture", "--json").json["note"] != ""
    (sample / "a.txt").write_text("The roundtable ended at noon.\n", encoding="utf-8")
    checked = cli("glossary", "check", "a.txt", "--json")
    assert checked.status == 1
    assert [(each["check"], each["start"]) for each in checked.json] == [("forbidden-term", 4)]
    assert cli("glossary", "set", name).err == "nothing to change\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["add"], "no term was given; name it with --ru, --uk or --en"),
        (["add", "--en", "  ", "--ru", "мост"], "--en names no term; name one, or leave the option out"),
        (["set", "qqqq", "--note", "x"], "the glossary has no concept 'qqqq'"),
        (["set", "prisoner-of-war", "--status", "forbidden"], "name it with --term"),
        (["set", "prisoner-of-war", "--term", "POW"], "name it with --lang"),
        (["add", "--en", "hаs"], "hides a letter of another alphabet"),
        (["find", "x", "--lang", "!"], "is not a language tag"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_glossary_says_what_it_cannot_do(cli: Cli, sample: Path, arguments: list[str], message: str) -> None:
    before = {path: path.read_bytes() for path in (sample / "glossary").iterdir()}
    assert message in cli("glossary", *arguments).refusal
    assert before == {path: path.read_bytes() for path in (sample / "glossary").iterdir()}


def test_glossary_leaves_and_comes_back(cli: Cli, sample: Path, tmp_path: Path) -> None:
    concepts = len(cli("glossary", "list", "--json").json)
    for kind in ("tbx", "tsv", "csv", "xlsx"):
        assert cli("glossary", "export", "--format", kind, "-o", f"out.{kind}").err.endswith(f"{concepts} concepts\n")
        other = tmp_path / kind
        other.mkdir()
        assert cli("glossary", "import", f"out.{kind}", "-C", other).err.startswith(f"{concepts} concepts read: ")
        assert len(cli("glossary", "list", "--json", "-C", other).json) == concepts
    root = etree.fromstring(cli("glossary", "export").out.encode())
    assert etree.QName(root).localname == "tbx"
    assert cli("glossary", "import", "out.tsv").err == f"{concepts} concepts read: 0 added, 0 changed, {concepts} the same\n"
    assert "no glossary file" in cli("glossary", "import", "out.docx").refusal


def test_a_broken_glossary_file_is_named_and_the_others_are_used(cli: Cli, sample: Path) -> None:
    broken = sample / "glossary" / "aaa.tbx"
    broken.write_text("<tbx", encoding="utf-8")
    for command in (
        ["glossary", "find", "пленных"],
        ["glossary", "list"],
        ["check", "chronicle"],
        ["glossary", "add", "--en", "x ray"],
    ):
        answer = cli(*command)
        assert answer.status == 0
        assert answer.out
        assert answer.err.startswith(f"workbench: {broken}, line 1: ")
    assert broken.read_text(encoding="utf-8") == "<tbx"
    facts = {fact["detail"]: fact for fact in cli("doctor", "--json").json if fact["name"] == "termbase"}
    (named,) = [fact for detail, fact in facts.items() if str(broken) in detail]
    assert not named["ok"]
    assert named["remedy"]


def test_memory_finds_every_form_and_is_rebuilt(cli: Cli, sample: Path) -> None:
    found = cli("memory", "search", "обмен пленный", "--lang", "ru", "--json").json
    assert found
    assert all({"statement", "unit", "version", "text", "spans", "others"} <= set(hit) for hit in found)
    assert {hit["version"] for hit in found} == {"ru"}
    assert "prisoner-exchange" in cli("memory", "search", "обмен", "пленный").out
    assert len(cli("memory", "search", "the", "--limit", "2", "--json").json) == 2
    assert cli("memory", "search", "qqqq").err == "nothing found\n"
    stats = cli("memory", "stats", "--json").json
    assert (stats["statements"], stats["units"]) == (5, 98)
    assert cli("memory", "rebuild").err == "5 files indexed\n"
    assert {**cli("memory", "stats", "--json").json, "bytes": 0} == {**stats, "bytes": 0}
    gc.collect()  # connections of the commands above would write into the damaged file when they close
    for path in (sample / ".workbench").glob("memory.sqlite*"):
        path.write_bytes(b"no database" * 1000) if path.suffix == ".sqlite" else path.unlink()
    damaged = cli("memory", "stats", "--json")
    assert damaged.json["units"] == 98
    assert damaged.err.startswith("workbench: ")


def test_models_are_exported_installed_verified_and_removed(
    cli: Cli, folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    starter = cli("models", "list", "--json").json
    assert {(each["from"], each["to"]) for each in starter} == {("en", "ru"), ("ru", "en"), ("ru", "uk"), ("uk", "ru")}
    assert all({"from", "to", "engine", "version", "preview", "folder"} <= set(each) for each in starter)
    assert "the starter model is part of the workbench" in cli("models", "verify").err
    assert cli("models", "export", "ru", "uk", "-o", "m.argosmodel").status == 0
    installed = cli("models", "install", "m.argosmodel")
    assert installed.status == 0
    assert installed.out.startswith("ru → uk ")
    assert [each["engine"] for each in cli("models", "list", "--json").json].count("argos") == 1
    assert cli("models", "verify").out == "ru → uk\tfine\n"
    package = next((tmp_path / "data").rglob("model.bin"))
    package.write_bytes(package.read_bytes()[:-1] + b"!")
    verified = cli("models", "verify", "--json")
    assert verified.status == 2
    assert verified.json[0]["problems"]
    assert cli("models", "remove", "ru", "uk").err.startswith("removed: ")
    assert cli("models", "list", "--json").json == starter
    assert "no installed package translates from ru to uk" in cli("models", "remove", "ru", "uk").refusal
    assert "no model from en to ru" in cli("models", "export", "en", "ru", "-o", "x").refusal


def test_demo_copies_the_sample_workspace_into_a_new_folder(cli: Cli, folder: Path) -> None:
    assert "workbench-demo" in cli("demo", "--no-ui").err
    assert "workbench-demo-2" in cli("demo", "--no-ui").err
    assert cli("demo", "mine", "--no-ui").status == 0
    names = {path.name for path in (ROOT / "corpora").glob("*.tmx")}
    for name in ("workbench-demo", "workbench-demo-2", "mine"):
        assert {path.name for path in (folder / name / "corpora").iterdir()} == names
        assert [each["name"] for each in cli("list", "--json", "-C", name).json] == STATEMENTS
    assert "holds something already" in cli("demo", "mine", "--no-ui").refusal


@pytest.mark.usefixtures("no_english")
def test_doctor_tells_how_a_pair_that_nobody_serves_is_installed(cli: Cli, sample: Path) -> None:
    by_name = {fact["name"]: fact for fact in cli("doctor", "--json").json}
    assert by_name["ru → uk"]["ok"]
    assert by_name["uk → en"]["remedy"] == "workbench models install uk en"


def test_doctor_tells_what_is_there_and_what_to_do(cli: Cli, sample: Path) -> None:
    facts = cli("doctor", "--json")
    assert facts.status == 0
    assert all(set(fact) == {"name", "ok", "detail", "remedy", "optional"} for fact in facts.json)
    by_name = {fact["name"]: fact for fact in facts.json}
    assert by_name["ru → uk"]["ok"]
    assert all(by_name[f"{one} → {other}"]["ok"] for one in ("en", "ru", "uk") for other in ("en", "ru", "uk") if one != other)
    assert all(fact["ok"] or fact["remedy"] for fact in facts.json)
    text: Answer = cli("doctor")
    assert "✓ ru → uk: starter" in text.out
    (sample / "workbench.toml").write_text("langauges = ['ru']\n", encoding="utf-8")
    wrong = {fact["name"]: fact for fact in cli("doctor", "--json").json}["workspace"]
    assert not wrong["ok"]
    assert "workbench.toml" in wrong["detail"]
    assert "did you mean 'languages'?" in cli("list").refusal
