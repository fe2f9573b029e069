"""Glossaries as tables (TSV, CSV, XLSX, glossaries of OmegaT): one concept a row.

Columns may stand in any order and are told by their heads, in English, Russian or Ukrainian (`term_columns`):

* ``concept``: the id; a row without one is known by its terms.
* a language (``ru``, ``uk``, ``en``, «Русский», «Український термін», …): the terms; several are separated by `` | `` (a
  bar in a term is ``\\|``) or line breaks, in tables of others by semicolons, too. The first is preferred and the others
  are admitted, unless a status says what all of them are.
* ``TAG_STATUS``, e.g. ``ru_forbidden``, ``en_deprecated``, ``uk_proposed``: terms with another status.
* ``status``, ``part_of_speech``, ``gender``, ``example``: of every term of the row; ``ru_status``, ``ru_gender``, ``ru_note``,
  ``ru_source``, …: of the terms of one language.
* ``definition``, ``domain``, ``note``: of the concept; ``do_not_translate``: ``yes``.
* any other column is kept with the concept and written again under its head.

A table without heads is told by the languages of its columns. What does not fit (notes that differ between the terms of one
language, who and when) is in TBX only. Cells that a spreadsheet would take for a formula are written with an apostrophe, which
reading takes away; in XLSX they are texts.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html import unescape
from pathlib import Path
from typing import BinaryIO

from workbench.core.concept import Concept, Term, TermStatus, ranked
from workbench.core.errors import FormatError
from workbench.core.language import in_order
from workbench.core.segment import Foreign
from workbench.formats import term_words
from workbench.formats.cells import separated
from workbench.formats.term_columns import CONCEPT_FIELDS, STATUSES, TERM_FIELDS, Column, status_of
from workbench.formats.term_layout import Layout, laid_out
from workbench.formats.xml_writing import escape, quoted
from workbench.text.writing.clean import clean

_COLUMN = re.compile(r'<wb:column name="([^"]*)">(.*)</wb:column>', re.DOTALL)
_FORMS = {"part_of_speech": term_words.part_of_speech, "gender": term_words.gender}
_WIDTHS = {"definition": 40, "note": 40, "concept": 16}


@dataclass(slots=True)
class _Row:
    """What a row says, by what its columns hold."""

    fields: dict[str, str] = field(default_factory=dict)
    terms: dict[str, list[tuple[str, str]]] = field(default_factory=dict)
    of_terms: dict[tuple[str, str], str] = field(default_factory=dict)
    others: list[str] = field(default_factory=list)


def read_table(path: Path, *, mapping: str = "", pair: Sequence[str] = (), separator: str = "") -> tuple[Layout, list[Concept]]:
    """How a table is laid out, and its concepts; one without an id in the table has "" for it.

    Args:
        mapping: what which column holds, as `term_columns.mapped` reads it; else the heads say.
        pair: the languages of the columns whose head names none, in order.
        separator: what separates terms in a cell, besides bars and line breaks.

    Raises:
        NotFoundError, InputError: the file cannot be read.
        FormatError: no language column, an unknown status, or an id twice; names the line.
        UsageError: the mapping does not fit.
    """
    layout = laid_out(path, mapping=mapping, pair=pair)
    parted = separator or ("" if layout.is_ours else ";")
    concepts: list[Concept] = []
    seen: set[str] = set()
    for number, cells in layout.rows:
        concept = _concept(_row(layout, cells, parted), path, f"{layout.row_word} {number}")
        if concept.id and concept.id in seen:
            raise FormatError(f"two rows have the id {concept.id[:40]!r}", path=path, place=f"{layout.row_word} {number}")
        seen.add(concept.id)
        if concept.terms:
            concepts.append(concept)
    return layout, _joined(concepts, layout) if layout.has_synonyms else concepts


def _row(layout: Layout, cells: Sequence[str], separator: str) -> _Row:
    row = _Row()
    for column, head, cell in zip(layout.columns, layout.heads, cells, strict=False):
        text = clean(cell).strip()
        if not text or column.kind == "number":
            continue
        if column.kind == "term":
            row.terms.setdefault(column.language, []).extend((term, column.status) for term in term_words.split(text, separator))
        elif column.kind == "other":
            row.others.append(f"<wb:column name={quoted(head)}>{escape(text)}</wb:column>")
        elif column.language:
            row.of_terms[column.language, column.kind] = text
        else:
            row.fields[column.kind] = f"{row.fields[column.kind]}\n{text}" if column.kind in row.fields else text
    return row


def _concept(row: _Row, path: Path, place: str) -> Concept:
    terms = {language: _terms(row, language, texts, path, place) for language, texts in row.terms.items()}
    return Concept(
        id=row.fields.get("concept", ""),
        terms={language: ranked(found) for language, found in terms.items() if found},
        definition=row.fields.get("definition", ""),
        domain=row.fields.get("domain", ""),
        note=row.fields.get("note", ""),
        do_not_translate=term_words.is_yes(row.fields.get("do_not_translate", "")),
        foreign=Foreign(elements=tuple(row.others)),
    )


def _terms(row: _Row, language: str, texts: Iterable[tuple[str, str]], path: Path, place: str) -> list[Term]:
    """The terms of one language, with what the row says of them."""

    def said(name: str) -> str:
        own = row.of_terms.get((language, name), "")
        text = own or (row.fields.get(name, "") if name != "note" else "")
        return _FORMS[name](text) if name in _FORMS else text

    common = _status(said("status"), path, place)
    found: list[Term] = []
    for text, marked in texts:
        has_preferred = any(term.status is TermStatus.PREFERRED for term in found)
        status = STATUSES.get(marked) or common or (TermStatus.ADMITTED if has_preferred else TermStatus.PREFERRED)
        if not any(term.text == text for term in found):
            found.append(
                Term(
                    text,
                    status,
                    part_of_speech=said("part_of_speech"),
                    gender=said("gender"),
                    note=said("note"),
                    example=said("example"),
                    source=said("source"),
                )
            )
    return found


def _status(text: str, path: Path, place: str) -> TermStatus | None:
    found = status_of(text) if text else None
    if text and found is None:
        raise FormatError(
            f"there is no status {text[:40]!r}", path=path, place=place, remedy=f"use one of: {', '.join(STATUSES)}"
        )
    return found


def _joined(concepts: list[Concept], layout: Layout) -> list[Concept]:
    """Rows with the same first term and the same note are one concept, as OmegaT lists synonyms."""
    first = next(column.language for column in layout.columns if column.kind == "term")
    found: dict[object, Concept] = {}
    for row, concept in enumerate(concepts):
        texts = tuple(term.text for term in concept.terms.get(first, ()))
        key = (texts, concept.note, concept.definition) if texts else row
        known = found.get(key)
        if known is None:
            found[key] = concept
            continue
        for language, terms in concept.terms.items():
            old = known.terms.get(language, ())
            new = [term for term in terms if term.text not in {each.text for each in old}]
            known = known.with_terms(language, (*old, *(_admitted(term) for term in new)))
        found[key] = known
    return list(found.values())


def _admitted(term: Term) -> Term:
    return Term(term.text, TermStatus.ADMITTED) if term.status is TermStatus.PREFERRED else term


def write_terms(concepts: Iterable[Concept], out: BinaryIO, delimiter: str = "\t") -> None:
    """Write concepts as a table; columns that no concept needs are not there."""
    for line in separated(table(concepts), delimiter, "\n" if delimiter == "\t" else "\r\n"):
        out.write(line.encode("utf-8", "replace"))


def write_sheet(concepts: Iterable[Concept], out: BinaryIO) -> None:
    """Write concepts as an XLSX workbook.

    Raises:
        WorkbenchError: openpyxl is missing.
        UsageError: a text does not fit into a cell.
    """
    from workbench.formats.sheets import write_rows

    rows = list(table(concepts))
    write_rows(rows, [_WIDTHS.get(head, 28) for head in rows[0]], "glossary", out)


def table(concepts: Iterable[Concept]) -> Iterator[list[str]]:
    """The heads, then a row for each concept."""
    listed = list(concepts)
    cells = [_cells(concept) for concept in listed]
    others = [_others(concept) for concept in listed]
    used = {column.name for each in cells for column, text in each.items() if text}
    languages = in_order(list({language for concept in listed for language in concept.terms}))
    columns = [Column("concept"), *(Column("term", language) for language in languages)]
    further = [Column("term", language, status) for language in languages for status in STATUSES]
    further += [Column(name, language) for language in languages for name in TERM_FIELDS]
    columns += [column for column in further if column.name in used]
    optional = ("status", *CONCEPT_FIELDS[:3], "part_of_speech")
    columns += [Column(name) for name in optional]
    columns += [Column("do_not_translate")] if "do_not_translate" in used else []
    heads = list(dict.fromkeys(head for each in others for head in each))
    yield [column.name for column in columns] + heads
    for known, other in zip(cells, others, strict=True):
        yield [known.get(column, "") for column in columns] + [other.get(head, "") for head in heads]


def _cells(concept: Concept) -> dict[Column, str]:
    every = [term for terms in concept.terms.values() for term in terms]
    common = {name: _common(every, name) for name in ("status", "part_of_speech")}
    cells = {Column("concept"): concept.id, **{Column(name): text for name, text in common.items()}}
    cells |= {Column(name): str(getattr(concept, name)) for name in CONCEPT_FIELDS[:3]}
    cells[Column("do_not_translate")] = "yes" if concept.do_not_translate else ""
    for language, terms in concept.terms.items():
        columns: dict[Column, list[str]] = {}
        has_preferred = bool(terms) and terms[0].status is TermStatus.PREFERRED
        for rank, term in enumerate(terms):
            default = TermStatus.ADMITTED if rank and has_preferred else TermStatus.PREFERRED if not rank else None
            status = "" if common["status"] or term.status is default else term.status.value
            columns.setdefault(Column("term", language, status), []).append(term.text)
        cells |= {column: term_words.joined(texts) for column, texts in columns.items()}
        for name in TERM_FIELDS:
            if name != "status" and not common.get(name):
                cells[Column(name, language)] = _common(terms, name)
    return cells


def _common(terms: Sequence[Term], name: str) -> str:
    """What all terms have in a field, "" when they differ."""
    values = {str(getattr(term, name)) for term in terms}
    return values.pop() if len(values) == 1 else ""


def _others(concept: Concept) -> Mapping[str, str]:
    """The columns of another table that the concept came from."""
    found = (_COLUMN.fullmatch(xml) for xml in concept.foreign.elements)
    return {unescape(match[1]): unescape(match[2]) for match in found if match}
