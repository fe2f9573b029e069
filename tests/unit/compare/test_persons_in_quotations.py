"""Short quotations that speak of another person in one version, and those whose pronouns only come and go."""

from __future__ import annotations

import pytest

from tests.bench.triples import reported
from workbench.compare.facts.persons import other_person


@pytest.mark.parametrize(
    ("ru", "uk", "en", "odd"),
    [
        ("Слушайте старших", "Слухайте себе", "Listen to yourselves", "ru"),
        ("Мама, это тебе!", "Мамо, я вдома!", "Mum, this is for you!", "uk"),
        ("Это наша земля", "Це моя земля", "This is our land", "uk"),
        ("Я с вами", "Вони з вами", "I am with you", "uk"),
        ("Ждите нас!", "Чекайте на нас!", "Wait for them!", "en"),
        ("Пошли нам хлеба", "Пошли нам хліба", "Send them bread", "en"),
        ("Верьте врачам", "Вірте собі", "Believe in yourselves", "ru"),
    ],
)
def test_another_person_is_reported(ru: str, uk: str, en: str, odd: str) -> None:
    texts = {"ru": f"Тренер сказал: «{ru}»", "uk": f"Тренер сказав: «{uk}»", "en": f"The coach said: “{en}”"}
    assert [each.odd for each in reported(texts) if each.kind == "quote"] == [odd]
    assert other_person({"en": en, "uk": uk, "ru": ru}) == odd


@pytest.mark.parametrize(
    ("ru", "uk", "en"),
    [
        ("Спасибо, друзья", "Дякую вам", "Thank you"),
        ("Нас обманули", "Нас ошукали", "They deceived us"),
        ("Чувствую себя хорошо", "Почуваюся добре", "I feel fine"),
        ("Ждём вас", "Чекаємо на вас", "We are waiting for you"),
        ("Поздравляю", "Вітаю вас", "Congratulations to you"),
        ("Мне нужна тишина", "Потрібна тиша", "I need quiet"),
        ("Люблю свой город", "Люблю моє місто", "I love my city"),
        ("Надо верить в себя", "Треба вірити в себе", "You have to believe in yourself"),
        ("Говорят, он уехал", "Кажуть, він поїхав", "They say he has left"),
        ("Мы победили", "Ми перемогли", "Victory is ours"),
        ("Пошли домой", "Ходімо додому", "Let's go home"),
        ("Это моя вина", "Я винен", "It is my fault"),
        ("Представьте себе", "Уявіть собі", "Just imagine"),
        ("Мне всё равно", "Мені байдуже", "I don't care"),
    ],
)
def test_pronouns_that_come_and_go_are_no_difference(ru: str, uk: str, en: str) -> None:
    assert other_person({"ru": ru, "uk": uk, "en": en}) is None
