"""Quotations in three languages of which one version departs, or which say the same in other words.

A line of ``quotations_told.txt`` is the version that departs (``-`` for none, ``=`` where each says something else) and the
three texts.
"""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.bench.triples import reported
from workbench.compare.facts.content import content_words
from workbench.compare.facts.exchanged import exchanged

LINES = (Path(__file__).parent / "data" / "quotations_told.txt").read_text(encoding="utf-8").splitlines()
TAGS = ("ru", "uk", "en")
PAIRS = (
    ("врачи", "лікарі", "doctors"),
    ("дороги", "дороги", "roads"),
    ("деньги", "гроші", "money"),
    ("школы", "школи", "schools"),
)


def _quotes(ru: str, uk: str, en: str) -> list[str | None]:
    return [each.odd for each in reported({"ru": ru, "uk": uk, "en": en}) if each.kind == "quote"]


@pytest.mark.parametrize("line", LINES)
def test_the_version_that_departs_is_named(line: str) -> None:
    odd, *texts = line.split("|")
    expected = {"-": [], "=": [None]}.get(odd, [odd])
    assert _quotes(*texts) == expected


@given(*[st.sampled_from(PAIRS)] * 3)
def test_one_word_exchanged_names_its_version_and_the_same_words_nobody(
    first: tuple[str, str, str], second: tuple[str, str, str], third: tuple[str, str, str]
) -> None:
    chosen = (first, second, third)
    texts = ("Области нужны {}", "Області потрібні {}", "The region needs {}")
    words = {tag: content_words(texts[n].format(chosen[n][n]), tag) for n, tag in enumerate(TAGS)}
    found = exchanged(words, words)
    if len(set(chosen)) == 1:
        assert found is None
    elif len(set(chosen)) == len(chosen):
        assert found == (None,)
    else:
        assert found == (next(tag for n, tag in enumerate(TAGS) if chosen.count(chosen[n]) == 1),)


@given(st.permutations(TAGS))
def test_the_order_of_the_columns_does_not_matter(order: list[str]) -> None:
    texts = {"ru": "Нам нужна вода", "uk": "Нам потрібен хліб", "en": "We need bread"}
    words = {tag: content_words(texts[tag], tag) for tag in order}
    assert exchanged(words, words) == ("ru",)
