"""Verbs are put in the numbers and genders that their subjects may ask for."""

from __future__ import annotations

import pytest

from workbench.mt.phrases.conjugated import numbers_and_genders
from workbench.mt.phrases.phrases import phrases_of


@pytest.mark.parametrize(
    ("verb", "others"),
    [
        ("открыл", {"открыла", "открыло", "открыли"}),
        ("путешествовал", {"путешествовала", "путешествовало", "путешествовали"}),
        ("имеет", {"имеют"}),
        ("являются", {"является"}),
        ("построен", {"построена", "построено", "построены"}),
        ("открыты", {"открыт", "открыта", "открыто"}),
        ("стали", {"стал", "стала", "стало"}),
    ],
)
def test_a_verb_has_other_numbers_and_genders(verb: str, others: set[str]) -> None:
    assert set(numbers_and_genders(verb)) == others


@pytest.mark.parametrize("word", ["школа", "новый", "работать", "и", "17", "говорю"])
def test_other_words_have_none(word: str) -> None:
    assert numbers_and_genders(word) == ()


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("They mostly travelled by train.", "путешествовали"),
        ("The Health Minister expressed concern.", "выразил "),
        ("The sanctions are having an effect.", "санкции имеют"),
        ("At least 25 people were injured.", "ранен"),
    ],
)
def test_a_translation_agrees_and_leaves_nothing_out(sentence: str, said: str) -> None:
    assert said in phrases_of("en", "ru").translation(sentence).text.lower()
