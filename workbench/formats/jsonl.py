"""JSON Lines: one unit a line, with its texts and their states.

``{"id": "u4", "statement": "bridge", "ru": "…", "uk": "…", "en": "…", "states": {"ru": "confirmed", …}}``; every line
has every version, "" where there is no text.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, BinaryIO

from workbench.core.errors import FormatError, UsageError
from workbench.core.language import base, canonical, in_order, is_tag
from workbench.core.segment import Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.formats.cells import segments
from workbench.formats.files import read_text
from workbench.formats.ids import RowIds
from workbench.text.writing.clean import clean

_RESERVED = ("id", "statement", "states")


def write(statement: Statement, out: BinaryIO) -> None:
    """Write the texts and states of a statement.

    Raises:
        UsageError: a version's tag is the name of another field.
    """
    for tag in statement.versions:
        if tag in _RESERVED:
            raise UsageError(f"jsonl cannot hold a version named {tag!r}", remedy="leave it out, or export as tmx")
    for unit in statement.units:
        record = {
            "id": unit.id,
            "statement": statement.name,
            **{tag: clean(unit.text(tag)) for tag in statement.versions},
            "states": {tag: unit.state(tag).value for tag in statement.versions},
        }
        out.write(json.dumps(record, ensure_ascii=False).encode("utf-8", "replace") + b"\n")


def read(path: Path) -> Statement:
    """A statement from JSON Lines; fields that are no language tags are passed over.

    Raises:
        NotFoundError, InputError: the file cannot be read.
        FormatError: a line is not a JSON object, or two have one id; names the line.
    """
    units: list[Unit] = []
    versions: dict[str, None] = {}
    seen: set[str] = set()
    ids = RowIds()
    for number, line in enumerate(read_text(path).split("\n"), 1):
        if not line.strip():
            continue
        record = _record(line, path, number)
        texts = {canonical(key): value for key, value in record.items() if _is_text(key, value)}
        versions.update(dict.fromkeys(texts))
        given = record.get("id")
        unit_id = clean(str(given)) if given is not None else ""
        if unit_id and unit_id in seen:
            raise FormatError(f"two lines have the id {unit_id[:40]!r}", path=path, place=f"line {number}")
        seen.add(unit_id)
        units.append(Unit(ids.give(unit_id), _with_states(segments(texts.items()), record.get("states"))))
    order = tuple(versions) if len(units) else ()
    return Statement(path.stem, Header(order, next(iter(in_order(order)), "")), units)


def _record(line: str, path: Path, number: int) -> dict[str, Any]:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        reason = error.msg if isinstance(error, json.JSONDecodeError) else "nested too deep"
        raise FormatError(f"the line is not JSON: {reason}", path=path, place=f"line {number}") from None
    if not isinstance(record, dict):
        raise FormatError("the line is not a JSON object", path=path, place=f"line {number}")
    return record


def _is_text(key: str, value: object) -> bool:
    return key not in _RESERVED and isinstance(value, str) and is_tag(key) and len(base(key)) <= 3


def _with_states(found: Mapping[str, Segment], states: object) -> dict[str, Segment]:
    known = states if isinstance(states, dict) else {}
    values = {state.value: state for state in State if state is not State.EMPTY}
    return {tag: replace(segment, state=values.get(str(known.get(tag)), segment.state)) for tag, segment in found.items()}
