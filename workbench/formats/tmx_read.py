"""Reading TMX 1.1 to 1.4b, of our own and of any other tool, as a stream."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator
from itertools import chain, islice
from pathlib import Path
from typing import BinaryIO

from lxml import etree

from workbench.core.language import UNDETERMINED, base, canonical, in_order, is_tag
from workbench.core.segment import Foreign, Segment
from workbench.core.statement import Header, Statement
from workbench.core.unit import ALIGNED, Alignment, Unit
from workbench.formats import tmx_inline
from workbench.formats.files import open_binary
from workbench.formats.ids import RowIds
from workbench.formats.tmx_names import HEADER_ATTRIBUTES, PEEKED_UNITS
from workbench.formats.tmx_variant import foreign_of, variant
from workbench.formats.xml_reading import FILE_LIMIT, elements, items, raw
from workbench.text.writing.clean import clean


def read(path: Path) -> Statement:
    """A TMX file as a statement, named after the file.

    Raises:
        NotFoundError, InputError: the file cannot be read.
        FormatError: it is not TMX, or broken; names the line.
    """
    with open_binary(path, limit=FILE_LIMIT) as stream:
        return _statement(stream, path, path.stem)


def loads(data: bytes, name: str) -> Statement:
    """A TMX document as a statement; errors as `read` raises them."""
    return _statement(io.BytesIO(data), name, name)


def open_units(path: Path) -> tuple[Header, Iterator[Unit]]:
    """The header, and the units as they are read, so that a file of any size needs little memory.

    Where the file does not say which versions it has, the header names those of its first units, empty or not. Only explicit
    ``tuid`` are remembered as text (to keep them unique); the file is open until the units are exhausted or dropped.

    Raises:
        NotFoundError, InputError, FormatError: as `read`; from the iterator, too.
    """
    units = _units_of(path)
    first = next(units)
    if not isinstance(first, _HeaderFacts):
        raise TypeError("the stream begins with the header")
    peeked = [unit for unit in islice(units, PEEKED_UNITS) if isinstance(unit, Unit)]
    return first.header(peeked), chain(peeked, (unit for unit in units if isinstance(unit, Unit)))


def _units_of(path: Path) -> Iterator[_HeaderFacts | Unit]:
    with open_binary(path, limit=FILE_LIMIT) as stream:
        yield from _parts(stream, path)


def _statement(stream: BinaryIO, name: Path | str, title: str) -> Statement:
    facts = _HeaderFacts()
    units: list[Unit] = []
    for part in _parts(stream, name):
        if isinstance(part, Unit):
            units.append(part)
        else:
            facts = part
    return Statement(title, facts.header(units), units)


class _HeaderFacts:
    """What a header element says; the versions may follow from the units only."""

    def __init__(self) -> None:
        self.versions: list[str] = []
        self.empty: dict[str, None] = {}
        self.source = ""
        self.srclang = ""
        self.attributes: list[tuple[str, str]] = []
        self.elements: list[str] = []

    def header(self, units: Iterable[Unit]) -> Header:
        """The header, with the versions that the units have, be it without a text, and it does not name."""
        found = dict.fromkeys(tag for unit in units for tag in unit.segments) | self.empty
        versions = (*self.versions, *in_order([tag for tag in found if tag not in self.versions]))
        wanted = self.source or self.srclang
        alike = [tag for tag in versions if base(tag) == base(wanted)]
        source = wanted if wanted in versions else next(iter((*alike, *versions)), "")
        kept = [("srclang", self.srclang)] if versions and self.srclang not in (source, "") else []
        return Header(versions, source, Foreign((*kept, *self.attributes), tuple(self.elements)))


def _parts(stream: BinaryIO, name: Path | str) -> Iterator[_HeaderFacts | Unit]:
    """The header, then the units."""
    header: _HeaderFacts | None = None
    ids = RowIds()
    for element in elements(stream, name, ("tmx",), ("header", "tu")):
        if header is None:
            header = _header(element) if element.tag == "header" else _HeaderFacts()
            yield header
        if element.tag == "tu":
            yield _unit(element, ids, header, name)
    if header is None:
        yield _HeaderFacts()


def _header(element: etree._Element) -> _HeaderFacts:
    facts = _HeaderFacts()
    for name, value in items(element):
        if name == "srclang":
            facts.srclang = value if value == "*all*" else canonical(value)
        elif HEADER_ATTRIBUTES.get(name) != value:
            facts.attributes.append((name, value))
    for child in element:
        kind = child.get("type") if child.tag == "prop" else None
        if kind == "x-versions" and not facts.versions:
            facts.versions = list(dict.fromkeys(canonical(tag) for tag in (child.text or "").split() if is_tag(tag)))
        elif kind == "x-source" and not facts.source:
            facts.source = canonical(child.text or "")
        else:
            facts.elements.append(raw(child))
    return facts


def _unit(element: etree._Element, ids: RowIds, header: _HeaderFacts, name: Path | str) -> Unit:
    unit_id = ""
    kept: list[tuple[str, str]] = []
    for key, value in items(element):
        if key == "tuid":
            unit_id = clean(value)
        else:
            kept.append((key, value))
    segments: dict[str, Segment] = {}
    ignored: list[str] = []
    notes: list[str] = []
    foreign: list[str] = []
    paragraph, alignment = False, ALIGNED
    numbering = tmx_inline.Numbering()
    for child in element:
        tag = child.tag
        if tag == "tuv":
            version, segment = variant(child, segments, numbering, name)
            if segment is not None:
                segments[version] = segment
            elif version != UNDETERMINED and version.rpartition("-")[0].removesuffix("-x") not in segments:
                header.empty[version] = None  # a column to be filled, not one more variant of a language that has a text
            continue
        kind = child.get("type") if tag == "prop" and len(child.attrib) == 1 else None
        if kind == "x-paragraph" and child.text == "yes":
            paragraph = True
        elif kind == "x-ignored":
            ignored.append(clean(child.text or ""))
        elif kind == "x-alignment" and (read_alignment := _alignment(child.text or "")):
            alignment = read_alignment
        elif tag == "note" and not child.attrib and not len(child):
            notes.append(clean(child.text or ""))
        else:
            foreign.append(raw(child))
    return Unit(
        id=ids.give(unit_id),
        segments=segments,
        paragraph=paragraph,
        ignored=frozenset(ignored),
        alignment=alignment,
        notes=tuple(notes),
        foreign=foreign_of(kept, foreign),
    )


def _alignment(text: str) -> Alignment | None:
    words = text.split()
    try:
        confidence = float(words[0]) if words else -1.0
    except ValueError:
        return None
    if not 0 <= confidence <= 1:
        return None
    return Alignment(confidence, "pinned" in words, "open" in words)
