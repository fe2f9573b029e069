"""Amounts in texts: numbers in words and digits with unit, money and bound."""

from __future__ import annotations

import pytest

from workbench.text.quantities.amounts import amounts


@pytest.mark.parametrize(
    ("tag", "text", "shown"),
    [
        ("ru", "Более двух тысяч человек", ["> 2000"]),
        ("ru", "не менее двух третей, тремя четвертями, третью неделю", ["≥ 67 %", "75 %", "3."]),
        ("uk", "не менше двох третин, понад три чверті, двома чвертями", ["≥ 67 %", "> 75 %", "50 %"]),
        ("ru", "полусотней, полтораста, полудюжину", ["50", "150", "6"]),
        ("uk", "близько півсотні, півтораста", ["≈ 50", "150"]),
        ("en", "half a hundred, a million and a half, a dozen and a half", ["50", "1500000", "18"]),
        ("ru", "Тысяч пять зрителей, миллиона два рублей", ["5000", "2000000 RUB"]),
        ("uk", "Тисяч п’ять глядачів, мільйони зо два гривень", ["5000", "2000000 UAH"]),
        ("ru", "Около тысячи двухсот, тысяча пять", ["≈ 1200", "1005"]),
        ("ru", "Он встретил семью на вокзале, семью Петровых", []),
        ("ru", "С семью детьми", ["7"]),
        ("ru", "Не позднее чем за двое суток", ["≥ 2 day"]),
        ("ru", "Не прошло и трёх недель", ["< 3 week"]),
        ("uk", "Не минуло й трьох тижнів", ["< 3 week"]),
        ("ru", "двести с лишним фамилий", ["> 200"]),
        ("ru", "тридцать с лишним тысяч, 30 с лишним тысяч", ["> 30000", "> 30000"]),
        ("uk", "тридцять із гаком тисяч гривень", ["> 30000 UAH"]),
        ("uk", "двісті з гаком прізвищ", ["> 200"]),
        ("en", "eighty-odd beds", ["> 80"]),
        ("ru", "через год с четвертью", ["1.25 year"]),
        ("uk", "за годину й чверть", ["1.25 hour"]),
        ("ru", "два часа и треть пути", ["2 hour", "33 %"]),
        ("ru", "каждые сорок минут", ["40 min"]),
        ("en", "every forty minutes", ["40 min"]),
        ("en", "fell by a fifth, a third longer", ["20 %", "33 %"]),
        ("en", "a hundred and one", ["101"]),
        ("en", "six months and twelve thousand", ["6 month", "12000"]),
        ("ru", "отложили на полмесяца", ["0.5 month"]),
        ("uk", "Не пізніше ніж за дві доби до старту", ["≥ 2 day"]),
        ("uk", "Не пізніше ніж за тридцять днів після старту", ["≤ 30 day"]),
        ("en", "No later than two days before the start", ["≥ 2 day"]),
        ("en", "No later than two days after the start", ["≤ 2 day"]),
        ("uk", "понад дві тисячі осіб", ["> 2000"]),
        ("en", "more than two thousand people", ["> 2000"]),
        ("uk", "півтора мільйона гривень", ["1500000 UAH"]),
        ("en", "a dozen eggs", ["12"]),
        ("en", "dozens of houses", ["12s"]),
        ("ru", "сорок два", ["42"]),
        ("ru", "семь с половиной тысяч", ["7500"]),
        ("en", "two hundred and five", ["205"]),
        ("en", "one hundred twenty-five thousand three hundred", ["125300"]),
        ("en", "nineteen ninety-eight", ["1998"]),
        ("en", "$6.5 million", ["6500000 USD"]),
        ("uk", "48 500 грн", ["48500 UAH"]),
        ("ru", "12 процентов", ["12 %"]),
        ("ru", "на двенадцать процентов", ["12 %"]),
        ("en", "3 percentage points", ["3 pp"]),
        ("ru", "11 м", ["11 m"]),
        ("uk", "20 км/год", ["20 km/h"]),
        ("en", "five square kilometres", ["5 km²"]),
        ("en", "a metre and a half", ["1.5 m"]),
        ("ru", "полвека", ["0.5 century"]),
        ("ru", "трёхдневный визит", ["3 day"]),
        ("ru", "две пятых, одну восьмую", ["40 %", "12 %"]),
        ("uk", "дві п’ятих, чотири десяті", ["40 %", "40 %"]),
        ("en", "three quarters of a million", ["750000"]),
        ("en", "sevenfold, a five-time winner", ["7 times", "5 times"]),
        ("uk", "дворазовий чемпіон, потроїлася", ["2 times", "3 times"]),
        ("ru", "десятка три, сотни две", ["30", "200"]),
        ("uk", "десятків зо три", ["30"]),
        ("en", "All but one of the twelve", ["11", "12"]),
        ("ru", "Все, кроме двух из пятнадцати", ["13", "15"]),
        ("uk", "ХХV саміт", ["25."]),
        ("ru", "час двадцать, доллар двадцать", ["1.3333 hour", "1.2 USD"]),
        ("ru", "1 рубль 50 копеек", ["1.5 RUB"]),
        ("en", "two hours and five minutes", ["2.0833 hour"]),
        ("en", "UAH 100m, $5B", ["100000000 UAH", "5000000000 USD"]),
        ("en", "ten days at most", ["≤ 10 day"]),
        ("en", "selected over five other sports", ["5"]),
        ("en", "closed for a month, twice a month", ["1 month", "2 times"]),
        ("uk", "на місяць, двічі на рік", ["1 month", "2 times"]),
        ("ru", "около полумиллиона, за 27-футовым столом", ["≈ 500000", "27 ft"]),
        ("en", "open 24/7", []),
        ("uk", "16-річний хлопець", ["16 year"]),
        ("ru", "от десяти до пятнадцати тысяч тонн", ["10000 t", "15000 t"]),
        ("en", "between minus 10 and minus 12 degrees", ["-10 °C", "-12 °C"]),
        ("uk", "10–12 градусів морозу", ["-10 °C", "-12 °C"]),
        ("uk", "третій", ["3."]),
        ("en", "the twenty-first", ["21."]),
        ("ru", "3-й", ["3."]),
        ("ru", "12-ти", ["12"]),
        ("ru", "две трети", ["67 %"]),
        ("en", "one in ten", ["10 %"]),
        ("uk", "кожен п’ятий", ["20 %"]),
        ("en", "a fifth of them", ["20 %"]),
        ("ru", "дважды", ["2 times"]),
        ("uk", "у два з половиною рази", ["2.5 times"]),
        ("en", "up to 50", ["≤ 50"]),
        ("en", "at least seven", ["≥ 7"]),
        ("uk", "щонайменше семеро", ["≥ 7"]),
        ("ru", "трое и более", ["≥ 3"]),
        ("uk", "майже 20 %", ["≲ 20 %"]),
        ("en", "about half a billion", ["≈ 500000000"]),
        ("en", "COVID and quarter-finals", []),
        ("ru", "метро и часть дома", []),
        ("de", "12 Häuser, zwei Straßen", ["12"]),
    ],
)
def test_an_amount_is_read(tag: str, text: str, shown: list[str]) -> None:
    assert [amount.shown for amount in amounts(text, tag)] == shown


