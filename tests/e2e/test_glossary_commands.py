"""Terms approved, removed and taken back from the command line, and what two people wrote differently decided."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from tests.e2e.conftest import Cli
from workbench.core.concept import Concept, Conflict, Term, TermStatus
from workbench.formats import tbx

RAIN = Concept(
    "rain",
    {"ru": (Term("дождь"), Term("осадки", TermStatus.PROPOSED)), "uk": (Term("дощ", TermStatus.PROPOSED),)},
    definition="Water from the sky.",
    author="Anna",
    changed="2026-05-02T10:00:00Z",
    conflicts=(
        Conflict("definition", "Water from the sky.", "Falling water.", "Boris", "2026-05-01T10:00:00Z"),
        Conflict("ru:дождь:status", "preferred", "deprecated", "Boris", "2026-05-01T10:00:00Z"),
    ),
)


@pytest.fixture
def glossary(folder: Path) -> Path:
    path = folder / "glossary" / "glossary.tbx"
    path.parent.mkdir()
    path.write_bytes(tbx.dumps([RAIN, Concept("snow", {"ru": (Term("снег"),)})]))
    return path


def _read(path: Path, concept_id: str) -> Concept:
    return next(concept for concept in tbx.read(path) if concept.id == concept_id)


def test_proposed_terms_are_approved(cli: Cli, glossary: Path) -> None:
    answer = cli("glossary", "approve", "rain", "snow")
    assert answer.err == "rain: 2 terms approved\nsnow: nothing is proposed\n"
    rain = _read(glossary, "rain")
    assert [term.status.value for term in rain.terms["ru"]] == ["preferred", "admitted"]
    assert [term.status.value for term in rain.terms["uk"]] == ["preferred"]
    assert rain.author == "Test"


def test_one_proposed_term_is_approved_by_its_name(cli: Cli, glossary: Path) -> None:
    assert cli("glossary", "approve", "осадки", "--as", "preferred", "--json").json[0]["concept"] == "rain"
    rain = _read(glossary, "rain")
    assert [term.status.value for term in rain.terms["ru"]] == ["preferred", "preferred"]
    assert [term.status.value for term in rain.terms["uk"]] == ["proposed"]
    assert "no concept 'град'" in cli("glossary", "approve", "град").refusal


def test_conflicts_are_listed_and_decided(cli: Cli, glossary: Path) -> None:
    rows = [line.split("\t") for line in cli("glossary", "conflicts").out.splitlines()]
    assert rows[0] == ["rain", "definition", "Water from the sky.", "Falling water.", "Boris", "2026-05-01T10:00:00Z"]
    assert "name one: definition, ru:дождь:status" in cli("glossary", "decide", "rain", "--stands").refusal
    assert "is no field to be decided" in cli("glossary", "decide", "rain", "note", "--stands").refusal
    assert "'good' is no status" in cli("glossary", "decide", "rain", "ru:дождь:status", "--value", "good").refusal
    assert cli("glossary", "decide", "rain", "definition", "--value", "Water that falls.").err.endswith("decided\n")
    assert cli("glossary", "decide", "rain", "--other").status == 0
    rain = _read(glossary, "rain")
    assert (rain.definition, rain.conflicts) == ("Water that falls.", ())
    assert {term.text: term.status.value for term in rain.terms["ru"]} == {"дождь": "deprecated", "осадки": "proposed"}
    assert cli("glossary", "conflicts").err == "nothing to decide\n"
    assert "has nothing to decide" in cli("glossary", "decide", "rain", "--stands").refusal


def test_several_other_values_are_decided_by_writing_one(cli: Cli, glossary: Path) -> None:
    more = (*RAIN.conflicts[:1], Conflict("definition", "", "Wet weather."))
    glossary.write_bytes(tbx.dumps([replace(RAIN, conflicts=more)]))
    refusal = cli("glossary", "decide", "rain", "--other").refusal
    assert "'Falling water.', 'Wet weather.'; write the one you want with --value" in refusal
    assert cli("glossary", "decide", "rain", "--value", "Wet weather.").status == 0
    assert _read(glossary, "rain").definition == "Wet weather."
    assert cli("glossary", "conflicts", "--json").json == []


def test_history_tells_changes_and_takes_them_back(cli: Cli, glossary: Path) -> None:
    cli("glossary", "set", "snow", "--definition", "Frozen rain.")
    cli("glossary", "set", "snow", "--lang", "en", "--term", "snow", "--status", "forbidden")
    rows = [line.split("\t") for line in cli("glossary", "history", "snow").out.splitlines()]
    assert [(row[1], row[4]) for row in rows] == [("3", "changed"), ("2", "changed"), ("1", "known")]
    assert [row[5] for row in rows] == ["+ en snow (forbidden)", "definition: “” → “Frozen rain.”", "снег"]
    assert {row[3] for row in rows[:2]} == {"Test"}
    first = cli("glossary", "history", "snow", "--json").json[1]
    assert (first["n"], first["what"], first["before"]["definition"], first["after"]["definition"]) == (
        2,
        "changed",
        "",
        "Frozen rain.",
    )
    assert cli("glossary", "history", "snow", "--undo", "2").err == "taken back\n"
    snow = _read(glossary, "snow")
    assert (snow.definition, snow.terms["en"][0].text) == ("", "snow")
    assert len(cli("glossary", "history", "--limit", "2").out.splitlines()) == 2


def test_what_was_removed_comes_back(cli: Cli, glossary: Path) -> None:
    cli("glossary", "set", "snow", "--note", "x")
    assert cli("glossary", "remove", "снег").err == "removed\n"
    assert {concept.id for concept in tbx.read(glossary)} == {"rain"}
    assert "removed" in cli("glossary", "history", "snow").out
    assert cli("glossary", "history", "snow", "--undo", "3").err == "taken back\n"
    assert _read(glossary, "snow").note == "x"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["history", "snow", "--undo", "9"], "there is no change number 9; the numbers go from 1 to 1"),
        (["history", "snow", "--undo", "1"], "what the concept was before is not known"),
        (["history", "--undo", "1"], "--undo needs a concept"),
        (["history", "град"], "the glossary has no concept 'град'"),
        (["remove", "rain", "--term", "дождь"], "name it with --lang"),
        (["remove", "rain", "--lang", "ru"], "name it with --term"),
        (["remove", "rain", "--lang", "ru", "--term", "град"], "has no ru term 'град'"),
        (["remove", "snow", "--lang", "ru", "--term", "снег"], "is the last term"),
        (["set", "rain", "--gender", "masculine"], "name it with --term"),
        (["add", "--en", "hail", "--gender", "masculine"], "English terms have no gender"),
        (["add", "--ru", "град", "--en", "hail", "--example", "Випав град."], "no telling whose example 'Випав град.' is"),
        (["add", "--ru", "град", "--example", "Пошёл град.", "--example", "Град идёт."], "two examples are ru"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_cannot_be_done_is_said(cli: Cli, glossary: Path, arguments: list[str], message: str) -> None:
    before = glossary.read_bytes()
    assert message in cli("glossary", *arguments).refusal
    assert glossary.read_bytes() == before


def test_a_term_is_set_with_all_that_is_known_of_it(cli: Cli, glossary: Path) -> None:
    fields = [
        "--part-of-speech",
        "noun",
        "--gender",
        "masculine",
        "--example",
        "Шёл дождь.",
        "--source",
        "словарь",
        "--case-sensitive",
    ]
    answer = cli("glossary", "set", "rain", "--lang", "ru", "--term", "дождь", *fields, "--do-not-translate", "--json").json
    assert answer["do_not_translate"] is True
    assert answer["terms"]["ru"][0] == {
        "term": "дождь",
        "status": "preferred",
        "part_of_speech": "noun",
        "gender": "masculine",
        "example": "Шёл дождь.",
        "source": "словарь",
        "case_sensitive": True,
    }
    cli("glossary", "set", "rain", "--lang", "ru", "--term", "дождь", "--no-case-sensitive")
    assert not _read(glossary, "rain").terms["ru"][0].case_sensitive


def test_a_term_is_added_with_its_gender_and_its_example(cli: Cli, glossary: Path) -> None:
    terms = ["--ru", "град", "--ru", "ледяной дождь", "--uk", "град", "--en", "hail"]
    grammar = ["--part-of-speech", "noun", "--gender", "masculine"]
    examples = ["--example", "Пошёл сильный град.", "--example", "It began to hail."]
    added = cli("glossary", "add", *terms, *grammar, *examples, "--json").json["terms"]
    assert [term.get("example") for term in added["ru"]] == ["Пошёл сильный град.", None]
    assert [term["gender"] for term in (*added["ru"], *added["uk"])] == ["masculine"] * 3
    assert added["en"] == [{"term": "hail", "status": "preferred", "part_of_speech": "noun", "example": "It began to hail."}]
    assert "example" not in added["uk"][0]


def test_the_example_of_a_single_term_needs_no_telling(cli: Cli, glossary: Path) -> None:
    added = cli("glossary", "add", "--uk", "зірка", "--example", "На небі", "--json").json
    assert added["terms"]["uk"][0]["example"] == "На небі"


def test_a_strict_export_that_comes_back_changes_nothing(cli: Cli, sample: Path) -> None:
    before = {path.name: path.read_bytes() for path in (sample / "glossary").glob("*.tbx")}
    assert cli("glossary", "export", "-o", "out.tbx").status == 0
    assert cli("glossary", "import", "out.tbx").status == 0
    assert before == {path.name: path.read_bytes() for path in (sample / "glossary").glob("*.tbx")}
