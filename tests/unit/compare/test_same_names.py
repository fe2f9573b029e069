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
        ("учительница Нафисат Гаджиева", "учителька Нафісат Гаджиєва", "Nafisat Gadzhieva, a teacher"),
        (
            "Завод осмотрел Чжан Вэйминь из «Хуаюань Стил».",
            "Завод оглянув представник «Хуаюань Стіл» Чжан Веймінь.",
            "Zhang Weimin of Huayuan Steel looked over the plant.",
        ),
        (
            "Абд ар-Рахман аль-Джубури прочёл лекцию.",
            "Абд ар-Рахман аль-Джубурі прочитав лекцію.",
            "Abdulrahman Al-Jubouri gave a lecture.",
        ),
        (
            "Сырдарью перегородили ниже Худжанда.",
            "Сирдар’ю перегородили нижче Худжанда.",
            "The Syr Darya was dammed below Khujand.",
        ),
        ("Село Новые Мельники затопило.", "Село Нові Мельники затопило.", "The village of New Melnyky was flooded."),
        ("Село Большие Мельники затопило.", "Село Великі Мельники затопило.", "The village of Velyki Melnyky was flooded."),
        (
            "Роман Евгении Горобец вышел в Киеве.",
            "Роман Євгенії Горобець вийшов у Києві.",
            "Yevheniia Horobets's novel is out in Kyiv.",
        ),
        ("часовня Святого Марка", "каплиця Святого Марка", "the chapel of St Mark"),
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
        (
            "Премию вручили писательнице Нгуен Тхи Хоа в городе Хюэ.",
            "Премію вручили письменниці Нгуєн Тхі Хоа в місті Хюе.",
            "In the city of Huế the prize went to the writer Nguyễn Thị Hương.",
            "en",
        ),
        (
            "Лекцию прочёл Мухаммед аль-Джубури.",
            "Лекцію прочитав Мухаммед аль-Тікріті.",
            "The lecture was given by Muhammad al-Jubouri.",
            "uk",
        ),
        (
            "Сырдарью перегородили ниже Худжанда.",
            "Амудар’ю перегородили нижче Худжанда.",
            "The Syr Darya was dammed below Khujand.",
            "uk",
        ),
        ("Село Верхние Мельники затопило.", "Село Нижні Мельники затопило.", "The village of Nyzhni Melnyky was flooded.", "ru"),
        ("Село Большие Мельники затопило.", "Село Великі Мельники затопило.", "The village of Mali Melnyky was flooded.", "en"),
        ("Доклад подготовил Минздрав.", "Доповідь підготувало МОН.", "The report was prepared by the health ministry.", "uk"),
    ],
)
def test_what_only_sounds_or_shortens_alike_is_another(ru: str, uk: str, en: str, odd: str | None) -> None:
    assert _names(ru, uk, en) == [("name", odd)]
