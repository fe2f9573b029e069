"""People's names on their way into English."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.mt.people import carried, names_in, people
from workbench.mt.translator import MachineTranslator


@pytest.fixture(scope="module")
def translator() -> MachineTranslator:
    return MachineTranslator(Path("/nowhere"))


@pytest.mark.parametrize(
    ("language", "text", "names"),
    [
        ("uk", "Про це повідомив мер Ігор Терехов.", ["Ihor", "Terekhov"]),
        ("uk", "Пишалися Наталією Івановою.", ["Nataliia", "Ivanova"]),
        ("uk", "Роман Бойко написав роман.", ["Roman", "Boiko"]),
        ("ru", "Он встретился с Любовью Титаренко.", ["Lyubov", "Titarenko"]),
        ("ru", "Роман Петренко ушёл.", ["Roman", "Petrenko"]),
        ("ru", "Вера в победу жива, роман окончен.", []),
        ("uk", "Слава прийшла, любов лишилася.", []),
    ],
)
def test_names_are_spelt_in_their_dictionary_form(language: str, text: str, names: list[str]) -> None:
    found = people(text, language)
    assert [each.latin for each in found] == names
    assert all(text[each.start : each.end] == each.text for each in found)


def test_names_of_a_ukrainian_text_are_carried_through_russian() -> None:
    text, between = "Микола Лукашук і Олену Гончаренко чекали.", "Николай Лукашук и Елену Гончаренко ждали."
    assert carried(text, between) == {"Николай": "Mykola", "Лукашук": "Lukashuk", "Елену": "Olena", "Гончаренко": "Honcharenko"}


def test_names_that_english_knows_by_their_russian_form_are_left() -> None:
    assert carried("Він бачив Сергія Лаврова.", "Он видел Сергея Лаврова.") == {}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Об этом рассказала Вера Титаренко.", ["Vera"]),
        ("Он приехал в Кривой Рог.", ["Kryvyi Rih"]),
        ("Об этом рассказал Андрей Шевченко.", []),
        ("Он приехал в Соединённые Штаты.", []),
    ],
)
def test_words_that_would_be_translated_are_spelt(text: str, names: list[str]) -> None:
    assert [latin for _, _, latin in names_in(text, {})] == names


@pytest.mark.parametrize(
    ("source", "text", "said", "unsaid"),
    [
        ("uk", "Про це розповів командир загону Ігор Левченко.", "Ihor Levchenko", "Games"),
        ("uk", "Микола Лукашук відвідав Кривий Ріг.", "Mykola Lukashuk", "Nikolai"),
        ("uk", "Олена Гончаренко працює в школі.", "Olena Honcharenko", "Elena"),
        ("ru", "Об этом рассказала Вера Иванова.", "Vera Ivanova", "aith"),
        ("ru", "Роман Петренко приехал в Кривой Рог.", "Kryvyi Rih", "ovel"),
        ("ru", "Мы видели игры детей.", "games", "Games"),
    ],
)
def test_english_has_the_names(translator: MachineTranslator, source: str, text: str, said: str, unsaid: str) -> None:
    (found,) = translator.translate([text], source, "en")
    assert said in found.target
    assert unsaid not in found.target


def test_a_ghost_has_them_too(translator: MachineTranslator) -> None:
    found = translator.complete("Микола Лукашук відвідав школу.", "uk", "en", "")
    assert found is not None
    assert "Mykola Lukashuk" in found.text


@pytest.mark.parametrize(
    ("source", "target", "text", "part"),
    [
        ("uk", "ru", "Про це розповів командир загону Ігор Левченко.", "Игорь Левченко"),
        ("ru", "uk", "Её встретил Сергей Лавров.", "Сергій Лавров"),
        ("uk", "ru", "Ми бачили кілька ігор у Києві.", "игр"),
        ("ru", "uk", "Они сплели венок из лавров.", "лаврів"),
    ],
)
def test_between_the_sisters_a_name_is_no_common_word(
    translator: MachineTranslator, source: str, target: str, text: str, part: str
) -> None:
    (found,) = translator.translate([text], source, target)
    assert part in found.target
