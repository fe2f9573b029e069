"""Scores: what is the same, what is nearly the same, and what looks the same and is not."""

from __future__ import annotations

import pytest

from workbench.memory.fuzzy import Scorer, lengths
from workbench.text.typography import fold


def score(first: str, second: str) -> int:
    return Scorer(first).score(second, fold(second, case=True))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ремонт тривав 26 місяців.", "Ремонт тривав 26 місяців."),
        ("Об'єкт відкрили.", "Об’єкт відкрили."),
        ("«Да», — сказал он.", "“Да”, – сказал он."),
        ("Всё готово.", "Все готово."),
        ("!!!", "!!!"),
    ],
)
def test_what_is_equal_after_folding_scores_100(first: str, second: str) -> None:
    assert score(first, second) == 100


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Ремонт занял 26 месяцев.", "ремонт занял 26 месяцев."),
        ("Ремонт занял 26 месяцев.", "Ремонт занял 26 месяцев"),
        ("Да", "да"),
        ("а " * 400, "а " * 400 + "б"),
    ],
)
def test_what_is_not_identical_never_scores_100(first: str, second: str) -> None:
    assert score(first, second) <= 99


def test_another_number_costs_more_than_another_word_of_its_length() -> None:
    assert score("Ремонт занял 26 месяцев.", "Ремонт занял 24 месяцев.") < score(
        "Ремонт занял их месяцев.", "Ремонт занял ил месяцев."
    )


def test_an_inflected_ending_costs_less_than_another_word() -> None:
    here = "Представители города подписали договор."
    assert score(here, "Представитель города подписал договор.") > score(here, "Мэры соседей отклонили проект.")


def test_one_other_word_costs_less_than_as_many_letters_in_every_word() -> None:
    wanted = "Мост через реку открыт"
    assert score(wanted, "Мост через реку закрыт") > score(wanted, "Моста черезу рекуа открыто") + 20


def test_a_placeable_is_no_number() -> None:
    assert score("Нажмите ⟦1⟧ здесь сейчас", "Нажмите ⟦2⟧ здесь сейчас") >= 90


def test_unlike_texts_score_little() -> None:
    assert score("Мост открыли утром.", "Наступного тижня сніг.") < 40


@pytest.mark.parametrize("threshold", [55, 60, 75, 90, 100])
def test_no_length_left_out_could_reach_the_threshold(threshold: int) -> None:
    text = "слово " * 20
    shortest, longest = lengths(len(text), threshold)
    shorter, longer = text[: max(0, shortest - 1)], text + " еще" * longest
    assert score(text, shorter) < threshold
    assert score(text, longer[: longest + 1]) < threshold
