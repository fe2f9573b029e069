"""Three-way merge: edits made against one state of a statement, fitted onto another.

Unchanged on one side takes the other side. Where both changed the same segment, the file's text stays in the segment
and ours becomes a note of the unit, so that both are on the screen and in the file, and neither is lost.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from typing import TypeVar

from workbench.core.edit import Change, ConceptChange, Edit, HeaderChange, SegmentChange, UnitChange, apply
from workbench.core.errors import ConflictError
from workbench.core.segment import EMPTY_SEGMENT, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.workspace.net import Above, Places, UnitNet, compose
from workbench.workspace.transition import between

CONFLICT_NOTE = "conflict "
"""How the note begins that keeps our text where the file's text was taken."""

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Conflict:
    """A segment that was changed on both sides.

    Attributes:
        unit, version: where.
        segment: ours, which the file's replaced.
    """

    unit: str
    version: str
    segment: Segment


@dataclass(slots=True)
class Merged:
    """The outcome.

    Attributes:
        statement: the file's state with our changes.
        conflicts: our texts that gave way, each kept as a note of its unit.
        problems: everything that did not fit, one line each for a person; empty when all did.
    """

    statement: Statement
    conflicts: list[Conflict] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)


def merge(
    theirs: Statement,
    changes: Iterable[Change],
    *,
    ours: Statement | None = None,
    above: Above | None = None,
    ours_wins: bool = False,
) -> Merged:
    """Fit changes onto a statement.

    Args:
        theirs: the state to fit them onto; it is left as it is.
        changes: what was done to another state, in order.
        ours: the state that the changes led to, when it is known: a unit that is gone comes back whole from it, and
            what was put in stands behind the same unit as there, not in the same row.
        above: where what was put in stood, as far as that is known without `ours`.
        ours_wins: where both changed a segment, take ours (the changes are known to be the later ones).
    """
    net = compose(changes)
    merged = Merged(theirs.copy())
    places = Places(ours, above or {})
    merged.statement.reserve(net.units)
    if ours is not None:
        merged.statement.reserve((ours.new_unit_id(),))
    if net.header is not None:
        merged.statement.header = _header(net.header[0], net.header[1], theirs.header)
    for unit_id, unit in net.units.items():
        _merge_unit(merged, unit_id, unit, places, ours_wins=ours_wins)
    _complete_versions(merged.statement)
    return merged


def fitted(statement: Statement, edit: Edit) -> Edit | None:
    """An edit made against another state, fitted onto this one; None when what it concerns says something else now."""
    outcome = merge(statement, edit.changes)
    changes = between(statement, outcome.statement)
    if outcome.problems or not changes:
        return None
    concepts = tuple(change for change in edit.changes if isinstance(change, ConceptChange))
    return Edit(edit.label, (*changes, *concepts), edit.author, edit.time)


def refuse_to_hide(statement: Statement, edit: Edit) -> None:
    """Refuse an edit that leaves or puts texts in a version that has no column then.

    Raises:
        ConflictError: it would, or it does not fit the statement.
    """
    columns = set(statement.versions)
    put: set[str] = set()
    for change in edit.changes:
        match change:
            case HeaderChange(after=header):
                columns = set(header.versions)
            case SegmentChange(version=tag, after=segment) if segment is not None:
                put.add(tag)
            case UnitChange(after=unit) if unit is not None:
                put.update(unit.segments)
    if put <= columns >= set(statement.versions):
        return
    after = statement.copy()
    apply(after, edit)
    hidden = _written(after.units) - columns
    if hidden:
        raise ConflictError(f"statement {statement.name} has texts in {', '.join(sorted(hidden))}")


def same(one: Segment | None, other: Segment | None) -> bool:
    """Whether two segments say the same: text, state and origin; none at all is the same as an empty one."""
    one, other = one or EMPTY_SEGMENT, other or EMPTY_SEGMENT
    return one is other or (one.text, one.state, one.origin) == (other.text, other.state, other.origin)


