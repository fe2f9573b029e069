"""A Russian or Ukrainian word in the form that a word of the other language stands in."""

from __future__ import annotations

import pytest

from workbench.text.vocabulary.inflection import Sentence, form, readings

FORMS = [
    ("деревень", "ru", "село", "сіл"),
    ("медицинским", "ru", "медичний", "медичним"),
    ("столкнуться", "ru", "зіткнутися", "зіткнутися"),
    ("приказали", "ru", "наказати", "наказали"),
    ("загрязнённую", "ru", "забруднений", "забруднену"),
    ("сделано", "ru", "зроблений", "зроблено"),
    ("ножниц", "ru", "ножиці", "ножиць"),
    ("новими", "uk", "новый", "новыми"),
    ("роблять", "uk", "делать", "делают"),
    ("прочитає", "uk", "прочитать", "прочитает"),
    ("читатимуть", "uk", "читать", "будут читать"),
    ("зробіть", "uk", "сделать", "сделайте"),
    ("заявлено", "uk", "заявить", "заявлено"),
    ("вчителів", "uk", "учитель", "учителей"),
]


@pytest.mark.parametrize(("word", "language", "headword", "wanted"), FORMS)
def test_a_headword_takes_the_form_of_a_word_of_the_other_language(word: str, language: str, headword: str, wanted: str) -> None:
    other = "uk" if language == "ru" else "ru"
    found = {form(headword, each.kind, other, each.grammemes) for each in readings(word.replace("ё", "е"), language)}
    assert wanted in found


def test_a_participle_is_a_headword_of_its_own() -> None:
    (russian, *_) = readings("загрязненную", "ru")
    (ukrainian, *_) = readings("забруднену", "uk")
    assert (russian.headword, russian.kind) == ("загрязненный", "adjective")
    assert (ukrainian.headword, ukrainian.kind) == ("забруднений", "adjective")


def test_what_does_not_change_stays_as_it_is() -> None:
    (found, *_) = readings("быстрее", "ru")
    assert found.kind == "unchanging"
    assert form("швидше", found.kind, "uk", found.grammemes) == "швидше"


def test_a_word_that_no_dictionary_has_has_no_form() -> None:
    (found, *_) = readings("деревень", "ru")
    assert form("абракадабрище", "noun", "uk", found.grammemes) is None
    assert form("село", "verb", "uk", found.grammemes) is None


@pytest.mark.parametrize(("sentence", "case"), [("Комиссия закрыла учреждение.", "accs"), ("Учреждение закрыто.", "nomn")])
def test_the_sentence_tells_what_a_form_is_likeliest_to_be(sentence: str, case: str) -> None:
    place = sentence.lower().index("учреждение")
    found = Sentence(sentence, "ru").readings(place)
    assert case in max(found, key=lambda each: each.score).grammemes
    assert sum(each.score for each in found) == pytest.approx(1, abs=0.05)


def test_a_text_without_words_has_no_readings() -> None:
    assert Sentence("1, 2!", "ru").readings(0) == ()
