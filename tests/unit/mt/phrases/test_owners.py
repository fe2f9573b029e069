"""Where something in the genitive belongs to the noun before it."""

from __future__ import annotations

import pytest

from workbench.mt.phrases.keys import pieces
from workbench.mt.phrases.owners import owned
from workbench.text.vocabulary.inflection import Sentence


def owners(text: str) -> list[str]:
    tokens = pieces(text)
    return [tokens[place].text for place in sorted(owned(Sentence(text, "ru"), tokens))]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Решение суда отменили.", ["суда"]),
        ("Столица Украины тиха.", ["Украины"]),
        ("Раннее выявление тяжёлых болезней важно.", ["тяжёлых"]),
        ("Причина этого пожара неизвестна.", ["этого"]),
        ("Открыли музей истории города.", ["истории", "города"]),
        ("Он живёт на этаже 9-этажного дома.", ["9-этажного"]),
        ("Собрали 88% урожая пшеницы.", ["урожая", "пшеницы"]),
    ],
)
def test_what_belongs_to_a_noun_is_found_with_its_adjectives(text: str, wanted: list[str]) -> None:
    assert owners(text) == wanted


@pytest.mark.parametrize(
    "text",
    [
        "Люди вышли из города.",
        "Он достиг цели.",
        "Построили пять школ.",
        "Ущерб составил 5 миллионов рублей.",
        "Мы ждали министра Петрова.",
        "Он прибыл в три часа дня.",
        "Дорогу закрыли в результате аварии.",
    ],
)
def test_what_a_preposition_a_verb_or_a_number_asks_for_belongs_to_no_noun(text: str) -> None:
    assert owners(text) == []
