"""Sentences that stand elsewhere in another version of the same language."""

from __future__ import annotations

from workbench.compare.comparison import compare
from workbench.core.segment import Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit

OPENING = "The council opened the northern bridge on Monday."
BUSES = "Buses will cross the bridge from next week."
TICKETS = "Tickets for students stay at half the price."
NEARLY = "Tickets for the students stay at half the price."


def kinds(*rows: tuple[str, str]) -> list[list[tuple[str, str]]]:
    units = [
        Unit(f"u{n}", {"en": Segment(one, State.CONFIRMED), "en-x-agency": Segment(other, State.CONFIRMED)})
        for n, (one, other) in enumerate(rows)
    ]
    statement = Statement("s", Header(("en", "en-x-agency"), "en"), units)
    return [[(each.kind, each.message) for each in row.differences] for row in compare(statement).rows]


def test_a_sentence_in_another_row_is_moved_not_missing() -> None:
    assert kinds((OPENING, ""), (BUSES, BUSES), ("", OPENING)) == [
        [("moved", "en-x-agency has this sentence in unit 3")],
        [],
        [("moved", "en has this sentence in unit 1")],
    ]


def test_a_moved_sentence_may_have_changed_a_little() -> None:
    (first, _, last) = kinds((TICKETS, ""), (BUSES, BUSES), ("", NEARLY))
    assert [kind for kind, _ in (*first, *last)] == ["moved", "moved"]


def test_what_else_stands_in_the_row_stays_a_difference() -> None:
    (first, second) = kinds((f"{OPENING} {BUSES}", BUSES), ("Thank you.", f"Thank you. {OPENING}"))
    assert [kind for kind, _ in first] == ["changed", "moved"]
    assert [kind for kind, _ in second] == ["changed", "moved"]


def test_short_sentences_and_changed_ones_in_their_own_row_are_not_moved() -> None:
    assert kinds(("Thank you.", ""), ("", "Thank you."))[0][0][0] == "missing"
    assert [kind for kind, _ in kinds((TICKETS, NEARLY))[0]] == ["changed"]


def test_versions_of_different_languages_are_not_searched() -> None:
    units = [Unit("u0", {"ru": Segment(OPENING, State.CONFIRMED)}), Unit("u1", {"en": Segment(OPENING, State.CONFIRMED)})]
    statement = Statement("s", Header(("ru", "en"), "ru"), units)
    assert [each.kind for row in compare(statement).rows for each in row.differences] == ["missing", "missing"]
