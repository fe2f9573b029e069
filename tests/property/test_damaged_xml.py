"""Damaged and mutated XML: read, or refused in one line; never another error."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.core.concept import Concept, Term
from workbench.core.errors import InputError
from workbench.core.segment import Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.formats import tbx, tmx, xliff

TMX = tmx.dumps(
    Statement(
        "x",
        Header(("uk", "en"), "uk"),
        [
            Unit(
                "u1",
                {
                    "uk": Segment("Міст ⟦1⟧", State.DRAFT, "mt:starter", inlines=((1, '<ph x="1">a</ph>'),)),
                    "en": Segment("Bridge"),
                },
            )
        ],
    )
)
TBX = tbx.dumps([Concept("c1", {"uk": (Term("міст"),)}, definition="x", author="O. K.")])
PIECES = st.one_of(
    st.binary(max_size=6),
    st.sampled_from(
        [
            b"<",
            b"</seg>",
            b"<hi>",
            b"&x;",
            b"&#0;",
            b'"',
            b"<tu>",
            b"]]>",
            b"<!--",
            b"<?x?>",
            b"xmlns:a='b' ",
            b"\xff\xfe",
            b"<ns:a/>",
        ]
    ),
)
XLIFF = b"".join(
    [
        b'<?xml version="1.0"?><xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="uk">',
        b'<file id="f1"><unit id="u1"><notes><note id="n1">x</note></notes><originalData><data id="d1">a</data></originalData>',
        b'<segment id="s1" state="initial" subState="workbench:draft"><source>A <ph id="1" dataRef="d1"/> <pc id="2">b</pc>',
        b'<sc id="3"/>c<ec startRef="3"/> <mrk id="m1" type="comment" ref="#n=n1">d</mrk></source><target order="1">',
        "Б</target></segment></unit></file></xliff>".encode(),
    ]
)
OLD_XLIFF = (
    '<xliff version="1.2"><file source-language="en" target-language="uk"><body><trans-unit id="a" approved="yes">'
    '<source>A <g id="1">b</g><x id="2"/></source><target state="final">Б <bpt id="3">c</bpt><it pos="close"/></target>'
    "<note>d</note></trans-unit></body></file></xliff>"
).encode()
MUTATIONS = st.lists(st.tuples(st.floats(0, 1), st.integers(0, 30), PIECES), min_size=1, max_size=3)


@pytest.mark.parametrize(
    ("document", "loads"),
    [(TMX, tmx.loads), (TBX, tbx.loads), (XLIFF, xliff.loads), (OLD_XLIFF, xliff.loads)],
    ids=["tmx", "tbx", "xliff", "old xliff"],
)
@settings(max_examples=150, deadline=None)
@given(mutations=MUTATIONS)
def test_a_damaged_file_is_read_or_refused(
    document: bytes, loads: Callable[[bytes, str], object], mutations: list[tuple[float, int, bytes]]
) -> None:
    for place, length, piece in mutations:
        start = int(place * len(document))
        document = document[:start] + piece + document[start + length :]
    refusal = "damaged"
    try:
        loads(document, "damaged")
    except InputError as error:
        refusal = str(error)

    assert refusal.startswith("damaged")
    assert "\n" not in refusal
