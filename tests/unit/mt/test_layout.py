"""Taking a text apart loses nothing, and finds what is not to be translated."""

from __future__ import annotations

import pytest

from workbench.mt.casing import is_shouted, to_sentence, to_shout
from workbench.mt.clauses import cut
from workbench.mt.kept import around, kept_parts, lost, needs_translation
from workbench.mt.layout import lay_out


def by_full_stop(text: str, language: str) -> list[tuple[int, int]]:
    """Sentences end at full stops followed by a space."""
    spans: list[tuple[int, int]] = []
    start = 0
    for sentence in text.replace(". ", ".\0").split("\0"):
        body = sentence.strip()
        if body:
            begin = text.index(body, start)
            spans.append((begin, begin + len(body)))
        start += len(sentence) + 1
    return spans


TEXTS = [
    "Мост открыт. Движение началось.",
    "  Мост открыт.\n\n\tДвижение началось.  \n",
    "\r\n Одна строка\r\nДругая\u2028Третья\x85 ",
    "⟦1⟧ Мост ⟦2⟧открыт.⟦3⟧ 12. 5 + 5",
    "https://example.org/a_b",
    "",
    " \n ",
]


@pytest.mark.parametrize("text", TEXTS)
def test_put_together_untranslated_the_text_is_the_same(text: str) -> None:
    layout = lay_out(text, "ru", by_full_stop)
    assert layout.filled(layout.sentences) == text


def test_only_the_sentences_are_replaced() -> None:
    layout = lay_out("  Мост открыт.  Движение\u00a0началось.\n\n 12 \n\tДа. ", "ru", by_full_stop)
    assert layout.sentences == ["Мост открыт.", "Движение\u00a0началось.", "Да."]
    assert layout.filled(["A", "B", "C"]) == "  A  B\n\n 12 \n\tC "


def test_placeables_at_the_edges_stay_outside_the_sentence() -> None:
    layout = lay_out("⟦1⟧ ⟦2⟧Мост ⟦3⟧ открыт.⟦4⟧", "ru", by_full_stop)
    assert layout.sentences == ["Мост ⟦3⟧ открыт."]
    assert layout.filled(["X"]) == "⟦1⟧ ⟦2⟧X⟦4⟧"


@pytest.mark.parametrize("text", ["12 345", "—", "⟦1⟧", "https://example.org", "press@example.org", "14.05.2026 ⟦2⟧", "№ 5 %"])
def test_what_has_no_words_is_copied(text: str) -> None:
    assert not needs_translation(text)
    assert lay_out(text, "ru", by_full_stop).sentences == []


def test_kept_parts_are_found_without_the_punctuation_that_follows() -> None:
    text = "См. (https://example.org/a_b?c=1), www.example.org. Пишите a.b_c@example.org!"
    assert kept_parts(text) == ["https://example.org/a_b?c=1", "www.example.org", "a.b_c@example.org"]


def test_a_part_is_lost_as_often_as_it_lacks() -> None:
    assert lost("⟦1⟧ a ⟦1⟧ b ⟦2⟧", "⟦1⟧ a b") == ["⟦1⟧", "⟦2⟧"]


def test_cutting_around_kept_parts_keeps_every_character() -> None:
    text = " Мы ⟦1⟧ открыли ⟦2⟧, да"
    pieces = around(text)
    assert "".join(piece for piece, _ in pieces) == text
    assert [piece for piece, wanted in pieces if wanted] == ["Мы", "открыли", ", да"]


@pytest.mark.parametrize(
    ("text", "shouted"),
    [
        ("ВНИМАНИЕ! МОСТ ЗАКРЫТ", True),
        ("ВНИМАНИЕ", True),
        ("США", False),
        ("НАТО и США", False),
        ("США И ЕС", False),
        ("МОСТ ЗАКРЫТ НА РЕМОНТ ДО 14 МАЯ", True),
        ("Мост закрыт", False),
        ("⟦1⟧ 12", False),
    ],
)
def test_capitals_are_recognised_as_shouting(text: str, shouted: bool) -> None:
    assert is_shouted(text) is shouted


def test_shouting_spares_addresses_and_placeables() -> None:
    text = "ПИШИТЕ НА Press@Example.org ⟦1⟧"
    assert to_sentence(text) == "Пишите на Press@Example.org ⟦1⟧"
    assert to_shout("Пишіть на Press@Example.org ⟦1⟧") == "ПИШІТЬ НА Press@Example.org ⟦1⟧"


def words(text: str) -> int:
    return -(-len(text) // 6)


@pytest.mark.parametrize(
    "text",
    [
        "Мост открыт, движение началось; дороги свободны: " * 40,
        "слово " * 500,
        "а" * 5000,
        "короткая, но верная",
    ],
)
def test_long_sentences_are_cut_within_the_limit(text: str) -> None:
    pieces = cut(text, 50, words)
    assert "".join(pieces) == text
    assert all(words(piece) <= 51 for piece in pieces)


def test_a_long_address_is_not_cut() -> None:
    address = "https://example.org/" + "a" * 400
    assert any(address in piece for piece in cut(f"Читайте на {address} сегодня", 20, words))


def test_cuts_fall_at_clauses_and_leave_no_crumb() -> None:
    pieces = cut("Мост открыт, движение началось, " * 10, 30, words)
    assert all(piece.rstrip().endswith(",") for piece in pieces)
    assert min(map(words, pieces)) > 10
