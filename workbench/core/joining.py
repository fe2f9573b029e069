"""Segments and units put together and cut in two, without losing a text, a placeable or what another tool wrote."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from itertools import count

from workbench.core.segment import EMPTY_SEGMENT, HUMAN, PLACEABLE, Foreign, Segment, State
from workbench.core.unit import ALIGNED, Unit

_OPENING = re.compile(r"<bpt\b|<hi(?=[\s>])[^<>]*(?<!/)>$")
_CLOSING = re.compile(r"<ept\b|</hi>$")
_TRUST = (State.STALE, State.DRAFT, State.EDITED, State.CONFIRMED)
"""The states of a text, the least trusted first: two texts together are as good as the worse of them."""


def joined(first: Segment | None, second: Segment | None) -> Segment | None:
    """One segment of two, with a space between their texts; the other one when either has no text.

    The placeables of both must have numbers of their own already (`apart`).
    """
    if second is None or not second.text:
        return second if first is None else first
    if first is None or not first.text:
        return second
    later = max(first, second, key=lambda segment: segment.changed)
    return Segment(
        text=f"{first.text.rstrip()} {second.text.lstrip()}",
        state=min(first.state, second.state, key=_TRUST.index),
        origin=first.origin if first.origin == second.origin else HUMAN,
        author=later.author,
        changed=later.changed,
        inlines=(*first.inlines, *second.inlines),
        foreign=_both(first.foreign, second.foreign),
    )


def cut(segment: Segment, place: int) -> tuple[Segment, Segment]:
    """The two segments that a segment becomes at a place in its text; what has no text left is empty.

    What another tool wrote at the segment stays with the first of the two that has a text.
    """
    if not segment.text[place:].strip():
        return segment, EMPTY_SEGMENT
    if not segment.text[:place].strip():
        return EMPTY_SEGMENT, segment
    return part_of(segment, 0, place), part_of(segment, place, len(segment.text))


def part_of(segment: Segment, start: int, end: int) -> Segment:
    """The segment that a stretch of a segment's text becomes; the segment itself where that is all of it."""
    text = segment.text[start:end].strip()
    if text == segment.text.strip():
        return segment
    return replace(segment, text=text, inlines=_of(segment, text), foreign=segment.foreign if start == 0 else Foreign())


def may_cut(segment: Segment, place: int) -> bool:
    """Whether a segment can be cut here: not inside a placeable, nor between the two ends of one format."""
    if any(match.start() < place < match.end() for match in PLACEABLE.finditer(segment.text)):
        return False
    here = _numbers(segment.text[:place])
    begun = [xml for number, xml in segment.inlines if number in here]
    return sum(bool(_OPENING.match(xml)) for xml in begun) == sum(bool(_CLOSING.match(xml)) for xml in begun)


def apart(first: Unit, second: Unit) -> tuple[Unit, Unit]:
    """Two units whose placeables have different numbers, none of them that of a literal ``⟦n⟧``: they can be joined.

    The same number goes on standing for the same element in every version of a unit. Where nothing collides both stay.
    """
    own, literal = _own(first), _literal(first)
    second_own, second_literal = _own(second), _literal(second)
    taken = own | literal | second_own | second_literal
    fresh = (number for number in count(1) if number not in taken)
    if second_own & (own | literal):
        second = _with_numbers(second, dict(zip(sorted(second_own), fresh, strict=False)))
    if own & second_literal:
        first = _with_numbers(first, dict(zip(sorted(own), fresh, strict=False)))
    return first, second


def joined_units(first: Unit, second: Unit) -> Unit:
    """The first unit with everything that the second one has behind its own; a person has put them together."""
    first, second = apart(first, second)
    tags = [*first.segments, *(tag for tag in second.segments if tag not in first.segments)]
    segments = {tag: joined(first.segments.get(tag), second.segments.get(tag)) for tag in tags}
    return replace(
        with_what_stood_at(first, second),
        segments={tag: segment for tag, segment in segments.items() if segment is not None},
        alignment=replace(ALIGNED, pinned=first.alignment.pinned or second.alignment.pinned),
    )


def with_what_stood_at(unit: Unit, gone: Unit) -> Unit:
    """A unit that takes over the notes, the ignored findings and another tool's data of one that goes."""
    notes = tuple(note for note in gone.notes if note not in unit.notes)
    if not notes and not gone.ignored and gone.foreign == Foreign():
        return unit
    return replace(
        unit, notes=(*unit.notes, *notes), ignored=unit.ignored | gone.ignored, foreign=_both(unit.foreign, gone.foreign)
    )


def _both(one: Foreign, other: Foreign) -> Foreign:
    if one == other or other == Foreign():
        return one
    names = {name for name, _ in one.attributes}
    return Foreign(
        (*one.attributes, *(pair for pair in other.attributes if pair[0] not in names)),
        (*one.elements, *(element for element in other.elements if element not in one.elements)),
    )


def _of(segment: Segment, text: str) -> tuple[tuple[int, str], ...]:
    here = _numbers(text)
    return tuple(inline for inline in segment.inlines if inline[0] in here)


def _own(unit: Unit) -> set[int]:
    return {number for segment in unit.segments.values() for number, _ in segment.inlines}


def _literal(unit: Unit) -> set[int]:
    """The numbers that stand in a text without standing for an element."""
    found: set[int] = set()
    for segment in unit.segments.values():
        found |= _numbers(segment.text) - {number for number, _ in segment.inlines}
    return found


def _with_numbers(unit: Unit, new: Mapping[int, int]) -> Unit:
    return replace(unit, segments={tag: _segment_with_numbers(segment, new) for tag, segment in unit.segments.items()})


def _segment_with_numbers(segment: Segment, new: Mapping[int, int]) -> Segment:
    own = {number for number, _ in segment.inlines}

    def other(match: re.Match[str]) -> str:
        number = int(match[1])
        return f"⟦{new[number]}⟧" if number in own else match[0]

    if not own:
        return segment
    inlines = tuple((new[number], xml) for number, xml in segment.inlines)
    return replace(segment, text=PLACEABLE.sub(other, segment.text), inlines=inlines)


def _numbers(text: str) -> set[int]:
    return {int(number) for number in PLACEABLE.findall(text)} if "⟦" in text else set()
