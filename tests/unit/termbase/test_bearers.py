"""A surname is a man's or a woman's by what stands beside it."""

from __future__ import annotations

import pytest

from workbench.core.concept import Concept, Term
from workbench.termbase.homographs import bearers
from workbench.termbase.recognise import Recogniser


@pytest.mark.parametrize(
    ("key", "language", "expected"),
    [
        ("рябинина", "ru", {"femn"}),
        ("рябинин", "ru", {"masc"}),
        ("алаудинов", "ru", {"masc"}),
        ("бойко", "uk", {"masc", "femn"}),
        ("іванова", "uk", {"femn"}),
    ],
)
def test_a_surname_in_its_dictionary_form_tells_whose_it_is(key: str, language: str, expected: set[str]) -> None:
    assert bearers.of_surname(key, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "Суд отпустил Юрия Рябинина под залог.", ["Рябинин"]),
        ("ru", "Премию получила Ольга Рябинина.", ["Рябинина"]),
        ("ru", "Премию вручили Ольге Петровне Рябининой.", ["Рябинина"]),
        ("ru", "В зал вызвали Рябинина Юрия Ивановича.", ["Рябинин"]),
        ("ru", "Показания директора Рябинина зачитали.", ["Рябинин"]),
        ("ru", "Дело против Рябинина вернули прокурору.", ["Рябинин"]),
        ("ru", "Иск к Рябининой отклонили.", ["Рябинина"]),
        ("ru", "Защитники Рябинина подали жалобу.", ["Рябинин"]),
        ("ru", "Приговор Рябининой смягчили.", ["Рябинина"]),
    ],
)
def test_the_name_beside_a_surname_decides_whose_it_is(language: str, text: str, expected: list[str]) -> None:
    terms = {text: Concept(text, {language: (Term(text),)}) for text in ("Рябинин", "Рябинина")}
    assert [hit.term.text for hit in Recogniser(terms).find(text, language)] == expected


@pytest.mark.parametrize(
    ("language", "term", "text", "expected"),
    [
        ("uk", "Іванова", "Суд виправдав Петра Іванова.", []),
        ("uk", "Іванов", "Свідчення дала Тетяна Іванова.", []),
        ("uk", "Бойко", "Премію вручили Олені Бойко за репортаж.", ["Бойко"]),
        ("uk", "Бойко", "Премію вручили Олегові Бойку за репортаж.", ["Бойку"]),
        ("uk", "Рябиніна", "Справу проти Рябиніна повернули прокурору.", []),
        ("uk", "Рябинін", "Справу проти Рябиніна повернули прокурору.", ["Рябиніна"]),
        ("ru", "Кузнецов", "Чемпионкой стала Светлана Кузнецова.", []),
    ],
)
def test_a_surname_of_the_other_sex_is_no_form_of_it(language: str, term: str, text: str, expected: list[str]) -> None:
    recogniser = Recogniser({"c": Concept("c", {language: (Term(term),)})})
    assert [hit.form for hit in recogniser.find(text, language)] == expected


def test_a_surname_that_is_looked_up_alone_is_anybodys() -> None:
    for text in ("Кадырова", "Кадырову"):
        recogniser = Recogniser({"c": Concept("c", {"ru": (Term("Кадыров"),)})})
        assert [hit.form for hit in recogniser.find(text, "ru")] == [text]
