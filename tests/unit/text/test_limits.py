"""What is said of a date: from it, until it, not before it; and which part of a month or year is meant."""

from __future__ import annotations

import pytest

from workbench.text.calendar.dates import dates
from workbench.text.calendar.limits import limit_of
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
        ("ru", "в конце концов, в начале матча", []),
        ("en", "the late minister, in the end", []),
        ("de", "Ende Mai", []),
    ],
)
def test_parts_of_time(tag: str, text: str, read: list[tuple[str, str]]) -> None:
    assert [(stage.part, stage.whole) for stage in stages(text, tag)] == read
