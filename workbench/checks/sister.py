"""Letters of Russian in Ukrainian text, and the other way round."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.checks.check import Check, Row, Spot
from workbench.core.finding import Severity


def _run(row: Row) -> Iterator[Spot]:
    for tag, found in row.defects.items():
        for defect in found:
            if defect.kind == "sister-letter":
                yield Spot(tag, defect.start, defect.end, defect.message, defect.fix)


SISTER_LETTER = Check(
    "sister-letter",
    "Letters of the sister language",
    "A Ukrainian text has ы, э, ъ or ё, or a Russian text has і, ї, є or ґ.",
    Severity.WARNING,
    _run,
)
