"""DOCX: a landscape table with a column per version, to read, print and comment on. Needs the extra ``docx``."""

from __future__ import annotations

import io
from typing import Any, BinaryIO

from workbench.core.language import canonical, native_name
from workbench.core.segment import State
from workbench.core.statement import Statement
from workbench.formats.extras import need
from workbench.formats.office import reproducible
from workbench.text.clean import clean

# Proofing tools know these tags, not plain languages.
_PROOFED = {"ru": "ru-RU", "uk": "uk-UA", "en": "en-GB"}
_PAGE = (297.0, 210.0)  # A4, landscape, in millimetres
_MARGIN = 15.0
_NUMBER_WIDTH = 12.0
_LARGE, _SMALL = 10.0, 9.0


def write(statement: Statement, out: BinaryIO) -> None:
    """Write a table with a row per unit; drafts and stale texts say so.

    Raises:
        WorkbenchError: python-docx is missing.
    """
    document = need("docx").Document()
    _prepare(document, statement.name)
    widths = _widths(len(statement.versions))
    table = document.add_table(rows=len(statement) + 1, cols=len(widths))
    table.style = "Table Grid"
    table.autofit = False
    cells = table._cells  # row.cells costs a second per thousand rows
    _head(table.rows[0], cells[: len(widths)], statement)
    for number, unit in enumerate(statement.units, 1):
        row = cells[number * len(widths) : (number + 1) * len(widths)]
        _put(row[0], str(number), "en", faint=True)
        for cell, tag in zip(row[1:], statement.versions, strict=True):
            segment = unit.segment(tag)
            doubtful = segment.state in (State.DRAFT, State.STALE) and segment.text
            _put(cell, segment.text, tag, note=f" ({segment.state.value})" if doubtful else "")
    _lay_out(table, widths)
    buffer = io.BytesIO()
    document.save(buffer)
    out.write(reproducible(buffer.getvalue()))


def _prepare(document: Any, name: str) -> None:
    """Page, type and title."""
    shared, section = need("docx.shared"), document.sections[0]
    section.orientation = need("docx.enum.section").WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = (shared.Mm(side) for side in _PAGE)
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, side, shared.Mm(_MARGIN))
    normal = document.styles["Normal"]
    normal.font.size = shared.Pt(_LARGE)
    normal.paragraph_format.space_after = shared.Pt(0)
    document.core_properties.title = clean(name)
    document.core_properties.author = "Workbench"
    document.core_properties.comments = ""
    document.add_heading(clean(name), level=1)
    _page_number(section.footer.paragraphs[0])


def _page_number(paragraph: Any) -> None:
    paragraph.alignment = need("docx.enum.text").WD_ALIGN_PARAGRAPH.RIGHT
    field = _element("w:fldSimple", {"w:instr": "PAGE"})
    field.append(_element("w:r", {}))
    paragraph._p.append(field)  # python-docx has no fields


def _widths(versions: int) -> list[float]:
    """The widths of the columns, in millimetres."""
    room = _PAGE[0] - 2 * _MARGIN - _NUMBER_WIDTH
    return [_NUMBER_WIDTH, *[room / versions] * versions]


def _head(row: Any, cells: list[Any], statement: Statement) -> None:
    row._tr.get_or_add_trPr().append(_element("w:tblHeader", {}))  # repeated on every page
    _put(cells[0], "#", "en", bold=True)
    for cell, tag in zip(cells[1:], statement.versions, strict=True):
        _put(cell, f"{native_name(tag)}{' ★' if tag == statement.source else ''}", tag, bold=True)
    for cell in cells:
        cell._tc.get_or_add_tcPr().append(_element("w:shd", {"w:val": "clear", "w:fill": "E8E8E2"}))


def _put(cell: Any, text: str, tag: str, *, note: str = "", bold: bool = False, faint: bool = False) -> None:
    """One paragraph of text in a cell, with its language; `note` stands behind it, small."""
    paragraph = cell.paragraphs[0]
    run = _run(paragraph, text, tag)
    run.bold = bold or None
    run.italic = True if note else None
    for other in (run,) if faint else (_run(paragraph, note, "en"),) if note else ():
        other.font.size = need("docx.shared").Pt(_SMALL)
        other.font.color.rgb = need("docx.shared").RGBColor(0x66, 0x66, 0x60)


def _run(paragraph: Any, text: str, tag: str) -> Any:
    run = paragraph.add_run(clean(text))
    plain = canonical(tag).partition("-x-")[0]
    run._r.get_or_add_rPr().append(_element("w:lang", {"w:val": _PROOFED.get(plain, plain)}))
    return run


def _lay_out(table: Any, widths: list[float]) -> None:
    """Fixed widths, and no row torn over two pages."""
    millimetres = [need("docx.shared").Mm(width) for width in widths]
    for column, width in zip(table.columns, millimetres, strict=True):
        column.width = width
    for row in table._tbl.tr_lst:
        row.get_or_add_trPr().append(_element("w:cantSplit", {}))
        for cell, width in zip(row.tc_lst, millimetres, strict=True):
            cell.width = width


def _element(name: str, attributes: dict[str, str]) -> Any:
    element = need("docx.oxml").OxmlElement(name)
    for key, value in attributes.items():
        element.set(need("docx.oxml.ns").qn(key), value)
    return element
