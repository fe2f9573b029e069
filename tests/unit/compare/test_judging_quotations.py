"""Quotations that feel, judge or cry otherwise in one version, and those that say the same in their own words."""

from __future__ import annotations

import pytest

from tests.bench.triples import reported
from workbench.compare.facts.cries import are_one_cry, crying_otherwise
from workbench.compare.facts.judgements import judging_otherwise
from workbench.compare.facts.undated import undated


@pytest.mark.parametrize(
    ("ru", "uk", "en", "odd"),
    [
        ("Я горжусь нашим хором", "Мені соромно за наш хор", "I am proud of our choir", "uk"),
        ("Мы счастливы за соседей", "Ми раді за сусідів", "We are worried for our neighbours", "en"),
        ("Я ненавижу этот дом", "Я обожнюю цей дім", "I love this house", "ru"),
        ("Переговоры зашли в тупик", "Перемовини в глухому куті", "The talks are moving ahead", "en"),
        ("Концерт провалился, он стал катастрофой", "Концерт став тріумфом", "The concert was a triumph", "ru"),
        ("Сезон порадовал", "Сезон пересічний, середній", "The season was a disaster", None),
        ("Нам стыдно за мэра", "Нам шкода мера", "We are proud of the mayor", None),
    ],
)
def test_another_feeling_or_judgement_is_reported(ru: str, uk: str, en: str, odd: str | None) -> None:
    texts = {"ru": f"Певец сказал: «{ru}»", "uk": f"Співак сказав: «{uk}»", "en": f"The singer said: “{en}”"}
    assert [each.odd for each in reported(texts) if each.kind == "quote"] == [odd]
    assert judging_otherwise({"en": en, "uk": uk, "ru": ru}) == (odd,)


@pytest.mark.parametrize(
    ("ru", "uk", "en"),
    [
        ("Я не боюсь темноты", "Темрява мене радує", "I love the dark"),
        ("Мы рады и боимся", "Ми раді й боїмося", "We are afraid"),
        ("Всё нормально", "Усе чудово", "It went well"),
        ("Средняя цена нас порадовала", "Середня ціна нас потішила", "We are pleased with the average price"),
        ("Катастрофы удалось избежать", "Катастрофи вдалося уникнути", "We are glad to have averted disaster"),
        ("Довольно разговоров", "Годі розмов, соромно", "Enough talk, shame on you"),
        ("Без страха вышел на лёд", "Сміливо вийшов на кригу", "He loved going out on the ice"),
    ],
)
def test_feelings_that_are_denied_mixed_or_told_by_one_version_alone_are_left_alone(ru: str, uk: str, en: str) -> None:
    assert judging_otherwise({"ru": ru, "uk": uk, "en": en}) is None


@pytest.mark.parametrize(
    ("ru", "uk", "en", "odd"),
    [
        ("Позор!", "Ганьба!", "Bravo!", "en"),
        ("Браво!", "Геть!", "Bravo!", "uk"),
        ("Спасибо", "Вибачте", "Sorry", "ru"),
        ("Стой! Стой!", "Тікай!", "Stop!", "uk"),
        ("Пожар!", "Рятуйте!", "Hooray!", None),
    ],
)
def test_another_cry_is_reported(ru: str, uk: str, en: str, odd: str | None) -> None:
    texts = {"ru": f"Толпа кричала «{ru}»", "uk": f"Юрба кричала «{uk}»", "en": f"The crowd shouted “{en}”"}
    assert [each.odd for each in reported(texts) if each.kind == "quote"] == [odd]
    assert crying_otherwise({"ru": ru, "uk": uk, "en": en}) == (odd,)


@pytest.mark.parametrize(
    ("ru", "uk", "en"),
    [
        ("Счастливого пути!", "Щасливої дороги!", "Have a safe trip!"),
        ("Молодцы!", "Чудово!", "Well done!"),
        ("Долой министра!", "Геть міністра!", "Down with the minister!"),
        ("Уходи!", "Геть!", "Get out!"),
        ("Слава героям", "Слава героям", "Heroes"),
    ],
)
def test_a_cry_has_several_words_in_every_language(ru: str, uk: str, en: str) -> None:
    texts = {"ru": f"Толпа кричала «{ru}»", "uk": f"Юрба кричала «{uk}»", "en": f"The crowd shouted “{en}”"}
    assert not [each for each in reported(texts) if each.kind == "quote"]
    assert crying_otherwise({"ru": ru, "uk": uk, "en": en}) is None


def test_one_cry_is_known_in_all_languages() -> None:
    assert are_one_cry({"ru": "Ура!", "uk": "Ура!", "en": "Hooray!"})
    assert not are_one_cry({"ru": "Ура!", "uk": "Ура!", "en": "Bravo!"})
    assert not are_one_cry({"ru": "Мост закрыт", "uk": "Міст закрито", "en": "The bridge is closed"})


@pytest.mark.parametrize(
    ("ru", "uk", "en"),
    [
        ("В этом году мёд тёмный", "Цьогоріч мед темний", "The honey is dark this year"),
        ("Сегодня утром мы открыли двери", "Сьогодні вранці ми відчинили двері", "We opened our doors this morning"),
        ("В прошлом году река замёрзла", "Торік річка замерзла", "Last year the river froze"),
    ],
)
def test_dates_need_no_word_for_word_translation(ru: str, uk: str, en: str) -> None:
    texts = {"ru": f"Она сказала: «{ru}»", "uk": f"Вона сказала: «{uk}»", "en": f"She said: “{en}”"}
    assert not [each for each in reported(texts) if each.kind == "quote"]


def test_only_dates_that_are_not_said_word_by_word_are_left_out() -> None:
    said = {"ru": "Мы в этом году дома", "uk": "Ми цьогоріч удома", "en": "We are at home this year"}
    assert [text.split() for text in undated(said).values()] == [
        ["Мы", "в", "дома"],
        ["Ми", "удома"],
        ["We", "are", "at", "home"],
    ]
    said = {"ru": "Вчера тихо", "uk": "Учора тихо", "en": "It was quiet yesterday"}
    assert undated(said) == said
    said = {"ru": "В этом году тихо", "uk": "Торік тихо", "en": "It is quiet this year"}
    assert undated(said) == said
