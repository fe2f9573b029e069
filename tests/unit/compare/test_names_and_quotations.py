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
