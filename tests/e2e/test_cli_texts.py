"""Commands on texts: detect, translate, align, compare, open, check."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from lxml import etree

from tests.e2e.conftest import Cli
from workbench.formats import tmx

RU = "Мост открыли 14 мая.\nРемонт занял 26 месяцев.\nПо нему проехали первые автобусы.\n"
UK = "Міст відкрили 14 травня.\nРемонт тривав 26 місяців.\nНим проїхали перші автобуси.\n"
EN = "The bridge was opened on 14 May.\nRepairs took 20 months.\nThe first buses crossed it.\n"
AGENCY = "The bridge opened on 14 May.\nThe repairs lasted 26 months.\nThe first buses have crossed it.\n"


@pytest.fixture
def texts(folder: Path) -> Path:
    """A folder with one text in three languages and a further English version."""
    for name, text in (("ru", RU), ("uk", UK), ("en", EN), ("agency", AGENCY)):
        (folder / f"bridge-{name}.txt").write_text(text, encoding="utf-8")
    return folder


FILES = ("bridge-ru.txt", "bridge-uk.txt", "bridge-en.txt")


def test_detect_tells_the_three_languages_apart(cli: Cli) -> None:
    answer = cli("detect", "--json", stdin="Привіт, світе!\nДобрый день.\nGood morning.\n")
    assert answer.status == 0
    assert answer.err == ""
    assert [found["language"] for found in answer.json] == ["uk", "ru", "en"]
    assert [set(found) for found in answer.json] == [{"text", "language", "confidence", "reason", "defects"}] * 3
    assert "Привіт" in answer.out  # not escaped
    plain = cli("detect", "-", stdin="Привіт, світе!\nДобрый день.\nGood morning.\n").out.splitlines()
    assert [line.split("\t")[0] for line in plain] == ["uk", "ru", "en"]


def test_detect_names_a_hidden_letter_and_answers_one_line_a_line(cli: Cli, folder: Path) -> None:
    (folder / "a.txt").write_text("He hаs rescinded the order.\n\nЗаявление сделали вчера.\n", encoding="utf-8")
    found = cli("detect", "a.txt", "--json").json
    defect = found[0]["defects"][0]
    assert set(defect) == {"kind", "start", "end", "text", "message"}
    assert (defect["kind"], defect["text"], defect["start"], defect["end"]) == ("mixed-script", "hаs", 3, 6)
    assert [each["language"] for each in found] == ["en", "und", "ru"]
    lines = cli("detect", "a.txt").out.splitlines()
    assert len(lines) == 3
    assert "mixed-script at 4" in lines[0]


@pytest.mark.parametrize("command", [["detect"], ["translate", "--to", "uk"]], ids=lambda value: value[0])
def test_nothing_in_gives_nothing_out(cli: Cli, command: list[str]) -> None:
    plain, as_json = cli(*command), cli(*command, "--json")
    assert (plain.status, plain.out, plain.err) == (0, "", "")
    assert (as_json.status, as_json.json) == (0, [])


def test_translate_answers_one_line_a_line(cli: Cli) -> None:
    answer = cli("translate", "--to", "uk", stdin="Мост открыли вчера.\n\nРемонт занял 26 месяцев.\n12:40\n")
    assert answer.status == 0
    lines = answer.out.split("\n")
    assert len(lines) == 5
    assert (lines[1], lines[3], lines[4]) == ("", "12:40", "")
    assert "26" in lines[2]
    assert answer.err == ""


def test_translate_as_json_and_into_several_languages(cli: Cli) -> None:
    answer = cli("translate", "--to", "uk,ru", "--json", stdin="Мост открыли вчера вечером.\nМіст відкрили вчора ввечері.\n")
    shape = {"source", "from", "to", "target", "engine", "via", "score", "warnings"}
    assert all(shape <= set(found) for found in answer.json)
    assert [(found["from"], found["to"]) for found in answer.json] == [("ru", "uk"), ("ru", "ru"), ("uk", "uk"), ("uk", "ru")]
    assert [found["source"] == found["target"] for found in answer.json] == [False, True, True, False]
    assert "2 lines stayed, being in the language already" in answer.err
    row = cli("translate", "--to", "ru,uk", stdin="Мост открыли вчера вечером.\n")
    assert row.out.split("\t")[0] == "Мост открыли вчера вечером."
    assert "1 line stayed, being in the language already" in row.err
    assert "nothing to translate from Russian to Russian" in cli("translate", "--to", "ru", stdin="Мост открыли.\n").refusal
    columns = cli("translate", "--to", "uk,ru", "--from", "ru", stdin="Мост.\n")
    assert "nothing to translate from Russian to Russian" in columns.refusal


@pytest.mark.parametrize(
    ("arguments", "text", "message"),
    [
        (["--to", "de"], "Мост открыли вчера.", "workbench models install en de"),
        (["--to", "uk"], "Qwrtpsdf zxcvbnm.", "name it with --from"),
        (["--to", ","], "Мост.", "names no language"),
        (["--to", "u_k!"], "Мост.", "is not a language tag"),
        (["--to", "uk", "--from", "ru,en"], "Мост.", "names several languages"),
    ],
    ids=["no model", "no language", "nothing", "no tag", "two sources"],
)
def test_translate_says_what_it_cannot_do(cli: Cli, arguments: list[str], text: str, message: str) -> None:
    assert message in cli("translate", *arguments, stdin=text).refusal


def test_align_gives_a_table_with_the_versions_in_order(cli: Cli, texts: Path) -> None:
    answer = cli("align", *reversed(FILES))
    rows = [line.split("\t") for line in answer.out.splitlines()]
    assert rows[0] == ["ru", "uk", "en"]
    assert rows[1:] == [list(row) for row in zip(RU.splitlines(), UK.splitlines(), EN.splitlines(), strict=True)]
    assert answer.err.startswith("3 units")
    assert cli("align", *FILES, "-o", "out.tsv").status == 0
    assert (texts / "out.tsv").read_text(encoding="utf-8") == answer.out


def test_align_writes_tmx_and_nothing_else(cli: Cli, texts: Path) -> None:
    assert cli("align", *FILES[:2], "-o", "out.tmx").out == ""
    assert tmx.read(texts / "out.tmx").versions == ("ru", "uk")
    assert "written as .tsv or .tmx" in cli("align", *FILES, "-o", "out.docx").refusal
    assert "name two or three files" in cli("align", FILES[0]).refusal
    assert "en-x-" in cli("align", "bridge-en.txt", "bridge-agency.txt").refusal
    further = cli("align", "bridge-en.txt", "bridge-agency.txt", "--lang", "en,en-x-agency")
    assert further.out.startswith("en\ten-x-agency\n")


def test_compare_names_the_number_that_one_version_changed(cli: Cli, texts: Path) -> None:
    answer = cli("compare", *FILES, "--format", "json")
    assert answer.status == 0
    assert set(answer.json) == {"versions", "units", "summary"}
    assert answer.json["versions"] == ["ru", "uk", "en"]
    unit = answer.json["units"][1]
    assert {"n", "segments", "alignment", "differences"} <= set(unit)
    assert unit["segments"]["en"] == "Repairs took 20 months."
    (difference,) = unit["differences"]
    assert set(difference) == {"kind", "message", "odd", "values", "spans"}
    assert (difference["kind"], difference["odd"]) == ("number", "en")
    assert difference["values"] == {"ru": "26", "uk": "26", "en": "20"}
    assert difference["spans"]["en"] == [[13, 15]]
    assert all(not each["differences"] for each in (answer.json["units"][0], answer.json["units"][2]))


def test_compare_as_text_and_as_a_page(cli: Cli, texts: Path) -> None:
    text = cli("compare", *FILES).out
    assert "1 unit of 3 differs." in text
    (line,) = [line for line in text.splitlines() if line.startswith("   2  number: ")]
    assert "20" in line
    assert "(en departs)" in text
    page = cli("compare", *FILES, "--format", "html", "-o", "out.html")
    assert (page.out, page.err) == ("", "written: out.html\n")
    assert "<mark" in (texts / "out.html").read_text(encoding="utf-8")


def test_compare_reads_every_version_in_one_language(cli: Cli, texts: Path) -> None:
    answer = cli("compare", *FILES, "--read", "uk", "--format", "json")
    assert [set(unit["readings"]) for unit in answer.json["units"]] == [{"ru", "en"}] * 3
    assert "26" in answer.json["units"][1]["readings"]["ru"]
    assert "20" in answer.json["units"][1]["readings"]["en"]
    assert answer.json["summary"]["readings"]["makers"]["en"].startswith("starter en→uk via Russian")
    assert answer.err == ""


@pytest.mark.usefixtures("no_english")
def test_compare_reads_what_it_can_and_says_what_it_cannot(cli: Cli, texts: Path) -> None:
    answer = cli("compare", *FILES, "--read", "uk", "--format", "json")
    assert [set(unit["readings"]) for unit in answer.json["units"]] == [{"ru"}] * 3
    assert "26" in answer.json["units"][1]["readings"]["ru"]
    assert answer.json["summary"]["readings"]["makers"]["ru"] == "starter ru→uk"
    assert answer.err == "en cannot be read in uk; run: workbench models install en uk\n"
    text = cli("compare", *FILES, "--read", "uk").out
    assert "        ru→uk  " in text
    assert "starter ru→uk" in text
    assert 'class="reading" lang="uk"' in cli("compare", *FILES, "--read", "uk", "--format", "html").out
    nobody = cli("compare", "bridge-en.txt", "bridge-ru.txt", "--read", "de")
    assert nobody.status == 2
    assert nobody.refusal == (
        "no version can be read in de: ru, en; run: workbench models install ru en and workbench models install en de"
    )


def test_compare_wants_two_versions(cli: Cli, sample: Path) -> None:
    (sample / "a.txt").write_text(RU, encoding="utf-8")
    assert "has one version only" in cli("compare", "a.txt").refusal
    assert "is a statement" in cli("compare", "chronicle", "a.txt").refusal
    assert cli("compare", "chronicle").status == 0


def test_open_brings_texts_in_and_a_further_version_joins_them(cli: Cli, texts: Path) -> None:
    first = cli("open", *FILES[:2], "--no-ui")
    assert (first.status, first.out) == (0, "")
    assert "bridge: ru, uk, 3 units" in first.err
    assert tmx.read(texts / "corpora" / "bridge.tmx").versions == ("ru", "uk")
    assert cli("open", FILES[2], "--name", "bridge", "--no-ui").status == 0
    refused = cli("open", "bridge-agency.txt", "--name", "bridge", "--no-ui").refusal
    assert "has a version en already" in refused
    assert "en-x-" in refused
    assert cli("open", "bridge-agency.txt", "--name", "bridge", "--lang", "en-x-agency", "--no-ui").status == 0
    statement = tmx.read(texts / "corpora" / "bridge.tmx")
    assert statement.versions == ("ru", "uk", "en", "en-x-agency")
    assert [unit.text("en-x-agency") for unit in statement.units] == AGENCY.splitlines()


def test_open_takes_names_and_languages(cli: Cli, texts: Path) -> None:
    assert cli("open", *FILES, "--name", "мост", "--lang", "ru,uk,en-GB", "--no-ui").status == 0
    assert tmx.read(texts / "corpora" / "мост.tmx").versions == ("ru", "uk", "en-GB")
    assert "cannot name a statement" in cli("open", FILES[0], "--name", "a/b", "--no-ui").refusal
    assert "give one for each text" in cli("open", FILES[0], "--lang", "ru,uk", "--no-ui").refusal


def test_the_shared_statement_is_brought_in_checked_and_valid(cli: Cli, sample: Path, shared: Path) -> None:
    text = shared / "samples" / "statement-en.txt"
    assert cli("open", text, "--name", "statement", "--no-ui").status == 0
    with (shared / "conformance" / "tmx" / "tmx14.dtd").open("rb") as stream:
        dtd = etree.DTD(stream)
    assert dtd.validate(etree.parse(sample / "corpora" / "statement.tmx")), dtd.error_log
    for named in ("statement", text):
        answer = cli("check", named, "--json")
        assert answer.status == 1
        (found,) = [each for each in answer.json if each["check"] == "mixed-script"]
        assert {"check", "severity", "unit", "version", "start", "end", "message", "fix"} <= set(found)
        assert (found["severity"], found["version"], found["fix"]) == ("error", "en", "has")
    plain = cli("check", "statement")
    assert plain.status == 1
    assert "Cyrillic а in a Latin word" in plain.out
    detected = cli("detect", text, "--json").json
    assert [each["defects"][0]["text"] for each in detected if each["defects"]] == ["hаs"]


def test_check_exits_with_one_only_for_an_error(cli: Cli, sample: Path) -> None:
    (sample / "fine.txt").write_text("Repairs took twenty months.\n", encoding="utf-8")
    fine = cli("check", "fine.txt")
    assert (fine.status, fine.out) == (0, "Nothing to report.\n")
    assert cli("check", "fine.txt", "--json").json == []


def test_progress_is_for_people_only(cli: Cli, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> None:
    assert "%" not in cli("translate", "--to", "uk", stdin="Мост открыли.\n").err
    monkeypatch.setattr(type(sys.stderr), "isatty", lambda _: True)
    assert "\rru→uk 100 %\n" in cli("translate", "--to", "uk", stdin="Мост открыли.\n").err
