"""Texts that are brought in become the units of a statement."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from workbench.compare.alignment.align import Aligner
from workbench.compare.alignment.hints import NO_HINTS, Hints
from workbench.compare.alignment.pairing import Bead
from workbench.core.segment import ORIGINAL, Segment, State
from workbench.core.unit import ALIGNED, Alignment, Unit
from workbench.text.sentences import SourceSegment


def units_from(
    texts: Mapping[str, Sequence[SourceSegment]],
    author: str = "",
    time: str = "",
    *,
    hints: Hints = NO_HINTS,
) -> list[Unit]:
    """Align texts and make a unit of every bead; several sentences of a version are joined with a space.

    Args:
        texts: version tag → its sentences.
        author, time: who brings the texts in, and when (ISO 8601 in UTC).
        hints: what else tells which sentences belong together.

    Returns:
        Units with the ids u1, u2, …; every segment is confirmed and original. A version without a sentence in a bead
        has no segment there.

    Raises:
        Cancelled, PackageError: while the texts are translated.
    """
    aligner = Aligner(
        {tag: [segment.text for segment in segments] for tag, segments in texts.items()},
        {tag: [segment.paragraph for segment in segments] for tag, segments in texts.items()},
        hints,
    )
    return [_unit(number, bead, texts, author, time) for number, bead in enumerate(aligner.beads(), start=1)]


def _unit(number: int, bead: Bead, texts: Mapping[str, Sequence[SourceSegment]], author: str, time: str) -> Unit:
    parts = {tag: [texts[tag][n] for n in places] for tag, places in bead.rows.items() if places}
    segments = {
        tag: Segment(" ".join(part.text for part in several), State.CONFIRMED, ORIGINAL, author, time)
        for tag, several in parts.items()
    }
    starting = sum(several[0].paragraph for several in parts.values())
    return Unit(
        id=f"u{number}",
        segments=segments,
        paragraph=number == 1 or starting * 2 >= len(parts),
        alignment=Alignment.found(bead.confidence) if len(texts) > 1 else ALIGNED,
    )
