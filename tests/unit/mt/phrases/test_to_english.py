"""What the dictionary makes of Russian words in English."""

from __future__ import annotations

import pytest

from workbench.mt.phrases.keys import pieces
from workbench.mt.phrases.to_english import ToEnglish


def answers(text: str, place: int) -> dict[str, float]:
    """What a word of a sentence can be, by its place among words and signs."""
    return {" ".join(words): sure for words, sure in ToEnglish(text, pieces(text)).answers(place).items()}


def respelled(text: str, place: int) -> str:
    return " ".join(ToEnglish(text, pieces(text)).respelled(place))


@pytest.mark.parametrize(
    ("text", "place", "wanted"),
    [
        ("Решение суда отменили.", 1, {"the court", "court"}),
        ("Он помог городу.", 2, {"to city", "to the city", "city"}),
        ("Мосты стоят.", 0, {"bridges", "the bridges"}),
        ("Мост стоит.", 0, {"bridge", "the bridge", "a bridge"}),
    ],
)
def test_cases_and_numbers_of_nouns(text: str, place: int, wanted: set[str]) -> None:
    assert wanted <= set(answers(text, place))


def test_behind_a_preposition_no_other_is_needed() -> None:
    found = answers("Люди вышли из города.", 3)
    assert {"city", "the city"} <= set(found)
    assert not [words for words in found if words.startswith("of ")]


def test_no_plural_has_an_indefinite_article() -> None:
    assert not [words for words in answers("Мосты стоят.", 0) if words.startswith(("a ", "an "))]


@pytest.mark.parametrize(
    ("text", "place", "wanted"),
    [
        ("Он построил мост.", 1, {"built", "has built"}),
        ("Они построили мост.", 1, {"built", "have built"}),
        ("Он читает.", 1, {"reads", "is reading"}),
        ("Они читают.", 1, {"read", "are reading"}),
        ("Завтра построят мост.", 1, {"will build"}),
        ("Они хотят читать.", 2, {"to read", "read"}),
    ],
)
def test_tenses_of_verbs(text: str, place: int, wanted: set[str]) -> None:
    assert wanted <= set(answers(text, place))


@pytest.mark.parametrize(
    ("text", "place", "wanted"),
    [
        ("Школа строится.", 1, "is built"),
        ("Школы строятся.", 1, "are built"),
        ("Школа построена.", 1, "was built"),
        ("Школы построены.", 1, "were built"),
        ("Построенный мост закрыли.", 0, "built"),
        ("Читающий мальчик молчит.", 0, "reading"),
    ],
)
def test_passives_and_participles(text: str, place: int, wanted: str) -> None:
    assert wanted in answers(text, place)


def test_comparatives_are_those_of_their_adjective() -> None:
    assert "longer" in answers("Этот мост длиннее.", 2)
    assert "stronger" in answers("Ветер стал сильнее.", 2)


def test_a_comparative_that_the_dictionary_has_is_not_compared_again() -> None:
    assert "better" in answers("Дорога стала лучше.", 2)
    assert not {"betterer", "more better"} & set(answers("Дорога стала лучше.", 2))


def test_every_answer_is_as_sure_as_a_share_can_be() -> None:
    found = answers("Решение суда отменили.", 1)
    assert all(0 < sure <= 1 for sure in found.values())


def test_what_the_dictionary_lacks_has_no_answer() -> None:
    assert answers("Бармалейкин ушёл.", 0) == {}


@pytest.mark.parametrize(
    ("text", "place", "wanted"),
    [
        ("Мэр Бармалейкин ушёл.", 1, "barmaleykin"),
        ("Он видел Бармалейкина.", 2, "barmaleykin"),
        ("Встреча с Ткаченко.", 2, "tkachenko"),
        ("Завод ВЦСПС закрыт.", 1, "VTSSPS"),
        ("Программа Windows стоит.", 1, "Windows"),
    ],
)
def test_unknown_names_are_written_in_latin_letters(text: str, place: int, wanted: str) -> None:
    assert respelled(text, place) == wanted
