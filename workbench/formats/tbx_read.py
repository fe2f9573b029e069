"""Reading TBX: v3 (ISO 30042:2019) in the styles DCT and DCA, and TBX 2008 (MARTIF)."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from lxml import etree

from workbench.core.concept import Concept, Conflict, Term, TermStatus, ranked
from workbench.core.concept_fields import settled
from workbench.core.language import canonical, is_tag
from workbench.core.segment import Foreign
from workbench.formats.files import open_binary
from workbench.formats.ids import unused
from workbench.formats.tbx_names import (
    PRIVATE,
    STATUS_NAMES,
    STATUSES,
    STRICT_NOTES,
    Frame,
    category,
    is_term_note,
    serialised,
    undecided,
)
from workbench.formats.xml_reading import FILE_LIMIT, XML_LANG, XML_NAMESPACE, elements, items, local, wrong
from workbench.text.writing.clean import clean

_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_OURS = {status.value: status for status in TermStatus}
_PRIVATE_TAGS = {
    f"{{{PRIVATE}}}{name}" for name in ("status", "caseSensitive", "exact", "gap", "doNotTranslate", "author", "changed")
}
_CONFLICT = f"{{{PRIVATE}}}conflict"
_TAGS = ("conceptEntry", "termEntry", "tbxHeader", "martifHeader", "back")


def read(path: Path) -> list[Concept]:
    """The concepts of a TBX file, in the file's order.

    Raises:
        NotFoundError, InputError: the file cannot be read.
        FormatError: it is not TBX, or broken; names the line.
    """
    return read_all(path)[1]


def read_all(path: Path) -> tuple[Frame, list[Concept]]:
    """What stands around the concepts, and the concepts; errors as `read` raises them."""
    with open_binary(path, limit=FILE_LIMIT) as stream:
        return _document(stream, path)


def loads(data: bytes, name: str) -> list[Concept]:
    """The concepts of a TBX document; errors as `read` raises them."""
    return loads_all(data, name)[1]


def loads_all(data: bytes, name: Path | str) -> tuple[Frame, list[Concept]]:
    """What stands around the concepts of a document, and the concepts; errors as `read` raises them."""
    return _document(io.BytesIO(data), name)


def _document(stream: BinaryIO, name: Path | str) -> tuple[Frame, list[Concept]]:
    header = back = ""
    concepts: list[Concept] = []
    ids: set[str] = set()
    for element in elements(stream, name, ("tbx", "martif"), tuple(f"{{*}}{tag}" for tag in _TAGS)):
        kind = local(element)
        if kind == "tbxHeader":
            header = serialised(element)
        elif kind == "back":
            back = serialised(element)
        elif kind in ("conceptEntry", "termEntry"):
            concept_id = unused(clean(element.get("id") or "").strip() or f"c{len(concepts) + 1}", ids)
            ids.add(concept_id)
            concepts.append(_concept(element, concept_id, name))
    return Frame(header, back), concepts


class _Kept:
    """The parts of an element that are read, and what is left for `Foreign`."""

    def __init__(self) -> None:
        self.values: dict[str, str] = {}
        self.private: dict[str, str] = {}
        self.others: list[str] = []

    def take(self, child: etree._Element, wanted: Iterable[str]) -> bool:
        """Read a child when it is the first of a wanted category and carries nothing but text."""
        name = category(child)
        if child.tag in _PRIVATE_TAGS and local(child) not in self.private:
            self.private[local(child)] = text_of(child)
            return True
        attributes = set(child.attrib) - {"type", XML_NAMESPACE + "space", XML_LANG if name == "note" else ""}
        if name not in wanted or name in self.values or attributes:
            return False
        self.values[name] = text_of(child)
        return True

    def take_group(self, child: etree._Element, wanted: str) -> bool:
        """Read ``<descripGrp>`` around a wanted category; what else it holds (its source) is kept as a group."""
        if local(child) != "descripGrp" or wanted in self.values:
            return False
        main = next((part for part in child if category(part) == wanted), None)
        if main is None:
            return False
        self.values[wanted] = text_of(main)
        child.remove(main)
        if len(child):
            self.others.append(serialised(child))
        return True

    def status_in_note(self, written: TermStatus) -> TermStatus:
        """The status that a note of our own tells, where TBX-Basic had no word for it; the note has said all it says."""
        for status, note in STRICT_NOTES.items():
            xml = f"<note>{note}</note>"
            if STATUS_NAMES[status] == STATUS_NAMES[written] and (self.values.get("note") == note or xml in self.others):
                if self.values.get("note") == note:
                    del self.values["note"]
                else:
                    self.others.remove(xml)
                return status
        return written


def _concept(element: etree._Element, concept_id: str, name: Path | str) -> Concept:
    kept = _Kept()
    terms: dict[str, list[Term]] = {}
    changes: list[_Change] = []
    conflicts: list[Conflict] = []
    definition = ""
    for child in element:
        if local(child) in ("langSec", "langSet"):
            definition = definition or _language_definition(child)
            _language(child, terms, kept.others, name)
            continue
        if conflict := _conflict(child):
            conflicts.append(conflict)
            continue
        if local(child) == "transacGrp":
            changes.append(_transaction(child, len(kept.others)))
        if not kept.take(child, ("subjectField", "definition", "note")) and not kept.take_group(child, "definition"):
            kept.others.append(serialised(child))
    last = max(changes, key=lambda change: change.time, default=_NO_CHANGE)
    if last.is_plain and not kept.private.get("changed"):
        del kept.others[last.place]  # author and time say all of it
    attributes = tuple(pair for pair in items(element) if pair[0] != "id")
    concept = Concept(
        id=concept_id,
        terms={language: ranked(found) for language, found in terms.items()},
        definition=kept.values.get("definition", definition),
        domain=kept.values.get("subjectField", ""),
        note=kept.values.get("note", ""),
        do_not_translate=kept.private.get("doNotTranslate") == "true",
        author=kept.private.get("author", last.author),
        changed=kept.private.get("changed", last.time),
        foreign=Foreign(attributes, tuple(kept.others)),
        conflicts=tuple(conflicts),
    )
    return settled(concept)


def _language(element: etree._Element, terms: dict[str, list[Term]], others: list[str], name: Path | str) -> None:
    """Read a language's terms; what else it says goes to `others`, each in a ``langSec``."""
    language = canonical(element.get(XML_LANG) or element.get("lang") or "")
    if not is_tag(language):
        raise wrong(f"{language[:40]!r} is no language tag" if language else "a language section has no language", name, element)
    found = terms.setdefault(language, [])
    for child in list(element):
        if local(child) not in ("termSec", "tig", "ntig"):
            continue
        term = _term(child, is_first=not found)
        if term.text:
            found.append(term)
        element.remove(child)
    if not found:
        del terms[language]
    others.extend(f'<langSec xml:lang="{language}">{serialised(child)}</langSec>' for child in element)


