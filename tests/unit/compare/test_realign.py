"""Aligning a statement anew around what a person has decided."""

from __future__ import annotations

from dataclasses import replace

from workbench.compare.alignment.realign import realigned
from workbench.core.aligning import is_fixed
from workbench.core.replacing import replaced
from workbench.core.segment import HUMAN, ORIGINAL, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import ALIGNED, Alignment, Unit

RU = (
    "Совещание открыл министр транспорта Виктор Лысенко.",
    "На ремонт дорог выделили 340 миллионов.",
    "Работы начнутся в апреле.",
    "Жители Каменки ждали этого 12 лет.",
    "Что будет с объездной дорогой?",
)
EN = (
    "The meeting was opened by Transport Minister Viktor Lysenko.",
    "The road repairs will receive 340 million.",
    "Work starts in April.",
    "People in Kamianka have waited 12 years for this.",
    "What will happen to the bypass?",
)
OPEN = Alignment(0.4, open=True)


def seg(text: str, state: State = State.CONFIRMED, origin: str = ORIGINAL) -> Segment:
    return Segment(text, state, origin, "olena", "2026-03-02T10:00:00Z")


def made(*rows: tuple[str, str], alignment: Alignment = OPEN) -> Statement:
    units = []
    for n, (ru, en) in enumerate(rows, start=1):
        segments = {tag: seg(text) for tag, text in (("ru", ru), ("en", en)) if text}
        units.append(Unit(f"u{n}", segments, alignment=alignment))
    return Statement("meeting", Header(("ru", "en"), "ru"), units)


def texts(rows: list[Unit]) -> list[tuple[str, str]]:
    return [(unit.text("ru"), unit.text("en")) for unit in rows]


def slipped() -> Statement:
    """English is one row too low from the second row on."""
    return made((RU[0], EN[0]), (RU[1], ""), (RU[2], EN[1]), (RU[3], EN[2]), (RU[4], EN[3]), ("", EN[4]))


def test_a_column_that_has_slipped_is_put_right() -> None:
    statement = slipped()
    rows = realigned(statement)
    assert texts(rows) == list(zip(RU, EN, strict=True))
    assert [unit.id for unit in rows] == ["u1", "u2", "u3", "u4", "u5"]
    assert not any(unit.alignment.open for unit in rows)
    assert texts(statement.units)[1] == (RU[1], "")


def test_segments_that_stay_whole_are_the_same_segments() -> None:
    statement = slipped()
    draft = seg(EN[2], State.DRAFT, "mt:starter")
    statement.replace_unit(statement.unit("u4").with_segment("en", draft))
    rows = realigned(statement)
    assert rows[2].segment("en") is draft


def test_sentences_that_were_joined_wrongly_are_parted_and_keep_state_and_origin() -> None:
    statement = made((RU[0], EN[0]), (f"{RU[1]} {RU[2]} {RU[3]}", EN[1]), ("", f"{EN[2]} {EN[3]}"), (RU[4], EN[4]))
    both = replace(statement.unit("u2").segment("ru"), state=State.EDITED, origin=HUMAN)
    statement.replace_unit(statement.unit("u2").with_segment("ru", both))
    rows = realigned(statement)
    assert texts(rows) == list(zip(RU, EN, strict=True))
    assert [(rows[n].segment("ru").state, rows[n].segment("ru").origin) for n in (1, 2, 3)] == [(State.EDITED, HUMAN)] * 3


def test_what_a_person_has_decided_stays_and_parts_what_is_realigned() -> None:
    statement = slipped()
    kept = replace(statement.unit("u3"), alignment=replace(OPEN, pinned=True, open=False))
    statement.replace_unit(kept)
    rows = realigned(statement)
    assert kept in rows
    at = rows.index(kept)
    assert "".join(ru for ru, _ in texts(rows[:at])) == RU[0] + RU[1]
    assert [en for _, en in texts(rows[at + 1 :]) if en] == list(EN[2:])
    assert (
        realigned(made((RU[0], EN[4]), (RU[4], EN[0]), alignment=ALIGNED))
        == made((RU[0], EN[4]), (RU[4], EN[0]), alignment=ALIGNED).units
    )


def test_what_people_put_together_can_be_realigned_too_but_not_what_is_pinned() -> None:
    statement = made((RU[0], EN[0]), (RU[1], ""), (RU[2], f"{EN[1]} {EN[2]}"), (RU[3], EN[3]), alignment=ALIGNED)
    assert texts(realigned(statement, keep=lambda unit: unit.alignment.pinned)) == list(zip(RU[:4], EN[:4], strict=True))
    assert all(is_fixed(unit) for unit in statement.units)


def test_notes_and_ignored_findings_of_a_unit_that_goes_are_kept() -> None:
    statement = slipped()
    statement.replace_unit(replace(statement.unit("u6"), notes=("see the recording",), ignored=frozenset({"number:5"})))
    rows = realigned(statement)
    assert [unit.notes for unit in rows if unit.notes] == [("see the recording",)]
    assert [unit.ignored for unit in rows if unit.ignored] == [frozenset({"number:5"})]


def test_a_format_that_spans_sentences_is_not_broken() -> None:
    statement = slipped()
    bold = ((1, '<bpt i="1">b</bpt>'), (2, '<ept i="1">b</ept>'))
    whole = replace(seg(f"⟦1⟧{RU[1]} {RU[2]}⟦2⟧"), inlines=bold)
    statement.replace_unit(statement.unit("u2").with_segment("ru", whole))
    rows = realigned(statement)
    assert [unit.segment("ru") for unit in rows if "⟦" in unit.text("ru")] == [whole]


def test_an_abbreviation_does_not_begin_a_sentence_of_its_own() -> None:
    statement = made(("Дом стоит на 59 градусе з.", "The house stands at 59 degrees W."), ("ш. за рекой. Там тихо.", "Quiet."))
    assert not any(unit.text("ru") == "ш." for unit in realigned(statement))


def test_the_edit_takes_the_rows_over_and_its_inverse_gives_them_back() -> None:
    from workbench.core.edit import apply

    statement = slipped()
    before = list(statement.units)
    edit = replaced(0, before, realigned(statement), "realign", "anna", "2026-05-01T10:00:00Z")
    assert edit is not None
    apply(statement, edit)
    assert texts(statement.units) == list(zip(RU, EN, strict=True))
    apply(statement, edit.inverse("anna", ""))
    assert statement.units == before


def test_an_empty_statement_stays_empty() -> None:
    assert realigned(Statement("none", Header(("ru", "en"), "ru"))) == []
    lone = made(("", ""))
    assert realigned(lone) == lone.units
