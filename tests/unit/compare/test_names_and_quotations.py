"""Names and quotations that one version exchanges are found and the version named; said by all, they are no difference.

A line of ``names_exchanged.txt`` and ``quotes_exchanged.txt`` holds a kind and three texts with two or three choices in
braces. Where all versions take the same choice nothing differs, where one takes another, it is the odd one out, and where
each takes its own there is none. What a line of ``quotes_same.txt`` quotes is the same, however freely it is worded.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bench.triples import reported

TAGS = ("ru", "uk", "en")
DATA = Path(__file__).parent / "data"
_CHOICE = re.compile(r"\{([^}]*)\}")


def lines(name: str) -> list[str]:
    return (DATA / name).read_text(encoding="utf-8").splitlines()


def chosen(text: str, choice: int) -> str:
    return _CHOICE.sub(lambda match: match[1].split(";")[choice], text)


def choices(texts: list[str]) -> Iterator[tuple[int, int, int]]:
    most = max(len(found[1].split(";")) for text in texts for found in _CHOICE.finditer(text))
    yield from ((0, 0, 0), (1, 1, 1), (1, 0, 0), (0, 1, 0), (0, 0, 1))
    if most > 2:
        yield from ((2, 2, 2), (0, 1, 2))


def differences(versions: dict[str, str]) -> set[tuple[str, str | None]]:
    return {(each.kind, each.odd) for each in reported(versions) if each.kind in ("name", "quote")}


@pytest.mark.parametrize("line", [*lines("names_exchanged.txt"), *lines("quotes_exchanged.txt")])
def test_the_version_that_has_another_is_named(line: str) -> None:
    kind, *texts = line.split("|")
    for taken in choices(texts):
        versions = {tag: chosen(text, choice) for tag, text, choice in zip(TAGS, texts, taken, strict=True)}
        odd = next((tag for tag, choice in zip(TAGS, taken, strict=True) if taken.count(choice) == 1), None)
        expected = {1: set(), 2: {(kind, odd)}, 3: {(kind, None)}}[len(set(taken))]
        assert differences(versions) == expected, versions


@pytest.mark.parametrize("line", lines("quotes_same.txt"))
def test_a_quotation_that_is_worded_freely_is_no_difference(line: str) -> None:
    _, *texts = line.split("|")
    assert differences(dict(zip(TAGS, texts, strict=True))) == set()


def test_another_speaker_is_one_difference_however_much_is_said_of_them() -> None:
    versions = {
        "ru": "«Мост закроют на месяц», — сообщил инженер Пётр Дуб.",
        "uk": "«Міст закриють на місяць», — повідомив мер Олег Гай.",
        "en": "“The bridge will be closed for a month,” said Mayor Oleh Hai.",
    }
    assert [(each.kind, each.odd) for each in reported(versions)] == [("quote", "ru")]


@pytest.mark.parametrize(
    ("ru", "uk", "en"),
    [
        (
            "Погорельцев разместили в школе соседнего села Берёзовка, сообщил районный совет.",
            "Погорільців поселили в школі сусіднього села Березівка, повідомила районна рада.",
            "People who lost their homes were housed in a school in a neighbouring village, the district council said.",
        ),
        (
            "Дорогу размыло у хутора Гнилица.",
            "Дорогу розмило біля хутора Гнилиця.",
            "The road has been washed away near a small hamlet.",
        ),
    ],
)
def test_a_village_that_the_english_version_leaves_out_is_missed(ru: str, uk: str, en: str) -> None:
    assert differences({"ru": ru, "uk": uk, "en": en}) == {("name", "en")}


@pytest.mark.parametrize(
    ("ru", "uk", "en"),
    [
        (
            "Уполномоченный по правам человека Ирина Викторовна Бойко посетила изолятор.",
            "Омбудсменка Ірина Бойко відвідала ізолятор.",
            "Ombudsperson Iryna Boiko has visited the detention facility.",
        ),
        (
            "Пожар локализован, есть пострадавшие, причину устанавливает следствие.",
            "Пожежу локалізовано, є постраждалі, причину з'ясовує слідство.",
            "The fire has been contained, people have been hurt and investigators are establishing the cause.",
        ),
        (
            "На брифинге генерал сказал, что противник «потерял темп и выдохся».",
            "Ворог «утратив темп і видихнувся», сказав на брифінгу генерал.",
            "The general told the briefing that the enemy had “lost momentum and run out of steam”.",
        ),
    ],
)
def test_titles_bystanders_and_victims_are_no_other_names(ru: str, uk: str, en: str) -> None:
    assert differences({"ru": ru, "uk": uk, "en": en}) == set()


def test_another_speaker_without_a_name_is_told_by_the_occupation() -> None:
    versions = {
        "ru": "«Зимой у нас чай замерзает», — шутит сторож сельской школы.",
        "uk": "«Узимку в нас чай замерзає», — жартує директорка сільської школи.",
        "en": "“In winter our tea freezes,” jokes the headmistress of the village school.",
    }
    assert differences(versions) == {("quote", "ru")}
    assert differences({**versions, "ru": "«Зимой у нас чай замерзает», — шутит директор сельской школы."}) == set()
