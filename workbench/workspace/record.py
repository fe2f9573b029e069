"""One record of a statement's journal, and the line it is written as.

A line is ``["1a2b3c4d",{…}]``: the CRC-32 of the object's bytes, and the object.
"""

from __future__ import annotations

import json
import zlib
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from workbench.core.edit import Edit
from workbench.workspace.codec import Json, edit_from_json, edit_to_json, segment_from_json, segment_to_json
from workbench.workspace.merge import Conflict

_HEAD = len('["1a2b3c4d",')


class Kind(StrEnum):
    """What a record tells."""

    EDIT = "edit"
    UNDO = "undo"
    REDO = "redo"
    SKIPPED = "skipped"
    SAVING = "saving"
    SAVED = "saved"
    OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Record:
    """One line.

    Attributes:
        seq: its number, from 1, without gaps unless a line was damaged.
        time: when, ISO 8601 in UTC.
        of: undo, redo, skipped: the number of the edit concerned.
        edit: edit, undo, redo: what was applied. outside: our unsaved changes as they fit the new file, or None.
        sha256: saved, outside: the hash of the TMX file; saving: what it will be as soon as the file is replaced.
        upto: saving, saved: the file holds every record up to this number; outside: the record before it.
        conflicts: outside: our texts where the file had changed the same segment.
    """

    seq: int
    kind: Kind
    time: str
    of: int = 0
    edit: Edit | None = None
    sha256: str = ""
    upto: int = 0
    conflicts: tuple[Conflict, ...] = ()

    @property
    def is_anchor(self) -> bool:
        """Whether the record says what the TMX file was."""
        return self.kind in (Kind.SAVED, Kind.OUTSIDE)

    def numbered(self, seq: int) -> Record:
        """This record as number `seq`."""
        return replace(self, seq=seq, upto=seq - 1 if self.kind is Kind.OUTSIDE else self.upto)


def encode(record: Record) -> bytes:
    """A record as its line, line break included."""
    data: Json = {"seq": record.seq, "kind": record.kind.value, "time": record.time}
    if record.of:
        data["of"] = record.of
    if record.sha256:
        data["sha256"] = record.sha256
    if record.upto:
        data["upto"] = record.upto
    if record.edit is not None:
        data["edit"] = edit_to_json(record.edit)
    if record.conflicts:
        data["conflicts"] = [
            {"unit": c.unit, "version": c.version, "segment": segment_to_json(c.segment)} for c in record.conflicts
        ]
    # Lone surrogates cannot be written as UTF-8, so they stay escapes; everything else stays readable.
    body = json.dumps(data, ensure_ascii=False, separators=(",", ":"))
    try:
        raw = body.encode()
    except UnicodeEncodeError:
        raw = json.dumps(data, separators=(",", ":")).encode()
    return b'["%08x",%s]\n' % (zlib.crc32(raw), raw)


def decode(line: bytes) -> Record | None:
    """The record of a line without its line break, or None when it is damaged."""
    raw = line[_HEAD:-1]
    if not line.startswith(b'["') or line[-1:] != b"]" or line[2 : _HEAD - 2] != b"%08x" % zlib.crc32(raw):
        return None
    try:
        return _record(json.loads(raw))
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _record(data: dict[str, Any]) -> Record:
    edit = data.get("edit")
    conflicts = tuple(
        Conflict(str(c["unit"]), str(c["version"]), segment_from_json(c["segment"])) for c in data.get("conflicts", ())
    )
    return Record(
        int(data["seq"]),
        Kind(data["kind"]),
        str(data.get("time", "")),
        int(data.get("of", 0)),
        None if edit is None else edit_from_json(edit),
        str(data.get("sha256", "")),
        int(data.get("upto", 0)),
        conflicts,
    )
