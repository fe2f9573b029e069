"""Quotations that are sayings or one word of judgement, and speakers without a name: the same by other words, or others."""

# ruff: noqa: E501  # one unit is one line

from __future__ import annotations

import pytest

from tests.bench.triples import reported
from workbench.compare.facts.sayings import are_one_saying

SAME = """
«Мы слышали гул, а потом погас свет», — рассказала радиостанции жительница Измира.|Мешканка Ізміра розповіла радіостанції: «Спершу ми почули гул, потім зникло світло».|"We heard a rumble and then the lights went out," a woman living in Izmir told the radio station.
«Воды нет с утра», — сообщил жилец дома в Одессе.|«Води немає зранку», — повідомив мешканець будинку в Одесі.|"There has been no water since morning," said a man living in Odesa.
«Эта победа принадлежит всей команде», – сказала тренер сборной по биатлону Хельга Вестби.|«Ця перемога належить усій команді», – зазначила тренерка збірної з біатлону Гельга Вестбі.|“This victory belongs to the whole team,” said the national biathlon coach, Helga Vestby.
«Мы готовы», – сказал наставник клуба Олег Дуда.|«Ми готові», – сказав тренер клубу Олег Дуда.|“We are ready,” said the team's manager, Oleh Duda.
«Это капля в море», — отозвался о размере грантов ректор консерватории.|Ректор консерваторії так відгукнувся про розмір грантів: «Це крапля в морі».|"It is a drop in the ocean," the rector of the conservatoire said of the size of the grants.
«Мы сели между двух стульев», – признал глава переговорной группы.|«Ми опинилися між двома стільцями», – визнав керівник переговорної групи.|“We have fallen between two stools,” the head of the negotiating team acknowledged.
«Лёд тронулся», – сказал посредник.|«Крига скресла», – сказав посередник.|“The ice has been broken,” the mediator said.
«Мы наступили на те же грабли», – признал министр.|«Ми стали на ті самі граблі», – визнав міністр.|“We have made the same mistake again,” the minister admitted.
«Это палка о двух концах», – заметил юрист.|«Це палиця з двома кінцями», – зауважив юрист.|“It is a double-edged sword,” the lawyer remarked.
«Не стоит делать из мухи слона», – сказала мэр.|«Не варто робити з мухи слона», – сказала мерка.|“There is no need to make a mountain out of a molehill,” the mayor said.
Он назвал отношения «тёплыми».|Він назвав стосунки «теплими».|He called the relations "cordial".
Он назвал урожай «скудным».|Він назвав урожай «мізерним».|He called the harvest "meagre".
Она описала состояние дороги одним словом: «плачевное».|Стан дороги вона описала одним словом: «жалюгідний».|She described the state of the road in one word: "deplorable".
Она описала состояние дороги одним словом: «плачевное».|Стан дороги вона описала одним словом: «жалюгідний».|She described the state of the road in one word: "pitiful".
Он назвал условия «ужасными».|Він назвав умови «жахливими».|He called the conditions "appalling".
"""

DIFFERENT = """
en|«Урожай погиб», – сказал агроном.|«Урожай загинув», – сказав агроном.|“The harvest is lost,” said the minister.
uk|«Свет погас», — рассказала учительница.|«Світло згасло», — розповів водій.|"The lights went out," the teacher said.
en|«Дорога закрыта», – сказал сторож.|«Дорогу закрито», – сказав сторож.|“The road is open,” the watchman said.
uk|«Школа закрыта», – сказал директор.|«Лікарню закрито», – сказав директор.|“The school is closed,” the head teacher said.
en|«Это капля в море», – сказал ректор.|«Це крапля в морі», – сказав ректор.|“It is a generous grant,” the rector said.
en|Она описала состояние подстанции одним словом: «плачевное».|Стан підстанції вона описала одним словом: «жалюгідний».|She described the state of the substation in one word: "satisfactory".
en|Он назвал условия «ужасными».|Він назвав умови «жахливими».|He called the conditions "excellent".
en|Он назвал урожай «скудным».|Він назвав урожай «мізерним».|He called the harvest "plentiful".
en|Он назвал отношения «тёплыми».|Він назвав стосунки «теплими».|He called the relations "hostile".
"""


def _units(lines: str) -> list[tuple[str, ...]]:
    return [tuple(line.split("|")) for line in lines.strip().splitlines()]


@pytest.mark.parametrize(("ru", "uk", "en"), _units(SAME))
def test_the_same_by_other_words_is_no_difference(ru: str, uk: str, en: str) -> None:
    found = reported({"ru": ru, "uk": uk, "en": en})
    assert [each.message for each in found if each.kind == "quote"] == []


@pytest.mark.parametrize(("odd", "ru", "uk", "en"), _units(DIFFERENT))
def test_another_speaker_or_another_word_is_one(odd: str, ru: str, uk: str, en: str) -> None:
    assert [(each.kind, each.odd) for each in reported({"ru": ru, "uk": uk, "en": en})] == [("quote", odd)]


@pytest.mark.parametrize(
    ("ru", "uk", "en"),
    [
        ("Гора с плеч", "Наче камінь з душі впав", "That's a weight off my mind"),
        ("Держим кулаки за наших", "Тримаємо кулаки за наших", "We've got our fingers crossed for our boys"),
        ("Денег кот наплакал", "Грошей кіт наплакав", "We've got next to no money"),
        ("Как снег на голову", "Як грім серед ясного неба", "Like a bolt from the blue"),
    ],
)
def test_a_saying_of_each_language_is_no_difference(ru: str, uk: str, en: str) -> None:
    texts = {"ru": f"«{ru}», — сказал лесник.", "uk": f"«{uk}», — сказав лісник.", "en": f"“{en},” the forester said."}
    assert not [each for each in reported(texts) if each.kind == "quote"]


def test_a_saying_in_the_place_of_another_is_not_the_same() -> None:
    ru, uk, en = "Денег кот наплакал", "Грошей кіт наплакав", "Money is no object"
    assert not are_one_saying({"ru": ru, "uk": uk, "en": en})


def test_words_that_only_stress_are_no_other_words() -> None:
    texts = {
        "ru": "По словам капитана, «лёд треснул прямо под носом судна».",
        "uk": "За словами капітана, «крига тріснула просто під носом судна».",
        "en": "According to the captain, “the ice cracked right under the bow of the ship”.",
    }
    assert not [each for each in reported(texts) if each.kind == "quote"]
