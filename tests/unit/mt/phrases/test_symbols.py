"""What the network sees of a word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.mt.phrases.symbols import symbols


@pytest.mark.parametrize(
    ("word", "form"), [("bridge", "dge"), ("opened", "ned"), ("in", "in"), ("a", "a"), ("council's", "l's"), ("UN", "UN")]
)
def test_an_english_word_is_itself_and_its_end(word: str, form: str) -> None:
    assert symbols(word, "en") == (word, form)


@pytest.mark.parametrize(
    ("word", "headword", "forms"),
    [
        ("городу", "город", "n datv masc sing"),
        ("мосту", "мост", "n datv masc sing|n loct masc sing"),
        ("мост", "мост", "n accs masc sing|n masc nomn sing"),
        ("мостами", "мост", "n ablt plur"),
        ("новые", "новый", "a accs plur|a nomn plur"),
        ("открыла", "открыть", "v femn past sing"),
        ("открыть", "открыть", "v INFN"),
        ("открывают", "открывать", "v 3per plur pres"),
    ],
)
def test_a_russian_word_is_its_headword_and_all_that_it_may_be(word: str, headword: str, forms: str) -> None:
    assert symbols(word, "ru") == (headword, forms)


@pytest.mark.parametrize("language", ["en", "ru"])
@pytest.mark.parametrize(
    ("word", "form"), [(".", "#."), (",", "#,"), ("%", "#%"), ("—", "#—"), ("17", "#d"), ("3.5", "#d"), ("2026", "#d")]
)
def test_signs_and_numbers_are_themselves_in_both_languages(word: str, form: str, language: str) -> None:
    assert symbols(word, language) == (word, form)


def test_genders_do_not_tell_plurals_apart() -> None:
    assert symbols("школами", "ru").form == symbols("мостами", "ru").form


@given(st.text("абвгдежзиклмнопрстуыьэюяё-", min_size=1, max_size=12).filter(lambda word: word[0] != "-"))
def test_whatever_looks_like_a_russian_word_has_a_headword_and_a_form(word: str) -> None:
    found = symbols(word, "ru")
    assert found.word
    assert found.form
    assert "\n" not in found.word + found.form
