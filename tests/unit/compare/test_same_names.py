"""Names that are the same by other letters, and names that only sound so."""

from __future__ import annotations

import pytest

from tests.bench.triples import reported


def _names(ru: str, uk: str, en: str) -> list[tuple[str, str | None]]:
    return [(each.kind, each.odd) for each in reported({"ru": ru, "uk": uk, "en": en}) if each.kind == "name"]


@pytest.mark.parametrize(
    ("ru", "uk", "en"),
    [
        ("в заявлении Малгожаты Вишневской", "у заяві Малгожати Вишневської", "in the statement by Małgorzata Wiśniewska"),
        ("в заявлении Яцека Новиньского", "у заяві Яцека Новінського", "in the statement by Jacek Nowiński"),
        ("с участием Реджепа Эрдогана", "за участю Реджепа Ердогана", "with the participation of Recep Erdoğan"),
        ("Дело передали в Вроцлав.", "Справу передали до Вроцлава.", "The case was sent to Wrocław."),
        ("Завод в Кривом Роге открыт.", "Завод у Кривому Розі відкрито.", "The plant in Kryvyi Rih is open."),
        ("Доклад подготовила Ингрид Саар.", "Доповідь підготувала Інгрід Саар.", "The report was prepared by Ingrid Saar."),
        ("об этом сообщил Минсельхоз", "про це повідомило Мінагрополітики", "according to the Ministry of Agriculture"),
        ("по данным Нацбанка", "за даними НБУ", "according to the central bank"),
    ],
)
def test_one_name_in_three_spellings_is_no_difference(ru: str, uk: str, en: str) -> None:
    assert _names(ru, uk, en) == []


@pytest.mark.parametrize(
    ("ru", "uk", "en", "odd"),
    [
        (
            "Премию вручили режиссёру Валентине Литвин.",
            "Премію вручили режисерові Валентину Литвину.",
            "The award went to director Valentyna Lytvyn.",
            "uk",
        ),
        (
            "Эксперты Международного энергетического агентства взяли пробы воды.",
            "Експерти МАГАТЕ взяли проби води.",
            "Experts from the International Atomic Energy Agency sampled water.",
            "ru",
        ),
        (
            "За помощь в розыске семья поблагодарила береговую охрану Мальты.",
            "Родина подякувала береговій охороні Кіпру за допомогу в розшуку.",
            "The family thanked the Italian coastguard for helping in the search.",
            None,
        ),
        ("Об этом сообщили в ЕАЭС.", "Про це повідомили в Євросоюзі.", "This was announced by the EU.", "ru"),
        ("Доклад подготовил Минздрав.", "Доповідь підготувало МОН.", "The report was prepared by the health ministry.", "uk"),
    ],
)
def test_what_only_sounds_or_shortens_alike_is_another(ru: str, uk: str, en: str, odd: str | None) -> None:
    assert _names(ru, uk, en) == [("name", odd)]
