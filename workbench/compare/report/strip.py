"""Figures: where in the statement versions part, and how often each departs in what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from workbench.compare.comparison import Comparison, Row
from workbench.compare.report.kinds import KINDS, kind
from workbench.compare.report.markup import attribute, css, glyph, lang, text
from workbench.compare.report.overview import Overview, departing
from workbench.compare.report.words import counted, names, version_name
from workbench.core.finding import Difference
from workbench.core.language import base

BAND = 50
"""Units in one band of the strip; longer statements take several bands."""

_FEWEST = 16  # columns that a band has room for, so that a short statement is not blown up
_COLUMN, _LANE, _TOP, _BOTTOM = 12, 16, 3, 13
_LETTER = 5.6


def shapes() -> str:
    """The shapes of all kinds, once on the page, for `glyph` and the strip to use."""
    drawn = "".join(f'<path id="{css(each.id)}" d="{each.shape}" fill-rule="evenodd"/>' for each in KINDS.values())
    return f'<svg width="0" height="0" class="shapes" aria-hidden="true"><defs>{drawn}</defs></svg>'


def strip(comparison: Comparison) -> str:
    """One column per unit, one lane per version: a shape where the version departs, a gap where it has no text."""
    rows = comparison.rows
    bands = [rows[at : at + BAND] for at in range(0, len(rows), BAND)]
    columns = max(_FEWEST, min(BAND, len(rows)))
    return f'<div class="strip">{"".join(_band(band, comparison.versions, columns) for band in bands)}</div>'


def _band(rows: Sequence[Row], versions: Sequence[str], columns: int) -> str:
    labels = [base(tag) if [base(other) for other in versions].count(base(tag)) == 1 else tag for tag in versions]
    labels = [label if len(label) <= 14 else f"{label[:13]}…" for label in labels]
    left = max(len(label) for label in labels) * _LETTER + 8
    width, height = left + columns * _COLUMN + 2, _TOP + len(versions) * _LANE + _BOTTOM
    drawn = [
        *(_lane(n, tag, label, rows, left) for n, (tag, label) in enumerate(zip(versions, labels, strict=True))),
        *(_column(n, row, versions, left) for n, row in enumerate(rows)),
        *_ticks(rows, left, height),
    ]
    differing = [row.n for row in rows if row.differences]
    told = f"Units {rows[0].n} to {rows[-1].n}: {counted(len(differing), 'unit')} with differences"
    return (
        f'<svg class="band" viewBox="0 0 {width:.0f} {height}" style="max-width:{width * 1.7:.0f}px" '
        f'role="img" aria-label="{attribute(told)}">{"".join(drawn)}</svg>'
    )


def _lane(number: int, tag: str, label: str, rows: Sequence[Row], left: float) -> str:
    """The line of a version, with gaps where it has no text."""
    y = _TOP + (number + 0.5) * _LANE
    runs: list[list[int]] = []
    for n, row in enumerate(rows):
        if not row.unit.text(tag).strip():
            continue
        if runs and runs[-1][1] == n:
            runs[-1][1] = n + 1
        else:
            runs.append([n, n + 1])
    path = "".join(f"M{left + first * _COLUMN + 1:.0f} {y:.0f}H{left + last * _COLUMN - 1:.0f}" for first, last in runs)
    return f'<text class="lane" x="0" y="{y + 3:.0f}">{text(label)}</text><path class="line" d="{path}"/>'


def _column(number: int, row: Row, versions: Sequence[str], left: float) -> str:
    x = left + number * _COLUMN
    if not row.differences:
        return _open(row, x, len(versions))
    found = [_sign(row, tag, x, _TOP + n * _LANE) for n, tag in enumerate(versions)]
    kinds = ", ".join(dict.fromkeys(kind(each.kind).name for each in row.differences))
    odd = [tag for tag in versions if any(each.odd == tag for each in row.differences)]
    told = f"Unit {row.n}: {kinds}{f'; {names(odd)} departs' if len(odd) == 1 else ''}"
    height = len(versions) * _LANE
    return (
        f'<a href="#unit-{row.n}" tabindex="-1"><title>{text(told)}</title>'
        f'<rect class="differs" x="{x:.0f}" y="{_TOP}" width="{_COLUMN}" height="{height}"/>'
        f"{''.join(found)}</a>{_open(row, x, len(versions))}"
    )


def _sign(row: Row, tag: str, x: float, y: float) -> str:
    """The gravest of a version's differences; filled where it departs, hollow where nobody can tell who does."""
    mine = [each for each in row.differences if departing(each) == tag or (departing(each) is None and _takes_part(each, tag))]
    if not mine:
        return ""
    gravest = max(mine, key=lambda each: (departing(each) == tag, kind(each.kind).weight))
    hollow = "" if departing(gravest) == tag else " hollow"
    place = f'x="{x + _COLUMN / 2:.0f}" y="{y + _LANE / 2:.0f}"'
    return f'<use href="#{css(gravest.kind)}" {place} class="{css(gravest.kind)}{hollow}"/>'


