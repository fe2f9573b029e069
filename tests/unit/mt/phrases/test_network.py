"""The network of word contexts: a small one made by hand, and what the one that is shipped has learned."""

from __future__ import annotations

import math
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy
import pytest
from numpy.typing import NDArray

from tests.unit.mt.phrases.small_network import OF_RUSSIAN, REACH, RUSSIAN, arrays, small_network
from workbench.mt import phrases
from workbench.mt.phrases.context import Context
from workbench.mt.phrases.following import BEGINNING
from workbench.mt.phrases.keys import keys, pieces
from workbench.mt.phrases.network import NAMES, OUTSIDE, SCALE, UNKNOWN, Network, has_network, network_of
from workbench.mt.phrases.subjects import NONE
from workbench.mt.phrases.symbols import symbols

LONG = ["the", "new", "bridge", "opened", "the", "show", "the", "new", "bridge", "opened", "the", "new", "bridge", "."]
SHORT = ["the", "new", "bridge", "opened", "."]


def likely(network: Network, sentence: str, place: int, words: Sequence[str]) -> list[float]:
    """How likely words are at a place of a sentence."""
    context = Context(network, keys(pieces(sentence)))
    return [context.likely((word,), place, place + 1) for word in words]


@pytest.mark.parametrize("words", [["bridge"], SHORT, LONG])
def test_every_word_is_answered_with_shares_that_sum_to_one(words: list[str]) -> None:
    shares, forms = small_network().answers(words)
    assert shares.shape == (len(words), len(RUSSIAN))
    assert forms is not None
    assert forms.shape == (len(words), len(OF_RUSSIAN))
    assert numpy.allclose(numpy.exp(shares).sum(axis=1), 1.0, atol=1e-4)
    assert numpy.isfinite(forms).all()


def test_a_target_without_forms_has_no_answer_of_forms() -> None:
    network = small_network(has_forms=False)
    shares, forms = network.answers(SHORT)
    assert (network.has_forms, forms) == (False, None)
    assert shares.shape == (len(SHORT), len(RUSSIAN))
    assert network.numbers("город") == (RUSSIAN.index("город"), UNKNOWN)
    assert small_network().has_forms


def test_words_and_forms_have_the_numbers_of_their_names() -> None:
    network = small_network()
    assert network.numbers("городу") == (RUSSIAN.index("город"), OF_RUSSIAN.index("n datv masc sing"))
    assert network.numbers(".") == (RUSSIAN.index("."), OF_RUSSIAN.index("#."))
    assert network.numbers("городу") == network.numbers("городу"), "the same when it is remembered"


def test_the_beginning_is_outside_and_what_is_not_known_unknown() -> None:
    network = small_network()
    assert network.numbers(BEGINNING) == (OUTSIDE, OUTSIDE)
    assert network.numbers("плотина") == (UNKNOWN, UNKNOWN)
    assert network.numbers("17") == (UNKNOWN, UNKNOWN)
    assert network.numbers("путь")[0] == UNKNOWN


def test_all_words_that_are_not_known_are_one_but_their_ends_tell_them_apart() -> None:
    network = small_network()
    one, other, end = (network.answers(["the", word, "opened"])[0] for word in ("ridge", "badge", "cartridge"))
    assert numpy.allclose(one, other), "both end in -dge"
    assert numpy.allclose(one, end)
    assert not numpy.allclose(one, network.answers(["the", "ford", "opened"])[0])
    assert not numpy.allclose(one, network.answers(["the", "bridge", "opened"])[0]), "known by itself"


@pytest.mark.parametrize(
    ("away", "is_seen"), [(1, True), (2, True), (REACH, True), (REACH + 1, False), (-2, True), (-REACH - 1, False)]
)
def test_a_word_is_seen_as_far_as_the_layers_reach(away: int, is_seen: bool) -> None:
    place = 6
    changed = list(LONG)
    changed[place + away] = "unheard"
    network = small_network()
    one, other = (network.answers(words)[0][place] for words in (LONG, changed))
    assert bool(numpy.allclose(one, other, atol=1e-6)) is not is_seen


def test_what_stands_outside_does_not_matter() -> None:
    changed = arrays()
    for name in ("in.words", "in.forms"):
        changed[name][OUTSIDE] = 127
        changed[name + SCALE][OUTSIDE] = 9.0
    one, other = (network.answers(SHORT)[0] for network in (small_network(), Network("en", "ru", changed)))
    assert numpy.allclose(one, other, atol=1e-6)


def whole(made: dict[str, NDArray[Any]], name: str) -> NDArray[Any]:
    """A weight in full numbers."""
    found: NDArray[Any] = made[name].astype("float32") * made[name + SCALE].astype("float32")[:, None]
    return found


def test_a_form_stands_behind_two_words_each_told_by_its_own_tables() -> None:
    made = arrays()
    network = Network("en", "ru", made)
    one, two = (whole(made, name) for name in ("after.1", "after.2"))
    by_one, by_two, words = (whole(made, name) for name in ("behind.forms.1", "behind.forms.2", "out.words"))
    expected = one[2, 3] + two[OUTSIDE, 3] + by_one[3] @ words[5] + by_two[3] @ words[OUTSIDE]
    assert network.form_behind((OUTSIDE, OUTSIDE), (5, 2), 3) == pytest.approx(float(expected), rel=1e-4)
    assert network.form_behind((5, 2), (4, 3), 3) != network.form_behind((4, 3), (5, 2), 3)


