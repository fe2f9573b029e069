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
    from workbench.text.sentences import SourceSegment


def widened(statement: Statement, tag: str, segments: Sequence[SourceSegment], config: Config) -> Edit:
    """The edit that gives a statement the version `tag`.

    The texts that stand there are not touched: sentences that belong to one unit are joined in it, one sentence that
    spans several units stands at the first of them and marks it as openly aligned, and what has no counterpart becomes
    a unit of its own, in its place.

    Args:
        segments: the new version, sentence by sentence.
        config: for the author's name and the order of languages.
    """
    author, time = config.author, clock.now()
    pivot = _pivot(statement, tag)
    rows = [unit for unit in statement.units if unit.text(pivot)]
    versions = in_order((*statement.versions, tag), config.languages)
    header = replace(statement.header, versions=_kept_order(statement.versions, versions, tag))
    changes: list[Change] = [HeaderChange(statement.header, header)]
    number = int(statement.new_unit_id()[1:])
    place = inserted = 0
    for standing, coming, confidence in _beads(rows, pivot, tag, segments):
        texts = [segments[n] for n in coming]
        units = [rows[n] for n in standing]
        if not texts:
            place = statement.position(units[-1].id) + 1
            continue
        if not units:
            for text in texts:
                unit = Unit(f"u{number}", {tag: _segment(text.text, author, time)}, text.paragraph, alignment=_open(confidence))
                changes.append(UnitChange(place + inserted, None, unit))
                number += 1
                inserted += 1
            continue
        shares = [[text] for text in texts] if len(texts) == len(units) else [texts, *([] for _ in units[1:])]
        for unit, share in zip(units, shares, strict=True):
            if share:
                joined = " ".join(one.text for one in share)
                after = unit.with_segment(tag, _segment(joined, author, time))
                if len(share) == len(texts) and len(units) > 1:
                    after = replace(after, alignment=_open(confidence))
                changes.append(UnitChange(statement.position(unit.id) + inserted, unit, after))
        place = statement.position(units[-1].id) + 1
    return Edit(f"add version {tag}", tuple(changes), author, time)


def _beads(
    rows: Sequence[Unit], pivot: str, tag: str, segments: Sequence[SourceSegment]
) -> list[tuple[tuple[int, ...], tuple[int, ...], float]]:
    """What belongs together: rows, new segments, and how sure that is; in order."""
    if not rows:
        return [((), (n,), 0.0) for n in range(len(segments))]
    from workbench.compare.align import align

    beads = align({pivot: [unit.text(pivot) for unit in rows], tag: [segment.text for segment in segments]})
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


def _segment(text: str, author: str, time: str) -> Segment:
    return Segment(text, State.EDITED, ORIGINAL, author, time)


def _open(confidence: float) -> Alignment:
    return Alignment(confidence=min(1.0, max(0.0, confidence)), open=True)
