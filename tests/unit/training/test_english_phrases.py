"""What English phrases are in Russian is learned from sentences and the links of their words."""

from __future__ import annotations

import pytest

from workbench.mt.phrases import costs
from workbench.training import alignment
from workbench.training.alignment import align_words
from workbench.training.english_phrases import Sentence, counted, judged

LINKS = frozenset((place, place) for place in range(7))
BRIDGE: Sentence = (
    ["we", "all", "saw", "new", "bridge", "yesterday", "."],
    ["мы", "все", "видели", "новый", "мост", "вчера", "."],
    LINKS,
)
LABEL: Sentence = (["bridge"], ["перемычка"], frozenset([(0, 0)]))
WITH_ARTICLE: Sentence = (
    ["we", "all", "saw", "the", "bridge", "yesterday", "."],
    ["мы", "все", "видели", "мост", "вчера", "."],
    frozenset([(0, 0), (1, 1), (2, 2), (4, 3), (5, 4), (6, 5)]),
)


def by_phrase(found: list[costs.Pair]) -> dict[tuple[str, str], costs.Pair]:
    return {(each.english, each.russian): each for each in found}


def test_sentences_count_more_than_labels() -> None:
    found = counted([*[BRIDGE] * 3, LABEL])
    assert found.pairs["bridge", "мост"] == 3.0
    assert found.pairs["new bridge", "новый мост"] == 3.0
    assert 0 < found.pairs["bridge", "перемычка"] < 1
    assert found.links["bridge", "мост"] == 3
    assert (found.english["bridge"], found.russian["мост"]) == (4, 3)


def test_words_without_a_link_are_counted_as_alone() -> None:
    found = counted([WITH_ARTICLE] * 2)
    assert found.alone[0] == {"the": 2}
    assert not found.alone[1]
    assert found.pairs["the bridge", "мост"] == 2.0


def test_no_phrase_is_longer_than_the_table_looks_up() -> None:
    assert max(english.count(" ") + 1 for english, _ in counted([BRIDGE]).pairs) <= costs.LONGEST


def test_the_commoner_pair_is_cheaper_both_ways() -> None:
    other: Sentence = (list(BRIDGE[0]), ["мы", "все", "видели", "новый", "путепровод", "вчера", "."], LINKS)
    found = by_phrase(judged(counted([*[BRIDGE] * 9, *[other] * 3])))
    common, rare = found["bridge", "мост"], found["bridge", "путепровод"]
    assert common.forth < rare.forth
    assert common.back <= rare.back


def test_what_is_seen_too_rarely_is_left_out() -> None:
    found = by_phrase(judged(counted([*[BRIDGE] * 9, LABEL])))
    assert ("bridge", "мост") in found
    assert ("bridge", "перемычка") not in found


def test_a_phrase_that_its_parts_say_as_well_is_not_needed() -> None:
    found = by_phrase(judged(counted([BRIDGE] * 9)))
    assert ("new", "новый") in found
    assert ("new bridge", "новый мост") not in found


def test_a_word_that_often_has_no_counterpart_may_be_left_out() -> None:
    found = by_phrase(judged(counted([WITH_ARTICLE] * 1600)))
    assert found["the", costs.NOTHING].back == 0
    assert ("the", costs.NOTHING) not in by_phrase(judged(counted([WITH_ARTICLE] * 20)))


def test_what_is_kept_can_be_written_and_read() -> None:
    found = judged(counted([*[BRIDGE] * 9, *[WITH_ARTICLE] * 5]))
    assert all(isinstance(each.forth, int) and isinstance(each.back, int) for each in found)
    assert costs.as_file(found)


@pytest.mark.skipif(not alignment.available(), reason="systran-align is not installed")
def test_words_that_are_cut_already_are_aligned() -> None:
    lines = [
        (["new", "bridge"], ["новый", "мост"]),
        (["new", "school"], ["новая", "школа"]),
        (["old", "bridge"], ["старый", "мост"]),
        (["old", "school"], ["старая", "школа"]),
    ] * 20
    found = list(align_words(lines))
    assert len(found) == len(lines)
    assert found[0] == frozenset([(0, 0), (1, 1)])
