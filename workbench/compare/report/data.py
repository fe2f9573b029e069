"""The comparison as data: everything that the other reports show."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from workbench.compare.comparison import Comparison, Row
from workbench.compare.facts.facts import Fact
from workbench.compare.report.fact_table import FactRow, unit_facts
from workbench.compare.report.made import NOT_SAID, Made
from workbench.compare.report.overview import Overview, overview
from workbench.compare.report.reading_marks import departing_spans
from workbench.compare.report.words import in_words
from workbench.core.finding import Difference


def as_json(comparison: Comparison, made: Made = NOT_SAID) -> dict[str, Any]:
    """The comparison in the shape that ``workbench compare --format json`` prints.

    Every unit has its ``facts`` where the comparison was made with facts, and ``readings`` where `made` has some.
    """
    return {
        "versions": list(comparison.versions),
        "units": [_unit(row, comparison.versions, made) for row in comparison.rows],
        "summary": _summary(comparison, overview(comparison), made),
    }


def _summary(comparison: Comparison, seen: Overview, made: Made) -> dict[str, Any]:
    readings = made.readings
    return {
        "statement": comparison.name,
        **({"compared": made.when} if made.when else {}),
        **({"glossary": made.concepts} if made.concepts is not None else {}),
        "units": seen.units,
        "differing": seen.differing,
        "kinds": dict(comparison.kinds()),
        "odd": {tag: comparison.departing()[tag] for tag in comparison.versions},
        "departs": {tag: dict(counts) for tag, counts in seen.departs.items()},
        "undecided": dict(seen.undecided),
        "missing": {tag: list(numbers) for tag, numbers in seen.missing.items()},
        "unsure": seen.unsure,
        "open_alignment": len(seen.open_alignment),
        "gravest": [{"n": row.n, "kind": each.kind, "text": in_words(each)} for row, each in seen.gravest],
        **({} if readings is None else {"readings": {"language": readings.language, "makers": dict(readings.makers)}}),
    }


def _unit(row: Row, versions: Sequence[str], made: Made) -> dict[str, Any]:
    return {
        "n": row.n,
        "id": row.unit.id,
        "segments": {tag: row.unit.text(tag) for tag in versions},
        "alignment": row.unit.alignment.confidence,
        "differences": [_difference(each) for each in row.differences],
        **({"facts": [_fact_row(each, row) for each in unit_facts(row, versions)]} if row.facts else {}),
        **_readings(row, made),
    }


def _difference(difference: Difference) -> dict[str, Any]:
    return {
        "kind": difference.kind,
        "message": difference.message,
        "odd": difference.odd,
        "values": dict(difference.values),
        "spans": {tag: [list(span) for span in spans] for tag, spans in difference.spans.items()},
        **({"confidence": round(difference.confidence, 2)} if difference.confidence < 1 else {}),
        **({"elsewhere": difference.elsewhere} if difference.elsewhere is not None else {}),
    }


def _fact_row(row: FactRow, unit: Row) -> dict[str, Any]:
    number = next((n for n, each in enumerate(unit.differences) if each is row.difference), None)
    return {
        "kind": row.kind,
        "verdict": row.verdict.value,
        "difference": number,
        "versions": {tag: _fact(row.facts[tag]) for tag in row.versions if tag in row.facts},
    }


def _fact(fact: Fact) -> dict[str, Any]:
    return {"text": fact.text, "value": fact.value, "rule": fact.rule, "start": fact.start, "end": fact.end}


def _readings(row: Row, made: Made) -> Mapping[str, Any]:
    readings = made.readings
    if readings is None:
        return {}
    said = readings.of(row.unit)
    marked = {tag: [list(span) for span in departing_spans(row, tag, readings)] for tag in said}
    return {"readings": said, "reading_spans": {tag: spans for tag, spans in marked.items() if spans}}
