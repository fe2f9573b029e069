"""What each stretch of an English or Russian sentence can be in the other language."""

from __future__ import annotations

import pytest

from workbench.mt.phrases.english_options import EnglishOptions
from workbench.mt.phrases.phrases import phrases_of


def options(sentence: str, source: str, start: int, end: int) -> list[str]:
    found = EnglishOptions(sentence, source, "ru" if source == "en" else "en", {})
    return [" ".join(each.words) for each in found.between(start, end)]


@pytest.mark.parametrize(
    ("number", "wanted"),
    [
        ("3.5", "3,5"),
        ("10.05", "10,05"),
        ("12", "12"),
        ("2024", "2024"),
        ("1,200", "1\u00a0200"),
        ("1,200,000", "1\u00a0200\u00a0000"),
    ],
)
def test_numbers_are_written_as_russian_writes_them(number: str, wanted: str) -> None:
    assert options(f"about {number} dollars", "en", 1, 2) == [wanted]


@pytest.mark.parametrize(("number", "wanted"), [("3,5", "3.5"), ("10,05", "10.05"), ("12", "12"), ("2024", "2024")])
def test_numbers_are_written_as_english_writes_them(number: str, wanted: str) -> None:
    assert options(f"около {number} долларов", "ru", 1, 2) == [wanted]


def test_signs_stay() -> None:
    assert options("Why?", "en", 1, 2) == ["?"]
    assert options("(yes)", "en", 0, 1) == ["("]


@pytest.mark.parametrize("article", ["the", "a", "an", "The"])
def test_an_article_is_nothing(article: str) -> None:
    assert options(f"{article} bridge", "en", 0, 1) == [""]


def test_letters_with_points_are_one_word() -> None:
    found = EnglishOptions("In the U.S. and the U.S.A. prices fell.", "en", "ru", {})
    assert [token.text for token in found.tokens] == ["In", "the", "US", "and", "the", "USA", "prices", "fell", "."]
    assert [token.text for token in EnglishOptions("Plan B.", "en", "ru", {}).tokens] == ["Plan", "B", "."]


def test_a_word_that_nothing_knows_stays_or_is_respelled() -> None:
    assert options("the xyzzy", "en", 1, 2) == ["xyzzy"]
    assert options("мэр Бармалейкин", "ru", 1, 2) == ["barmaleykin"]


def test_a_phrase_crosses_no_sign_that_ends_a_sentence() -> None:
    assert options("bridge. The school", "en", 0, 3) == []


@pytest.mark.parametrize(("sentence", "source"), [("the bridge of the city", "en"), ("мост большого города", "ru")])
def test_shares_are_between_none_and_all_the_best_first(sentence: str, source: str) -> None:
    found = EnglishOptions(sentence, source, "ru" if source == "en" else "en", {})
    for start in range(len(found)):
        for end in found.ends(start):
            row = found.between(start, end)
            assert all(0 <= each.share <= 1 for each in row)
            assert sum(each.share for each in row) <= 1.0001
            assert [each.share for each in row] == sorted((each.share for each in row), reverse=True)


def test_every_single_word_can_be_something() -> None:
    for sentence, source in (("Xyzzy didn't — the U.N.'s 5% of ⟦1⟧!", "en"), ("Ёж Бармалейкин «и» №5 ⟦1⟧ ВЦСПС…", "ru")):
        found = EnglishOptions(sentence, source, "ru" if source == "en" else "en", {})
        assert all(found.between(place, place + 1) for place in range(len(found)))


def test_a_term_is_all_that_its_stretch_can_be() -> None:
    sentence = "The council discussed the new bridge."
    start = sentence.index("new bridge")
    found = EnglishOptions(sentence, "en", "ru", {(start, start + 10): ["виадук", "виадука"]})
    assert [each.text for each in found.between(4, 6)] == ["виадук", "виадука"]
    assert found.between(4, 5) == found.between(3, 5) == []
    assert found.between(1, 2)


def test_a_verb_of_the_glossary_keeps_its_auxiliaries() -> None:
    sentence = "The mayor has announced a plan."
    place = sentence.index("announced")
    found = phrases_of("en", "ru").translation(sentence, {(place, place + len("announced")): ["объявить", "объявил"]})
    assert "объявил" in found.text
    assert "имеет" not in found.text
