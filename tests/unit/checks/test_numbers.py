"""Numbers between versions: what differs is named where it differs, and what only looks different is left alone."""

from __future__ import annotations

import pytest

from workbench.checks.registry import check_unit
from workbench.core.finding import Finding, Severity
from workbench.core.segment import Segment, State
from workbench.core.unit import Unit


def found(**texts: str) -> list[Finding]:
    unit = Unit("u1", {tag: Segment(text, State.CONFIRMED, "human") for tag, text in texts.items()})
    return [finding for finding in check_unit(unit, tuple(texts)) if finding.check == "number"]


def test_the_odd_one_out_of_three_is_named_with_what_the_others_have() -> None:
    (finding,) = found(ru="Ремонт занял 26 месяцев.", uk="Ремонт тривав 26 місяців.", en="Repairs took 20 months.")
    assert (finding.severity, finding.version, finding.text) == (Severity.WARNING, "en", "20")
    assert finding.message == "20 here, 26 in ru and uk"
    assert finding.fix == "26"


def test_the_odd_one_may_stand_in_the_first_column() -> None:
    (finding,) = found(ru="Погибли 17 человек.", uk="Загинули 19 людей.", en="The storm killed 19 people.")
    assert (finding.version, finding.text, finding.fix) == ("ru", "17", "19")


def test_a_number_that_one_version_leaves_out_is_reported_for_its_whole_segment() -> None:
    (finding,) = found(ru="Открыли 1 450 мест.", uk="Відкрили 1450 місць.", en="Places were opened.")
    assert (finding.version, finding.start, finding.end, finding.text) == ("en", 0, 0, "")
    assert finding.message == "not here: 1 450 in ru and uk"


def test_a_number_that_only_one_version_has_is_reported_there() -> None:
    (finding,) = found(ru="Открыли места.", uk="Відкрили місця.", en="They opened 1,450 places.")
    assert (finding.version, finding.text, finding.message) == ("en", "1,450", "1,450 is not in ru and uk")


def test_of_two_versions_the_later_column_is_named_once() -> None:
    (finding,) = found(uk="Ремонт тривав 24 місяці.", en="Repairs took 26 months.")
    assert (finding.version, finding.text, finding.message, finding.fix) == ("en", "26", "26 here, 24 in uk", None)


def test_small_numbers_that_differ_in_digits_are_reported() -> None:
    (finding,) = found(ru="Открыли 2 моста.", uk="Відкрили 2 мости.", en="They opened 3 bridges.")
    assert (finding.version, finding.text) == ("en", "3")


def test_the_same_said_otherwise_is_not_reported() -> None:
    assert found(ru="Приехали 2 министра.", uk="Приїхали двоє міністрів.", en="Two ministers came.") == []
    assert found(ru="Ремонт занял 26 месяцев.", uk="", en="") == []


@pytest.mark.parametrize(
    ("texts", "version", "text"),
    [
        ({"ru": "Откроют 14.05.2026.", "uk": "Відкриють 15 травня 2026 року."}, "uk", "15"),
        ({"ru": "Откроют 14.05.2026.", "uk": "Відкриють 14.06.2026."}, "uk", "14.06.2026"),
        ({"ru": "Бюджет 2,5 млн.", "en": "A budget of 2.7 million."}, "en", "2.7 million"),
        ({"ru": "В 17:30 начали.", "en": "They began at 5:40 pm today."}, "en", "5:40 pm"),
        ({"ru": "Рост на 15 %.", "uk": "Зростання на 51 %."}, "uk", "51 %"),
        ({"uk": "Прийшли 1 234 особи.", "en": "1,243 people came."}, "en", "1,243"),
    ],
)
def test_what_really_differs_is_reported(texts: dict[str, str], version: str, text: str) -> None:
    (finding,) = found(**texts)
    assert (finding.version, finding.text) == (version, text)


def test_no_fix_is_offered_where_the_number_would_have_to_be_rewritten() -> None:
    (finding,) = found(ru="Было 1 450 мест.", uk="Було 1450 місць.", en="There were 1,540 places.")
    assert (finding.text, finding.fix) == ("1,540", None)


def test_a_fix_keeps_what_stands_around_the_digits() -> None:
    (finding,) = found(ru="Рост на 45 %.", uk="Зростання на 35 %.", en="A rise of 35%.")
    assert (finding.version, finding.text, finding.fix) == ("ru", "45 %", "35 %")


def test_further_versions_of_a_language_take_part() -> None:
    texts = {"ru": "Ремонт занял 26 месяцев.", "en": "Repairs took 26 months.", "en-x-agency": "Repairs took 36 months."}
    (finding,) = found(**texts)
    assert (finding.version, finding.text) == ("en-x-agency", "36")
