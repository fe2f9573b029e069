"""Times of day in texts."""

from __future__ import annotations

import pytest

from workbench.text.calendar.times import Time, times


@pytest.mark.parametrize(
    ("tag", "text", "shown"),
    [
        ("ru", "в 10:30", ["10:30"]),
        ("ru", "в 8 утра", ["08:00"]),
        ("ru", "с шести вечера", ["18:00"]),
        ("ru", "в три часа дня", ["15:00"]),
        ("ru", "половина десятого утра", ["09:30"]),
        ("ru", "без четверти семь вечера", ["18:45"]),
        ("ru", "к полудню и до полуночи", ["12:00", "00:00"]),
        ("ru", "в час ночи", ["01:00"]),
        ("ru", "поезд уходит в 23.15.", ["23:15"]),
        ("ru", "в двадцать минут четвёртого", ["03:20"]),
        ("ru", "в пять минут шестого вечера", ["17:05"]),
        ("ru", "закончится в девятнадцать ноль-ноль", ["19:00"]),
        ("ru", "в 10 часов 15 минут", ["10:15"]),
        ("ru", "два дня и пять часов", []),
        ("uk", "почнеться о десятій, об одинадцятій", ["10:00", "11:00"]),
        ("uk", "о п’ятій годині п’ять хвилин", ["05:05"]),
        ("uk", "о третій двадцять і о 20-й", ["03:20", "20:00"]),
        ("uk", "до чверті на четверту", ["03:15"]),
        ("uk", "з дев’ятої до шостої", ["09:00", "06:00"]),
        ("uk", "від першої до третьої групи", []),
        ("ru", "рост на 1.25 %", []),
        ("uk", "о восьмій ранку", ["08:00"]),
        ("uk", "о 7-й годині вечора", ["19:00"]),
        ("uk", "до 18-ї", ["18:00"]),
        ("uk", "пів на десяту", ["09:30"]),
        ("uk", "за чверть сьома вечора", ["18:45"]),
        ("uk", "опівдні", ["12:00"]),
        ("uk", "опівночі", ["00:00"]),
        ("uk", "на півночі країни", []),
        ("en", "10.30 a.m.", ["10:30"]),
        ("en", "at 7 p.m.", ["19:00"]),
        ("en", "at six in the evening", ["18:00"]),
        ("en", "half past nine", ["09:30"]),
        ("en", "a quarter to seven", ["06:45"]),
        ("en", "twenty past six", ["06:20"]),
        ("en", "noon, midnight", ["12:00", "00:00"]),
        ("en", "at ten o’clock", ["10:00"]),
        ("en", "the ratio is 10.30", []),
        ("de", "um 10:30", []),
        ("en", "Output fell by a quarter to eight million tonnes.", []),
        ("en", "The fare rose by 4.30 hryvnias, from a quarter to one third.", []),
        ("en", "The council voted ten to three; it was a five to four ruling.", []),
        ("en", "A panel of five to seven judges will sit.", []),
        ("en", "Be there by a quarter to eight; until 7.30 on Friday.", ["07:45", "07:30"]),
        ("ru", "Литр подорожал с 3.40 до 4.30 гривны.", []),
        ("ru", "Заседание перенесли на 14.30.", ["14:30"]),
        ("ru", "В деревне без двадцати двух человек пусто.", []),
        ("ru", "Гол забили в половине первого тайма.", []),
        ("uk", "Літр подорожчав на 3.40 гривні.", []),
        ("uk", "За п’ять перших місяців.", []),
        ("uk", "За п’ять восьма, о пів на сьому.", ["07:55", "06:30"]),
    ],
)
def test_a_time_in_its_usual_forms(tag: str, text: str, shown: list[str]) -> None:
    assert [time.shown for time in times(text, tag)] == shown


def test_eight_may_be_twenty_unless_the_half_of_the_day_is_said() -> None:
    eight, twenty = Time("", 0, 0, 480, is_sure=False), Time("", 0, 0, 1200, is_sure=True)
    assert eight.fits(twenty)
    assert not Time("", 0, 0, 480, is_sure=True).fits(twenty)


def test_a_time_knows_where_it_stands() -> None:
    text = "Початок о 7-й годині вечора в залі."
    (time,) = times(text, "uk")
    assert text[time.start : time.end] == time.text == "7-й годині вечора"
