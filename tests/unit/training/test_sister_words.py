"""What Russian words are in Ukrainian is learned from rows, by way of English, and from what is spelled alike."""

from __future__ import annotations

import lzma

import pytest

pytest.importorskip("numpy")

from workbench.training.cognates import skeleton, ukrainian_spellings
from workbench.training.sister_words import aligned, as_file, headwords, keys, table

ROWS = [
    ("Врач осмотрел мост.", "Лікар оглянув міст."),
    ("Врач закрыл больницу.", "Лікар закрив лікарню."),
    ("Мост закрыл рабочий.", "Міст закрив робітник."),
    ("Рабочий осмотрел больницу.", "Робітник оглянув лікарню."),
] * 20


@pytest.mark.parametrize(
    ("russian", "kind", "ukrainian"),
    [
        ("катастрофический", "adjective", "катастрофічний"),
        ("бронировать", "verb", "бронювати"),
        ("экономический", "adjective", "економічний"),
        ("гениальность", "noun", "геніальність"),
        ("мост", "noun", "міст"),
        ("беспартийный", "adjective", "безпартійний"),
        ("теоретически", "unchanging", "теоретично"),
    ],
)
def test_regular_differences_of_spelling_are_seen_through(russian: str, kind: str, ukrainian: str) -> None:
    assert skeleton(ukrainian) in {skeleton(spelling) for spelling, _ in ukrainian_spellings(russian, kind)}  # type: ignore[arg-type]


def test_words_of_a_text_become_headwords_with_their_kinds() -> None:
    assert keys("Закрыты мосты, bridge", "ru") == ["закрытый/a", "мост/n"]
    assert "місто/n" in keys("міст", "uk")
    assert "міст/n" in keys("міст", "uk")


def test_words_that_stand_in_the_same_rows_are_found() -> None:
    found = aligned([*ROWS, *[(f"слово{n}", f"слово{n}") for n in range(400)]])
    assert found["врач/n"][0][1] == "лікар/n"
    assert found["больница/n"][0][1] == "лікарня/n"


def test_the_table_joins_what_the_rows_and_the_spelling_say() -> None:
    scored = {"мост/n": [(0.6, "міст/n"), (0.05, "лікар/n"), (0.4, "мостити/v")]}
    ukrainian = {("міст", "noun"): 5, ("лікар", "noun"): 9, ("космодром", "noun"): 0, ("мостити", "verb"): 1}
    found = table(scored, [("мост", "noun"), ("космодром", "noun")], ukrainian)  # type: ignore[arg-type]
    assert [other for _, other in found["мост", "noun"]] == ["міст"]
    assert [other for _, other in found["космодром", "noun"]] == ["космодром"]


def test_the_file_has_a_line_a_headword_with_worth_in_twentieths() -> None:
    made = as_file({("мост", "noun"): [(0.61, "міст"), (0.02, "місток")], ("идти", "verb"): [(1.7, "йти")]})
    assert lzma.decompress(made).decode() == "идти\tv\tйти\t20\nмост\tn\tміст\t12\tмісток\t1"


def test_the_headwords_of_a_dictionary_are_dictionary_forms_and_what_does_not_change() -> None:
    known = set(headwords("uk"))
    assert {("лікарня", "noun"), ("відкрити", "verb"), ("забруднений", "adjective"), ("швидше", "unchanging")} <= known
    assert ("лікарнями", "noun") not in known
