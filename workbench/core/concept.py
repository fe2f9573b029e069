"""A concept of the termbase and its terms in each language."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from workbench.core.segment import NOTHING_FOREIGN, Foreign


class TermStatus(StrEnum):
    """Whether a term should be used; the first is the best."""

    PREFERRED = "preferred"
    ADMITTED = "admitted"
    PROPOSED = "proposed"
    DEPRECATED = "deprecated"
    FORBIDDEN = "forbidden"

    @property
    def rank(self) -> int:
        """0 for the best, 4 for the worst."""
        return _STATUSES.index(self)

    @property
    def is_unwanted(self) -> bool:
        """Whether a check reports the term when it finds it."""
        return self in (TermStatus.DEPRECATED, TermStatus.FORBIDDEN)


_STATUSES = tuple(TermStatus)


@dataclass(frozen=True, slots=True)
class Term:
    """One way to name a concept in one language.

    Attributes:
        text: the dictionary form, as it should appear.
        status: see `TermStatus`.
        part_of_speech: ``noun``, ``verb``, ``adjective``, ``adverb``, ``properNoun`` or "".
        gender: ``masculine``, ``feminine``, ``neuter`` or "".
        case_sensitive: recognised only in exactly this case.
        exact: recognised only in exactly this form (abbreviations, indeclinable names).
        note: a remark on this term.
        example: a sentence that shows its use.
        source: where the term comes from.
        gap: other words may stand between its words: ``carry the reform out``.
    """

    text: str
    status: TermStatus = TermStatus.PREFERRED
    part_of_speech: str = ""
    gender: str = ""
    case_sensitive: bool = False
    exact: bool = False
    note: str = ""
    example: str = ""
    source: str = ""
    foreign: Foreign = field(default=NOTHING_FOREIGN)
    gap: bool = False


def ranked(terms: Iterable[Term]) -> tuple[Term, ...]:
    """The terms with the best to use first; among equals the order stays."""
    return tuple(sorted(terms, key=lambda term: term.status.rank))


@dataclass(frozen=True, slots=True)
class Conflict:
    """Two values that two people gave one field; somebody has to decide.

    Attributes:
        field: which field, as `core.concept_fields` names it: ``definition``, ``ru:карта:status``.
        ours: the value that stands in the concept.
        theirs: the other value.
        author: who gave the other value.
        time: when its concept was changed, ISO 8601 in UTC, or "".
    """

    field: str
    ours: str
    theirs: str
    author: str = ""
    time: str = ""


@dataclass(frozen=True, slots=True)
class Concept:
    """Immutable; a term edit replaces it.

    Attributes:
        id: unique and stable within the termbase.
        terms: language → its terms, best status first.
        definition: what the concept is.
        domain: the subject field.
        note: a remark on the concept.
        do_not_translate: the term stays as it is in every language.
        author: who changed it last.
        changed: when, ISO 8601 in UTC, or "".
        conflicts: what two people wrote differently and nobody has decided yet.
    """

    id: str
    terms: Mapping[str, tuple[Term, ...]]
    definition: str = ""
    domain: str = ""
    note: str = ""
    do_not_translate: bool = False
    author: str = ""
    changed: str = ""
    foreign: Foreign = field(default=NOTHING_FOREIGN)
    conflicts: tuple[Conflict, ...] = ()

    def preferred(self, language: str) -> Term | None:
        """The term to use in a language: preferred, else admitted, else proposed."""
        wanted = [term for term in self.terms.get(language, ()) if not term.status.is_unwanted]
        return min(wanted, key=lambda term: term.status.rank, default=None)

    def with_terms(self, language: str, terms: tuple[Term, ...]) -> Concept:
        """This concept with the terms of one language replaced."""
        others = {lang: old for lang, old in self.terms.items() if lang != language}
        return replace(self, terms={**others, language: terms} if terms else others)


@dataclass(frozen=True, slots=True)
class TermHit:
    """A term found in a text, in whatever form.

    Attributes:
        start, end: where, in characters of the text as given.
        form: the text found there.
    """

    concept: Concept
    language: str
    term: Term
    start: int
    end: int
    form: str
