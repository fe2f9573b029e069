"""The glossary that comes with the workbench."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from workbench.core.concept import Term, TermStatus
from workbench.formats import tbx
from workbench.termbase.recognise import Recogniser
from workbench.termbase.termbase import Termbase
from workbench.text.script import defects

GLOSSARY = Path(__file__).parents[3] / "glossary"


@pytest.fixture(scope="module")
def glossary() -> Termbase:
    return Termbase(GLOSSARY)


def _terms(glossary: Termbase) -> list[tuple[str, Term]]:
    return [(tag, term) for concept in glossary.concepts.values() for tag, terms in concept.terms.items() for term in terms]


def test_it_is_large_enough_and_whole(glossary: Termbase) -> None:
    assert glossary.problems == []
    assert len(glossary.concepts) >= 80
    assert all(set(concept.terms) == {"ru", "uk", "en"} for concept in glossary.concepts.values())
    assert all(concept.definition and concept.domain for concept in glossary.concepts.values())
    statuses = Counter(term.status for _, term in _terms(glossary))
    assert statuses[TermStatus.FORBIDDEN] >= 10
    assert statuses[TermStatus.DEPRECATED] >= 8


def test_every_language_of_every_concept_has_one_term_to_use(glossary: Termbase) -> None:
    for concept in glossary.concepts.values():
        for tag, terms in concept.terms.items():
            preferred = [term for term in terms if term.status is TermStatus.PREFERRED]
            assert len(preferred) == 1, (concept.id, tag)
            assert terms[0] == preferred[0]


def test_every_unwanted_term_says_why(glossary: Termbase) -> None:
    assert [term.text for _, term in _terms(glossary) if term.status.is_unwanted and not term.note] == []


def test_no_two_concepts_share_a_term(glossary: Termbase) -> None:
    recogniser = Recogniser(glossary.concepts)
    shared = {
        (concept.id, other.id)
        for concept in glossary.concepts.values()
        for tag, terms in concept.terms.items()
        for term in terms
        for other in recogniser.whole(term.text, tag)
        if other.id != concept.id
    }
    assert shared == set()


def test_no_term_hides_a_letter_of_another_alphabet(glossary: Termbase) -> None:
    assert [(tag, term.text, found) for tag, term in _terms(glossary) for found in defects(term.text, tag)] == []


def test_every_term_is_found_in_itself(glossary: Termbase) -> None:
    for concept in glossary.concepts.values():
        for tag, terms in concept.terms.items():
            for term in terms:
                assert [(hit.form, hit.concept.id) for hit in glossary.find(term.text, tag)] == [(term.text, concept.id)]


def test_the_files_are_canonical() -> None:
    paths = sorted(GLOSSARY.glob("*.tbx"))
    assert paths
    for path in paths:
        assert tbx.dumps(tbx.read(path)) == path.read_bytes()


@pytest.mark.parametrize(
    ("text", "language", "form", "concept"),
    [
        ("Он говорил с военнопленными.", "ru", "военнопленными", "prisoner-of-war"),
        ("Кадырову сообщили об этом.", "ru", "Кадырову", "kadyrov"),
        ("Вона листувалася з військовополоненими.", "uk", "військовополоненими", "prisoner-of-war"),
        ("Ten prisoners of war returned.", "en", "prisoners of war", "prisoner-of-war"),
        ("They laid down their arms.", "en", "laid down their arms", "lay-down-arms"),
        ("Вони прийняли участь у зустрічі.", "uk", "прийняли участь", "take-part"),
        ("Kiev said so.", "en", "Kiev", "kyiv"),
        ("Бійці ЗСУ відійшли.", "uk", "ЗСУ", "armed-forces-of-ukraine"),
        ("Удар нанесли из HIMARS.", "ru", "HIMARS", "himars"),
        ("О гуманитарных коридорах договорились.", "ru", "гуманитарных коридорах", "humanitarian-corridor"),
    ],
)
def test_inflected_terms_are_found(glossary: Termbase, text: str, language: str, form: str, concept: str) -> None:
    assert (form, concept) in [(hit.form, hit.concept.id) for hit in glossary.find(text, language)]


def test_the_reference_statement_is_well_covered(glossary: Termbase, shared: Path) -> None:
    text = (shared / "samples" / "statement-en.txt").read_text(encoding="utf-8")
    found = {hit.concept.id for line in text.splitlines() for hit in glossary.find(line, "en")}
    assert found >= {
        "kadyrov", "alaudinov", "prisoner-of-war", "drone-strike", "special-forces-university", "chechnya", "major-general",
        "surrender", "serviceman", "retaliation", "trench", "allegation", "lay-down-arms", "kursk-region", "rescind-order",
        "fake-news", "telegram-channel", "battlefield", "combatant", "gudermes", "kyiv",
    }  # fmt: skip
