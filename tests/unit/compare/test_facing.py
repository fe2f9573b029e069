"""Which places of two versions speak of the same thing, however their clauses are ordered."""

from __future__ import annotations

import pytest

from workbench.compare.facts.facing import faces

RU = "Верховный суд признал незаконным выселение жителей посёлка, а мэр пообещал построить новую школу."
EN = "The mayor promised a new school, while the Supreme Court ruled that the eviction of villagers was unlawful."


@pytest.mark.parametrize(
    ("word", "other", "same"),
    [("незаконным", "unlawful", True), ("построить", "promised", True), ("незаконным", "promised", False)],
)
def test_a_place_faces_the_one_with_like_words_around_it(word: str, other: str, same: bool) -> None:
    assert faces(RU, "ru", RU.index(word), EN, "en", EN.index(other)) == same


def test_more_like_words_may_be_asked_for() -> None:
    one, other = "Суд закрыл рынок.", "The court has closed a shop."
    places = one.index("закрыл"), other.index("closed")
    assert faces(one, "ru", places[0], other, "en", places[1], enough=1)
    assert not faces(one, "ru", places[0], other, "en", places[1])


def test_a_word_alone_faces_nothing() -> None:
    assert not faces("Нет.", "ru", 0, "No.", "en", 0)
