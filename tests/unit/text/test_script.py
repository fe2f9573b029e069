from __future__ import annotations

from pathlib import Path

import pytest

from workbench.text.script import defects

CASES: list[tuple[str, str | None, list[tuple[str, str, str | None]]]] = [
    ("Kиев и реcпублика", "ru", [("mixed-script", "Kиев", "Киев"), ("mixed-script", "реcпублика", "республика")]),
    ("BCУ в IЗЮМ", "uk", [("mixed-script", "BCУ", "ВСУ"), ("mixed-script", "IЗЮМ", "ІЗЮМ")]),
    ("He hаs to go", "en", [("mixed-script", "hаs", "has")]),
    ("He hаs to go", None, [("mixed-script", "hаs", "has")]),
    ("The Сrimea case", "en", [("mixed-script", "Сrimea", "Crimea")]),
    ("This is а test", "en", [("look-alike", "а", "a")]),
    ("BCE хорошо, a мы тут", "ru", [("look-alike", "BCE", "ВСЕ"), ("look-alike", "a", "а")]),
    ("Він прийшов, i все", "uk", [("look-alike", "i", "і")]),
    ("PDF-файл, HIMARS-ы, F-16, Су-25, Facebook'у", "ru", []),
    ("TOP 10 фильмов, сообщает BBC утром, глава XIX и X", "ru", []),
    ("Він був у Києві", "uk", []),
    ("Він був там, де мыло", "uk", [("sister-letter", "мыло", None)]),
    ("Пішли до рыбалки", "uk", [("sister-letter", "рыбалки", None)]),
    ("Вiн живе в Києвы", "uk", [("mixed-script", "Вiн", "Він"), ("sister-letter", "Києвы", "Києві")]),
    ("Сьогодны вранці", "uk", [("sister-letter", "Сьогодны", "Сьогодні")]),
    ("Правітельство решило", "ru", [("sister-letter", "Правітельство", "Правительство")]),
    ("Обідві сторони", "ru", [("sister-letter", "Обідві", None)]),
    ("Мы знаем їх", "ru", [("sister-letter", "їх", None)]),
    ("й і\u0308жак й", "uk", []),
    ("и\u0306 е\u0308лка", "ru", []),
    ("прáвда", "ru", [("mixed-script", "прáвда", "пра\u0301вда")]),
    ("пoд'їзд", "uk", [("mixed-script", "пoд'їзд", "под'їзд")]),
    ("μm, kΩ", "en", []),
    ("plain ASCII", "en", []),
    ("Aθήνα", None, [("mixed-script", "Aθήνα", None)]),
]


@pytest.mark.parametrize(("text", "language", "expected"), CASES)
def test_defects_are_named_and_mended_where_sure(
    text: str, language: str | None, expected: list[tuple[str, str, str | None]]
) -> None:
    found = defects(text, language)
    assert [(defect.kind, defect.text, defect.fix) for defect in found] == expected
    assert all(text[defect.start : defect.end] == defect.text for defect in found)


def test_messages_name_the_letters() -> None:
    (mixed,) = defects("He hаs", "en")
    assert mixed.message == "Cyrillic а in a Latin word"
    (sister,) = defects("був сын", "uk")
    assert sister.message == "ы is a letter of Russian, not of Ukrainian"
    (alike,) = defects("It is а test", "en")
    assert alike.message == "a Latin word in Cyrillic letters: а"


def test_versions_of_a_language_are_judged_like_it() -> None:
    assert [defect.kind for defect in defects("був сын", "uk-x-agency")] == ["sister-letter"]


def test_real_texts_raise_hardly_any_alarm(shared: Path) -> None:
    rows = [line.split("\t") for line in (shared / "data" / "flores-dev.en-ru-uk.tsv").read_text("utf-8").splitlines()]
    for column, language in ((0, "en"), (1, "ru"), (2, "uk")):
        alarms = [defect.text for row in rows for defect in defects(row[column], language)]
        assert len(alarms) <= 4, alarms  # four that the corpus really holds: взятыx with a Latin x, and the like
