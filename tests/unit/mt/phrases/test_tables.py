"""The tables of phrases and of words that follow each other, and how they are learned."""

from __future__ import annotations

import lzma
import math

from workbench.mt.phrases import following, table
from workbench.mt.phrases.beside import Beside
from workbench.mt.phrases.keys import keys, pieces
from workbench.training.phrases import counted, follows, kept, phrase_pairs


def test_keys_are_folded_but_for_acronyms() -> None:
    assert keys(pieces("Врачи ООН — «Ёлка»")) == ["врачи", "ООН", "-", '"', "елка", '"']
    assert keys(pieces("ВСЕ УШЛИ")) == ["все", "ушли"]


def test_a_table_answers_both_ways_the_commonest_first() -> None:
    pairs = [("мост", "міст", 3.0), ("мост", "кладка", 1.0), ("переход", "кладка", 4.0)]
    entries, often = table.Table(pairs).entries("мост")
    assert [(each.words, each.often) for each in entries] == [(("міст",), 3.0), (("кладка",), 1.0)]
    assert often == 4.0
    assert entries[0].back > entries[1].back
    assert table.Table(pairs).entries("брод") == ([], 0.0)


def test_a_file_has_what_was_written() -> None:
    data = table.as_file([("мост", "міст", 3.0), ("мост", "кладка", 1.0), ("а б", "в", 2.0)])
    assert list(table.parsed(lzma.decompress(data).decode())) == [
        ("а б", "в", 2.0),
        ("мост", "міст", 3.0),
        ("мост", "кладка", 1.0),
    ]


def test_words_that_follow_each_other_are_likelier() -> None:
    rows = {"": "міст 5 село 5 відкрито 4", "міст": "відкрито 4", "<s> міст": "відкрито 4"}
    words = following.Following(rows)
    assert words.log_probability("<s>", "міст", "відкрито") > words.log_probability("<s>", "міст", "село")
    assert words.log_probability("", "", "небачене") < words.log_probability("", "", "село")
    every = sum(math.exp(words.log_probability("<s>", "міст", word)) for word in ("міст", "село", "відкрито"))
    assert 0.5 < every < 1.0


def test_forms_that_agree_stand_better_beside_each_other() -> None:
    beside = Beside("uk")
    assert beside.fit("<s>", "нового", "будинку") > beside.fit("<s>", "нового", "будинок")
    assert beside.fit("<s>", "про", "мешканців") > beside.fit("<s>", "про", "мешканцях")
    assert beside.fit("про", "нових", "скарги") > beside.fit("про", "нових", "скаргах")
    assert beside.fit("<s>", "12", "мостів") == 0.0


# ------------------------------------------------------------------ learned


def test_phrases_are_those_whose_links_stay_inside() -> None:
    one, other = ["он", "взял", "в", "долг", "."], ["він", "позичив", "."]
    links = frozenset([(0, 0), (1, 1), (2, 1), (3, 1), (4, 2)])
    found = set(phrase_pairs(one, other, links))
    assert ("взял в долг", "позичив") in found
    assert ("он взял в долг", "він позичив") in found
    assert not {pair for pair in found if pair[0] in ("взял", "в долг", "долг") or "." in pair[0]}


def test_words_without_a_link_belong_to_either_phrase() -> None:
    found = set(phrase_pairs(["мост"], ["той", "міст"], frozenset([(0, 1)])))
    assert found == {("мост", "міст"), ("мост", "той міст")}


def test_sentences_count_more_than_labels_and_the_rare_is_left_out() -> None:
    sentence = (["мы", "все", "видели", "новый", "мост", "утром", "."], ["ми", "всі", "бачили", "новий", "міст", "вранці", "."])
    links = frozenset((place, place) for place in range(7))
    label = (["мост"], ["кладка"], frozenset([(0, 0)]))
    counts = counted([(*sentence, links)] * 5 + [label])
    assert counts["мост", "міст"] == 5.0
    assert counts["мост", "кладка"] == 0.3
    table_of = {(one, other) for one, other, _ in kept(counts)}
    assert ("мост", "міст") in table_of
    assert ("новый мост", "новий міст") in table_of
    assert ("мост", "кладка") not in table_of


def test_what_follows_is_counted_from_the_beginning_to_the_end() -> None:
    found = {(before, word): count for before, word, count in follows([["міст", "стоїть"]] * 9)}
    assert found["", "міст"] == 9
    assert found["<s> <s>", "міст"] == 9
    assert found["міст стоїть", "</s>"] == 9
