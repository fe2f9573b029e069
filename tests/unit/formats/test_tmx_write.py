"""TMX as the workbench writes it: canonical, so that git shows a change as a change."""

from __future__ import annotations

import difflib
import io
from collections.abc import Iterator
from dataclasses import replace

import pytest
from lxml import etree
from typing_extensions import Buffer

from workbench.core import authoring, edit
from workbench.core.segment import Foreign, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Alignment, Unit
from workbench.formats import tmx
from workbench.formats.tmx_write import write_units

TIME = "2026-11-22T17:05:00Z"


def _statement(count: int = 3) -> Statement:
    units = [
        Unit(
            f"u{number}",
            {
                "ru": Segment(f"Мост номер {number} открыт.", State.CONFIRMED, "original", "O. K.", TIME),
                "uk": Segment(f"Міст номер {number} відкрито.", State.DRAFT, "mt:starter", "", TIME),
            },
            paragraph=number == 1,
        )
        for number in range(1, count + 1)
    ]
    return Statement("bridges", Header(("ru", "uk", "en"), "ru"), units)


def _changed_lines(before: bytes, after: bytes) -> tuple[list[str], list[str]]:
    lines = list(difflib.unified_diff(before.decode().splitlines(), after.decode().splitlines(), n=0, lineterm=""))[2:]
    return [line[1:] for line in lines if line[0] == "-"], [line[1:] for line in lines if line[0] == "+"]


def test_the_form_is_one_element_a_line() -> None:
    assert tmx.dumps(_statement(1)).decode().splitlines() == [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<!DOCTYPE tmx SYSTEM "tmx14.dtd">',
        '<tmx version="1.4">',
        '  <header creationtool="Workbench" creationtoolversion="1" segtype="sentence" o-tmf="Workbench" adminlang="en"'
        ' srclang="ru" datatype="plaintext">',
        '    <prop type="x-versions">ru uk en</prop>',
        "  </header>",
        "  <body>",
        '    <tu tuid="u1">',
        '      <prop type="x-paragraph">yes</prop>',
        '      <tuv xml:lang="ru" changedate="20261122T170500Z" changeid="O. K.">',
        '        <prop type="x-state">confirmed</prop>',
        '        <prop type="x-origin">original</prop>',
        "        <seg>Мост номер 1 открыт.</seg>",
        "      </tuv>",
        '      <tuv xml:lang="uk" changedate="20261122T170500Z">',
        '        <prop type="x-state">draft</prop>',
        '        <prop type="x-origin">mt:starter</prop>',
        "        <seg>Міст номер 1 відкрито.</seg>",
        "      </tuv>",
        "    </tu>",
        "  </body>",
        "</tmx>",
    ]


def test_a_corrected_text_changes_two_lines() -> None:
    statement = _statement()
    before = tmx.dumps(statement)
    change = authoring.write(
        statement, "u2", "ru", "Мост номер два открыт.", author="O. K.", time="2026-11-23T09:00:00Z", state=State.CONFIRMED
    )
    assert change is not None
    edit.apply(statement, change)
    gone, come = _changed_lines(before, tmx.dumps(statement))

    assert len(gone) == len(come) == 2
    assert "два" in come[1]


def test_a_confirmed_draft_changes_two_lines() -> None:
    statement = _statement()
    before = tmx.dumps(statement)
    change = authoring.confirm(statement, "u2", "uk", author="", time="2026-11-23T09:00:00Z")
    assert change is not None
    edit.apply(statement, change)
    gone, come = _changed_lines(before, tmx.dumps(statement))

    assert len(gone) == len(come) == 2


def test_a_line_break_in_a_text_stays_on_its_line() -> None:
    unit = Unit("u1", {"en": Segment("one\ntwo\tthree ", State.EDITED, "human")})
    data = tmx.dumps(Statement("lines", Header(("en",), "en"), [unit]))

    assert b"<seg>one&#10;two\tthree </seg>" in data
    assert tmx.loads(data, "lines").units == [unit]


def test_everything_a_unit_has_comes_back() -> None:
    unit = Unit(
        "u1",
        {
            "en-x-agency": Segment(
                "Yes",
                State.STALE,
                "tm:86",
                "A & B",
                TIME,
                foreign=Foreign((("usagecount", "2"),), ('<note xml:lang="en">x</note>',)),
            )
        },
        paragraph=True,
        ignored=frozenset({"number:1a", "term:<2>"}),
        alignment=Alignment(0.123456789, pinned=True, open=True),
        notes=("first\nline", ""),
        foreign=Foreign((("srclang", "ru"), ("{urn:x}kind", "a\tb")), ('<prop type="x-client">A</prop>',)),
    )
    statement = Statement(
        "all", Header(("uk", "en-x-agency", "ru"), "en-x-agency", Foreign((("creationid", "ys"),), ("<note>n</note>",))), [unit]
    )

    again = tmx.loads(tmx.dumps(statement), "all")

    assert again.units == [unit]
    assert again.header == statement.header


