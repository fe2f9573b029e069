"""The rules of the content of an XLIFF 2 unit: ids, codes that open and close, references, order.

Source: OASIS XLIFF Version 2.1, sections 4.3.1 (attributes) and 4.7 (inline content).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Set
from pathlib import Path

from lxml import etree

from workbench.formats.xliff_names import CORE
from workbench.formats.xml_reading import XML_NAMESPACE, inherited, local, wrong

_CODES = ("ph", "pc", "sc", "ec")
_ANNOTATIONS = ("mrk", "sm")
_SHARED = ("canCopy", "canDelete", "canOverlap")
_TYPES = ("fmt", "ui", "quote", "link", "image", "other")
_SUBTYPES = {**dict.fromkeys(("xlf:lb", "xlf:pb", "xlf:b", "xlf:i", "xlf:u"), "fmt"), "xlf:var": "ui"}
# Fragments name a file, a group and a unit, from the outside to the inside, and at most one thing in it.
_FRAGMENT = re.compile(r"#/?(?:f=[^/=]+/)?(?:g=[^/=]+/)?(?:u=(?P<unit>[^/=]+)/)?(?:(?P<kind>[a-z]+)=)?(?P<leaf>[^/=]+)")
_KINDS = ("f", "g", "u", "n", "d", "t", "gls", "mtc", "res", "ctr", "slr", "val", "mda", "tbx")

_Event = tuple[str, str, bool, bool]
"""``open``, ``close`` or ``single``; the code's id; whether its place is fixed; whether it begins what is fixed."""


class _Side:
    """The sources of a unit, or its targets, in order, with what stands in them."""

    def __init__(self, sides: Iterable[etree._Element], path: Path | str) -> None:
        self.ids: dict[str, etree._Element] = {}
        self.codes: dict[str, etree._Element] = {}
        self.events: list[_Event] = []
        self.inline: list[etree._Element] = []
        self._path = path
        self._open: dict[str, etree._Element] = {}
        for side in sides:
            for child in side:
                self._take(child)
        for element in self._open.values():
            raise wrong(f"<{local(element)}> {(element.get('id') or '')[:40]!r} is never closed", path, element)

    def _take(self, element: etree._Element) -> None:
        kind, name = local(element), element.get("id") or ""
        self.inline.append(element)
        if name:
            if name in self.ids:
                raise wrong(f"two codes have the id {name[:40]!r}", self._path, element)
            self.ids[name] = element
        if kind in _CODES:
            self._code(element, kind, name)
        if kind == "sm":
            self._open[f"sm {name}"] = element
        elif kind == "em" and self._open.pop(f"sm {element.get('startRef')}", None) is None:
            raise wrong("an <em> closes nothing that is open", self._path, element)
        for child in element:
            self._take(child)
        if kind == "pc":
            self.events.append(("close", name, *_order_of(element)))

    def _code(self, element: etree._Element, kind: str, name: str) -> None:
        isolated = element.get("isolated") == "yes"
        if kind == "ec" and not isolated:
            start = element.get("startRef") or ""
            opened = self._open.pop(f"sc {start}", None)
            if opened is None or name:
                raise wrong("an <ec> closes nothing that is open", self._path, element)
            _same_rights(opened, element, self._path)
            self.events.append(("close", start, *_order_of(element)))
            return
        if kind == "ec" and (not name or element.get("startRef")):
            raise wrong("an isolated <ec> has an id and no startRef", self._path, element)
        if kind == "sc" and not isolated:
            self._open[f"sc {name}"] = element
        self.codes[name] = element
        self.events.append(("single" if kind in ("ph", "ec") else "open", name, *_order_of(element)))

    def runs(self) -> dict[str, list[_Event]]:
        """The stretches of codes whose order is fixed, by the id of their first code."""
        found: dict[str, list[_Event]] = {}
        run: list[_Event] | None = None
        for event in self.events:
            _, name, fixed, first = event
            if first:
                run = found.setdefault(name, [])
            if run is None and fixed:
                raise wrong("canReorder is no where no code with firstNo came before", self._path, self.codes[name])
            if not fixed:
                run = None
            elif run is not None:
                run.append(event)
        return found


def check_inline(unit: etree._Element, units: Set[str | None], path: Path | str) -> None:
    """Refuse a unit whose content breaks the rules.

    Args:
        units: the ids of all units of the file, which codes may refer to.

    Raises:
        FormatError: names the line, and what is wrong there.
    """
    parts = [part for part in unit if part.tag in (f"{{{CORE}}}segment", f"{{{CORE}}}ignorable")]
    _order(parts, unit, path)
    data = {element.get("id") or "" for element in unit.iter(f"{{{CORE}}}data")}
    names = [part.get("id") or "" for part in parts if part.get("id")]
    source, target = (
        _Side((side for part in parts for side in part if local(side) == kind), path) for kind in ("source", "target")
    )
    for name in {name for name in names if names.count(name) > 1 or name in source.ids or name in target.ids}:
        raise wrong(f"the id {name[:40]!r} stands twice in the unit", path, unit)
    known = {**source.codes, **target.codes}
    for side in (source, target):
        for element in side.inline:
            _references(element, data, units, known, path)
            if local(element) in _ANNOTATIONS:
                _annotation(element, unit, path)
    fixed, kept = source.runs(), target.runs()
    for name, run in kept.items():
        if name in fixed and run != fixed[name]:
            raise wrong("codes whose order is fixed stand in another order in the target", path, target.codes[name])
    _deleted(parts, target, path)


