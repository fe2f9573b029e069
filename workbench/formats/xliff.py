"""XLIFF 2.1: two versions of a statement, for tools that translate one language into another.

A paragraph is a ``group``, a unit a ``unit`` with one segment, which tools are asked not to divide; the first version is
the source. A target that is empty is absent. Placeables are ``ph`` elements; notes go along; states are the standard's,
with a ``subState`` where they are finer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import BinaryIO

from workbench.core.errors import UsageError
from workbench.core.segment import PLACEABLE, Segment, State
from workbench.core.statement import Statement
from workbench.core.unit import Unit
from workbench.formats.ids import unused
from workbench.formats.xliff_names import CORE, PARAGRAPH, STATES, TMX_DATA
from workbench.formats.xliff_read import loads, read
from workbench.formats.xml_writing import DECLARATION, escape, quoted
from workbench.text.writing.clean import clean

__all__ = ["loads", "read", "write"]

_NOT_IN_IDS = re.compile(r"[^\w.-]", re.ASCII)


def write(statement: Statement, out: BinaryIO) -> None:
    """Write a statement that has two versions; the one translations are made from is the source.

    Raises:
        UsageError: it has more versions, or fewer.
    """
    if len(statement.versions) != 2:
        choice = ", ".join(statement.versions)
        raise UsageError("xliff holds a pair of versions", remedy=f"name it with --pair, as in en-uk; there are: {choice}")
    source = statement.source
    (target,) = (tag for tag in statement.versions if tag != source)
    for piece in _pieces(statement, source, target):
        out.write(piece.encode("utf-8", "replace"))


def _pieces(statement: Statement, source: str, target: str) -> Iterator[str]:
    yield DECLARATION
    yield f'<xliff xmlns={quoted(CORE)} version="2.1" srcLang={quoted(source)} trgLang={quoted(target)}>\n'
    yield f'  <file id="f1" original={quoted(clean(statement.name))} canResegment="no" xml:space="preserve">\n'
    ids: set[str] = set()
    paragraphs = 0
    for unit in statement.units:
        if unit.paragraph or not paragraphs:
            yield "    </group>\n" if paragraphs else ""
            paragraphs += 1
            yield f'    <group id="p{paragraphs}" type="{PARAGRAPH}">\n'
        unit_id = unused(_NOT_IN_IDS.sub("_", unit.id) or "u", ids)
        ids.add(unit_id)
        yield from _unit(unit, unit_id, source, target)
    # A file must not be empty.
    yield "    </group>\n" if paragraphs else '    <group id="p1"/>\n'
    yield "  </file>\n</xliff>\n"


def _unit(unit: Unit, unit_id: str, source: str, target: str) -> Iterator[str]:
    old, new = unit.segment(source), unit.segment(target)
    yield f"      <unit id={quoted(unit_id)}>\n"
    if unit.notes:
        notes = "".join(f"          <note>{escape(clean(note))}</note>\n" for note in unit.notes)
        yield f"        <notes>\n{notes}        </notes>\n"
    data: dict[str, str] = {}
    texts = [_content(segment, data) for segment in (old, new)]
    if data:
        listed = "".join(f"          <data id={quoted(name)}>{escape(xml)}</data>\n" for xml, name in data.items())
        yield f"        <originalData>\n{listed}        </originalData>\n"
    yield f'        <segment id="s1"{_state(new)}>\n          <source>{texts[0]}</source>\n'
    if new.text:
        yield f"          <target>{texts[1]}</target>\n"
    yield "        </segment>\n      </unit>\n"


def _state(target: Segment) -> str:
    if target.state is State.EMPTY or not target.text:
        return ' state="initial"'
    state, finer = STATES[target.state]
    return f' state="{state}"' + (f' subState="{finer}"' if finer else "")


def _content(segment: Segment, data: dict[str, str]) -> str:
    """A text with its placeables as elements; what they stand for goes to `data`, each once."""
    known = dict(segment.inlines)
    pieces: list[str] = []
    ids: set[str] = set()
    end = 0
    for match in PLACEABLE.finditer(segment.text):
        xml = known.get(int(match[1]))
        if xml is None:
            continue
        number = unused(match[1], ids)
        ids.add(number)
        name = data.setdefault(xml, f"d{len(data) + 1}")
        pieces += (
            _text(segment.text[end : match.start()]),
            f'<ph id="{number}" type="fmt" subType="{TMX_DATA}" dataRef="{name}"/>',
        )
        end = match.end()
    return "".join((*pieces, _text(segment.text[end:])))


def _text(text: str) -> str:
    return escape(clean(text))
