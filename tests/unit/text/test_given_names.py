"""First names by the forms that languages have of them."""

from __future__ import annotations

import pytest

from workbench.text.naming.given_names import given_name
from workbench.text.naming.sounding import distance


@pytest.mark.parametrize(
    "forms",
    [
        "Николая Миколи Mykola Nicholas",
        "Евгению Євгеном Yevhen Eugene",
        "Анны Ганною Hanna Anna",
        "Иосифом Йосипа Yosyp",
        "Филиппа Пилипом Pylyp",
        "Алексею Олексієм Oleksii Alexei",
        "Льва Левком Lev Levko",
        "Никиту Микити Mykyta",
        "Ильёй Іллі Illia",
        "Камиллу Камій Camille",
    ],
)
def test_the_forms_of_one_name_are_the_same_name(forms: str) -> None:
    first, *others = forms.split()
    assert all(distance(first, other) == 0 for other in others)


@pytest.mark.parametrize("names", ["Юрий Heorhii", "Анна Olena", "Николай Yevhen", "Дарья Марии", "Пётр Павлом"])
def test_two_names_are_different_however_they_sound(names: str) -> None:
    one, other = names.split()
    assert distance(one, other) == 1


@pytest.mark.parametrize("word", ["Петров", "Антонов", "Романенко", "Маринченко", "Ивановой", "Київ"])
def test_surnames_and_places_are_no_first_names(word: str) -> None:
    assert not given_name(word)
