"""Words put in the place of others throughout a text."""

from __future__ import annotations

import pytest

from workbench.text.stance.substitution import Substitution


@pytest.mark.parametrize(
    ("wanted", "by", "text", "made"),
    [
        ("мост", "путепровод", "Мост открыт. У моста стоит пост.", "Путепровод открыт. У путепровода стоит пост."),
        ("мост", "путепровод", "МОСТ и мост", "ПУТЕПРОВОД и путепровод"),
        ("Київ", "місто", "Київ чекає. У київ не їдуть.", "Місто чекає. У місто не їдуть."),
        ("министр", "министр Орлов", "Министр сказал.", "Министр Орлов сказал."),
        ("обов'язок", "завдання", "Мій обов’язок і обовʼязок", "Мій завдання і завдання"),
        ("еще", "снова", "Ещё раз, еще раз", "Снова раз, снова раз"),
        ("замок", "крепость", "За\u0301мок стоит", "Крепость стоит"),
        ("бюджет", "", "Это бюджет.", "Это ."),
        ("ооо", "АО", "Фирма «ООО»", "Фирма «АО»"),
        ("нет", "да", "Ничего.", "Ничего."),
        ("", "да", "Ничего.", "Ничего."),
        ("\u0301", "да", "За\u0301мок", "Задамок"),
        (".", "!", "1.2. Да.", "1!2! Да!"),
        ('"', "«", 'Он "тут', "Он «тут"),
        (" - ", " — ", "Он - тут – там", "Он — тут – там"),
        ("a.c", "x", "abc a.c", "abc x"),
    ],
)
def test_what_is_found_is_replaced(wanted: str, by: str, text: str, made: str) -> None:
    assert Substitution(wanted, by).applied(text) == made


@pytest.mark.parametrize(
    ("text", "made"),
    [("мост, мосту и Мост", "путь, мосту и Путь"), ("помост-мост", "помост-путь"), ("мост2", "мост2"), ("мо\u0301ст.", "путь.")],
)
def test_whole_words_are_no_parts_of_words(text: str, made: str) -> None:
    assert Substitution("мост", "путь", whole=True).applied(text) == made


def test_exactly_as_typed_every_sign_counts() -> None:
    assert Substitution("Мост", "Путь", exact=True).applied("Мост, мост, МОСТ") == "Путь, мост, МОСТ"
    assert Substitution("п'ять", "5", exact=True).applied("п’ять п'ять") == "п’ять 5"
    assert Substitution("ё", "е", exact=True).applied("ещё еще") == "еще еще"


def test_what_would_stay_the_same_is_no_place() -> None:
    assert Substitution("киев", "Киев").places("Киев и Киев") == []
    assert [(place.start, place.text) for place in Substitution("киев", "Киев", exact=True).places("Киев, киев")] == [(6, "Киев")]


def test_placeables_stay_whole() -> None:
    assert Substitution("1", "2").applied("⟦1⟧ 1 ⟦11⟧") == "⟦1⟧ 2 ⟦11⟧"
    assert Substitution("⟦", "").applied("⟦1⟧ ⟦") == "⟦1⟧ "
