"""All checks, and the one way to run them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.checks import empty, numbers, script, sister, terms, typography
from workbench.checks.check import Check, FindTerms, Row, Spot
from workbench.core.finding import Finding
from workbench.core.statement import Statement
from workbench.core.style import Styles
from workbench.core.unit import Unit

CHECKS: tuple[Check, ...] = (
    numbers.NUMBER,
    script.MIXED_SCRIPT,
    script.LOOK_ALIKE,
    sister.SISTER_LETTER,
    terms.FORBIDDEN_TERM,
    terms.DEPRECATED_TERM,
    empty.EMPTY_SEGMENT,
    empty.COPIED_SEGMENT,
    typography.UNPAIRED_QUOTE,
    typography.QUOTE_STYLE,
    typography.STRAIGHT_QUOTE,
    typography.APOSTROPHE,
    typography.DOUBLE_SPACE,
    typography.SPACE_BEFORE_PUNCTUATION,
)
"""In the order in which they are listed to people, and in which findings at the same place come."""


def check_unit(
    unit: Unit, versions: Sequence[str], find_terms: FindTerms | None = None, styles: Styles | None = None
) -> list[Finding]:
    """What the checks find in a unit, ignored findings left out.

    Args:
        versions: the statement's versions, in the order of the columns.
        find_terms: finds terms in a text of a language, as `Termbase.find` does; without it no term is checked.
        styles: the house style of each language; where there is none, the language's usage counts.

    Returns:
        By version in the order of the columns, then by place.
    """
    row = Row(unit, versions, find_terms, styles)
    found = [_finding(check, row, spot) for check in CHECKS for spot in check.run(row)] if row.texts else []
    found = [finding for finding in found if finding.key not in unit.ignored]
    order = {tag: place for place, tag in enumerate(versions)}
    return sorted(found, key=lambda finding: (order[finding.version], finding.start, finding.end))


def check_statement(statement: Statement, find_terms: FindTerms | None = None, styles: Styles | None = None) -> Iterator[Finding]:
    """What the checks find in a statement, unit by unit; see `check_unit`."""
    for unit in statement.units:
        yield from check_unit(unit, statement.versions, find_terms, styles)


def _finding(check: Check, row: Row, spot: Spot) -> Finding:
    text = row.texts.get(spot.version, "")[spot.start : spot.end]
    return Finding(check.id, check.severity, row.unit.id, spot.version, spot.start, spot.end, text, spot.message, spot.fix)
