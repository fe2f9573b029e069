"""The sample statements: complete, as they are meant to be, and clean."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from tests.unit.compare.deliberate import DELIBERATE
from workbench.compare.report import compare
from workbench.core.segment import State
from workbench.core.statement import Statement
from workbench.formats.tmx_read import read
from workbench.formats.tmx_write import dumps
from workbench.text.script import defects

CORPORA = Path(__file__).parents[3] / "corpora"
TRILINGUAL = ("ru", "uk", "en")
SAMPLES = {
    "bridge-reopening": (TRILINGUAL, 16),
    "chronicle": (TRILINGUAL, 28),
    "energy-repairs": ((*TRILINGUAL, "en-x-agency"), 14),
    "prisoner-exchange": (TRILINGUAL, 18),
    "spokesperson-answers": (TRILINGUAL, 22),
}


def sample(name: str) -> Statement:
    return read(CORPORA / f"{name}.tmx")


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_has_its_versions_units_and_paragraphs(name: str) -> None:
    statement = sample(name)
    assert (statement.versions, len(statement)) == SAMPLES[name]
    assert statement.units[0].paragraph
    assert 4 <= sum(unit.paragraph for unit in statement.units) < len(statement)


@pytest.mark.parametrize("name", SAMPLES)
def test_a_sample_is_written_canonically(name: str) -> None:
    assert dumps(sample(name)) == (CORPORA / f"{name}.tmx").read_bytes()


@pytest.mark.parametrize("name", SAMPLES)
def test_no_word_of_a_sample_mixes_alphabets(name: str) -> None:
    segments = [(tag, segment.text) for unit in sample(name).units for tag, segment in unit.segments.items()]
    assert [found for tag, text in segments for found in defects(text, tag)] == []


@pytest.mark.parametrize("name", SAMPLES)
def test_every_segment_of_a_sample_says_who_wrote_it_and_when(name: str) -> None:
    segments = [segment for unit in sample(name).units for segment in unit.segments.values() if segment.text]
    assert all(segment.author and segment.changed.startswith("2026-") and segment.origin for segment in segments)


@pytest.mark.parametrize("name", SAMPLES)
def test_quotation_marks_and_apostrophes_are_those_of_the_language(name: str) -> None:
    for unit in sample(name).units:
        for tag, segment in unit.segments.items():
            unwanted = "'\"«»—" if tag.startswith("en") else "'\"“”"
            assert not set(unwanted) & set(segment.text), segment.text


def test_the_press_release_is_complete_and_says_the_same_everywhere() -> None:
    statement = sample("bridge-reopening")
    assert all(unit.state(tag) is State.CONFIRMED for unit in statement.units for tag in statement.versions)
    assert compare(statement).differing == []


def test_the_answers_are_half_translated() -> None:
    statement = sample("spokesperson-answers")
    assert statement.source == "uk"
    assert statement.states("uk") == Counter({State.CONFIRMED: 22})
    assert set(statement.states("ru")) == set(State)
    assert set(statement.states("en")) == set(State)
    origins = {unit.segment(tag).origin for unit in statement.units for tag in ("ru", "en")}
    assert {"mt:starter", "tm:84", "human"} <= origins
    assert compare(statement).kinds().keys() == {"missing"}


def test_every_deliberate_difference_stands_in_the_chronicle() -> None:
    statement = sample("chronicle")
    for difference in DELIBERATE:
        unit = statement.unit(difference.unit)
        for tag, value in zip(TRILINGUAL, difference.values, strict=True):
            assert value in unit.text(tag)
            assert value or not unit.text(tag)


def test_the_chronicle_reports_every_deliberate_difference_and_nothing_else() -> None:
    found = {
        (row.unit.id, difference.kind, difference.odd)
        for row in compare(sample("chronicle")).rows
        for difference in row.differences
    }
    assert found == {(known.unit, known.kind, known.odd) for known in DELIBERATE}


def test_two_english_versions_differ_in_wording_alone() -> None:
    comparison = compare(sample("energy-repairs"))
    assert comparison.kinds() == Counter(changed=13)
    assert [row.n for row in comparison.rows if not row.differences] == [10]


def test_the_prisoner_exchange_says_the_same_everywhere() -> None:
    assert compare(sample("prisoner-exchange")).differing == []
