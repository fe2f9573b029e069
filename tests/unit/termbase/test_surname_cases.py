"""A surname is a man's or a woman's by the case that its sentence asks for."""

from __future__ import annotations

import pytest

from workbench.core.concept import Concept, Term
from workbench.termbase.recognise import Recogniser


def _found(man: str, language: str, text: str) -> list[str]:
    concepts = {term: Concept(term, {language: (Term(term),)}) for term in (man, f"{man}а")}
    return [hit.term.text for hit in Recogniser(concepts).find(text, language)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Защитники Рябинина сообщили об этом."),
        ("ru", "Суд оправдал Рябинина по двум пунктам."),
        ("ru", "Полиция задержала Рябинина на вокзале."),
        ("ru", "Рябинина арестовали в июне."),
        ("ru", "Вдова Рябинина подала в суд."),
        ("ru", "Адвокат Рябинина заявил протест."),
        ("ru", "По словам Рябинина, дорогу закроют."),
        ("ru", "Рябинину вручили орден."),
        ("ru", "К Рябинину приехала сестра."),
        ("ru", "Приговор Рябинину оставили в силе."),
        ("ru", "Суд разрешил Рябинину выехать."),
        ("uk", "Справу проти Рябиніна повернули."),
        ("uk", "Дружина Рябиніна приїхала пізніше."),
        ("uk", "Захисник Рябиніна подав скаргу."),
        ("uk", "На посаду призначено Рябиніна."),
        ("uk", "Рябиніна заарештували в червні."),
        ("uk", "Про Рябиніна згадали востаннє."),
        ("uk", "Орден вручили Рябиніну посмертно."),
    ],
)
def test_a_man_is_told_by_the_case(language: str, text: str) -> None:
    man = "Рябинин" if language == "ru" else "Рябинін"
    assert _found(man, language, text) == [man]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("ru", "Рябинина сообщила, что вину не признаёт."),
        ("ru", "Об этом Рябинина сообщила в среду."),
        ("ru", "Победительницей стала Рябинина."),
        ("ru", "Журналистка Рябинина опубликовала письмо."),
        ("ru", "Адвокат Рябинина заявила протест."),
        ("ru", "Полиция задержала Рябинину на вокзале."),
        ("ru", "Через Рябинину передали письмо."),
        ("ru", "Рябинину арестовали в июне."),
        ("uk", "Рябиніна заявила протест."),
        ("uk", "Депутатка Рябиніна внесла правку."),
        ("uk", "Мер Рябиніна підписала угоду."),
        ("uk", "Як розповіла Рябиніна, дім порожній."),
        ("uk", "Рябиніну заарештували в червні."),
        ("uk", "Про Рябиніну згадали востаннє."),
    ],
)
def test_a_woman_is_told_by_the_case(language: str, text: str) -> None:
    man = "Рябинин" if language == "ru" else "Рябинін"
    assert _found(man, language, text) == [f"{man}а"]


def test_both_are_found_in_one_sentence() -> None:
    assert _found("Кузнецов", "ru", "Сестра Кузнецова уехала, а Кузнецова осталась.") == ["Кузнецов", "Кузнецова"]