def conflict_note(conflict: Conflict) -> str:
    """The note that keeps our text: ``conflict uk (anna, 2026-11-22T17:05:00Z): text``."""
    segment = conflict.segment
    who = ", ".join(part for part in (segment.author, segment.changed) if part)
    return f"{CONFLICT_NOTE}{conflict.version}{f' ({who})' if who else ''}: {segment.text}"


def merge_segments(base: Segment | None, ours: Segment | None, theirs: Segment | None) -> tuple[Segment | None, bool]:
    """The merged segment, and whether ours gave way although it holds something of its own."""
    segment, gave_way = _chosen(base, ours, theirs)
    if segment is ours and ours is not None and theirs is not None and theirs is not ours:
        foreign = _three_way((base or EMPTY_SEGMENT).foreign, ours.foreign, theirs.foreign)
        segment = ours if foreign == ours.foreign else replace(ours, foreign=foreign)
    return segment, gave_way


def _chosen(base: Segment | None, ours: Segment | None, theirs: Segment | None) -> tuple[Segment | None, bool]:
    if same(ours, base) or same(ours, theirs):
        return theirs, False
    if same(theirs, base):
        return ours, False
    was, mine, other = base or EMPTY_SEGMENT, ours or EMPTY_SEGMENT, theirs or EMPTY_SEGMENT
    if mine.text == other.text:
        return (ours if mine.state is State.CONFIRMED else theirs), False
    if other.text == was.text and other.state is not State.CONFIRMED:
        return ours, False
    if mine.text and not other.text:  # a text beats none, whichever side took it out
        return ours, False
    if mine.text == was.text and mine.state is not State.CONFIRMED:
        return theirs, False
    return theirs, bool(mine.text)


def _merge_unit(merged: Merged, unit_id: str, net: UnitNet, places: Places, *, ours_wins: bool) -> None:
    target = merged.statement
    if unit_id not in target:
        _missing(merged, unit_id, net, places)
        return
    theirs = target.unit(unit_id)
    if not net.whole:
        _store(merged, _merge_cells(merged, theirs, net.cells, ours_wins=ours_wins))
    elif net.base is None:
        if net.ours is not None:  # else it was added and taken out again: the one in the file is somebody else's
            _both_added(merged, net, net.ours, theirs, places)
    elif net.ours is None:
        if _same_unit(net.base, theirs):
            target.remove_unit(unit_id)
        else:
            merged.problems.append(f"unit {unit_id} was removed here and changed in the file; it stays")
    else:
        _store(merged, _merge_whole(merged, net.base, net.ours, theirs, ours_wins=ours_wins))


def _missing(merged: Merged, unit_id: str, net: UnitNet, places: Places) -> None:
    """Our side changed or added a unit that the file does not have."""
    target, ours = merged.statement, places.ours
    if net.whole:
        unit = net.ours
        changed = net.base is not None and unit is not None and not _same_unit(net.base, unit)
        if unit is None or (net.base is not None and not changed):
            return
        position = net.position
    else:
        cells = {version: after for version, (_, after) in net.cells.items() if after is not None and after.text}
        if ours is not None and unit_id in ours:
            unit, position, changed = ours.unit(unit_id), ours.position(unit_id), True
        elif cells:
            unit, position, changed = Unit(unit_id, cells), len(target), True
        else:
            return
    target.insert_unit(places.row(target, unit_id, position), unit)
    if changed:
        merged.problems.append(f"unit {unit_id} was changed here and is gone from the file; it was put back")


def _both_added(merged: Merged, net: UnitNet, ours: Unit, theirs: Unit, places: Places) -> None:
    texts = {tag: segment.text for tag, segment in ours.segments.items() if segment.text}
    if all(theirs.text(tag) == text for tag, text in texts.items()):
        _store(merged, _merge_whole(merged, Unit(ours.id, {}), ours, theirs, ours_wins=False))
        return
    fresh = replace(ours, id=merged.statement.new_unit_id())
    merged.statement.insert_unit(places.row(merged.statement, ours.id, net.position), fresh)
    merged.problems.append(f"unit {ours.id} was added here and in the file; ours is now {fresh.id}")


