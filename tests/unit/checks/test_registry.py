"""The registry: every check is described, findings come in order, and what was ignored stays ignored."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from workbench.checks.registry import CHECKS, check_statement, check_unit
from workbench.core.segment import Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit

VERSIONS = ("ru", "uk", "en")
UNIT = Unit(
    "u1",
    {
        "en": Segment("Repairs  took 20 months , they said.", State.CONFIRMED, "human"),
        "ru": Segment('Ремонт "моста" занял  26 месяцев.', State.CONFIRMED, "human"),
        "uk": Segment("Ремонт тривав 26 місяців.", State.CONFIRMED, "human"),
    },
)


def test_every_check_has_an_id_of_its_own_and_says_in_one_sentence_what_it_does() -> None:
    assert len({check.id for check in CHECKS}) == len(CHECKS)
    for check in CHECKS:
        assert re.fullmatch(r"[a-z]+(-[a-z]+)*", check.id)
        assert check.name
        assert re.fullmatch(r"[A-Z][^\n]+\.", check.description)


def test_findings_come_by_column_and_place() -> None:
    findings = check_unit(UNIT, VERSIONS)
    assert [(finding.version, finding.check) for finding in findings] == [
        ("ru", "straight-quote"),
        ("ru", "double-space"),
        ("en", "double-space"),
        ("en", "number"),
        ("en", "space-before-punctuation"),
    ]


def test_a_finding_says_what_stands_at_its_place() -> None:
    for finding in check_unit(UNIT, VERSIONS):
        assert UNIT.text(finding.version)[finding.start : finding.end] == finding.text
        assert finding.unit == "u1"


def test_an_ignored_finding_stays_ignored_and_the_others_are_reported() -> None:
    findings = check_unit(UNIT, VERSIONS)
    ignored = next(finding for finding in findings if finding.check == "number")
    again = check_unit(replace(UNIT, ignored=frozenset((ignored.key,))), VERSIONS)
    assert again == [finding for finding in findings if finding is not ignored]


def test_a_version_outside_the_statement_is_not_looked_at() -> None:
    assert {finding.version for finding in check_unit(UNIT, ("uk", "en"))} == {"en"}


def test_a_unit_without_any_text_has_no_findings() -> None:
    assert check_unit(Unit("u1", {}), VERSIONS) == []


def test_a_statement_is_checked_unit_by_unit() -> None:
    statement = Statement("bridge", Header(VERSIONS, "ru"), [UNIT, replace(UNIT, id="u2")])
    assert [finding.unit for finding in check_statement(statement)] == ["u1"] * 5 + ["u2"] * 5


def test_few_false_alarms_on_good_translations(shared: Path) -> None:
    rows = [line.split("\t") for line in (shared / "data" / "flores-dev.en-ru-uk.tsv").read_text(encoding="utf-8").splitlines()]
    units = [
        Unit(f"u{n}", {tag: Segment(text, State.CONFIRMED, "human") for tag, text in zip(("en", "ru", "uk"), row, strict=True)})
        for n, row in enumerate(rows)
    ]
    findings = list(check_statement(Statement("flores", Header(VERSIONS, "en"), units)))
    reported = {check.id: sum(finding.check == check.id for finding in findings) * 100 / len(rows) for check in CHECKS}
    assert reported["number"] < 0.5
    assert reported["unpaired-quote"] < 1
    for check in ("mixed-script", "look-alike", "sister-letter", "copied-segment", "quote-style", "apostrophe"):
        assert reported[check] < 0.5, check
