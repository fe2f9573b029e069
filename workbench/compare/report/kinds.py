"""How the kinds of differences are called, explained, weighed and drawn."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of difference as reports show it.

    Attributes:
        id: as in `core.finding.DIFFERENCE_KINDS`.
        name, plural: for a reader.
        rule: what counts as such a difference, one sentence.
        weight: how grave one is, to put the gravest first; a reader has to look at a negation before a comma.
        shape: an SVG path around the origin, 10 by 10.
        sign: a character for places that hold text alone.
    """

    id: str
    name: str
    plural: str
    rule: str
    weight: int
    shape: str
    sign: str


_KINDS = (
    Kind(
        "negation",
        "negation",
        "negations",
        "One version denies what the others state, or the reverse.",
        100,
        "M-4.5-2.4-2.4-4.5 0-2.1 2.4-4.5 4.5-2.4 2.1 0 4.5 2.4 2.4 4.5 0 2.1-2.4 4.5-4.5 2.4-2.1 0z",
        "×",
    ),
    Kind(
        "number",
        "number",
        "numbers",
        "Numbers, amounts and percentages are compared by value, in digits or in words.",
        90,
        "M-4-4h8v8h-8z",
        "■",
    ),
    Kind(
        "date",
        "date or time",
        "dates and times",
        "Dates and times of day are compared by the day and the minute they name.",
        85,
        "M0-5 5 0 0 5-5 0z",
        "◆",
    ),
    Kind(
        "name",
        "name",
        "names",
        "Names are matched by sound across alphabets and cases.",
        80,
        "M0-4.8 4.8 4h-9.6z",
        "▲",
    ),
    Kind(
        "modality",
        "modality",
        "modalities",
        "What one version says must be done, another says may be done, or will be.",
        75,
        "M0 4.8-4.8-4h9.6z",
        "▼",
    ),
    Kind(
        "missing",
        "missing text",
        "missing texts",
        "A version has no text, or nothing that answers these words.",
        70,
        "M-4.5-4.5h9v9h-9zM-2.5-2.5v5h5v-5z",
        "□",
    ),
    Kind(
        "added",
        "addition",
        "additions",
        "Words that nothing in the other versions answers.",
        65,
        "M-1.5-4.8h3v3.3h3.3v3h-3.3v3.3h-3v-3.3h-3.3v-3h3.3z",
        "+",
    ),
    Kind(
        "quote",
        "quotation",
        "quotations",
        "Quotations are compared by length and words: one is left out, cut short, changed or given to another speaker.",
        60,
        "M0-4.6A4.6 4.6 0 0 1 0 4.6 4.6 4.6 0 0 1 0-4.6z",
        "●",
    ),
    Kind(
        "term",
        "term",
        "terms",
        "A term of the glossary that one version alone does not have, and no word like it.",
        50,
        "M-2.6-4.6h5.2L5 0 2.6 4.6h-5.2L-5 0z",
        "⬢",
    ),
    Kind(
        "changed",
        "wording",
        "wordings",
        "Two versions word it differently; what is compared is words, typography aside.",
        30,
        "M-5-1.8h10v3.6h-10z",
        "▬",
    ),
    Kind(
        "moved",
        "moved sentence",
        "moved sentences",
        "Another version of the same language has this sentence elsewhere.",
        20,
        "M0-5 3.6-1.2h-2v2.4h2L0 5l-3.6-3.8h2v-2.4h-2z",
        "↕",
    ),
)

KINDS = {kind.id: kind for kind in _KINDS}
"""By id, the gravest first."""

FACT_NAMES = {
    "number": "number",
    "percent": "percentage",
    "money": "money",
    "quantity": "quantity",
    "range": "range",
    "ordinal": "ordinal",
    "date": "date",
    "time": "time",
    "name": "name",
    "quote": "quotation",
    "negation": "negation",
    "modality": "modality",
}
"""Kinds of facts for a reader."""


def kind(name: str) -> Kind:
    """The kind with this id; one that is not known is shown as it is called."""
    return KINDS.get(name) or Kind(name, name, name, "", 10, KINDS["changed"].shape, "▬")
