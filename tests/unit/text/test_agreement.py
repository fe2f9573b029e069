"""Which numbers versions do not agree on, and who departs."""

from __future__ import annotations

import pytest

from tests.bench.align import TABLE, read_table
from tests.bench.figures import false_alarms, found_and_named
from workbench.text.quantities.agreement import Disagreement, departing, disagreements, odd_one_out


def compared(**texts: str) -> list[Disagreement]:
    return disagreements(texts)


def test_the_odd_one_out_departs_from_what_the_others_say() -> None:
    (one,) = compared(ru="Ремонт занял 26 месяцев.", uk="Ремонт тривав 26 місяців.", en="Repairs took 20 months.")
    assert [(side.figure.text, list(side.said)) for side in one.sides] == [("26", ["ru", "uk"]), ("20", ["en"])]
    assert (one.odd, one.departing, one.lacking) == ("en", ("en",), ())


def test_a_version_that_writes_the_number_out_stands_on_its_side() -> None:
    (one,) = compared(ru="Прошло 26 лет.", uk="Минуло двадцять шість років.", en="It took 20 years.")
    assert [list(side.said) for side in one.sides] == [["ru", "uk"], ["en"]]
    assert one.sides[0].said["uk"].text == "двадцять шість"
    assert one.odd == "en"


def test_words_that_hold_both_numbers_stand_with_the_larger() -> None:
    (one,) = compared(ru="Прошло 20 лет.", uk="Минуло 26 років.", en="Twenty-six years passed.")
    assert one.odd == "ru"


def test_three_numbers_have_no_odd_one() -> None:
    (one,) = compared(ru="Их 11.", uk="Їх 12.", en="There are 13.")
    assert (one.odd, one.departing) == (None, ("uk", "en"))


def test_a_dropped_multiplying_word_is_a_disagreement() -> None:
    (one,) = compared(ru="Бюджет 340 миллионов.", uk="Бюджет 340 мільйонів.", en="A budget of 340.")
    assert one.odd == "en"


def test_a_number_in_a_name_counts_only_against_another() -> None:
    assert compared(ru="Резолюция принята.", en="Resolution HJR-3 passed.") == []
    (one,) = compared(ru="Сбит Су-25.", uk="Збито Су-27.", en="An Su-25 was shot down.")
    assert one.odd == "uk"


def test_one_goes_without_saying_but_not_where_another_stands() -> None:
    assert compared(ru="За день.", uk="За 1 день.", en="In a day.") == []
    (one,) = compared(ru="За 1 день.", uk="За 1 день.", en="In 7 days.")
    assert one.odd == "en"


def test_the_departing_are_the_fewer_and_of_equals_the_later() -> None:
    assert departing({"ru": 1, "uk": 1, "en": 2}) == ("en",)
    assert departing({"ru": 1, "uk": 2, "en": 2}) == ("ru",)
    assert departing({"ru": 1, "uk": 2}) == ("uk",)
    assert departing({}) == ()


def test_who_is_odd() -> None:
    assert odd_one_out({"ru": 1, "uk": 1, "en": 2}) == "en"
    assert odd_one_out({"ru": 1, "uk": 2}) is None
    assert odd_one_out({"ru": 1, "uk": 1, "en": 1}) is None
    assert odd_one_out({"ru": 1, "uk": 1, "en": 2, "de": 2}) is None


