"""Quotations that are the same but for one noun, and those of which English words a verb or a turn freely."""

from __future__ import annotations

import pytest

from tests.bench.triples import reported


def _odd(ru: str, uk: str, en: str) -> list[str | None]:
    texts = {"ru": f"«{ru}», — сказал лесник.", "uk": f"«{uk}», — сказав лісник.", "en": f"“{en},” the forester said."}
    return [each.odd for each in reported(texts) if each.kind == "quote"]


@pytest.mark.parametrize(
    ("ru", "uk", "en", "odd"),
    [
        ("Повара уволили за воровство", "Кухаря звільнили за крадіжку", "The cook was dismissed for drunkenness", "en"),
        ("Больница закупит томограф", "Лікарня закупить ліжка", "The hospital will buy a scanner", "uk"),
        ("Мальчик рисует верблюда", "Хлопчик малює верблюда", "The boy is drawing a dolphin", "en"),
    ],
)
def test_another_noun_in_the_one_place_left_over_is_reported(ru: str, uk: str, en: str, odd: str) -> None:
    assert _odd(ru, uk, en) == [odd]


@pytest.mark.parametrize(
    ("ru", "uk", "en"),
    [
        (
            "Фонтаны заработают к празднику",
            "Фонтани запрацюють до свята",
            "The fountains will be running in time for the holiday",
        ),
        ("Город засыпает снегом", "Місто засипає снігом", "Snow is burying the city"),
        ("Тут и говорить не о чем", "Тут нема про що говорити", "There's nothing to discuss"),
        ("Больница ждёт детей", "Лікарня чекає на малюків", "The hospital is waiting for the little ones"),
    ],
)
def test_what_is_worded_freely_is_left_alone(ru: str, uk: str, en: str) -> None:
    assert _odd(ru, uk, en) == []


def test_an_english_verb_may_be_several_words() -> None:
    texts = {
        "ru": "«Береги голос и брата» — такую надпись нашли внутри кольца.",
        "uk": "Усередині каблучки виявили напис: «Бережи голос і брата».",
        "en": "The inscription inside the ring reads, “Take care of your voice and your brother.”",
    }
    assert [each.odd for each in reported(texts) if each.kind == "quote"] == []
