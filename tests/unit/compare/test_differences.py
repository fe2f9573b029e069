"""What is reported of one unit, and what is not."""

from __future__ import annotations

from workbench.compare.differences import unit_differences
from workbench.core.finding import Difference
from workbench.core.segment import Segment, State
from workbench.core.unit import Unit


def differences(**texts: str) -> list[Difference]:
    tagged = {tag.replace("_", "-"): text for tag, text in texts.items()}
    segments = {tag: Segment(text, State.CONFIRMED) for tag, text in tagged.items() if text}
    return unit_differences(Unit("u1", segments), tuple(tagged))


def test_the_odd_number_is_named_with_its_places() -> None:
    (found,) = differences(ru="Ремонт занял 26 месяцев.", uk="Ремонт тривав 26 місяців.", en="Repairs took 20 months.")
    assert (found.kind, found.odd) == ("number", "en")
    assert found.message == "26 in ru and uk, 20 in en"
    assert found.values == {"ru": "26", "uk": "26", "en": "20"}
    assert found.spans == {"ru": ((13, 15),), "uk": ((14, 16),), "en": ((13, 15),)}


def test_of_two_versions_none_is_odd() -> None:
    (found,) = differences(ru="Пришли 12 человек.", en="There were 15 people.")
    assert (found.message, found.odd) == ("12 in ru, 15 in en", None)


def test_a_number_that_one_version_leaves_out() -> None:
    (found,) = differences(ru="Вывезли 64 семьи.", uk="Вивезли родини.", en="64 families left.")
    assert (found.message, found.odd, found.values["uk"]) == ("64 in ru and en, not in uk", "uk", "")
    assert "uk" not in found.spans


def test_a_number_that_only_one_version_has() -> None:
    (found,) = differences(ru="Вывезли семьи.", uk="Вивезли родини.", en="64 families left.")
    assert (found.message, found.odd) == ("64 in en, not in ru and uk", "en")


def test_three_different_numbers_have_no_odd_version() -> None:
    (found,) = differences(ru="Их 11.", uk="Їх 12.", en="There are 13.")
    assert (found.message, found.odd) == ("11 in ru, 12 in uk, 13 in en", None)


def test_two_differing_numbers_are_two_differences_and_a_range_is_one() -> None:
    found = differences(
        ru="В селе 7 школ и 12 аптек.", uk="У селі 7 шкіл і 12 аптек.", en="The village has 8 schools and 13 pharmacies."
    )
    assert [one.message for one in found] == ["7 in ru and uk, 8 in en", "12 in ru and uk, 13 in en"]
    (range_,) = differences(ru="С 7 до 9,5 метра.", uk="З 7 до 9,5 метра.", en="From 8 to 9.6 metres.")
    assert range_.odd == "en"


def test_a_full_date_in_digits_is_of_kind_date() -> None:
    (found,) = differences(ru="Встреча 14.05.2026.", uk="Зустріч 14.05.2026.", en="They meet on 2026-05-15.")
    assert (found.kind, found.odd) == ("date", "en")


def test_the_same_number_written_otherwise_is_no_difference() -> None:
    assert differences(ru="2,5 миллиона.", uk="2,5 млн.", en="2.5 million.") == []


def test_a_missing_text_is_named() -> None:
    (found,) = differences(ru="Да.", uk="Так.", en="")
    assert (found.kind, found.odd, found.values["en"]) == ("missing", "en", "")
    assert [one.odd for one in differences(ru="Да.", uk="", en="")] == [None, None]
    assert differences(ru="", uk="", en="") == []
    assert [one.kind for one in differences(ru="Их 12.", uk="  ")] == ["missing"]


def test_wording_is_compared_within_one_language() -> None:
    (found,) = differences(ru="Открыт.", en="The bridge is open.", en_x_agency="The bridge has opened.")
    assert (found.kind, found.odd) == ("changed", None)
    assert found.values == {"en": "is open", "en-x-agency": "has opened"}
    assert found.spans == {"en": ((11, 18),), "en-x-agency": ((11, 21),)}


def test_typography_is_not_wording() -> None:
    assert differences(en="It’s “open”.", en_x_agency='It\'s "open".') == []


def test_of_three_versions_of_one_language_the_odd_one_is_compared_with_another() -> None:
    (found,) = differences(en="The dam broke.", en_x_a="The dam held.", en_x_b="The dam held.")
    assert found.odd == "en"
    assert set(found.values) == {"en", "en-x-a"}
