"""XLSX and DOCX: text stays text, hostile packages are refused, a missing extra is named."""

from __future__ import annotations

import io
import sys
import warnings
import zipfile
from pathlib import Path

import docx
import openpyxl
import pytest
from docx.enum.section import WD_ORIENT

from workbench.core.errors import FormatError, InputError, UsageError, WorkbenchError
from workbench.core.segment import HUMAN, ORIGINAL, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.formats import office
from workbench.formats.registry import export, read_statement
from workbench.formats.sheets import read_rows, write_rows


def _statement(text: str = "Мост открыт.") -> Statement:
    segments = {
        "ru": Segment(text, State.CONFIRMED, ORIGINAL),
        "uk": Segment("Міст відкрито.", State.DRAFT, "mt:starter"),
        "en-x-agency": Segment("The bridge\nis open.", State.STALE, HUMAN),
    }
    return Statement("мост: 14/05", Header(("ru", "uk", "en-x-agency"), "ru"), [Unit("u1", segments), Unit("u2", {})])


def _sheet(path: Path, *rows: list[object]) -> Path:
    book = openpyxl.Workbook()
    for row in rows:
        book.active.append(row)
    book.save(path)
    return path


def _changed(path: Path, part: str, old: bytes, new: bytes) -> None:
    with zipfile.ZipFile(path) as package:
        contents = {name: package.read(name) for name in package.namelist()}
    contents[part] = contents[part].replace(old, new)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in contents.items():
            package.writestr(name, data)


def test_texts_and_states_come_back_from_a_spreadsheet(tmp_path: Path) -> None:
    (path,) = export(_statement(), "xlsx", tmp_path / "x.xlsx")
    again = read_statement(path)
    assert again.versions == ("ru", "uk", "en-x-agency")
    assert [again.units[0].text(tag) for tag in again.versions] == ["Мост открыт.", "Міст відкрито.", "The bridge\nis open."]
    assert [again.units[0].state(tag) for tag in again.versions] == [State.CONFIRMED, State.DRAFT, State.STALE]
    sheet = openpyxl.load_workbook(path).active
    assert [cell.value for cell in sheet[1]] == ["#", "ru", "uk", "en-x-agency", "ru state", "uk state", "en-x-agency state"]
    assert sheet.freeze_panes == "A2"


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(1)", '=HYPERLINK("http://localhost")', "'=1", "_x0041_", "=", "  x "])
def test_every_cell_is_text(text: str, tmp_path: Path) -> None:
    (path,) = export(_statement(text), "xlsx", tmp_path / "x.xlsx")
    cell = openpyxl.load_workbook(path).active["B2"]
    assert cell.data_type == "s"
    assert bool(cell.quotePrefix) == text.startswith(("=", "+", "-", "@"))
    assert read_statement(path).units[0].text("ru") == text


def test_a_text_that_no_cell_holds_is_refused_and_not_cut(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="row 2 has a text of 32768 characters"):
        export(_statement("я" * 32768), "xlsx", tmp_path / "x.xlsx")
    assert list(tmp_path.iterdir()) == []


def test_the_same_statement_gives_the_same_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in ("xlsx", "docx"):
        (first,) = export(_statement(), kind, tmp_path / f"1.{kind}")
        monkeypatch.setattr("time.time", lambda: 2_000_000_000.0)
        (second,) = export(_statement(), kind, tmp_path / f"2.{kind}")
        assert first.read_bytes() == second.read_bytes()


def test_numbers_dates_and_empty_cells_are_read_as_text(tmp_path: Path) -> None:
    import datetime

    day = datetime.datetime(2026, 5, 14)
    path = _sheet(tmp_path / "x.xlsx", ["ru", "uk", "en"], [1, 2.5, None], [3.0, day, True])
    assert [cells for _, cells in read_rows(path)] == [["ru", "uk", "en"], ["1", "2.5"], ["3", "2026-05-14", "yes"]]


def test_a_formula_is_read_by_its_saved_result_or_named(tmp_path: Path) -> None:
    path = _sheet(tmp_path / "x.xlsx", ["ru", "en"], ["да", "=CONCATENATE(A2)"])
    with pytest.raises(FormatError, match="cell B2: the formula has no saved result; put the text itself there"):
        list(read_rows(path))
    _changed(path, "xl/worksheets/sheet1.xml", b'r="B2"><f>CONCATENATE(A2)</f><v></v>', b'r="B2" t="str"><f>X()</f><v>yes</v>')
    assert list(read_rows(path))[1] == (2, ["да", "yes"])
    _changed(path, "xl/worksheets/sheet1.xml", b't="str"><f>X()</f><v>yes</v>', b't="e"><f>X()</f><v>#REF!</v>')
    with pytest.raises(FormatError, match="the formula has the result #REF!"):
        list(read_rows(path))


