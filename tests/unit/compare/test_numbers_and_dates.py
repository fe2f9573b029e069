"""Numbers and dates that versions say by other means are no differences; those that do differ are found."""

# ruff: noqa: E501  # one unit is one line

from __future__ import annotations

import pytest

from tests.bench.triples import reported

SAME = """
Экспорт сократился на четверть, до восьми миллионов тонн.|Експорт скоротився на 25 %, до 8 млн тонн.|Exports fell by a quarter to eight million tonnes.
Ремонт займёт около полутора месяцев.|Ремонт триватиме близько шести тижнів.|The repairs will take about six weeks.
Над тремя областями видели беспилотники.|Над трьома областями бачили безпілотники.|Drones were seen over three regions.
Лагерь разбили километров за пять до реки.|Табір розбили кілометрів за п’ять від річки.|The camp was pitched about five kilometres from the river.
Посадили 112 тыс. елей, сосен — почти тридцать.|Посадили 112 тисяч ялин, сосен — майже 30 тисяч.|They planted 112,000 spruces and almost 30,000 pines.
"""

DIFFERENT = """
date|-|Службу отслужат двадцать седьмого ноября.|Службу відслужать двадцять шостого листопада.|The service will be held on 28 November.
date|en|Стадион закроют в середине октября.|Стадіон закриють у середині жовтня.|The stadium will close in mid-November.
date|en|Вручат 10 декабря, а лекция накануне, девятого.|Вручать 10 грудня, а лекція напередодні, дев’ятого.|It is awarded on 10 December, and the lecture is the next day, the eleventh.
number|en|Цена выросла на 3,40 гривны.|Ціна зросла на 3,40 гривні.|The price rose by 4.30 hryvnias.
number|uk|За проект проголосовали двадцатью семью голосами.|За проєкт проголосували двадцятьма шістьма голосами.|The draft was passed by 27 votes.
number|en|Ремонт займёт около полутора месяцев.|Ремонт триватиме близько шести тижнів.|The repairs will take about eight weeks.
number|en|Посадили 112 тыс. елей, сосен — почти тридцать.|Посадили 112 тисяч ялин, сосен — майже 30 тисяч.|They planted 112,000 spruces and almost 40,000 pines.
"""


@pytest.mark.parametrize("line", SAME.strip().splitlines())
def test_what_is_said_by_other_means_is_no_difference(line: str) -> None:
    assert reported(dict(zip(("ru", "uk", "en"), line.split("|"), strict=True))) == []


@pytest.mark.parametrize("line", DIFFERENT.strip().splitlines())
def test_what_differs_is_found_with_the_version_that_departs(line: str) -> None:
    kind, odd, *texts = line.split("|")
    found = reported(dict(zip(("ru", "uk", "en"), texts, strict=True)))
    assert [(each.kind, each.odd) for each in found] == [(kind, odd if odd != "-" else None)]
