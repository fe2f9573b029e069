"""Whatever a glossary or a text holds, inflecting it does no harm."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from workbench.core.concept import Term
from workbench.termbase.inflect import paradigm, same_form
from workbench.termbase.offers import needed_form

LANGUAGES = st.sampled_from(["ru", "uk", "en", "en-x-agency", "de"])
PARTS = st.sampled_from(["", "noun", "properNoun", "verb", "adjective", "adverb"])
GENDERS = st.sampled_from(["", "masculine", "feminine", "neuter"])
_PIECES = (
    "мост Мост дім об’єкт обʼєкт новый нова сложить скласти в без під 5 2,5 НАТО Telegram - ’ «генерал-майор» дрон ё во\u0301ды "
    "prisoner of war take lay city POW to ⟦1⟧ \u00ad 䨻 ыъь Іван пять two Take To"
)
TEXTS = st.one_of(st.text(max_size=20), st.lists(st.sampled_from(_PIECES.split()), max_size=5).map(" ".join))
TERMS = st.builds(Term, TEXTS, part_of_speech=PARTS, gender=GENDERS, exact=st.booleans())


@given(TERMS, LANGUAGES)
def test_the_dictionary_form_is_always_a_form(term: Term, language: str) -> None:
    cells = paradigm(term, language).cells
    assert term.text in [text for variants in cells.values() for text in variants]
    assert all(len(set(variants)) == len(variants) for variants in cells.values())


@given(TERMS, LANGUAGES, TEXTS, TEXTS)
def test_every_form_is_offered_once_and_the_first_with_its_reason(term: Term, language: str, before: str, after: str) -> None:
    offers = needed_form(term, language, before, after, None)
    assert len({offer.text for offer in offers}) == len(offers)
    assert offers[0].reason
    assert term.text in [offer.text for offer in offers]


@given(TERMS, LANGUAGES, TEXTS)
def test_a_term_in_its_dictionary_form_is_replaced_by_itself(term: Term, language: str, before: str) -> None:
    assert same_form(term.text, term, term, language, before=before) in (term.text, None)
