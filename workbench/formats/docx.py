"""DOCX: a landscape table with a column per version, to read, print and comment on. Needs the extra ``docx``."""

from __future__ import annotations

from typing import BinaryIO

from workbench.core.language import native_name
from workbench.core.segment import State
from workbench.core.statement import Statement
from workbench.formats.word import ROOM, grid, landscape, put, saved

_NUMBER_WIDTH = 12.0


def write(statement: Statement, out: BinaryIO) -> None:
    """Write a table with a row per unit; drafts and stale texts say so.

    Raises:
        WorkbenchError: python-docx is missing.
    """
    document = landscape(statement.name)
    versions = statement.versions
    widths = [_NUMBER_WIDTH, *[(ROOM - _NUMBER_WIDTH) / max(1, len(versions))] * len(versions)]
    _, (head, *rows) = grid(document, len(statement) + 1, widths)
    put(head[0].paragraphs[0], "#", "en", bold=True)
    for cell, tag in zip(head[1:], versions, strict=True):
        put(cell.paragraphs[0], f"{native_name(tag)}{' ★' if tag == statement.source else ''}", tag, bold=True)
    for number, (cells, unit) in enumerate(zip(rows, statement.units, strict=True), 1):
        put(cells[0].paragraphs[0], str(number), "en", faint=True)
        for cell, tag in zip(cells[1:], versions, strict=True):
            segment = unit.segment(tag)
            doubtful = segment.state in (State.DRAFT, State.STALE) and bool(segment.text)
            put(cell.paragraphs[0], segment.text, tag, italic=doubtful)
            if doubtful:
                put(cell.paragraphs[0], f" ({segment.state.value})", "en", faint=True)
    out.write(saved(document))
