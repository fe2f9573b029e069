"""First names of women and men that differ in their ending alone."""

from __future__ import annotations

import pytest

from workbench.text.naming.genders import MAN, WOMAN, gender


@pytest.mark.parametrize(
    ("name", "behind", "tag", "found"),
    [
        ("Валентине", "Литвин", "ru", WOMAN),
        ("Валентину", "Литвину", "uk", MAN),
        ("Valentyna", "Lytvyn", "en", WOMAN),
        ("Олександра", "Бойко", "uk", WOMAN),
        ("Олександра", "Бойка", "uk", MAN),
        ("Александра", "Бойко", "ru", None),
        ("Александра", "Иванова", "ru", None),
        ("Евгений", "Мороз", "ru", MAN),
        ("Євгенії", "Мороз", "uk", WOMAN),
        ("Мар’яном", "Вовком", "uk", MAN),
        ("Ингрид", "Саар", "ru", None),
        ("Viktor", "Orban", "de", None),
    ],
)
def test_ending_and_surname_tell_a_woman_from_a_man(name: str, behind: str, tag: str, found: str | None) -> None:
    assert gender(name, behind, tag) == found
