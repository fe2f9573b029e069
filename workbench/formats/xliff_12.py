"""Reading XLIFF 1.0 to 1.2, which many translation tools still write; we write 2.1 only.

Source: OASIS XLIFF Version 1.2. Read are the translation units with their notes and states; proposals of other memories
(``alt-trans``) are passed over.
"""

from __future__ import annotations

from pathlib import Path

from lxml import etree

from workbench.core.language import canonical, in_order, is_tag
from workbench.core.segment import HUMAN, ORIGINAL, Segment, State
from workbench.core.statement import Header, Statement
from workbench.core.unit import Unit
from workbench.formats import tmx_inline
from workbench.formats.ids import unused
from workbench.formats.xml_reading import XML_LANG, XML_NAMESPACE, inherited, local, wrong
from workbench.formats.xml_writing import escape, quoted
from workbench.text.writing.clean import clean

VERSIONS = ("1.0", "1.1", "1.2")

_STATES = {
    "final": State.CONFIRMED,
    "signed-off": State.CONFIRMED,
    "translated": State.EDITED,
    "": State.EDITED,
}
# Our names for the codes that begin and end something, and for those that stand alone.
_PAIRED = {"bpt": "bpt", "ept": "ept", "bx": "bpt", "ex": "ept"}
_ALONE = {"ph": "ph", "x": "ph", "it": "it"}


def statement_of(root: etree._Element, name: Path | str, title: str) -> Statement:
    """The statement of a document.

    Args:
        root: the ``xliff`` element, complete.
        name: what errors call the file.

    Raises:
        FormatError: no languages, files in different ones, or a unit without a source; names the line.
    """
    files = [element for element in root if local(element) == "file"]
    pairs = {(_tag(file, "source-language", name), _tag(file, "target-language", name)) for file in files}
    if len(pairs) != 1:
        what = "files in different languages" if pairs else "no file"
        raise wrong(f"the document has {what}", name, root)
    source, target = pairs.pop()
    ids: set[str] = set()
    units: list[Unit] = []
    for element in root.iter(etree.Element):
        if local(element) != "trans-unit":
            continue
        target = target or _target_language(element)
        unit_id = unused(clean(element.get("id") or "").strip() or f"u{len(units) + 1}", ids)
        ids.add(unit_id)
        unit = _unit(element, unit_id, source, target, name)
        if unit.segments:
            units.append(unit)
    versions = tuple(dict.fromkeys(tag for tag in (source, target) if tag))
    return Statement(title, Header(in_order(versions), source), units)


def _tag(file: etree._Element, attribute: str, name: Path | str) -> str:
    tag = canonical(file.get(attribute) or "")
    if (tag or attribute.startswith("source")) and not is_tag(tag):
        raise wrong(f"{tag[:40]!r} is no language tag" if tag else f"the file has no {attribute}", name, file)
    return tag


def _target_language(element: etree._Element) -> str:
    target = next((child for child in element if local(child) == "target"), None)
    tag = canonical(target.get(XML_LANG) or "") if target is not None else ""
    return tag if is_tag(tag) else ""


def _unit(element: etree._Element, unit_id: str, source: str, target: str, name: Path | str) -> Unit:
    sides = {local(child): child for child in reversed(element) if local(child) in ("source", "target")}
    if "source" not in sides:
        raise wrong("the <trans-unit> has no <source>", name, element)
    numbering = tmx_inline.Numbering()
    segments: dict[str, Segment] = {}
    text, inlines = _text(sides["source"], numbering)
    if text.strip():
        segments[source] = Segment(text, State.CONFIRMED, ORIGINAL, inlines=inlines)
    if "target" in sides and target and target != source:
        text, inlines = _text(sides["target"], numbering)
        if text.strip():
            approved = element.get("approved") == "yes"
            state = State.CONFIRMED if approved else _STATES.get(sides["target"].get("state") or "", State.DRAFT)
            segments[target] = Segment(text, state, HUMAN, inlines=inlines)
    notes = (clean("".join(map(str, child.itertext()))).strip() for child in element if local(child) == "note")
    return Unit(unit_id, segments, paragraph=True, notes=tuple(note for note in notes if note))


def _text(side: etree._Element, numbering: tmx_inline.Numbering) -> tuple[str, tmx_inline.Inlines]:
    """The text of a side with placeables, and what they stand for, as inline elements of TMX."""
    parts: list[str | None] = []
    markup: list[str] = []
    _collect(side, parts, markup)
    if inherited(side, f"{XML_NAMESPACE}space") != "preserve":
        parts = [part if part is None else " ".join(f"|{part}|".split())[1:-1] for part in parts]
    cleaned = [None if part is None else clean(part) for part in parts]
    text, inlines = tmx_inline.join(cleaned, numbering.number(cleaned, markup), markup)
    return (text if inherited(side, f"{XML_NAMESPACE}space") == "preserve" else text.strip()), inlines


def _collect(element: etree._Element, parts: list[str | None], markup: list[str]) -> None:
    if element.text:
        parts.append(element.text)
    for child in element:
        kind = local(child)
        pair = quoted(child.get("rid") or child.get("id") or "1")
        if kind == "g":
            parts.append(None)
            markup.append(f"<bpt i={pair}/>")
            _collect(child, parts, markup)
            parts.append(None)
            markup.append(f"<ept i={pair}/>")
        elif kind in _PAIRED or kind in _ALONE:
            content = escape(clean("".join(map(str, child.itertext()))))
            side = quoted("end" if child.get("pos") == "close" else "begin")
            marks = f" i={pair}" if kind in _PAIRED else f" pos={side}" if kind == "it" else f" x={pair}"
            tag = _PAIRED.get(kind) or _ALONE[kind]
            parts.append(None)
            markup.append(f"<{tag}{marks}>{content}</{tag}>" if content else f"<{tag}{marks}/>")
        else:  # an annotation marks text and is no part of it
            _collect(child, parts, markup)
        if child.tail:
            parts.append(child.tail)
