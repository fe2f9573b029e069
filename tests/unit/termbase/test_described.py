"""What the dictionaries know of selected words."""

from __future__ import annotations

import pytest

from workbench.core.concept import Term
from workbench.termbase.paradigms.described import described, dictionary_form, without_capital


@pytest.mark.parametrize(
    ("language", "words", "form"),
    [
        ("ru", "противовоздушной обороны", "противовоздушная оборона"),
        ("uk", "протиповітряної оборони", "протиповітряна оборона"),
        ("ru", "районе боевых действий", "район боевых действий"),
        ("ru", "обмена  военнопленными", "обмен военнопленными"),
        ("ru", "Крымском мосту", "Крымский мост"),
        ("uk", "Збройних сил", "Збройні сили"),
        ("uk", "п’ятого корпусу", "п’ятий корпус"),
        ("ru", "Кадырову", "Кадыров"),
        ("uk", "Залужного", "Залужний"),
        ("uk", "Одесі", "Одеса"),
        ("ru", "договорился", "договориться"),
        ("ru", "ПВО", "ПВО"),
        ("en", "prisoners", "prisoner"),
        ("en", "air raids", "air raids"),
        ("de", "Brücken", "Brücken"),
        ("ru", "— 24 —", "— 24 —"),
        ("ru", "", ""),
    ],
)
def test_selected_words_become_an_entry(language: str, words: str, form: str) -> None:
    assert dictionary_form(words, language) == form


@pytest.mark.parametrize(
    ("language", "text", "part", "gender"),
    [
        ("ru", "противовоздушная оборона", "noun", "feminine"),
        ("uk", "міст", "noun", "masculine"),
        ("uk", "протиповітряна оборона", "noun", "feminine"),
        ("ru", "договориться", "verb", ""),
        ("uk", "воювати", "verb", ""),
        ("ru", "Кадыров", "properNoun", "masculine"),
        ("uk", "Харків", "properNoun", "masculine"),
        ("en", "bridge", "", ""),
        ("en", "to lay down arms", "verb", ""),
        ("en", "Kharkiv", "properNoun", ""),
        ("en", "24", "", ""),
    ],
)
def test_part_of_speech_and_gender(language: str, text: str, part: str, gender: str) -> None:
    assert described(Term(text), language) == Term(text, part_of_speech=part, gender=gender)


@pytest.mark.parametrize(
    ("language", "words", "plain"),
    [
        ("ru", "Состоялся обмен", "состоялся обмен"),
        ("ru", "Кадыров заявил", "Кадыров заявил"),
        ("uk", "Відбувся обмін", "відбувся обмін"),
        ("en", "The Security Council", "The Security Council"),
        ("en", "Air raid", "air raid"),
        ("ru", "ПВО", "ПВО"),
        ("ru", "", ""),
    ],
)
def test_the_capital_of_a_sentence_is_no_part_of_the_term(language: str, words: str, plain: str) -> None:
    assert without_capital(words, language) == plain


@pytest.mark.parametrize(
    ("form", "town"),
    [
        ("Харкові", "Харків"),
        ("Львова", "Львів"),
        ("Миколаєві", "Миколаїв"),
        ("Бердянську", "Бердянськ"),
        ("Луцьку", "Луцьк"),
        ("Куп’янську", "Куп’янськ"),
        ("Чернігова", "Чернігів"),
        ("Залужного", "Залужний"),
        ("Стефанчука", "Стефанчук"),
    ],
)
def test_a_ukrainian_town_is_not_taken_for_a_surname(form: str, town: str) -> None:
    assert dictionary_form(form, "uk") == town


@pytest.mark.parametrize(
    ("form", "town"),
    [
        ("Верхнеозёрске", "Верхнеозёрск"),
        ("Верхнеозёрском", "Верхнеозёрск"),
        ("Кирилловкой", "Кирилловка"),
        ("Озерках", "Озерки"),
        ("Липовцами", "Липовцы"),
        ("Сумах", "Сумы"),
        ("Заречной", "Заречный"),
        ("Рябининых", "Рябинин"),
    ],
)
def test_a_russian_town_that_no_dictionary_has_is_named(form: str, town: str) -> None:
    assert dictionary_form(form, "ru") == town
