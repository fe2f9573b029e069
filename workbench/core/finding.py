"""What checks and comparisons report."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Severity(StrEnum):
    """How bad a finding is; `check` exits with 1 for an error."""

    ERROR = "error"
    WARNING = "warning"
    INFO = "info"


@dataclass(frozen=True, slots=True)
class Finding:
    """What a check reports of one segment.

    Attributes:
        check: the check's id, e.g. ``mixed-script``.
        unit: the unit's id.
        version: the tag of the version.
        start, end: where, in characters of the segment's text; equal when it concerns the whole segment.
        text: what stands there.
        message: one sentence for a person.
        fix: the text to put there instead, or None.
    """

    check: str
    severity: Severity
    unit: str
    version: str
    start: int
    end: int
    text: str
    message: str
    fix: str | None = None

    @property
    def key(self) -> str:
        """What an ignored finding is remembered by: the same check on the same words stays ignored wherever they move."""
        digest = hashlib.sha256(f"{self.version}\0{self.text}\0{self.message}".encode()).hexdigest()[:12]
        return f"{self.check}:{digest}"


DIFFERENCE_KINDS = ("number", "date", "name", "quote", "negation", "modality", "term", "missing", "added", "changed", "moved")


@dataclass(frozen=True, slots=True)
class Difference:
    """What one version of a unit says and another does not.

    Attributes:
        kind: one of `DIFFERENCE_KINDS`.
        message: one sentence for a person.
        odd: the tag of the version that departs from the others, or None when that cannot be told.
        values: version tag → what it says there, "" where it says nothing.
        spans: version tag → places in its text, as (start, end) in characters.
        confidence: 0 to 1; below 1 where it rests on machine translation.
        elsewhere: of kind ``moved``: the number of the unit, from 1 on, in which the other version has it.
    """

    kind: str
    message: str
    odd: str | None
    values: Mapping[str, str]
    spans: Mapping[str, tuple[tuple[int, int], ...]] = field(default_factory=dict)
    confidence: float = 1.0
    elsewhere: int | None = None
