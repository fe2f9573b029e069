"""Sentences of every class in which terms are hard to find, or hard not to find: ``data/recognised-LANGUAGE.txt``.

A line is the glossary's terms, parted by semicolons, each with its part of speech after a colon where the entry names one, and
after a bar the sentence with what is found in braces, ``{form}`` of the first term or ``{form=term}``. A line that begins
with # names the class of those after it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.core.concept import Concept, Term
from workbench.termbase.recognise import Recogniser

_MARKED = re.compile(r"\{([^}=]*)(?:=([^}]*))?\}")


def _classes() -> Iterator[tuple[str, str, list[str]]]:
    for path in sorted((Path(__file__).parent / "data").glob("recognised-*.txt")):
        for block in path.read_text("utf-8").split("# ")[1:]:
            name, *rows = block.strip().splitlines()
            yield path.stem[-2:], name, rows


def _wanted(row: str) -> tuple[dict[str, str], str, list[tuple[str, str, int]]]:
    """The terms with their parts of speech, the sentence, and each term that is found with its form and place."""
    glossary, marked = row.split("|")
    terms = {term.strip(): kind for term, _, kind in (each.partition(":") for each in glossary.split(";"))}
    text, wanted, end = "", [], 0
    for found in _MARKED.finditer(marked):
        text += marked[end : found.start()]
        wanted.append((found[2] or next(iter(terms)), found[1], len(text)))
        text, end = text + found[1], found.end()
    return terms, text + marked[end:], wanted


@pytest.mark.parametrize(("language", "name", "rows"), [pytest.param(*each, id=" ".join(each[:2])) for each in _classes()])
def test_terms_are_found_where_they_stand_and_nowhere_else(language: str, name: str, rows: list[str]) -> None:
    wrong = []
    for row in rows:
        terms, text, wanted = _wanted(row)
        recogniser = Recogniser(
            {term: Concept(term, {language: (Term(term, part_of_speech=kind),)}) for term, kind in terms.items()}
        )
        found = [(hit.term.text, hit.form, hit.start) for hit in recogniser.find(text, language)]
        if found != wanted:
            wrong.append((row, found))
    assert not wrong, name
