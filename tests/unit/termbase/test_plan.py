"""What an import would do is told before it is done."""

from __future__ import annotations

from pathlib import Path

import pytest

from workbench.core.concept import Concept, Term
from workbench.termbase.sharing.plan import Taken, planned
from workbench.termbase.termbase import Termbase


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "glossary"


GATE = Concept("c1", {"en": (Term("gate"),), "uk": (Term("ворота"),)})


def _plan(termbase: Termbase, *concepts: Concept) -> list[Taken]:
    return planned(termbase.concepts, concepts, termbase.new_id, termbase.similar)


def _make(concept_id: str = "", **terms: str) -> Concept:
    return Concept(concept_id, {tag: (Term(text),) for tag, text in terms.items()})


def test_every_concept_is_added_changed_the_same_or_refused(folder: Path) -> None:
    termbase = Termbase(folder)
    termbase.import_concepts([GATE])
    plan = _plan(
        termbase,
        _make(en="gate", uk="ворота"),
        _make("c1", pl="brama"),
        _make(en="waterfall", uk="водоспад"),
        _make(uk="міcт"),
    )
    assert [each.what for each in plan] == ["same", "changed", "added", "refused"]
    assert plan[1].remarks == ("+ pl brama (preferred)",)
    assert "hides a letter of another alphabet" in plan[3].remarks[0]
    assert "waterfall" not in {term.text for each in termbase.concepts.values() for term in each.terms.get("en", ())}


def test_near_duplicates_in_the_glossary_and_in_the_file_are_named(folder: Path) -> None:
    termbase = Termbase(folder)
    termbase.import_concepts([GATE])
    plan = _plan(termbase, _make(en="gates", uk="брама"), _make(en="fence", uk="огорожа"), _make(en="fence", uk="паркан"))
    assert plan[0].remarks == ("like c1 (ворота · gate)",)
    assert plan[1].remarks == ()
    assert plan[2].remarks == ("shares a term with огорожа · fence of this file",)


def test_a_number_for_an_id_is_not_the_same_concept_with_other_terms(folder: Path) -> None:
    termbase = Termbase(folder)
    termbase.import_concepts([GATE])
    other = _make("c1", en="tax", uk="податок")
    assert [each.what for each in _plan(termbase, other, _make("c1", ru="ворота"))] == ["added", "changed"]
    assert termbase.import_concepts([other]) == 1
    assert termbase.import_concepts([other]) == 0
    assert termbase.concept("c1") == GATE
    assert len(termbase.search("tax")) == 1


def test_a_term_that_two_concepts_have_does_not_hide_the_one_that_has_them_all(folder: Path) -> None:
    termbase = Termbase(folder)
    incoming = [_make(en="captive", uk="полонений"), _make(en="prisoner", uk="полонений")]
    assert termbase.import_concepts(incoming) == 2
    assert termbase.import_concepts(incoming) == 0
