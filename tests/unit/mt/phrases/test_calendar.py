"""Dates between English and Russian."""

import pytest

from workbench.mt.phrases.calendar import date_of
from workbench.mt.phrases.keys import pieces
from workbench.mt.phrases.phrases import phrases_of


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("5 May", "5 мая"),
        ("on 5 May", "5 мая"),
        ("the 21st of June 2019", "21 июня 2019 года"),
        ("May 5, 2021", "5 мая 2021 года"),
        ("in March 2020", "в марте 2020 года"),
        ("by August", "к августу"),
        ("by July", "к июлю"),
        ("since 1990", "с 1990 года"),
        ("in 2014", "в 2014 году"),
        ("of 2021", "2021 года"),
    ],
)
def test_english_dates_are_russian(text: str, wanted: str) -> None:
    assert date_of(pieces(text), "en", governed=False) == tuple(wanted.split())


@pytest.mark.parametrize(
    ("text", "governed", "wanted"),
    [
        ("5 мая", False, "on 5 May"),
        ("5 мая", True, "5 May"),
        ("5 мая 2021 года", True, "5 May 2021"),
        ("в марте 2020 года", False, "in March 2020"),
        ("к 2030 году", False, "by 2030"),
        ("с 2020-го года", False, "since 2020"),
        ("в 1990-х годах", False, "in the 1990s"),
        ("90-е годы", False, "the 90s"),
        ("в 11:20", False, "at 11:20"),
        ("в 9:30 утра", False, "at 9:30 am"),
        ("до 6 часов вечера", False, "until 6 pm"),
        ("в 15 часов", False, "at 15:00"),
        ("в 5 часов", False, "at 5 o'clock"),
        ("с 1990 года", False, "since 1990"),
        ("2021 года", False, "of 2021"),
    ],
)
def test_russian_dates_are_english(text: str, governed: bool, wanted: str) -> None:
    assert date_of(pieces(text), "ru", governed=governed) == tuple(wanted.split())


@pytest.mark.parametrize("text", ["may", "march", "the march", "may close", "5", "in 50", "by 300", "in Kyiv"])
def test_what_is_no_date_is_left_alone(text: str) -> None:
    assert date_of(pieces(text), "en", governed=False) is None


@pytest.mark.parametrize("text", ["5 часов", "до 5 часов", "2 дня", "12 человек"])
def test_how_long_something_takes_is_no_hour(text: str) -> None:
    assert date_of(pieces(text), "ru", governed=False) is None


@pytest.mark.parametrize(
    ("source", "target", "text", "part"),
    [
        ("en", "ru", "The council will publish the report on 5 May.", "5 мая."),
        ("en", "ru", "The bridge was closed in March 2020.", "в марте 2020 года"),
        ("ru", "en", "Совет опубликует отчёт 5 мая.", "on 5 May."),
        ("ru", "en", "5 мая мост закрыли.", "On 5 May"),
        ("ru", "en", "Мост закрыт до 1 июня 2024 года.", "1 June 2024."),
    ],
)
def test_dates_stand_in_sentences(source: str, target: str, text: str, part: str) -> None:
    assert part in phrases_of(source, target).translation(text).text