def _takes_part(difference: Difference, tag: str) -> bool:
    if difference.kind == "moved":
        return bool(difference.spans.get(tag))
    if difference.kind == "missing":
        return not difference.values.get(tag, "-")
    return tag in difference.values


def _open(row: Row, x: float, lanes: int) -> str:
    """A tick under a unit whose alignment is uncertain."""
    if not row.unit.alignment.open:
        return ""
    y = _TOP + lanes * _LANE + 2
    return f'<path class="open" d="M{x + 2:.0f} {y}h{_COLUMN - 4}"/>'


def _ticks(rows: Sequence[Row], left: float, height: int) -> Iterator[str]:
    for n, row in enumerate(rows):
        if row.n == 1 or row.n % 10 == 0:
            yield f'<text class="tick" x="{left + (n + 0.5) * _COLUMN:.0f}" y="{height - 1}">{row.n}</text>'


def legend(seen: Overview) -> str:
    """The kinds that occur, with how they are drawn, how they are marked in the texts, and what counts as one."""
    items = "".join(
        f'<li>{glyph(name)} <mark class="{css(name)}">{text(kind(name).name)}</mark> <span>{text(kind(name).rule)}</span></li>'
        for name in seen.kinds
    )
    how = (
        "Filled shapes and framed marks: this version departs. Hollow shapes: the versions differ, and which departs "
        "cannot be told. A gap in a line: no text."
    )
    return f'<ul class="legend">{items}</ul><p class="faint">{how}</p>'


def departures(comparison: Comparison, seen: Overview) -> str:
    """A table of bars: how often each version departs, by kind."""
    undecided = bool(seen.undecided)
    most = max([*seen.undecided.values(), *(n for counts in seen.departs.values() for n in counts.values())], default=1)
    tags = comparison.versions if any(seen.departs.values()) else ()
    heads = "".join(f'<th scope="col">{text(version_name(tag))}</th>' for tag in tags)
    last = f'<th scope="col">{"Cannot be told" if tags else "Differences"}</th>' if undecided else ""
    rows = "".join(
        f'<tr class="{css(name)}"><th scope="row">{glyph(name)} {text(kind(name).plural)}</th>'
        + "".join(_bar(seen.departs[tag].get(name, 0), most) for tag in tags)
        + (_bar(seen.undecided.get(name, 0), most, hollow=True) if undecided else "")
        + "</tr>"
        for name in seen.kinds
    )
    told = "How often each version departs from the others, by kind" if tags else "How many differences there are, by kind"
    caption = f"<caption>{told}</caption>"
    return (
        f'<div class="wide"><table class="departures" id="departures">{caption}'
        f'<thead><tr><th scope="col">Kind</th>{heads}{last}</tr></thead><tbody>{rows}</tbody></table></div>'
    )


def _bar(count: int, most: int, *, hollow: bool = False) -> str:
    if not count:
        return '<td class="zero">0</td>'
    look = "bar hollow" if hollow else "bar"
    return f'<td><span class="{look}" style="--w:{count / most:.3f}"></span>{count}</td>'


def version_heads(versions: Sequence[str], heads: Sequence[str]) -> str:
    """The heads of the columns of versions."""
    return "".join(
        f'<th scope="col" role="columnheader" lang="{lang(tag)}">{text(head)}</th>'
        for tag, head in zip(versions, heads, strict=True)
    )
