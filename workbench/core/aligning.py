"""The edits by which a person corrects an alignment; every text stays, in its order, in its version.

Each answers one `Edit`, or None when there is nothing to do. What a person has put together has the alignment
`unit.ALIGNED`; a pinned unit is left alone by `core.shifting.shift` and by realigning.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from workbench.core.edit import Edit, UnitChange
from workbench.core.errors import UsageError
from workbench.core.joining import apart, cut, joined, joined_units, may_cut, with_what_stood_at
from workbench.core.replacing import has_text, replaced, without_emptied
from workbench.core.segment import Segment
from workbench.core.statement import Statement
from workbench.core.unit import ALIGNED, Alignment, Unit

NOBODY_KNOWS = 0.5
"""The confidence of a unit that a person wants looked at again."""


def join(statement: Statement, unit_id: str, *, author: str, time: str, version: str | None = None) -> Edit | None:
    """Join a unit with the next one, or only its segment in `version` with the next one's."""
    at = statement.position(unit_id)
    if at + 1 >= len(statement):
        return None
    if version is not None:
        below = statement.units[at + 1].id
        return _moved(statement, below, version, -1, f"join {version} {at + 1}", author, time)
    one, other = statement.units[at : at + 2]
    return replaced(at, (one, other), [joined_units(one, other)], f"join {at + 1}", author, time)


def split(
    statement: Statement, unit_id: str, places: Mapping[str, int], *, author: str, time: str, label: str = ""
) -> Edit | None:
    """Cut texts of a unit; what stands behind the places goes to a new unit below.

    Args:
        places: version → where its text is cut, in characters; 0 sends all of it down. Other versions stay.

    Raises:
        UsageError: a place is inside a placeable or between the two ends of one format.
    """
    at = statement.position(unit_id)
    unit = statement.units[at]
    heads, tails = dict(unit.segments), {}
    for version, place in places.items():
        segment = unit.segment(version)
        if not may_cut(segment, place):
            raise UsageError(f"the {version} text cannot be cut there: a format begins before and ends after")
        head, tail = cut(segment, place)
        if tail.text:
            heads[version], tails[version] = head, tail
    heads = {tag: segment for tag, segment in heads.items() if segment.text or tag not in tails}
    if not tails or not any(segment.text for segment in heads.values()):
        return None
    rows = [
        replace(unit, segments=heads, alignment=by_a_person(unit)),
        Unit(statement.new_unit_id(), tails, alignment=ALIGNED),
    ]
    return replaced(at, [unit], rows, label or f"split {at + 1}", author, time)


def unlink(statement: Statement, unit_id: str, version: str, *, author: str, time: str) -> Edit | None:
    """Give a segment a unit of its own, below the one that it stands in."""
    label = f"unlink {version} {statement.position(unit_id) + 1}"
    return split(statement, unit_id, {version: 0}, author=author, time=time, label=label)


def move(statement: Statement, unit_id: str, version: str, rows: int, *, author: str, time: str) -> Edit | None:
    """Move a segment one row up (-1) or down (1); it is joined with the text that stands there.

    At the edge of the statement it gets a unit of its own. A unit that has no text left goes.
    """
    way = "down" if rows > 0 else "up"
    label = f"move {version} {statement.position(unit_id) + 1} {way}"
    return _moved(statement, unit_id, version, rows, label, author, time)


def send(statement: Statement, unit_id: str, version: str, place: int, rows: int, *, author: str, time: str) -> Edit | None:
    """Move what stands behind a place in a text to the row below (1), or what stands before it to the row above (-1).

    Raises:
        UsageError: as `split`.
    """
    at = statement.position(unit_id)
    unit = statement.units[at]
    segment = unit.segment(version)
    if not may_cut(segment, place):
        raise UsageError(f"the {version} text cannot be cut there: a format begins before and ends after")
    head, tail = cut(segment, place)
    going, staying = (tail, head) if rows > 0 else (head, tail)
    if not going.text or not staying.text:
        return _moved(statement, unit_id, version, rows, f"move {version} {at + 1}", author, time) if going.text else None
    label = f"move a part of {version} {at + 1}"
    return _handed_over(statement, at, version, going, staying, rows, label, author, time)


