"""Concordance: queries of every kind, hostile ones included."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.core.segment import Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.memory.concordance import Part, parse
from workbench.memory.memory import Memory

TEXTS = {
    "ru": "Объём работ вырос: самолёт приземлился во Внуково, потом самолёты вернулись.",
    "uk": "Обов’язки міністра виконує заступник; об’єкт здали 1,5 року тому.",
    "en": 'The minister\'s deputies said "no comment" twice.',
}


@pytest.fixture
def memory(tmp_path: Path) -> Memory:
    store = Memory(tmp_path / "memory.sqlite")
    unit = Unit("u1", {tag: Segment(text, State.EDITED, "human") for tag, text in TEXTS.items()})
    store.index(Statement("one", Header(("ru", "uk", "en"), "ru"), [unit]), "a")
    return store


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("самолет", ["самолёт", "самолёты"]),
        ("САМОЛЁТОМ", ["самолёт", "самолёты"]),
        ("объема", ["Объём"]),
        ("обов'язок", ["Обов’язки"]),
        ("об'єкти", ["об’єкт"]),
        ("1,5", ["1,5"]),
        ("deputy", ["deputies"]),
        ('"no comment"', ["no comment"]),
        ("«объем работ»", ["Объём работ"]),
        ('"обов\'язки міністра" заступника', ["Обов’язки міністра", "заступник"]),
        ("само*", ["самолёт", "самолёты"]),
        ("нуков", ["нуков"]),
        ('"объем раб"', ["Объём раб"]),
    ],
)
def test_a_query_finds_these_places(memory: Memory, query: str, found: list[str]) -> None:
    (hit,) = memory.concordance(query)
    assert [hit.text[start:end] for start, end in hit.spans] == found


@pytest.mark.parametrize("query", ["", " ", '"', '""', "*", "самолет поезд", "xy", '"работ объем"', "NOT", "\0", "⟦1⟧"])
def test_a_query_finds_nothing(memory: Memory, query: str) -> None:
    assert memory.concordance(query) == []


@pytest.mark.parametrize(
    "query",
    [
        'самолет AND "', "a OR b NOT c NEAR(d e, 5)", "lemmas : x", "{forms} : y", "^самолет", "'; DROP TABLE segment; --",
        "\0самолет\0", "\ud800", "самолет + самолет", "-самолет", "самолет**", "(((", ")))", '"a" "b', "😀 ½ ²",
        "a" * 10_000, "и " * 2_000, " ".join(map(str, range(3_000))),
    ],
)  # fmt: skip
def test_no_query_does_harm(memory: Memory, query: str) -> None:
    memory.concordance(query)
    assert len(memory.concordance("самолет")) == 1


def test_one_version_can_be_asked_for(tmp_path: Path) -> None:
    store = Memory(tmp_path / "memory.sqlite")
    texts = {"en": "The bridge is open.", "en-x-agency": "Bridge reopened."}
    store.put("one", Unit("u1", {tag: Segment(text, State.EDITED, "human") for tag, text in texts.items()}))
    assert {hit.version for hit in store.concordance("bridges", language="en")} == {"en", "en-x-agency"}
    assert [hit.version for hit in store.concordance("bridges", language="en-x-agency")] == ["en-x-agency"]


def test_a_query_falls_into_words_beginnings_and_phrases() -> None:
    assert parse('мост "на Реку" обстр* мост') == [Part("мост", "word"), Part("на реку", "phrase"), Part("обстр", "beginning")]
