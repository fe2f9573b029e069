"""Inline elements of a TMX segment as placeables, and back.

An element stands in the text as ``⟦n⟧``; a ``hi`` is two placeables, its start tag and its end tag, with readable text
between. Numbers are the same in every version of a unit when the elements are the same, and never those of a literal
``⟦n⟧`` in the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from lxml import etree

from workbench.core.segment import PLACEABLE
from workbench.formats.xml_reading import raw
from workbench.formats.xml_writing import attributes, escape

HI_END = "</hi>"
_X = re.compile(r'\sx="[^"]*"')
_HI_START = re.compile(r"<hi(?=[\s>])[^<>]*(?<!/)>")

Inlines = tuple[tuple[int, str], ...]


class Numbering:
    """Gives the inline elements of one unit their numbers; shared by its versions."""

    def __init__(self) -> None:
        self._known: list[tuple[str, int]] = []

    def number(self, parts: Sequence[str | None], markup: Sequence[str]) -> list[int]:
        """Numbers for the elements of one segment, in order.

        An element that another version of the unit has gets the number it has there.

        Args:
            parts: the segment's texts, None where an element stands.
            markup: the elements, serialised.
        """
        taken = set(literals(parts))
        unused = list(self._known)
        numbers: list[int] = []
        for xml in markup:
            same = next((pair for pair in unused if _key(pair[0]) == _key(xml) and pair[1] not in taken), None)
            if same:
                unused.remove(same)
                number = same[1]
            else:
                number = self._fresh(taken)
                self._known.append((xml, number))
            taken.add(number)
            numbers.append(number)
        return numbers

    def _fresh(self, taken: set[int]) -> int:
        used = taken | {number for _, number in self._known}
        number = 1
        while number in used:
            number += 1
        return number

    def learn(self, numbers: Sequence[int], markup: Sequence[str]) -> None:
        """Remember numbers that the file itself has given."""
        self._known.extend(pair for pair in zip(markup, numbers, strict=True) if pair not in self._known)


def parse(seg: etree._Element) -> tuple[list[str | None], list[str]]:
    """The texts of a segment (None where an element stands) and its elements, serialised."""
    parts: list[str | None] = []
    markup: list[str] = []
    _collect(seg, parts, markup)
    return parts, markup


def _collect(element: etree._Element, parts: list[str | None], markup: list[str]) -> None:
    if element.text:
        parts.append(element.text)
    for child in element:
        parts.append(None)
        if child.tag == "hi":
            markup.append(f"<hi{attributes((str(name), str(value)) for name, value in child.attrib.items())}>")
            _collect(child, parts, markup)
            parts.append(None)
            markup.append(HI_END)
        else:
            markup.append(raw(child))
        if child.tail:
            parts.append(child.tail)


def join(parts: Iterable[str | None], numbers: Iterable[int], markup: Iterable[str]) -> tuple[str, Inlines]:
    """Text with placeables, and what they stand for, by number."""
    following = iter(numbers)
    given = list(numbers)
    text = "".join(f"⟦{next(following)}⟧" if part is None else part for part in parts)
    return text, tuple(sorted(dict(zip(given, markup, strict=True)).items()))


def literals(parts: Iterable[str | None]) -> list[int]:
    """Numbers of the ``⟦n⟧`` that are plain text."""
    return [int(number) for part in parts if part and "⟦" in part for number in PLACEABLE.findall(part)]


def fits(numbers: Sequence[int], parts: Sequence[str | None], markup: Sequence[str]) -> bool:
    """Whether numbers that a file gives can be those of a segment's elements."""
    known: dict[int, str] = {}
    return (
        len(numbers) == len(markup)
        and not set(numbers) & set(literals(parts))
        and all(known.setdefault(number, xml) == xml for number, xml in zip(numbers, markup, strict=True))
    )


def write(text: str, inlines: Inlines) -> tuple[str, list[int]]:
    """The content of a ``seg`` element, and the numbers of its placeables in order.

    A placeable whose XML is broken, or half a ``hi`` without the other half, is left out.
    """
    known = dict(inlines)
    pieces: list[str] = []
    numbers: list[int] = []
    balanced = _balanced(text, known)
    end = 0
    for match in PLACEABLE.finditer(text):
        number = int(match[1])
        if number not in known:
            continue
        pieces.append(escape(text[end : match.start()]))
        end = match.end()
        if match.start() in balanced:
            pieces.append(known[number])
            numbers.append(number)
    pieces.append(escape(text[end:]))
    return "".join(pieces), numbers


def _balanced(text: str, known: dict[int, str]) -> set[int]:
    """Where the placeables stand that can be written without breaking the XML."""
    fine: set[int] = set()
    open_at: list[int] = []
    for match in PLACEABLE.finditer(text):
        xml = known.get(int(match[1]))
        if xml is None:
            continue
        if _HI_START.fullmatch(xml):
            open_at.append(match.start())
        elif xml == HI_END:
            if open_at:
                fine |= {open_at.pop(), match.start()}
        elif _is_well_formed(xml):
            fine.add(match.start())
    return fine


def _is_well_formed(xml: str) -> bool:
    try:
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
        etree.fromstring(xml, parser)
    except (etree.XMLSyntaxError, ValueError):
        return False
    return True


def _key(xml: str) -> str:
    """The same for elements that stand for each other: equal ``x``, or equal but for the order of their attributes."""
    if xml.startswith("</"):
        return xml
    head, end, rest = xml.partition(">")
    external = _X.search(head)
    if external:
        return head.split(maxsplit=1)[0] + external[0]
    return " ".join(sorted(re.findall(r"""[^\s=]+="[^"]*"|[^\s"]+""", head))) + end + rest
