"""What Russian words are in Ukrainian, and the reverse."""

from __future__ import annotations

import pytest

from workbench.text.vocabulary.inflection import readings
from workbench.text.vocabulary.sisters import answers, counterparts

WORDS = [
    ("ru", "деревень", "сіл"),
    ("ru", "врачами", "лікарями"),
    ("ru", "приказали", "наказали"),
    ("ru", "сегодня", "сьогодні"),
    ("ru", "катастрофических", "катастрофічних"),
    ("uk", "міністерства", "министерства"),
    ("uk", "лікарень", "больниц"),
    ("uk", "оголосили", "объявили"),
    ("uk", "адже", "ведь"),
]


@pytest.mark.parametrize(("language", "word", "wanted"), WORDS)
def test_a_word_is_answered_in_its_form(language: str, word: str, wanted: str) -> None:
    assert wanted in [answer.replace("ё", "е") for answer, _ in answers(readings(word, language), language)[:2]]


def test_answers_come_the_likeliest_first_and_are_never_sure_beyond_one() -> None:
    found = answers(readings("хозяин", "ru"), "ru")
    assert len(found) > 1
    assert [sure for _, sure in found] == sorted((sure for _, sure in found), reverse=True)
    assert all(0 < sure <= 1 for _, sure in found)
    assert all(answer == answer.lower() for answer, _ in found)


def test_what_is_not_known_has_no_answer() -> None:
    assert answers(readings("абракадабрище", "ru"), "ru") == []
    assert counterparts("абракадабрище", "noun", "uk") == ()
