"""The facts of versions side by side, and differences in words."""

from __future__ import annotations

import pytest

from tests.unit.compare.statements import statement
from workbench.compare.report import compare
from workbench.compare.report.fact_table import FactRow, Verdict, fact_table
from workbench.compare.report.overview import gravest, overview, units_in_words
from workbench.compare.report.pieces import context, pieces
from workbench.compare.report.words import equals, grouped, in_words, said, version_name
from workbench.core.finding import Difference


def table(**texts: str) -> list[FactRow]:
    return fact_table(compare(statement(texts, versions=tuple(texts)), with_facts=True))


def test_facts_in_conflict_stand_in_one_row_and_come_first() -> None:
    rows = table(
        ru="В Киеве 12 мая собрались 26 человек.",
        uk="У Києві 12 травня зібралися 26 осіб.",
        en="On 12 May, 20 people gathered in Kyiv.",
    )
    first, *rest = rows
    assert first.verdict is Verdict.CONFLICT
    assert [first.facts[tag].text[:2] for tag in ("ru", "uk", "en")] == ["26", "26", "20"]
    assert all(row.verdict is not Verdict.CONFLICT for row in rest)
    (date,) = [row for row in rest if row.kind == "date"]
    assert (date.verdict, len(date.facts)) == (Verdict.AGREED, 3)


def test_names_meet_across_alphabets() -> None:
    rows = table(ru="Об этом сообщил Петренко.", uk="Про це повідомив Петренко.", en="This was reported by Petrenko.")
    (name,) = [row for row in rows if row.kind == "name"]
    assert name.verdict is Verdict.AGREED


def test_a_day_is_not_listed_once_more_as_a_number() -> None:
    assert [row.kind for row in table(ru="Это было 12 мая.", en="It was on 12 May.")] == ["date"]


def test_a_version_without_text_takes_no_part() -> None:
    (row,) = table(ru="Прошло 26 месяцев.", uk="Минуло 26 місяців.", en="")
    assert (row.versions, row.verdict) == (("ru", "uk"), Verdict.AGREED)


@pytest.mark.parametrize(
    ("difference", "sentence"),
    [
        (
            Difference("number", "", "en", {"ru": "26", "uk": "26", "en": "20"}),
            "English has “20”; Russian and Ukrainian have “26”.",
        ),
        (
            Difference("name", "", "uk", {"ru": "Ковтун", "uk": "", "en": "Kovtun"}),
            "Ukrainian has nothing there; Russian and English have “Ковтун” and “Kovtun”.",
        ),
        (Difference("number", "", None, {"ru": "5", "en": ""}), "Russian has “5”; English has nothing there."),
        (Difference("missing", "", "en", {"en": "", "ru": "Всё готово."}), "English has no text for “Всё готово”."),
        (Difference("negation", "", "en", {"ru": "", "uk": "", "en": "not"}), "Only English denies: “not”."),
        (
            Difference("negation", "", "en", {"ru": "не", "uk": "не", "en": ""}),
            "English does not deny: “не” in Russian, “не” in Ukrainian.",
        ),
        (
            Difference("negation", "", "uk", {"ru": "не согласны", "uk": "згодні", "en": "not agree"}),
            "Ukrainian has “згодні”; Russian and English have “не согласны” and “not agree”.",
        ),
        (Difference("number", "", None, {"ru": "5", "uk": "6", "en": "5"}), "Russian and English have “5”; Ukrainian has “6”."),
        (Difference("added", "", "en", {"en": "by night", "ru": "", "uk": ""}), "Only English says “by night”."),
        (Difference("changed", "", None, {"en": "a", "en-GB": ""}), "“a” in English, nothing in English (GB)."),
        (
            Difference("moved", "", None, {"en": "It rained.", "en-x-a": ""}, elsewhere=7),
            "English (a) has “It rained” in unit 7.",
        ),
        (Difference("quote", "quotation in ru", None, {"ru": "", "en": ""}), "Quotation in ru."),
    ],
)
def test_a_difference_in_words(difference: Difference, sentence: str) -> None:
    assert in_words(difference) == sentence


def test_long_texts_are_cut_at_a_word() -> None:
    assert said("one two three", 9) == "“one two …”"
    assert said("x" * 10_000, 9) == f"“{'x' * 9} …”"


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        ("76000000 RUB", "76,000,000 RUB"),
        ("> 48000", "> 48,000"),
        ("2026", "2026"),
        ("0441234567", "0441234567"),
        ("0.12345", "0.12345"),
        ("12345.5 km", "12,345.5 km"),
    ],
)
def test_large_numbers_are_grouped(value: str, shown: str) -> None:
    assert grouped(value) == shown


def test_a_bound_is_not_said_to_equal_anything() -> None:
    assert [equals(value) for value in ("48000", "> 48000", "≈ 5 km")] == ["= 48,000", "> 48,000", "≈ 5 km"]


def test_versions_are_called_by_their_language_and_label() -> None:
    named = [version_name(tag) for tag in ("ru", "en-x-agency", "en-GB", "de", "<b>")]
    assert named == ["Russian", "English (agency)", "English (GB)", "de", "<b>"]


def test_the_gravest_come_first_and_no_kind_alone() -> None:
    wording = Difference("changed", "", None, {"en": "a", "en-x-b": "c"})
    numbers = [Difference("number", "", "en", {"ru": "1", "en": str(n)}) for n in range(2, 9)]
    unsure = Difference("negation", "", "en", {"ru": "не", "en": ""}, confidence=0.5)
    rows = compare(statement({"en": "a"})).rows
    chosen = gravest([(rows[0], each) for each in (wording, *numbers, unsure)])
    assert [each.kind for _, each in chosen] == ["number", "number", "number", "negation", "changed"]


def test_no_more_than_a_few_numbers_of_units_are_told() -> None:
    assert units_in_words([3, 7, 8, 9, 12]) == "3, 7–9 and 12"
    assert units_in_words(list(range(1, 60, 2))).endswith("21, 23 and others")


def test_a_moved_text_is_not_missing() -> None:
    one, two = "The old ferry leaves the harbour today.", "All 40 boats survived the storm at night."
    rows = ({"en": one, "en-x-b": two}, {"en": two, "en-x-b": ""}, {"en": "", "en-x-b": one})
    seen = overview(compare(statement(*rows, versions=("en", "en-x-b"))))
    assert not any(seen.missing.values())
    assert set(seen.kinds) == {"moved"}


def test_pieces_are_the_whole_text_and_facts_show_over_wording() -> None:
    wording = Difference("changed", "", None, {"en": ""}, {"en": ((0, 8),)})
    number = Difference("number", "", "en", {"en": "26"}, {"en": ((3, 5),)})
    found = pieces("in 26 days.", "en", [wording, number])
    assert "".join(piece.text for piece in found) == "in 26 days."
    assert [(piece.text, piece.difference and piece.difference.kind, piece.odd) for piece in found] == [
        ("in ", "changed", False),
        ("26", "number", True),
        (" da", "changed", False),
        ("ys.", None, False),
    ]


def test_the_words_around_a_place_are_whole() -> None:
    text = "Занятия в бассейнах не отменят до самой весны."
    start, end = context(text, (20, 22), 12)
    assert text[start:end] == "в бассейнах не отменят до"
    assert context(text, (0, 7), 100) == (0, len(text))
    assert context("x" * 100, (50, 51), 10) == (50, 51)
