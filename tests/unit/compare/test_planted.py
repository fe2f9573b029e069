"""Every difference that was put into a statement on purpose is found, and nothing else is."""

from __future__ import annotations

from pathlib import Path

from tests.unit.compare.planted import NOTICE_PLANTED, PLANTED, Planted, notice, schools
from workbench.compare.report import Comparison, compare
from workbench.core.finding import Difference
from workbench.workspace.folder import Workspace

ROOT = Path(__file__).parents[3]


def found(comparison: Comparison) -> list[Planted]:
    return sorted(Planted(row.n, each.odd, each.kind, said(each)) for row in comparison.rows for each in row.differences)


def said(difference: Difference) -> str:
    """What the version that departs says; of two wordings the last one's, of a moved sentence itself."""
    if difference.odd is not None:
        return difference.values[difference.odd]
    return next(value for value in reversed(list(difference.values.values())) if value)


def test_every_planted_difference_is_found_and_nothing_else() -> None:
    assert found(compare(schools())) == sorted(PLANTED)


def test_so_it_is_with_a_glossary() -> None:
    glossary = Workspace.open(ROOT).termbase
    assert glossary.concepts
    assert found(compare(schools(), find_terms=glossary.find)) == sorted(PLANTED)


def test_planted_differences_of_two_english_versions() -> None:
    assert found(compare(notice())) == sorted(NOTICE_PLANTED, key=lambda each: (each.n, "", each.kind, each.says))
