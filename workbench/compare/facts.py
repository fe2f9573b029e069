"""Every fact that one text states, each with what it was read as and why."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.compare.known import FindTerms
from workbench.core.language import base
from workbench.text.dates import dates
from workbench.text.figures import figures
from workbench.text.names import words
from workbench.text.negation import negations
from workbench.text.quotations import quotations

FACT_KINDS = (
    *("number", "percent", "money", "quantity", "range", "ordinal", "date", "time"),
    *("name", "quote", "negation", "modality"),
)
"""What a fact may be, in the order in which a table of facts lists them."""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something that a text states and that its translations must state as well.

    Attributes:
        kind: one of `FACT_KINDS`.
        start, end: where, in characters of the text.
        text: as it stands there.
        value: what it was read as, for a reader: ``2000``, ``2024-05-14``, ``≈ 20 %``, ``must``.
        rule: one sentence that says why it was read so.
    """

    kind: str
    start: int
    end: int
    text: str
    value: str
    rule: str


def facts(text: str, language: str, find_terms: FindTerms | None = None) -> list[Fact]:
    """The facts of a text, in order.

    Args:
        text: any text.
        language: a language or version tag.
        find_terms: finds terms in a text of a language, as `Termbase.find` does; a term with a capital is a name.
    """
    return sorted(_every(text, language, find_terms), key=lambda fact: (fact.start, fact.end))


def _every(text: str, tag: str, find_terms: FindTerms | None) -> Iterator[Fact]:
    for figure in figures(text, tag):
        kind = figure.kind if figure.kind != "date" else "number"
        yield Fact(kind, figure.start, figure.end, figure.text, str(figure.value), "A number in digits.")
    for date in dates(text, tag):
        parts = "-".join(f"{part:02}" for part in (date.year, date.month, date.day) if part is not None)
        yield Fact("date", date.start, date.end, date.text, parts or date.text, "A day, a month or a weekday.")
    for word in words(text, tag):
        if word.is_name:
            rule = "A capital letter where no sentence begins."
            yield Fact("name", word.start, word.end, word.text, word.text, rule)
    for pair in quotations(text).pairs:
        if pair.depth == 0:
            inside = text[pair.start + 1 : pair.end - 1].strip()
            yield Fact("quote", pair.start, pair.end, text[pair.start : pair.end], inside, "Between quotation marks.")
    for negation in negations(text, tag):
        if negation.is_plain:
            yield Fact("negation", negation.start, negation.end, negation.text, "not", "A word that negates its sentence.")
    for hit in find_terms(text, base(tag)) if find_terms else ():
        if hit.form[:1].isupper() and hit.term.text[:1].isupper():
            yield Fact("name", hit.start, hit.end, hit.form, hit.term.text, "A name in the glossary.")
