"""A member of a list that one version leaves out is found; lists that are worded otherwise are no difference."""

from __future__ import annotations

import pytest

from tests.bench.triples import reported
from workbench.compare.facts.lists import left_out


@pytest.mark.parametrize(
    ("ru", "uk", "en", "odd"),
    [
        ("Договор подписали Швеция, Дания, Литва и Латвия.", "Договір підписали Швеція, Данія, Литва та Латвія.", "The treaty was signed by Sweden, Denmark and Latvia.", "en"),  # noqa: E501
        ("Автобусы пойдут в Полтаву и Сумы.", "Автобуси поїдуть до Полтави, Лубен і Сум.", "Buses will run to Poltava, Lubny and Sumy.", "ru"),  # noqa: E501
        ("В жюри вошли Пётр Гайдук, Олег Рудь и Анна Коваль.", "До журі ввійшли Петро Гайдук і Анна Коваль.", "The jury includes Petro Haiduk, Oleh Rud and Anna Koval.", "uk"),  # noqa: E501
    ],
)  # fmt: skip
def test_a_member_that_is_left_out_is_found(ru: str, uk: str, en: str, odd: str) -> None:
    found = reported({"ru": ru, "uk": uk, "en": en})
    assert [(each.kind, each.odd) for each in found] == [("name", odd)]


@pytest.mark.parametrize(
    ("ru", "uk", "en"),
    [
        ("Договор подписали Швеция, Дания и Латвия.", "Договір підписали Данія, Швеція та Латвія.", "The treaty was signed by Latvia, Sweden, and Denmark."),  # noqa: E501
        ("В Швецию, Данию, Литву и Латвию поедут судьи.", "До Швеції, Данії, Литви та Латвії поїдуть судді.", "Judges will go to Sweden, Denmark and Latvia, as well as to Lithuania."),  # noqa: E501
        ("Говорили Анна Коваль, её брат и Олег Рудь.", "Говорили Анна Коваль, Олег Рудь і її брат.", "Anna Koval, Oleh Rud and her brother spoke."),  # noqa: E501
    ],
)  # fmt: skip
def test_a_list_in_another_order_is_none(ru: str, uk: str, en: str) -> None:
    assert reported({"ru": ru, "uk": uk, "en": en}) == []


def test_of_two_versions_nothing_is_told() -> None:
    assert left_out({"ru": "Швеция, Дания и Латвия.", "uk": "Швеція та Латвія."}) is None
