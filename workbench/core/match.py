"""What the memory finds."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Match:
    """A memory hit for a segment.

    Attributes:
        score: 0 to 100; 100 only when the source is the same, character for character after folding.
        source: the text that the memory holds in the source language.
        target: its translation.
        statement: the statement (or imported memory) it comes from.
        unit: the unit's id there.
        author, changed: who confirmed the target, and when (ISO 8601).
    """

    score: int
    source: str
    target: str
    source_version: str
    target_version: str
    statement: str
    unit: str
    author: str = ""
    changed: str = ""


@dataclass(frozen=True, slots=True)
class ConcordanceHit:
    """A segment that holds the words searched for.

    Attributes:
        spans: where the words stand in `text`, as (start, end).
        others: version tag → the unit's text in the other versions.
    """

    statement: str
    unit: str
    version: str
    text: str
    spans: tuple[tuple[int, int], ...]
    others: tuple[tuple[str, str], ...]
