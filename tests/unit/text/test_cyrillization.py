"""Latin names in Russian letters."""

from __future__ import annotations

import lzma
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.text.naming.cyrillization import Before, Cyrillization, Group, as_file, cyrillised, parsed
from workbench.text.naming.first_names import russian_first_name

SLAVIC = """
Grebenshchikov Гребенщиков, Ovechkin Овечкин, Zelenskyy Зеленский, Zelenskyi Зеленский, Zelensky Зеленский, Kovalenko Коваленко
Lukianenko Лукьяненко, Tkachuk Ткачук, Shevchenko Шевченко, Ivanova Иванова, Dostoyevsky Достоевский, Novitska Новицкая
"""
FIRST_NAMES = """
Oleksandr Александр, Serhii Сергей, Yurii Юрий, Mykola Николай, Hryhoriivna Григорьевна, Mykolaivna Николаевна, Olena Елена
Mykolaiovych Николаевич, Dmytrovych Дмитриевич, Pavlivna Павловна, Illich Ильич, Kateryna Екатерина, Petrovych Петрович
"""
FOREIGN = """
Washington Вашингтон, Johnson Джонсон, Schneider Шнайдер, Renault Рено, Lopez Лопес, Barça Барса, Yılmaz Йылмаз, Erdoğan Эрдоган
Wałęsa Валенса, Nguyen Нгуен
"""


def entries(listed: str) -> list[tuple[str, str]]:
    words = listed.replace(",", " ").split()
    return list(zip(words[::2], words[1::2], strict=True))


@pytest.mark.parametrize(("latin", "cyrillic"), entries(SLAVIC + FOREIGN))
def test_names_are_written_as_the_russian_press_writes_them(latin: str, cyrillic: str) -> None:
    assert cyrillised(latin) == cyrillic


@pytest.mark.parametrize(("latin", "cyrillic"), entries(FIRST_NAMES))
def test_ukrainian_first_names_and_names_by_the_father_have_their_russian_form(latin: str, cyrillic: str) -> None:
    assert cyrillised(latin) == cyrillic
    assert russian_first_name(latin.lower()) == cyrillic.lower()


def test_names_with_hyphens_are_written_part_by_part() -> None:
    assert cyrillised("Ivanova-Kovalenko") == "Иванова-Коваленко"
    assert cyrillised("Ivanova-") is None
    assert cyrillised("Ivanova-7") is None


def test_capitals_stay() -> None:
    assert cyrillised("OVECHKIN") == "ОВЕЧКИН"
    assert cyrillised("ovechkin") == "овечкин"
    assert cyrillised("McDonald") == "Макдональд"


def test_an_apostrophe_stays_behind_what_irish_and_italian_names_begin_with() -> None:
    assert (cyrillised("O'Neil") or "").startswith("О'Н")
    assert cyrillised("O’Neil") == cyrillised("O'Neil")
    assert (cyrillised("D'Angelo") or "").startswith("Д'А")
    assert cyrillised("Luk'ianenko") == cyrillised("Lukianenko")


def test_a_mark_that_no_group_has_is_left_out() -> None:
    assert cyrillised("Ivanov\u0331a") == cyrillised("Ivanova")
    assert cyrillised("Ȋvanova") == "Иванова"


def test_a_mark_of_its_own_is_one_letter_however_it_is_coded() -> None:
    assert cyrillised("Barc\u0327a") == cyrillised("Barça")
    assert cyrillised("İvanova") == "Иванова"


@pytest.mark.parametrize("text", ["", "-", "'", "7", "B2B", "iPhone", "eBay", "X", "New York", "Иванов", "http://a.b", "a" * 100])
def test_what_is_no_name_of_latin_letters_is_not_written(text: str) -> None:
    assert cyrillised(text) is None


@given(st.text(alphabet="abcdefghijklmnopqrstuvwxyzABCÀÉÎÕÜßçğıİłñøőřșþŽ-'’\u0301 7", max_size=30) | st.text(max_size=20))
def test_whatever_the_text_the_answer_is_cyrillic(text: str) -> None:
    found = cyrillised(text)
    assert found is None or all(letter in "-'" or "А" <= letter <= "я" for letter in found)


def test_no_name_takes_long() -> None:
    cyrillised("Ivanov")  # the file is read
    names = ["Wolfeschlegelstein", "Thiruvananthapuram", "Constantinopolitan", "Schwarzenegger"]
    start = time.process_time()
    for name in names:
        cyrillised.__wrapped__(name)
    assert time.process_time() - start < 0.05 * len(names)


ROWS: dict[Before, dict[Group, int]] = {
    (): {("a", "а"): 3, ("sh", "ш"): 2, ("$", ""): 4, ("h", ""): 1},
    (("^", ""),): {("sh", "ш"): 2},
    (("^", ""), ("^", "")): {("sh", "ш"): 2},
    (("sh", "ш"), ("a", "а")): {("$", ""): 1},
}


def test_rows_are_read_as_they_were_written() -> None:
    other: dict[Before, dict[Group, int]] = {(): {("a", "а"): 7}}
    families = [ROWS, other]
    assert parsed(lzma.decompress(as_file(families)).decode("utf-8")) == families


def test_the_likeliest_groups_are_taken() -> None:
    model = Cyrillization(ROWS)
    assert (model.best("sha") or (0, ""))[1] == "ша"
    assert (model.best("shaha") or (0, ""))[1] == "шаа"
    assert model.best("shy") is None
    assert model.letters == {"a", "h", "$"}
