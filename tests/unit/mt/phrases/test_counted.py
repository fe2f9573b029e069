"""Russian nouns behind numbers."""

from __future__ import annotations

import pytest

from workbench.mt.phrases.counted import count_before, counted_people, fits
from workbench.mt.phrases.keys import pieces
from workbench.mt.phrases.phrases import phrases_of


@pytest.mark.parametrize(
    ("noun", "count", "fit"),
    [
        ("мостов", 5, True),
        ("мосты", 5, False),
        ("моста", 22, True),
        ("мостов", 12, True),
        ("моста", 12, False),
        ("мост", 21, True),
        ("мостов", 111, True),
        ("новых", 5, None),
        ("закрыли", 5, None),
    ],
)
def test_a_number_asks_for_a_form(noun: str, count: int, fit: object) -> None:
    assert fits(noun, count) is fit


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("25 bridges", 25),
        ("1,204 bridges", 1204),
        ("with 25 bridges", None),
        ("about 25 bridges", 25),
        ("2.5 bridges", None),
        ("five bridges", None),
        ("bridges", None),
    ],
)
def test_the_number_before_a_word(sentence: str, count: int | None) -> None:
    tokens = pieces(sentence)
    assert count_before(tokens, len(tokens) - 1) == count


def test_people_are_counted_otherwise() -> None:
    assert [counted_people("people", count) for count in (1, 2, 5, 12, 24)] == [
        "человек",
        "человека",
        "человек",
        "человек",
        "человека",
    ]
    assert counted_people("bridges", 5) is None


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("The council opened 12 hospitals.", "12 больниц"),
        ("The council closed 3 schools.", "3 школы"),
        ("At least 25 people were injured.", "25 человек "),
    ],
)
def test_a_translation_counts_as_russian_does(sentence: str, said: str) -> None:
    assert said in phrases_of("en", "ru").translation(sentence).text
