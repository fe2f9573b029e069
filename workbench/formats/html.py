"""HTML: one page that holds everything it needs, to read in a browser or to print."""

from __future__ import annotations

import html
from collections.abc import Iterator
from typing import BinaryIO

from workbench.core.language import native_name
from workbench.core.segment import State
from workbench.core.statement import Statement
from workbench.core.unit import Unit
from workbench.text.writing.clean import clean

_STYLE = """
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fdfdfb; --rule: #d5d5cf; --faint: #6b6b66; --tint: #f3f3ee; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e6e6e1; --paper: #191a1b; --rule: #3a3b3d; --faint: #9a9a94; --tint: #222426; }
}
body { margin: 2rem auto; padding: 0 1rem; max-width: 100rem; color: var(--ink); background: var(--paper);
  font: 16px/1.5 Georgia, "PT Serif", "Noto Serif", serif; }
h1 { font-size: 1.4rem; }
table { width: 100%; border-collapse: collapse; table-layout: fixed; }
th, td { padding: .5rem .75rem; border-bottom: 1px solid var(--rule); text-align: left; vertical-align: top;
  overflow-wrap: anywhere; white-space: pre-wrap; }
thead th { position: sticky; top: 0; background: var(--tint); }
tr.paragraph > * { border-top: 3px solid var(--rule); }
.n { width: 3rem; color: var(--faint); font-weight: normal; text-align: right; }
.draft, .stale { font-style: italic; }
.state { color: var(--faint); font-size: .8rem; font-style: normal; }
@media print {
  body { margin: 0; max-width: none; font-size: 10pt; color: #000; background: #fff; }
  thead { display: table-header-group; }
  thead th { position: static; background: none; }
  tr { break-inside: avoid; }
}
"""


def write(statement: Statement, out: BinaryIO) -> None:
    """Write a page with a column per version and a row per unit; drafts and stale texts say so."""
    for piece in _pieces(statement):
        out.write(piece.encode("utf-8", "replace"))


def _pieces(statement: Statement) -> Iterator[str]:
    title = html.escape(statement.name)
    yield f'<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>{title}</title>\n'
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    yield f"<style>{_STYLE}</style>\n</head>\n<body>\n<h1>{title}</h1>\n<table>\n"
    heads = "".join(
        f'<th scope="col" lang="{html.escape(tag)}">{html.escape(native_name(tag))}{" ★" if tag == statement.source else ""}</th>'
        for tag in statement.versions
    )
    yield f'<thead>\n<tr><th scope="col" class="n">#</th>{heads}</tr>\n</thead>\n<tbody>\n'
    for number, unit in enumerate(statement.units, 1):
        yield _row(number, unit, statement.versions)
    yield "</tbody>\n</table>\n</body>\n</html>\n"


def _row(number: int, unit: Unit, versions: tuple[str, ...]) -> str:
    start = '<tr class="paragraph">' if unit.paragraph and number > 1 else "<tr>"
    cells = "".join(_cell(unit, tag) for tag in versions)
    return f'{start}<th scope="row" class="n">{number}</th>{cells}</tr>\n'


def _cell(unit: Unit, tag: str) -> str:
    segment = unit.segment(tag)
    text = html.escape(clean(segment.text))
    if segment.state in (State.DRAFT, State.STALE):
        note = f' <span class="state">({segment.state.value})</span>'
        return f'<td lang="{html.escape(tag)}" class="{segment.state.value}">{text}{note}</td>'
    return f'<td lang="{html.escape(tag)}">{text}</td>'
