"""A statement's versions compared, as data, as text and as one page to hand over."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from workbench.compare.comparison import Comparison, Row, compare, merged_spans, summary
from workbench.compare.page import as_html
from workbench.compare.readings import Readings
from workbench.core.finding import Difference
from workbench.core.language import listed
from workbench.text.clean import clean

__all__ = ["Comparison", "Readings", "Row", "as_html", "as_json", "as_text", "compare"]


def as_json(comparison: Comparison, readings: Readings | None = None) -> dict[str, Any]:
    """The comparison in the shape that ``workbench compare --format json`` prints.

    Args:
        readings: translations for the reader; then every unit has ``readings`` and the summary says who made them.
    """
    units = [_unit_json(row, comparison.versions) for row in comparison.rows]
    made = {} if readings is None else {"readings": {"language": readings.language, "makers": dict(readings.makers)}}
    if readings is not None:
        units = [{**unit, "readings": readings.of(row.unit)} for unit, row in zip(units, comparison.rows, strict=True)]
    return {
        "versions": list(comparison.versions),
        "units": units,
        "summary": {
            "statement": comparison.name,
            "units": len(comparison.rows),
            "differing": len(comparison.differing),
            "kinds": dict(comparison.kinds()),
            "odd": {tag: comparison.departing()[tag] for tag in comparison.versions},
            "open_alignment": sum(row.unit.alignment.open for row in comparison.rows),
            **made,
        },
    }


def _unit_json(row: Row, versions: Sequence[str]) -> dict[str, Any]:
    return {
        "n": row.n,
        "id": row.unit.id,
        "segments": {tag: row.unit.text(tag) for tag in versions},
        "alignment": row.unit.alignment.confidence,
        "differences": [
            {
                "kind": difference.kind,
                "message": difference.message,
                "odd": difference.odd,
                "values": dict(difference.values),
                "spans": {tag: [list(span) for span in spans] for tag, spans in difference.spans.items()},
                **({"confidence": round(difference.confidence, 2)} if difference.confidence < 1 else {}),
            }
            for difference in row.differences
        ],
    }


def as_text(comparison: Comparison, readings: Readings | None = None, *, colour: bool = False) -> str:
    """The comparison for a terminal: a summary, then the units that differ.

    Args:
        readings: translations for the reader, shown below the units' texts.
        colour: set off what differs with terminal codes.
    """
    lines = [f"{_plain(comparison.name)}: {listed(comparison.versions)}", *summary(comparison, readings)]
    width = max(map(len, comparison.versions), default=0)
    for row in comparison.differing:
        lines.append("")
        lines.extend(f"{row.n:>4}  {_message(difference, colour)}" for difference in row.differences)
        for tag in comparison.versions:
            text = row.unit.text(tag)
            lines.append(f"      {tag:{width}}  {_marked(text, tag, row.differences, colour) if text.strip() else '(no text)'}")
        if readings is not None:
            lines.extend(f"        {readings.arrow(tag)}  {_plain(text)}" for tag, text in readings.of(row.unit).items())
    return "\n".join(lines) + "\n"


def _message(difference: Difference, colour: bool) -> str:
    departs = f" ({difference.odd} departs)" if difference.odd else ""
    if difference.confidence < 1:
        departs += f" [{difference.confidence:.0%} sure, by machine translation]"
    kind = f"\x1b[1m{difference.kind}\x1b[0m" if colour else difference.kind
    return f"{kind}: {_plain(difference.message)}{departs}"


def _marked(text: str, tag: str, differences: Sequence[Difference], colour: bool) -> str:
    if not colour:
        return _plain(text)
    parts, at = [], 0
    for start, end in merged_spans(tag, differences):
        parts += [_plain(text[at:start]), "\x1b[7m", _plain(text[start:end]), "\x1b[27m"]
        at = end
    return "".join([*parts, _plain(text[at:])])


def _plain(text: str) -> str:
    """Text on one line that cannot command the terminal."""
    return clean(text).replace("\n", " ").replace("\t", " ")
