"""Edits as JSON, the way the journal keeps them.

Fields at their default are left out and unknown keys are passed over, so that a journal written by a newer or an older
version stays readable.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from workbench.core.concept import Concept, Term, TermStatus
from workbench.core.edit import Change, ConceptChange, Edit, HeaderChange, SegmentChange, UnitChange
from workbench.core.segment import EMPTY_SEGMENT, NOTHING_FOREIGN, Foreign, Segment, State
from workbench.core.statement import Header
from workbench.core.unit import ALIGNED, Alignment, Unit

Json = dict[str, Any]

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
                "before": None if old_concept is None else _concept_to_json(old_concept),
                "after": None if new_concept is None else _concept_to_json(new_concept),
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
        return ConceptChange(_optional(before, _concept_from_json), _optional(after, _concept_from_json))
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
    return _with_foreign(data, segment.foreign)


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
        foreign=_foreign_from_json(data),
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
    return _with_foreign(data, unit.foreign)


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
        foreign=_foreign_from_json(data),
    )


def _alignment_from_json(data: Mapping[str, Any]) -> Alignment:
    return Alignment(float(data.get("confidence", 1.0)), bool(data.get("pinned", False)), bool(data.get("open", False)))


def _header_to_json(header: Header) -> Json:
    return _with_foreign({"versions": list(header.versions), "source": header.source}, header.foreign)


def _header_from_json(data: Mapping[str, Any]) -> Header:
    return Header(tuple(str(tag) for tag in data["versions"]), str(data["source"]), _foreign_from_json(data))


_CONCEPT_TEXTS = ("definition", "domain", "note", "author", "changed")
_TERM_TEXTS = ("part_of_speech", "gender", "note", "example", "source")


def _concept_to_json(concept: Concept) -> Json:
    terms = {language: [_term_to_json(term) for term in several] for language, several in concept.terms.items()}
    data: Json = {"id": concept.id, "terms": terms}
    for name in _CONCEPT_TEXTS:
        if value := getattr(concept, name):
            data[name] = value
    if concept.do_not_translate:
        data["do_not_translate"] = True
    return _with_foreign(data, concept.foreign)


def _concept_from_json(data: Mapping[str, Any]) -> Concept:
    return Concept(
        id=str(data["id"]),
        terms={str(language): tuple(map(_term_from_json, terms)) for language, terms in data["terms"].items()},
        do_not_translate=bool(data.get("do_not_translate", False)),
        foreign=_foreign_from_json(data),
        **{name: str(data.get(name, "")) for name in _CONCEPT_TEXTS},
    )


def _term_to_json(term: Term) -> Json:
    data: Json = {"text": term.text, "status": term.status.value}
    for name in _TERM_TEXTS:
        if value := getattr(term, name):
            data[name] = value
    for name in ("case_sensitive", "exact"):
        if getattr(term, name):
            data[name] = True
    return _with_foreign(data, term.foreign)


def _term_from_json(data: Mapping[str, Any]) -> Term:
    return Term(
        text=str(data["text"]),
        status=TermStatus(data["status"]),
        case_sensitive=bool(data.get("case_sensitive", False)),
        exact=bool(data.get("exact", False)),
        foreign=_foreign_from_json(data),
        **{name: str(data.get(name, "")) for name in _TERM_TEXTS},
    )


def _with_foreign(data: Json, foreign: Foreign) -> Json:
    if foreign.attributes:
        data["attributes"] = [list(pair) for pair in foreign.attributes]
    if foreign.elements:
        data["elements"] = list(foreign.elements)
    return data


def _foreign_from_json(data: Mapping[str, Any]) -> Foreign:
    attributes, elements = data.get("attributes"), data.get("elements")
    if not attributes and not elements:
        return NOTHING_FOREIGN
    return Foreign(tuple((str(name), str(value)) for name, value in attributes or ()), tuple(str(xml) for xml in elements or ()))


def _optional(data: Mapping[str, Any] | None, read: Callable[[Mapping[str, Any]], T]) -> T | None:
    return None if data is None else read(data)