def _term(element: etree._Element, *, is_first: bool) -> Term:
    kept = _Kept()
    text = ""
    status: TermStatus | None = None
    attributes = dict(items(element))
    for child in _flat(element):
        kind = category(child)
        if local(child) == "term":
            text = text_of(child)
            attributes.update({key: value for key, value in items(child) if key == "id" and "id" not in attributes})
        elif kind in ("administrativeStatus", "normativeAuthorization") and status is None:
            value = text_of(child).removesuffix("-admn-sts")
            status = STATUSES.get(value, TermStatus.PREFERRED)
            if value not in ("preferredTerm", "admittedTerm", "deprecatedTerm"):
                kept.others.append(serialised(child))
        elif not (
            kept.take(child, ("partOfSpeech", "grammaticalGender", "context", "source", "note"))
            or kept.take_group(child, "context")
        ):
            kept.others.append(serialised(child))
    status = status or (TermStatus.PREFERRED if is_first else TermStatus.ADMITTED)
    status = kept.status_in_note(status)
    return Term(
        text=text,
        status=_OURS.get(kept.private.get("status", ""), status),
        part_of_speech=kept.values.get("partOfSpeech", ""),
        gender=kept.values.get("grammaticalGender", ""),
        case_sensitive=kept.private.get("caseSensitive") == "true",
        exact=kept.private.get("exact") == "true",
        gap=kept.private.get("gap") == "true",
        note=kept.values.get("note", ""),
        example=kept.values.get("context", ""),
        source=kept.values.get("source", ""),
        foreign=Foreign(tuple(attributes.items()), tuple(sorted(kept.others, key=is_term_note, reverse=True))),
    )


def text_of(element: etree._Element) -> str:
    """An element's text, clean; white space that only lays out the file is one space."""
    text = clean("".join(map(str, element.itertext())))
    return text if element.get(XML_NAMESPACE + "space") == "preserve" else " ".join(text.split())


def _flat(element: etree._Element) -> list[etree._Element]:
    """The children of a term's section; TBX 2008 may group the term with its notes."""
    children: list[etree._Element] = []
    for child in element:
        children.extend(child if local(child) == "termGrp" else [child])
    return children


def _language_definition(element: etree._Element) -> str:
    found = (part for part in element.iter() if category(part) == "definition")
    return next((text_of(part) for part in found), "")


def _conflict(element: etree._Element) -> Conflict | None:
    if element.tag == _CONFLICT and (name := element.get("field")):
        return Conflict(clean(name), "", text_of(element), clean(element.get("author") or ""), clean(element.get("time") or ""))
    return undecided(text_of(element)) if local(element) == "note" else None


@dataclass(frozen=True, slots=True)
class _Change:
    """What a ``transacGrp`` tells.

    Attributes:
        place: where it stands among what is kept as it came.
        is_plain: whether it tells no more than who changed the entry on which day.
    """

    author: str = ""
    time: str = ""
    place: int = 0
    is_plain: bool = False


_NO_CHANGE = _Change()


def _transaction(element: etree._Element, place: int) -> _Change:
    values = {category(part): text_of(part) for part in element}
    date = values.get("date", "")
    names = [category(part) for part in element]
    is_plain = (
        bool(_DATE.fullmatch(date))
        and values.get("transactionType") == "modification"
        and sorted(names) in (["date", "transactionType"], ["date", "responsibility", "transactionType"])
        and not any(set(part.attrib) - {"type"} for part in (element, *element.iterdescendants()))
    )
    time = f"{date[:10]}T00:00:00Z" if _DATE.match(date) else ""
    return _Change(values.get("responsibility", ""), time, place, is_plain)
