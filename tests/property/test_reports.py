"""Reports of whatever texts people write: complete, well-formed, and never obeyed."""

from __future__ import annotations

import io
import re
import zipfile

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from tests.unit.compare.statements import statement
from tests.unit.compare.test_page import Page
from workbench.compare.report import Made, as_html, as_json, as_text, compare
from workbench.compare.report.document import as_docx
from workbench.compare.report.pieces import context, pieces
from workbench.core.finding import DIFFERENCE_KINDS, Difference
from workbench.text.writing.clean import clean

TEXTS = st.one_of(
    st.text(max_size=60),
    st.lists(
        st.sampled_from(
            ["<b>", "&amp;", "26", "не", "not", "“Yes”", "«Да»", "Киев", "Kyiv", "12 мая", "must", "\u202e", "\x1b[1m", "]]>"]
        )
    ).map(" ".join),
)
ROWS = st.lists(st.fixed_dictionaries({"ru": TEXTS, "uk": TEXTS, "en": TEXTS, "en-x-b": TEXTS}), max_size=4)
VERSIONS = ("ru", "uk", "en", "en-x-b")


@settings(max_examples=40)
@given(ROWS, TEXTS)
def test_every_report_is_well_formed(rows: list[dict[str, str]], name: str) -> None:
    comparison = compare(statement(*rows, versions=VERSIONS, name=name), with_facts=True)
    made = Made("2026-11-22T17:05:00Z", 3)
    html = as_html(comparison, made)
    page = Page(html)  # asserts that every element is closed where it should be
    assert {"script", "img", "b>"}.isdisjoint(page.tags)
    assert all(target.removeprefix("#") in page.ids for target in page.targets)
    for text in (html, as_text(comparison, made)):
        assert not re.search(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\ud800-\udfff]", text)
    assert [unit["n"] for unit in as_json(comparison, made)["units"]] == [row.n for row in comparison.rows]
    with zipfile.ZipFile(io.BytesIO(as_docx(comparison, made))) as package:
        etree.fromstring(package.read("word/document.xml"))


SPANS = st.lists(st.tuples(st.integers(0, 50), st.integers(0, 50)).map(lambda pair: (min(pair), max(pair))), max_size=4)


@given(st.text(min_size=50, max_size=60), st.lists(st.tuples(st.sampled_from(DIFFERENCE_KINDS), SPANS), max_size=4))
def test_pieces_joined_are_the_text(text: str, marks: list[tuple[str, list[tuple[int, int]]]]) -> None:
    differences = [Difference(kind, "", None, {}, {"en": tuple(spans)}) for kind, spans in marks]
    found = pieces(text, "en", differences)
    assert "".join(piece.text for piece in found) == text
    at = 0
    for piece in found:
        covered = any(s <= at < e for each in differences for s, e in each.spans["en"])
        assert (piece.difference is not None) == covered
        at += len(piece.text)


@given(st.text(min_size=1), st.data())
def test_words_around_a_place_hold_it(text: str, data: st.DataObject) -> None:
    text = clean(text) or "a"
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    first, last = context(text, (start, end), data.draw(st.integers(0, 20)))
    assert 0 <= first <= start <= end <= last <= len(text)
