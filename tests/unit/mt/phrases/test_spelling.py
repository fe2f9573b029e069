"""Capitals, spaces and signs of translations between English and Russian."""

from __future__ import annotations

import pytest

from workbench.mt.phrases.keys import pieces
from workbench.mt.phrases.option import Option
from workbench.mt.phrases.spelling import spelled
from workbench.mt.phrases.worded import Step


def written(source: str, translations: list[tuple[int, str]], language: str) -> str:
    """A translation as it is written.

    Args:
        translations: how many tokens of the source, and what they are, in order.
    """
    steps: list[Step] = []
    place = 0
    for count, words in translations:
        steps.append(Step(place, place + count, Option(tuple(words.split()), 0.0, 1.0)))
        place += count
    return "".join(each.text for each in spelled(pieces(source), steps, language))


def signs(source: str, words: str, language: str) -> str:
    """A translation token by token; ``_`` for a token that is left out."""
    return written(source, [(1, "" if word == "_" else word) for word in words.split()], language)


@pytest.mark.parametrize(
    ("source", "words", "language", "wanted"),
    [
        ("The bridge is closed.", "_ мост _ закрыт .", "ru", "Мост закрыт."),
        ("the bridge is closed", "_ мост _ закрыт", "ru", "мост закрыт"),
        ("Мост закрыт.", "bridge closed .", "en", "Bridge closed."),
        ("12 дней прошло.", "twelve days passed .", "en", "Twelve days passed."),
        ('He said: "We know."', 'он сказал : " мы знаем . "', "ru", 'Он сказал: "Мы знаем."'),
        ('"We know," he said.', '" мы знаем , " он сказал .', "ru", '"Мы знаем," он сказал.'),
        ("He asked: 'Why?'", "он спросил : ' почему ? '", "ru", "Он спросил: 'Почему?'"),
        ("Он сказал: «Мы знаем».", "he said : « we know » .", "en", "He said: «We know»."),
        ("Он знает слово «мост».", "he knows word « bridge » .", "en", "He knows word «bridge»."),
    ],
)
def test_a_sentence_and_a_quotation_begin_as_in_the_source(source: str, words: str, language: str, wanted: str) -> None:
    assert signs(source, words, language) == wanted


@pytest.mark.parametrize(
    ("source", "words", "language", "wanted"),
    [
        ("He saw Kyiv.", "он видел киев .", "ru", "Он видел Киев."),
        ("Он видел Киев.", "he saw kyiv .", "en", "He saw Kyiv."),
        ("Он видел Бармалейкина.", "he saw barmaleykin .", "en", "He saw Barmaleykin."),
        ("Он читает русскую книгу.", "he reads russian book .", "en", "He reads Russian book."),
        ("Там врачи ООН.", "there doctors UN .", "en", "There doctors UN."),
        ("Там я.", "there i .", "en", "There I."),
    ],
)
def test_names_have_capitals(source: str, words: str, language: str, wanted: str) -> None:
    assert signs(source, words, language) == wanted


def test_a_name_of_several_words_is_written_as_it_is() -> None:
    assert written("в Соединённых Штатах", [(1, "in"), (2, "the united states")], "en") == "in the United States"


@pytest.mark.parametrize(
    ("source", "words", "language", "wanted"),
    [
        ("on Monday in March", "в понедельник в марте", "ru", "в понедельник в марте"),
        ("в понедельник", "on monday", "en", "on Monday"),
        ("14 мая", "14 may", "en", "14 May"),
        ("с марта", "since march", "en", "since March"),
        ("мы можем", "we may", "en", "we may"),
        ("марш был", "march was", "en", "march was"),
    ],
)
def test_months_and_weekdays(source: str, words: str, language: str, wanted: str) -> None:
    assert signs(source, words, language) == wanted


def test_a_month_within_a_phrase_makes_no_name_of_it() -> None:
    assert (
        written("They met in March.", [(1, "они"), (1, "встретились"), (2, "в марте"), (1, ".")], "ru")
        == "Они встретились в марте."
    )


@pytest.mark.parametrize(
    ("source", "words", "wanted"),
    [
        ("one, two; three: four!", "один , два ; три : четыре !", "один, два; три: четыре!"),
        ("prices (5%) rose", "цены ( 5 % ) выросли", "цены (5%) выросли"),
        ('a "new" school', '_ " новая " школа', '"новая" школа'),
        ('the "new" and the "old"', '_ " новая " и _ " старая "', '"новая" и "старая"'),
        ("yes — no", "да — нет", "да — нет"),
        ("and/or", "и / или", "и/или"),
        ("and / or", "и / или", "и / или"),
        ("[red]yes[/red] no", "[ red ] да [ / red ] нет", "[red]да[/red] нет"),
        ("for $ 5 or $5", "за $ 5 или $ 5", "за $ 5 или $5"),
    ],
)
def test_spaces_stand_where_signs_want_them(source: str, words: str, wanted: str) -> None:
    assert signs(source, words, "ru") == wanted


def test_a_genitive_has_no_space_before_it() -> None:
    assert written("книга врача", [(2, "doctor 's book")], "en") == "doctor's book"


def test_an_apostrophe_stands_where_it_stood() -> None:
    assert written("книга врачей", [(2, "doctors ' book")], "en") == "doctors' book"
    assert signs("the 'new' school", "_ ' новая ' школа", "ru") == "'новая' школа"


def test_a_term_is_written_as_the_glossary_has_it() -> None:
    step = Step(0, 1, Option(("віадук",), 0.0, 1.0, "Виадук «Южный»"))
    assert "".join(each.text for each in spelled(pieces("bridge"), [step], "ru")) == "Виадук «Южный»"


def test_words_begin_behind_their_space() -> None:
    steps = [Step(0, 1, Option(("мост",), 0.0, 1.0)), Step(1, 2, Option(("закрыт",), 0.0, 1.0))]
    found = spelled(pieces("bridge closed"), steps, "ru")
    assert [(each.text, each.start) for each in found] == [("мост", 0), (" закрыт", 1)]
    assert spelled(pieces("bridge"), [], "ru") == []
