"""What words may be in another language by all dictionaries, their roots, and the occupations of women."""

from __future__ import annotations

import pytest

from workbench.text.vocabulary.equivalents import equivalents, is_of_family, sister_words
from workbench.text.vocabulary.feminine import masculine
from workbench.text.vocabulary.roots import root


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("ru", "восстановить", "восстанавливаться"),
        ("ru", "восстановить", "восстановление"),
        ("ru", "подготовить", "подготавливать"),
        ("uk", "відновити", "відновлювати"),
        ("uk", "відновитися", "відновлення"),
        ("uk", "перемогти", "перемагати"),
    ],
)
def test_verbs_of_any_aspect_and_their_nouns_have_one_root(language: str, one: str, other: str) -> None:
    assert root(one, language) == root(other, language) != ""


def test_other_words_and_other_languages_have_none() -> None:
    assert root("мост", "ru") == root("recover", "en") == root("мыть", "ru") == ""
    assert root("построить", "ru") != root("поставить", "ru")


@pytest.mark.parametrize(
    ("language", "word", "expected"),
    [
        ("uk", "директорка", "директор"),
        ("uk", "посадовиця", "посадовець"),
        ("uk", "речниця", "речник"),
        ("ru", "учительница", "учитель"),
        ("ru", "пенсионерка", "пенсионер"),
        ("en", "spokeswoman", "spokesman"),
        ("en", "headmistress", "headmaster"),
    ],
)
def test_whoever_she_is_he_is_in_the_dictionary(language: str, word: str, expected: str) -> None:
    assert expected in masculine(word, language)


def test_short_words_are_nobody() -> None:
    assert masculine("рука", "uk") == masculine("ложка", "uk") == masculine("chess", "en") == frozenset()


@pytest.mark.parametrize(
    ("language", "word", "other", "expected"),
    [
        ("en", "abolition", "ru", "отмена"),
        ("en", "abolition", "uk", "скасування"),
        ("ru", "отмена", "en", "abolition"),
        ("uk", "скасування", "en", "abolition"),
        ("ru", "отмена", "uk", "скасування"),
        ("uk", "скасування", "ru", "отмена"),
    ],
)
def test_a_word_is_found_by_the_dictionaries_of_each_two_languages(language: str, word: str, other: str, expected: str) -> None:
    assert expected in equivalents(frozenset((word,)), language, other)


def test_an_unknown_word_is_nothing() -> None:
    assert equivalents(frozenset(("гзымс",)), "ru", "en") == sister_words(frozenset(("гзымс",)), "ru") == frozenset()


def test_words_of_one_family_share_their_stem_or_their_root() -> None:
    assert is_of_family(("подписать",), ("подписание",), "ru")
    assert is_of_family(("відновити",), ("відновлення",), "uk")
    assert is_of_family(("recover",), ("recovery",), "en")
    assert not is_of_family(("купить",), ("копить",), "ru")
    assert not is_of_family((), ("recovery",), "en")
