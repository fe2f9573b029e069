"""Words that negate, and those that only seem to."""

from __future__ import annotations

import pytest

from workbench.text.stance.negation import negations


@pytest.mark.parametrize(
    ("tag", "text", "words"),
    [
        ("ru", "Они не пришли.", ["не"]),
        ("ru", "Никто не пришёл.", ["не"]),
        ("ru", "Света нет.", ["нет"]),
        ("ru", "Ни слова.", ["Ни"]),
        ("uk", "Вони не прийшли.", ["не"]),
        ("uk", "Нічого не сталося.", ["не"]),
        ("uk", "Світла немає.", ["немає"]),
        ("en", "They did not come.", ["not"]),
        ("en", "They didn’t come.", ["didn’t"]),
        ("en", "No one came, nothing happened.", ["No", "nothing"]),
        ("en", "It never cannot be.", ["never", "cannot"]),
    ],
)
def test_a_plain_negation(tag: str, text: str, words: list[str]) -> None:
    assert [word.text for word in negations(text, tag) if word.is_plain] == words


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("ru", "Не только он, но не менее десяти, тем не менее."),
        ("ru", "Немецкий него неделя."),
        ("uk", "Не лише він, не менше десяти, тим не менш."),
        ("ru", "Выборы не за горами, работали не покладая рук."),
        ("uk", "Вибори не за горами, працювали не покладаючи рук."),
        ("en", "It is going nowhere and nowhere near done."),
        ("en", "None other than the mayor; nothing but losses; second to none; no easy task."),
        ("en", "No sooner had it opened than it came out of nowhere."),
        ("en", "Not only he: no less than ten, no later than May; do not forget. No. 12."),
    ],
)
def test_idioms_negate_nothing(tag: str, text: str) -> None:
    assert [word for word in negations(text, tag) if word.is_plain] == []


def test_what_another_language_may_say_by_a_negation_comes_near() -> None:
    assert [word.is_plain for word in negations("They are unable to pay without help.", "en")] == [False, False]
    assert [word.text for word in negations("Его отсутствие без причины.", "ru")] == ["отсутствие", "без"]


def test_a_word_knows_where_it_stands() -> None:
    (word,) = negations("Это было не\u0301 так.", "ru")
    assert (word.start, word.end) == (9, 12)


def test_other_languages_have_no_negations_here() -> None:
    assert negations("Das ist nicht wahr.", "de") == []


@pytest.mark.parametrize(
    ("tag", "text", "words"),
    [
        ("en", "The team failed to score without its captain.", ["failed to", "without"]),
        ("ru", "Без него команда вряд ли забьёт.", ["Без", "вряд ли"]),
        ("uk", "Без нього команді бракує сил.", ["Без", "бракує"]),
    ],
)
def test_what_does_nothing_but_deny(tag: str, text: str, words: list[str]) -> None:
    assert [word.text for word in negations(text, tag) if word.is_strong] == words


@pytest.mark.parametrize(
    ("tag", "text", "doubled"),
    [("en", "Rain did not prevent it.", "not prevent"), ("ru", "Это не удалось предотвратить.", "не удалось предотвратить")],
)
def test_a_denial_of_what_denies(tag: str, text: str, doubled: str) -> None:
    assert [(word.text, word.is_plain) for word in negations(text, tag) if word.is_doubled] == [(doubled, False)]


@pytest.mark.parametrize(
    ("tag", "text", "said"),
    [
        ("ru", "Посол отказался говорить.", "отказался"),
        ("ru", "Депутат воздержался от участия.", "воздержался от"),
        ("uk", "Посол відмовився говорити.", "відмовився"),
        ("en", "The envoy refused to speak.", "refused"),
        ("en", "He neglected to sign.", "neglected to"),
    ],
)
def test_a_refusal_to_do_something_denies_it_and_says_no_more(tag: str, text: str, said: str) -> None:
    (found,) = negations(text, tag)
    assert found.text == said
    assert found.is_strong
    assert found.governs


@pytest.mark.parametrize(("tag", "text"), [("ru", "Обошлось без жертв."), ("uk", "Обійшлося без жертв.")])
def test_what_passed_without_something_denies_it(tag: str, text: str) -> None:
    assert [each.is_plain for each in negations(text, tag)] == [True]
