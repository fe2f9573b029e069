"""Glossaries of OmegaT: a line for each pair of terms, with source, target and a remark; UTF-8, separated by tabs.

Reading them is reading a table without heads (`term_tables`).
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import BinaryIO

from workbench.core.concept import Concept, Term, TermStatus
from workbench.core.language import base
from workbench.text.writing.clean import clean


def write(concepts: Iterable[Concept], source: str, target: str, out: BinaryIO) -> None:
    """Write a line for each term of the source language and each term to use for it; unwanted ones are in the remark.

    Args:
        source, target: languages; ``en`` stands for ``en-GB``, too.
    """
    for concept in concepts:
        wanted = [term for term in of_language(concept, target) if not term.status.is_unwanted]
        remark = _remark(concept, target)
        for old in of_language(concept, source):
            for new in wanted:
                out.write("\t".join(map(_cell, (old.text, new.text, _with_status(remark, new)))).rstrip("\t").encode() + b"\n")


def of_language(concept: Concept, language: str) -> list[Term]:
    """The concept's terms in a language and its variants, the best first."""
    found = (term for tag, terms in concept.terms.items() if tag == language or base(tag) == language for term in terms)
    return sorted(found, key=lambda term: term.status.rank)


def without_own_remarks(coming: Iterable[Concept], known: Iterable[Concept], source: str, target: str) -> Iterator[Concept]:
    """Concepts from a glossary of OmegaT, without the remarks that `write` gave them: their parts are known already.

    Args:
        known: the concepts that the glossary may have been written from.
        source, target: the languages of its columns.
    """
    written: dict[str, set[str]] = {}
    for concept in known:
        remark = _remark(concept, target)
        remarks = {_cell(_with_status(remark, term)) for term in of_language(concept, target) if not term.status.is_unwanted}
        for term in of_language(concept, source):
            written.setdefault(_cell(term.text), set()).update(remarks)
    for concept in coming:
        remarks = {remark for term in of_language(concept, source) for remark in written.get(term.text, ())}
        yield replace(concept, note="") if concept.note in remarks else concept


def _remark(concept: Concept, target: str) -> str:
    unwanted = [term.text for term in of_language(concept, target) if term.status.is_unwanted]
    return "; ".join(_parts(concept, unwanted))


def _parts(concept: Concept, unwanted: list[str]) -> Iterator[str]:
    if concept.domain:
        yield f"[{concept.domain}]"
    if concept.definition:
        yield concept.definition
    if concept.note:
        yield concept.note
    if unwanted:
        yield f"not: {', '.join(unwanted)}"


def _with_status(remark: str, term: Term) -> str:
    parts = (remark, term.note, "proposed" if term.status is TermStatus.PROPOSED else "")
    return "; ".join(part for part in parts if part)


def _cell(text: str) -> str:
    return " ".join(clean(text).split())
