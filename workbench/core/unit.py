"""One row: the segments that say the same thing in each version."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from workbench.core.segment import EMPTY_SEGMENT, NOTHING_FOREIGN, Foreign, Segment, State

SURE = 0.6
"""An alignment of a lower confidence stays open for a person to look at; on test documents a third
of these are wrong, and one in a hundred of the others."""


_AT_MOST = 0.999
"""The confidence of an alignment that no person made; 1 is for people."""


@dataclass(frozen=True, slots=True)
class Alignment:
    """How the segments of a unit came to stand side by side.

    Attributes:
        confidence: 0 to 1; 1 when a person put them together.
        pinned: a person has decided; realigning leaves the unit alone.
        open: a person still has to look.
    """

    confidence: float = 1.0
    pinned: bool = False
    open: bool = False

    @classmethod
    def found(cls, confidence: float, *, doubtful: bool = False) -> Alignment:
        """An alignment that no person made; open when it is `doubtful` or its confidence too low."""
        return cls(round(min(confidence, _AT_MOST), 3), open=doubtful or confidence < SURE)


ALIGNED = Alignment()


@dataclass(frozen=True, slots=True)
class Unit:
    """Immutable; an edit replaces it.

    Attributes:
        id: the ``tuid``, unique and stable within the statement.
        segments: version tag → segment; a version without an entry is empty here.
        paragraph: whether a new paragraph starts at this unit.
        ignored: keys of the findings that a person has ignored (`core.finding.Finding.key`).
        notes: remarks for people.
    """

    id: str
    segments: Mapping[str, Segment]
    paragraph: bool = False
    ignored: frozenset[str] = frozenset()
    alignment: Alignment = ALIGNED
    notes: tuple[str, ...] = ()
    foreign: Foreign = field(default=NOTHING_FOREIGN)

    def segment(self, version: str) -> Segment:
        """The segment in `version`; an empty one when there is none."""
        return self.segments.get(version, EMPTY_SEGMENT)

    def text(self, version: str) -> str:
        """The text in `version`, "" when there is none."""
        return self.segment(version).text

    def state(self, version: str) -> State:
        """The state in `version`."""
        return self.segment(version).state

    def with_segment(self, version: str, segment: Segment | None) -> Unit:
        """This unit with one segment replaced, or taken out when `segment` is None."""
        segments = {tag: old for tag, old in self.segments.items() if tag != version}
        if segment is not None:
            segments[version] = segment
        return replace(self, segments=segments)
