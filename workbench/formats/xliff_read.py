"""Reading XLIFF 2.0 and 2.1, of our own and of any other tool; what breaks the rules of the core is refused.

Older versions are read by `xliff_12`.
"""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from lxml import etree

from workbench.core.language import canonical, in_order
from workbench.core.segment import HUMAN, ORIGINAL, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.formats import tmx_inline, xliff_12
from workbench.formats.files import TEXT_LIMIT, open_binary
from workbench.formats.ids import unused
from workbench.formats.xliff_names import CORE, PARAGRAPH, TMX_DATA, state_of
from workbench.formats.xliff_rules import check
from workbench.formats.xml_reading import XML_NAMESPACE, elements, inherited, local
from workbench.formats.xml_writing import escape, quoted
from workbench.text.writing.clean import clean

# Annotations mark a stretch of text and are no part of it.
_ANNOTATIONS = ("mrk", "sm", "em")
_TMX = re.compile(r"<(?:bpt|ept|it|ph|ut|hi)[\s/>]|</hi>$")


def read(path: Path) -> Statement:
    """A statement with the two versions of an XLIFF file; a unit for each segment.

    Raises:
        NotFoundError, InputError: the file cannot be read.
        FormatError: it is not XLIFF, or breaks its rules; names the line.
    """
    with open_binary(path, limit=TEXT_LIMIT) as stream:
        return _document(stream, path, path.stem)


def loads(data: bytes, name: str) -> Statement:
    """An XLIFF document as a statement; errors as `read` raises them."""
    return _document(io.BytesIO(data), name, name)


def _document(stream: BinaryIO, name: Path | str, title: str) -> Statement:
    root = next(elements(stream, name, ("xliff",), ("{*}xliff",)))
    if root.get("version") in xliff_12.VERSIONS:
        return xliff_12.statement_of(root, name, title)
    check(root, name)
    return _statement(root, title)


def _statement(root: etree._Element, title: str) -> Statement:
    source = canonical(root.get("srcLang") or "")
    target = canonical(root.get("trgLang") or "")
    if target == source:
        target = f"{target}-x-target"
    versions = (source, target) if target else (source,)
    units: list[Unit] = []
    ids: set[str] = set()
    files = [element for element in root if local(element) == "file"]
    for element in root.iter(f"{{{CORE}}}unit"):
        start = not units or _starts_paragraph(element)
        for unit in _units(element, source, target, ids, several=len(files) > 1):
            units.append(Unit(unit.id, unit.segments, paragraph=start, notes=unit.notes))
            start = False
    return Statement(title, Header(in_order(versions), source), units)


def _starts_paragraph(unit: etree._Element) -> bool:
    """Whether a unit begins a paragraph: the first one of a group of ours does, and every unit of other tools."""
    parent = unit.getparent()
    if parent is None or parent.get("type") != PARAGRAPH:
        return True
    previous = unit.getprevious()
    return previous is None or local(previous) != "unit"


def _units(element: etree._Element, source: str, target: str, ids: set[str], *, several: bool) -> Iterator[Unit]:
    """A unit for each segment of a ``unit``, in the order of the source; notes stand at the first."""
    data = {item.get("id") or "": item for item in element.iter(f"{{{CORE}}}data")}
    notes = tuple(
        clean("".join(map(str, note.itertext()))).strip()
        for holder in element
        if holder.tag == f"{{{CORE}}}notes"
        for note in holder
    )
    parts = [part for part in element if part.tag in (f"{{{CORE}}}segment", f"{{{CORE}}}ignorable")]
    segments = [part for part in parts if local(part) == "segment"]
    for number, part in enumerate(segments):
        numbering = tmx_inline.Numbering()
        sides = {local(side): side for side in part if local(side) in ("source", "target")}
        found: dict[str, Segment] = {}
        text, inlines = _text(sides["source"], data, numbering)
        if text.strip():
            found[source] = Segment(text, State.CONFIRMED, ORIGINAL, inlines=inlines)
        if "target" in sides:
            text, inlines = _text(sides["target"], data, numbering)
            if text.strip():
                state = state_of(part.get("state") or "", part.get("subState") or "")
                found[target] = Segment(text, state, HUMAN, inlines=inlines)
        own = clean(element.get("id") or "")
        wanted = own if len(segments) == 1 else f"{own}-{clean(part.get('id') or str(number + 1))}"
        if several:
            wanted = f"{_file_of(element)}-{wanted}"
        unit_id = unused(wanted, ids)
        ids.add(unit_id)
        if found:
            yield Unit(unit_id, found, notes=() if number else notes)


