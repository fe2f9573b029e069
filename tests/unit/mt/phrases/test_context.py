"""How likely the words of a translation are by the words around."""

from __future__ import annotations

import pytest

from tests.unit.mt.phrases.small_network import small_network
from workbench.mt.phrases.context import Context, Form, Order
from workbench.mt.phrases.following import BEGINNING
from workbench.mt.phrases.network import UNKNOWN, network_of
from workbench.mt.phrases.subjects import BEGUN, Part, Subject

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


def test_words_and_forms_are_told_of_each_word_at_the_best_place() -> None:
    network = small_network()
    _, forms = network.answers(WORDS)
    assert forms is not None
    (city, dative), (point, sign) = network.numbers("городу"), network.numbers(".")
    found = Context(network, WORDS).forms(("городу", "."), 1, 3)
    assert found == (Form(city, dative, float(forms[1:3, dative].max())), Form(point, sign, float(forms[1:3, sign].max())))
    assert Context(network, WORDS).forms((), 1, 3) == ()


def test_without_forms_words_alone_are_told() -> None:
    network = small_network(has_forms=False)
    context, order = Context(network, WORDS), Order(network, "ru")
    (found,) = context.forms(("городу",), 2, 3)
    assert found == Form(network.numbers("городу")[0], UNKNOWN, 0.0)
    assert not order.has_forms
    assert order.on(BEGUN, "город") == BEGUN
    assert order.word(BEGINNING, "новый", found) == network.behind(0, network.numbers("новый")[0], found.word)


def test_a_form_fits_behind_two_words_and_the_beginning() -> None:
    network = small_network()
    order = Order(network, "ru")
    city, dative = network.numbers("городу")
    form = Form(city, dative, -0.5)
    for first, second in (("городу", "город"), (BEGINNING, BEGINNING)):
        behind = network.form_behind(network.numbers(first), network.numbers(second), dative)
        assert order.form(first, second, form) == pytest.approx(max(-0.5 + behind, -8.0))
    subject = Subject("plur", Part.OTHER, has_verb=False)
    assert order.agreed(subject, form) == network.agreed("plur", dative)
    assert order.agreed(subject._replace(is_near=True), form) == pytest.approx(3 * network.agreed("plur", dative))


def test_no_form_is_impossible() -> None:
    assert Order(small_network(), "ru").form(BEGINNING, "город", Form(3, 2, -500.0)) == -8.0


def test_words_agree_by_what_was_learned() -> None:
    network = network_of("en", "ru")
    context, order = Context(network, ["the", "new", "school"]), Order(network, "ru")

    def fit(before: str, word: str) -> float:
        return order.form(BEGINNING, before, context.forms((word,), 2, 3)[0])

    assert fit("новая", "школа") > max(fit("новая", "школу"), fit("новая", "школами")) + 1
    for before, word in (("новую", "школу"), ("новой", "школой"), ("новыми", "школами")):
        assert fit(before, word) - fit(before, "школа") > fit("новая", word) - fit("новая", "школа") + 1


def test_words_follow_each_other_by_what_was_learned() -> None:
    network = network_of("en", "ru")
    context, order = Context(network, ["the", "foreign", "minister"]), Order(network, "ru")
    (minister,), (table,) = (context.forms((word,), 2, 3) for word in ("министр", "стол"))
    assert order.word("сообщил", "премьер", minister) > order.word("сообщил", "премьер", table)


def test_what_a_phrase_leaves_unsaid_is_counted_by_its_words_of_content() -> None:
    network = network_of("en", "ru")
    context = Context(network, ["the", "council", "opened", "a", "bridge", "."])
    assert context.unsaid(("совет", "открыл", "мост"), 0, 5) == 0
    assert context.unsaid(("совет", "открыл"), 0, 5) == 1, "nothing says what it opened"
    assert context.unsaid((), 0, 5) == 3
    assert context.unsaid((), 0, 1) == 0, "an article says nothing"
    assert context.unsaid(("вангейгем",), 0, 5) == 0, "what the network does not know may say anything"
