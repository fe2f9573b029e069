"""Surnames that no dictionary has are inflected by their endings and the vowels that change."""

from __future__ import annotations

import pytest

from workbench.termbase.paradigms.forms import alternated_forms, surname_forms
from workbench.termbase.paradigms.surnames import is_owned, unlisted_surname


@pytest.mark.parametrize(
    ("language", "surname", "forms"),
    [
        ("uk", "кривоніг", "кривонога кривоногові кривоногом"),
        ("uk", "коломієць", "коломійця коломійцеві коломійцем"),
        ("uk", "хмелівець", "хмелівця хмелівцю"),
        ("uk", "зінків", "зінківа зінкова зінкову зінковим"),
        ("uk", "ганжа", "ганжі ганжу ганжою"),
        ("uk", "сомака", "сомаці сомаку"),
        ("uk", "дзюбак", "дзюбака дзюбакові дзюбаки"),
        ("ru", "вырвихвост", "вырвихвоста вырвихвосту вырвихвостом вырвихвосты"),
        ("ru", "жмыхов", "жмыхова жмыхову жмыховым жмыхове"),
        ("ru", "скрыпец", "скрыпца скрыпцу"),
        ("ru", "горлей", "горлея горлею"),
        ("ru", "жмыхова", "жмыховой жмыхову"),
    ],
)
def test_its_forms_are_known(language: str, surname: str, forms: str) -> None:
    assert frozenset(forms.split()) <= unlisted_surname(surname, language)


@pytest.mark.parametrize(("language", "surname"), [("ru", "гюго"), ("uk", "дюбуе"), ("ru", "крутогорский")])
def test_what_does_not_change_or_is_like_an_adjective_has_none(language: str, surname: str) -> None:
    assert unlisted_surname(surname, language) == frozenset()


def test_a_mans_surname_has_no_form_of_a_womans() -> None:
    assert "жмыховой" not in unlisted_surname("жмыхов", "ru")
    assert is_owned("жмыхов", "ru")
    assert not is_owned("вырвихвост", "ru")


def test_only_words_with_a_capital_are_surnames() -> None:
    assert surname_forms("жмыхов", "ru") == frozenset()
    assert "жмыхову" in surname_forms("Жмыхов", "ru")
    assert surname_forms("Иванов", "ru") == frozenset()


def test_a_vowel_changes_in_names_that_the_dictionary_has() -> None:
    assert "тимоша" in alternated_forms("Тиміш", "uk")
    assert alternated_forms("Петро", "uk") == frozenset()
