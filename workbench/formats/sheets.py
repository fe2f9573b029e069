"""Sheets of XLSX workbooks as rows of texts: every cell written is text, never a formula."""

from __future__ import annotations

import datetime
import io
import re
import warnings
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, BinaryIO

from workbench.core.errors import FormatError, InputError, UsageError
from workbench.formats import office
from workbench.formats.cells import CELL_LIMIT
from workbench.formats.extras import need
from workbench.text.writing.clean import clean

CELL_CHARACTERS = 32_767
"""What a cell of a spreadsheet holds; more would be cut off silently."""
COLUMNS_LIMIT = 500

_FORMULA_START = ("=", "+", "-", "@", "\t", "\r")
_TITLE = re.compile(r"[\[\]:*?/\\']")
# Spreadsheets read _x0041_ as the letter A, and _x005F_ as the low line that keeps them from doing so.
_ESCAPE = re.compile(r"_(?=x[0-9A-Fa-f]{4}_)")
_ESCAPED = re.compile(r"_x005F_(?=x[0-9A-Fa-f]{4}_)")


def write_rows(rows: Iterable[Sequence[str]], widths: Sequence[int], title: str, out: BinaryIO) -> None:
    """Write one sheet: the first row is its head, which stays in view, and long texts wrap.

    Args:
        widths: of the columns, in characters.

    Raises:
        UsageError: a text does not fit into a cell.
        WorkbenchError: openpyxl is missing.
    """
    openpyxl = need("openpyxl")
    table = [[_text(text, number) for text in row] for number, row in enumerate(rows, 1)]
    cells, styles = need("openpyxl.cell"), need("openpyxl.styles")
    book = openpyxl.Workbook(write_only=True)
    book.properties.creator = "Workbench"
    sheet = book.create_sheet(_TITLE.sub(" ", clean(title)).strip()[:31] or "Sheet")
    sheet.freeze_panes = "A2"
    for number, width in enumerate(widths):
        sheet.column_dimensions[need("openpyxl.utils").get_column_letter(number + 1)].width = width
    wrapped = styles.Alignment(wrap_text=True, vertical="top")
    bold, shade = styles.Font(bold=True), styles.PatternFill("solid", fgColor="E8E8E2")
    for number, row in enumerate(table, 1):
        line = []
        for text in row:
            cell = cells.WriteOnlyCell(sheet, value=text)
            cell.data_type = "s"  # a text, whatever it begins with
            cell.alignment = wrapped
            cell.quotePrefix = text.startswith(_FORMULA_START)  # still a text after somebody has edited it
            if number == 1:
                cell.font, cell.fill = bold, shade
            line.append(cell)
        sheet.append(line)
    sheet.print_title_rows = "1:1"
    sheet.page_setup.orientation = "landscape"
    sheet.page_setup.fitToHeight = 0
    sheet.sheet_properties.pageSetUpPr = need("openpyxl.worksheet.properties").PageSetupProperties(fitToPage=True)
    buffer = io.BytesIO()
    book.save(buffer)
    out.write(office.reproducible(buffer.getvalue()))


def read_rows(path: Path) -> Iterator[tuple[int, list[str]]]:
    """The rows of the first sheet that hold anything, each with its number.

    A formula is read as the result that the spreadsheet saved with it.

    Raises:
        NotFoundError, InputError: the file cannot be read.
        FormatError: it is no workbook, or a formula has no saved result or an error for one; names the cell.
        WorkbenchError: openpyxl is missing.
    """
    openpyxl = need("openpyxl")
    # It warns of styles and features that it leaves out; nothing of a text is among them.
    warnings.filterwarnings("ignore", category=UserWarning, module=r"openpyxl\.")
    data = office.checked(path, needs="xl/workbook.xml", kind="an XLSX workbook")
    try:
        texts = openpyxl.load_workbook(data, read_only=True).worksheets
        results = openpyxl.load_workbook(io.BytesIO(data.getvalue()), read_only=True, data_only=True).worksheets
        if not texts:
            raise FormatError("the workbook has no sheet", path=path)
        texts[0].reset_dimensions()  # some tools write wrong ones
        results[0].reset_dimensions()
        for number, (row, saved) in enumerate(zip(texts[0].iter_rows(), results[0].iter_rows(), strict=True), 1):
            if len(row) > COLUMNS_LIMIT:
                raise FormatError(f"the row has {len(row)} cells", path=path, place=f"row {number}")
            cells = [_read(cell, other, path) for cell, other in zip(row, saved, strict=True)]
            if any(cell.strip() for cell in cells):
                yield number, cells
    except (InputError, MemoryError):
        raise
    except Exception as error:
        # openpyxl raises whatever its own code stumbles over: KeyError, ValueError, a parser's error.
        raise FormatError(f"the workbook is damaged ({type(error).__name__})", path=path) from error


def _text(text: str, row: int) -> str:
    plain = clean(text)
    if len(plain) > CELL_CHARACTERS:
        raise UsageError(
            f"row {row} has a text of {len(plain)} characters, and a cell of a spreadsheet holds {CELL_CHARACTERS}",
            remedy="choose another format",
        )
    return _ESCAPE.sub("_x005F_", plain)


def _read(cell: Any, saved: Any, path: Path) -> str:
    if cell.value is None:
        return ""
    is_formula = cell.data_type == "f"
    value = saved.value if is_formula else cell.value
    if value is None or saved.data_type == "e":
        result = f"has the result {value}" if value is not None else "has no saved result"
        problem = f"the formula {result}" if is_formula else f"the cell is an error, {value}"
        raise FormatError(
            problem, path=path, place=f"cell {cell.coordinate}", remedy="put the text itself there, or save it in a spreadsheet"
        )
    text = _ESCAPED.sub("_", _as_text(value).replace("_x000D_", "\n"))
    if len(text) > CELL_LIMIT:
        raise FormatError("the cell is too long", path=path, place=f"cell {cell.coordinate}")
    return text


def _as_text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime.datetime) and value.time() == datetime.time():
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, datetime.date | datetime.time) else str(value)
