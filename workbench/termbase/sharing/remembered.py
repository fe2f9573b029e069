"""Glossary files as the cache keeps them: each entry by the digest of its bytes, with its concept as a row of values."""

from __future__ import annotations

from typing import Any

from workbench.core.collecting import uncollected
from workbench.core.concept import Concept, Conflict, Term, TermStatus
from workbench.core.segment import NOTHING_FOREIGN, Foreign
from workbench.formats.tbx_entries import NO_DOCUMENT, Document, recalled
from workbench.formats.tbx_names import Frame
from workbench.termbase.sharing.cache import Cache, digest

_LEAST = 300
"""Concepts from which a file is worth keeping: fewer are read as quickly from the file itself."""

_STALE = 50
"""One entry in so many may be new before the cache is written again."""

_STATUSES = {status.value: status for status in TermStatus}


def recall(cache: Cache, name: str, data: bytes) -> Document:
    """What the cache knows of a file: all of it when nothing has changed, else the entries that are as they were.

    Args:
        name: of the file.
        data: what it holds now.
    """
    kept = cache.read(name)
    try:
        frame = Frame(*kept["frame"])
        before, after = kept["edges"]
        with uncollected():
            if not kept["entries"]:
                same = kept["digest"] == digest(data)
                return Document(frame, tuple(_concept(row) for row in kept["rows"])) if same else NO_DOCUMENT
            rows = dict(zip(kept["entries"], kept["rows"], strict=True))
            edges = before.encode(), after.encode()
            return recalled(data, frame, edges, lambda block: _concept(rows[key]) if (key := digest(block)) in rows else None)
    except (LookupError, TypeError, ValueError, AttributeError):
        return NO_DOCUMENT


def remember(cache: Cache, name: str, data: bytes, document: Document, known: Document) -> None:
    """Keep a file's concepts when there are many and the cache lacks more than a few.

    Args:
        known: what `recall` gave.
    """
    had = set(map(id, known.concepts))
    new = sum(id(concept) not in had for concept in document.concepts)
    if len(document.concepts) < _LEAST or new * _STALE <= len(document.concepts):
        return
    try:
        before, after = (edge.decode() for edge in document.edges)
    except UnicodeDecodeError:
        return
    cache.write(
        name,
        {
            "frame": [document.frame.header, document.frame.back],
            "edges": [before, after],
            "digest": digest(data),
            "entries": [digest(block) for block in document.blocks],
            "rows": [_row(concept) for concept in document.concepts],
        },
    )


def _row(concept: Concept) -> list[Any]:
    return [
        concept.id,
        {tag: [_term_row(term) for term in terms] for tag, terms in concept.terms.items()},
        concept.definition,
        concept.domain,
        concept.note,
        concept.do_not_translate,
        concept.author,
        concept.changed,
        _foreign_row(concept.foreign),
        [[each.field, each.ours, each.theirs, each.author, each.time] for each in concept.conflicts],
    ]


def _concept(row: list[Any]) -> Concept:
    name, terms, definition, domain, note, untranslated, author, changed, foreign, conflicts = row
    return Concept(
        name,
        {tag: tuple([_term(each) for each in several]) for tag, several in terms.items()},
        definition,
        domain,
        note,
        do_not_translate=untranslated,
        author=author,
        changed=changed,
        foreign=_foreign(foreign),
        conflicts=tuple([Conflict(*each) for each in conflicts]),
    )


def _term_row(term: Term) -> list[Any]:
    return [
        term.text,
        term.status.value,
        term.part_of_speech,
        term.gender,
        term.case_sensitive,
        term.exact,
        term.note,
        term.example,
        term.source,
        term.gap,
        _foreign_row(term.foreign),
    ]


def _term(row: list[Any]) -> Term:
    text, status, speech, gender, cased, exact, note, example, source, gap, foreign = row
    return Term(text, _STATUSES[status], speech, gender, cased, exact, note, example, source, _foreign(foreign), gap)


def _foreign_row(foreign: Foreign) -> list[Any] | None:
    return [foreign.attributes, foreign.elements] if foreign.attributes or foreign.elements else None


def _foreign(row: list[Any] | None) -> Foreign:
    return Foreign(tuple([(key, value) for key, value in row[0]]), tuple(row[1])) if row else NOTHING_FOREIGN
