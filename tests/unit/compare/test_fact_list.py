"""The facts of one text, as the report and the screen list them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.compare.facts.facts import FACT_KINDS, facts
from workbench.core.concept import Concept, Term, TermHit


@pytest.mark.parametrize(
    ("tag", "text", "kind", "value"),
    [
        ("ru", "более двух тысяч", "number", "> 2000"),
        ("en", "nearly 20 per cent", "percent", "≲ 20 %"),
        ("uk", "38 млн гривень", "money", "38000000 UAH"),
        ("en", "5 km", "quantity", "5 km"),
        ("ru", "от десяти до пятнадцати тонн", "range", "10–15 t"),
        ("en", "the third", "ordinal", "3."),
        ("ru", "14.05.2024", "date", "2024-05-14"),
        ("en", "14 May", "date", "14 May"),
        ("uk", "у XVII столітті", "date", "century 17"),
        ("ru", "в прошлом году", "date", "last year"),
        ("en", "on Thursday", "date", "Thursday"),
        ("uk", "о 7-й вечора", "time", "19:00"),
        ("ru", "во Львове", "name", "Lviv"),
        ("en", "in the UN", "name", "UN"),
        ("en", "we met Oleksandr Tkachenko", "name", "Oleksandr Tkachenko"),
        ("uk", "він не знає", "negation", "not"),
        ("en", "you must know", "modality", "must"),
    ],
)
def test_a_fact_is_read(tag: str, text: str, kind: str, value: str) -> None:
    (found,) = facts(text, tag)
    assert (found.kind, found.value) == (kind, value)
    assert text[found.start : found.end] == found.text
    assert found.rule.endswith(".")


def test_a_quotation_tells_who_is_quoted() -> None:
    quotes = [fact for fact in facts("«Школа откроется», — пообещал мэр Савчук.", "ru") if fact.kind == "quote"]
    assert [fact.value for fact in quotes] == ["Школа откроется (мэр Савчук)", "мэр Савчук"]
    assert "пообещал" in quotes[0].rule


def test_names_of_the_glossary_count() -> None:
    term = Term("Старый Брод")
    concept = Concept("c1", {"ru": (term,)})

    def find(text: str, language: str) -> list[TermHit]:
        return [TermHit(concept, language, term, 2, 14, text[2:14])]

    assert [(fact.kind, fact.rule) for fact in facts("В Старом Броде.", "ru", find)] == [("name", "A name in the glossary.")]


@given(st.text(alphabet=st.sampled_from("0123456789 .,:-–%$€«»“”\n\u0301\u00a0XIVтысячдватримлндо and not May 5km"), max_size=60))
def test_whatever_the_text_its_facts_stand_in_it(text: str) -> None:
    for tag in ("ru", "uk", "en"):
        for fact in facts(text, tag):
            assert fact.kind in FACT_KINDS
            assert 0 <= fact.start <= fact.end <= len(text)
            assert fact.text == text[fact.start : fact.end]
            assert fact.value
