"""Glossaries as tables."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from workbench.core.concept import Concept, Term, TermStatus
from workbench.core.errors import FormatError
from workbench.formats.term_tables import read_terms, write_terms


def _read(tmp_path: Path, text: str, name: str = "terms.tsv") -> list[Concept]:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8", newline="")
    return read_terms(path)


def _written(concepts: list[Concept], delimiter: str = "\t") -> str:
    out = io.BytesIO()
    write_terms(concepts, out, delimiter)
    return out.getvalue().decode()


def test_a_simple_table_of_a_spreadsheet(tmp_path: Path) -> None:
    concepts = _read(tmp_path, "Concept\tRU\tuk\tEN\tDefinition\r\nc7\tмост\tміст | місток\tbridge\tover water\r\n")

    assert concepts == [
        Concept(
            "c7",
            {
                "ru": (Term("мост"),),
                "uk": (Term("міст"), Term("місток", TermStatus.ADMITTED)),
                "en": (Term("bridge"),),
            },
            definition="over water",
        )
    ]


@pytest.mark.parametrize("delimiter", [",", ";"])
def test_commas_and_semicolons_separate(tmp_path: Path, delimiter: str) -> None:
    text = delimiter.join(["concept", "uk", "en"]) + "\n" + delimiter.join(["c1", '"міст; ""новий"", довгий"', "bridge"]) + "\n"

    assert _read(tmp_path, text, "terms.csv")[0].terms["uk"] == (Term('міст; "новий", довгий'),)


def test_rows_without_an_id_are_numbered(tmp_path: Path) -> None:
    assert [concept.id for concept in _read(tmp_path, "uk\ten\nміст\tbridge\n\nрічка\triver\n")] == ["c1", "c2"]


MIXED = Concept(
    "c1",
    {
        "ru": (Term("мост"), Term("мостик"), Term("переход", TermStatus.ADMITTED), Term("виадук", TermStatus.FORBIDDEN)),
        "uk": (Term("міст | брід", TermStatus.ADMITTED), Term("a\\|b", TermStatus.ADMITTED), Term("віадук", TermStatus.PROPOSED)),
        "en": (Term("viaduct", TermStatus.DEPRECATED),),
    },
    definition="=1+1",
    domain="+transport",
    note='\'-quoted, "twice"\nand a line',
    do_not_translate=True,
)


@pytest.mark.parametrize("delimiter", ["\t", ","])
def test_statuses_and_hostile_cells_come_back(tmp_path: Path, delimiter: str) -> None:
    proposed = Concept("c2", {"en": (Term("-a", TermStatus.PROPOSED, "noun"), Term("@b", TermStatus.PROPOSED, "noun"))})
    path = tmp_path / "table"
    path.write_bytes(_written([MIXED, proposed], delimiter).encode())

    assert read_terms(path) == [MIXED, proposed]


def test_no_cell_is_a_formula() -> None:
    hostile = Concept("=c", {"en": tuple(Term(f"{sign}cmd") for sign in "=+-@")}, definition="\t=1", note="@x")

    for line in _written([hostile], ",").splitlines()[1:]:
        assert not any(cell.lstrip('"')[:1] in "=+-@\t" for cell in line.split(",") if cell)


def test_the_columns_that_nobody_needs_are_not_there() -> None:
    head = _written([Concept("c1", {"uk": (Term("міст"),), "en": (Term("bridge"),)})]).splitlines()[0]

    assert head.split("\t") == ["concept", "uk", "en", "status", "definition", "domain", "note", "part_of_speech"]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("word\tmeaning\nx\ty\n", "line 1: the first row names no language"),
        ("concept\ten\tstatus\nc1\ta\tgood\n", "line 2: there is no status 'good'; use one of: preferred, "),
        ("concept\ten\nc1\ta\nc1\tb\n", "line 3: two rows have the id 'c1'"),
    ],
)
def test_what_is_wrong_is_said_with_its_line(tmp_path: Path, text: str, message: str) -> None:
    with pytest.raises(FormatError, match=message):
        _read(tmp_path, text)


def test_quotes_that_do_not_close(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="the table is broken"):
        _read(tmp_path, 'concept,en\nc1,"a\n', "terms.csv")
    assert _read(tmp_path, 'concept\ten\nc1\t"a" b\n')[0].terms["en"] == (Term('"a" b'),)
