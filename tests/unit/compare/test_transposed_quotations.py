"""Quotations of the same words, two of which have changed places in one version, and those that only order them otherwise."""

from __future__ import annotations

import pytest

from tests.bench.triples import reported
from workbench.compare.facts.transposed import transposed

TAGS = ("ru", "uk", "en")


def _said(ru: str, uk: str, en: str) -> list[str | None]:
    texts = {"ru": f"«{ru}», — сказала соседка.", "uk": f"«{uk}», — сказала сусідка.", "en": f"“{en},” the neighbour said."}
    return [each.odd for each in reported(texts) if each.kind == "quote"]


@pytest.mark.parametrize(
    ("ru", "uk", "en", "odd"),
    [
        ("Лёд был быстрый, ноги — медленные", "Лід був швидкий, а ноги — повільні", "The ice was slow, but my legs were fast", "en"),  # noqa: E501
        ("Слова тихие, дела громкие", "Слова гучні, справи тихі", "The words are loud, the deeds are quiet", "ru"),
        ("Молоко дешёвое, а хлеб дорогой", "Хліб дешевий, а молоко дороге", "Bread is expensive while milk is cheap", "uk"),
        ("Кошка спасла собаку", "Кішка врятувала собаку", "The dog saved the cat", "en"),
        ("Кошка спасла собаку", "Кішка врятувала собаку", "The cat was saved by the dog", "en"),
        ("Солдаты охраняли крестьян", "Селяни охороняли солдатів", "The peasants guarded the soldiers", "ru"),
        ("Рабочие поблагодарили инженеров", "Інженери подякували робітникам", "The workers thanked the engineers", "uk"),
        ("Дети учат родителей сортировать мусор", "Діти вчать батьків сортувати сміття", "Parents are teaching their children to sort rubbish", "en"),  # noqa: E501
        ("Врач обвинил мать", "Мати звинуватила лікаря", "The mother accused the doctor", "ru"),
        ("Школа важнее стадиона", "Стадіон важливіший, ніж школа", "The school is more important than the stadium", "uk"),
    ],
)  # fmt: skip
def test_words_that_have_changed_places_are_reported(ru: str, uk: str, en: str, odd: str) -> None:
    assert _said(ru, uk, en) == [odd]


@pytest.mark.parametrize(
    ("ru", "uk", "en"),
    [
        ("Дорога старая, мост новый", "Міст новий, а дорога стара", "The bridge is new, the road is old"),
        ("Кошка спасла собаку", "Собаку врятувала кішка", "The dog was saved by the cat"),
        ("Кошку спасла собака", "Кішку врятувала собака", "The dog saved the cat"),
        ("Детям нравится учительница", "Дітям подобається вчителька", "The children like their teacher"),
        ("Темнота пугает детей", "Темрява лякає дітей", "The children fear the dark"),
        ("Школа важнее, чем стадион", "Школа важливіша від стадіону", "The school is more important than the stadium"),
        ("Дети любят бабушку, а бабушка любит детей", "Діти люблять бабусю, а бабуся любить дітей", "The children love their grandmother and she loves them"),  # noqa: E501
        ("Комитет рекомендует сенату отложить голосование", "Комітет радить сенатові відкласти голосування", "The committee recommends that the senate postpone the vote"),  # noqa: E501
        ("Мать ребёнка обвинила врача", "Мати дитини звинуватила лікаря", "The child's mother accused the doctor"),
        ("Мост откроют к началу года", "Міст відкриють до початку року", "The bridge will be open by the start of the year"),
    ],
)  # fmt: skip
def test_another_order_of_words_is_no_difference(ru: str, uk: str, en: str) -> None:
    assert transposed({"ru": ru, "uk": uk, "en": en}) is None


@pytest.mark.parametrize("odd", TAGS)
def test_any_version_may_be_the_one_and_the_order_of_columns_does_not_matter(odd: str) -> None:
    usual = {"ru": "Суп горячий, чай холодный", "uk": "Суп гарячий, чай холодний", "en": "The soup is hot, the tea is cold"}
    other = {"ru": "Суп холодный, чай горячий", "uk": "Суп холодний, чай гарячий", "en": "The soup is cold, the tea is hot"}
    said = {**usual, odd: other[odd]}
    assert transposed(said) == transposed({tag: said[tag] for tag in reversed(TAGS)}) == odd
    assert transposed(usual) is None
