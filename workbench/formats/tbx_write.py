"""Writing TBX v3 in the DCT style, canonically: concepts by id, one element a line."""

from __future__ import annotations

import io
import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import BinaryIO

from workbench.core.concept import Concept, Conflict, Term, TermStatus
from workbench.core.language import in_order
from workbench.formats.tbx_names import (
    GENDERS,
    NO_FRAME,
    PARTS_OF_SPEECH,
    PREFIXES,
    PRIVATE,
    STATUS_NAMES,
    STATUSES,
    STRICT_NOTES,
    Frame,
    category_of,
    is_term_note,
    qualified,
    undecided_note,
)
from workbench.formats.xml_reading import XML_NAMESPACE
from workbench.formats.xml_writing import DECLARATION, attributes, escape, quoted

ENTRY_START = b'      <conceptEntry id="'
ENTRY_END = b"      </conceptEntry>\n"
"""How an entry begins and ends, in a line of its own."""

_HEADER = "<tbxHeader><fileDesc><sourceDesc><p>Glossary of a Workbench workspace</p></sourceDesc></fileDesc></tbxHeader>"
_LANGUAGE_EXTRAS = re.compile(r'<langSec xml:lang="([^"]*)">(.*)</langSec>', re.DOTALL)
_STANDARD = re.compile(r"<(?:min:|basic:|(?:note|transacGrp|descripGrp|adminGrp|langSec)\b)")
_TARGET = re.compile(r' target="(?!https?://)([^"]*)"')
_NO_TARGETS: frozenset[str] = frozenset()
_NUMBER = re.compile(r"([0-9]+)")


def write(concepts: Iterable[Concept], out: BinaryIO, *, strict: bool = False, frame: Frame = NO_FRAME) -> None:
    """Write concepts as TBX v3 in UTF-8, sorted by id.

    Args:
        strict: only what TBX-Basic knows: a forbidden term is deprecated with a note, a proposed one admitted with a
            note, an open conflict a note; what else other dialects or we add is left out; concepts without a term, too.
        frame: header and back matter of the file that is rewritten.
    """
    ordered = sorted(concepts, key=lambda concept: natural(concept.id))
    targets = _NO_TARGETS
    if strict and frame.back:
        from workbench.formats.tbx_back import ids_of

        targets = ids_of(frame.back)
    blocks = (entry(each, strict=strict, targets=targets) for each in ordered if each.terms or not strict)
    out.write(wrapped(blocks, frame, strict=strict))


def wrapped(entries: Iterable[bytes], frame: Frame, *, strict: bool = False) -> bytes:
    """A document around entries."""
    kind = "TBX-Basic" if strict else "TBX-Workbench"
    known = {prefix: uri for prefix, uri in PREFIXES.items() if not (strict and uri == PRIVATE)}
    names = "".join(f" xmlns{':' if prefix else ''}{prefix}={quoted(uri)}" for prefix, uri in known.items())
    root = f'<tbx type="{kind}" style="dct" xml:lang="en"{names}>'
    head = f"{DECLARATION}{root}\n  {frame.header or _HEADER}\n  <text>\n    <body>\n"
    back = f"    {frame.back}\n" if frame.back else ""
    return b"".join((head.encode(), *entries, f"    </body>\n{back}  </text>\n</tbx>\n".encode()))


def dumps(concepts: Iterable[Concept], *, strict: bool = False, frame: Frame = NO_FRAME) -> bytes:
    """Concepts as a TBX document."""
    out = io.BytesIO()
    write(concepts, out, strict=strict, frame=frame)
    return out.getvalue()


@lru_cache(maxsize=1 << 16)
def natural(text: str) -> tuple[tuple[int, str, str], ...]:
    """A key that sorts ``c9`` before ``c10``."""
    parts = ((part, part.lstrip("0")) for part in _NUMBER.split(text))
    return tuple((len(digits), digits, part) if part.isdecimal() else (-1, "", part) for part, digits in parts)


def entry(concept: Concept, *, strict: bool = False, targets: frozenset[str] = _NO_TARGETS) -> bytes:
    """The lines of one concept.

    Args:
        targets: what references of a strict document may point to.
    """
    extras, others = _split(_allowed(concept.foreign.elements, strict=strict, targets=targets))
    concept_id = _xml_id(concept.id) if strict else concept.id
    lines = [f"      <conceptEntry id={quoted(concept_id)}{_kept_attributes(concept.foreign.attributes, strict=strict)}>\n"]
    inner = [
        _line(qualified("subjectField"), concept.domain, strict=strict),
        *_with_group(qualified("definition"), concept.definition, others, strict=strict),
        _line("note", concept.note, strict=strict),
        *(_line("note", undecided_note(each), strict=True) for each in concept.conflicts if strict),
        *(_transaction(concept, others) if strict else _private_concept(concept)),
        *others,
    ]
    lines.extend(f"        {line}\n" for line in inner if line)
    for language in in_order([*concept.terms, *(tag for tag in extras if tag not in concept.terms)]):
        lines.append(f"        <langSec xml:lang={quoted(language)}>\n")
        lines.extend(f"          {extra}\n" for extra in extras.get(language, ()))
        for term in concept.terms.get(language, ()):
            lines.append(f"          <termSec{_kept_attributes(term.foreign.attributes, strict=strict)}>\n")
            lines.extend(f"            {line}\n" for line in _term(term, strict=strict, targets=targets) if line)
            lines.append("          </termSec>\n")
        lines.append("        </langSec>\n")
    lines.append("      </conceptEntry>\n")
    return "".join(lines).encode()


