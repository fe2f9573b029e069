"""What DOCX documents of the workbench are made of: landscape pages, tables, texts with their language. Extra ``docx``."""

from __future__ import annotations

import io
from collections.abc import Sequence
from typing import Any

from workbench.core.language import canonical
from workbench.formats.extras import need
from workbench.formats.office import reproducible
from workbench.text.writing.clean import clean

# Proofing tools know these tags, not plain languages.
_PROOFED = {"ru": "ru-RU", "uk": "uk-UA", "en": "en-GB"}
_PAGE = (297.0, 210.0)  # A4, landscape, in millimetres
_MARGIN = 15.0
ROOM = _PAGE[0] - 2 * _MARGIN
"""The width between the margins, in millimetres."""

_PADDING = "40"  # twentieths of a point
LARGE, SMALL = 10.0, 9.0
FAINT = "666660"
HEAD = "E8E8E2"


def landscape(title: str) -> Any:
    """A new document with a title, numbered pages and no text.

    Raises:
        WorkbenchError: python-docx is missing.
    """
    document = need("docx").Document()
    shared, section = need("docx.shared"), document.sections[0]
    section.orientation = need("docx.enum.section").WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = (shared.Mm(side) for side in _PAGE)
    for side in ("left_margin", "right_margin", "top_margin", "bottom_margin"):
        setattr(section, side, shared.Mm(_MARGIN))
    normal = document.styles["Normal"]
    normal.font.size = shared.Pt(LARGE)
    normal.paragraph_format.space_after = shared.Pt(0)
    document.core_properties.title = clean(title)
    document.core_properties.author = "Workbench"
    document.core_properties.comments = ""
    document.add_heading(clean(title), level=1)
    _page_number(section.footer.paragraphs[0])
    return document


def _page_number(paragraph: Any) -> None:
    paragraph.alignment = need("docx.enum.text").WD_ALIGN_PARAGRAPH.RIGHT
    field = element("w:fldSimple", {"w:instr": "PAGE"})
    field.append(element("w:r"))
    paragraph._p.append(field)  # python-docx has no fields


def grid(document: Any, rows: int, widths: Sequence[float]) -> tuple[Any, list[list[Any]]]:
    """A table of fixed widths, in millimetres, with a head that every page repeats and no row torn over two pages.

    Returns:
        The table, and its cells by row.
    """
    table = document.add_table(rows=rows, cols=len(widths))
    table.style = "Table Grid"
    table.autofit = False
    # Room above and below the words; the order of what a table says of itself is fixed.
    padding = element("w:tblCellMar")
    for side in ("w:top", "w:bottom"):
        padding.append(element(side, {"w:w": _PADDING, "w:type": "dxa"}))
    table._tbl.tblPr.find(need("docx.oxml.ns").qn("w:tblLook")).addprevious(padding)
    millimetres = [need("docx.shared").Mm(width) for width in widths]
    for column, width in zip(table.columns, millimetres, strict=True):
        column.width = width
    for row in table._tbl.tr_lst:
        row.get_or_add_trPr().append(element("w:cantSplit"))
        for cell, width in zip(row.tc_lst, millimetres, strict=True):
            cell.width = width
    cells = table._cells  # row.cells costs a second per thousand rows
    by_row = [cells[at : at + len(widths)] for at in range(0, len(cells), len(widths))]
    table.rows[0]._tr.get_or_add_trPr().append(element("w:tblHeader"))
    for cell in by_row[0]:
        shade(cell, HEAD)
    return table, by_row


def shade(cell: Any, colour: str) -> None:
    """Give a cell a background, as ``RRGGBB``."""
    cell._tc.get_or_add_tcPr().append(element("w:shd", {"w:val": "clear", "w:fill": colour}))


def join(cells: Sequence[Any]) -> Any:
    """Make one cell of neighbours in a row that have no text yet."""
    first, *others = (cell._tc for cell in cells)
    first.grid_span = len(cells)
    first.width = sum(tc.width for tc in (first, *others))
    for tc in others:  # python-docx's own way looks through the whole table for each
        tc.getparent().remove(tc)
    return cells[0]


def put(paragraph: Any, text: str, tag: str, *, bold: bool = False, italic: bool = False, faint: bool = False) -> Any:
    """Add a run of text in a language to a paragraph; faint text is small and grey."""
    run = paragraph.add_run(clean(text))
    plain = canonical(tag).partition("-x-")[0]
    run._r.get_or_add_rPr().append(element("w:lang", {"w:val": _PROOFED.get(plain, plain)}))
    if bold:
        run.bold = True
    if italic:
        run.italic = True
    if faint:
        run.font.size = need("docx.shared").Pt(SMALL)
        run.font.color.rgb = need("docx.shared").RGBColor.from_string(FAINT)
    return run


def element(name: str, attributes: dict[str, str] | None = None) -> Any:
    """An element of WordprocessingML, for what python-docx has no words for."""
    made = need("docx.oxml").OxmlElement(name)
    for key, value in (attributes or {}).items():
        made.set(need("docx.oxml.ns").qn(key), value)
    return made


def saved(document: Any) -> bytes:
    """The document's bytes; the same content gives the same bytes."""
    buffer = io.BytesIO()
    document.save(buffer)
    return reproducible(buffer.getvalue())
