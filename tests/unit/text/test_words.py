from __future__ import annotations

import pytest

from workbench.text.words import tokens, word_tokens


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("З’їзд і пам'ять, м’яч.", ["З’їзд", "і", "пам'ять", "м’яч"]),
        ("генерал-майор, Су-25, F-16", ["генерал-майор", "Су-25", "F-16"]),
        ("don't «так» workers' club", ["don't", "так", "workers", "club"]),
        ("16-летний, 90-х, 5G, 2025", ["16-летний", "90-х", "5G"]),
        ("мо\u0301ва и\u0306", ["мо\u0301ва", "и\u0306"]),
        ("слово—слово", ["слово", "слово"]),
        ("⟦1⟧ 100 %", []),
        ("-так- ʼсловоʼ", ["так", "слово"]),
    ],
)
def test_words_keep_inner_apostrophes_and_hyphens(text: str, expected: list[str]) -> None:
    assert [token.text for token in word_tokens(text)] == expected


def test_every_kind_is_told() -> None:
    found = [(token.text, token.kind) for token in tokens("Так, 1,5 ⟦2⟧... 12:04")]
    assert found == [
        ("Так", "word"),
        (",", "punctuation"),
        (" ", "space"),
        ("1,5", "number"),
        (" ", "space"),
        ("⟦2⟧", "punctuation"),
        ("...", "punctuation"),
        (" ", "space"),
        ("12:04", "number"),
    ]
