"""Which of two nouns a homograph is, by what stands around it."""

from __future__ import annotations

import pytest

from workbench.termbase.homographs.collocations import told_lemma
from workbench.termbase.parts import cut


@pytest.mark.parametrize(
    ("language", "text", "key", "expected"),
    [
        ("ru", "Суда с зерном стоят на рейде.", "суда", "судно"),
        ("ru", "Приговор суда обжаловали.", "суда", "суд"),
        ("ru", "Трубы продули паром под давлением.", "паром", "пар"),
        ("ru", "До другого берега ходит паром.", "паром", "паром"),
        ("ru", "Памятник стоит у вокзала.", "стоит", "стоять"),
        ("uk", "На дні криниці лежить монета.", "дні", "дно"),
        ("uk", "На дні міста завітали гості.", "дні", "день"),
        ("uk", "Рятувальне коло пробіг спортсмен, кіл десять.", "кіл", "коло"),
    ],
)
def test_the_company_of_a_word_tells_its_lemma(language: str, text: str, key: str, expected: str) -> None:
    parts = cut(text, language)[1]
    told = told_lemma(parts, [part.key for part in parts].index(key), language)
    assert told is not None
    assert told[0] == expected


@pytest.mark.parametrize(("text", "key"), [("Суда не видно.", "суда"), ("Приговор суда пришёл на суда с зерном.", "река")])
def test_nothing_is_told_where_nothing_tells(text: str, key: str) -> None:
    parts = cut(f"{text} Река.", "ru")[1]
    assert told_lemma(parts, [part.key for part in parts].index(key), "ru") is None
