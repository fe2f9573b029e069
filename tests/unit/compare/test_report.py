"""The comparison as data and as text."""

from __future__ import annotations

import json
import re

from tests.unit.compare.statements import BRIDGE, EN, HOSTILE, NOTICE, statement
from workbench.compare.readings import Readings
from workbench.compare.report import Made, as_json, as_text, compare

READINGS = Readings(
    "en",
    {("Прошло 26 месяцев.", "ru", "en"): "26 months have passed.", ("Минуло 26 місяців.", "uk", "en"): "26 months passed."},
    {"ru": "starter ru→en, preview quality", "uk": "starter uk→en"},
)


def test_json_has_the_agreed_shape() -> None:
    data = json.loads(json.dumps(as_json(compare(BRIDGE)), ensure_ascii=False))
    assert set(data) == {"versions", "units", "summary"}
    assert data["versions"] == ["ru", "uk", "en"]
    assert [unit["n"] for unit in data["units"]] == [1, 2, 3]
    assert data["units"][1]["alignment"] == 0.4
    assert data["units"][2]["segments"] == {"ru": "Спасибо.", "uk": "Дякуємо.", "en": ""}
    assert data["units"][1]["differences"] == [
        {
            "kind": "number",
            "message": "26 in ru and uk, 20 in en",
            "odd": "en",
            "values": {"ru": "26", "uk": "26", "en": "20"},
            "spans": {"ru": [[7, 9]], "uk": [[7, 9]], "en": [[8, 10]]},
        }
    ]
    assert data["summary"]["differing"] == 2
    assert data["summary"]["kinds"] == {"number": 1, "missing": 1}
    assert data["summary"]["odd"] == {"ru": 0, "uk": 0, "en": 2}
    assert data["summary"]["open_alignment"] == 1


def test_json_tells_what_the_other_reports_tell() -> None:
    comparison = compare(BRIDGE, readings=READINGS, with_facts=True)
    data = as_json(comparison, Made("2026-11-22T17:05:00Z", 151, READINGS))
    summary = data["summary"]
    assert (summary["compared"], summary["glossary"]) == ("2026-11-22T17:05:00Z", 151)
    assert summary["departs"]["en"] == {"number": 1, "missing": 1}
    assert summary["missing"] == {"ru": [], "uk": [], "en": [3]}
    assert summary["gravest"][0] == {
        "n": 2,
        "kind": "number",
        "text": "English has “20”; Russian and Ukrainian have “26”.",
    }
    assert summary["readings"] == {"language": "en", "makers": dict(READINGS.makers)}
    unit = data["units"][1]
    assert unit["readings"] == {"ru": "26 months have passed.", "uk": "26 months passed."}
    (fact,) = [fact for fact in unit["facts"] if fact["verdict"] == "conflict"]
    assert fact["difference"] == 0
    assert {tag: read["text"][:2] for tag, read in fact["versions"].items()} == {"ru": "26", "uk": "26", "en": "20"}
    assert all(read["rule"] and read["value"] for read in fact["versions"].values())


def test_a_moved_sentence_says_where_it_went() -> None:
    moves = [
        (unit["n"], each["elsewhere"])
        for unit in as_json(compare(NOTICE))["units"]
        for each in unit["differences"]
        if each["kind"] == "moved"
    ]
    assert sorted(moves) == [(2, 3), (2, 3), (3, 2), (3, 2)]


def test_only_the_versions_asked_for_are_compared() -> None:
    comparison = compare(BRIDGE, ("ru", "uk"))
    assert comparison.versions == ("ru", "uk")
    assert comparison.differing == []


def test_progress_counts_every_unit() -> None:
    told: list[tuple[int, int]] = []
    compare(BRIDGE, report=lambda done, total: told.append((done, total)))
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_text_tells_the_summary_and_the_units_that_differ() -> None:
    text = as_text(compare(BRIDGE))
    assert text.startswith(
        "bridge: ru, uk and en\n2 units of 3 differ.\nDifferences: 1 number, 1 missing text.\n"
        "English departs twice: 1 number, 1 missing text.\nEnglish has no text in unit 3.\n"
        "The alignment of 1 unit is uncertain.\n"
    )
    assert (
        "\n   2  number: English has “20”; Russian and Ukrainian have “26”. (en departs)\n      ru  Прошло 26 месяцев.\n" in text
    )
    assert "      en  (no text)\n" in text
    assert "Мост открыт" not in text
    assert "\x1b" not in text


def test_text_keeps_to_the_width_of_the_terminal() -> None:
    long = " ".join(["слово"] * 60)
    comparison = compare(statement({"ru": f"{long} 12", "uk": f"{long} 12", "en": f"{long} 13"}))
    for width in (80, 50):
        shown = re.sub(r"\x1b\[[0-9;]*m", "", as_text(comparison, colour=True, width=width))
        assert max(map(len, shown.splitlines())) <= width
        assert shown == as_text(comparison, width=width)


def test_colour_sets_off_what_differs_and_more_so_where_a_version_departs() -> None:
    text = as_text(compare(BRIDGE), colour=True)
    assert "Прошло \x1b[4;34m26\x1b[0m месяцев." in text
    assert "It took \x1b[1;7;34m20\x1b[0m months." in text


def test_a_text_never_commands_the_terminal() -> None:
    text = as_text(compare(statement({"ru": HOSTILE, "uk": HOSTILE, "en": "13"}, name="a\x1b]0;b\x07c")))
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e]", text)


def test_translations_stand_below_the_texts() -> None:
    text = as_text(compare(BRIDGE), Made(readings=READINGS))
    assert "        ru→en  26 months have passed.\n" in text
    assert "Russian is read by machine translation (starter ru→en, preview quality)." in text


def test_nothing_to_compare() -> None:
    empty = compare(statement())
    assert as_json(empty)["units"] == []
    assert as_text(empty) == "bridge: ru, uk and en\n0 units of 0 differ.\n"


def test_further_versions_are_named_by_their_label() -> None:
    texts = {"en": "It took 26 long months.", "en-x-agency": "It took 20 months."}
    assert "English (agency)" in as_text(compare(statement(texts, versions=EN)))
