"""What columns of glossary tables hold, by their heads."""

from __future__ import annotations

import pytest

from workbench.core.concept import TermStatus
from workbench.formats.term_columns import status_of, told
from workbench.formats.term_words import gender, part_of_speech


@pytest.mark.parametrize(
    ("head", "name"),
    [
        ("ru", "ru"),
        ("EN-gb", "en-GB"),
        ("uk_forbidden", "uk_forbidden"),
        ("en_part_of_speech", "en_part_of_speech"),
        ("Concept", "concept"),
        ("ID", "concept"),
        ("Русский", "ru"),
        ("Термин (рус.)", "ru"),
        ("Термин на русском языке", "ru"),
        ("Українською", "uk"),
        ("Український термін", "uk"),
        ("UA", "uk"),
        ("Ukrainian term", "uk"),
        ("English", "en"),
        ("Англійська", "en"),
        ("Запрещённые (ru)", "ru_forbidden"),
        ("Синонимы UK", "uk_admitted"),
        ("RU примечание", "ru_note"),
        ("Status (uk)", "uk_status"),
        ("Статус", "status"),
        ("Примітка", "note"),
        ("Comment", "note"),
        ("Опис", "definition"),
        ("Definition EN", "definition"),
        ("Область", "domain"),
        ("Subject field", "domain"),
        ("Часть речи", "part_of_speech"),
        ("Рід", "gender"),
        ("Приклад", "example"),
        ("Do not translate", "do_not_translate"),
        ("Source term", "term"),
        ("Переклад", "term"),
        ("№", "number"),
        ("Client", "other"),
        ("", "other"),
        ("use", "other"),
        ("Dom", "domain"),
        ("Ref", "other"),
        ("Lat", "other"),
        ("pol", "pol"),
    ],
)
def test_a_head_says_what_the_column_holds(head: str, name: str) -> None:
    assert told(head).name == name


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("Preferred", TermStatus.PREFERRED),
        ("preferredTerm-admn-sts", TermStatus.PREFERRED),
        ("основной", TermStatus.PREFERRED),
        ("рекомендовано", TermStatus.PREFERRED),
        ("допустимый", TermStatus.ADMITTED),
        ("застаріле", TermStatus.DEPRECATED),
        ("Запрещено", TermStatus.FORBIDDEN),
        ("not recommended", TermStatus.FORBIDDEN),
        ("пропонується", TermStatus.PROPOSED),
        ("good", None),
    ],
)
def test_statuses_in_words(text: str, status: TermStatus | None) -> None:
    assert status_of(text) is status


def test_parts_of_speech_and_genders_in_words() -> None:
    assert [
        part_of_speech(text) for text in ("noun", "сущ.", "іменник", "Adverb", "дієслово", "имя собственное", "particle")
    ] == [
        "noun",
        "noun",
        "noun",
        "adverb",
        "verb",
        "properNoun",
        "particle",
    ]
    assert [gender(text) for text in ("m", "ж. р.", "середній", "чоловічий", "common")] == [
        "masculine",
        "feminine",
        "neuter",
        "masculine",
        "common",
    ]
