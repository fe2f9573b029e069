"""``glossary names``: standards of transliteration beside what the glossary says."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.conftest import Cli


def test_every_standard_is_a_line_and_the_choice_of_the_workspace_is_marked(cli: Cli, sample: Path) -> None:
    (sample / "workbench.toml").write_text('[names]\nuk = "uk-kmu"\n', encoding="utf-8")
    answer = cli("glossary", "names", "Залужний")
    lines = [line.split("\t") for line in answer.out.splitlines()]
    assert lines[0][:3] == ["uk-kmu", "*", "Zaluzhnyi"]
    assert ["uk-iso-9", "", "Zalužnij"] in [line[:3] for line in lines]
    assert [line[1] for line in lines].count("*") == 1
    assert answer.err == "the glossary does not have this name\n"


def test_what_the_glossary_says_of_the_name_in_any_form(cli: Cli, sample: Path) -> None:
    found = cli("glossary", "names", "Києвом", "--json").json
    assert (found["name"], found["form"]) == ("Києвом", "Київ")
    assert {each["text"] for each in found["schemes"] if each["scheme"] == "uk-kmu"} == {"Kyiv"}
    (entry,) = found["glossary"]
    assert entry["concept"] == "kyiv"
    assert ("Kiev", "deprecated") in [(term["term"], term["status"]) for term in entry["terms"]["en"]]
    assert "kyiv\ten\tKiev\tdeprecated" in cli("glossary", "names", "Kiev").out


@pytest.mark.parametrize(
    ("name", "form", "latin"),
    [
        ("Іваненкові", "Іваненко", "Ivanenko"),
        ("Зміївської громади", "Зміївська громада", "Zmiivska hromada"),
        ("Згурський", "Згурський", "Zghurskyi"),
        ("Юрія Згурського", "Юрія Згурського", "Yuriia Zghurskoho"),
    ],
)
def test_a_name_is_written_in_the_nominative_where_it_is_sure(cli: Cli, sample: Path, name: str, form: str, latin: str) -> None:
    found = cli("glossary", "names", name, "--lang", "uk", "--json").json
    assert (found["form"], found["schemes"][0]["text"]) == (form, latin)


def test_without_a_choice_it_says_how_to_record_one(cli: Cli, sample: Path) -> None:
    assert '[names] in workbench.toml records one: uk = "uk-kmu"' in cli("glossary", "names", "Згурський").err
    assert "uk-kmu" not in cli("glossary", "names", "Иванов", "--lang", "ru").out


def test_a_name_that_may_be_in_either_language_is_shown_in_both(cli: Cli, sample: Path) -> None:
    languages = {each["language"] for each in cli("glossary", "names", "Рахтом", "--json").json["schemes"]}
    assert languages == {"ru", "uk"}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ([""], "no name was given"),
        (["Київ", "--lang", "en"], "no standards for names in 'en'; use ru or uk"),
        (["Київ", "--lang", "!"], "is not a language tag"),
    ],
)
def test_it_says_what_it_cannot_do(cli: Cli, sample: Path, arguments: list[str], message: str) -> None:
    assert message in cli("glossary", "names", *arguments).refusal


def test_a_wrong_choice_is_named_with_its_place(cli: Cli, sample: Path) -> None:
    (sample / "workbench.toml").write_text('[names]\nuk = "kmu"\n', encoding="utf-8")
    assert "workbench.toml, names.uk: should be one of uk-kmu" in cli("glossary", "names", "Київ").refusal
