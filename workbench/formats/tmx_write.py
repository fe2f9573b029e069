"""Writing TMX 1.4b canonically: one element a line, so that a changed segment is a changed line."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from typing import BinaryIO

from workbench.core.language import in_order
from workbench.core.segment import Segment
from workbench.core.statement import Header, Statement
from workbench.core.unit import ALIGNED, Alignment, Unit
from workbench.formats import tmx_inline
from workbench.formats.tmx_names import HEADER_ATTRIBUTES, tmx_time
from workbench.formats.xml_writing import DECLARATION, attributes, escape, quoted

_CHUNK = 500  # units that are put together before they are written

_Add = Callable[[str], None]


def write(statement: Statement, out: BinaryIO) -> None:
    """Write a statement as TMX 1.4b in UTF-8."""
    write_units(statement.header, statement.units, out)


def dumps(statement: Statement) -> bytes:
    """A statement as a TMX document."""
    out = io.BytesIO()
    write(statement, out)
    return out.getvalue()


def write_units(header: Header, units: Iterable[Unit], out: BinaryIO) -> None:
    """Write units as they come, so that any number of them needs little memory."""
    lines = [DECLARATION, '<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">\n']
    lines.extend(_header(header))
    lines.append("  <body>\n")
    order = {tag: rank for rank, tag in enumerate(header.versions)}
    for number, unit in enumerate(units, 1):
        _unit(unit, order, header.source, lines.append)
        if number % _CHUNK == 0:
            out.write("".join(lines).encode())
            lines.clear()
    lines.append("  </body>\n</tmx>\n")
    out.write("".join(lines).encode())


def _header(header: Header) -> list[str]:
    given = dict(header.foreign.attributes)
    srclang = given.pop("srclang", "")
    required = {name: value for name, value in HEADER_ATTRIBUTES.items() if name not in given}
    required["srclang"] = srclang or header.source or "*all*"
    lines = [f"  <header{attributes([*required.items(), *given.items()])}>\n"]
    if header.versions:
        lines.append(f'    <prop type="x-versions">{escape(" ".join(header.versions))}</prop>\n')
    if srclang:
        lines.append(f'    <prop type="x-source">{escape(header.source)}</prop>\n')
    lines.extend(f"    {element}\n" for element in header.foreign.elements)
    lines.append("  </header>\n")
    return lines


def _unit(unit: Unit, order: dict[str, int], source: str, add: _Add) -> None:
    add(f"    <tu tuid={quoted(unit.id)}{attributes(unit.foreign.attributes)}>\n")
    if unit.paragraph:
        add('      <prop type="x-paragraph">yes</prop>\n')
    if unit.alignment != ALIGNED:
        add(f'      <prop type="x-alignment">{_alignment(unit.alignment)}</prop>\n')
    for key in sorted(unit.ignored):
        add(f'      <prop type="x-ignored">{escape(key)}</prop>\n')
    for note in unit.notes:
        add(f"      <note>{escape(note)}</note>\n")
    for element in unit.foreign.elements:
        add(f"      {element}\n")
    segments = unit.segments
    if not segments:  # a tu must have a tuv; one that says nothing is no segment when read
        add(f"      <tuv xml:lang={quoted(source or 'und')}>\n        <seg></seg>\n      </tuv>\n")
    for tag in order:
        if tag in segments:
            _segment(tag, segments[tag], add)
    for tag in in_order([tag for tag in segments if tag not in order]):
        _segment(tag, segments[tag], add)
    add("    </tu>\n")


def _segment(tag: str, segment: Segment, add: _Add) -> None:
    text, numbers = tmx_inline.write(segment.text, segment.inlines) if segment.inlines else (escape(segment.text), [])
    changed = f" changedate={quoted(tmx_time(segment.changed))}" if segment.changed else ""
    author = f" changeid={quoted(segment.author)}" if segment.author else ""
    kept = segment.foreign.attributes
    if changed:  # a foreign date in another form was kept; ours takes its place, for XML allows one
        kept = tuple(pair for pair in kept if pair[0] != "changedate")
    add(f'      <tuv xml:lang="{tag}"{changed}{author}{attributes(kept)}>\n')
    add(f'        <prop type="x-state">{segment.state.value}</prop>\n')
    if segment.origin:
        add(f'        <prop type="x-origin">{escape(segment.origin)}</prop>\n')
    if numbers:
        add(f'        <prop type="x-placeables">{" ".join(map(str, numbers))}</prop>\n')
    for element in segment.foreign.elements:
        add(f"        {element}\n")
    add(f"        <seg>{text}</seg>\n      </tuv>\n")


def _alignment(alignment: Alignment) -> str:
    words = [repr(alignment.confidence)]
    if alignment.pinned:
        words.append("pinned")
    if alignment.open:
        words.append("open")
    return " ".join(words)
