"""What is said of a date: from it, until it, not before it; and which part of a month or year is meant."""

# ruff: noqa: E501  # lists of phrases are easier to read in whole lines

from __future__ import annotations

import pytest

from workbench.text.calendar.dates import dates
from workbench.text.calendar.limits import limit_of
from workbench.text.calendar.order import order_words
from workbench.text.calendar.stages import stages


@pytest.mark.parametrize(
    ("tag", "text", "side", "is_strict"),
    [
        ("ru", "Поставки начнутся не раньше октября.", "from", True),
        ("uk", "Постачання почнеться не пізніше жовтня.", "until", True),
        ("en", "Deliveries will begin in October.", "", False),
        ("en", "The road is closed until 5 May.", "until", False),
        ("en", "The road will not be closed until 5 May.", "unsure", False),
        ("en", "It will open in March at the earliest.", "from", True),
        ("uk", "Щонайпізніше 3 червня.", "until", True),
        ("ru", "Приём заявок до конца сентября.", "until", False),
        ("ru", "Начиная с 12 июня 2024 года.", "from", False),
        ("de", "bis 12.06.2024", "", False),
    ],
)
def test_limit(tag: str, text: str, side: str, is_strict: bool) -> None:
    (date,) = dates(text, tag)
    limit = limit_of(text, date.start, date.end, tag)
    assert (limit.side, limit.is_strict) == (side, is_strict)


def test_a_limit_stands_with_its_words() -> None:
    text = "The hall opens no earlier than 4 May."
    (date,) = dates(text, "en")
    limit = limit_of(text, date.start, date.end, "en")
    assert text[limit.start : limit.end] == "no earlier than 4 May"


@pytest.mark.parametrize(("tag", "text", "turn"), [("en", "Last Friday", "last"), ("uk", "наступної п’ятниці", "next")])
def test_last_and_next(tag: str, text: str, turn: str) -> None:
    (date,) = dates(text, tag)
    assert limit_of(text, date.start, date.end, tag).turn == turn


@pytest.mark.parametrize(
    ("tag", "text", "read"),
    [
        ("ru", "в начале следующей недели", [("start", "week")]),
        ("uk", "наприкінці наступного тижня", [("end", "week")]),
        ("en", "at the end of next week, early in June", [("end", "week"), ("start", "month")]),
        ("en", "in mid-2025 and the late 1990s", [("middle", "year"), ("end", "decade")]),
        ("ru", "к концу девяностых, в первых числах мая", [("end", "decade"), ("start", "month")]),
        ("uk", "у середині XIX століття", [("middle", "century")]),
        ("ru", "к началу учебного года, до окончания отопительного сезона", [("start", "year"), ("end", "season")]),
        ("uk", "до початку семестру, після закінчення канікул", [("start", "season"), ("end", "season")]),
        ("en", "the start of the 2025/26 season, the close of the school year", [("start", "season"), ("end", "year")]),
        ("ru", "в конце концов, в начале матча", []),
        ("en", "the late minister, in the end", []),
        ("de", "Ende Mai", []),
    ],
)
def test_parts_of_time(tag: str, text: str, read: list[tuple[str, str]]) -> None:
    assert [(stage.part, stage.whole) for stage in stages(text, tag)] == read


@pytest.mark.parametrize(
    ("tag", "texts"),
    [
        (
            "ru",
            "первая половина=first half|второе полугодие=second half|весной=spring|летом=summer|лето 2024=summer|осенью=autumn|зимой=winter"
            "|позавчера=day before yesterday|вчера=yesterday|сегодня=today|завтра=tomorrow|послезавтра=day after tomorrow"
            "|позапрошлый год=year before last|в прошлом году=last year|в этом году=this year|в следующем году=next year"
            "|прошлый месяц=last month|этот месяц=this month|следующий месяц=next month|прошлая неделя=last week"
            "|эта неделя=this week|следующая неделя=next week|утром=morning|под утро=morning|во второй половине дня=afternoon"
            "|после обеда=afternoon|вечером=evening|ночью=night|в выходные=weekend|по будням=weekdays|рождество=Christmas"
            "|пасха=Easter|новый год=New Year|троица=Trinity|ежедневно=daily|раз в неделю=weekly|ежемесячный=monthly|ежегодно=yearly|раз в квартал=quarterly",
        ),
        (
            "uk",
            "перша половина=first half|друге півріччя=second half|навесні=spring|влітку=summer|літо 2024=summer|восени=autumn|осінь=autumn"
            "|взимку=winter|позавчора=day before yesterday|учора=yesterday|сьогодні=today|завтра=tomorrow"
            "|післязавтра=day after tomorrow|позаторік=year before last|торік=last year|цього року=this year|цьогоріч=this year"
            "|наступного року=next year|минулого місяця=last month|цього місяця=this month|наступного місяця=next month"
            "|минулий тиждень=last week|цього тижня=this week|наступного тижня=next week|вранці=morning|зранку=morning"
            "|на світанку=morning|по обіді=afternoon|удень=afternoon|увечері=evening|вечірній=evening|уночі=night|вночі=night"
            "|на вихідних=weekend|у будні=weekdays|різдво=Christmas|великдень=Easter|новий рік=New Year|трійця=Trinity|щодня=daily|щотижня=weekly|двічі на місяць=monthly|щороку=yearly|щокварталу=quarterly",
        ),
        (
            "en",
            "the first half=first half|the second half=second half|in spring=spring|last summer=summer|in autumn=autumn|in winter=winter"
            "|the day before yesterday=day before yesterday|yesterday=yesterday|today=today|tomorrow=tomorrow"
            "|the year before last=year before last|last year=last year|this year=this year|next year=next year"
            "|last month=last month|this month=this month|next month=next month|last week=last week|this week=this week"
            "|next week=next week|in the morning=morning|in the afternoon=afternoon|in the evening=evening|at night=night"
            "|overnight=night|at the weekend=weekend|on weekdays=weekdays|at Christmas=Christmas|at Easter=Easter"
            "|in the New Year=New Year|at Pentecost=Trinity|daily=daily|twice a week=weekly|monthly=monthly|annually=yearly|once a quarter=quarterly",
        ),
    ],
)
def test_every_named_period_is_read(tag: str, texts: str) -> None:
    for said in texts.split("|"):
        text, _, value = said.partition("=")
        assert [date.period.value for date in dates(text, tag) if date.period] == [value], text


@pytest.mark.parametrize(
    ("tag", "text", "is_after"),
    [
        ("ru", "После выборов совет распустят.", [True]),
        ("uk", "Напередодні виборів; за день до виборів", [False, False]),
        ("en", "Prior to the vote and in its aftermath, after all", [False]),
        ("en", "The witness appeared before the court on the following day.", []),
        ("ru", "Он стоял перед зданием.", []),
        ("de", "vor der Wahl", []),
    ],
)
def test_what_comes_before_what(tag: str, text: str, is_after: list[bool]) -> None:
    assert [word.is_after for word in order_words(text, tag)] == is_after