@pytest.mark.parametrize(
    ("ru", "uk", "en"),
    [
        ("Три дома.", "3 будинки.", "Three houses."),
        ("Двадцать шестое мая.", "26 травня.", "26 May."),
        ("Более двух тысяч пятисот человек.", "Понад 2500 людей.", "More than 2,500 people."),
        ("2,5 миллиона.", "2,5 млн.", "2.5 million."),
        ("1 850 домов.", "1850 будинків.", "1,850 homes."),
        ("В 18:30.", "О 18:30.", "At 6:30 p.m."),
        ("В 21 час.", "О 21:00.", "At 9 p.m."),
        ("В XIX веке.", "У ХІХ столітті.", "In the 19th century."),
        ("В 90-х годах.", "У 1990-х роках.", "In the 1990s."),
        ("14 мая 2026 года.", "14.05.2026.", "May 14, 2026."),
        ("За сутки.", "За добу.", "Over 24 hours."),
        ("Двухметровый забор.", "Двометровий паркан.", "A 2-metre fence."),
        ("Дюжина яиц.", "12 яєць.", "A dozen eggs."),
        ("Счёт 5:5.", "Рахунок 5:5.", "The score is 5:5."),
        ("Пятилетний план.", "П'ятирічний план.", "A 5-year plan."),
        ("Семидневный визит.", "Семиденний візит.", "A 7-day visit."),
        ("Двое суток.", "Дві доби.", "48 hours."),
        ("Два десятилетия.", "Два десятиліття.", "20 years."),
        ("Столетие города.", "Сторіччя міста.", "The city's 100th anniversary."),
        ("Полмиллиона.", "Півмільйона.", "500,000."),
        ("Половина.", "Половина.", "50 per cent."),
        ("В 2 раза.", "Удвічі.", "Doubled."),
        ("В полдень.", "Опівдні.", "At 12 noon."),
        ("С 8:00 до 20:00.", "З 8-ї до 20-ї.", "From 8 a.m. to 8 p.m."),
        ("155-мм гаубица.", "155-міліметрова гаубиця.", "A 155mm howitzer."),
        ("3-5 человек.", "3–5 осіб.", "Three to five people."),
        ("Миллион беженцев.", "1 млн біженців.", "A million refugees."),
        ("От 340 до 500 млн.", "Від 340 до 500 мільйонів.", "From 340 million to 500 million."),
        ("В 2014—2015 гг.", "У 2014–2015 рр.", "In 2014–15."),
        ("от −5 до −3 °C", "від –5 до –3 °C", "from -5 to -3 °C"),
        ("в начале 90-х", "на початку дев'яностих", "in the early '90s"),
        ("2,5 месяца", "два з половиною місяці", "two and a half months"),
        ("вторник, 2 мая", "вівторок, 2 травня", "Tuesday, May 2"),
        ("Заплатили 1 234,5 рубля.", "", "They paid 1,234.5 roubles."),
        ("Заплатили 1\u00a0234,50 рубля.", "Заплатили 1234,5 рубля.", ""),
        ("Приехали 2 министра.", "Приїхали двоє міністрів.", "Two ministers came."),
        ("Прошло 50 лет.", "", "Fifty years passed."),
        ("Около 3000 лет.", "Близько трьох тисяч років.", ""),
        ("Бюджет 2,5 млн.", "Бюджет 2,5 мільйона.", "A budget of 2.5 million."),
        ("Бюджет 2 500 000.", "", "A budget of 2.5 million."),
        ("От 340 до 500 миллионов.", "", "From 340 million to 500 million."),
        ("Откроют 14.05.", "Відкриють 14 травня.", "It opens on 14 May."),
        ("Откроют 14.05.2026.", "Відкриють 14 травня 2026 року.", "It opens on May 14, 2026."),
        ("В 17:30 начали.", "", "They began at 5:30 pm."),
        ("Около 5 часов утра.", "", "At about 5am."),
        ("Начали в 10.30.", "", "They began at 10:30."),
        ("В XIX веке.", "У 19 столітті.", "In the 19th century."),
        ("В 60-е годы.", "", "In the 1960s."),
        ("Рост на 15 %.", "Зростання на 15 відсотків.", "A rise of 15 per cent."),
        ("За сутки вода спала.", "За добу вода спала.", "The water fell within 24 hours."),
        ("Круглосуточный канал.", "24-годинний канал.", ""),
        ("26 из 26.", "Усі 26.", ""),
        ("Кнопка ⟦1⟧ и ⟦2⟧.", "", "Button ⟦1⟧."),
    ],
)
def test_the_same_said_otherwise_is_no_disagreement(ru: str, uk: str, en: str) -> None:
    texts = {"ru": ru, "uk": uk, "en": en}
    assert disagreements({tag: text for tag, text in texts.items() if text}) == []


def test_true_translations_are_hardly_ever_in_question(shared: object) -> None:
    assert false_alarms(read_table(TABLE)) <= 2


def test_a_wrong_digit_is_found_and_its_version_named(shared: object) -> None:
    count, found, named = found_and_named(read_table(TABLE))
    assert found >= 0.96 * count
    assert named >= 0.95 * count
