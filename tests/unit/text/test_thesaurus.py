"""The table of words that may stand for each other."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.text.typography import fold
from workbench.text.vocabulary import thesaurus
from workbench.text.vocabulary.thesaurus import meanings


@pytest.mark.parametrize(
    ("english", "russian", "ukrainian"),
    [("truce", "перемирие", "перемир'я"), ("bribe", "взятка", "хабар"), ("postpone", "отложить", "перенести")],
)
def test_words_of_one_line_share_a_meaning(english: str, russian: str, ukrainian: str) -> None:
    every = [meanings([word], tag) for word, tag in ((english, "en"), (russian, "ru"), (fold(ukrainian, case=True), "uk"))]
    assert frozenset.intersection(*every)


def test_words_of_no_common_line_share_none_and_unknown_words_have_none() -> None:
    assert meanings(["вода"], "ru")
    assert meanings(["grain"], "en")
    assert meanings(["вода"], "ru").isdisjoint(meanings(["grain"], "en"))
    assert meanings(["зюзюка"], "ru") == meanings(["water"], "de") == frozenset()


def test_every_line_has_words_in_three_languages_in_the_order_of_the_alphabet() -> None:
    text = Path(thesaurus.__file__).with_name("thesaurus.tsv").read_text(encoding="utf-8")
    rows = [line.split("\t") for line in text.splitlines()]
    assert all(len(row) == 3 and all(cell.strip() for cell in row) for row in rows)
    assert all(cell == " ".join(dict.fromkeys(cell.split())) for row in rows for cell in row)
    assert rows == sorted(rows)
