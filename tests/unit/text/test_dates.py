"""Dates in texts, in words and in digits."""

from __future__ import annotations

import pytest

from workbench.text.calendar.date import Date
from workbench.text.calendar.dates import dates

Parts = tuple[int | None, int | None, int | None, int | None]


def parts(text: str, tag: str) -> list[Parts]:
    return [(date.year, date.month, date.day, date.weekday) for date in dates(text, tag)]


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("ru", "Вручат десятого декабря, а лекция пройдёт накануне, девятого."),
        ("uk", "Вручать десятого грудня, а лекція відбудеться напередодні, дев’ятого."),
        ("en", "It is awarded on 10 December, and the lecture is the day before, the ninth."),
        ("ru", "Вручат 10 декабря, лекция 9-го числа."),
        ("uk", "Вручать 10 грудня, лекція 9 числа."),
        ("en", "It is awarded on 10 December, with the lecture on the 9th."),
    ],
)
def test_a_day_alone_is_a_date_beside_a_month(tag: str, text: str) -> None:
    assert parts(text, tag) == [(None, 12, 10, None), (None, None, 9, None)]


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("ru", "Он пришёл вторым, на девятом этаже."),
        ("uk", "Дев’ятого учасника немає."),
        ("en", "On the ninth floor, the eleventh."),
    ],
)
def test_an_ordinal_without_a_month_is_no_date(tag: str, text: str) -> None:
    assert parts(text, tag) == []


@pytest.mark.parametrize(
    ("tag", "text"),
    [("ru", "первого и третьего мая"), ("uk", "першого й третього травня"), ("en", "the first and the third of May")],
)
def test_days_in_words_share_their_month(tag: str, text: str) -> None:
    assert parts(text, tag) == [(None, 5, 1, None), (None, 5, 3, None)]


@pytest.mark.parametrize(
    ("tag", "text", "expected"),
    [
        ("ru", "Мост откроют 14 мая.", (None, 5, 14, None)),
        ("ru", "Это было 14 мая 2025 года.", (2025, 5, 14, None)),
        ("ru", "28 Июня он приехал.", (None, 6, 28, None)),
        ("ru", "в марте 2024 года", (2024, 3, None, None)),
        ("ru", "к концу ноября", (None, 11, None, None)),
        ("ru", "Ответ от 14.05.2025 получен.", (2025, 5, 14, None)),
        ("ru", "Встреча пройдёт в среду.", (None, None, None, 3)),
        ("ru", "до воскресенья", (None, None, None, 7)),
        ("uk", "Міст відкриють 14 травня.", (None, 5, 14, None)),
        ("uk", "1 листопада 2023 року", (2023, 11, 1, None)),
        ("uk", "у лютому", (None, 2, None, None)),
        ("uk", "у п’ятницю", (None, None, None, 5)),
        ("uk", "у неділю", (None, None, None, 7)),
        ("en", "It opens on 14 May.", (None, 5, 14, None)),
        ("en", "On May 14, 2025, it opened.", (2025, 5, 14, None)),
        ("en", "the 3rd of June", (None, 6, 3, None)),
        ("en", "since March 2022", (2022, 3, None, None)),
        ("en", "It opened on 2025-05-14.", (2025, 5, 14, None)),
        ("en", "in mid-November", (None, 11, None, None)),
        ("en", "the twenty-eighth of November 2020", (2020, 11, 28, None)),
        ("en", "November the third, 2020", (2020, 11, 3, None)),
        ("ru", "двадцать седьмого ноября 2020 года", (2020, 11, 27, None)),
        ("ru", "к десятому мая", (None, 5, 10, None)),
        ("uk", "двадцять шостого листопада", (None, 11, 26, None)),
        ("uk", "до п’ятого лютого", (None, 2, 5, None)),
        ("en", "on Thursdays", (None, None, None, 4)),
        ("ru", "В ночь на среду", (None, None, None, 3)),
        ("ru", "в ночь с 7 на 8 августа", (None, 8, 8, None)),
        ("uk", "у ніч із сьомого на восьме серпня", (None, 8, 8, None)),
        ("en", "on the night of August 7–8", (None, 8, 8, None)),
        ("uk", "Щовівторка", (None, None, None, 2)),
        ("uk", "до середи", (None, None, None, 3)),
        ("uk", "тисяча шістсот п’ятдесят четвертого року", (1654, None, None, None)),
    ],
)
def test_a_date_in_its_usual_forms(tag: str, text: str, expected: Parts) -> None:
    assert parts(text, tag) == [expected]


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("ru", "Пришла Марта."),
        ("ru", "Окружающая среда важна; решат за неделю."),
        ("uk", "Дув лютий вітер, був листопад."),
        ("en", "May we come in? They march on."),
    ],
)
def test_what_only_looks_like_a_date(tag: str, text: str) -> None:
    assert dates(text, tag) == ()


def test_each_day_of_a_range_is_a_date() -> None:
    assert [date.day for date in dates("С 12 по 14 мая и 20, 21 июня.", "ru")] == [12, 14, 20, 21]
    assert [date.day for date in dates("March 12–14", "en")] == [12, 14]


def test_a_date_knows_where_it_stands() -> None:
    text = "Прийшов 14 травня 2025 року додому."
    (date,) = dates(text, "uk")
    assert text[date.start : date.end] == date.text == "14 травня 2025 року"


def test_dates_fit_when_nothing_said_differs() -> None:
    full, day = Date("", 0, 0, 2025, 5, 14), Date("", 0, 0, month=5, day=14)
    assert full.fits(day)
    assert not full.fits(Date("", 0, 0, month=5, day=15))
    assert not full.fits(Date("", 0, 0, weekday=2))


@pytest.mark.parametrize(
    ("tag", "text", "period"),
    [
        ("ru", "в первом полугодии", "first half"),
        ("uk", "у другому півріччі", "second half"),
        ("ru", "в четвёртом квартале", "quarter 4"),
        ("uk", "у IV кварталі", "quarter 4"),
        ("en", "sales fell in the final quarter", "quarter 4"),
        ("ru", "в начале восьмидесятых", "decade 80"),
        ("uk", "у дев’яностих", "decade 90"),
        ("en", "in the early eighties", "decade 80"),
        ("uk", "наприкінці дев’ятнадцятого століття", "century 19"),
    ],
)
def test_a_longer_stretch_of_time(tag: str, text: str, period: str) -> None:
    assert [str(date.period) for date in dates(text, tag)] == [period]


@pytest.mark.parametrize(
    ("tag", "text"),
    [("ru", "в двадцатых числах"), ("en", "in her seventies"), ("uk", "у двадцятих числах")],
)
def test_tens_that_are_no_decade(tag: str, text: str) -> None:
    assert dates(text, tag) == ()
