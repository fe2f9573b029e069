"""Streets whose names Russian and Ukrainian translate by their root, and streets that are other ones."""

from __future__ import annotations

import pytest

from tests.bench.triples import reported
from workbench.compare.facts.calques import is_calque

STREETS = [
    ("Воздухофлотская", "Повітрофлотська", "Povitroflotska"),
    ("Рождественская", "Різдвяна", "Rizdviana"),
    ("Кузнечная", "Ковальська", "Kovalska"),
    ("Мельничная", "Млинова", "Mlynova"),
    ("Оружейная", "Збройна", "Zbroina"),
    ("Праздничная", "Святкова", "Sviatkova"),
    ("Больничная", "Лікарняна", "Likarniana"),
    ("Водопроводная", "Водогінна", "Vodohinna"),
]


def _found(ru: str, uk: str, en: str) -> list[tuple[str, str | None]]:
    texts = {
        "ru": f"На улице {ru} установят светофор.",
        "uk": f"На вулиці {uk} встановлять світлофор.",
        "en": f"Traffic lights will be installed on {en} Street.",
    }
    return [(each.kind, each.odd) for each in reported(texts)]


@pytest.mark.parametrize(("ru", "uk", "en"), STREETS)
def test_a_street_that_is_translated_is_one_street(ru: str, uk: str, en: str) -> None:
    assert _found(ru, uk, en) == []


@pytest.mark.parametrize(("n", "m"), [(0, 1), (1, 2), (2, 3), (3, 4), (4, 5), (5, 6), (6, 7)])
def test_another_street_is_found(n: int, m: int) -> None:
    assert _found(STREETS[n][0], STREETS[m][1], STREETS[m][2]) == [("name", "ru")]


def test_only_russian_and_ukrainian_have_roots_in_common() -> None:
    assert is_calque("Повітрофлотський", "uk", "Воздухофлотский", "ru")
    assert not is_calque("Повітрофлотський", "uk", "Airfleet", "en")
    assert not is_calque("", "uk", "", "ru")
