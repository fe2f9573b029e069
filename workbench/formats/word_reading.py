"""What a DOCX document says: its tables, and its paragraphs, with tracked changes accepted."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from lxml import etree

from workbench.formats.office import checked, part
from workbench.formats.word import FAINT
from workbench.text.writing.clean import clean

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARAGRAPH, _RUN, _TABLE, _ROW, _CELL = (f"{_W}{name}" for name in ("p", "r", "tbl", "tr", "tc"))
_GONE = frozenset({f"{_W}del", f"{_W}moveFrom"})
# What is for older programs says a text box a second time.
_FALLBACK = frozenset({"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"})
_CHARACTERS = {
    f"{_W}br": "\n",
    f"{_W}cr": "\n",
    f"{_W}tab": "\t",
    f"{_W}noBreakHyphen": "\N{NON-BREAKING HYPHEN}",
}


def table_rows(path: Path) -> Iterator[list[list[str]]]:
    """The tables of a document, each as rows of texts, with what its changes put in and without what they took out.

    Small grey words at the end of a cell, as `workbench.formats.word.put` makes faint ones, are left out.

    Raises:
        NotFoundError, InputError: the file cannot be read.
        FormatError: it is no document, or a damaged one.
    """
    for table in _body(path).iterchildren(_TABLE):
        yield [[_cell_text(cell) for cell in row.iter(_CELL)] for row in table.iter(_ROW)]


def paragraphs(path: Path) -> Iterator[str]:
    """The paragraphs of a document as it is read: headings, lists and the cells of tables among them; errors as `table_rows`."""
    for paragraph in _body(path).iter(_PARAGRAPH):
        if not _is_within(paragraph, _FALLBACK):
            yield clean("".join(_runs(paragraph)))


def _body(path: Path) -> etree._Element:
    root = part(checked(path, needs="word/document.xml", kind="a DOCX document"), "word/document.xml", path)
    body = root.find(f"{_W}body")
    return root if body is None else body


def _cell_text(cell: etree._Element) -> str:
    return clean("\n".join("".join(_runs(paragraph)) for paragraph in cell.iter(_PARAGRAPH)))


def _runs(paragraph: etree._Element) -> Iterator[str]:
    for run in paragraph.iter(_RUN):
        colour = run.find(f"{_W}rPr/{_W}color")
        is_faint = colour is not None and colour.get(f"{_W}val") == FAINT
        if is_faint or _is_within(run, _GONE) or next(run.iterancestors(_PARAGRAPH)) is not paragraph:
            continue
        for piece in run:
            if piece.tag == f"{_W}t":
                yield piece.text or ""
            elif piece.tag in _CHARACTERS:
                yield _CHARACTERS[str(piece.tag)]


def _is_within(element: etree._Element, tags: frozenset[str]) -> bool:
    return any(parent.tag in tags for parent in element.iterancestors())