def test_an_amount_knows_where_it_stands() -> None:
    text = "Пришли бо\u0301лее двух тысяч гривен…"
    (amount,) = amounts(text, "ru")
    assert text[amount.start : amount.end] == amount.text == "бо\u0301лее двух тысяч гривен"
    assert text[amount.place : amount.stop] == "двух тысяч"


@pytest.mark.parametrize(("text", "meant"), [("до 50", {"at most", "under"}), ("человек двадцать", {"about", "almost"})])
def test_what_may_be_a_bound_is_left_open(text: str, meant: set[str]) -> None:
    (amount,) = amounts(text, "ru")
    assert (amount.bound, set(amount.loose)) == ("", meant)


@pytest.mark.parametrize(
    ("tag", "text", "meant"),
    [
        ("ru", "Километров за пять до села отряд встал.", {"about", "almost"}),
        ("uk", "Кілометрів за п’ять від села загін став.", {"about", "almost"}),
        ("ru", "Часа через два дождь кончился.", {"about", "almost"}),
        ("uk", "Прийшло людей із двадцять.", {"about", "almost"}),
        ("ru", "Тысяч пять", {"about", "almost"}),
        ("ru", "Дроны видели над тремя областями.", {"over", "at least"}),
        ("uk", "Дрони бачили над трьома областями.", {"over", "at least"}),
        ("en", "Drones were seen flying over three regions.", {"over", "at least"}),
        ("en", "Rain fell and more than three regions flooded.", set()),
    ],
)
def test_a_preposition_leaves_a_bound_open(tag: str, text: str, meant: set[str]) -> None:
    (amount,) = amounts(text, tag)
    assert amount.loose == meant


