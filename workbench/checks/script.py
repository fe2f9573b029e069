"""Letters that are not what they look like."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from workbench.checks.check import Check, Row, Spot
from workbench.core.finding import Severity


def _of_kind(kind: str) -> Callable[[Row], Iterator[Spot]]:
    def run(row: Row) -> Iterator[Spot]:
        for tag, found in row.defects.items():
            for defect in found:
                if defect.kind == kind:
                    yield Spot(tag, defect.start, defect.end, defect.message, defect.fix)

    return run


MIXED_SCRIPT = Check(
    "mixed-script",
    "Mixed alphabets",
    "A word mixes Latin and Cyrillic letters that look alike, so that search and glossary miss it.",
    Severity.ERROR,
    _of_kind("mixed-script"),
)
LOOK_ALIKE = Check(
    "look-alike",
    "Look-alike letters",
    "A whole word is written in the letters of another alphabet that look the same.",
    Severity.WARNING,
    _of_kind("look-alike"),
)
