"""Russian and Ukrainian phrase by phrase: whole sentences, sentences gone on with, and what is said of their words."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.mt.phrases.phrases import phrases_of

SENTENCES = [
    ("ru", "uk", "Он читает новую книгу.", "Він читає нову книгу."),
    ("ru", "uk", "Он пишет книгу о жителях деревни.", "Він пише книгу про мешканців села."),
    ("uk", "ru", "Він читає книгу.", "Он читает книгу."),
    ("uk", "ru", "Ми не знаємо, хто це зробив.", "Мы не знаем, кто это сделал."),
]


@pytest.mark.parametrize(("source", "target", "text", "wanted"), SENTENCES)
def test_plain_sentences_come_out_whole(source: str, target: str, text: str, wanted: str) -> None:
    assert phrases_of(source, target).translation(text).text == wanted


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Заявив об этом, министр ушёл.", "Заявивши"),
        ("Используя карту, они нашли дорогу.", "Використовуючи"),
        ("28-летний водитель не пострадал.", "28-річний"),
        ("Двое арестованных вернулись домой.", "заарештованих"),
        ("В городе Уайтхолл тихо.", "Уайтхолл"),
        ("Врачи ООН приехали утром.", "ООН"),
    ],
)
def test_words_that_no_table_has_are_made(text: str, part: str) -> None:
    assert part in phrases_of("ru", "uk").translation(text).text


def test_a_case_follows_its_preposition() -> None:
    """«О» asks for the locative, «про» for the accusative."""
    assert "про винахід" in phrases_of("ru", "uk").translation("Учёные сообщили об изобретении прибора.").text


@pytest.mark.parametrize("text", ["", "—", "12:30", "⟦1⟧", "Hello, world", "ОБЪЯВЛЕНИЕ", " два  пробела ", "«»"])
def test_signs_numbers_and_spaces_stay(text: str) -> None:
    found = phrases_of("ru", "uk").translation(text).text
    assert [each for each in found if not each.isalpha()] == [
        each for each in text if not each.isalpha()
    ] or "об'" in found.lower()


@given(st.text(alphabet="абвиоуёъыэ АБВ-'’\u0301.,!«»0127⟦⟧–\n\t", max_size=40))
def test_any_text_is_translated_and_keeps_its_digits(text: str) -> None:
    found = phrases_of("ru", "uk").translation(text).text
    assert [each for each in found if each.isdigit()] == [each for each in text if each.isdigit()]


def test_parts_say_what_became_what() -> None:
    text = "Врачи требуют новую больницу."
    found = phrases_of("ru", "uk").translation(text)
    pairs = [(text[source[0] : source[1]], found.text[target[0] : target[1]]) for source, target in found.parts]
    assert ("новую", "нову") in pairs
    assert ("больницу", "лікарню") in pairs
    assert pairs[-1] == (".", ".")


def test_a_wanted_term_stands_in_its_place_in_a_form_that_fits() -> None:
    text = "Совет обсудил ремонт моста."
    start = text.index("моста")
    found = phrases_of("ru", "uk").translation(text, {(start, start + 5): ["віадук", "віадука", "віадуку"]})
    assert "ремонт віадук" in found.text


# ------------------------------------------------------------------ gone on with


def going_on(text: str, typed: str, letters: str = "") -> str:
    found = phrases_of("ru", "uk").going_on(text, typed, letters)
    return found[0] if found else ""


def test_the_whole_is_offered_where_nothing_is_typed() -> None:
    text = "Врачи требуют новую больницу."
    assert going_on(text, "").strip() == phrases_of("ru", "uk").translation(text).text


def test_what_is_typed_otherwise_is_gone_on_from() -> None:
    assert going_on("Врачи требуют новую больницу.", "Медики хочуть").strip().endswith("лікарню.")


def test_what_follows_begins_with_the_typed_letters() -> None:
    assert going_on("Врачи требуют новую больницу.", "Лікарі", "вим").strip().startswith("вимагають")


def test_nothing_is_added_to_a_whole_translation() -> None:
    text = "Врачи требуют новую больницу."
    assert going_on(text, phrases_of("ru", "uk").translation(text).text) == ""


def test_the_likeliest_next_words_come_first() -> None:
    words = phrases_of("ru", "uk").next_words("Врачи требуют новую больницу.", "Лікарі")
    assert set(words[:2]) == {"вимагають", "потребують"}
    assert phrases_of("ru", "uk").next_words("Врачи требуют новую больницу.", "Лікарі вимагають")[0] == "нову"


# ------------------------------------------------------------------ what is said of words


def test_words_that_the_tables_expect_are_likelier_than_others() -> None:
    shares = phrases_of("ru", "uk").shares("Врачи требуют новую больницу.", "Лікарі вимагають нову кав'ярню.")
    words = {(start, end): share for start, end, share in shares}
    assert len(words) == 4
    assert words[17, 21] > 0.3 > words[22, 30]


@pytest.mark.parametrize(
    ("source", "target", "text", "wanted"),
    [
        ("uk", "ru", "О 5:40 пролунав вибух.", "В 5:40"),
        ("ru", "uk", "Заседание началось в 9:15.", "о 9:15"),
        ("ru", "uk", "Совет собрался, а в 11 часов он закончил работу.", "об 11 годині"),
        ("uk", "ru", "О 22 годині світло вимкнули.", "В 22 часа"),
        ("ru", "uk", "В 3 районах нет света.", "У 3 районах"),
    ],
)
def test_hours_have_their_prepositions(source: str, target: str, text: str, wanted: str) -> None:
    assert wanted in phrases_of(source, target).translation(text).text
