"""Glossary tables, XLIFF and transliteration, on texts that nobody would write."""

from __future__ import annotations

import io
import tempfile
import unicodedata
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.core.concept import Concept, Term, TermStatus, ranked
from workbench.core.segment import HUMAN, ORIGINAL, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.formats import term_tables, xliff
from workbench.text.naming.transliteration import Scheme, schemes, transliterate
from workbench.text.writing.clean import clean

HOSTILE = st.one_of(st.text(max_size=30), st.text(alphabet="=+-@'\"\t\n,;|\\ <>&[é⟦1⟧_x0041", max_size=20)).map(clean)
LINE = HOSTILE.map(lambda text: " ".join(text.split())).filter(bool)
# A backslash before a bar would be read as part of the bar.
TERMS = LINE.filter(lambda text: "\\" not in text).map(Term)


@st.composite
def concepts(draw: st.DrawFn) -> Concept:
    """A concept whose terms a table can hold: one status and text each."""
    terms = {}
    for tag in draw(st.lists(st.sampled_from(["ru", "uk", "en"]), min_size=1, max_size=3, unique=True)):
        found = draw(st.lists(TERMS, min_size=1, max_size=3, unique_by=lambda term: term.text))
        terms[tag] = ranked(Term(term.text, draw(st.sampled_from(TermStatus))) for term in found)
    fields = {name: draw(st.one_of(st.just(""), HOSTILE.map(str.strip))) for name in ("definition", "domain", "note")}
    return Concept("c1", terms, do_not_translate=draw(st.booleans()), **fields)  # type: ignore[arg-type]


@pytest.mark.parametrize("suffix", [".tsv", ".csv", ".xlsx"])
@settings(max_examples=60, deadline=None)
@given(concept=concepts())
def test_a_concept_comes_back_from_a_table(suffix: str, concept: Concept) -> None:
    out = io.BytesIO()
    if suffix == ".xlsx":
        term_tables.write_sheet([concept], out)
    else:
        term_tables.write_terms([concept], out, "\t" if suffix == ".tsv" else ",")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"terms{suffix}"
        path.write_bytes(out.getvalue())
        (again,) = term_tables.read_table(path)[1]

    assert again == concept


@settings(max_examples=100, deadline=None)
@given(rows=st.lists(st.tuples(HOSTILE, HOSTILE, st.sampled_from(State), st.booleans(), st.lists(LINE, max_size=2)), max_size=5))
def test_a_pair_comes_back_from_xliff(rows: list[tuple[str, str, State, bool, list[str]]]) -> None:
    units: list[Unit] = []
    for number, (source, target, state, paragraph, notes) in enumerate(rows, 1):
        segments = {}
        if source.strip():
            segments["en"] = Segment(source, State.CONFIRMED, ORIGINAL)
        if target.strip() and state is not State.EMPTY:
            segments["uk"] = Segment(target, state, HUMAN)
        if segments:
            units.append(Unit(f"u{number}", segments, paragraph=paragraph or not units, notes=tuple(notes)))
    out = io.BytesIO()
    xliff.write(Statement("x", Header(("uk", "en"), "en"), units), out)
    again = xliff.loads(out.getvalue(), "x")

    assert again.header == Header(("uk", "en"), "en")
    assert again.units == units


@settings(max_examples=100, deadline=None)
@given(text=st.text(max_size=40), chosen=st.sampled_from([*schemes("ru"), *schemes("uk")]))
def test_transliteration_leaves_alone_what_is_not_cyrillic(text: str, chosen: Scheme) -> None:
    scheme_id = chosen.id
    plain = "".join(sign for sign in text if "CYRILLIC" not in unicodedata.name(sign, ""))

    assert transliterate(plain, scheme_id) == plain
    once = transliterate(text, scheme_id)
    assert transliterate(once, scheme_id) == once
