"""What a model says of single words: how sure it is, and which words answer one another."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.mt.links import answering, linked, word_matrix, words
from workbench.mt.translator import MachineTranslator
from workbench.mt.words import SentencePair, sentence_pairs
from workbench.text.sentences import sentences
from workbench.text.vocabulary.likeness import likeness
from workbench.text.words import Token

TRANSLATOR = MachineTranslator(Path("/nowhere"))
BARE = MachineTranslator(Path("/nowhere"), Path("/nowhere"))


def test_every_word_gets_a_probability_at_its_place() -> None:
    source, target = "Мост открыт. Движение началось.", "Міст відкрито.\nРух почався."
    found = TRANSLATOR.word_scores(source, target, "ru", "uk")
    assert [target[start:end] for start, end, _ in found] == ["Міст", "відкрито", "Рух", "почався"]
    assert all(0 < probability <= 1 for _, _, probability in found)


def test_a_word_out_of_place_is_less_sure_than_the_right_one() -> None:
    right = TRANSLATOR.word_scores("Мост открыт.", "Міст відкрито.", "ru", "uk")
    wrong = TRANSLATOR.word_scores("Мост открыт.", "Міст жовтень.", "ru", "uk")
    assert wrong[1][2] < right[1][2]


def test_a_number_of_sentences_that_differs_makes_one_pair_of_all() -> None:
    assert sentence_pairs("Раз. Два.", "ru", "Один і два.", "uk", sentences) == [SentencePair("Раз. Два.", 0, "Один і два.", 0)]
    assert sentence_pairs(" Раз. Два.", "ru", "Один. Два.", "uk", sentences) == [
        SentencePair("Раз.", 1, "Один.", 0),
        SentencePair("Два.", 6, "Два.", 6),
    ]
    assert sentence_pairs("", "ru", "Один.", "uk", sentences) == []


def test_links_follow_words_that_change_places() -> None:
    source, target = "Мэр Харькова поблагодарил спасателей 14 мая.", "14 травня мер Харкова подякував рятувальникам."
    for translator in (TRANSLATOR, BARE):
        found = {(source[a:b], target[c:d]) for (a, b), (c, d) in translator.word_links(source, target, "ru", "uk")}
        assert {("Харькова", "Харкова"), ("14", "14")} <= found


def test_links_cross_alphabets_without_a_model() -> None:
    source, target = "Зеленский прибыл в Харьков в 2024 году.", "In 2024 Zelensky arrived in Kharkiv."
    found = {(source[a:b], target[c:d]) for (a, b), (c, d) in BARE.word_links(source, target, "ru", "en")}
    assert {("Зеленский", "Zelensky"), ("Харьков", "Kharkiv"), ("2024", "2024")} <= found


def test_what_else_is_known_of_words_counts() -> None:
    def same(one: Token, other: Token) -> float:
        return float((one.text, other.text) == ("речник", "spokesman"))

    source, target = "Вчора речник мовчав.", "The spokesman was silent yesterday."
    found = {(source[a:b], target[c:d]) for (a, b), (c, d) in BARE.word_links(source, target, "uk", "en", same)}
    assert ("речник", "spokesman") in found


def test_the_best_pairs_are_linked_first_and_each_word_once() -> None:
    assert linked([[0.9, 0.8], [0.85, 0.1]], 0.3) == [(0, 0)]
    assert linked([[0.9, 0.8], [0.85, 0.4]], 0.3) == [(0, 0), (1, 1)]
    assert linked([], 0.3) == []


def test_attention_between_pieces_becomes_attention_between_words() -> None:
    rows = [[0.6, 0.4, 0.0], [0.2, 0.2, 0.6], [1.0, 0.0, 0.0]]
    assert word_matrix(rows, [0, 0, 1], [0, 0, None], (2, 2)) == [[pytest.approx(0.7), pytest.approx(0.3)], [0.0, 0.0]]


def test_texts_without_words_have_no_links() -> None:
    assert TRANSLATOR.word_links("…", "…", "ru", "uk") == []
    assert TRANSLATOR.word_links("", "Міст", "ru", "uk") == []
    assert [token.start for token in words("а б", 5)] == [5, 7]


def test_the_answer_to_a_span() -> None:
    found = [((0, 4), (10, 14)), ((5, 9), (0, 3)), ((5, 9), (4, 6))]
    assert answering((0, 4), found) == [(10, 14)]
    assert answering((3, 6), found) == [(0, 3), (4, 6), (10, 14)]
    assert answering((20, 22), found) == []


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        (("мост", "ru"), ("міст", "uk"), 0.6),
        (("прекращении", "ru"), ("прекращення", "uk"), 0.6),
        (("Харькове", "ru"), ("Kharkiv", "en"), 0.6),
        (("2024", "ru"), ("2024", "en"), 1.0),
        (("администрации", "ru"), ("адміністрація", "uk"), 0.7),
    ],
)
def test_words_that_look_alike(one: tuple[str, str], other: tuple[str, str], alike: float) -> None:
    assert likeness(*one, *other) >= alike


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (("вода", "ru"), ("хліб", "uk")),
        (("2024", "ru"), ("2023", "uk")),
        (("стол", "ru"), ("table", "en")),
        (("", "ru"), ("а", "uk")),
    ],
)
def test_words_that_have_nothing_in_common(one: tuple[str, str], other: tuple[str, str]) -> None:
    assert likeness(*one, *other) < 0.3
