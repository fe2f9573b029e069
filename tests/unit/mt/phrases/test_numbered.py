"""Russian words that begin with digits in English."""

from __future__ import annotations

import pytest

from workbench.mt.phrases.numbered import numbered


@pytest.mark.parametrize(
    ("word", "wanted"),
    [
        ("60-й", "60th"),
        ("3-м", "3rd"),
        ("21-го", "21st"),
        ("111-й", "111th"),
        ("1990-х", "1990s"),
        ("2020-го", "2020"),
        ("28-летнему", "28-year-old"),
        ("9-этажного", "9-storey"),
        ("2,5-метровый", "2.5-metre"),
        ("5-процентный", "5-percent"),
    ],
)
def test_ordinals_decades_years_and_measures(word: str, wanted: str) -> None:
    assert numbered(word) == wanted


@pytest.mark.parametrize("word", ["дом", "5", "5-бармалейский", "covid-19"])
def test_anything_else_is_none(word: str) -> None:
    assert numbered(word) is None