def pin(statement: Statement, unit_id: str, *, pinned: bool, author: str, time: str) -> Edit | None:
    """Pin a unit, so that neither `core.shifting.shift` nor realigning touches it, or give it free."""
    at = statement.position(unit_id)
    unit = statement.units[at]
    if unit.alignment.pinned == pinned:
        return None
    confidence = unit.alignment.confidence
    alignment = Alignment(confidence, pinned=True) if pinned else Alignment.found(confidence) if confidence < 1 else ALIGNED
    label = f"{'pin' if pinned else 'unpin'} {at + 1}"
    return replaced(at, [unit], [replace(unit, alignment=alignment)], label, author, time)


def settle(statement: Statement, unit_id: str, *, done: bool, author: str, time: str) -> Edit | None:
    """Mark a unit as put together rightly, or as one to look at again."""
    at = statement.position(unit_id)
    unit = statement.units[at]
    doubtful = Alignment(min(unit.alignment.confidence, NOBODY_KNOWS), open=True)
    alignment = by_a_person(unit) if done else doubtful
    if alignment == unit.alignment:
        return None
    label = f"mark {at + 1} as {'done' if done else 'open'}"
    return replaced(at, [unit], [replace(unit, alignment=alignment)], label, author, time)


def insert(statement: Statement, unit_id: str, *, author: str, time: str) -> Edit:
    """Put an empty unit below one."""
    at = statement.position(unit_id) + 1
    change = UnitChange(at, None, Unit(statement.new_unit_id(), {}))
    return Edit(f"insert unit {at + 1}", (change,), author, time)


def remove(statement: Statement, unit_id: str, *, author: str, time: str) -> Edit | None:
    """Take an empty unit out; its notes go to the one above.

    Raises:
        UsageError: it has a text.
    """
    at = statement.position(unit_id)
    unit = statement.units[at]
    if any(segment.text for segment in unit.segments.values()):
        raise UsageError(f"unit {at + 1} is not empty", remedy="join it with its neighbour")
    if len(statement) == 1:
        return None
    start = max(0, at - 1)
    old = statement.units[start : start + 2]
    kept = next(other for other in old if other is not unit)
    return replaced(start, old, [with_what_stood_at(kept, unit)], f"remove unit {at + 1}", author, time)


def is_fixed(unit: Unit) -> bool:
    """Whether a person has decided what stands in a unit: pinned, or put together and not open."""
    return unit.alignment.pinned or (unit.alignment.confidence >= 1 and not unit.alignment.open)


def _moved(statement: Statement, unit_id: str, version: str, rows: int, label: str, author: str, time: str) -> Edit | None:
    at = statement.position(unit_id)
    segment = statement.units[at].segments.get(version)
    if segment is None or not segment.text:
        return None
    return _handed_over(statement, at, version, segment, None, rows, label, author, time)


def _handed_over(
    statement: Statement,
    at: int,
    version: str,
    going: Segment,
    staying: Segment | None,
    rows: int,
    label: str,
    author: str,
    time: str,
) -> Edit | None:
    """The edit that puts `going` into the neighbour of row `at`, and leaves `staying`."""
    giver = statement.units[at]
    left = giver.with_segment(version, staying)
    beside = at + (1 if rows > 0 else -1)
    if not 0 <= beside < len(statement):
        if not has_text(left):
            return None
        own = Unit(statement.new_unit_id(), {version: going}, paragraph=giver.paragraph and rows < 0)
        left = replace(left, alignment=by_a_person(left))
        return replaced(at, [giver], [left, own] if rows > 0 else [own, left], label, author, time)
    taker = statement.units[beside]
    to, what = apart(taker, Unit("", {version: going}))
    there, going = to.segments.get(version), what.segment(version)
    both = joined(going, there) if rows > 0 else joined(there, going)
    taken = replace(to.with_segment(version, both), alignment=by_a_person(taker))
    left = replace(left, alignment=by_a_person(left))
    old = [giver, taker] if rows > 0 else [taker, giver]
    new = [left, taken] if rows > 0 else [taken, left]
    return replaced(min(at, beside), old, without_emptied(old, new), label, author, time)


def by_a_person(unit: Unit) -> Alignment:
    """The alignment of a unit that a person has put together."""
    return replace(ALIGNED, pinned=unit.alignment.pinned)
