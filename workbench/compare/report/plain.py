"""The comparison for a terminal: what a reader needs to know first, then the units that differ."""

from __future__ import annotations

import re
import textwrap
from collections.abc import Iterator, Sequence

from workbench.compare.comparison import Comparison, Row
from workbench.compare.report.kinds import kind
from workbench.compare.report.made import NOT_SAID, Made, unread
from workbench.compare.report.overview import Overview, departs_in_words, kinds_in_words, overview, units_in_words
from workbench.compare.report.pieces import pieces
from workbench.compare.report.words import counted, in_words, names, sure
from workbench.core.finding import Difference
from workbench.core.language import listed
from workbench.text.writing.clean import clean

WIDTH = 80
"""Columns of a terminal, where nobody says how many there are."""

_MARGIN = 6
_CODES = re.compile(r"\x1b\[[0-9;]*m")
_COLOURS = {
    "number": 34,
    "date": 33,
    "name": 36,
    "quote": 35,
    "negation": 31,
    "modality": 35,
    "term": 32,
    "missing": 31,
    "added": 32,
    "changed": 33,
    "moved": 36,
}


def as_text(comparison: Comparison, made: Made = NOT_SAID, *, colour: bool = False, width: int = WIDTH) -> str:
    """The comparison for a terminal: a summary, then the units that differ, with translations below their texts.

    Args:
        colour: set off what differs with terminal codes.
        width: columns to wrap at.
    """
    seen = overview(comparison)
    lines = [_plain(line) for line in (f"{comparison.name}: {listed(comparison.versions)}", *summary(comparison, seen, made))]
    wrapped = [part for line in lines for part in textwrap.wrap(line, width, subsequent_indent="  ") or [""]]
    for row in comparison.differing:
        wrapped += ["", *_unit(row, comparison.versions, made, colour, width)]
    return "\n".join(wrapped) + "\n"


def summary(comparison: Comparison, seen: Overview, made: Made = NOT_SAID) -> Iterator[str]:
    """What a reader needs to know first, a sentence each."""
    yield f"{counted(seen.differing, 'unit')} of {seen.units:,} differ{'s' if seen.differing == 1 else ''}."
    if seen.kinds:
        yield f"Differences: {kinds_in_words(seen.kinds)}."
    for tag in sorted(comparison.versions, key=lambda tag: -sum(seen.departs[tag].values())):
        if seen.departs[tag]:
            yield departs_in_words(seen, tag)
    for tag, numbers in seen.missing.items():
        if numbers:
            yield f"{names([tag])} has no text in {'unit' if len(numbers) == 1 else 'units'} {units_in_words(numbers)}."
    if seen.unsure:
        yield f"{counted(seen.unsure, 'difference')} rest{'s' if seen.unsure == 1 else ''} on machine translation."
    if seen.open_alignment:
        yield f"The alignment of {counted(len(seen.open_alignment), 'unit')} is uncertain."
    yield from (line for tag in comparison.versions if (line := unread(comparison, tag)))
    for tag, maker in (made.readings.makers if made.readings else {}).items():
        yield f"{names([tag])} is read by machine translation ({maker})."


def _unit(row: Row, versions: Sequence[str], made: Made, colour: bool, width: int) -> Iterator[str]:
    for n, difference in enumerate(row.differences):
        yield from _wrapped(f"{row.n:>4}  " if n == 0 else " " * _MARGIN, _message(difference, colour), width)
    room = max(map(len, versions), default=0)
    for tag in versions:
        text = row.unit.text(tag)
        shown = _marked(text, tag, row.differences, colour) if text.strip() else "(no text)"
        yield from _wrapped(f"{' ' * _MARGIN}{tag:{room}}  ", shown, width)
    readings = made.readings
    if readings is not None:
        for tag, text in readings.of(row.unit).items():
            yield from _wrapped(f"{' ' * _MARGIN}  {readings.arrow(tag)}  ", _plain(text), width)


def _message(difference: Difference, colour: bool) -> str:
    name = kind(difference.kind).name
    shown = f"\x1b[1;{_COLOURS.get(difference.kind, 37)}m{name}\x1b[0m" if colour else name
    departs = f" ({difference.odd} departs)" if difference.odd else ""
    unsure = f" ({sure(difference)}, by machine translation)" if difference.confidence < 1 else ""
    return f"{shown}: {_plain(in_words(difference))}{departs}{unsure}"


def _marked(text: str, tag: str, differences: Sequence[Difference], colour: bool) -> str:
    if not colour:
        return _plain(text)
    parts = []
    for piece in pieces(text, tag, differences):
        if piece.difference is None:
            parts.append(_plain(piece.text))
        else:
            look = f"{'1;7' if piece.odd else '4'};{_COLOURS.get(piece.difference.kind, 37)}"
            # Every word for itself: a line may break between them.
            parts.append(" ".join(f"\x1b[{look}m{word}\x1b[0m" if word else "" for word in _plain(piece.text).split(" ")))
    return "".join(parts)


def _wrapped(head: str, text: str, width: int) -> Iterator[str]:
    """Text behind a head, wrapped to a width, codes not counted."""
    line, used = head, len(head)
    started = False
    for word in text.split(" "):
        size = _shown(word)
        if started and used + 1 + size > width:
            yield line.rstrip()
            line, used, started = " " * len(head), len(head), False
        line += (" " if started else "") + word
        used += size + started
        started = True
    yield line.rstrip()


def _shown(word: str) -> int:
    """Columns of a word without terminal codes."""
    return len(_CODES.sub("", word))


def _plain(text: str) -> str:
    """Text on one line that cannot command the terminal."""
    return clean(text).replace("\n", " ").replace("\t", " ")
