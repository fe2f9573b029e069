"""The edits that people and engines make, with the rule of what becomes stale."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from workbench.core.edit import Edit, HeaderChange, SegmentChange, UnitChange
from workbench.core.language import in_order
from workbench.core.segment import EMPTY_SEGMENT, HUMAN, ORIGINAL, PLACEABLE, Segment, State
from workbench.core.statement import Statement
from workbench.core.unit import Unit


def write(
    statement: Statement,
    unit_id: str,
    version: str,
    text: str,
    *,
    author: str,
    time: str,
    state: State = State.EDITED,
    origin: str = HUMAN,
    label: str | None = None,
) -> Edit | None:
    """Put a text in a segment: typed, inserted from a match, or translated.

    A confirmed or original text that changes makes the other confirmed segments of its unit stale. A version that the
    statement does not have yet gets its column.

    Returns:
        The edit, or None when nothing would change.
    """
    changes = _written(statement.unit(unit_id), version, text, author=author, time=time, state=state, origin=origin)
    row = statement.position(unit_id) + 1
    if not changes:
        return None
    return Edit(label or f"edit {version} {row}", (*_new_columns(statement, (version,)), *changes), author, time)


def confirm(statement: Statement, unit_id: str, version: str, *, author: str, time: str, text: str | None = None) -> Edit | None:
    """Confirm a segment, with a new text when one is given.

    Returns:
        The edit, or None when there is no text to confirm or it is confirmed as it stands.
    """
    old = statement.unit(unit_id).segment(version)
    wanted = old.text if text is None else text
    if not wanted.strip():
        return None
    origin = old.origin if wanted == old.text and old.origin else HUMAN
    return write(
        statement,
        unit_id,
        version,
        wanted,
        author=author,
        time=time,
        state=State.CONFIRMED,
        origin=origin,
        label=f"confirm {version} {statement.position(unit_id) + 1}",
    )


def translate(
    statement: Statement, drafts: Iterable[tuple[str, str, str, str]], *, author: str, time: str, label: str
) -> Edit | None:
    """Put machine translations in, as one edit.

    Args:
        drafts: (unit id, version, text, origin); at most one for each segment.
    """
    changes: list[SegmentChange] = []
    for unit_id, version, text, origin in drafts:
        unit = statement.unit(unit_id)
        changes.extend(_written(unit, version, text, author=author, time=time, state=State.DRAFT, origin=origin))
    versions = tuple(dict.fromkeys(change.version for change in changes))
    return Edit(label, (*_new_columns(statement, versions), *changes), author, time) if changes else None


def rewrite(statement: Statement, texts: Iterable[tuple[str, str, str]], *, author: str, time: str, label: str) -> Edit | None:
    """Put other texts in the place of those that stand in segments, as one edit.

    Nobody has read these segments for it: a draft stays a draft, what was out of date stays so, and what was confirmed is
    to be confirmed again.

    Args:
        texts: (unit id, version, text); at most one for each segment.
    """
    units: dict[str, Unit] = {}
    changes: list[SegmentChange] = []
    for unit_id, version, text in texts:
        unit = units.get(unit_id) or statement.unit(unit_id)
        old = statement.unit(unit_id).segment(version)
        if text == old.text:
            continue
        unread = old.state in (State.DRAFT, State.STALE)
        state, origin = (old.state, old.origin) if unread else (State.EDITED, HUMAN)
        made = _written(unit, version, text, author=author, time=time, state=state, origin=origin)
        for change in made:  # the next text of the unit is written beside this one
            unit = unit.with_segment(change.version, change.after or EMPTY_SEGMENT)
        units[unit_id] = unit
        changes.extend(made)
    return Edit(label, tuple(changes), author, time) if changes else None


def ignore(statement: Statement, unit_id: str, key: str, *, author: str, time: str, ignored: bool = True) -> Edit | None:
    """Ignore a finding for good, or report it again."""
    unit = statement.unit(unit_id)
    keys = unit.ignored | {key} if ignored else unit.ignored - {key}
    if keys == unit.ignored:
        return None
    change = UnitChange(statement.position(unit_id), unit, replace(unit, ignored=keys))
    return Edit("ignore finding" if ignored else "report finding again", (change,), author, time)


def annotate(statement: Statement, unit_id: str, notes: tuple[str, ...], *, author: str, time: str) -> Edit | None:
    """Give a unit these notes in the place of those it has; None when they are the same."""
    unit = statement.unit(unit_id)
    if notes == unit.notes:
        return None
    return Edit("notes", (UnitChange(statement.position(unit_id), unit, replace(unit, notes=notes)),), author, time)


def set_source(statement: Statement, version: str, *, author: str, time: str) -> Edit | None:
    """Make a version the one that translations are made from."""
    if version == statement.source:
        return None
    change = HeaderChange(statement.header, replace(statement.header, source=version))
    return Edit(f"source {version}", (change,), author, time)


def _new_columns(statement: Statement, versions: tuple[str, ...]) -> tuple[HeaderChange, ...]:
    """The change that gives a statement columns for versions it does not have."""
    new = tuple(tag for tag in versions if tag not in statement.versions)
    if not new:
        return ()
    columns = in_order((*statement.versions, *new))
    return (HeaderChange(statement.header, replace(statement.header, versions=columns)),)


def _written(
    unit: Unit, version: str, text: str, *, author: str, time: str, state: State, origin: str
) -> tuple[SegmentChange, ...]:
    before = unit.segments.get(version)
    old = before or EMPTY_SEGMENT
    if not text:
        state, origin = State.EMPTY, ""
    elif origin == HUMAN and old.origin == ORIGINAL:
        origin = ORIGINAL
    if text == old.text and state is old.state and origin == old.origin:
        return ()
    inlines = _inlines(unit, old, text)
    after = replace(old, text=text, state=state, origin=origin, author=author, changed=time, inlines=inlines)
    changes = [SegmentChange(unit.id, version, before, after)]
    if text != old.text and (old.origin == ORIGINAL or old.state is State.CONFIRMED):
        for tag, other in unit.segments.items():
            if tag != version and other.state is State.CONFIRMED:
                changes.append(SegmentChange(unit.id, tag, other, replace(other, state=State.STALE)))
    return tuple(changes)


def _inlines(unit: Unit, old: Segment, text: str) -> tuple[tuple[int, str], ...]:
    """What the placeables of a new text stand for: what they stood for here, else in another version of the unit."""
    if "⟦" not in text:
        return ()
    known = {number: xml for other in (*unit.segments.values(), old) for number, xml in other.inlines}
    literal = _numbers(old.text) - {number for number, _ in old.inlines}
    return tuple((number, known[number]) for number in sorted(_numbers(text) - literal) if number in known)


def _numbers(text: str) -> set[int]:
    return {int(number) for number in PLACEABLE.findall(text)}
