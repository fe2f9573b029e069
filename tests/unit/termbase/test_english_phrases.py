"""The words of an English noun phrase are the phrase only where none of them is a verb."""

from __future__ import annotations

import pytest

from workbench.core.concept import Concept, Term
from workbench.termbase.recognise import Recogniser


def _found(term: Term, text: str) -> list[str]:
    return [hit.form for hit in Recogniser({"c": Concept("c", {"en": (term,)})}).find(text, "en")]


@pytest.mark.parametrize(
    ("term", "text"),
    [
        ("lead pipe", "The engineers who lead pipe inspections asked for a budget."),
        ("lead pipe", "Officials lead pipe repairs across the county."),
        ("state hospital", "Nurses who state hospital rules were ignored."),
        ("police force", "Police force men to leave the square."),
        ("court order", "The court orders the state to pay."),
        ("court order", "The court ordered the newspaper to retract the article."),
        ("council tax", "The council taxes second homes heavily."),
        ("army base", "The army bases its estimates on photographs."),
        ("test result", "The experts test results twice."),
        ("drone strike", "Two drones struck an oil depot."),
        ("public health", "The judge made public health records that the clinic had hidden."),
    ],
)
def test_a_verb_is_no_part_of_a_noun_phrase(term: str, text: str) -> None:
    assert _found(Term(term), text) == []


@pytest.mark.parametrize(
    ("term", "text", "form"),
    [
        ("lead pipe", "The city will replace lead pipes by June.", "lead pipes"),
        ("lead pipe", "The lead pipe inspections take months.", "lead pipe"),
        ("state school", "Teachers in state schools walked out.", "state schools"),
        ("police report", "The police report named two men.", "police report"),
        ("court order", "The court orders were ignored.", "court orders"),
        ("test result", "The test results were published.", "test results"),
        ("public health", "The cut made public health a priority.", "public health"),
        ("public transport", "The ministry made public transport free.", "public transport"),
        ("take part", "Voters take part in the count.", "take part"),
        ("pay tribute", "The leaders pay tribute to the victims.", "pay tribute"),
        ("hold talks", "They hold talks in Geneva.", "hold talks"),
        ("drone strike", "A drone strike and a fire closed the port.", "drone strike"),
        ("running water", "Homes without running water are rare.", "running water"),
    ],
)
def test_a_phrase_is_found_where_it_is_one(term: str, text: str, form: str) -> None:
    assert _found(Term(term), text) == [form]


@pytest.mark.parametrize("text", ["He lives above the closed post office and runs it alone.", "Those who plan ahead were paid."])
def test_a_verb_follows_its_subject(text: str) -> None:
    assert _found(Term("life"), text) == []
    assert _found(Term("plan", part_of_speech="noun"), text) == []
