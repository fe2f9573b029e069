"""XLSX: a sheet with a row per unit, its texts, and beside them their states. Needs the extra ``xlsx``."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import BinaryIO

from workbench.core.language import canonical
from workbench.core.segment import State
from workbench.core.statement import Statement
from workbench.formats.cells import statement_from
from workbench.formats.sheets import read_rows, write_rows
from workbench.text.writing.clean import clean

_STATE = " state"
_NUMBER = "#"
_TEXT_WIDTH = 60
_STATES = {state.value: state for state in State if state is not State.EMPTY}


def write(statement: Statement, out: BinaryIO) -> None:
    """Write the texts and states of a statement.

    Raises:
        UsageError: a text does not fit into a cell.
        WorkbenchError: openpyxl is missing.
    """
    count = len(statement.versions)
    write_rows(_rows(statement), [6, *[_TEXT_WIDTH] * count, *[12] * count], statement.name, out)


def _rows(statement: Statement) -> Iterator[list[str]]:
    tags = statement.versions
    yield [_NUMBER, *tags, *(f"{tag}{_STATE}" for tag in tags)]
    for number, unit in enumerate(statement.units, 1):
        states = (unit.state(tag).value if unit.text(tag) else "" for tag in tags)
        yield [str(number), *(clean(unit.text(tag)) for tag in tags), *states]


def read(path: Path) -> Statement:
    """A statement from the first sheet of a workbook, whose first row names the versions (``ru``, ``uk``, ``en``).

    Columns of states (``uk state``) and of numbers (``#``) are understood as we write them.

    Raises:
        NotFoundError, InputError: the file cannot be read.
        FormatError: no workbook, or its first row names no versions; names row or cell.
        WorkbenchError: openpyxl is missing.
    """
    rows = [(number, [clean(cell) for cell in cells]) for number, cells in read_rows(path)]
    heads = [cell.strip() for cell in rows[0][1]] if rows else []
    state_columns = {canonical(head.removesuffix(_STATE)): n for n, head in enumerate(heads) if head.endswith(_STATE)}
    texts = [n for n, head in enumerate(heads) if head and head != _NUMBER and not head.endswith(_STATE)]
    wanted = [(number, [cells[n] if n < len(cells) else "" for n in texts]) for number, cells in rows]
    kept = [row for row in wanted if any(cell.strip() for cell in row[1])]
    statement = statement_from(kept, path, path.stem)
    by_number = dict(rows)
    units = []
    for unit, (number, _) in zip(statement.units, kept[1:], strict=True):
        cells = by_number[number]
        states = {tag: _STATES.get(cells[n].strip()) for tag, n in state_columns.items() if n < len(cells)}
        segments = {tag: replace(segment, state=states.get(tag) or segment.state) for tag, segment in unit.segments.items()}
        units.append(replace(unit, segments=segments))
    return Statement(statement.name, statement.header, units)