def _term(term: Term, *, strict: bool, targets: frozenset[str]) -> list[str]:
    others = _allowed(term.foreign.elements, strict=strict, targets=targets)
    own_status = next(
        (xml for xml in others if category_of(xml) in ("administrativeStatus", "termNote") and "-admn-sts" in xml), ""
    )
    if own_status:
        others.remove(own_status)
    is_same = own_status and _status_of(own_status) is term.status
    notes = [xml for xml in others if is_term_note(xml)]
    others = [xml for xml in others if not is_term_note(xml)]
    speech = term.part_of_speech if not strict or term.part_of_speech in PARTS_OF_SPEECH else ""
    gender = term.gender if not strict or term.gender in GENDERS else ""
    status = own_status if is_same else _line(qualified("administrativeStatus"), STATUS_NAMES[term.status], strict=strict)
    strict_note = STRICT_NOTES.get(term.status, "") if strict else ""
    return [
        _line("term", term.text, strict=strict, even_empty=True),
        _line(qualified("partOfSpeech"), speech, strict=strict),
        _line(qualified("grammaticalGender"), gender, strict=strict),
        status,
        *notes,
        *([] if strict else _private_term(term)),
        *_with_group(qualified("context"), term.example, others, strict=strict),
        _line(qualified("source"), term.source, strict=strict),
        _line("note", term.note, strict=strict),
        _line("note", strict_note, strict=strict),
        *others,
    ]


def _private_concept(concept: Concept) -> list[str]:
    return [
        "<wb:doNotTranslate>true</wb:doNotTranslate>" if concept.do_not_translate else "",
        _line("wb:author", concept.author, strict=False),
        _line("wb:changed", concept.changed, strict=False),
        *(_line("wb:conflict", each.theirs, strict=False, pairs=_who(each)) for each in concept.conflicts),
    ]


def _who(conflict: Conflict) -> str:
    pairs = (("field", conflict.field), ("author", conflict.author), ("time", conflict.time))
    return attributes(pair for pair in pairs if pair[1])


def _private_term(term: Term) -> list[str]:
    special = term.status in (TermStatus.FORBIDDEN, TermStatus.PROPOSED)
    return [
        f"<wb:status>{term.status.value}</wb:status>" if special else "",
        "<wb:caseSensitive>true</wb:caseSensitive>" if term.case_sensitive else "",
        "<wb:exact>true</wb:exact>" if term.exact else "",
        "<wb:gap>true</wb:gap>" if term.gap else "",
    ]


def _transaction(concept: Concept, others: list[str]) -> list[str]:
    """The last change in the words of TBX-Basic, unless another tool has said it already."""
    date = concept.changed[:10]
    if not date or any("<transacGrp" in xml and f">{date}<" in xml for xml in others):
        return []
    who = f"<basic:responsibility>{escape(concept.author)}</basic:responsibility>" if concept.author else ""
    kind = "<basic:transactionType>modification</basic:transactionType>"
    return [f"<transacGrp>{kind}<date>{escape(date)}</date>{who}</transacGrp>"]


def _line(name: str, text: str, *, strict: bool, even_empty: bool = False, pairs: str = "") -> str:
    """An element with attributes and text; white space that matters is marked, or in strict TBX-Basic folded."""
    if not text and not even_empty:
        return ""
    plain = " ".join(text.split())
    if strict:
        return f"<{name}{pairs}>{escape(plain)}</{name}>"
    space = "" if plain == text else ' xml:space="preserve"'
    return f"<{name}{pairs}{space}>{escape(text)}</{name}>"


def _with_group(name: str, text: str, others: list[str], *, strict: bool) -> list[str]:
    """A description, inside the ``descripGrp`` that another tool gave it, if any; the group leaves `others`."""
    group = next((xml for xml in others if xml.startswith("<descripGrp") and _is_remainder(xml)), "")
    if group:
        others.remove(group)
    if not text:
        return []
    line = _line(name, text, strict=strict)
    if not group:
        return [line]
    start = group.index(">") + 1
    return [group[:start] + line + group[start:]]


def _is_remainder(xml: str) -> bool:
    return not any(f":{name}" in xml for name in ("definition", "context"))


def _split(others: Iterable[str]) -> tuple[Mapping[str, list[str]], list[str]]:
    """What belongs into the language sections, by language, and the rest."""
    extras: dict[str, list[str]] = {}
    rest: list[str] = []
    for xml in others:
        match = _LANGUAGE_EXTRAS.fullmatch(xml)
        if match:
            extras.setdefault(match[1], []).append(match[2])
        else:
            rest.append(xml)
    return extras, rest


def _allowed(others: Iterable[str], *, strict: bool, targets: frozenset[str]) -> list[str]:
    if not strict:
        return list(others)
    standard = [xml for xml in others if _STANDARD.match(xml) and " type=" not in xml]
    return [_TARGET.sub(lambda found: found[0] if found[1] in targets else "", xml) for xml in standard]


def _kept_attributes(pairs: Iterable[tuple[str, str]], *, strict: bool) -> str:
    return attributes(pair for pair in pairs if not strict or pair[0] == "id" or pair[0].startswith(XML_NAMESPACE))


def _status_of(xml: str) -> TermStatus | None:
    value = xml.partition(">")[2].partition("-admn-sts")[0].strip()
    return STATUSES.get(value)


def _xml_id(concept_id: str) -> str:
    """An id that XML accepts: letters, digits, dots, hyphens, beginning with a letter."""
    plain = re.sub(r"[^\w.-]", "_", concept_id)
    return plain if re.match(r"[^\W\d]", plain) else f"c{plain}"
