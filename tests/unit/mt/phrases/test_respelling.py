"""Words that no dictionary has, as the sister language would spell them."""

from __future__ import annotations

import pytest

from workbench.mt.phrases.respelling import respelled


@pytest.mark.parametrize(
    ("word", "language", "wanted"),
    [
        ("чикаго", "ru", "чикаго"),
        ("уайтхолл", "ru", "уайтхолл"),
        ("лозанне", "ru", "лозанні"),
        ("тампере", "ru", "тампере"),
        ("сарасватской", "ru", "сарасватської"),
        ("деньгизм", "ru", "деньгізм"),
        ("эльбрусит", "ru", "ельбрусит"),
        ("ВИЧ", "ru", "ВІЧ"),
        ("мукачівський", "uk", "мукачивский"),
        ("протестність", "uk", "протестность"),
        ("єфремів", "uk", "ефремив"),
        ("ґава", "uk", "гава"),
    ],
)
def test_letters_and_endings_follow_the_rules(word: str, language: str, wanted: str) -> None:
    assert respelled(word, language) == wanted


def test_a_name_behind_a_preposition_is_declined() -> None:
    assert respelled("апті", "uk") == "апти"
    assert respelled("лозанні", "uk", governed=True) == "лозанне"
