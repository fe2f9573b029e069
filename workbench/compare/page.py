"""The comparison as an HTML page: the versions side by side, what differs marked, a summary on top."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from workbench.compare.comparison import Comparison, Row, merged_spans, summary
from workbench.compare.readings import Readings
from workbench.core.finding import Difference
from workbench.core.language import is_tag, listed, native_name
from workbench.text.clean import clean

_STYLE = """
:root { color-scheme: light dark;
  --ink: #1d1f21; --paper: #fff; --faint: #6b7075; --line: #d9dcdf; --mark: #ffe9a8; --odd: #ffc9c2; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e4e6e8; --paper: #17191b; --faint: #9aa0a6; --line: #3a3e42; --mark: #5c4a10; --odd: #6d2a24; }
}
body { margin: 2rem auto; max-width: 90rem; padding: 0 1rem; background: var(--paper); color: var(--ink);
  font: 1rem/1.5 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; overflow-wrap: anywhere; }
p { margin: .2rem 0; }
nav { margin: .8rem 0 1.2rem; font-size: .8rem; line-height: 1.9; }
nav a, nav span { display: inline-block; min-width: 1.9em; text-align: center; text-decoration: none; color: var(--faint);
  border: 1px solid var(--line); border-radius: 3px; }
nav a { color: var(--ink); background: var(--mark); font-weight: bold; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { border-top: 1px solid var(--line); padding: .45rem .6rem; text-align: start; vertical-align: top;
  overflow-wrap: anywhere; }
thead th { position: sticky; top: 0; background: var(--paper); }
.n { width: 3rem; color: var(--faint); font-weight: normal; }
.paragraph > * { border-top-width: 2px; }
.notes td { border-top: 0; padding-top: 0; color: var(--faint); font-size: .9rem; }
.notes b { color: var(--ink); }
.reading { color: var(--faint); font-size: .9rem; }
.none { color: var(--faint); font-style: italic; }
mark { background: var(--mark); color: inherit; border-radius: 2px; padding: 0 .1em; }
mark.odd { background: var(--odd); text-decoration: underline; }
@media print {
  body { margin: 0; max-width: none; font-size: 9pt; }
  thead th { position: static; }
  tr { break-inside: avoid; }
  mark, nav a { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
"""


def as_html(comparison: Comparison, readings: Readings | None = None) -> str:
    """The comparison as one self-contained page: no scripts, nothing loaded from elsewhere, every text escaped.

    Args:
        readings: translations for the reader, shown in the versions' cells.
    """
    title = _text(comparison.name)
    heads = "".join(f'<th scope="col" lang="{_tag(tag)}">{_text(native_name(tag))}</th>' for tag in comparison.versions)
    rows = "\n".join(part for row in comparison.rows for part in _row(row, comparison.versions, readings))
    return f"""<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>{title}</title>
<style>{_STYLE}</style>
</head>
<body>
<h1>{title}: {_text(listed(comparison.versions))}</h1>
{"".join(f"<p>{_text(line)}</p>" for line in summary(comparison, readings))}
<nav aria-label="Units">{_strip(comparison)}</nav>
<table>
<thead><tr><th class="n" scope="col">№</th>{heads}</tr></thead>
<tbody>
{rows}
</tbody>
</table>
</body>
</html>
"""


def _strip(comparison: Comparison) -> str:
    """Every unit as a small box; those that differ are links."""
    return " ".join(
        f'<a href="#unit-{row.n}">{row.n}</a>' if row.differences else f"<span>{row.n}</span>" for row in comparison.rows
    )


def _row(row: Row, versions: tuple[str, ...], readings: Readings | None) -> Iterator[str]:
    cells = "".join(f'<td lang="{_tag(tag)}">{_cell(row, tag)}{_reading(row, tag, readings)}</td>' for tag in versions)
    paragraph = ' class="paragraph"' if row.unit.paragraph else ""
    yield f'<tr id="unit-{row.n}"{paragraph}><th class="n" scope="row">{row.n}</th>{cells}</tr>'
    if row.differences:
        notes = "<br>".join(map(_note, row.differences))
        yield f'<tr class="notes"><td></td><td colspan="{len(versions)}">{notes}</td></tr>'


def _reading(row: Row, tag: str, readings: Readings | None) -> str:
    text = readings.of(row.unit).get(tag) if readings else None
    if readings is None or text is None:
        return ""
    return f'<p class="reading" lang="{_tag(readings.language)}"><b>{_text(readings.arrow(tag))}</b> {_text(text)}</p>'


def _note(difference: Difference) -> str:
    departs = f" · {_text(difference.odd)} departs" if difference.odd else ""
    if difference.confidence < 1:
        departs += f" · {difference.confidence:.0%} sure, by machine translation"
    return f"<b>{_text(difference.kind)}</b> {_text(difference.message)}{departs}"


def _cell(row: Row, tag: str) -> str:
    text = row.unit.text(tag)
    if not text.strip():
        return '<span class="none">no text</span>'
    odd = [span for difference in row.differences if difference.odd == tag for span in difference.spans.get(tag, ())]
    parts, at = [], 0
    for start, end in merged_spans(tag, row.differences):
        departs = any(first < end and start < last for first, last in odd)
        parts += [_text(text[at:start]), '<mark class="odd">' if departs else "<mark>", _text(text[start:end]), "</mark>"]
        at = end
    return "".join([*parts, _text(text[at:])])


def _text(text: str) -> str:
    return escape(clean(text)).replace("\n", "<br>")


def _tag(tag: str) -> str:
    return escape(tag if is_tag(tag) else "und", quote=True)
