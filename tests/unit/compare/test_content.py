"""Which words carry meaning, and which only serve."""

from __future__ import annotations

import pytest

from workbench.compare.facts.content import ContentWord, content_words, serves
from workbench.compare.facts.counterparts import is_verb
from workbench.compare.facts.dictionary import stands_for
from workbench.text.lemmas import parses


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("ru", "Они не были в той школе, но о ней знали.", ["школе", "знали"]),
        ("uk", "Вони не були в тій школі, але про неї знали.", ["школі", "знали"]),
        ("en", "They were not in the school, but knew of it.", ["school", "knew"]),
    ],
)
def test_words_that_serve_are_left_out(tag: str, text: str, expected: list[str]) -> None:
    words = [word.text for word in content_words(text, tag)]
    assert [word for word in expected if word in words] == expected
    assert not {"в", "но", "але", "in", "but", "the"} & set(words)


@pytest.mark.parametrize("language", ["ru", "uk"])
def test_the_likeliest_of_all_parses_tells_whether_a_word_serves(language: str) -> None:
    serving = {"PREP", "CONJ", "PRCL", "NPRO", "INTJ", "PRED"}
    words = "как что мой после вокруг стали при кадырову генерал-майор су-25 нато якщо про під зустріч лише пів"
    for word in words.split():
        assert serves(word, language) == (str(parses(word, language)[0].tag.POS) in serving), word


@pytest.mark.parametrize(
    ("english", "russian", "is_like"),
    [("free", "замёрзла", False), ("freezes", "замёрзла", True), ("freely", "свободно", True), ("agreement", "согласен", True)],
)
def test_english_words_of_one_beginning_are_of_one_family_by_their_ending(english: str, russian: str, is_like: bool) -> None:
    words = ContentWord(english, 0, len(english), "en"), ContentWord(russian, 0, len(russian), "ru")
    assert stands_for(words[0], "en", words[1], "ru") == is_like


def test_a_verb_that_might_be_a_form_of_address_is_a_verb() -> None:
    assert is_verb("пече", "uk")
    assert not is_verb("піч", "uk")