def test_a_unit_without_any_text_is_kept_and_valid() -> None:
    statement = Statement("empty", Header(("ru", "uk"), "ru"), [Unit("u1", {})])
    data = tmx.dumps(statement)

    assert b"<tuv" in data
    assert tmx.loads(data, "empty").units == statement.units


PH = '<ph x="1">&lt;br/&gt;</ph>'
HI = ((1, '<hi type="term">'), (2, "</hi>"))


@pytest.mark.parametrize(
    ("text", "inlines", "written"),
    [
        ("a ⟦1⟧ b", ((1, PH),), f"a {PH} b"),
        ("⟦1⟧⟦1⟧", ((1, PH),), f"{PH}{PH}"),
        ("⟦2⟧ ⟦1⟧", ((1, PH), (2, "<ut/>")), f"<ut/> {PH}"),
        ("see ⟦3⟧ & ⟦1⟧", ((1, PH),), f"see ⟦3⟧ &amp; {PH}"),
        ("⟦1⟧bridge⟦2⟧", HI, '<hi type="term">bridge</hi>'),
        ("⟦2⟧bridge⟦1⟧", HI, "bridge"),
        ("⟦1⟧bridge", HI, "bridge"),
        ("a⟦1⟧", ((1, "<ph>broken"),), "a"),
        ("a⟦1⟧", ((1, "</seg><seg>"),), "a"),
    ],
)
def test_placeables_are_written_as_what_they_stand_for(text: str, inlines: tuple[tuple[int, str], ...], written: str) -> None:
    unit = Unit("u1", {"en": Segment(text, State.EDITED, "human", inlines=inlines)})
    data = tmx.dumps(Statement("inline", Header(("en",), "en"), [unit])).decode()

    assert f"<seg>{written}</seg>" in data
    etree.fromstring(data.encode())


@pytest.mark.parametrize("text", ["⟦1⟧bridge⟦2⟧", "⟦1⟧a⟦1⟧b⟦2⟧c⟦2⟧"])
def test_highlighted_text_comes_back(text: str) -> None:
    unit = Unit("u1", {"en": Segment(text, State.EDITED, "human", inlines=HI)})

    assert tmx.loads(tmx.dumps(Statement("hi", Header(("en",), "en"), [unit])), "hi").units == [unit]


def test_placeables_that_a_translator_swapped_keep_their_numbers() -> None:
    inlines = ((1, PH), (2, "<ut/>"))
    unit = Unit("u1", {"en": Segment("⟦2⟧ then ⟦1⟧", State.EDITED, "human", inlines=inlines)})

    assert tmx.loads(tmx.dumps(Statement("swap", Header(("en",), "en"), [unit])), "swap").units == [unit]


def test_numbers_that_no_longer_fit_are_given_anew() -> None:
    unit = Unit("u1", {"en": Segment("⟦4⟧ x", State.EDITED, "human", inlines=((4, PH),))})
    data = tmx.dumps(Statement("other", Header(("en",), "en"), [unit])).replace(b"<seg>", b"<seg><ut/>")

    assert tmx.loads(data, "other").units[0].text("en") == "⟦1⟧⟦2⟧ x"


def test_writing_streams() -> None:
    pulled: list[int] = []

    def units() -> Iterator[Unit]:
        for number in range(1200):
            pulled.append(number)
            yield Unit(f"u{number}", {"en": Segment("Yes", State.EDITED, "human")})

    class Watched(io.BytesIO):
        seen = 0

        def write(self, data: Buffer) -> int:
            self.seen = self.seen or len(pulled)
            return super().write(data)

    out = Watched()
    write_units(Header(("en",), "en"), units(), out)

    assert out.seen < 1200
    assert len(tmx.loads(out.getvalue(), "stream")) == 1200


def test_a_version_of_another_tool_stays_in_the_header() -> None:
    statement = _statement(1)
    statement.header = replace(statement.header, foreign=Foreign((("creationtool", "Other"), ("segtype", "block")), ()))
    again = tmx.loads(tmx.dumps(statement), "bridges")

    assert again.header == statement.header
    assert b'creationtool="Other"' in tmx.dumps(again)


def test_a_segment_with_a_foreign_date_can_be_edited_and_read_again() -> None:
    header = (
        '<header creationtool="x" creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" datatype="x"/>'
    )
    unit = '<tu tuid="u1"><tuv xml:lang="en" changedate="2020-01-01"><seg>Open.</seg></tuv></tu>'
    statement = tmx.loads(f'<tmx version="1.4">{header}<body>{unit}</body></tmx>'.encode(), "bridge")
    assert b'changedate="2020-01-01"' in tmx.dumps(statement)
    change = authoring.write(statement, "u1", "en", "The bridge is open.", author="anna", time=TIME)
    assert change is not None
    edit.apply(statement, change)
    segment = tmx.loads(tmx.dumps(statement), "bridge").units[0].segment("en")
    assert (segment.text, segment.changed) == ("The bridge is open.", TIME)
