"""An English name that is a common word as well is told from it where a sentence begins."""

from __future__ import annotations

import pytest

from workbench.core.concept import Concept, Term
from workbench.termbase.recognise import Recogniser


def _found(term: str, text: str) -> list[str]:
    return [hit.form for hit in Recogniser({"c": Concept("c", {"en": (Term(term),)})}).find(text, "en")]


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("Baker", "Bakers across the county said flour prices had doubled."),
        ("Baker", "Baker shortages hit the north."),
        ("Cook", "Cook and cleaner shortages forced three hospitals to serve cold meals."),
        ("Cook", "Cook the rice first, the leaflet says."),
        ("Reading", "Reading scores fell sharply in rural schools."),
        ("Reading", "Reading the verdict took two hours."),
        ("Marsh", "Marsh birds are dying."),
        ("Brown", "Brown coal is still burned here."),
        ("Young", "Young people left the town."),
        ("Hunter", "Hunters shot two wolves."),
        ("Nice", "Nice weather is expected."),
        ("Marsh", "The council drained the marsh."),
    ],
)
def test_a_common_word_at_the_beginning_is_no_name(term: str, text: str) -> None:
    assert _found(term, text) == []


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("Baker", "Baker said the price had doubled."),
        ("Baker", "Baker, the former minister, resigned."),
        ("Baker", "Baker's lawyer denied it."),
        ("Cook", "Cook told reporters he would appeal."),
        ("Cook", "Cook and his wife left."),
        ("Reading", "The train from Reading was late."),
        ("Reading", "Reading council raised the tax."),
        ("Bush", "Bush aides denied the report."),
        ("Young", "Young was elected twice."),
        ("Grant", "Judge Grant led the inquiry."),
        ("Hill", "Hill Street was closed."),
        ("Kadyrov", "Kadyrov troops entered the town."),
    ],
)
def test_a_name_is_found_wherever_it_stands(term: str, text: str) -> None:
    assert [form.removesuffix("'s") for form in _found(term, text)] == [term]


def test_a_family_bears_the_name_in_the_plural() -> None:
    assert _found("Baker", "The Bakers sold their house.") == ["Bakers"]
