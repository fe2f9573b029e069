"""Numbers in digits and what else they may stand for, and numbers in words."""

from __future__ import annotations

from decimal import Decimal

import pytest

from workbench.text.quantities.figures import Figure, figures
from workbench.text.quantities.number_words import spoken


def figure(text: str, tag: str) -> Figure:
    (found,) = figures(text, tag)
    return found


def test_a_figure_says_what_stands_where() -> None:
    found = figure("Бюджет 2,5 млн.", "ru")
    assert (found.text, found.start, found.end, found.value) == ("2,5 млн.", 7, 15, Decimal(2_500_000))


def test_each_value_comes_once_in_order() -> None:
    assert [each.text for each in figures("26 из 30, и снова 26", "ru")] == ["26", "30"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("14.05.2026", "ru"), ("2026-05-14", "en")),
        (("14.05.2026", "ru"), ("на 14 травня", "uk")),
        (("14.05.2026", "ru"), ("на 14.05", "uk")),
        (("в 17:30", "ru"), ("at 5:30 pm", "en")),
        (("около 5 часов", "ru"), ("at 5am", "en")),
        (("в 10.30", "ru"), ("at 10:30", "en")),
        (("в 60-е", "ru"), ("in the 1960s", "en")),
        (("2-х мільйонів", "uk"), ("2 million", "en")),
        (("6 тыс. 300", "ru"), ("6,300", "en")),
        (("50 %", "ru"), ("0,5", "uk")),
        (("за 2 суток", "ru"), ("48 hours", "en")),
    ],
)
def test_the_same_number_written_otherwise_agrees(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert figure(*one).agrees(figure(*other))
    assert figure(*other).agrees(figure(*one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("14.05.2026", "ru"), ("14.06.2026", "ru")),
        (("17:30", "ru"), ("5:40 pm", "en")),
        (("в 1830-х", "ru"), ("in the 1930s", "en")),
        (("340 тыс.", "ru"), ("340 million", "en")),
        (("2,5 млн", "ru"), ("2.5", "en")),
    ],
)
def test_numbers_that_only_look_alike_do_not_agree(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert not figure(*one).agrees(figure(*other))


def test_a_number_may_share_a_multiplying_word_further_on() -> None:
    bare, _ = figures("50 и более, до 80 миллионов", "ru")
    assert bare.agrees(figure("50 million", "en"))


def test_the_second_year_of_a_range_may_leave_out_the_century() -> None:
    _, second = figures("in 2014–15", "en")
    assert second.agrees(figure("2015", "ru"))


@pytest.mark.parametrize(
    ("text", "in_name"), [("COVID-19", True), ("Су-27", True), ("4x4", True), ("19 домов", False), ("155mm", False)]
)
def test_a_number_in_a_name_is_known_as_such(text: str, in_name: bool) -> None:
    assert {each.in_name for each in figures(text, "en")[:1]} == {in_name}


@pytest.mark.parametrize(
    ("text", "tag", "value"),
    [
        ("Двадцать шестое мая", "ru", 26),
        ("двадцатишестилетний", "ru", 26),
        ("двадцятивосьмирічна", "uk", 28),
        ("семиденний візит", "uk", 7),
        ("более двух тысяч пятисот", "ru", 2500),
        ("два с половиной часа", "ru", 2.5),
        ("half a million", "en", 500_000),
        ("two decades", "en", 20),
        ("двое суток", "ru", 48),
        ("три дюжини", "uk", 36),
        ("around the clock", "en", 24),
        ("ХІХ століття", "uk", 19),
        ("глава IV", "ru", 4),
    ],
)
def test_number_words_are_worth_their_number(text: str, tag: str, value: float) -> None:
    assert any(Decimal(str(value)) in each.values for each in spoken(text, tag))


@pytest.mark.parametrize(
    ("text", "tag"),
    [("Во вторник вторгнутся", "ru"), ("У вівторок і четвер", "uk"), ("С утра", "ru"), ("no numbers here", "en"), ("дві", "de")],
)
def test_other_words_are_no_numbers(text: str, tag: str) -> None:
    assert spoken(text, tag) == []


def test_number_words_stand_where_they_say() -> None:
    text = "Прийшли двадцять п’ять осіб."
    (found,) = spoken(text, "uk")
    assert found.text == text[found.start : found.end] == "двадцять п’ять"
