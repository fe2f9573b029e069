from __future__ import annotations

import pytest

from workbench.text.typography import fold, folded


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("з’їзд зʼїзд з`їзд з'їзд", "з'їзд з'їзд з'їзд з'їзд"),
        ("«Так» “yes” „да“", '"Так" "yes" "да"'),
        ("мо\u0301ва", "мова"),
        ("Ёлка ещё", "Елка еще"),
        ("5\u00a0000\u202f000\u2009тонн", "5 000 000 тонн"),
        ("дер\u00adжава\u200b", "держава"),
        ("2019—2020, 2019–2020, −5", "2019-2020, 2019-2020, -5"),
        ("й і\u0308", "й ї"),
        ("re\u0301sume\u0301", "résumé"),
        ("Так…", "Так..."),
    ],
)
def test_what_reads_alike_folds_alike(text: str, expected: str) -> None:
    assert fold(text) == expected


def test_case_is_folded_only_on_demand() -> None:
    assert fold("ЇЖАК Straße") == "ЇЖАК Straße"
    assert fold("ЇЖАК Straße", case=True) == "їжак strasse"


def test_a_span_of_the_folded_text_leads_back_to_the_original() -> None:
    original = "Це «мо\u0301ва»… і ще"
    result = folded(original, case=True)
    start = result.text.index("мова")
    first, last = result.span(start, start + 4)
    assert original[first:last] == "мо\u0301ва"


def test_a_span_takes_the_whole_of_a_character_that_became_several() -> None:
    result = folded("так… і")
    assert result.text == "так... і"
    assert result.span(3, 4) == (3, 4)
    assert result.span(4, 4) == (3, 3)


def test_stress_on_the_last_letter_belongs_to_the_word() -> None:
    original = "села\u0301 далеко"
    assert folded(original).span(0, 4) == (0, 5)
