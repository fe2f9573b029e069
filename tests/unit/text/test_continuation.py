"""What a suggestion would add to what is typed."""

from __future__ import annotations

import pytest

from workbench.text.vocabulary.continuation import continuation


@pytest.mark.parametrize(
    ("typed", "suggestion", "rest"),
    [
        ("Рух мо", "Рух мостом відкриють.", "стом відкриють."),
        ("рух ", "Рух мостом.", "мостом."),
        ("під'", "Під’єднання триває.", "єднання триває."),
        ('Сказав: "Ні', "Сказав: «Ні, не буде»", ", не буде»"),
        ("Зам", "За\u0301мок стоїть.", "ок стоїть."),
        ("Рух", "Рух", ""),
        ("Рухи", "Рух мостом.", ""),
        ("", "Рух мостом.", ""),
        ("  ", "  Рух", ""),
        ("Далі.", "Далі…", ""),
    ],
)
def test_the_rest_of_a_suggestion_that_begins_with_what_is_typed(typed: str, suggestion: str, rest: str) -> None:
    assert continuation(typed, [suggestion]) == rest


def test_the_first_suggestion_that_fits_is_taken() -> None:
    assert continuation("The br", ["A bridge.", "The bridge is open.", "The brook."]) == "idge is open."
