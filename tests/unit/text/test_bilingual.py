"""The dictionary of English and Russian: its file, and what it answers both ways."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from workbench.text.vocabulary import bilingual
from workbench.text.vocabulary.bilingual import capitals, from_english, into_english, proper_names

LINES = [
    line.split("\t") for line in Path(bilingual.__file__).with_name("bilingual.tsv").read_text(encoding="utf-8").splitlines()
]
LATIN = re.compile(r"[A-Za-zÀ-ÿ'. -]+")
CYRILLIC = re.compile(r"[А-Яа-яЁё,.' -]+")


def test_every_line_has_a_word_its_part_and_its_answers() -> None:
    assert len(LINES) > 10_000
    assert [line for line in LINES if len(line) != 3 or line[1] not in "nvadpg" or len(line[1]) != 1] == []


def test_each_language_is_written_in_its_own_letters() -> None:
    assert [line for line in LINES if not LATIN.fullmatch(line[0])] == []
    assert [line for line in LINES if not all(CYRILLIC.fullmatch(answer) for answer in line[2].split("; "))] == []


def test_nothing_is_there_twice_or_has_stray_spaces() -> None:
    often = Counter((english, part) for english, part, _ in LINES)
    assert [key for key, count in often.items() if count > 1] == []
    assert [line for line in LINES if len(set(line[2].split("; "))) < line[2].count("; ") + 1] == []
    assert [line for line in LINES if any(cell != " ".join(cell.split()) or not cell for cell in line)] == []


def test_only_names_words_of_grammar_and_their_kind_have_capitals() -> None:
    """An ordinary verb with a capital would be written so in every sentence."""
    assert [line for line in LINES if line[1] == "v" and line[0] != line[0].lower()] == []
    assert [line for line in LINES if line[1] == "g" and line[0] == line[0].lower()] == []


@pytest.mark.parametrize(
    ("english", "part", "russian"),
    [
        ("bridge", "n", "мост"),
        ("go", "v", "идти"),
        ("important", "a", "важный"),
        ("not", "p", "не"),
        ("monday", "g", "понедельник"),
        ("kyiv", "g", "киев"),
        ("prime minister", "n", "премьер-министр"),
    ],
)
def test_words_are_known_both_ways(english: str, part: str, russian: str) -> None:
    assert (russian, part) in [(answer.headword, answer.part) for answer in from_english(english)]
    assert (english, part) in [(answer.headword.lower(), answer.part) for answer in into_english(russian)]


def test_the_commonest_meaning_comes_first() -> None:
    answers = [answer for answer in from_english("court") if answer.part == "n"]
    assert answers[0].headword == "суд"
    assert [answer.sure for answer in answers] == sorted((answer.sure for answer in answers), reverse=True)
    assert all(0 < answer.sure <= 1 for answer in answers)


def test_what_nobody_wrote_down_has_no_answer() -> None:
    assert from_english("xyzzy") == ()
    assert into_english("бармалейка") == ()


def test_english_names_have_their_capitals() -> None:
    assert [answer.headword for answer in into_english("украина")] == ["Ukraine"]
    assert capitals()["monday"] == "Monday"
    assert capitals()["russian"] == "Russian"
    assert "bridge" not in capitals()


def test_a_word_that_is_also_an_ordinary_one_has_no_capital_of_its_own() -> None:
    assert "may" not in capitals()
    assert "states" not in capitals()


def test_names_of_several_words_are_written_as_they_are_written() -> None:
    assert proper_names()["united states"] == "United States"
    assert all(name.lower() == key and " " in key for key, name in proper_names().items())
