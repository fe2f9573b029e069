"""Comparatives and superlatives that the Ukrainian dictionary lists as words of their own."""

from __future__ import annotations

import pytest

from workbench.text.vocabulary.degrees import positives


@pytest.mark.parametrize(
    ("compared", "plain"),
    [
        ("найдовший", "довгий"),
        ("довший", "довгий"),
        ("найстрашніший", "страшний"),
        ("найгірший", "поганий"),
        ("синіший", "синій"),
    ],
)
def test_a_degree_has_its_plain_adjective(compared: str, plain: str) -> None:
    assert plain in positives([compared])


@pytest.mark.parametrize("word", ["довгий", "наймит", "інший", "вода"])
def test_other_words_have_none(word: str) -> None:
    assert positives([word]) == frozenset()
