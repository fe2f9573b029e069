"""Glossaries as tables (TSV or CSV): one concept a row.

Columns, in any order, all optional but one language:

* ``concept``: the id.
* a language tag (``ru``, ``uk``, ``en``, …): the terms; several are separated by `` | `` (a bar in a term is ``\\|``).
  The first is preferred and the others are admitted, unless ``status`` says what all of them are.
* ``TAG_STATUS``, e.g. ``ru_forbidden``, ``en_deprecated``, ``uk_proposed``: terms with another status.
* ``status``, ``part_of_speech``: of every term of the row (written where all terms have the same).
* ``definition``, ``domain``, ``note``: of the concept; ``do_not_translate``: ``yes``.

What does not fit (gender, examples, sources, who and when) is in TBX only. Cells that a spreadsheet would take for a
formula are written with an apostrophe, which reading takes away.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import BinaryIO

from workbench.core.concept import Concept, Term, TermStatus, ranked
from workbench.core.errors import FormatError
from workbench.core.language import base, canonical, in_order, is_tag
from workbench.formats.cells import delimiter_of, parse, separated
from workbench.formats.files import read_text
from workbench.text.clean import clean

_FIELDS = ("status", "definition", "domain", "note", "part_of_speech", "do_not_translate")
_SEPARATOR = re.compile(r"\s*(?<!\\)\|\s*")
_STATUSES = {status.value: status for status in TermStatus}
_YES = {"yes", "true", "1", "x", "да", "так"}


def read_terms(path: Path) -> list[Concept]:
    """The concepts of a table; commas, semicolons and tabs separate.

    Raises:
        NotFoundError, InputError: the file cannot be read.
        FormatError: no language column, an unknown status, or an id twice; names the line.
    """
    text = read_text(path)
    rows = parse(text, path, "\t" if "\t" in text.split("\n", 1)[0] else delimiter_of(text))
    line, head = next(rows, (1, []))
    columns = [_column(cell) for cell in head]
    if not any(_language(column) for column in columns):
        remedy = "begin with a row such as: concept, ru, uk, en, definition"
        raise FormatError("the first row names no language", path=path, place=f"line {line}", remedy=remedy)
    concepts: list[Concept] = []
    seen: set[str] = set()
    for number, cells in rows:
        row = {column: clean(cell).strip() for column, cell in zip(columns, cells, strict=False) if column and cell.strip()}
        concept = _concept(row, len(concepts) + 1, path, number)
        if concept.id in seen:
            raise FormatError(f"two rows have the id {concept.id[:40]!r}", path=path, place=f"line {number}")
        seen.add(concept.id)
        if concept.terms:
            concepts.append(concept)
    return concepts


def write_terms(concepts: Iterable[Concept], out: BinaryIO, delimiter: str = "\t") -> None:
    """Write concepts as a table; a status column appears where a term needs it."""
    listed = list(concepts)
    table = [_cells(concept) for concept in listed]
    used = {column for cells in table for column in cells}
    languages = in_order(list({language for concept in listed for language in concept.terms}))
    marked = [f"{tag}_{status}" for tag in languages for status in _STATUSES if f"{tag}_{status}" in used]
    optional = [field for field in _FIELDS if field != "do_not_translate" or field in used]
    columns = ["concept", *languages, *marked, *optional]
    rows = [columns, *([cells.get(column, "") for column in columns] for cells in table)]
    for line in separated(rows, delimiter, "\n" if delimiter == "\t" else "\r\n"):
        out.write(line.encode("utf-8", "replace"))


def _column(cell: str) -> str:
    """A column's name as we write it: ``ru``, ``ru_forbidden``, ``definition``; "" for one that is not known."""
    name = cell.strip().lower().replace(" ", "_")
    if name in _FIELDS or name in ("concept", "id"):
        return "concept" if name == "id" else name
    language, _, status = name.rpartition("_")
    if status in _STATUSES and _is_language(language):
        return f"{canonical(language)}_{status}"
    return canonical(cell.strip()) if _is_language(cell.strip()) else ""


def _is_language(tag: str) -> bool:
    return is_tag(tag) and len(base(tag)) <= 3


def _language(column: str) -> str:
    """The language that a column holds terms of, "" when it holds something else."""
    if column in _FIELDS or column == "concept":
        return ""
    language, _, status = column.rpartition("_")
    return language if status in _STATUSES else column


def _concept(row: Mapping[str, str], number: int, path: Path, line: int) -> Concept:
    status = row.get("status", "").lower()
    if status and status not in _STATUSES:
        known = ", ".join(_STATUSES)
        raise FormatError(f"there is no status {status[:40]!r}", path=path, place=f"line {line}", remedy=f"use one of: {known}")
    terms: dict[str, list[Term]] = {}
    for column, cell in row.items():
        language = _language(column)
        if language:
            own = column.rpartition("_")[2] if column != language else status
            terms.setdefault(language, []).extend(_terms(cell, own, row.get("part_of_speech", "")))
    return Concept(
        id=row.get("concept", f"c{number}"),
        terms={tag: ranked(found) for tag, found in terms.items() if found},
        definition=row.get("definition", ""),
        domain=row.get("domain", ""),
        note=row.get("note", ""),
        do_not_translate=row.get("do_not_translate", "").lower() in _YES,
    )


def _terms(cell: str, status: str, part_of_speech: str) -> list[Term]:
    texts = [text.replace("\\|", "|") for text in _SEPARATOR.split(cell) if text]
    ranks = [TermStatus.PREFERRED, *[TermStatus.ADMITTED] * len(texts)]
    return [Term(text, _STATUSES.get(status, rank), part_of_speech) for text, rank in zip(texts, ranks, strict=False)]


def _cells(concept: Concept) -> dict[str, str]:
    every = [term for terms in concept.terms.values() for term in terms]
    statuses = {term.status for term in every}
    speeches = {term.part_of_speech for term in every}
    common = next(iter(statuses)) if len(statuses) == 1 else None
    cells = {
        "concept": concept.id,
        "status": common.value if common else "",
        "definition": concept.definition,
        "domain": concept.domain,
        "note": concept.note,
        "part_of_speech": next(iter(speeches)) if len(speeches) == 1 else "",
    }
    if concept.do_not_translate:
        cells["do_not_translate"] = "yes"
    for language, terms in concept.terms.items():
        columns: dict[str, list[str]] = {}
        has_preferred = bool(terms) and terms[0].status is TermStatus.PREFERRED
        for rank, term in enumerate(terms):
            default = TermStatus.ADMITTED if rank and has_preferred else TermStatus.PREFERRED if not rank else None
            column = language if common or term.status is default else f"{language}_{term.status.value}"
            columns.setdefault(column, []).append(term.text.replace("|", "\\|"))
        cells.update({column: " | ".join(texts) for column, texts in columns.items()})
    return cells
