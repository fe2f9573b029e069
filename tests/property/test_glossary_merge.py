"""Merging concepts: nothing is lost that the rules keep, and it does not matter who comes first.

``--hypothesis-profile=thorough`` tries ten thousand merges.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import permutations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.core.concept import Concept, Conflict, Term, TermStatus, ranked
from workbench.core.concept_fields import settled, values
from workbench.core.segment import NOTHING_FOREIGN, Foreign
from workbench.formats import tbx
from workbench.termbase.merge import merge
from workbench.termbase.sharing.conflicts import decided
from workbench.termbase.sharing.intake import taken_in

pytestmark = pytest.mark.timeout(3600)  # of ten thousand merges; a hundred take seconds

MERGES = 10_000 if settings.default and settings.default.max_examples >= 1000 else 100

words = st.sampled_from(["", "x", "y", "z"])
elements = st.lists(
    st.sampled_from(["<wb:rating>a</wb:rating>", "<wb:rating>b</wb:rating>", "<wb:rating>c</wb:rating>"]), max_size=2, unique=True
)
foreign = st.just(NOTHING_FOREIGN) | st.builds(lambda more: Foreign((), tuple(more)) if more else NOTHING_FOREIGN, elements)
terms = st.builds(
    Term,
    st.sampled_from(["мост", "виадук", "переправа", "a"]),
    status=st.sampled_from(TermStatus),
    part_of_speech=st.sampled_from(["", "noun", "verb"]),
    gender=st.sampled_from(["", "masculine"]),
    case_sensitive=st.booleans(),
    exact=st.booleans(),
    note=words,
    example=words,
    source=words,
    gap=st.booleans(),
)
groups = st.lists(terms, max_size=4, unique_by=lambda term: term.text).map(ranked)
conflicts = st.lists(st.builds(Conflict, st.sampled_from(["note", "domain", "ru:мост:note"]), st.just(""), words), max_size=2)
concepts = st.builds(
    lambda ru, en, waiting, **fields: settled(
        Concept("c", {tag: found for tag, found in (("ru", ru), ("en", en)) if found}, conflicts=tuple(waiting), **fields)
    ),
    groups,
    groups,
    conflicts,
    definition=words,
    domain=words,
    note=words,
    do_not_translate=st.booleans(),
    author=st.sampled_from(["", "A", "B"]),
    changed=st.sampled_from(["", "2026-05-01T10:00:00Z", "2026-05-02T10:00:00Z"]),
    foreign=foreign,
)


@st.composite
def edited(draw: st.DrawFn, start: Concept) -> Concept:
    """A concept that a person made of another one, changing some of it."""
    other = draw(concepts)
    changes = {name: getattr(other, name) for name in ("definition", "domain", "note", "do_not_translate") if draw(st.booleans())}
    kept = {tag: tuple(term for term in group if draw(st.integers(0, 3))) for tag, group in start.terms.items()}
    for tag, group in other.terms.items():
        if draw(st.booleans()):
            kept[tag] = tuple({term.text: term for term in (*kept.get(tag, ()), *group)}.values())
    concept = replace(start, terms={tag: ranked(group) for tag, group in kept.items() if group}, **changes)
    for conflict in concept.conflicts:
        if draw(st.booleans()):
            concept = decided(concept, conflict, draw(st.sampled_from([conflict.ours, conflict.theirs])))
    signed = draw(st.sampled_from(["A", "B", "C"])), draw(st.sampled_from(["2026-05-03T10:00:00Z", "2026-05-04T10:00:00Z"]))
    return settled(replace(concept, author=signed[0], changed=signed[1]))


@st.composite
def work(draw: st.DrawFn, people: int) -> tuple[Concept | None, list[Concept]]:
    """What people began with, and what each made of it."""
    start = draw(concepts)
    if draw(st.integers(0, 4)):
        return start, [draw(edited(start)) for _ in range(people)]
    return None, [draw(concepts) for _ in range(people)]


def _texts(concept: Concept, tag: str) -> set[str]:
    return {term.text for term in concept.terms.get(tag, ())}


def _kept(concept: Concept) -> Counter[tuple[str, str]]:
    """Every value that a concept holds of every field, standing or waiting for a decision."""
    found = set(values(concept).items()) | {(each.field, each.theirs) for each in concept.conflicts}
    return Counter(pair for pair in found if pair[1])


def _in_order(concept: Concept | None) -> Concept:
    assert concept is not None
    terms = {tag: tuple(sorted(group, key=lambda term: (term.status.rank, term.text))) for tag, group in concept.terms.items()}
    return replace(concept, terms=terms)


@settings(max_examples=MERGES)
@given(work(2))
def test_no_term_and_no_value_is_lost_that_the_rules_keep(made: tuple[Concept | None, list[Concept]]) -> None:
    base, (ours, theirs) = made
    start = base or Concept("c", {})
    merged = merge(base, ours, theirs)
    assert merged is not None
    for tag in ("ru", "en"):
        old = {term.text: term for term in start.terms.get(tag, ())}
        sides = [{term.text: term for term in side.terms.get(tag, ())} for side in (ours, theirs)]
        expected = {
            text
            for text in {*old, *sides[0], *sides[1]}
            if all(text in side for side in sides) or any(text in side and side[text] != old.get(text) for side in sides)
        }
        assert _texts(merged, tag) == expected
    standing, before, kept = values(merged), values(start), _kept(merged)
    for side in (ours, theirs):
        for field, value in values(side).items():
            default = "preferred" if field.endswith(":status") else ""
            if field in standing and value and value != before.get(field, default):
                assert (field, value) in kept


@settings(max_examples=MERGES)
@given(work(2))
def test_it_does_not_matter_which_side_is_ours(made: tuple[Concept | None, list[Concept]]) -> None:
    base, (ours, theirs) = made
    assert merge(base, ours, theirs) == merge(base, theirs, ours)
    assert merge(base, None, theirs) == merge(base, theirs, None)


@settings(max_examples=MERGES)
@given(work(2))
def test_merging_again_changes_nothing(made: tuple[Concept | None, list[Concept]]) -> None:
    base, (ours, theirs) = made
    merged = merge(base, ours, theirs)
    assert merge(base, merged, merged) == merged
    # Changes of one person at one moment may leave terms of equal rank in another order.
    assert _in_order(merge(base, ours, merged)) == _in_order(merged)
    assert _in_order(merge(base, merged, theirs)) == _in_order(merged)


@settings(max_examples=MERGES // 5)
@given(work(3))
def test_three_people_may_come_in_any_order(made: tuple[Concept | None, list[Concept]]) -> None:
    base, sides = made
    results = []
    for order in permutations(sides):
        stands = base
        for side in order:
            stands = merge(base, side, stands)
        assert stands is not None
        results.append(({tag: _texts(stands, tag) for tag in stands.terms}, _kept(stands)))
    assert all(result == results[0] for result in results)


@settings(max_examples=MERGES // 5)
@given(work(2))
def test_what_was_merged_is_stored_as_it_is(made: tuple[Concept | None, list[Concept]]) -> None:
    merged = merge(made[0], *made[1])
    assert merged is not None
    assert tbx.loads(tbx.dumps([merged]), "merged") == [merged]


@settings(max_examples=MERGES // 5)
@given(concepts.filter(lambda concept: bool(concept.terms)), st.sampled_from(["x", "two\nlines", " a  b\tc "]))
def test_a_strict_export_that_comes_back_changes_nothing(concept: Concept, text: str) -> None:
    stored = tbx.loads(tbx.dumps([replace(concept, definition=text)]), "ours")
    back = tbx.loads(tbx.dumps(stored, strict=True), "theirs")
    assert taken_in({"c": stored[0]}, back, lambda: "new") == {}
