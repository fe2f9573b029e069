"""Which words carry meaning, and which only serve."""

from __future__ import annotations

import pytest

from workbench.compare.facts.content import content_words, serves
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