def _file_of(element: etree._Element) -> str:
    return next((clean(parent.get("id") or "") for parent in element.iterancestors(f"{{{CORE}}}file")), "")


def _text(
    side: etree._Element, data: dict[str, etree._Element], numbering: tmx_inline.Numbering
) -> tuple[str, tmx_inline.Inlines]:
    """The text of a ``source`` or ``target`` with placeables, and what they stand for, as inline elements of TMX."""
    parts: list[str | None] = []
    markup: list[str] = []
    _collect(side, data, parts, markup)
    if inherited(side, f"{XML_NAMESPACE}space") != "preserve":
        parts = _folded(parts)
    cleaned = [None if part is None else clean(part) for part in parts]
    return tmx_inline.join(cleaned, numbering.number(cleaned, markup), markup)


def _folded(parts: list[str | None]) -> list[str | None]:
    """White space that only lays out the file as one space, and none at the edges."""
    folded = [part if part is None else " ".join(f"|{part}|".split())[1:-1] for part in parts]
    if folded and folded[0] is not None:
        folded[0] = folded[0].lstrip()
    if folded and folded[-1] is not None:
        folded[-1] = folded[-1].rstrip()
    return folded


def _collect(element: etree._Element, data: dict[str, etree._Element], parts: list[str | None], markup: list[str]) -> None:
    if element.text:
        parts.append(element.text)
    for child in element:
        kind = local(child)
        if kind in _ANNOTATIONS:
            _collect(child, data, parts, markup)
        elif kind == "pc":
            parts.append(None)
            markup.append(_code("bpt", child, data, "dataRefStart", "equivStart", pair=child.get("id")))
            _collect(child, data, parts, markup)
            parts.append(None)
            markup.append(_code("ept", child, data, "dataRefEnd", "equivEnd", pair=child.get("id")))
        elif kind != "cp":  # a character that no text can hold
            parts.append(None)
            markup.append(_single(child, data))
        if child.tail:
            parts.append(child.tail)


def _single(child: etree._Element, data: dict[str, etree._Element]) -> str:
    """A ``ph``, ``sc`` or ``ec`` as an inline element of TMX; one that came from TMX as it was."""
    kind = local(child)
    if kind == "ph":
        original = data.get(child.get("dataRef") or "")
        xml = "".join(map(str, original.itertext())) if original is not None else ""
        if child.get("subType") == TMX_DATA and _TMX.match(xml):
            return xml
        return _code("ph", child, data, "dataRef", "equiv")
    if child.get("isolated") == "yes":
        return _code("it", child, data, "dataRef", "equiv", position="begin" if kind == "sc" else "end")
    pair = child.get("id") if kind == "sc" else child.get("startRef")
    return _code("bpt" if kind == "sc" else "ept", child, data, "dataRef", "equiv", pair=pair)


def _code(
    name: str,
    element: etree._Element,
    data: dict[str, etree._Element],
    reference: str,
    shown: str,
    *,
    pair: str | None = None,
    position: str = "",
) -> str:
    original = data.get(element.get(reference) or "")
    content = "".join(map(str, original.itertext())) if original is not None else element.get(shown) or ""
    marks = f" i={quoted(pair)}" if pair else f" pos={quoted(position)}" if position else ""
    return f"<{name}{marks}>{escape(clean(content))}</{name}>" if content else f"<{name}{marks}/>"
