"""Terms that the glossary says not to use."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from workbench.checks.check import Check, Row, Spot
from workbench.core.concept import TermHit, TermStatus
from workbench.core.finding import Severity


def _of_status(status: TermStatus) -> Callable[[Row], Iterator[Spot]]:
    def run(row: Row) -> Iterator[Spot]:
        for tag, hits in row.terms.items():
            for hit in hits:
                if hit.term.status is status:
                    yield _spot(tag, hit)

    return run


def _spot(tag: str, hit: TermHit) -> Spot:
    preferred = hit.concept.preferred(hit.language)
    message = f"“{hit.term.text}” is {hit.term.status}"
    if preferred is None:
        return Spot(tag, hit.start, hit.end, message)
    return Spot(tag, hit.start, hit.end, f"{message}; the glossary has “{preferred.text}”", _fix(hit, preferred.text))


def _fix(hit: TermHit, preferred: str) -> str | None:
    """The preferred term where the text has the dictionary form; another form would have to be inflected."""
    if hit.form == hit.term.text:
        return preferred
    if hit.form == hit.term.text[:1].upper() + hit.term.text[1:]:
        return preferred[:1].upper() + preferred[1:]
    return None


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
