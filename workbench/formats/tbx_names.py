"""What reading and writing TBX agree on: namespaces, data categories, statuses."""

from __future__ import annotations

import re
from dataclasses import dataclass

from lxml import etree

from workbench.core.concept import Conflict, TermStatus
from workbench.core.concept_fields import CONCEPT_FIELDS, TERM_FIELDS
from workbench.formats.xml_reading import items, local
from workbench.formats.xml_writing import attributes, escape, quoted

CORE = "urn:iso:std:iso:30042:ed-2"
MIN = "http://www.tbxinfo.net/ns/min"
BASIC = "http://www.tbxinfo.net/ns/basic"
PRIVATE = "urn:x-workbench:tbx"
"""Our own module: what TBX-Basic cannot say."""

PREFIXES = {"": CORE, "min": MIN, "basic": BASIC, "wb": PRIVATE}

_MIN_CATEGORIES = {"administrativeStatus", "customerSubset", "partOfSpeech", "subjectField"}
_BASIC_CATEGORIES = {
    "context",
    "crossReference",
    "definition",
    "externalCrossReference",
    "geographicalUsage",
    "grammaticalGender",
    "grammaticalNumber",
    "projectSubset",
    "responsibility",
    "source",
    "termLocation",
    "termType",
    "transactionType",
    "xGraphic",
}
_TERM_NOTES = {
    "administrativeStatus",
    "geographicalUsage",
    "grammaticalGender",
    "grammaticalNumber",
    "partOfSpeech",
    "termLocation",
    "termNote",
    "termNoteGrp",
    "termType",
}

# The elements that carry a data category in their attribute `type`, in the DCA style and in TBX 2008.
_META = {"admin", "adminNote", "descrip", "descripNote", "ref", "termNote", "transac", "transacNote", "xref"}

PARTS_OF_SPEECH = {"noun", "verb", "adjective", "adverb", "properNoun", "other"}
GENDERS = {"masculine", "feminine", "neuter", "other"}

STATUS_NAMES = {
    TermStatus.PREFERRED: "preferredTerm-admn-sts",
    TermStatus.ADMITTED: "admittedTerm-admn-sts",
    TermStatus.PROPOSED: "admittedTerm-admn-sts",
    TermStatus.DEPRECATED: "deprecatedTerm-admn-sts",
    TermStatus.FORBIDDEN: "deprecatedTerm-admn-sts",
}
STATUSES = {
    "preferredTerm": TermStatus.PREFERRED,
    "standardizedTerm": TermStatus.PREFERRED,
    "regulatedTerm": TermStatus.PREFERRED,
    "legalTerm": TermStatus.PREFERRED,
    "admittedTerm": TermStatus.ADMITTED,
    "deprecatedTerm": TermStatus.DEPRECATED,
    "supersededTerm": TermStatus.DEPRECATED,
}

STRICT_NOTES = {
    TermStatus.FORBIDDEN: "Forbidden: never use this term.",
    TermStatus.PROPOSED: "Proposed: not yet approved.",
}
"""What a note says in TBX-Basic that a status cannot."""

_UNDECIDED = re.compile(rf"Undecided: ({'|'.join(CONCEPT_FIELDS)}|[\w-]+:.+?:(?:{'|'.join(TERM_FIELDS)})): (.*)", re.DOTALL)
_CATEGORY = re.compile(r"<(?:[\w.-]+:)?([\w.-]+)")


@dataclass(frozen=True, slots=True)
class Frame:
    """What a TBX file has around its concepts.

    Attributes:
        header: the ``tbxHeader`` element, serialised, or "".
        back: the ``back`` element (persons and resources that entries refer to), serialised, or "".
    """

    header: str = ""
    back: str = ""


NO_FRAME = Frame()


def undecided_note(conflict: Conflict) -> str:
    """A conflict as a note of TBX-Basic."""
    return f"Undecided: {conflict.field}: {conflict.theirs}"


def undecided(note: str) -> Conflict | None:
    """The conflict that such a note tells of, or None for any other note."""
    match = _UNDECIDED.fullmatch(note)
    return Conflict(match[1], "", match[2]) if match else None


def category(element: etree._Element) -> str:
    """The data category of an element, whichever style it is in: ``definition``, ``partOfSpeech``, else its name."""
    name = local(element)
    return str(element.get("type") or name) if name in _META else name


def category_of(xml: str) -> str:
    """The same for an element that is serialised."""
    match = _CATEGORY.match(xml)
    return match[1] if match else ""


def is_term_note(xml: str) -> bool:
    """Whether a serialised element belongs right after its term."""
    return category_of(xml) in _TERM_NOTES


def qualified(name: str) -> str:
    """A data category's element name in the DCT style: ``min:partOfSpeech``."""
    return f"min:{name}" if name in _MIN_CATEGORIES else f"basic:{name}"


def serialised(element: etree._Element) -> str:
    """An element on one line, in the DCT style and with our prefixes; white space between elements is left out."""
    name, declaration = _name(element)
    pairs = [pair for pair in items(element) if not (pair[0] == "type" and name != local(element))]
    start = f"{name}{declaration}{attributes(pairs)}"
    is_layout = len(element) > 0 and not any(text and text.strip() for text in _texts(element))
    inner = "" if is_layout else escape(element.text or "")
    for child in element:
        inner += serialised(child) + ("" if is_layout else escape(child.tail or ""))
    return f"<{start}>{inner}</{name}>" if inner else f"<{start}/>"


def _texts(element: etree._Element) -> list[str | None]:
    return [element.text, *(child.tail for child in element)]


def _name(element: etree._Element) -> tuple[str, str]:
    """The name with our prefix, and a declaration where we have none.

    ``<termNote type="termType">`` becomes ``basic:termType``; a category that TBX-Basic lacks keeps its element.
    """
    what = category(element)
    if what != local(element) and what in _MIN_CATEGORIES | _BASIC_CATEGORIES:
        return qualified(what), ""
    uri = str(element.tag)[1:].partition("}")[0] if str(element.tag).startswith("{") else CORE
    prefix = next((prefix for prefix, known in PREFIXES.items() if known == uri), None)
    if prefix is None:
        return f"x:{local(element)}", f" xmlns:x={quoted(uri)}"
    return (f"{prefix}:{local(element)}" if prefix else local(element)), ""
