"""Tables, JSON Lines and TBX: what goes out comes in again."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from workbench.core.concept import Concept, Term, TermStatus
from workbench.core.segment import HUMAN, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.formats import csv, jsonl, tbx, tsv
from workbench.text.writing.clean import clean

HOSTILE = st.one_of(st.text(max_size=30), st.text(alphabet="=+-@'\"\t\n\r,;|\\tn <>&\x1b[é⟦1⟧", max_size=20)).map(clean)
TIDY = HOSTILE.map(lambda text: " ".join(text.split())).filter(bool)


@pytest.mark.parametrize(("module", "suffix"), [(tsv, ".tsv"), (csv, ".csv"), (jsonl, ".jsonl")])
@settings(max_examples=60, deadline=None)
@given(
    rows=st.lists(
        st.tuples(HOSTILE, HOSTILE, HOSTILE).filter(lambda row: any(text.strip() for text in row)), min_size=1, max_size=5
    )
)
def test_texts_come_back_from_tables(module: ModuleType, suffix: str, rows: list[tuple[str, str, str]]) -> None:
    tags = ("ru", "uk", "en-x-agency")
    units = [
        Unit(f"u{number}", {tag: Segment(text, State.CONFIRMED, HUMAN) for tag, text in zip(tags, row, strict=True) if text})
        for number, row in enumerate(rows, 1)
    ]
    statement = Statement("rows", Header(tags, "ru"), units)
    write: Callable[[Statement, io.BytesIO], None] = module.write
    read: Callable[[Path], Statement] = module.read
    out = io.BytesIO()
    write(statement, out)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / f"rows{suffix}"
        path.write_bytes(out.getvalue())
        again = read(path)

    assert again.versions == tags
    assert again.units == units


TERMS = st.builds(
    Term,
    text=TIDY,
    status=st.sampled_from(TermStatus),
    part_of_speech=st.sampled_from(["", "noun", "properNoun"]),
    gender=st.sampled_from(["", "neuter"]),
    case_sensitive=st.booleans(),
    exact=st.booleans(),
    note=HOSTILE,
    example=HOSTILE,
    source=HOSTILE,
)
RANKS = list(TermStatus)
RANKED = st.lists(TERMS, min_size=1, max_size=3).map(
    lambda terms: tuple(sorted(terms, key=lambda term: RANKS.index(term.status)))
)
CONCEPTS = st.builds(
    Concept,
    id=st.just("c1"),
    terms=st.dictionaries(st.sampled_from(["ru", "uk", "en"]), RANKED, max_size=3),
    definition=HOSTILE,
    domain=HOSTILE,
    note=HOSTILE,
    do_not_translate=st.booleans(),
    author=HOSTILE,
    changed=st.sampled_from(["", "2026-11-22T17:05:00Z"]),
)


@settings(max_examples=120, deadline=None)
@given(CONCEPTS)
def test_a_concept_comes_back_from_tbx(concept: Concept) -> None:
    data = tbx.dumps([concept])

    assert tbx.loads(data, "property") == [concept]
    assert tbx.dumps(tbx.loads(data, "property")) == data


@settings(max_examples=60, deadline=None)
@given(CONCEPTS)
def test_strict_tbx_keeps_every_term(concept: Concept) -> None:
    again = tbx.loads(tbx.dumps([concept], strict=True), "property")

    assert len(again) == (1 if concept.terms else 0)
    for found in again:
        assert {tag: sorted(term.text for term in terms) for tag, terms in found.terms.items()} == {
            tag: sorted(term.text for term in terms) for tag, terms in concept.terms.items()
        }
