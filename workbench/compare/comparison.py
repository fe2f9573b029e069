"""All units of a statement compared."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from workbench.compare.differences import unit_differences
from workbench.compare.facts.facts import Fact, facts
from workbench.compare.facts.known import FindTerms
from workbench.compare.meaning import Meaning
from workbench.compare.moved import moved, with_moves
from workbench.compare.readings import Readings
from workbench.core.collecting import uncollected
from workbench.core.finding import Difference
from workbench.core.parallel import each
from workbench.core.progress import Report, silent
from workbench.core.statement import Statement
from workbench.core.unit import Unit


@dataclass(frozen=True, slots=True)
class Row:
    """One unit compared.

    Attributes:
        n: its number, from 1 on.
        differences: what differs between its versions.
        facts: version tag → what it states; empty where nobody asked for facts.
    """

    n: int
    unit: Unit
    differences: tuple[Difference, ...]
    facts: Mapping[str, Sequence[Fact]] = field(default_factory=dict)


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
    *,
    with_facts: bool = False,
    report: Report = silent,
) -> Comparison:
    """Compare the versions of a statement, or some of them; see `unit_differences`.

    Args:
        readings: translations of the versions; then what they mean is compared as well, see `Meaning`.
        with_facts: list every fact that the versions state, for a table of facts.
        report: told how many units have been compared, of how many.
    """
    tags = tuple(versions or statement.versions)
    # The terms of a text are asked for several times in a row.
    find_terms = lru_cache(maxsize=16)(find_terms) if find_terms else None
    meaning = Meaning.of(statement.units, tags, readings) if readings else None
    moves = moved(statement.units, tags)
    units = statement.units

    def compared(n: int) -> tuple[list[Difference], dict[str, Sequence[Fact]]]:
        found = with_moves(units[n], unit_differences(units[n], tags, find_terms), moves.get(n, ()))
        return list(found), {tag: facts(units[n].text(tag), tag, find_terms) for tag in tags} if with_facts else {}

    rows = []
    with uncollected():  # what is remembered of words and texts lasts
        every = each(compared, len(units), report)
    for n, (found, stated) in enumerate(every):
        told = meaning.differences(units[n], found) if meaning else ()
        rows.append(Row(n + 1, units[n], (*found, *told), stated))
    return Comparison(statement.name, tags, tuple(rows))
