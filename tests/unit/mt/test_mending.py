"""Words of a rough model put right with a dictionary."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from tests.unit.mt.conftest import starter_direction
from workbench.mt.engine import Engine
from workbench.mt.interactive import Typing
from workbench.mt.links import Link
from workbench.mt.mending import attended, is_mended, mended
from workbench.mt.models import Models

PAIR = ("ru", "uk")


def links(source: str, target: str) -> list[Link]:
    """Word by word, for sentences of as many words."""
    ours, theirs = (list(re.finditer(r"\w+", text)) for text in (source, target))
    return [(one.span(), other.span()) for one, other in zip(ours, theirs, strict=True)]


def put_right(source: str, target: str, pair: tuple[str, str] = PAIR) -> str:
    """The translation mended, its words standing one for one."""
    return mended(source, target, pair, links(source, target))


@pytest.mark.parametrize(
    ("source", "target", "wanted"),
    [
        ("Семь деревень без света.", "Сім деревень без світла.", "Сім сіл без світла."),
        ("Врачи осмотрели учреждение.", "Врачі оглянули учреждение.", "Лікарі оглянули установу."),
        ("Сегодня закрыли школу.", "Сегодня закрили школу.", "Сьогодні закрили школу."),
        ("Делегация из Японии.", "Делегація з Японии.", "Делегація з Японії."),
    ],
)
def test_words_of_the_other_language_are_translated_in_their_form(source: str, target: str, wanted: str) -> None:
    assert put_right(source, target) == wanted


def test_a_word_that_says_something_else_gives_way_to_one_that_the_dictionary_is_sure_of() -> None:
    assert put_right("Во всех частях города тихо.", "У всіх годинах міста тихо.") == "У всіх частинах міста тихо."


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Лікарі наказали чекати.", "Врачи приказали ждать."),
        ("Мешканці скаржаться на шум.", "Жители жалуются на шум."),
        ("Приїхав Ткаліч.", "Приехал Ткалич."),
        ("Збори у вівторок.", "Собрание во вторник."),
    ],
)
def test_a_good_translation_stays_as_it_is(source: str, target: str) -> None:
    assert put_right(source, target, ("uk", "ru")) == target


def test_what_the_sentence_makes_unlikely_is_no_answer() -> None:
    assert put_right("Дорогу уже открыли.", "Дорогу уже відкрили.") == "Дорогу уже відкрили."


def test_the_first_word_of_a_sentence_is_looked_at_too() -> None:
    assert put_right("Уряд закрив школу.", "Уряд закрыл школу.", ("uk", "ru")) == "Правительство закрыл школу."


def test_numbers_of_the_source_stay_and_a_word_is_said_once() -> None:
    assert put_right("Школа закрита з 1977 року.", "Школа закрыта с 197 года.", ("uk", "ru")) == "Школа закрыта с 1977 года."
    source, target = "Місцеві лікарі.", "Местные лікари врачи."
    twice = [((0, 7), (0, 7)), ((8, 14), (8, 14)), ((8, 14), (15, 20))]
    assert mended(source, target, ("uk", "ru"), twice) == "Местные врачи."
    assert mended(source, "Местные врачи лікари.", ("uk", "ru"), [((8, 14), (8, 13)), ((8, 14), (14, 20))]) == "Местные врачи."


def test_a_translation_without_words_stays_as_it_is() -> None:
    assert mended("Мост.", "", PAIR, []) == ""
    assert mended("Мост.", "⟦", PAIR, []) == "⟦"


def test_a_sentence_never_begins_with_a_space() -> None:
    twice = [((0, 6), (0, 6)), ((0, 6), (7, 12))]
    assert mended("Лікарі чекають.", "Лікарі врачи ждут.", ("uk", "ru"), twice).startswith("Врачи ")


def test_names_and_what_is_spared_stay() -> None:
    source, target = "Выступил Деревянко о дронице.", "Виступив Деревянко про дронице."
    place = target.index("дронице")
    assert mended(source, target, PAIR, links(source, target), [(place, place + 7)]) == target
    assert "Деревянко" in put_right(source, target)


def test_without_links_the_same_word_of_the_source_is_the_one_that_is_answered() -> None:
    assert mended("Пожар в трёх деревнях.", "Пожежа в трьох деревнях.", PAIR, []) == "Пожежа в трьох селах."


def test_the_source_word_that_gets_most_attention_is_linked() -> None:
    pieces, target_pieces = ["▁де", "ревня", "▁спит"], ["▁село", "▁спить"]
    found = attended("деревня спит", pieces, "село спить", target_pieces, [[0.4, 0.5, 0.1], [0.0, 0.1, 0.9]])
    assert found == [((0, 7), (0, 4)), ((8, 12), (5, 10))]
    assert attended("деревня", ["▁деревня"], "село", ["▁село"], [[0.1]]) == []


def test_only_a_model_that_says_so_is_mended() -> None:
    direction = starter_direction("ru", "uk")
    assert is_mended(direction)
    assert not is_mended(replace(direction, mended=False))
    assert not is_mended(replace(direction, source="en"))


def test_the_bundled_model_leaves_fewer_strange_words_when_it_is_mended() -> None:
    texts = [
        "Врачи районной больницы жалуются на нехватку лекарств и перевязочных материалов.",
        "Жители окрестных деревень потребовали отремонтировать дорогу до начала уборки урожая.",
        "Правительство утвердило перечень учреждений, которые освобождены от налога.",
    ]
    engine = Engine(Models())
    direction = replace(starter_direction("ru", "uk"), phrases=False)
    raw = engine.render(texts, replace(direction, mended=False))
    better = engine.render(texts, direction)
    assert sum(map(strange, (each.text for each in better))) < sum(map(strange, (each.text for each in raw)))


def strange(text: str) -> int:
    """How many words of a text the Ukrainian dictionary lacks."""
    from workbench.text.lemmas import is_known

    return sum(not is_known(word, "uk") for word in re.findall(r"[^\W\d_]+", text))


def test_what_is_offered_while_somebody_types_is_mended_too() -> None:
    source = "Жители окрестных деревень жалуются на шум."
    direction = replace(starter_direction("ru", "uk"), phrases=False)
    engine = Engine(Models())
    (raw,) = engine.render([source], replace(direction, mended=False))
    offered = Typing(engine.load(direction), source).complete("")
    assert offered is not None
    assert strange(offered.text) < strange(raw.text)
