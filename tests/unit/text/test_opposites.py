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