def test_a_subject_that_the_network_does_not_know_is_none() -> None:
    made = arrays()
    network, subjects = Network("en", "ru", made), whole(made, "subjects")
    assert network.agreed("masc sing", 3) == pytest.approx(float(subjects[2, 3]))
    assert network.agreed("femn sing|plur", 3) == network.agreed(NONE, 3) == pytest.approx(float(subjects[OUTSIDE, 3]))


def test_a_word_stands_behind_two_words_each_turned_by_its_own_weight() -> None:
    made = arrays()
    network = Network("en", "ru", made)
    one, two, words = (whole(made, name) for name in ("behind.1", "behind.2", "out.words"))
    expected = words[4] @ (one @ words[5] + two @ words[2])
    assert network.behind(2, 5, 4) == pytest.approx(float(expected), rel=1e-4)
    assert network.behind(2, 5, 4) == network.behind(2, 5, 4), "the same when it is remembered"
    assert network.behind(5, 2, 4) != network.behind(2, 5, 4)


def test_the_shipped_network_knows_a_noun_from_a_verb() -> None:
    network = network_of("en", "ru")
    noun, verb = ("шоу", "показ"), ("показать", "показывать")
    assert max(likely(network, "The show was long.", 1, noun)) > max(likely(network, "They show the way.", 1, noun)) + 1
    assert max(likely(network, "The show was long.", 1, noun)) > max(likely(network, "The show was long.", 1, verb))
    assert max(likely(network, "They show the way.", 1, verb)) > max(likely(network, "They show the way.", 1, noun))


def test_the_shipped_network_looks_the_same_from_the_search() -> None:
    network = network_of("en", "ru")
    shares, forms = network.answers(keys(pieces("The council opened a new bridge.")))
    assert forms is not None
    assert numpy.allclose(numpy.exp(shares).sum(axis=1), 1.0, atol=1e-3)
    outside = (OUTSIDE, OUTSIDE)
    first = [network.form_behind(outside, outside, form) for form in range(forms.shape[1])]
    totals = numpy.log(numpy.exp(forms[1:4] + numpy.array(first)).sum(axis=1))
    assert numpy.abs(totals).max() < 1.5, "near to shares without being summed up"


def test_the_forms_of_the_shipped_network_have_their_words_before_them() -> None:
    network = network_of("en", "ru")
    outside, adjective = (OUTSIDE, OUTSIDE), network.numbers("новому")
    dative, genitive = (network.form_behind(outside, adjective, network.numbers(word)[1]) for word in ("городу", "города"))
    assert dative > genitive + 0.5


@pytest.mark.parametrize(
    ("subject", "verb", "other"),
    [("plur", "открыли", "открыл"), ("masc sing", "открыл", "открыли"), ("femn sing", "открыла", "открыл"),
     ("plur", "имеют", "имеет"), ("masc sing", "имеет", "имеют"), ("1per plur", "имеем", "имеют")],
)  # fmt: skip
def test_verbs_agree_with_their_subjects_by_what_was_learned(subject: str, verb: str, other: str) -> None:
    network = network_of("en", "ru")
    right, wrong = (network.agreed(subject, network.numbers(word)[1]) for word in (verb, other))
    usual = [network.agreed(NONE, network.numbers(word)[1]) for word in (verb, other)]
    assert right - wrong > usual[0] - usual[1] + 0.5


def test_a_direction_without_a_network_has_none() -> None:
    assert has_network("en", "ru")
    assert not has_network("en", "uk")


def test_a_sentence_is_answered_quickly() -> None:
    network = network_of("en", "ru")
    words = [*["the", "council", "opened", "a", "new", "bridge", "over", "the", "river", ","] * 3, "."]
    network.answers(words)
    start = time.process_time()
    shares, _ = network.answers(words)
    assert len(shares) == len(words)
    assert time.process_time() - start < 2.0
    assert math.isfinite(float(shares[0, 0]))


COMMON = [
    "не",
    "это",
    "может",
    "уже",
    "есть",
    "больше",
    "было",
    "несколько",
    "хорошо",
    "себе",
    "рядом",
    "всего",
    "дома",
    "почти",
    "в",
    "чтобы",
    "город",
]


@pytest.mark.parametrize("word", COMMON)
def test_the_shipped_networks_know_the_forms_of_common_words(word: str) -> None:
    form = symbols(word, "ru").form
    assert form in names_in("context-en-ru.npz", "out.forms")
    assert form in names_in("context-ru-en.npz", "in.forms")


def names_in(file: str, table: str) -> set[str]:
    """What the rows of a table of a shipped network stand for."""
    with numpy.load(Path(phrases.__file__).with_name(file)) as arrays:
        return set(arrays[table + NAMES].tobytes().decode("utf-8").split("\n"))
