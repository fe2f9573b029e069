"""Amounts in texts: numbers in words and digits with unit, money and bound."""

from __future__ import annotations

import pytest

from workbench.text.amounts import amounts


@pytest.mark.parametrize(
    ("tag", "text", "shown"),
    [
        ("ru", "Более двух тысяч человек", ["> 2000"]),
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


def test_both_ends_of_a_range_know_each_other() -> None:
    text = "from three to four hours"
    first, second = amounts(text, "en")
    assert first.unit is second.unit
    assert first.partner == (second.place, second.end)
    assert second.partner == (first.start, first.end)
