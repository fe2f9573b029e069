"""How likely the words of a translation are by the words around."""

from __future__ import annotations

import pytest

from tests.unit.mt.phrases.small_network import small_network
from workbench.mt.phrases.context import Context, Form, Forms
from workbench.mt.phrases.following import BEGINNING
from workbench.mt.phrases.network import UNKNOWN, network_of

WORDS = ["the", "new", "bridge", "opened", "."]


def test_a_word_is_as_likely_as_at_the_best_place_of_its_stretch() -> None:
    context = Context(small_network(), WORDS)
    single = [context.likely(("город",), place, place + 1) for place in range(5)]
    assert context.likely(("город",), 0, 5) == max(single)
    assert context.likely(("город",), 1, 3) == max(single[1:3])
    assert max(single) < 0


def test_the_likelihoods_of_several_words_are_added() -> None:
    context = Context(small_network(), WORDS)
    apart = context.likely(("новый",), 1, 3) + context.likely(("город",), 1, 3)
    assert context.likely(("новый", "город"), 1, 3) == pytest.approx(apart)
    assert context.likely((), 1, 3) == 0


def test_all_forms_of_a_word_are_as_likely() -> None:
    context = Context(small_network(), WORDS)
    assert context.likely(("городу",), 2, 3) == context.likely(("город",), 2, 3)


def test_one_unknown_word_is_much_less_likely_than_all_of_them_together_but_not_impossible() -> None:
    network = small_network()
    shares, _ = network.answers(WORDS)
    found = Context(network, WORDS).likely(("плотина",), 2, 3)
    assert found == pytest.approx(max(float(shares[2, UNKNOWN]) - 9.0, -12.0))
    assert found >= -12.0


def test_forms_are_told_of_each_word_at_the_best_place() -> None:
    network = small_network()
    _, forms = network.answers(WORDS)
    assert forms is not None
    dative, point = network.numbers("городу")[1], network.numbers(".")[1]
    found = Context(network, WORDS).forms(("городу", "."), 1, 3)
    assert found == (Form(dative, float(forms[1:3, dative].max())), Form(point, float(forms[1:3, point].max())))
    assert Context(network, WORDS).forms((), 1, 3) == ()


def test_without_forms_none_are_told() -> None:
    context = Context(small_network(has_forms=False), WORDS)
    assert context.forms(("городу",), 2, 3) == ()
    assert context.likely(("городу",), 2, 3) < 0


def test_a_form_fits_behind_two_words_and_the_beginning() -> None:
    network = small_network()
    forms = Forms(network)
    noun, dative = network.numbers("город")[1], network.numbers("городу")[1]
    form = Form(dative, -0.5)
    assert forms.fit("городу", "город", form) == pytest.approx(-0.5 + network.after(dative, noun, dative))
    assert forms.fit(BEGINNING, BEGINNING, form) == pytest.approx(-0.5 + network.after(0, 0, dative))


def test_no_form_is_impossible() -> None:
    assert Forms(small_network()).fit(BEGINNING, "город", Form(2, -50.0)) == -8.0


def test_words_agree_by_what_was_learned() -> None:
    network = network_of("en", "ru")
    context, forms = Context(network, ["the", "new", "school"]), Forms(network)

    def fit(before: str, word: str) -> float:
        return forms.fit(BEGINNING, before, context.forms((word,), 2, 3)[0])

    assert fit("новая", "школа") > max(fit("новая", "школу"), fit("новая", "школами")) + 1
    for before, word in (("новую", "школу"), ("новой", "школой"), ("новыми", "школами")):
        assert fit(before, word) - fit(before, "школа") > fit("новая", word) - fit("новая", "школа") + 1
