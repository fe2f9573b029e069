"""Translating with the glossary of the workspace, and the models behind it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.e2e.conftest import Cli
from workbench.mt.installed import bundled, installed
from workbench.mt.packages import install_file

TEXT = "Власти заявили о прекращении огня.\n"


def test_the_glossary_of_the_workspace_is_obeyed_unless_told_otherwise(cli: Cli, sample: Path) -> None:
    obeying = cli("translate", "--to", "uk", "--from", "ru", stdin=TEXT)
    assert "вогню" in obeying.out
    free = cli("translate", "--to", "uk", "--from", "ru", "--no-glossary", stdin=TEXT)
    (sample / "workbench.toml").write_text("[mt]\nglossary = false\n", encoding="utf-8")
    switched_off = cli("translate", "--to", "uk", "--from", "ru", stdin=TEXT)
    assert free.out == switched_off.out != obeying.out


def test_the_workspace_is_named_from_elsewhere(cli: Cli, sample: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(sample.parent)
    assert "вогню" in cli("translate", "--to", "uk", "--from", "ru", "-C", str(sample), stdin=TEXT).out
    assert "nowhere: there is no such folder" in cli("translate", "--to", "uk", "-C", "nowhere", stdin=TEXT).refusal


def test_a_glossary_that_cannot_be_read_is_said_and_the_rest_used(cli: Cli, sample: Path) -> None:
    (sample / "glossary" / "broken.tbx").write_text("<tbx>", encoding="utf-8")
    answer = cli("translate", "--to", "uk", "--from", "ru", stdin=TEXT)
    assert answer.status == 0
    assert "broken.tbx" in answer.err
    assert "вогню" in answer.out


def test_a_wrong_switch_is_refused(cli: Cli, folder: Path) -> None:
    (folder / "workbench.toml").write_text('[mt]\nglossary = "no"\n', encoding="utf-8")
    refusal = cli("translate", "--to", "uk", stdin=TEXT).refusal
    assert "mt.glossary" in refusal
    assert "true or false" in refusal


def test_json_has_the_probability_of_every_word(cli: Cli, folder: Path) -> None:
    (found,) = cli("translate", "--to", "uk", "--from", "ru", "--json", stdin="Мост открыт.\n").json
    words = found["words"]
    assert [word["text"] for word in words] == found["target"].rstrip(".").split(" ")
    assert all(found["target"][word["start"] : word["end"]] == word["text"] for word in words)
    assert all(0 <= word["probability"] <= 1 for word in words)
    assert cli("translate", "--to", "uk", "--from", "ru", "--json", stdin="12:40\n").json[0]["words"] == []


def test_models_list_names_what_is_there_and_what_is_not(cli: Cli, folder: Path) -> None:
    answer = cli("models", "list")
    assert "ru → uk\tstarter\t" in answer.out
    assert "en → ru\tstarter\t" in answer.out
    assert "en → uk: starter, rough; better: workbench models install en uk" in answer.err
    assert "en → ru: starter, rough; better: workbench models install en ru" in answer.err
    assert "ru → uk" not in answer.err


def test_every_model_is_exported_as_a_package_that_installs(cli: Cli, folder: Path) -> None:
    (folder / "out").mkdir()
    answer = cli("models", "export", "-o", "out")
    assert answer.status == 0
    modelled = [each for each in bundled().directions if each.modelled]
    files = sorted((folder / "out").iterdir())
    assert len(files) == len(modelled) == answer.err.count("written: ")
    for file in files:
        install_file(file, folder=folder / "packages")
    found = {(each.source, each.target) for each in installed(folder / "packages").directions}
    assert found == {(each.source, each.target) for each in modelled}


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["ru"], "a direction has two languages"),
        (["-o", "file.argosmodel"], "several packages are written"),
        (["ru", "de"], "no model translates from ru to de"),
        (["en", "ru", "-o", "file.argosmodel"], "no model from en to ru, only phrases; run: workbench models install en ru"),
    ],
)
def test_an_export_that_makes_no_sense_is_refused(cli: Cli, folder: Path, arguments: list[str], message: str) -> None:
    assert message in cli("models", "export", *arguments).refusal


def test_addresses_and_numbers_on_lines_of_their_own_stay(cli: Cli) -> None:
    answer = cli("translate", "--to", "uk", stdin="Мост закрыт в понедельник.\n\nhttps://example.org/a\n12 345\n")
    assert answer.status == 0
    assert answer.out.splitlines()[1:] == ["", "https://example.org/a", "12 345"]
