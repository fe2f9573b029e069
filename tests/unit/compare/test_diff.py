"""Word-level differences."""

from __future__ import annotations

import pytest

from workbench.compare import diff
from workbench.compare.diff import Piece, spans_changed, words


def shown(pieces: list[Piece]) -> str:
    return "".join(piece.text if piece.kind == "=" else f"[{piece.kind}{piece.text}]" for piece in pieces)


@pytest.mark.parametrize(
    ("before", "after", "expected"),
    [
        ("Ремонт занял 26 месяцев.", "Ремонт занял 20 месяцев.", "Ремонт занял [-26][+20] месяцев."),
        ("Стороны подписали договор.", "Сторони підписали договір.", "[-Стороны подписали договор][+Сторони підписали договір]."),
        ("військові вийшли", "військовослужбовці вийшли", "[-військові][+військовослужбовці] вийшли"),
        ("The bridge is open.", "The bridge is now open.", "The bridge is [+now ]open."),
        ("", "Yes", "[+Yes]"),
        ("same", "same", "same"),
        ("", "", ""),
    ],
)
def test_whole_words_change(before: str, after: str, expected: str) -> None:
    assert shown(words(before, after)) == expected


def test_typographic_variants_are_no_change_and_are_shown_as_they_are() -> None:
    (only,) = words('Вона з\'явилася "тут"', "Вона з’явилася «тут»")
    assert only == Piece("=", "Вона з’явилася «тут»", 'Вона з\'явилася "тут"')


def test_spans_point_at_the_words_that_differ() -> None:
    one, other = "The bridge will open on 14 May.", "The bridge opens on 15 May."
    here, there = spans_changed(one, other)
    assert [one[start:end] for start, end in here] == ["will open", "14"]
    assert [other[start:end] for start, end in there] == ["opens", "15"]


def test_long_texts_take_the_faster_way_to_the_same_texts() -> None:
    before = " ".join(f"слово{n}" for n in range(diff.MOST_TOKENS))
    after = before.replace("слово77 ", "слово ").replace("слово99 ", "")
    pieces = words(before, after)
    assert "".join(piece.before for piece in pieces) == before
    assert [piece.text for piece in pieces if piece.kind == "+"] == ["слово"]


def test_more_different_words_than_there_are_characters_below_the_surrogates() -> None:
    assert diff._character(0xD700 - 1) == "\ud7ff".encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
    assert diff._character(0xD700) == "\ue000"