def _order_of(element: etree._Element) -> tuple[bool, bool]:
    order = element.get("canReorder") or "yes"
    return order != "yes", order == "firstNo"


def _same_rights(start: etree._Element, end: etree._Element, path: Path | str) -> None:
    for attribute in _SHARED:
        if (start.get(attribute) or "") != (end.get(attribute) or "") and not (
            attribute == "canOverlap" and {start.get(attribute), end.get(attribute)} <= {None, "yes"}
        ):
            raise wrong(f"an <sc> and its <ec> differ in {attribute}", path, end)
    if (start.get("canReorder") or "yes") != (end.get("canReorder") or "yes") and (
        (start.get("canReorder"), end.get("canReorder")) != ("firstNo", "no")
    ):
        raise wrong("an <sc> and its <ec> differ in canReorder", path, end)


def _references(
    element: etree._Element, data: Set[str], units: Set[str | None], known: dict[str, etree._Element], path: Path | str
) -> None:
    kind = local(element)
    if kind == "cp":
        _no_character(element, path)
    if kind not in _CODES:
        return
    for attribute in ("dataRef", "dataRefStart", "dataRefEnd"):
        name = element.get(attribute)
        if name is not None and name not in data:
            raise wrong(f"there is no original data {name[:40]!r}", path, element)
    for attribute in ("subFlows", "subFlowsStart", "subFlowsEnd"):
        for name in (element.get(attribute) or "").split():
            if name not in units:
                raise wrong(f"there is no unit {name[:40]!r}", path, element)
    original = element.get("copyOf")
    if original is not None:
        if original not in known or known[original].get("canCopy") == "no":
            raise wrong(f"there is no code {original[:40]!r} that may be copied", path, element)
        if any(element.get(attribute) for attribute in ("dataRef", "dataRefStart", "dataRefEnd")):
            raise wrong("a copy of a code has no original data of its own", path, element)
    if _order_of(element)[0] and (element.get("canCopy"), element.get("canDelete")) != ("no", "no"):
        raise wrong("a code that may not be reordered may not be copied or deleted either", path, element)
    _type(element, path)


def _type(element: etree._Element, path: Path | str) -> None:
    kind, finer = element.get("type"), element.get("subType")
    if kind is not None and kind not in _TYPES:
        raise wrong(f"{kind[:40]!r} is no type of a code", path, element)
    if finer is not None and (kind is None or (finer.startswith("xlf:") and _SUBTYPES.get(finer) != kind)):
        raise wrong(f"the subType {finer[:40]!r} does not fit the type", path, element)


def _no_character(element: etree._Element, path: Path | str) -> None:
    text = element.get("hex") or ""
    code = int(text, 16) if re.fullmatch("[0-9A-Fa-f]{1,6}", text) else -1
    if code < 0 or re.match("[\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", chr(min(code, 0x10FFFF))):
        raise wrong(f"<cp> cannot stand for {text[:10]!r}", path, element)


def _annotation(element: etree._Element, unit: etree._Element, path: Path | str) -> None:
    kind, reference = element.get("type") or "generic", element.get("ref")
    if kind not in ("generic", "comment", "term") and not re.fullmatch(r"[^:\s]+:.+", kind):
        raise wrong(f"{kind[:40]!r} is no type of an annotation", path, element)
    match = _FRAGMENT.fullmatch(reference) if reference and reference.startswith("#") else None
    if reference and reference.startswith("#") and (match is None or (match["kind"] or "t") not in _KINDS):
        raise wrong(f"the reference {reference[:40]!r} is not understood", path, element)
    if kind != "comment":
        return
    if (element.get("value") is None) == (reference is None):
        raise wrong("a comment has either a value or a reference to a note", path, element)
    if reference is None:
        return
    notes = {note.get("id") for note in unit.iterfind(f"{{{CORE}}}notes/{{{CORE}}}note")}
    inside = match is not None and match["kind"] == "n" and match["unit"] in (None, unit.get("id"))
    alone = match is not None and (match["unit"] is not None or "/" not in match[0])
    if match is None or not inside or not alone or match["leaf"] not in notes:
        raise wrong(f"the unit has no note {reference[:40]!r}", path, element)


def _order(parts: list[etree._Element], unit: etree._Element, path: Path | str) -> None:
    """Each part of a unit has its own place in the target, and one kind of white space."""
    places = []
    for number, part in enumerate(parts, 1):
        sides = {local(side): side for side in part}
        target = sides.get("target")
        order = target.get("order") if target is not None else None
        if order is not None and not re.fullmatch("[1-9][0-9]{0,6}", order):
            raise wrong(f"{order[:40]!r} is no order", path, part)
        places.append(int(order) if order else number)
        if target is not None and _preserves(target) != _preserves(sides["source"]):
            raise wrong("source and target treat white space differently", path, target)
    if len(set(places)) < len(places):
        raise wrong("two segments have the same place in the target", path, unit)


def _preserves(element: etree._Element) -> bool:
    return inherited(element, f"{XML_NAMESPACE}space") == "preserve"


def _deleted(parts: list[etree._Element], target: _Side, path: Path | str) -> None:
    """Codes that may not be deleted are still there, where there is a target."""
    for part in parts:
        if not any(local(side) == "target" for side in part):
            continue
        source = next(side for side in part if local(side) == "source")
        for element in source.iter(etree.Element):
            name = element.get("id") or ""
            if local(element) in _CODES and name and element.get("canDelete") == "no" and name not in target.ids:
                raise wrong(f"the code {name[:40]!r} may not be deleted, and the target lacks it", path, element)
