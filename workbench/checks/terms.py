"""Terms that the glossary says not to use."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from workbench.checks.check import Check, Row, Spot
from workbench.core.concept import TermHit, TermStatus
from workbench.core.finding import Severity
from workbench.termbase.inflect import replacement


def _of_status(status: TermStatus) -> Callable[[Row], Iterator[Spot]]:
    def run(row: Row) -> Iterator[Spot]:
        for tag, hits in row.terms.items():
            for hit in hits:
                if hit.term.status is status:
                    yield _spot(tag, hit, row.texts[tag])

    return run


def _spot(tag: str, hit: TermHit, text: str) -> Spot:
    """The fix is the term to use in the form that stands there; none when that form is not sure."""
    message = f"“{hit.term.text}” is {hit.term.status}"
    found = replacement(hit, text[: hit.start])
    if found is None:
        return Spot(tag, hit.start, hit.end, message)
    wanted, fix = found
    return Spot(tag, hit.start, hit.end, f"{message}; the glossary has “{wanted.text}”", fix)


FORBIDDEN_TERM = Check(
    "forbidden-term",
    "Forbidden terms",
    "The glossary forbids a term that stands here, in whatever form.",
    Severity.ERROR,
    _of_status(TermStatus.FORBIDDEN),
)
DEPRECATED_TERM = Check(
    "deprecated-term",
    "Deprecated terms",
    "The glossary advises against a term that stands here, in whatever form.",
    Severity.WARNING,
    _of_status(TermStatus.DEPRECATED),
)
