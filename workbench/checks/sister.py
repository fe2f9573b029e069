"""Letters of Russian in Ukrainian text, and the other way round."""

from __future__ import annotations

from collections.abc import Iterator

from workbench.checks.check import Check, Row, Spot
from workbench.core.finding import Severity
from workbench.core.language import base, english_name
from workbench.text.writing.alphabets import SISTER

_MOST_WORDS = 3
"""Beyond it the text is most likely in the other language, which is one finding and not one for each word."""


def _run(row: Row) -> Iterator[Spot]:
    for tag, every in row.defects.items():
        found = [defect for defect in every if defect.kind == "sister-letter"]
        if len(found) > _MOST_WORDS:
            message = f"{len(found)} words with letters of {english_name(SISTER[base(tag)])}: the text may be in that language"
            yield Spot(tag, found[0].start, found[-1].end, message)
        else:
            for defect in found:
                yield Spot(tag, defect.start, defect.end, defect.message, defect.fix)


SISTER_LETTER = Check(
    "sister-letter",
    "Letters of the sister language",
    "A Ukrainian text has ы, э, ъ or ё, or a Russian text has і, ї, є or ґ.",
    Severity.WARNING,
    _run,
)
