"""What a verb may have to agree with is found by reading from left to right."""

from __future__ import annotations

from functools import reduce

import pytest

from workbench.mt.phrases.subjects import BEGUN, COUNTED, NONE, Part, followed, role
from workbench.mt.phrases.symbols import symbols


def agreed(text: str) -> str:
    """What a verb behind a text may agree with."""
    return reduce(lambda subject, word: followed(subject, role(symbols(word, "ru"))), text.split(), BEGUN).agreed


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("министр", "masc sing"),
        ("комиссия", "femn sing"),
        ("они", "plur"),
        ("мы", "1per plur"),
        ("новые санкции", "plur"),
        ("", NONE),
        ("вчера", NONE),
    ],
)
def test_a_noun_or_a_pronoun_is_the_subject(text: str, expected: str) -> None:
    assert agreed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("министр в новой школе", "masc sing"),
        ("министр экономики", "masc sing"),
        ("жители нового района", "plur"),
        ("комиссия по правам человека", "femn sing"),
        ("в начале войны они", "plur"),
        ("в начале войны", NONE),
    ],
)
def test_what_belongs_to_another_noun_or_stands_behind_a_preposition_is_not(text: str, expected: str) -> None:
    assert agreed(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("комиссия приняла закон и", "femn sing"),
        ("комиссия приняла закон , министр", "masc sing"),
        ("комиссия приняла закон , который", "masc sing"),
    ],
)
def test_what_may_be_the_object_of_a_verb_is_not_until_a_sign_stands_between(text: str, expected: str) -> None:
    assert agreed(text) == expected


def test_what_is_counted_agrees_in_its_own_way() -> None:
    assert agreed("около 200 человек") == NONE, "«около» is a preposition"
    assert agreed("в зале 200 человек") == COUNTED
    assert agreed("200 новых школ") == COUNTED
    assert agreed("министр в 200 городах") == "masc sing"


def test_words_have_parts() -> None:
    expected = {
        "сказал": Part.VERB,
        "был": Part.VERB,
        "работать": Part.OTHER,
        "в": Part.PREPOSITION,
        "новый": Part.ADJECTIVE,
        ",": Part.SIGN,
        "17": Part.NUMBER,
        "школа": Part.NOUN,
        "однако": Part.OTHER,
    }
    assert {word: role(symbols(word, "ru")).part for word in expected} == expected


@pytest.mark.parametrize(
    ("text", "is_near"),
    [("министр", True), ("министр экономики также", True), ("министр ,", False), ("министр заявил", False), ("вчера", False)],
)
def test_a_subject_is_near_until_a_sign_or_a_verb_stands_behind_it(text: str, is_near: bool) -> None:
    found = reduce(lambda subject, word: followed(subject, role(symbols(word, "ru"))), text.split(), BEGUN)
    assert found.is_near is is_near
