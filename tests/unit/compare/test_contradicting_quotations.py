"""Quotations of which one has the contrary of a word of the others, and those that only word a thing otherwise."""

from __future__ import annotations

import pytest

from tests.bench.triples import reported
from workbench.compare.facts.contradicting import contradicting


@pytest.mark.parametrize(
    ("ru", "uk", "en", "odd"),
    [
        ("Тариф поднимем постепенно", "Тариф піднімемо поступово", "We will raise the tariff abruptly", "en"),
        ("Больной поправляется", "Хворому гіршає", "The patient is getting worse", "ru"),
        ("Птиц в лесу стало больше", "Птахів у лісі поменшало", "There are fewer birds in the forest", "ru"),
        ("Закон погубит ярмарки", "Закон згубить ярмарки", "The law will help the fairs", "en"),
        ("Эта реформа разорит хозяйства", "Ця реформа збагатить господарства", "This reform will ruin the farms", "uk"),
        ("Река шумит за домом", "Річка мовчить за домом", "The river is silent behind the house", "ru"),
        ("Нас встретили вежливо", "Нас зустріли грубо", "We were met politely", "uk"),
        ("Труппа совсем распалась", "Трупа майже розпалася", "The company has almost fallen apart", "ru"),
        ("Вечер был скучным", "Вечір був цікавим", "The evening was dull", "uk"),
    ],
)
def test_the_contrary_of_a_word_is_reported(ru: str, uk: str, en: str, odd: str) -> None:
    texts = {"ru": f"«{ru}», — сказал лесник.", "uk": f"«{uk}», — сказав лісник.", "en": f"“{en},” the forester said."}
    assert [each.odd for each in reported(texts) if each.kind == "quote"] == [odd]
    assert contradicting({"en": en, "uk": uk, "ru": ru}) == odd


@pytest.mark.parametrize(
    ("ru", "uk", "en"),
    [
        ("Сладкой воды больше не будет", "Солодкої води більше не буде", "There will be no more sweet water"),
        ("Цены то растут, то падают", "Ціни то ростуть, то падають", "Prices keep rising"),
        ("Здесь всегда холодно", "Тут ніколи не буває тепло", "It is always cold here"),
        ("Дорога стала хуже", "Дорога не стала кращою", "The road has got worse"),
        ("Помним тех, кто погиб", "Пам'ятаємо загиблих", "We remember those who lost their lives"),
        ("Труппа почти совсем распалась", "Трупа майже розпалася", "The company has almost fallen apart"),
        ("Руки опускаются", "Руки опускаються", "It makes you want to give up"),
        ("Снег тает медленно", "Сніг тане неквапом", "The snow is in no hurry to melt"),
    ],
)
def test_words_that_are_denied_or_told_both_ways_are_left_alone(ru: str, uk: str, en: str) -> None:
    assert contradicting({"ru": ru, "uk": uk, "en": en}) is None


def test_a_long_quotation_speaks_of_several_things() -> None:
    ru = "Зимой мы встаём рано и едем в город за хлебом, а летом спим подолгу и никуда не торопимся"
    uk = "Узимку ми встаємо рано і їдемо в місто по хліб, а влітку спимо подовгу й нікуди не квапимося"
    en = "In winter we are up early and drive to town for bread, but in summer we sleep late and take our time"
    assert contradicting({"ru": ru, "uk": uk, "en": en}) is None


def test_a_saying_that_only_some_languages_deny_in_is_no_difference() -> None:
    texts = {
        "ru": "«Лучше поздно, чем никогда», — отметил лесник.",
        "uk": "Лісник зауважив: «Краще пізно, ніж ніколи».",
        "en": "The forester observed: “Better late than never.”",
    }
    assert reported(texts) == []


@pytest.mark.parametrize(
    ("ru", "uk", "en"),
    [
        ("У меня камень с души свалился", "Мені наче гора з плечей упала", "It's a huge weight off my mind"),
        ("Этот мост держится на честном слове", "Цей міст тримається на чесному слові", "That bridge is held together by hope"),
    ],
)
def test_what_each_language_says_in_its_own_words_is_no_difference(ru: str, uk: str, en: str) -> None:
    texts = {"ru": f"«{ru}», — сказал лесник.", "uk": f"«{uk}», — сказав лісник.", "en": f"“{en},” the forester said."}
    assert reported(texts) == []
