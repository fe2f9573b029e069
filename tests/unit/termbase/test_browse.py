"""Filters, choices and statistics of a glossary."""

from __future__ import annotations

import pytest

from workbench.core.concept import Concept, Conflict, Term, TermStatus
from workbench.termbase.browse import Filter, choices, lacks, statistics, waits

CONCEPTS = [
    Concept("bridge", {"ru": (Term("мост"),), "uk": (Term("міст"),), "en": (Term("bridge"),)}, domain="roads", author="O. K."),
    Concept("ford", {"ru": (Term("брод", TermStatus.PROPOSED),)}, domain="roads", author="I. P."),
    Concept(
        "sluice",
        {"ru": (Term("шлюз"),), "uk": (Term("шлюз", TermStatus.FORBIDDEN),), "en-GB": (Term("lock"),)},
        author="I. P.",
        conflicts=(Conflict("definition", "", "a gate"),),
    ),
    Concept("brand", {"en": (Term("Workbench"),)}, do_not_translate=True),
]


@pytest.mark.parametrize(
    ("wanted", "ids"),
    [
        (Filter(), ["bridge", "ford", "sluice", "brand"]),
        (Filter(statuses=frozenset({TermStatus.PROPOSED, TermStatus.FORBIDDEN})), ["ford", "sluice"]),
        (Filter(domains=frozenset({"roads"})), ["bridge", "ford"]),
        (Filter(domains=frozenset({""})), ["sluice", "brand"]),
        (Filter(missing=frozenset({"uk"})), ["ford", "sluice"]),
        (Filter(missing=frozenset({"en"})), ["ford"]),
        (Filter(conflicts=True), ["sluice"]),
        (Filter(author="I. P.", domains=frozenset({"roads"})), ["ford"]),
    ],
)
def test_a_filter_lets_through(wanted: Filter, ids: list[str]) -> None:
    assert [concept.id for concept in CONCEPTS if wanted.lets_through(concept)] == ids
    assert bool(wanted) == (len(ids) < len(CONCEPTS))


def test_a_choice_is_taken_in_and_out() -> None:
    once = Filter().toggled("missing", "uk").toggled("conflicts", True).toggled("author", "O. K.")
    assert (once.missing, once.conflicts, once.author) == (frozenset({"uk"}), True, "O. K.")
    assert once.toggled("missing", "uk").toggled("conflicts", True).toggled("author", "O. K.") == Filter()


def test_every_choice_says_how_many_concepts_it_leaves() -> None:
    for choice in choices(CONCEPTS, ("ru", "uk", "en"), "I. P."):
        wanted = Filter().toggled(choice.field, choice.value)
        assert choice.count == sum(wanted.lets_through(concept) for concept in CONCEPTS), choice


def test_what_waits_and_what_is_missing() -> None:
    assert [concept.id for concept in CONCEPTS if waits(concept)] == ["ford", "sluice"]
    assert lacks(CONCEPTS[2], "uk")
    assert not lacks(CONCEPTS[3], "uk")


def test_the_glossary_in_numbers() -> None:
    found = statistics(CONCEPTS, ("ru", "uk", "en"))
    assert (found.concepts, found.proposals, found.conflicts) == (4, 1, 1)
    assert found.terms["ru"] == {TermStatus.PREFERRED: 2, TermStatus.PROPOSED: 1}
    assert found.missing == {"ru": 0, "uk": 2, "en": 1}
    assert found.domains == {"roads": 2, "": 2}
    assert list(found.authors) == ["I. P.", "O. K.", ""]
