"""What a clause leaves a homograph to be."""

from __future__ import annotations

import pytest

from workbench.text.context.places import likely, places


def _kinds(text: str, word: str, language: str) -> set[str]:
    """The parts of speech that are left of a word."""
    words, joint = [], ""
    for each in text.split():
        plain = each.strip(",.")
        words.append((plain, plain.lower(), joint))
        joint = each[len(plain) :]
    sentence = places(words, begins=True)
    at = [place.key for place in sentence].index(word)
    return {tag[0] for tag, share in likely(sentence, language)[at].items() if share > 0.01}


@pytest.mark.parametrize(
    ("language", "text", "word", "expected"),
    [
        ("ru", "Производство стали на комбинате сократилось", "стали", {"N"}),
        ("ru", "Она пила воду", "пила", {"V"}),
        ("ru", "Пострадавшая пила воду из колодца", "пила", {"V"}),
        ("ru", "Экипаж, устав от качки, лёг спать", "устав", {"G"}),
        ("ru", "Дворник стал мести перрон", "мести", {"F"}),
        ("uk", "Я шию форму", "шию", {"V"}),
        ("uk", "Учителька рада перемозі", "рада", {"A"}),
        ("uk", "Ця робота варта уваги", "варта", {"A"}),
    ],
)
def test_grammar_leaves_no_doubt(language: str, text: str, word: str, expected: set[str]) -> None:
    assert _kinds(text, word, language) == expected


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("uk", "Рада ухвалила бюджет", "рада"),
        ("ru", "Новая пила лежит в сарае", "пила"),
        ("uk", "Вбили в землю коли, аби", "коли"),
    ],
)
def test_a_noun_stays_one(language: str, text: str, word: str) -> None:
    assert _kinds(text, word, language) == {"N"}
