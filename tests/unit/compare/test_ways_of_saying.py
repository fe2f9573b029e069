"""One amount or date in the many ways in which Russian, Ukrainian and English say it, and another one in its place.

In the tables a line with ``@`` has a sentence in each language; below it a line has what may stand in it, the same in all
ways of all three languages. Two lines that follow each other say something else. A line of ``amounts_and_dates.txt`` is a
statement in free translation: its kind, the version that departs (``=`` where none does, ``null`` where each does), the texts.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.bench.triples import TAGS, reported

DATA = Path(__file__).parent / "data"
Row = list[list[str]]


def _rows(name: str) -> Iterator[tuple[list[str], Row, Row | None]]:
    """The sentences, the ways of saying one thing, and those of the next."""
    sentences: list[str] = []
    before: Row | None = None
    for line in (DATA / name).read_text(encoding="utf-8").splitlines():
        if line.startswith("@"):
            sentences, before = [part.strip() for part in line[1:].split("|")], None
            continue
        row = [[way.strip() for way in cell.split(";")] for cell in line.split("|")]
        yield sentences, row, before
        before = row


def _found(sentences: list[str], words: list[str]) -> set[tuple[str, str | None]]:
    texts = {tag: sentence.replace("{}", said) for tag, sentence, said in zip(TAGS, sentences, words, strict=True)}
    return {(each.kind, each.odd) for each in reported(texts)}


AMOUNTS, DATES = list(_rows("amounts_said.txt")), list(_rows("dates_said.txt"))


@pytest.mark.parametrize(("sentences", "row", "before"), AMOUNTS + DATES)
def test_all_ways_say_the_same(sentences: list[str], row: Row, before: Row | None) -> None:
    usual = [ways[0] for ways in row]
    for place, ways in enumerate(row):
        for way in ways:
            words = [way if n == place else said for n, said in enumerate(usual)]
            assert _found(sentences, words) == set(), words


@pytest.mark.parametrize(
    ("kind", "sentences", "row", "before"),
    [(kind, *each) for kind, table in (("number", AMOUNTS), ("date", DATES)) for each in table if each[2] is not None],
)
@pytest.mark.parametrize("place", range(len(TAGS)))
def test_the_version_that_says_another_is_named(kind: str, sentences: list[str], row: Row, before: Row, place: int) -> None:
    words = [(row if n == place else before)[n][0] for n in range(len(TAGS))]
    assert _found(sentences, words) == {(kind, TAGS[place])}, words


@pytest.mark.parametrize("line", (DATA / "amounts_and_dates.txt").read_text(encoding="utf-8").splitlines())
def test_statements_in_free_translation(line: str) -> None:
    kind, odd, *texts = line.split("|")
    expected = set() if odd == "=" else {(kind, None if odd == "null" else odd)}
    found = {(each.kind, each.odd) for each in reported(dict(zip(TAGS, texts, strict=True)))}
    assert {each for each in found if each[0] in ("number", "date")} == expected
