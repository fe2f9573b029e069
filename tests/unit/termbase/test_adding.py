"""Terms added to a concept, proposals approved, spellings of a name."""

from __future__ import annotations

from workbench.core.concept import Concept, Term, TermStatus
from workbench.termbase.adding import approved, joined, spelled

PREFERRED, ADMITTED, PROPOSED, DEPRECATED = (
    TermStatus.PREFERRED,
    TermStatus.ADMITTED,
    TermStatus.PROPOSED,
    TermStatus.DEPRECATED,
)
BRIDGE = Concept("c", {"ru": (Term("мост"),), "uk": (Term("зв’язок"),)})


def statuses(concept: Concept, language: str) -> list[tuple[str, TermStatus]]:
    return [(term.text, term.status) for term in concept.terms[language]]


def test_a_term_joins_once_and_gives_way_to_the_preferred_one() -> None:
    found = joined(BRIDGE, {"ru": [Term("Мост"), Term("переправа"), Term("брод", PROPOSED)], "uk": [Term("зв'язок")]})
    assert statuses(found, "ru") == [("мост", PREFERRED), ("переправа", ADMITTED), ("брод", PROPOSED)]
    assert found.terms["uk"] == BRIDGE.terms["uk"]
    assert statuses(joined(BRIDGE, {"en": [Term("bridge"), Term("span")]}), "en") == [("bridge", PREFERRED), ("span", ADMITTED)]


def test_a_proposal_is_preferred_where_nothing_else_is() -> None:
    concept = Concept("c", {"ru": (Term("мост"), Term("брод", PROPOSED)), "en": (Term("ford", PROPOSED), Term("pass", PROPOSED))})
    found = approved(concept)
    assert statuses(found, "ru") == [("мост", PREFERRED), ("брод", ADMITTED)]
    assert statuses(found, "en") == [("ford", PREFERRED), ("pass", ADMITTED)]
    assert approved(found) == found


def test_one_spelling_is_preferred_and_the_others_are_kept() -> None:
    kyiv = Concept("c", {"uk": (Term("Київ"),), "en": (Term("Kiev", note="until 2019"), Term("Kief", TermStatus.FORBIDDEN))})
    found = spelled(kyiv, "en", "Kyiv", ["Kyyiv", "Kyiv"], DEPRECATED)
    assert statuses(found, "en") == [
        ("Kyiv", PREFERRED),
        ("Kiev", DEPRECATED),
        ("Kyyiv", DEPRECATED),
        ("Kief", TermStatus.FORBIDDEN),
    ]
    assert found.terms["en"][1].note == "until 2019"
