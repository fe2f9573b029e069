"""The facts of every unit side by side: those in conflict, those that agree, those that one version alone gives."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from workbench.compare.comparison import Comparison, Row
from workbench.compare.facts.facts import FACT_KINDS, Fact
from workbench.core.finding import Difference
from workbench.core.language import base
from workbench.text.naming.sounding import distance

SAME_NAME = 0.3
"""Up to which distance of sounds names are taken for the same."""

_BY_ORDER = frozenset({"quote", "negation", "modality"})  # their values are words of different languages
_STATED = frozenset({"number", "date", "name", "quote", "negation", "modality", "term"})


class Verdict(StrEnum):
    """What the versions make of a fact."""

    CONFLICT = "conflict"
    AGREED = "agreed"
    PARTIAL = "partial"
    """Read in some versions only, and no difference: the others may say it in other words."""


@dataclass(slots=True)
class FactRow:
    """One fact as the versions give it.

    Attributes:
        n: the unit's number.
        kind: one of `FACT_KINDS`.
        facts: version tag → what was read there; versions without an entry do not have it.
        difference: what they do not agree on, or None.
    """

    n: int
    kind: str
    versions: tuple[str, ...]
    facts: dict[str, Fact] = field(default_factory=dict)
    difference: Difference | None = None

    @property
    def verdict(self) -> Verdict:
        """Whether the versions agree on it."""
        if self.difference is not None:
            return Verdict.CONFLICT
        return Verdict.AGREED if len(self.facts) == len(self.versions) else Verdict.PARTIAL


def fact_table(comparison: Comparison) -> list[FactRow]:
    """A row per fact, in the order of the units; only of a comparison made with facts."""
    return [fact for row in comparison.rows for fact in unit_facts(row, comparison.versions)]


def unit_facts(row: Row, versions: Sequence[str]) -> list[FactRow]:
    """The facts of one unit: those of each difference in a row of their own, then the others matched."""
    present = tuple(tag for tag in versions if row.unit.text(tag).strip())
    left = {tag: list(_outer(row.facts.get(tag, ()))) for tag in present}
    rows = [made for each in row.differences if each.kind in _STATED and (made := _conflict(row, each, present, left))]
    for tag, found in left.items():
        for fact in found:
            fitting = (each for each in rows if each.difference is None and tag not in each.facts and _fits(fact, tag, each))
            into = next(fitting, None)
            if into is None:
                into = FactRow(row.n, fact.kind, present)
                rows.append(into)
            into.facts[tag] = fact
    return sorted(rows, key=lambda each: (each.difference is None, _order(each.kind)))


def _order(kind: str) -> int:
    return FACT_KINDS.index(kind) if kind in FACT_KINDS else len(FACT_KINDS)


def _outer(found: Sequence[Fact]) -> Iterator[Fact]:
    """Facts that are no part of a larger figure or name: the 19 of 19 March; a quotation holds facts of its own."""
    for fact in found:
        if not any(
            other is not fact
            and other.kind not in ("quote", "negation", "modality")
            and other.start <= fact.start
            and fact.end <= other.end
            and (other.end - other.start > fact.end - fact.start)
            for other in found
        ):
            yield fact


def _conflict(row: Row, difference: Difference, present: tuple[str, ...], left: Mapping[str, list[Fact]]) -> FactRow | None:
    """The row of a difference; its facts are taken out of those that are left."""
    made = FactRow(row.n, difference.kind, present, difference=difference)
    for tag, places in difference.spans.items():
        touched = [fact for fact in left.get(tag, ()) if any(fact.start < end and start < fact.end for start, end in places)]
        best = max(touched, key=lambda fact: (_alike(fact.kind, difference.kind), _overlap(fact, places)), default=None)
        if best is None and places and tag in present:
            start, end = places[0]
            text = row.unit.text(tag)[start:end]
            best = Fact(difference.kind, start, end, text, difference.values.get(tag, text) or text, "")
        elif best is not None:
            left[tag].remove(best)
        if best is not None:
            made.facts[tag] = best
    kinds = {fact.kind for fact in made.facts.values()}
    if len(kinds) == 1:
        made.kind = kinds.pop()
    return made


def _alike(fact: str, difference: str) -> bool:
    """Whether a fact is of the kind that a difference speaks of; percentages, money and times are more special."""
    special = {"percent": "number", "money": "number", "quantity": "number", "range": "number", "ordinal": "number"}
    return {**special, "time": "date"}.get(fact, fact) == difference


def _overlap(fact: Fact, places: Sequence[tuple[int, int]]) -> int:
    return max(min(fact.end, end) - max(fact.start, start) for start, end in places)


def _fits(fact: Fact, tag: str, row: FactRow) -> bool:
    if fact.kind != row.kind:
        return False
    if fact.kind in _BY_ORDER:
        return True
    return all(_same(fact, tag, other, version) for version, other in row.facts.items())


def _same(one: Fact, tag: str, other: Fact, version: str) -> bool:
    if one.kind != "name":
        return one.value == other.value
    if base(tag) == base(version):
        return one.text == other.text or distance(one.text, other.text) <= SAME_NAME
    return one.value == other.value or distance(one.text, other.text) <= SAME_NAME
