"""Numbers and moments of any size are read for what they are worth in the ways of saying them that mix figures and words."""

from __future__ import annotations

from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from tests.bench.triples import reported
from workbench.text.calendar.dates import dates
from workbench.text.calendar.times import times
from workbench.text.quantities.amounts import amounts

COUNT = st.integers(2, 999)
HOUR, MINUTE = st.integers(1, 23), st.integers(10, 59)
HALVES = {"ru": "{} с половиной тысяч гривен", "uk": "{} з половиною тисяч гривень", "en": "{} and a half thousand hryvnias"}


@given(COUNT)
def test_a_half_behind_a_figure_is_half_of_its_thousands(count: int) -> None:
    for tag, said in HALVES.items():
        (amount,) = amounts(f"{said.format(count)}.", tag)
        assert amount.value == count * 1000 + 500
        assert amount.unit is not None
        assert amount.unit.id == "UAH"


@given(COUNT, COUNT)
def test_halves_differ_where_their_figures_do(count: int, other: int) -> None:
    texts = {tag: said.format(other if tag == "uk" else count) for tag, said in HALVES.items()}
    assert [(each.kind, each.odd) for each in reported(texts)] == ([] if count == other else [("number", "uk")])


@given(COUNT, st.sampled_from(["tonnes", "hryvnias", "people", "voters"]))
def test_an_m_before_what_is_counted_is_millions(count: int, counted: str) -> None:
    (amount,) = amounts(f"About {count}m {counted} in all.", "en")
    assert amount.value == Decimal(count).scaleb(6)


@given(st.integers(2, 150))
def test_an_anniversary_counts_years(count: int) -> None:
    for tag, said in (("ru", f"{count}-летие завода"), ("uk", f"{count}-річчя заводу"), ("en", f"the {count}th anniversary")):
        (amount,) = amounts(said, tag)
        assert amount.value == count
        assert amount.unit is not None
        assert amount.unit.id == "year"


@given(HOUR, MINUTE)
def test_hours_and_minutes_are_one_time(hour: int, minute: int) -> None:
    for tag, said in (
        ("ru", f"Открыли в {hour} часов {minute} минут."),
        ("uk", f"Відкрили о {hour} годині {minute} хвилин."),
        ("en", f"It opened at {hour}:{minute}."),
    ):
        assert [time.minutes for time in times(said, tag)] == [hour * 60 + minute]


@given(st.sampled_from(["first", "second", "third", "fourth"]), st.sampled_from(["next", "last", "this", "the financial"]))
def test_a_quarter_is_that_of_any_year(which: str, year: str) -> None:
    number = ["first", "second", "third", "fourth"].index(which) + 1
    periods = [date.period for date in dates(f"It opens in the {which} quarter of {year} year.", "en") if date.period]
    assert periods[0].value == f"quarter {number}"
