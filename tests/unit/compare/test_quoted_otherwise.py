"""Quotations of the same words that do, own, compare, connect or date what they tell otherwise."""

from __future__ import annotations

import pytest

from workbench.compare.facts.asking import acting_otherwise
from workbench.compare.facts.compared import compared_otherwise
from workbench.compare.facts.connected import connecting_otherwise
from workbench.compare.facts.possessed import owned_otherwise
from workbench.compare.facts.when_told import told_at_another_time


def _said(texts: tuple[str, str, str]) -> dict[str, str]:
    return dict(zip(("ru", "uk", "en"), texts, strict=True))


@pytest.mark.parametrize(
    ("texts", "odd"),
    [
        (("Кому-то выгодна эта стройка?", "Комусь вигідне це будівництво", "Somebody profits from it,"), "ru"),
        (("Вы видели отчёт?", "Ви бачили звіт?", "You have seen the report."), "en"),
        (("Вы видели отчёт?", "Ви бачили звіт?", "Have you seen the report"), None),
        (("Разве это не чудо?", "Хіба це не диво?", "It is a miracle."), None),
        (("Кто бы мог подумать?", "Хто б міг подумати.", "Who would have thought it."), None),
        (("Пусть наш хор поёт здесь", "Наш хор співає тут", "Let our choir sing here."), "uk"),
        (("Пусть решает публика", "Хай вирішує публіка", "It should be up to the audience."), None),
        (("Надеемся, мост откроют", "Міст відкриють", "We hope the bridge will open."), "uk"),
        (("Мост откроют", "Міст відкриють", "I hope the bridge will open."), "en"),
        (("Верим, что мост откроют", "Сподіваємося, міст відкриють", "We hope the bridge will open."), None),
        (("Скажу честно: мост закрыт", "Скажу чесно: міст закрито", "Let me be honest: the bridge is shut."), None),
    ],
)
def test_a_question_or_a_wish_is_no_statement(texts: tuple[str, str, str], odd: str | None) -> None:
    assert acting_otherwise(_said(texts)) == odd


@pytest.mark.parametrize(
    ("texts", "odd"),
    [
        (("Построим, даже если не дадут денег", "Збудуємо, якщо дадуть гроші", "We will build if given the money,"), "ru"),
        (("Уйдём, потому что устали", "Підемо, хоча втомилися", "We will go because we are tired,"), "uk"),
        (("Уйдём, потому что устали", "Підемо, бо втомилися", "We are tired, so we will go,"), None),
        (("Уйдём, ведь мы устали", "Підемо, бо втомилися", "We will go, as we are tired,"), None),
        (("Проверим до ремонта", "Перевіримо після ремонту", "We will check before the repairs,"), "uk"),
        (("Проверим до ремонта", "Перевіримо перед ремонтом", "We will check before the repairs,"), None),
        (("Мы голосовали против", "Ми голосували проти", "We voted for it,"), "en"),
        (("Мы боролись за мир", "Ми боролися за мир", "We fought for peace,"), None),
        (("Хотя бы попробуйте", "Хоча б спробуйте", "Try it, because it is good,"), None),
    ],
)
def test_a_cause_is_no_concession_and_before_is_not_after(texts: tuple[str, str, str], odd: str | None) -> None:
    assert connecting_otherwise(_said(texts)) == odd


@pytest.mark.parametrize(
    ("texts", "odd"),
    [
        (
            ("Соседский мёд душистее нашего", "Наш мед духмяніший за сусідський", "Our honey is sweeter than the neighbours',"),
            "ru",
        ),
        (("Школа старше моста", "Школа старша за міст", "The bridge is older than the school,"), "en"),
        (("Школа старше, чем мост", "Школа старша від мосту", "The school is older than the bridge,"), None),
        (("Старше моста только школа", "Старша за міст тільки школа", "Only the school is older than the bridge,"), None),
        (("Больше платить нечем", "Більше платити нічим", "We have no more than debts,"), None),
    ],
)
def test_what_is_compared_may_not_change_places(texts: tuple[str, str, str], odd: str | None) -> None:
    assert compared_otherwise(_said(texts)) == odd


@pytest.mark.parametrize(
    ("texts", "odd"),
    [
        (
            ("Это их ошибка, и мы её исправим", "Це наша помилка, і ми її виправимо", "It is our mistake and we will mend it,"),
            "ru",
        ),
        (("Ваш новый дом готов", "Ваш новий дім готовий", "Our new house is ready,"), "en"),
        (("Свой дом мы достроили", "Наш дім ми добудували", "We have finished our house,"), None),
        (("Дом мы достроили", "Їхній дім ми добудували", "We have finished our house,"), None),
        (("Мы её видели, наша школа закрыта", "Ми її бачили, наша школа закрита", "We saw it, our school is shut,"), None),
    ],
)
def test_what_is_ours_is_not_theirs(texts: tuple[str, str, str], odd: str | None) -> None:
    assert owned_otherwise(_said(texts)) == odd


@pytest.mark.parametrize(
    ("texts", "odd"),
    [
        (("Мы отправим колонну с водой", "Ми відправили колону з водою", "We will send a convoy with water,"), "uk"),
        (("Мы отправили колонну", "Ми відправили колону", "We will send the convoy,"), "en"),
        (("Мы будем отправлять колонны", "Ми надсилатимемо колони", "We will be sending convoys,"), None),
        (
            ("Школы откроются, собрание пройдёт", "Школи відкриються, збори пройдуть", "Schools will open with a meeting held,"),
            None,
        ),
        (("Если отправим колонну", "Якщо відправимо колону", "If we sent the convoy,"), None),
        (("Печь остыла, но мы вернёмся", "Піч охолола, але ми повернемося", "The oven has gone cold, but we'll be back,"), None),
    ],
)
def test_what_was_done_is_not_what_will_be(texts: tuple[str, str, str], odd: str | None) -> None:
    assert told_at_another_time(_said(texts)) == odd


@pytest.mark.parametrize(
    "rule", [acting_otherwise, connecting_otherwise, compared_otherwise, owned_otherwise, told_at_another_time]
)
def test_two_versions_are_not_judged(rule: object) -> None:
    assert callable(rule)
    assert rule({"ru": "Это их ошибка?", "en": "It was our mistake, because it was."}) is None
