"""A statement aligned anew, sentence by sentence, around what a person has decided.

Units that are kept stay as they are; between two of them everything is aligned again. No text is changed: a segment whose
sentences stay together is the same segment as before, with its state, its origin and its history.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import reduce

from workbench.compare.alignment.align import Aligner
from workbench.compare.alignment.hints import NO_HINTS, Hints
from workbench.compare.alignment.pairing import Bead
from workbench.core.aligning import is_fixed
from workbench.core.joining import joined_units, part_of, with_what_stood_at
from workbench.core.segment import Segment
from workbench.core.statement import Statement
from workbench.core.unit import Alignment, Unit
from workbench.text.sentences import sentences

_NEWS = 0.05
"""A confidence that changes less is left as it is where nothing else changes."""


@dataclass(frozen=True, slots=True)
class _Piece:
    """A sentence, and where it stands: the row of its unit, and the characters of its segment."""

    row: int
    start: int
    end: int


def realigned(
    statement: Statement,
    hints: Hints = NO_HINTS,
    *,
    keep: Callable[[Unit], bool] = is_fixed,
) -> list[Unit]:
    """The rows of a statement after everything that is not kept has been aligned again.

    Args:
        statement: left as it is.
        hints: what else tells which sentences belong together.
        keep: which units stay; by default those that a person has decided on.

    Raises:
        Cancelled, PackageError: while the texts are translated.
    """
    return _Realignment(statement, hints).rows(keep)


class _Realignment:
    def __init__(self, statement: Statement, hints: Hints) -> None:
        self._units = list(statement.units)
        self._pieces = {tag: _pieces(self._units, tag) for tag in statement.versions}
        texts = {
            tag: [self._units[each.row].text(tag)[each.start : each.end] for each in pieces]
            for tag, pieces in self._pieces.items()
        }
        starts = {tag: [self._opens(each) for each in pieces] for tag, pieces in self._pieces.items()}
        self._aligner = Aligner(texts, starts, hints)
        self._source = statement.source
        self._number = int(statement.new_unit_id()[1:])

    def _opens(self, piece: _Piece) -> bool:
        return self._units[piece.row].paragraph and piece.start == 0

    def rows(self, keep: Callable[[Unit], bool]) -> list[Unit]:
        """All rows, those that are kept and the others."""
        found: list[Unit] = []
        first = 0
        for row, unit in enumerate([*self._units, None]):
            if unit is None or keep(unit):
                found += self._stretch(first, row)
                first = row + 1
                if unit is not None:
                    found.append(unit)
        return found

    def _stretch(self, first: int, end: int) -> list[Unit]:
        """The rows that stand in the place of the units from `first` to `end`."""
        old = self._units[first:end]
        inside = {tag: _inside(pieces, first, end) for tag, pieces in self._pieces.items()}
        if not any(inside.values()):
            return old
        new: list[Unit] = []
        taken = first - 1
        heirs: dict[int, int] = {}
        for bead in self._aligner.beads(inside):
            shares = self._shares(bead)
            for row in shares:
                heirs.setdefault(row, len(new))
            owner = self._owner(bead, shares, taken)
            new.append(self._unit(bead, sorted(shares), owner))
            taken = taken if owner is None else owner
        kept = {unit.id for unit in new}
        for row in range(first, end):
            if self._units[row].id not in kept:
                heir = heirs.get(row, 0)
                new[heir] = with_what_stood_at(new[heir], self._units[row])
        return new

    def _owner(self, bead: Bead, shares: Mapping[int, int], taken: int) -> int | None:
        """The row whose unit a bead becomes: that of its source text, else the one that gives most; None when it is used."""
        free = [row for row in shares if row > taken]
        first = next((self._pieces[self._source][n].row for n in bead.rows.get(self._source, ())), None)
        return first if first in free else max(free, key=lambda row: (shares[row], -row), default=None)

    def _shares(self, bead: Bead) -> dict[int, int]:
        """Row of an old unit → how many characters of it are in the bead."""
        shares: dict[int, int] = {}
        for tag, places in bead.rows.items():
            for n in places:
                piece = self._pieces[tag][n]
                shares[piece.row] = shares.get(piece.row, 0) + piece.end - piece.start
        return shares

    def _unit(self, bead: Bead, rows: Sequence[int], owner: int | None) -> Unit:
        pieces = {tag: [self._pieces[tag][n] for n in places] for tag, places in bead.rows.items() if places}
        parts = [self._part(row, pieces) for row in rows]
        starting = sum(self._opens(several[0]) for several in pieces.values())
        made = reduce(joined_units, parts)
        old = self._units[owner] if owner is not None else None
        unit = Unit(
            id=old.id if old is not None else f"u{self._number}",
            segments=made.segments,
            paragraph=starting * 2 >= len(pieces),
            alignment=Alignment.found(bead.confidence),
        )
        if old is None:
            self._number += 1
            return unit
        unit = replace(unit, notes=old.notes, ignored=old.ignored, foreign=old.foreign)
        return _as_it_was(old, unit)

    def _part(self, row: int, pieces: dict[str, list[_Piece]]) -> Unit:
        """What a unit gives to a bead."""
        unit = self._units[row]
        segments: dict[str, Segment] = {}
        for tag, several in pieces.items():
            here = [piece for piece in several if piece.row == row]
            if here:
                segments[tag] = part_of(unit.segment(tag), here[0].start, here[-1].end)
        return Unit(unit.id, segments)


def _as_it_was(old: Unit, new: Unit) -> Unit:
    """The old unit where the new one says the same and nothing is to be told of its alignment."""
    if any(old.text(tag) != new.text(tag) for tag in {*old.segments, *new.segments}):
        return new
    before, after = old.alignment, new.alignment
    if before.open == after.open and abs(before.confidence - after.confidence) < _NEWS:
        return old
    return replace(old, alignment=after)


def _pieces(units: Iterable[Unit], tag: str) -> list[_Piece]:
    """The sentences of a version. A segment with placeables is one piece: formats span its sentences."""
    found: list[_Piece] = []
    for row, unit in enumerate(units):
        segment = unit.segment(tag)
        if segment.inlines or not segment.text.strip():
            found += [_Piece(row, 0, len(segment.text))] if segment.text else []
            continue
        spans = sentences(segment.text, tag)
        starts = [0, *(start for start, _ in spans[1:] if _may_begin(segment.text, start))]
        found += [_Piece(row, start, end) for start, end in zip(starts, [*starts[1:], len(segment.text)], strict=True)]
    return found


def _may_begin(text: str, start: int) -> bool:
    """Whether a sentence may begin here. A segment gives less to go by than the whole text, so none before a small letter."""
    first = next((char for char in text[start:] if char.isalnum()), "")
    return not first.islower()


def _inside(pieces: Sequence[_Piece], first: int, end: int) -> range:
    return range(bisect_left(pieces, first, key=_row), bisect_left(pieces, end, key=_row))


def _row(piece: _Piece) -> int:
    return piece.row
