"""Names that sound much alike and are others, and names that are one though no two versions have the same letters.

A line of ``near_names.txt`` is the kind of sentence and two names in each language; one of ``true_names.txt`` has one name.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bench.triples import reported
from workbench.compare.facts.names_by_letter import odd_by_letters
from workbench.text.naming.correspondence import are_sisters, is_romanised, nominatives
from workbench.text.naming.cyrillization import unlikelihood
from workbench.text.naming.transcription import is_transcription

TAGS = ("ru", "uk", "en")
DATA = Path(__file__).parent / "data"
SENTENCES = {
    "p": ("Доклад подготовил {}.", "Доповідь підготував {}.", "The report was prepared by {}."),
    "g": (
        "По словам {}, работы закончат в срок.",
        "За словами {}, роботи завершать вчасно.",
        "According to {}, the work will be finished on time.",
    ),
    "f": ("Премию получила {}.", "Премію отримала {}.", "The prize went to {}."),
    "t": ("Дорогу до {} отремонтируют.", "Дорогу до {} відремонтують.", "The road to {} will be repaired."),
    "l": ("Новую больницу открыли в {}.", "Нову лікарню відкрили в {}.", "A new hospital has been opened in {}."),
    "a": ("Делегация посетила {}.", "Делегація відвідала {}.", "The delegation visited {}."),
    "q": ("Договор подписала фирма «{}».", "Угоду підписала фірма «{}».", "The contract was signed by the firm {}."),
}
FOUND, WRONG = 0.65, 0.02
"""The shares that must be found and may be told wrongly."""

PICKS = ((1, 0, 0), (0, 1, 0), (0, 0, 1))


def lines(name: str) -> Iterator[tuple[str, list[list[str]]]]:
    for line in (DATA / name).read_text(encoding="utf-8").splitlines():
        kind, *cells = line.split("|")
        yield kind, [cell.split(";") for cell in cells]


def odd_ones(kind: str, names: list[str]) -> set[str | None]:
    texts = {tag: sentence.format(name) for tag, sentence, name in zip(TAGS, SENTENCES[kind], names, strict=True)}
    return {each.odd for each in reported(texts)}


def test_near_names_are_told_apart_and_the_version_is_the_right_one() -> None:
    found = wrong = count = 0
    for kind, cells in lines("near_names.txt"):
        for pick in PICKS:
            odd = odd_ones(kind, [choices[n] for choices, n in zip(cells, pick, strict=True)])
            count += 1
            found += odd == {TAGS[pick.index(1)]}
            wrong += bool(odd) and odd != {TAGS[pick.index(1)]}
    assert found >= FOUND * count
    assert wrong <= WRONG * count


@pytest.mark.parametrize("name", ["near_names.txt", "true_names.txt"])
def test_one_name_in_three_languages_is_hardly_ever_told_apart(name: str) -> None:
    every = [(kind, list(names)) for kind, cells in lines(name) for names in zip(*cells, strict=True)]
    assert sum(bool(odd_ones(kind, names)) for kind, names in every) <= WRONG * len(every)


@pytest.mark.parametrize(
    ("ru", "uk", "are_one"),
    [
        ("Львова", "Львову", True),
        ("Олейник", "Олійник", True),
        ("Голодного", "Голодний", True),
        ("Семёнов", "Семенов", True),
        ("Соловьёву", "Соловйова", True),
        ("Уотсон", "Вотсон", True),
        ("Хайнрих", "Гайнріх", True),
        ("Осаке", "Осаці", True),
        ("Лубен", "Лубни", True),
        ("Ольшанке", "Вільшанці", True),
        ("Ореховки", "Горіхівки", True),
        ("Гнатюков", "Гнатюки", True),
        ("Усманов", "Османов", False),
        ("Морозов", "Мороз", False),
        ("Коллер", "Келлер", False),
        ("Сулима", "Сулименко", False),
    ],
)
def test_russian_and_ukrainian_names_are_one_by_letters_and_endings(ru: str, uk: str, are_one: bool) -> None:
    assert are_sisters(ru, uk) is are_one


@pytest.mark.parametrize(
    ("latin", "cyrillic", "language", "is_it"),
    [
        ("Tymofieiev", "Тимофєєв", "uk", True),
        ("Hnatyshak", "Гнатишака", "uk", True),
        ("Solovyov", "Соловьёву", "ru", True),
        ("Tchaikovsky", "Чайковского", "ru", True),
        ("Krushchev", "Хрущёв", "ru", True),
        ("Mammadov", "Мамедова", "ru", True),
        ("Osmanov", "Усманов", "ru", False),
        ("Holoborodskyi", "Голобородько", "uk", False),
    ],
)
def test_names_are_romanised_by_rule(latin: str, cyrillic: str, language: str, is_it: bool) -> None:
    assert is_romanised(latin, cyrillic, language) is is_it


@pytest.mark.parametrize(
    ("ru", "uk", "en", "odd"),
    [
        ("Усманов", "Османов", "Osmanov", "ru"),
        ("Голобородько", "Голобородський", "Holoborodskyi", "ru"),
        ("Гнатышина", "Гнатишака", "Hnatyshak", "ru"),
        ("Сулимова", "Суліма", "Sulymenko", ""),
        ("Келлер", "Коллер", "Keller", "uk"),
        ("Миллер", "Міллер", "Moller", "en"),
        ("Нгози", "Нкечі", "Ngozi", "uk"),
        ("Николакопулос", "Ніколакопоулос", "Artemis", "en"),
        ("Уотсон", "Вотсон", "Watson", None),
        ("Йоханссон", "Юганссон", "Johansson", None),
        ("Эйхгорн", "Айхгорн", "Eichhorn", None),
        ("Николай", "Микола", "Mykola", None),
        ("Южный", "Південний", "Southern", None),
        ("Windows", "Windows", "Windows", None),
    ],
)
def test_the_odd_one_of_three_names_beside_a_shared_one(ru: str, uk: str, en: str, odd: str | None) -> None:
    assert odd_by_letters(ru, uk, en, is_beside=True) == odd


def test_a_patronymic_of_one_version_alone_is_no_other_surname() -> None:
    texts = {
        "ru": "Доклад подготовил Олег Иванович Савчук.",
        "uk": "Доповідь підготував Олег Савчук.",
        "en": "The report was prepared by Oleh Savchuk.",
    }
    assert reported(texts) == []


def test_another_letter_than_any_language_has_is_unlikely() -> None:
    forms = nominatives("Келлера", "ru")
    assert "келлер" in forms
    assert unlikelihood("Keller", forms, "ru") < 1 < 10 < unlikelihood("Keller", nominatives("Коллера", "ru"), "ru")


def test_a_transcription_that_must_be_exact_has_no_vowel_in_anothers_place() -> None:
    assert is_transcription("Стаянов", "Stoyanov")
    assert is_transcription("Джемаль", "Cemal", exactly=True)
    assert not is_transcription("Мартун", "Martin", exactly=True)
