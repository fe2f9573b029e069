"""What Russian words are in Ukrainian, and the reverse."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.text.lemmas import is_known
from workbench.text.typography import fold
from workbench.text.vocabulary import sisters
from workbench.text.vocabulary.inflection import readings
from workbench.text.vocabulary.sisters import answers, beginning_so, counterparts

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


def test_every_written_line_has_words_of_both_dictionaries() -> None:
    path = Path(sisters.__file__).with_name("sisters.tsv")
    for line in path.read_text(encoding="utf-8").splitlines():
        headword, letter, *others = line.split("\t")
        assert others, line
        assert letter in sisters.LETTERS, line
        if letter != "u":
            assert is_known(headword, "ru"), line
            assert all(is_known(other, "uk") for other in others), line


def test_what_is_written_comes_before_what_was_learned() -> None:
    assert counterparts("клетка", "noun", "ru")[0][0] == "клітина"
    assert counterparts("виборець", "noun", "uk")[0][0] == "избиратель"


@pytest.mark.parametrize(
    ("word", "language", "wanted"),
    [
        ("заявив", "ru", "заявивши"),
        ("используя", "ru", "використовуючи"),
        ("арестованных", "ru", "заарештованих"),
        ("заявивши", "uk", "заявив"),
        ("використовуючи", "uk", "используя"),
    ],
)
def test_participles_are_found_by_their_verbs(word: str, language: str, wanted: str) -> None:
    assert wanted in [answer for answer, _ in answers(readings(word, language), language)]


def test_nothing_but_the_dots_of_the_written_table_is_folded() -> None:
    text = Path(sisters.__file__).with_name("sisters.tsv").read_text(encoding="utf-8")
    assert fold(text) == text.replace("ё", "е")


def test_a_word_is_found_by_its_beginning_with_its_answers() -> None:
    found = beginning_so("клет", "ru")
    assert ("клетка", *counterparts("клетка", "noun", "ru")[0]) in found
    assert {headword[:4] for headword, _, _ in found} == {"клет"}
    assert beginning_so("ъъъъ", "uk") == ()