def test_rows_with_too_many_cells_are_refused(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    book.active["XFD2"] = "far"
    book.save(tmp_path / "x.xlsx")
    with pytest.raises(FormatError, match="row 2: the row has 16384 cells"):
        list(read_rows(tmp_path / "x.xlsx"))


def test_a_cell_that_is_an_error_is_named(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="cell B2: the cell is an error, #N/A"):
        list(read_rows(_sheet(tmp_path / "x.xlsx", ["ru", "en"], ["да", "#N/A"])))


def test_a_workbook_whose_first_row_names_no_versions(tmp_path: Path) -> None:
    with pytest.raises(FormatError, match="the first row does not name the versions; begin with: ru uk en"):
        read_statement(_sheet(tmp_path / "x.xlsx", ["Привет", "Hello"]))


def test_archives_that_unpack_to_too_much_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "bomb.xlsx"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("xl/workbook.xml", b" " * (3 << 20))
    with pytest.raises(InputError, match="unpacks to more than is reasonable"):
        read_statement(path)
    (fine,) = export(_statement(), "xlsx", tmp_path / "x.xlsx")
    monkeypatch.setattr(office, "UNPACKED_LIMIT", 100)
    with pytest.raises(InputError, match="unpacks to more than is reasonable"):
        read_statement(fine)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_parts_that_declare_a_document_type_are_refused(encoding: str, tmp_path: Path) -> None:
    path = tmp_path / "x.xlsx"
    export(_statement(), "xlsx", path)
    evil = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><sst>&a;</sst>'.encode(encoding)
    with zipfile.ZipFile(path) as package:
        whole = package.read("xl/styles.xml")
    _changed(path, "xl/styles.xml", whole, evil)
    with pytest.raises(FormatError, match=r"styles\.xml: the file declares a document type"):
        read_statement(path)


def test_other_packages_and_damaged_ones_are_refused(tmp_path: Path) -> None:
    (document,) = export(_statement(), "docx", tmp_path / "x.docx")
    other = document.rename(tmp_path / "x.xlsx")
    with pytest.raises(FormatError, match="this is not an XLSX workbook"):
        read_statement(other)
    (path,) = export(_statement(), "xlsx", tmp_path / "y.xlsx")
    _changed(path, "xl/worksheets/sheet1.xml", b"</row>", b"<row>")
    with pytest.raises(FormatError, match="the workbook is damaged"):
        read_statement(path)


def test_a_package_damaged_at_any_byte_is_read_or_refused_in_one_line(tmp_path: Path) -> None:
    (path,) = export(_statement(), "xlsx", tmp_path / "y.xlsx")
    whole, refused = path.read_bytes(), list[str]()
    for place in range(40, len(whole), len(whole) // 97):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 0xA5]) + whole[place + 1 :])
        try:
            read_statement(path)
        except InputError as error:
            refused.append(str(error))
    assert len(refused) > 50
    assert not any("\n" in message for message in refused)


def test_what_a_workbook_has_besides_texts_is_left_out_in_silence(tmp_path: Path) -> None:
    (path,) = export(_statement(), "xlsx", tmp_path / "y.xlsx")
    validation = b'<extLst><ext uri="{CCE6A557-97BC-4B89-ADB6-D9C93CAAB3DF}"/></extLst></worksheet>'
    _changed(path, "xl/worksheets/sheet1.xml", b"</worksheet>", validation)
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        assert len(read_statement(path)) == 1
    assert said == []


def test_a_document_is_a_landscape_table_with_a_repeated_head_and_languages(tmp_path: Path) -> None:
    (path,) = export(_statement(), "docx", tmp_path / "x.docx")
    document = docx.Document(str(path))
    section, (table,) = document.sections[0], document.tables
    assert section.orientation is WD_ORIENT.LANDSCAPE
    assert [round(side.mm) for side in (section.page_width, section.page_height) if side] == [297, 210]
    assert document.paragraphs[0].text == "мост: 14/05"
    assert [[cell.text for cell in row.cells] for row in table.rows] == [
        ["#", "Русский ★", "Українська", "English · agency"],
        ["1", "Мост открыт.", "Міст відкрито. (draft)", "The bridge\nis open. (stale)"],
        ["2", "", "", ""],
    ]
    assert [bool(row._tr.xpath("./w:trPr/w:tblHeader")) for row in table.rows] == [True, False, False]
    assert all(row._tr.xpath("./w:trPr/w:cantSplit") for row in table.rows)
    languages = [cell._tc.xpath(".//w:r[1]/w:rPr/w:lang/@w:val") for cell in table.rows[1].cells]
    assert languages == [["en-GB"], ["ru-RU"], ["uk-UA"], ["en-GB"]]


@pytest.mark.parametrize(("kind", "module", "package"), [("xlsx", "openpyxl", "openpyxl"), ("docx", "docx", "python-docx")])
def test_a_missing_extra_is_named(kind: str, module: str, package: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(WorkbenchError, match=rf"of the extra \[{kind}\], which is missing; install it: pip install {package}"):
        export(_statement(), kind, tmp_path / "x")
    assert list(tmp_path.iterdir()) == []


def test_the_title_of_a_sheet_is_made_one_that_spreadsheets_accept() -> None:
    out = io.BytesIO()
    write_rows([["a"]], [10], "[a]:*?/\\" + "я" * 40, out)
    title = openpyxl.load_workbook(out).active.title
    assert len(title) <= 31
    assert not set("[]:*?/\\") & set(title)
