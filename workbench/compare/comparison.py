"""All units of a statement compared, and what a reader needs to know first."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from workbench.compare.differences import unit_differences
from workbench.compare.meaning import Meaning
from workbench.compare.moved import moved, with_moves
from workbench.compare.names import FindTerms
from workbench.compare.readings import Readings
from workbench.core.finding import Difference
from workbench.core.statement import Statement
from workbench.core.unit import Unit


@dataclass(frozen=True, slots=True)
class Row:
    """One unit compared: its number from 1 on, the unit and what differs."""

    n: int
    unit: Unit
    differences: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """All units of a statement, compared.

    Attributes:
        name: the statement's name.
        versions: the tags compared, in the order of the columns.
        rows: every unit, differing or not.
    """

    name: str
    versions: tuple[str, ...]
    rows: tuple[Row, ...]

    @property
    def differing(self) -> list[Row]:
        """The units with a difference."""
        return [row for row in self.rows if row.differences]

    def kinds(self) -> Counter[str]:
        """How many differences there are of each kind."""
        return Counter(difference.kind for row in self.rows for difference in row.differences)

    def departing(self) -> Counter[str]:
        """How often each version is the odd one out."""
        return Counter(difference.odd for row in self.rows for difference in row.differences if difference.odd)


def compare(
    statement: Statement,
    versions: Sequence[str] | None = None,
    find_terms: FindTerms | None = None,
    readings: Readings | None = None,
) -> Comparison:
    """Compare the versions of a statement, or some of them; see `unit_differences`.

    Args:
        readings: translations of the versions; then what they mean is compared as well, see `Meaning`.
    """
    tags = tuple(versions or statement.versions)
    meaning = Meaning.of(statement.units, tags, readings) if readings else None
    moves = moved(statement.units, tags)
    rows = []
    for n, unit in enumerate(statement.units):
        found = with_moves(unit, unit_differences(unit, tags, find_terms), moves.get(n, ()))
        rows.append(Row(n + 1, unit, (*found, *(meaning.differences(unit) if meaning else ()))))
    return Comparison(statement.name, tags, tuple(rows))


def summary(comparison: Comparison, readings: Readings | None = None) -> list[str]:
    """What a reader needs to know first, a sentence each."""
    units, differing = len(comparison.rows), len(comparison.differing)
    counted = [f"{count} {kind}" for kind, count in comparison.kinds().most_common()]
    lines = [f"{_number(differing, 'unit')} of {units} differ{'s' if differing == 1 else ''}."]
    if counted:
        lines.append(f"Differences: {', '.join(counted)}.")
    for tag, count in comparison.departing().most_common():
        lines.append(f"{tag} departs from the other versions {_number(count, 'time')}.")
    if still_open := sum(row.unit.alignment.open for row in comparison.rows):
        lines.append(f"The alignment of {_number(still_open, 'unit')} is uncertain.")
    lines += [f"{tag} is read by machine translation ({maker})." for tag, maker in (readings.makers if readings else {}).items()]
    return lines


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"


def merged_spans(tag: str, differences: Sequence[Difference]) -> list[tuple[int, int]]:
    """Where a version's text differs, in order and without overlaps."""
    spans = sorted(span for difference in differences for span in difference.spans.get(tag, ()))
    merged: list[tuple[int, int]] = []
    for start, end in spans:
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
