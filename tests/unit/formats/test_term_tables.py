"""Glossaries as tables."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

from workbench.core.concept import Concept, Term, TermStatus
from workbench.core.errors import EncodingError, FormatError, InputError, UsageError
from workbench.formats.sheets import write_rows
from workbench.formats.term_tables import read_table, write_sheet, write_terms


def _read(tmp_path: Path, text: str, name: str = "terms.tsv") -> list[Concept]:
    path = tmp_path / name
    path.write_text(text, encoding="utf-8", newline="")
    return read_table(path)[1]


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


def test_rows_without_an_id_leave_it_to_the_glossary(tmp_path: Path) -> None:
    assert [concept.id for concept in _read(tmp_path, "uk\ten\nміст\tbridge\n\nрічка\triver\n")] == ["", ""]


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

    assert read_table(path)[1] == [MIXED, proposed]


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


def test_heads_in_three_languages_and_statuses_in_words(tmp_path: Path) -> None:
    text = "Термин (рус.);Український термін;English;Статус;Примечание\nмост;міст;bridge;запрещено;Старое слово.\n"
    (concept,) = _read(tmp_path, text, "terms.csv")

    assert concept.terms["uk"] == (Term("міст", TermStatus.FORBIDDEN),)
    assert concept.note == "Старое слово."


def test_what_a_row_says_of_the_terms_of_one_language(tmp_path: Path) -> None:
    head = "ru\tru_gender\tru_note\tru_source\ten\ten_status\ten_part_of_speech"
    text = f"{head}\nмост\tмуж. р.\tКороткое слово.\tстиль\tbridge\tdeprecated\tсущ.\n"
    (concept,) = _read(tmp_path, text)

    assert concept.terms["ru"] == (Term("мост", gender="masculine", note="Короткое слово.", source="стиль"),)
    assert concept.terms["en"] == (Term("bridge", TermStatus.DEPRECATED, "noun"),)


def test_columns_of_one_language_add_up(tmp_path: Path) -> None:
    (concept,) = _read(tmp_path, "ru\tru\tru_admitted\tuk\nмост\tпуть | мост\tвиадук\tміст\n")

    assert concept.terms["ru"] == (Term("мост"), Term("путь", TermStatus.ADMITTED), Term("виадук", TermStatus.ADMITTED))


@pytest.mark.parametrize("cell", ["міст | брід", "міст|брід", "міст; брід", '"міст\nбрід"', "міст | брід |"])
def test_several_terms_in_a_cell(tmp_path: Path, cell: str) -> None:
    assert [term.text for term in _read(tmp_path, f"uk\ten\n{cell}\tbridge\n")[0].terms["uk"]] == ["міст", "брід"]


def test_another_separator_is_named(tmp_path: Path) -> None:
    path = tmp_path / "terms.tsv"
    path.write_text("uk\ten\nміст / брід\tbridge\n", encoding="utf-8")
    _, (concept,) = read_table(path, separator="/")

    assert [term.text for term in concept.terms["uk"]] == ["міст", "брід"]


def test_unknown_columns_are_kept_and_written_again(tmp_path: Path) -> None:
    concepts = _read(tmp_path, 'concept\ten\tClient\tOwner & "Co"\nc1\tbridge\tACME <1>\t\nc2\troad\t\tO. K.\n')
    head, *rows = [line.split("\t") for line in _written(concepts).splitlines()]

    assert [row[head.index("Client")] for row in rows] == ["ACME <1>", ""]
    path = tmp_path / "again.csv"
    path.write_text(_written(concepts, ","), encoding="utf-8", newline="")
    assert read_table(path)[1] == concepts


def test_without_heads_columns_are_told_by_their_language(tmp_path: Path) -> None:
    text = "bridge\tміст через річку\tover water\nwaterproofing\tгідроізоляція\t\n"
    path = tmp_path / "terms.tsv"
    path.write_text(text, encoding="utf-8")
    layout, concepts = read_table(path)

    assert not layout.has_heads
    assert [column.name for column in layout.columns] == ["en", "uk", "note"]
    assert concepts[0].note == "over water"
    assert concepts[1].terms["uk"] == (Term("гідроізоляція"),)


def test_a_language_that_cannot_be_told_is_asked_for(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match=r"that of column 2 cannot be told; name the columns, e\.g\. --columns ru=1,uk=2"):
        _read(tmp_path, "road\tрахтом\n")
    path = tmp_path / "terms.tsv"
    _, (concept,) = read_table(path, pair=("en", "ru"))
    assert set(concept.terms) == {"en", "ru"}


@pytest.mark.parametrize("mapping", ["ru=Слово,en=Word,note=Заметка 2", "ru=1,en=2,note=3", "ru=A, en=B, note=C"])
def test_a_mapping_names_columns_by_head_number_or_letter(tmp_path: Path, mapping: str) -> None:
    path = tmp_path / "terms.csv"
    path.write_text("Слово,Word,Заметка 2,Client\nмост,bridge,a note,ACME\n", encoding="utf-8")
    layout, (concept,) = read_table(path, mapping=mapping)

    assert concept == Concept("", {"ru": (Term("мост"),), "en": (Term("bridge"),)}, note="a note")
    assert layout.columns[3].kind == "number"


@pytest.mark.parametrize(
    ("mapping", "message"),
    [
        ("ru=Слвоо", "there is no column 'Слвоо'; choose from: 'Слово', 'Word'"),
        ("ru=7", "there is no column '7'"),
        ("ru", "'ru' maps no column; write e.g. ru=Термин or uk=3"),
        ("wrong=1", "'wrong=1' maps no column"),
        ("note=1", "no column of terms is mapped"),
    ],
)
def test_a_mapping_that_does_not_fit(tmp_path: Path, mapping: str, message: str) -> None:
    path = tmp_path / "terms.csv"
    path.write_text("Слово,Word\nмост,bridge\n", encoding="utf-8")
    with pytest.raises(UsageError, match=message):
        read_table(path, mapping=mapping)


def test_synonyms_of_a_glossary_of_omegat_are_one_concept(tmp_path: Path) -> None:
    text = "# our glossary\nwater bridge\tміст\tover water\nwater bridge\tмісток\tover water\nwater bridge\tзуб\tof teeth\n"
    concepts = _read(tmp_path, text, "glossary.utf8")

    assert [[term.text for term in concept.terms["uk"]] for concept in concepts] == [["міст", "місток"], ["зуб"]]
    assert concepts[0].terms["uk"][1].status is TermStatus.ADMITTED


def test_rows_of_omegat_without_a_first_term_stay_apart(tmp_path: Path) -> None:
    concepts = _read(tmp_path, "water bridge\tміст\n\tріка\n\tріка\nroad\tдорога\n", "glossary.utf8")

    assert [[term.text for term in concept.terms["uk"]] for concept in concepts] == [["міст"], ["ріка"], ["ріка"], ["дорога"]]


def test_a_sheet_says_what_a_table_says(tmp_path: Path) -> None:
    proposed = Concept("c2", {"en": (Term("=a", TermStatus.PROPOSED, "noun"),)})
    path = tmp_path / "terms.xlsx"
    with path.open("wb") as out:
        write_sheet([MIXED, proposed], out)

    assert read_table(path)[1] == [MIXED, proposed]


def test_errors_in_a_sheet_name_the_row(tmp_path: Path) -> None:
    path = tmp_path / "terms.xlsx"
    with path.open("wb") as out:
        write_rows([["ru", "status"], ["мост", "good"]], [10, 10], "x", out)
    with pytest.raises(FormatError, match="row 2: there is no status 'good'"):
        read_table(path)[1]


def test_encodings_are_named(tmp_path: Path) -> None:
    path = tmp_path / "terms.csv"
    path.write_bytes("ru;uk\nмост через реку;міст через річку\n".encode("cp1251"))
    with pytest.raises(EncodingError, match="the text is in cp1251, not UTF-8; convert it with: iconv -f cp1251 -t utf-8"):
        read_table(path)[1]
    path.write_text("\n", encoding="utf-8")
    with pytest.raises(InputError, match="the file is empty"):
        read_table(path)[1]