def _merge_cells(merged: Merged, unit: Unit, cells: dict[str, tuple[Segment | None, Segment | None]], *, ours_wins: bool) -> Unit:
    for version, (base, ours) in cells.items():
        segment, gave_way = merge_segments(base, ours, unit.segments.get(version))
        if ours_wins:
            segment, gave_way = ours, False
        if segment is not unit.segments.get(version):
            unit = unit.with_segment(version, segment)
        if gave_way and ours is not None:
            conflict = Conflict(unit.id, version, ours)
            merged.conflicts.append(conflict)
            merged.problems.append(f"unit {unit.id} {version} was changed here and in the file; both texts are kept")
            note = conflict_note(conflict)
            unit = unit if note in unit.notes else replace(unit, notes=(*unit.notes, note))
    return unit


def _merge_whole(merged: Merged, base: Unit, ours: Unit, theirs: Unit, *, ours_wins: bool) -> Unit:
    tags = [*ours.segments, *(tag for tag in base.segments if tag not in ours.segments)]
    cells = {
        tag: (base.segments.get(tag), ours.segments.get(tag))
        for tag in tags
        if not same(base.segments.get(tag), ours.segments.get(tag))
    }
    unit = replace(
        theirs,
        paragraph=_three_way(base.paragraph, ours.paragraph, theirs.paragraph),
        ignored=(theirs.ignored | (ours.ignored - base.ignored)) - (base.ignored - ours.ignored),
        alignment=_three_way(base.alignment, ours.alignment, theirs.alignment),
        notes=_notes(base.notes, ours.notes, theirs.notes),
        foreign=_three_way(base.foreign, ours.foreign, theirs.foreign),
    )
    return _merge_cells(merged, unit, cells, ours_wins=ours_wins)


def _notes(base: tuple[str, ...], ours: tuple[str, ...], theirs: tuple[str, ...]) -> tuple[str, ...]:
    if theirs == base:
        return ours
    removed = set(base) - set(ours)
    kept = tuple(note for note in theirs if note not in removed)
    return (*kept, *(note for note in ours if note not in base and note not in kept))


def _three_way(base: _T, ours: _T, theirs: _T) -> _T:
    return ours if theirs == base else theirs


def _header(base: Header, ours: Header, theirs: Header) -> Header:
    gone = set(base.versions) - set(ours.versions)
    added = [tag for tag in ours.versions if tag not in base.versions and tag not in theirs.versions]
    versions = tuple(tag for tag in theirs.versions if tag not in gone) + tuple(added)
    if theirs.versions == base.versions:
        versions = ours.versions
    source = _three_way(base.source, ours.source, theirs.source)
    if source not in versions and versions:
        source = versions[0]
    return Header(versions, source, _three_way(base.foreign, ours.foreign, theirs.foreign))


def _complete_versions(statement: Statement) -> None:
    """Keep a version in the header as long as a text stands in it, in whichever unit."""
    missing = sorted(_written(statement.units) - set(statement.versions))
    if missing:
        statement.header = replace(statement.header, versions=(*statement.versions, *missing))


def _written(units: Iterable[Unit]) -> set[str]:
    """The versions that have a text in any of the units."""
    return {tag for unit in units for tag, segment in unit.segments.items() if segment.text}


def _store(merged: Merged, unit: Unit) -> None:
    if merged.statement.unit(unit.id) is not unit:
        merged.statement.replace_unit(unit)


def _same_unit(one: Unit, other: Unit) -> bool:
    tags = {*one.segments, *other.segments}
    fields = ("paragraph", "ignored", "alignment", "notes")
    return all(same(one.segments.get(tag), other.segments.get(tag)) for tag in tags) and all(
        getattr(one, name) == getattr(other, name) for name in fields
    )
