"""The places to mark in a text, and where they are after a few more keys."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from workbench.core.finding import Severity
from workbench.tui.inspector import Inspection

Highlight = tuple[int, int, str]
"""Start and end in characters, and one of `workbench.tui.widgets.looks.KINDS`."""


def marks(known: Inspection, version: str) -> list[Highlight]:
    """What an inspection says about the text of one version."""
    found: list[Highlight] = [
        (hit.start, hit.end, "forbidden" if hit.term.status.is_unwanted else "term") for hit in known.terms.get(version, ())
    ]
    found += [
        (finding.start, finding.end, f"finding-{finding.severity}")
        for finding in known.findings
        if finding.version == version and finding.start < finding.end and finding.severity is not Severity.INFO
    ]
    for difference in known.differences:
        kind = "meaning" if difference.confidence < 1 else "departs" if difference.odd == version else "difference"
        found += [(start, end, kind) for start, end in difference.spans.get(version, ())]
    return found


def carried_over(spans: Sequence[Highlight], before: str, after: str) -> list[Highlight]:
    """The highlights of a text that has been edited in one place; those that touch the place are gone."""
    if before == after:
        return list(spans)
    start = _alike(before, after)
    end = min(_alike(reversed(before), reversed(after)), min(len(before), len(after)) - start)
    shift = len(after) - len(before)
    return [
        *(span for span in spans if span[1] <= start),
        *((first + shift, last + shift, kind) for first, last, kind in spans if first >= max(len(before) - end, start)),
    ]


def _alike(one: Iterable[str], other: Iterable[str]) -> int:
    """How many characters are the same before the first that differs."""
    count = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        count += 1
    return count
