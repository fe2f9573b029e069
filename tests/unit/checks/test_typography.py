"""Quotation marks, apostrophes and spaces: what is reported, what is not, and the fix."""

from __future__ import annotations

import pytest

from workbench.checks.registry import check_unit
from workbench.core.segment import Segment, State
from workbench.core.style import Typography
from workbench.core.unit import Unit
from workbench.text.stance.quotations import quotations


def found(check: str, **texts: str) -> list[tuple[str, str, str | None]]:
    """(version, text, fix) of the findings of one check."""
    unit = Unit("u1", {tag: Segment(text, State.CONFIRMED, "human") for tag, text in texts.items()})
    return [(finding.version, finding.text, finding.fix) for finding in check_unit(unit, tuple(texts)) if finding.check == check]


def fixed(check: str, tag: str, text: str) -> str:
    """The text with every fix of one check put in, the last first."""
    unit = Unit("u1", {tag: Segment(text, State.CONFIRMED, "human")})
    for finding in reversed([finding for finding in check_unit(unit, (tag,)) if finding.check == check]):
        text = text[: finding.start] + (finding.fix or "") + text[finding.end :]
    return text


@pytest.mark.parametrize(
    ("tag", "text", "right"),
    [
        ("ru", 'Он сказал: "Мост открыт".', "Он сказал: «Мост открыт»."),
        ("uk", 'Газета "Вісті" пише про "міст".', "Газета «Вісті» пише про «міст»."),
        ("en", 'He said: "The bridge is open."', "He said: “The bridge is open.”"),
        ("en-x-agency", '"Open," he said.', "“Open,” he said."),
    ],
)
def test_straight_quotation_marks_become_those_of_the_language(tag: str, text: str, right: str) -> None:
    assert fixed("straight-quote", tag, text) == right


@pytest.mark.parametrize(
    ("tag", "text", "right"),
    [
        ("ru", "Он сказал: “Мост открыт”.", "Он сказал: «Мост открыт»."),
        ("ru", "Он сказал: „Мост открыт“.", "Он сказал: «Мост открыт»."),
        ("en", "He said: «The bridge is open».", "He said: “The bridge is open”."),
        ("en", "He said: „Open“.", "He said: “Open”."),
        ("uk", 'Він сказав: «Міст відкрито".', "Він сказав: «Міст відкрито»."),
    ],
)
def test_marks_of_another_language_become_those_of_this_one(tag: str, text: str, right: str) -> None:
    assert fixed("quote-style", tag, text) == right


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("ru", "Он сказал: «Газета „Вести“ права»."),
        ("ru", "Он читает «Вести «Юга»."),
        ("ru", "Закон «О „Почте“ и связи» принят."),
        ("uk", "Він сказав: «Газета „Вісті“ має рацію»."),
        ("uk", "Він сказав: “Міст відкрито”."),
        ("en", "He said: “The paper ‘News’ is right.”"),
        ("en", "It's the ministers' decision."),
        ("en", 'A 5" pipe was laid.'),
        ("de", '„Offen“, sagte er. "Ja".'),
    ],
)
def test_right_marks_are_not_reported(tag: str, text: str) -> None:
    for check in ("straight-quote", "quote-style", "unpaired-quote"):
        assert found(check, **{tag: text}) == []


def test_a_lone_mark_is_reported_where_another_version_has_both() -> None:
    texts = {"ru": "«Мост открыт, сказал он.", "uk": "«Міст відкрито», — сказав він.", "en": "“The bridge is open,” he said."}
    assert found("unpaired-quote", **texts) == [("ru", "«", None)]


def test_a_quotation_that_runs_over_units_is_not_reported() -> None:
    assert found("unpaired-quote", ru="Он сказал: «Мост открыт.", en="He said: “The bridge is open.") == []
    assert found("unpaired-quote", ru="Он сказал: «Мост открыт.") == []


def test_a_nested_quotation_knows_its_depth() -> None:
    pairs = quotations("«Слово „дело“ тут».").pairs
    assert [(pair.marks, pair.depth) for pair in pairs] == [("„“", 1), ("«»", 0)]


@pytest.mark.parametrize(
    ("text", "findings"),
    [
        ("Об'єкт і з’їзд, обов’язок.", [("uk", "'", "’")]),
        ("Об`єкт здали.", [("uk", "`", "’")]),
        ("Обʼєкт і п‘ять.", [("uk", "‘", "ʼ")]),
        ("Об'єкт і з'їзд.", []),
        ("Обʼєкт і зʼїзд.", []),
        ("Він сказав: 'Так'.", []),
    ],
)
def test_one_kind_of_apostrophe_in_ukrainian(text: str, findings: list[tuple[str, str, str | None]]) -> None:
    assert found("apostrophe", uk=text) == findings


def test_apostrophes_of_english_are_left_alone() -> None:
    assert found("apostrophe", en="It's the minister’s car.") == []


@pytest.mark.parametrize(
    ("check", "text", "right"),
    [
        ("double-space", "Мост  открыт   утром.", "Мост открыт утром."),
        ("double-space", "Мост \u00a0открыт.", "Мост открыт."),
        ("space-before-punctuation", "Мост , дорога и река .", "Мост, дорога и река."),
        ("space-before-punctuation", "Когда ?", "Когда?"),
        ("space-before-punctuation", "Вырос на 5 % !", "Вырос на 5 %!"),
    ],
)
def test_spaces_too_many(check: str, text: str, right: str) -> None:
    assert fixed(check, "ru", text) == right


@pytest.mark.parametrize(
    "text", ["Мост открыт.", "Мост ... открыт", "Мост — открыт", "Рост .5 процента", "Да!\n  Нет.", "Файл .txt тут", "Смайл :)"]
)
def test_spaces_that_are_right(text: str) -> None:
    assert found("space-before-punctuation", ru=text) == []
    assert found("double-space", ru=text.replace("\n  ", "\n")) == []


def test_the_house_style_counts_for_more_than_usage() -> None:
    styles = {"uk": Typography("“”", "ʼ"), "en": Typography("«»")}
    unit = Unit(
        "u1",
        {
            "uk": Segment("«Памʼять» і п’ять.", State.CONFIRMED),
            "en": Segment("“Memory” and «five».", State.CONFIRMED),
        },
    )
    found = {(each.version, each.text, each.fix) for each in check_unit(unit, ("uk", "en"), styles=styles)}
    assert found == {("uk", "«Памʼять»", "“Памʼять”"), ("uk", "’", "ʼ"), ("en", "“Memory”", "«Memory»")}
