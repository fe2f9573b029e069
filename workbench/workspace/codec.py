"""Edits as JSON, the way the journal keeps them.

Fields at their default are left out and unknown keys are passed over, so that a journal written by a newer or an older
version stays readable.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from workbench.core.edit import Change, ConceptChange, Edit, HeaderChange, SegmentChange, UnitChange
from workbench.core.segment import EMPTY_SEGMENT, Segment, State
from workbench.core.statement import Header
from workbench.core.unit import ALIGNED, Alignment, Unit
from workbench.formats.concept_json import Json, concept_from_json, concept_to_json, foreign_from_json, with_foreign

T = TypeVar("T")


def edit_to_json(edit: Edit) -> Json:
    """An edit as a JSON object: ``{"label", "author", "time", "changes": [...]}``."""
    return {
        "label": edit.label,
        "author": edit.author,
        "time": edit.time,
        "changes": [change_to_json(change) for change in edit.changes],
    }


def edit_from_json(data: Mapping[str, Any]) -> Edit:
    """The edit that `edit_to_json` wrote.

    Raises:
        ValueError, KeyError, TypeError, AttributeError: it is not one; the journal treats such a record as damaged.
    """
    changes = tuple(change_from_json(change) for change in data["changes"])
    return Edit(str(data["label"]), changes, str(data.get("author", "")), str(data.get("time", "")))


def change_to_json(change: Change) -> Json:
    """One change as a JSON object; ``kind`` says which."""
    match change:
        case SegmentChange(unit, version, before, after):
            return {
                "kind": "segment",
                "unit": unit,
                "version": version,
                "before": None if before is None else segment_to_json(before),
                "after": None if after is None else segment_to_json(after),
            }
        case UnitChange(position, was, now):
            return {
                "kind": "unit",
                "position": position,
                "before": None if was is None else unit_to_json(was),
                "after": None if now is None else unit_to_json(now),
            }
        case HeaderChange(old, new):
            return {"kind": "header", "before": _header_to_json(old), "after": _header_to_json(new)}
        case ConceptChange(old_concept, new_concept):
            return {
                "kind": "concept",
                "before": None if old_concept is None else concept_to_json(old_concept),
                "after": None if new_concept is None else concept_to_json(new_concept),
            }


def change_from_json(data: Mapping[str, Any]) -> Change:
    """The change that `change_to_json` wrote; errors as `edit_from_json`."""
    kind, before, after = data["kind"], data["before"], data["after"]
    if kind == "segment":
        return SegmentChange(
            str(data["unit"]), str(data["version"]), _optional(before, segment_from_json), _optional(after, segment_from_json)
        )
    if kind == "unit":
        return UnitChange(max(0, int(data["position"])), _optional(before, unit_from_json), _optional(after, unit_from_json))
    if kind == "header":
        return HeaderChange(_header_from_json(before), _header_from_json(after))
    if kind == "concept":
        return ConceptChange(_optional(before, concept_from_json), _optional(after, concept_from_json))
    raise ValueError(f"unknown kind of change {kind!r}")


def segment_to_json(segment: Segment) -> Json:
    """A segment, without what is at its default."""
    data: Json = {}
    for name in ("text", "origin", "author", "changed"):
        if value := getattr(segment, name):
            data[name] = value
    if segment.state is not State.EMPTY:
        data["state"] = segment.state.value
    if segment.inlines:
        data["inlines"] = [list(inline) for inline in segment.inlines]
    return with_foreign(data, segment.foreign)


def segment_from_json(data: Mapping[str, Any]) -> Segment:
    """The segment that `segment_to_json` wrote; errors as `edit_from_json`."""
    if not data:
        return EMPTY_SEGMENT
    return Segment(
        text=str(data.get("text", "")),
        state=State(data.get("state", "empty")),
        origin=str(data.get("origin", "")),
        author=str(data.get("author", "")),
        changed=str(data.get("changed", "")),
        inlines=tuple((int(number), str(xml)) for number, xml in data.get("inlines", ())),
        foreign=foreign_from_json(data),
    )


def unit_to_json(unit: Unit) -> Json:
    """A unit with its segments, without what is at its default."""
    data: Json = {"id": unit.id, "segments": {tag: segment_to_json(seg) for tag, seg in unit.segments.items()}}
    if unit.paragraph:
        data["paragraph"] = True
    if unit.ignored:
        data["ignored"] = sorted(unit.ignored)
    if unit.alignment != ALIGNED:
        alignment = unit.alignment
        data["alignment"] = {"confidence": alignment.confidence, "pinned": alignment.pinned, "open": alignment.open}
    if unit.notes:
        data["notes"] = list(unit.notes)
    return with_foreign(data, unit.foreign)


def unit_from_json(data: Mapping[str, Any]) -> Unit:
    """The unit that `unit_to_json` wrote; errors as `edit_from_json`."""
    alignment = data.get("alignment")
    return Unit(
        id=str(data["id"]),
        segments={str(tag): segment_from_json(seg) for tag, seg in data["segments"].items()},
        paragraph=bool(data.get("paragraph", False)),
        ignored=frozenset(str(key) for key in data.get("ignored", ())),
        alignment=_alignment_from_json(alignment) if alignment else ALIGNED,
        notes=tuple(str(note) for note in data.get("notes", ())),
        foreign=foreign_from_json(data),
    )


def _alignment_from_json(data: Mapping[str, Any]) -> Alignment:
    return Alignment(float(data.get("confidence", 1.0)), bool(data.get("pinned", False)), bool(data.get("open", False)))


def _header_to_json(header: Header) -> Json:
    return with_foreign({"versions": list(header.versions), "source": header.source}, header.foreign)


def _header_from_json(data: Mapping[str, Any]) -> Header:
    return Header(tuple(str(tag) for tag in data["versions"]), str(data["source"]), foreign_from_json(data))


def _optional(data: Mapping[str, Any] | None, read: Callable[[Mapping[str, Any]], T]) -> T | None:
    return None if data is None else read(data)
