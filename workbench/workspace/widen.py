"""A further version of a statement that exists, aligned with what stands there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from workbench.core import clock
from workbench.core.edit import Change, Edit, HeaderChange, UnitChange
from workbench.core.language import base, in_order
from workbench.core.segment import ORIGINAL, Segment, State
from workbench.core.statement import Statement
from workbench.core.unit import Alignment, Unit
from workbench.workspace.config import Config

if TYPE_CHECKING:
    from workbench.compare.alignment.hints import Hints
    from workbench.text.sentences import SourceSegment


def widened(
    statement: Statement,
    tag: str,
    segments: Sequence[SourceSegment],
    config: Config,
    hints: Hints | None = None,
) -> Edit:
    """The edit that gives a statement the version `tag`.

    The texts that stand there are not touched: sentences that belong to one unit are joined in it, one sentence that
    spans several units stands at the first of them, whose alignment is then open, and what has no counterpart becomes
    a unit of its own, in its place.

    Args:
        segments: the new version, sentence by sentence.
        config: for the author's name and the order of languages.
        hints: what else tells which sentences belong together.
    """
    pivot = _pivot(statement, tag)
    rows = [unit for unit in statement.units if unit.text(pivot)]
    ordered = in_order((*statement.versions, tag), config.languages)
    header = replace(statement.header, versions=_kept_order(statement.versions, ordered, tag))
    widening = _Widening(statement, tag, config.author, clock.now())
    for standing, coming, confidence in _beads(rows, pivot, tag, segments, hints):
        widening.add([rows[n] for n in standing], [segments[n] for n in coming], confidence)
    changes = (HeaderChange(statement.header, header), *widening.changes)
    return Edit(f"add version {tag}", changes, config.author, widening.time)


class _Widening:
    """The changes so far, and where in the statement they are."""

    def __init__(self, statement: Statement, tag: str, author: str, time: str) -> None:
        self.changes: list[Change] = []
        self.time = time
        self._statement = statement
        self._tag = tag
        self._author = author
        self._number = int(statement.new_unit_id()[1:])
        self._place = 0
        self._inserted = 0

    def add(self, units: Sequence[Unit], texts: Sequence[SourceSegment], confidence: float) -> None:
        """Put texts beside the units that they belong to, or between them when they belong to none."""
        if not units:
            for text in texts:
                self._insert(text, confidence)
            return
        if texts and len(texts) == len(units):
            for unit, text in zip(units, texts, strict=True):
                self._put(unit, text.text, Alignment.found(confidence))
        elif texts:
            joined = " ".join(text.text for text in texts)
            self._put(units[0], joined, Alignment.found(confidence, doubtful=len(units) > 1))
        self._place = self._statement.position(units[-1].id) + 1

    def _insert(self, text: SourceSegment, confidence: float) -> None:
        segments = {self._tag: self._segment(text.text)}
        unit = Unit(f"u{self._number}", segments, text.paragraph, alignment=Alignment.found(confidence))
        self.changes.append(UnitChange(self._place + self._inserted, None, unit))
        self._number += 1
        self._inserted += 1

    def _put(self, unit: Unit, text: str, alignment: Alignment) -> None:
        after = unit.with_segment(self._tag, self._segment(text))
        if not unit.alignment.pinned:
            linked = sum(bool(segment.text) for segment in unit.segments.values()) > 1
            after = replace(after, alignment=_weaker(unit.alignment, alignment) if linked else alignment)
        self.changes.append(UnitChange(self._statement.position(unit.id) + self._inserted, unit, after))

    def _segment(self, text: str) -> Segment:
        return Segment(text, State.CONFIRMED, ORIGINAL, self._author, self.time)


def _weaker(one: Alignment, other: Alignment) -> Alignment:
    """The alignment of a unit whose segments are linked in these two ways."""
    return Alignment(min(one.confidence, other.confidence), open=one.open or other.open)


def _beads(
    rows: Sequence[Unit], pivot: str, tag: str, segments: Sequence[SourceSegment], hints: Hints | None
) -> list[tuple[tuple[int, ...], tuple[int, ...], float]]:
    """What belongs together: rows, new segments, and how sure that is; in order."""
    if not rows:
        return [((), (n,), 0.0) for n in range(len(segments))]
    from workbench.compare.alignment.align import align
    from workbench.compare.alignment.hints import NO_HINTS

    beads = align(
        {pivot: [unit.text(pivot) for unit in rows], tag: [segment.text for segment in segments]},
        {pivot: [unit.paragraph for unit in rows], tag: [segment.paragraph for segment in segments]},
        hints or NO_HINTS,
    )
    return [(bead.rows.get(pivot, ()), bead.rows.get(tag, ()), bead.confidence) for bead in beads]


def _pivot(statement: Statement, tag: str) -> str:
    """The version to align with: in the same language when there is one, else the source, else the fullest."""
    alike = [version for version in statement.versions if base(version) == base(tag)]
    full = sorted(statement.versions, key=lambda version: -sum(bool(unit.text(version)) for unit in statement.units))
    wanted = [*alike, statement.source, *full]
    return next((version for version in wanted if any(unit.text(version) for unit in statement.units)), statement.source)


def _kept_order(before: tuple[str, ...], ordered: tuple[str, ...], tag: str) -> tuple[str, ...]:
    """The columns as they stood with the new one in its place; a person's own order of the others stays."""
    rest = [version for version in ordered if version != tag]
    if list(before) == rest:
        return ordered
    return (*before, tag)
