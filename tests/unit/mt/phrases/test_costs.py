"""What English phrases cost in Russian: the files, and the answers."""

from __future__ import annotations

import lzma
from itertools import chain
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.mt.phrases import costs
from workbench.mt.phrases.costs import LONGEST, NOTHING, Costs, Pair, as_file, as_lines, costs_of, parsed

PAIRS = [
    Pair("bridge", "мост", 3, 5),
    Pair("bridge", "перемычка", 31, 2),
    Pair("new bridge", "новый мост", 7, 8),
    Pair("the", NOTHING, 4, 0),
    Pair(NOTHING, "же", 0, 9),
]

WORDS = st.text("abcабв-'", min_size=1, max_size=5)
PHRASES = st.lists(WORDS, min_size=1, max_size=3).map(" ".join)
COSTS = st.integers(-50, 200)


def read(data: bytes) -> list[Pair]:
    return list(chain.from_iterable(map(parsed, lzma.decompress(data).decode("utf-8").splitlines())))


def test_a_file_has_what_was_written() -> None:
    assert sorted(read(as_file(PAIRS))) == sorted(PAIRS)


@given(st.lists(st.builds(Pair, PHRASES, PHRASES, COSTS, COSTS), max_size=8))
def test_any_pairs_can_be_written_and_read_back(pairs: list[Pair]) -> None:
    assert sorted(read(as_file(pairs))) == sorted(pairs)


def test_a_phrase_answers_with_what_it_can_be_the_best_first() -> None:
    known = Costs(as_lines(PAIRS), "en")
    assert known.of("bridge") == [(("мост",), -0.3), (("перемычка",), -3.1)]
    assert known.of("new bridge") == [(("новый", "мост"), -0.7)]
    assert known.of("ford") == []
    back = Costs(as_lines(PAIRS), "ru")
    assert back.of("перемычка") == [(("bridge",), -0.2)]
    assert back.of("же") == [((), -0.9)]


def test_a_word_that_may_be_left_out_becomes_no_words() -> None:
    assert Costs(as_lines([Pair("the", NOTHING, 4, 0)]), "en").of("the") == [((), -0.4)]


def test_of_a_pair_that_is_there_twice_the_cheaper_counts() -> None:
    known = list(as_lines([Pair("bridge", "мост", 12, 9), Pair("bridge", "мост", 3, 4), Pair("bridge", "мост", 20, 11)]))
    assert Costs(known, "en").of("bridge") == [(("мост",), -0.3)]
    assert Costs(known, "ru").of("мост") == [(("bridge",), -0.4)]


@pytest.mark.parametrize(("source", "phrase", "wanted"), [("en", "bridge", "мост"), ("ru", "мост", "bridge")])
def test_what_was_learned_is_read_for_both_directions(source: str, phrase: str, wanted: str) -> None:
    found = costs_of(source).of(phrase)
    assert (wanted,) in [words for words, _ in found[:5]]
    assert [score for _, score in found] == sorted((score for _, score in found), reverse=True)


def test_what_was_written_by_hand_counts_beside_what_was_learned() -> None:
    assert ("согласно",) in [words for words, _ in costs_of("en").of("according to")]
    assert ("according", "to") in [words for words, _ in costs_of("ru").of("согласно")]


def test_the_hand_written_file_has_an_english_and_a_russian_phrase_in_each_line() -> None:
    text = Path(costs.__file__).with_name("phrases-en-ru.tsv").read_text(encoding="utf-8")
    lines = [line.split("\t") for line in text.splitlines()]
    assert [line for line in lines if len(line) != 2 or not all(cell.strip() == cell != "" for cell in line)] == []
    assert [line for line in lines if not line[0].isascii() or line[1].isascii()] == []
    assert len({tuple(line) for line in lines}) == len(lines)


def test_no_learned_phrase_is_longer_than_is_looked_up() -> None:
    text = lzma.decompress(Path(costs.__file__).with_name("costs-en-ru.xz").read_bytes()).decode("utf-8")
    assert max(line.partition("\t")[0].count(" ") + 1 for line in text.splitlines()) <= LONGEST
