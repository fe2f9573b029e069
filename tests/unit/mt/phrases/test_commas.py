"""Commas that only one of the two languages has."""

from __future__ import annotations

import pytest

from workbench.mt.phrases.commas import is_english_alone, needs_comma
from workbench.mt.phrases.keys import pieces
from workbench.mt.phrases.phrases import phrases_of


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("мост", "который закрыли"),
        ("мост", "в котором трещина"),
        ("он сказал", "что мост закрыт"),
        ("совет собрался", "чтобы решить"),
        ("школа закрыта", "потому что холодно"),
        ("город", "где он живёт"),
    ],
)
def test_a_clause_begins_with_a_comma(before: str, words: str) -> None:
    assert needs_comma(before.split(), words.split())


@pytest.mark.parametrize(
    ("before", "words"),
    [
        ("", "который час"),
        ("мост ,", "который закрыли"),
        ("мост и", "который закрыли"),
        ("для того", "чтобы решить"),
        ("за", "что"),
        ("мост в", "котором трещина"),
        ("мост", "в городе"),
        ("не только", "потому что холодно"),
        ("мост", "что"),
    ],
)
def test_elsewhere_there_is_none(before: str, words: str) -> None:
    assert not needs_comma(before.split(), words.split())


@pytest.mark.parametrize(
    ("sentence", "is_dropped"),
    [
        ("In London, about 200 people protested.", True),
        ("After 11:00, protesters blocked the road.", True),
        ("Last week, the company agreed.", True),
        ("Earlier this year, the company agreed.", True),
        ("However, the company agreed.", True),
        ("Today, the company agreed.", True),
        ("Among residents, few agreed.", True),
        ("Moreover, the company agreed.", False),
        ("Last, the company agreed.", False),
        ("This company, they say, agreed.", False),
        ("In Kyiv, Lviv and Odesa there is no light.", False),
        ("On 5 May, 2024 people came.", True),
        ("On May 5, 2024 the bridge was closed.", False),
        ("After he left, the bridge was closed.", False),
        ("On hearing this, he left.", False),
        ("The council, however, agreed.", False),
    ],
)
def test_an_adverbial_at_the_beginning_has_a_comma_in_english_alone(sentence: str, *, is_dropped: bool) -> None:
    tokens = pieces(sentence)
    place = next(n for n, token in enumerate(tokens) if token.text == ",")
    assert is_english_alone(tokens, place) is is_dropped


def test_a_translation_has_the_commas_of_its_language() -> None:
    found = phrases_of("en", "ru").translation("In the city, the council said that the bridge which was closed is open.").text
    assert "," not in found[:12]
    assert ", что" in found
    assert ", котор" in found
