"""Alignment of two and three versions."""

from __future__ import annotations

from workbench.compare.alignment.align import align
from workbench.compare.alignment.pairing import Bead

RU = [
    "Совещание открыл министр транспорта Виктор Лысенко.",
    "На ремонт дорог выделили 340 миллионов.",
    "Работы начнутся в апреле.",
    "Жители Каменки ждали этого 12 лет.",
    "Что будет с объездной дорогой?",
    "Её закроют на время работ.",
]
UK = [
    "Нараду відкрив міністр транспорту Віктор Лисенко.",
    "На ремонт доріг виділили 340 мільйонів.",
    "Роботи розпочнуться у квітні.",
    "Мешканці Кам’янки чекали на це 12 років.",
    "Що буде з об’їзною дорогою?",
    "Її закриють на час робіт.",
]
EN = [
    "The meeting was opened by Transport Minister Viktor Lysenko.",
    "The road repairs will receive 340 million.",
    "Work starts in April.",
    "People in Kamianka have waited 12 years for this.",
    "What will happen to the bypass?",
    "It will be closed while the work lasts.",
]


def rows(beads: list[Bead], *tags: str) -> list[tuple[tuple[int, ...], ...]]:
    return [tuple(bead.rows[tag] for tag in tags) for bead in beads]


def one_to_one(count: int, versions: int) -> list[tuple[tuple[int, ...], ...]]:
    return [((n,),) * versions for n in range(count)]


def test_three_versions_of_the_same_structure_stand_side_by_side() -> None:
    assert rows(align({"ru": RU, "uk": UK, "en": EN}), "ru", "uk", "en") == one_to_one(6, 3)


def test_the_order_of_the_columns_does_not_matter() -> None:
    forwards = align({"ru": RU, "uk": UK[1:], "en": EN[:4]})
    backwards = align({"en": EN[:4], "uk": UK[1:], "ru": RU})
    assert rows(forwards, "ru", "uk", "en") == rows(backwards, "ru", "uk", "en")


def test_a_sentence_left_out_leaves_a_gap_in_that_version_alone() -> None:
    found = rows(align({"ru": RU, "uk": UK[:2] + UK[3:], "en": EN}), "ru", "uk", "en")
    assert found[1:4] == [((1,), (1,), (1,)), ((2,), (), (2,)), ((3,), (2,), (3,))]


def test_two_sentences_merged_in_one_version_are_one_row() -> None:
    merged = [*EN[:1], f"{EN[1][:-1]}, and work starts in April.", *EN[3:]]
    found = rows(align({"ru": RU, "uk": UK, "en": merged}), "ru", "uk", "en")
    assert found[:3] == [((0,), (0,), (0,)), ((1, 2), (1, 2), (1,)), ((3,), (3,), (2,))]


def test_two_versions_of_one_language_are_aligned_like_any_others() -> None:
    agency = ["Transport Minister Viktor Lysenko opened the meeting.", *EN[1:3], *EN[4:]]
    found = rows(align({"en": EN, "en-x-agency": agency}), "en", "en-x-agency")
    assert found[3] == ((3,), ())
    assert found[0] == ((0,), (0,))


def test_a_version_added_in_the_middle_is_as_sure_as_its_evidence() -> None:
    beads = align({"ru": RU, "uk": UK})
    assert all(0 <= bead.confidence <= 1 for bead in beads)
    assert min(bead.confidence for bead in beads) > 0.8
    strangers = align({"ru": ["Да.", "Нет.", "Потом."], "uk": ["Завтра буде дощ у горах.", "Слава знову прийшов."]})
    assert min(bead.confidence for bead in strangers) < 0.8


def test_paragraphs_decide_where_the_words_do_not() -> None:
    texts = {"ru": ["Ага.", "Ого.", "Угу."], "en": ["Mm.", "Wow."]}
    early = align(texts, {"ru": [True, True, False], "en": [True, True]})
    late = align(texts, {"ru": [True, False, True], "en": [True, True]})
    assert rows(early, "ru", "en")[0] == ((0,), (0,))
    assert rows(late, "ru", "en")[-1] == ((2,), (1,))


def test_an_empty_version_leaves_every_row_to_the_others() -> None:
    assert rows(align({"ru": RU, "en": []}), "ru", "en") == [((n,), ()) for n in range(6)]
    assert rows(align({"ru": [], "en": EN}), "ru", "en") == [((), (n,)) for n in range(6)]


def test_nothing_to_align() -> None:
    assert align({}) == []
    assert align({"ru": [], "uk": []}) == []
    assert rows(align({"uk": UK}), "uk") == [((n,),) for n in range(6)]


def test_a_block_missing_from_a_long_text_is_found() -> None:
    long_ru = [f"Пункт {n}: на участке {n * 7} закончили работы бригады Лысенко." for n in range(300)]
    long_en = [f"Item {n}: Lysenko’s crews finished work on section {n * 7}." for n in range(300) if not 100 <= n < 180]
    beads = align({"ru": long_ru, "en": long_en})
    assert rows(beads, "ru", "en")[99] == ((99,), (99,))
    assert rows(beads, "ru", "en")[140] == ((140,), ())
    assert rows(beads, "ru", "en")[180] == ((180,), (100,))
