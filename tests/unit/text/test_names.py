"""Names told from other words, and compared by their sound."""

from __future__ import annotations

import pytest

from workbench.text.names import is_adjective, is_common, is_patronymic, is_surely_person, words
from workbench.text.naming.sounding import derived, distance


def names(text: str, tag: str) -> list[str]:
    return [word.text for word in words(text, tag) if word.is_name]


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("ru", "Сегодня Марина Дорош приехала в Харьков.", ["Марина", "Дорош", "Харьков"]),
        ("ru", "«Люди ждут», — сказал он. Рядом ждал СБУ.", []),
        ("uk", "У п'ятницю Ігор Левченко був у Нью-Йорку.", ["Ігор", "Левченко", "Нью-Йорку"]),
        ("en", "On Monday President Zelenskyy's team met in Kharkiv.", ["Zelenskyy", "Kharkiv"]),
        ("en", "The British Ministry of Defence said so.", []),
        ("en", "They came from Ukraine.", ["Ukraine"]),
    ],
)
def test_names_are_capitalised_inside_sentences(tag: str, text: str, expected: list[str]) -> None:
    assert names(text, tag) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Кадыров", "Кадиров"),
        ("Кадырова", "Kadyrov"),
        ("Харьков", "Харків"),
        ("Харкові", "Kharkiv"),
        ("Левченко", "Levchenko"),
        ("Зеленский", "Зеленський"),
        ("Зеленского", "Zelenskyy"),
        ("Игорь", "Ihor"),
        ("Дніпро", "Dnipro"),
        ("Джордж", "George"),
        ("Германии", "Німеччини"),
        ("Китай", "China"),
        ("Вашингтон", "Washington"),
        ("Гюрсес", "Gürses"),
    ],
)
def test_the_same_name_across_alphabets_and_cases(one: str, other: str) -> None:
    assert distance(one, other) <= 0.3


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Левченко", "Levchuk"),
        ("Левчук", "Левченко"),
        ("Кадыров", "Putin"),
        ("Харків", "Odesa"),
        ("Петренко", "Petrovych"),
        ("Лондон", "Париж"),
    ],
)
def test_different_names_are_far_apart(one: str, other: str) -> None:
    assert distance(one, other) > 0.38


def test_words_made_of_a_name_belong_to_it() -> None:
    assert derived("британский", "Britain")
    assert derived("київський", "Kyiv")
    assert not derived("граница", "Grant")


def test_what_the_dictionaries_know() -> None:
    assert is_surely_person("Левченко")
    assert not is_surely_person("Харьков")
    assert is_common("Крест", "ru")
    assert not is_common("Лондон", "ru")
    assert is_adjective("Красный", "ru")
    assert not is_adjective("Харків", "uk")


@pytest.mark.parametrize(
    ("text", "tag", "name"),
    [
        ("Гриценко отказался от комментариев.", "ru", "Гриценко"),
        ("Лисенко відмовився.", "uk", "Лисенко"),
        ("Hrytsenko declined to comment.", "en", "Hrytsenko"),
        ("Airbus shares rose.", "en", "Airbus"),
        ("Об этом сказал Л. А. Громов.", "ru", "Громов"),
        ("Акции WhatsApp подорожали.", "ru", "WhatsApp"),
        ("Ambassador Xu Jian arrived.", "en", "Xu"),
        ("The case was heard by Zinkevych.", "en", "Zinkevych"),
    ],
)
def test_a_name_is_found_where_capitals_alone_do_not_tell(text: str, tag: str, name: str) -> None:
    assert name in [word.text for word in words(text, tag) if word.is_name]


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        ("Мороз сковал реку.", "ru"),
        ("Фермеры ждут дождя.", "ru"),
        ("Мешканці скаржаться.", "uk"),
        ("Firefighters came at once.", "en"),
        ("Gale-force winds may bring down trees.", "en"),
        ("Lawyer and judge agreed.", "en"),
    ],
)
def test_a_common_word_at_the_beginning_is_no_name(text: str, tag: str) -> None:
    assert not any(word.is_name for word in words(text, tag))


@pytest.mark.parametrize("word", ["Петровичу", "Сергіївна", "Ильиничной", "Ivanovych", "Volodymyrivna"])
def test_a_patronymic_is_told_by_its_ending(word: str) -> None:
    assert is_patronymic(word)
    assert not is_patronymic("Шевченко")
