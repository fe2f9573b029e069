"""TMX: whatever a statement holds comes back as it was."""

from __future__ import annotations

from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from lxml import etree

from workbench.core.segment import EMPTY_SEGMENT, PLACEABLE, Foreign, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Alignment, Unit
from workbench.formats import tmx
from workbench.text.writing.clean import clean

HOSTILE = st.one_of(
    st.text(max_size=60),
    st.text(alphabet="<>&\"'⟦1⟧23 \t\n\r]\x1b[\x85\u2028é\ufeff\U0001f600\x00\ud800", max_size=40),
    st.sampled_from(["]]>", "<!-- -->", "&#0;", "⟦1⟧", "=cmd|' /C calc'!A0", "\u202eevil", " ", "\n\n", "<seg>", "&lt;"]),
).map(clean)
ORIGINS = st.sampled_from(["original", "human", "mt:starter", "mt:argos+pivot", "tm:86"])
TIMES = st.sampled_from(["", "2026-11-22T17:05:00Z", "1999-01-01T00:00:00Z"])
MARKUP = st.sampled_from(
    ['<ph x="1">&lt;br/&gt;</ph>', '<bpt i="1">{</bpt>', '<ept i="1">}</ept>', '<it pos="begin" x="2"/>', "<ut/>"]
)


@st.composite
def segments(draw: st.DrawFn) -> Segment:
    text = draw(HOSTILE)
    author, changed = draw(HOSTILE), draw(TIMES)
    if not text:
        return Segment(author=author, changed=changed)
    inlines = {
        number: draw(MARKUP) for number in sorted({int(found) for found in PLACEABLE.findall(text)}) if draw(st.booleans())
    }
    text = PLACEABLE.sub(lambda match: f"⟦{int(match[1])}⟧", text)
    foreign = draw(st.sampled_from([Foreign(), Foreign((("usagecount", "3"),), ('<prop type="client">A &amp; B</prop>',))]))
    state = draw(st.sampled_from([State.DRAFT, State.EDITED, State.CONFIRMED, State.STALE]))
    return Segment(text, state, draw(ORIGINS), author, changed, tuple(inlines.items()), foreign)


@st.composite
def units(draw: st.DrawFn, number: int) -> Unit:
    tags = draw(st.lists(st.sampled_from(["ru", "uk", "en", "en-x-agency"]), unique=True, max_size=4))
    return Unit(
        id=f"u{number}",
        segments={tag: draw(segments()) for tag in tags},
        paragraph=draw(st.booleans()),
        ignored=draw(st.frozensets(HOSTILE, max_size=2)),
        alignment=Alignment(draw(st.floats(0, 1)), draw(st.booleans()), draw(st.booleans())),
        notes=tuple(draw(st.lists(HOSTILE, max_size=2))),
        foreign=draw(st.sampled_from([Foreign(), Foreign((("srclang", "uk"),), ('<prop type="x-other">1</prop>',))])),
    )


@st.composite
def statements(draw: st.DrawFn) -> Statement:
    count = draw(st.integers(0, 4))
    header = Header(
        draw(st.permutations(["ru", "uk", "en", "en-x-agency"]).map(tuple)), draw(st.sampled_from(["ru", "en-x-agency"]))
    )
    return Statement("property", header, [draw(units(number)) for number in range(1, count + 1)])


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(statements())
def test_a_statement_comes_back_as_it_was(statement: Statement) -> None:
    data = tmx.dumps(statement)
    again = tmx.loads(data, "property")

    assert again.header == statement.header
    assert again.units == statement.units
    assert tmx.dumps(again) == data


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(statement=statements())
def test_what_is_written_is_valid(statement: Statement, shared: Path) -> None:
    dtd = etree.DTD(str(shared / "conformance" / "tmx" / "tmx14.dtd"))

    assert dtd.validate(etree.fromstring(tmx.dumps(statement))), dtd.error_log


@settings(max_examples=100, deadline=None)
@given(st.text(max_size=80))
def test_even_text_that_breaks_the_rules_leaves_well_formed_xml(text: str) -> None:
    statement = Statement(
        "broken", Header(("ru",), "ru"), [Unit("u1", {"ru": Segment(text, State.EDITED, "human", text)}, notes=(text,))]
    )

    again = tmx.loads(tmx.dumps(statement), "broken")

    assert clean(again.units[0].text("ru")) == again.units[0].text("ru")


def test_an_explicit_empty_segment_is_told_from_none() -> None:
    one = Unit("u1", {"ru": EMPTY_SEGMENT})
    other = Unit("u2", {})

    again = tmx.loads(tmx.dumps(Statement("empty", Header(("ru",), "ru"), [one, other])), "empty")

    assert again.units == [one, other]
