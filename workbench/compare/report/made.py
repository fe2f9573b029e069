"""How a comparison was made, for the reader who was not there."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from workbench.compare.comparison import Comparison
from workbench.compare.readings import Readings
from workbench.compare.report.words import counted, version_name
from workbench.core.segment import ORIGINAL, Segment, State


@dataclass(frozen=True, slots=True)
class Made:
    """What a report says of its making.

    Attributes:
        when: ISO 8601 in UTC, or "" to leave the time out.
        concepts: how many concepts the glossary had, or None when none was used.
        readings: translations of the versions for a reader, or None.
        only_differing: whether units without a difference are left out of the page.
    """

    when: str = ""
    concepts: int | None = None
    readings: Readings | None = None
    only_differing: bool = False

    @property
    def day(self) -> str:
        """The time for a reader: ``2026-11-22, 17:05 UTC``."""
        return f"{self.when[:10]}, {self.when[11:16]} UTC" if self.when else ""


NOT_SAID = Made()


def methods(made: Made) -> Iterator[tuple[str, str]]:
    """How the versions were compared, as (what, how)."""
    if made.day:
        yield "Compared on", made.day
    yield "Facts", "numbers, dates, names, quotations, negations and modality, by rules; no text was sent anywhere"
    if made.concepts is not None:
        yield "Glossary", counted(made.concepts, "concept") if made.concepts else "none"
    readings = made.readings
    if readings is None or not readings.makers:
        yield "Meaning", "not compared (no translation was asked for)"
        return
    for tag, maker in readings.makers.items():
        yield f"{version_name(tag)} read in {version_name(readings.language)}", f"machine translation, {maker}"
    yield "Meaning", "words of each version looked for in the others, directly and through translation"


def origin(comparison: Comparison, tag: str) -> str:
    """Where a version's texts come from and how far they got: ``original``, ``28 units, 12 of them machine drafts``."""
    segments = [row.unit.segment(tag) for row in comparison.rows if row.unit.text(tag).strip()]
    parts = [f"{counted(len(segments), 'unit')} with text"]
    if segments and all(segment.origin == ORIGINAL for segment in segments):
        parts.append("original")
    return ", ".join([*parts, *_unfinished(segments)])


def unread(comparison: Comparison, tag: str) -> str:
    """One sentence for texts that nobody has answered for: ``Ukrainian: 12 units by machine translation, unread``."""
    parts = list(_unfinished([row.unit.segment(tag) for row in comparison.rows]))
    return f"{version_name(tag)}: {', '.join(parts)}." if parts else ""


def _unfinished(segments: Sequence[Segment]) -> Iterator[str]:
    machine = sum(segment.origin.startswith("mt:") and segment.state is State.DRAFT for segment in segments)
    if machine:
        yield f"{counted(machine, 'unit')} by machine translation, unread"
    stale = sum(segment.state is State.STALE for segment in segments)
    if stale:
        yield f"{counted(stale, 'unit')} out of date"
