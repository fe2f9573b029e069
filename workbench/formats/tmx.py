"""TMX 1.4b: the form in which statements are kept, and the memories of other tools are read.

What other tools wrote and the workbench does not interpret (attributes, props, notes, inline elements) is kept and
written back. ``x-state`` and ``x-origin`` say how far a segment can be trusted; a file of another tool has none, and its
segments count as confirmed by a human.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from workbench.core.language import canonical
from workbench.core.segment import PLACEABLE, Segment
from workbench.core.unit import Unit
from workbench.formats.tmx_read import loads, open_units, read
from workbench.formats.tmx_write import dumps, write, write_units

__all__ = ["dumps", "loads", "open_units", "pairs", "read", "write", "write_units"]


def pairs(path: Path, source: str, target: str) -> Iterator[tuple[str, str]]:
    """The translations from one language to another that a memory holds, without inline elements.

    The rules are those of the TMX compliance kit: a unit counts when its source language (its own ``srclang``, else
    the header's) is `source` or ``*all*``, and it has both languages. ``en`` and ``en-US`` are alike, ``en-GB`` and
    ``en-US`` are not; where a unit has several that fit, the exact one counts.

    Raises:
        NotFoundError, InputError, FormatError: the file cannot be read, is not TMX or broken.
    """
    header, units = open_units(path)
    general = dict(header.foreign.attributes).get("srclang", header.source)
    for unit in units:
        own = dict(unit.foreign.attributes).get("srclang", general)
        if own != "*all*" and not _alike(own, source):
            continue
        left, right = _best(unit, source), _best(unit, target)
        if left is not None and right is not None and left is not right:
            yield _plain(left), _plain(right)


def _alike(one: str, other: str) -> bool:
    """Whether two tags are the same, or one is the other made narrower."""
    first, second = canonical(one).lower(), canonical(other).lower()
    return first == second or first.startswith(second + "-") or second.startswith(first + "-")


def _best(unit: Unit, wanted: str) -> Segment | None:
    exact = unit.segments.get(canonical(wanted))
    if exact is not None:
        return exact
    return next((segment for tag, segment in unit.segments.items() if _alike(tag, wanted)), None)


def _plain(segment: Segment) -> str:
    if not segment.inlines:
        return segment.text
    known = {number for number, _ in segment.inlines}
    return PLACEABLE.sub(lambda match: "" if int(match[1]) in known else match[0], segment.text)
