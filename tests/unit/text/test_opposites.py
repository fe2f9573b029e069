"""Words that affirm or deny the same thing."""

from __future__ import annotations

import pytest

from workbench.text.stance.opposites import opposites
from workbench.text.vocabulary.lexicon import translations


@pytest.mark.parametrize(
    ("tag", "affirming", "denying"),
    [
        ("ru", "Власти разрешили высадку.", "Власти не разрешили высадку."),
        ("uk", "Фонд погодився платити.", "Фонд відмовився платити."),
        ("en", "The firm did not deny the report.", "The firm denied the report."),
        ("en", "Spraying is safe.", "Spraying is dangerous."),
        ("ru", "Не запрещено ввозить вино.", "Запрещено ввозить вино."),
        ("ru", "Он не мог не согласиться.", "Он не согласился."),
        ("uk", "Суд визнав його винним.", "Суд виправдав його."),
    ],
)
def test_a_negation_turns_a_word_round(tag: str, affirming: str, denying: str) -> None:
    one, other = ({each.concept: each.affirms for each in opposites(text, tag)} for text in (affirming, denying))
    common = one.keys() & other.keys()
    assert common
    assert {(one[concept], other[concept]) for concept in common} == {(True, False)}


def test_the_same_is_the_same_in_every_language() -> None:
    said = [opposites(text, tag)[0] for tag, text in (("ru", "отказано"), ("uk", "не дозволено"), ("en-x-a", "refused"))]
    assert len({each.concept for each in said}) == 1
    assert not any(each.affirms for each in said)


def test_where_it_stands_includes_the_negation() -> None:
    found = opposites("Возражений у ведомств нет.", "ru")
    assert {(each.start, each.end, each.affirms) for each in found} == {(0, 25, True)}
    assert opposites("Он согласен.", "de") == ()


def test_words_that_translate_each_other_are_known_both_ways() -> None:
    assert "чекати" in translations("ждать", "ru", "uk")
    assert "ждать" in translations("чекати", "uk", "ru")
    assert "разделять" in translations("share", "en", "ru")
    assert translations("глокая", "ru", "en") == ()


@pytest.mark.parametrize(
    ("tag", "text"),
    [
        ("ru", "Не согласиться с ревизорами трудно."),
        ("uk", "Важко не погодитися з ревізорами."),
        ("en", "It is impossible not to agree with the auditors."),
    ],
)
def test_a_denial_that_is_denied_in_turn_affirms(tag: str, text: str) -> None:
    assert {each.affirms for each in opposites(text, tag)} & {True}
    assert not any(each.is_negated for each in opposites(text, tag))


@pytest.mark.parametrize(
    ("tag", "text", "word"),
    [
        ("ru", "Свидетель едва помнит лицо.", "помнит"),
        ("uk", "Мало хто знав про план.", "знав"),
        ("en", "They hardly knew each other.", "knew"),
        ("ru", "Он отрицает, что знал о дефекте.", "знал"),
    ],
)
def test_what_is_all_but_denied_or_disclaimed_is_neither_affirmed_nor_denied(tag: str, text: str, word: str) -> None:
    assert word not in {each.text for each in opposites(text, tag)}
    plain = text.replace("едва ", "").replace("Мало хто", "Він").replace("hardly ", "").replace("отрицает, что ", "")
    assert word in {each.text for each in opposites(plain, tag)}
