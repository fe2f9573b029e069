"""Modal words: how binding a text is."""

from __future__ import annotations

import pytest

from workbench.text.stance.modality import Modal, modals


@pytest.mark.parametrize(
    ("tag", "text", "shown"),
    [
        ("ru", "Он обязан прийти.", ["must"]),
        ("ru", "Она должна прийти.", ["must"]),
        ("ru", "Она обязательно должна прийти.", ["must"]),
        ("ru", "Ведомство обязало и попросило её прийти.", ["must", "is asked"]),
        ("ru", "Она обязательно придёт.", ["certainly"]),
        ("ru", "Она способна прийти, он не способен.", ["may", "cannot"]),
        ("uk", "Вона має обов'язково прийти.", ["must"]),
        ("uk", "Відомство зажадало прийти й порадило чекати.", ["must", "is advised"]),
        ("uk", "Вона здатна прийти, він не здатен.", ["may", "cannot"]),
        ("en", "She must certainly come.", ["must"]),
        ("en", "She is capable of coming.", ["may"]),
        ("ru", "Ему следует прийти.", ["should"]),
        ("ru", "Они вправе прийти.", ["may"]),
        ("ru", "Он может прийти.", ["may"]),
        ("ru", "Нельзя входить.", ["must not"]),
        ("ru", "Он не обязан приходить.", ["need not"]),
        ("ru", "Вероятно, он придёт.", ["probably"]),
        ("ru", "Следует за ним, мощный и должным образом.", []),
        ("uk", "Він зобов’язаний прийти.", ["must"]),
        ("uk", "Він мусить прийти.", ["must"]),
        ("uk", "Рада має ухвалити рішення.", ["must"]),
        ("uk", "Рада має намір ухвалити рішення.", ["is planned"]),
        ("uk", "Рада має на меті мир.", []),
        ("uk", "Рада має досвід.", []),
        ("uk", "Слід прийти.", ["should"]),
        ("uk", "Вони мають право прийти.", ["may"]),
        ("uk", "Не дозволено входити.", ["must not"]),
        ("en", "He must come.", ["must"]),
        ("en", "They have to come.", ["must"]),
        ("en", "He is obliged to come.", ["must"]),
        ("en", "He should come in May.", ["should"]),
        ("en", "They are entitled to come.", ["may"]),
        ("en", "He may not come.", ["must not"]),
        ("en", "You need not come.", ["need not"]),
        ("en", "He will certainly come.", ["certainly"]),
        ("ru", "Отчёт подлежит сдаче, присутствие обязательно.", ["must", "must"]),
        ("ru", "Вряд ли она придёт.", ["is unlikely"]),
        ("ru", "Ожидается, что она придёт.", ["is expected"]),
        ("ru", "Он обещал прийти и мечтает остаться.", ["is promised", "is planned"]),
        ("ru", "Он вправе потребовать ответа.", ["may"]),
        ("ru", "Ему не остаётся ничего другого, кроме как прийти.", ["must"]),
        ("uk", "Угода дає громаді змогу будувати.", ["may"]),
        ("uk", "Комісія покликана стежити.", ["should"]),
        ("uk", "Прийти можна лише вранці.", ["may"]),
        ("uk", "Навряд чи вона прийде.", ["is unlikely"]),
        ("en", "It may have to be returned.", ["may", "must"]),
        ("en", "The road looks set to open.", ["probably"]),
        ("en", "They have no choice but to come.", ["must"]),
        ("en", "We shall be back.", []),
        ("en", "He is expected to come.", ["is expected"]),
        ("de", "Er muss kommen.", []),
    ],
)
def test_the_force_of_a_modal_word(tag: str, text: str, shown: list[str]) -> None:
    assert [modal.shown for modal in modals(text, tag)] == shown


def test_modals_fit_when_they_may_have_one_force() -> None:
    must, should = Modal("", 0, 0, ("must", "should")), Modal("", 0, 0, ("should",))
    assert must.fits(should)
    assert not should.fits(Modal("", 0, 0, ("may",)))
    assert Modal("", 0, 0, ("banned", "cannot")).is_negative
