"""Texts that become units."""

from __future__ import annotations

from workbench.compare.alignment.aligned import units_from
from workbench.core.segment import ORIGINAL, Segment, State
from workbench.text.sentences import SourceSegment

TIME = "2026-11-22T17:05:00Z"
RU = [
    SourceSegment("Мост в Каменке закрыли 12 мая.", True),
    SourceSegment("Ремонт продлится 40 дней.", True),
    SourceSegment("Объезд открыт.", False),
]
EN = [
    SourceSegment("The bridge in Kamianka closed on 12 May.", True),
    SourceSegment("Repairs will take 40 days, and there is a diversion.", True),
]


def test_several_sentences_of_a_unit_are_joined() -> None:
    units = units_from({"ru": RU, "en": EN}, "O. K.", TIME)
    assert [unit.id for unit in units] == ["u1", "u2"]
    assert units[1].segments["ru"] == Segment(
        "Ремонт продлится 40 дней. Объезд открыт.", State.CONFIRMED, ORIGINAL, "O. K.", TIME
    )
    assert [unit.paragraph for unit in units] == [True, True]


def test_a_version_without_a_sentence_has_no_segment() -> None:
    units = units_from({"ru": RU, "en": EN[:1]})
    assert "en" not in units[-1].segments
    assert units[0].text("en") == EN[0].text


def test_sure_units_are_closed_and_doubtful_ones_open() -> None:
    sure = units_from({"ru": RU[:2], "en": EN})
    assert [unit.alignment.open for unit in sure] == [False, False]
    doubtful = units_from(
        {
            "ru": [SourceSegment("Комиссия министра Виктора Лысенко утвердила 14 поправок к бюджету Каменки на 2027 год.", True)],
            "en": [
                SourceSegment(
                    "“Why not?” asked Anna Berg (62), and sang old fishing songs in the harbour of Lund for 35 minutes!", True
                )
            ],
        }
    )
    assert any(unit.alignment.open for unit in doubtful)
    assert all(unit.alignment.open == (unit.alignment.confidence < 0.6) for unit in [*sure, *doubtful])


def test_one_text_alone_becomes_a_unit_for_every_sentence() -> None:
    units = units_from({"ru": RU})
    assert [unit.text("ru") for unit in units] == [segment.text for segment in RU]
    assert [unit.paragraph for unit in units] == [True, True, False]
    assert all(unit.alignment.confidence == 1 for unit in units)
