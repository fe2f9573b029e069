from __future__ import annotations

from decimal import Decimal

import pytest

from workbench.text.numbers import numbers

CASES = [
    ("Ремонт занял 26 месяцев.", "ru", [("26", "26", "number")]),
    ("1\u00a0234\u00a0567,5 рубля", "ru", [("1\u00a0234\u00a0567,5", "1234567.5", "number")]),
    (
        "1\u202f234 і 1\u2009234 та 1 234",
        "uk",
        [("1\u202f234", "1234", "number"), ("1\u2009234", "1234", "number"), ("1 234", "1234", "number")],
    ),
    ("about 1,234,567.5 tonnes", "en", [("1,234,567.5", "1234567.5", "number")]),
    ("12'500 francs", "en", [("12'500", "12500", "number")]),
    ("2,5 тонны", "ru", [("2,5", "2.5", "number")]),
    ("1,234 tonnes", "en", [("1,234", "1234", "number")]),
    ("1,234 тонны", "ru", [("1,234", "1.234", "number")]),
    ("10.000 человек", "ru", [("10.000", "10000", "number")]),
    ("0.125 mm", "en", [("0.125", "0.125", "number")]),
    ("0.125 мм", "ru", [("0.125", "0.125", "number")]),
    ("1.234.567,89", "uk", [("1.234.567,89", "1234567.89", "number")]),
    ("15 % и 3,5%", "ru", [("15 %", "15", "percent"), ("3,5%", "3.5", "percent")]),
    ("5 процентов", "ru", [("5 процентов", "5", "percent")]),
    ("5 відсотків", "uk", [("5 відсотків", "5", "percent")]),
    ("5 percent, 6 per cent", "en", [("5 percent", "5", "percent"), ("6 per cent", "6", "percent")]),
    (
        "1st, 2nd, 3rd and 14th",
        "en",
        [("1st", "1", "ordinal"), ("2nd", "2", "ordinal"), ("3rd", "3", "ordinal"), ("14th", "14", "ordinal")],
    ),
    ("1-й, 2-го и 90-х", "ru", [("1-й", "1", "ordinal"), ("2-го", "2", "ordinal"), ("90-х", "90", "ordinal")]),
    ("1-й, 1-го, 3-тя", "uk", [("1-й", "1", "ordinal"), ("1-го", "1", "ordinal"), ("3-тя", "3", "ordinal")]),
    ("the 1990s", "en", [("1990s", "1990", "ordinal")]),
    ("16-летний", "ru", [("16", "16", "number")]),
    ("10–15 человек", "ru", [("10", "10", "number"), ("15", "15", "number")]),
    ("10-15 %", "ru", [("10", "10", "percent"), ("15 %", "15", "percent")]),
    ("2–3 млн рублей", "ru", [("2", "2000000", "number"), ("3 млн", "3000000", "number")]),
    ("в 12:04", "ru", [("12:04", "1204", "time")]),
    ("at 9:30 p.m. sharp", "en", [("9:30 p.m.", "2130", "time")]),
    ("at 9 a.m. sharp", "en", [("9 a.m.", "900", "time")]),
    ("счёт 2:1", "ru", [("2", "2", "number"), ("1", "1", "number")]),
    ("14.05.2025", "ru", [("14.05.2025", "20250514", "date")]),
    ("от 14.05.2025.", "ru", [("14.05.2025", "20250514", "date")]),
    ("on 05/14/2025", "en", [("05/14/2025", "20250514", "date")]),
    ("2025-05-14", "en", [("2025-05-14", "20250514", "date")]),
    ("14.05.25", "uk", [("14.05.25", "20250514", "date")]),
    ("версия 2.0.1", "ru", [("2", "2", "number"), ("0", "0", "number"), ("1", "1", "number")]),
    ("32.13.2025", "ru", [("32", "32", "number"), ("13", "13", "number"), ("2025", "2025", "number")]),
    ("2 млн человек", "ru", [("2 млн", "2000000", "number")]),
    ("2,5 тыс. рублей", "ru", [("2,5 тыс.", "2500", "number")]),
    ("2,5 тис. гривень", "uk", [("2,5 тис.", "2500", "number")]),
    ("3 мільярди", "uk", [("3 мільярди", "3000000000", "number")]),
    ("2.3 million and $5bn", "en", [("2.3 million", "2300000", "number"), ("5bn", "5000000000", "number")]),
    ("10k people", "en", [("10k", "10000", "number")]),
    ("2 млн 300 тыс. рублей", "ru", [("2 млн 300 тыс.", "2300000", "number")]),
    ("5 мая 2025 г.", "ru", [("5", "5", "number"), ("2025", "2025", "number")]),
    ("до −5,4 градуса, -3", "ru", [("−5,4", "-5.4", "number"), ("-3", "-3", "number")]),
    ("Су-25, F-16, COVID-19", "ru", [("25", "25", "number"), ("16", "16", "number"), ("19", "19", "number")]),
    ("могила KV62", "ru", []),
    ("⟦1⟧ и https://example.org/2025/14 и a1@example.org", "ru", []),
    ("100км", "ru", [("100", "100", "number")]),
    ("2½ часа, ¼", "ru", [("2½", "2.5", "number"), ("¼", "0.25", "number")]),
    ("пп. 1,2", "en", [("1", "1", "number"), ("2", "2", "number")]),
    ("1, 2 и 3", "ru", [("1", "1", "number"), ("2", "2", "number"), ("3", "3", "number")]),
    ("в 2025 100 человек", "ru", [("2025", "2025", "number"), ("100", "100", "number")]),
    ("1000000", "ru", [("1000000", "1000000", "number")]),
    ("тел. 123-45-67", "ru", [("123", "123", "number"), ("45", "45", "number"), ("67", "67", "number")]),
    ("24 тысячи", "ru", [("24 тысячи", "24000", "number")]),
    ("5 тиснути", "uk", [("5", "5", "number")]),
    ("№ 15.", "ru", [("15", "15", "number")]),
    ("70-й", "ru", [("70-й", "70", "ordinal")]),
    ("12:60", "ru", [("12", "12", "number"), ("60", "60", "number")]),
    ("no digits", "en", []),
    ("9" * 40, "ru", [("9" * 40, "9" * 40, "number")]),
    ("iPhone 5s", "en", [("5", "5", "number")]),
]


@pytest.mark.parametrize(("text", "language", "expected"), CASES)
def test_numbers_are_read_as_the_language_writes_them(text: str, language: str, expected: list[tuple[str, str, str]]) -> None:
    found = numbers(text, language)
    assert [(number.text, str(number.value), number.kind) for number in found] == expected
    assert all(text[number.start : number.end] == number.text for number in found)


def test_the_same_amount_is_equal_in_every_language() -> None:
    russian, ukrainian, english = (
        numbers("2,5 млн руб.", "ru")[0],
        numbers("2 500 000 руб.", "uk")[0],
        numbers("2,500,000 roubles", "en-x-agency")[0],
    )
    assert russian.value == ukrainian.value == english.value == Decimal(2_500_000)