def test_ten_kilometres_in_five_hours_are_counted_apart() -> None:
    found = amounts("Он прошёл 10 километров за пять часов.", "ru")
    assert [(amount.shown, "about" in amount.loose) for amount in found] == [("10 km", False), ("5 hour", False)]


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("ru", "Ячменём засеяно 112 тыс. га, горохом — тридцать."),
        ("uk", "Ячменем засіяно 112 тис. га, горохом — тридцять."),
        ("en", "Barley covers 112 thousand hectares, peas thirty."),
    ],
)
def test_thousands_may_be_left_to_be_understood(tag: str, text: str) -> None:
    assert 30000 in amounts(text, tag)[1].others


def test_thousands_are_not_understood_from_another_sentence() -> None:
    assert not amounts("Засеяно 112 тыс. га. Работали тридцать.", "ru")[1].others


UNITS = {
    "ru": "одним двумя тремя четырьмя пятью шестью семью восемью девятью",
    "uk": "одним двома трьома чотирма п'ятьма шістьма сьома вісьма дев'ятьма",
}
TENS = {
    "ru": "двадцатью тридцатью сорока пятьюдесятью шестьюдесятью семьюдесятью восьмьюдесятью девяноста",
    "uk": "двадцятьма тридцятьма сорока п'ятдесятьма шістдесятьма сімдесятьма вісімдесятьма дев'яноста",
}
HUNDREDS = {
    "ru": "ста двумястами тремястами четырьмястами пятьюстами шестьюстами семьюстами восемьюстами девятьюстами",
    "uk": "ста двомастами трьомастами чотирмастами п'ятьмастами шістьмастами сьомастами вісьмастами дев'ятьмастами",
}


@pytest.mark.parametrize("tag", ["ru", "uk"])
def test_every_compound_numeral_in_the_instrumental_is_one_number(tag: str) -> None:
    units, tens, hundreds = (table[tag].split() for table in (UNITS, TENS, HUNDREDS))
    spelt = {
        hundred * 100 + ten * 10 + unit: f"{hundreds[hundred - 1]} {tens[ten - 2]} {units[unit - 1]}"
        for hundred in range(1, 10)
        for ten in range(2, 10)
        for unit in range(1, 10)
    }
    spelt |= {ten * 10 + unit: f"{tens[ten - 2]} {units[unit - 1]}" for ten in range(2, 10) for unit in range(1, 10)}
    assert {value: [amount.value for amount in amounts(text, tag)] for value, text in spelt.items()} == {n: [n] for n in spelt}


def test_both_ends_of_a_range_know_each_other() -> None:
    text = "from three to four hours"
    first, second = amounts(text, "en")
    assert first.unit is second.unit
    assert first.partner == (second.place, second.end)
    assert second.partner == (first.start, first.end)


@pytest.mark.parametrize(
    ("tag", "text", "growth"),
    [
        ("ru", "Экспорт вырос в полтора раза.", 1.5),
        ("uk", "Скарг стало в півтора раза більше.", 1.5),
        ("en", "Complaints rose by half.", 1.5),
        ("en", "There were half as many tourists again.", 1.5),
        ("ru", "Цена упала в четыре раза.", 0.25),
        ("uk", "Ціна впала на 75 %.", 0.25),
        ("en", "The price fell by three quarters.", 0.25),
        ("en", "Spending was cut to a third.", 0.3333),
        ("ru", "Расходы сократили наполовину.", 0.5),
        ("en", "Salaries doubled.", 2),
        ("en", "A third of the seats are empty.", None),
        ("ru", "Доля женщин — 40 %.", None),
    ],
)
def test_a_change_however_it_is_said(tag: str, text: str, growth: float | None) -> None:
    (amount,) = amounts(text, tag)
    assert amount.growth is None if growth is None else float(amount.growth or 0) == growth
