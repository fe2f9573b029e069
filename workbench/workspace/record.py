"""One record of a statement's journal, and the line it is written as."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from workbench.core.edit import Edit
from workbench.formats.checked_lines import checked_line, checked_object
from workbench.formats.concept_json import Json
from workbench.workspace.codec import edit_from_json, edit_to_json, segment_from_json, segment_to_json
from workbench.workspace.merge import Conflict
from workbench.workspace.net import Above


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
        above: of an edit that puts units in, the id of each → those of the units above it, the nearest first.
    """

    seq: int
    kind: Kind
    time: str
    of: int = 0
    edit: Edit | None = None
    sha256: str = ""
    upto: int = 0
    conflicts: tuple[Conflict, ...] = ()
    above: Above = field(default_factory=dict)

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
    if record.above:
        data["above"] = {unit: list(ids) for unit, ids in record.above.items()}
    return checked_line(data)


def decode(line: bytes) -> Record | None:
    """The record of a line without its line break, or None when it is damaged."""
    data = checked_object(line)
    try:
        return None if data is None else _record(data)
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
        {str(unit): tuple(map(str, ids)) for unit, ids in data.get("above", {}).items()},
    )
