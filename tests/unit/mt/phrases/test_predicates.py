"""What English says of a predicate and Russian does not."""

from __future__ import annotations

import pytest

from workbench.mt.phrases.predicates import denied, is_predicate, with_being


@pytest.mark.parametrize(
    ("words", "grammemes", "wanted"),
    [
        ("excludes", "VERB pres 3per sing", "does not exclude"),
        ("exclude", "VERB pres 3per plur", "do not exclude"),
        ("ruled out", "VERB past sing", "did not rule out"),
        ("was built", "VERB past sing", "was not built"),
        ("will come", "VERB futr sing", "will not come"),
        ("comes", "VERB futr sing", "will not come"),
        ("can go", "VERB pres 3per sing", "cannot go"),
        ("to go", "INFN", "not to go"),
        ("has been closed", "PRTS femn sing", "has not been closed"),
    ],
)
def test_not_stands_where_english_has_it(words: str, grammemes: str, wanted: str) -> None:
    assert denied(tuple(words.split()), frozenset(grammemes.split())) == tuple(wanted.split())


@pytest.mark.parametrize(
    ("words", "grammemes"), [("did not go", "VERB past sing"), ("new", "ADJF sing"), ("no school", "VERB past")]
)
def test_what_is_denied_already_or_no_verb_stays(words: str, grammemes: str) -> None:
    assert denied(tuple(words.split()), frozenset(grammemes.split())) is None


def being(words: str, grammemes: str, *, first_person: bool = False) -> list[str]:
    found = with_being(tuple(words.split()), frozenset(grammemes.split()), first_person=first_person)
    return [" ".join(said) for said, _ in found]


def test_a_short_participle_or_adjective_has_be_before_it() -> None:
    assert being("founded", "PRTS masc sing") == ["was founded", "has been founded", "is founded"]
    assert being("damaged", "PRTS plur") == ["were damaged", "have been damaged", "are damaged"]
    assert being("ready", "ADJS plur") == ["are ready"]
    assert being("ready", "ADJS masc sing", first_person=True) == ["am ready"]


def test_what_has_its_verb_needs_no_be() -> None:
    assert being("must", "ADJS masc sing") == []
    assert being("damage", "PRTS plur") == []


def test_verbs_and_short_forms_are_predicates() -> None:
    assert is_predicate(frozenset(("PRTS", "plur")))
    assert is_predicate(frozenset(("VERB", "past")))
    assert not is_predicate(frozenset(("ADJF", "plur")))
    assert not is_predicate(frozenset(("VERB", "impr")))
