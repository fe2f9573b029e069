"""Words that translate each other are learned from rows."""

from __future__ import annotations

import lzma

import pytest

pytest.importorskip("numpy")

from workbench.training.word_pairs import as_file, forms, learned

ENGLISH = ("house", "river", "bread", "night")
RUSSIAN = ("дом", "река", "хлеб", "ночь")


def rows() -> list[tuple[list[str], list[str]]]:
    """Every pair of words in one row, twenty times over."""
    both = list(zip(ENGLISH, RUSSIAN, strict=True))
    return [([one[0], other[0]], [one[1], other[1]]) for one in both for other in both if one < other] * 20


def test_words_that_stand_in_the_same_rows_are_translations() -> None:
    found = learned([*rows(), *[([f"word{n}"], [f"слово{n}"]) for n in range(3_000)]])
    assert {word: translations[0][1] for word, translations in found.items()} == dict(zip(ENGLISH, RUSSIAN, strict=True))


def test_words_become_dictionary_forms_in_the_letters_of_the_language() -> None:
    assert forms("Мосты и мост, bridge", "ru") == ["мост"]
    assert forms("The bridges мост", "en") == ["bridge", "the"]


def test_the_file_has_english_first_and_leaves_out_what_is_much_weaker() -> None:
    tables = {
        ("en", "ru"): {"fire": [(0.8, "пожар"), (0.1, "тушить")]},
        ("en", "uk"): {},
        ("ru", "uk"): {"пожар": [(0.5, "вогонь")]},
    }
    assert lzma.decompress(as_file(tables)).decode() == "fire\tпожар\t\n\nпожар\tвогонь"
