"""Looking through a glossary: which concepts a filter lets through, and how many each choice would leave."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any

from workbench.core.concept import Concept, Term, TermStatus
from workbench.core.language import base


@dataclass(frozen=True, slots=True)
class Filter:
    """What a concept must have to be shown; of the choices in one field any will do, every field that is set counts.

    Attributes:
        statuses: a term with one of these.
        domains: one of these subject fields; "" stands for none.
        missing: no term to use in one of these languages.
        conflicts: an undecided conflict.
        author: changed last by this person; "" for anybody.
    """

    statuses: frozenset[TermStatus] = frozenset()
    domains: frozenset[str] = frozenset()
    missing: frozenset[str] = frozenset()
    conflicts: bool = False
    author: str = ""

    def __bool__(self) -> bool:
        return bool(self.statuses or self.domains or self.missing or self.conflicts or self.author)

    def lets_through(self, concept: Concept) -> bool:
        """Whether a concept is shown."""
        return (
            (not self.conflicts or bool(concept.conflicts))
            and (not self.author or concept.author == self.author)
            and (not self.domains or concept.domain in self.domains)
            and (not self.statuses or not self.statuses.isdisjoint(statuses(concept)))
            and (not self.missing or any(lacks(concept, language) for language in self.missing))
        )

    def toggled(self, field: str, value: object) -> Filter:
        """This filter with one choice taken in, or out when it was in."""
        old = getattr(self, field)
        new: Any = old ^ {value} if isinstance(old, frozenset) else type(old)() if old else value
        return replace(self, **{field: new})


def statuses(concept: Concept) -> set[TermStatus]:
    """The statuses that its terms have."""
    return {term.status for terms in concept.terms.values() for term in terms}


def term_to_use(concept: Concept, language: str) -> Term | None:
    """The best term in a language or, when it has none, in one of its variants: ``en-GB`` for ``en``."""
    if (found := concept.preferred(language)) is not None:
        return found
    variants = (tag for tag in concept.terms if tag != language and base(tag) == base(language))
    return next((term for tag in variants if (term := concept.preferred(tag)) is not None), None)


def lacks(concept: Concept, language: str) -> bool:
    """Whether it has no term to use in a language; one that stays as it is everywhere lacks nothing."""
    return not concept.do_not_translate and term_to_use(concept, language) is None


def waits(concept: Concept) -> bool:
    """Whether somebody has to decide: a proposal to approve, or a conflict."""
    return bool(concept.conflicts) or any(
        term.status is TermStatus.PROPOSED for terms in concept.terms.values() for term in terms
    )


@dataclass(frozen=True, slots=True)
class Choice:
    """One choice of a filter.

    Attributes:
        field: the field of `Filter` it belongs to.
        value: what goes into it.
        count: how many concepts fit.
    """

    field: str
    value: TermStatus | str | bool
    count: int


def choices(concepts: Iterable[Concept], languages: Sequence[str], author: str) -> list[Choice]:
    """Everything a filter can ask for, in the order of a menu, with the number of concepts that fit.

    Args:
        languages: those that concepts should have terms in.
        author: the person who looks.
    """
    known = list(concepts)
    by_status = Counter(status for concept in known for status in statuses(concept))
    domains = Counter(concept.domain for concept in known)
    return [
        Choice("conflicts", True, sum(bool(concept.conflicts) for concept in known)),
        Choice("author", author, sum(concept.author == author for concept in known)),
        *(Choice("statuses", status, by_status[status]) for status in TermStatus),
        *(Choice("missing", tag, sum(lacks(concept, tag) for concept in known)) for tag in languages),
        *(Choice("domains", domain, count) for domain, count in sorted(domains.items(), key=lambda item: (not item[0], item[0]))),
    ]


@dataclass(frozen=True, slots=True)
class Statistics:
    """A glossary in numbers.

    Attributes:
        concepts: how many.
        terms: language → status → how many terms.
        missing: language → how many concepts have no term to use in it.
        proposals: terms that wait for approval.
        conflicts: fields that wait for a decision.
        domains: subject field → how many concepts, the largest first.
        authors: who changed how many concepts last, the most first.
    """

    concepts: int
    terms: dict[str, Counter[TermStatus]]
    missing: dict[str, int]
    proposals: int
    conflicts: int
    domains: dict[str, int]
    authors: dict[str, int]


def statistics(concepts: Iterable[Concept], languages: Sequence[str]) -> Statistics:
    """Count a glossary.

    Args:
        languages: those that concepts should have terms in; others are counted where they occur.
    """
    known = list(concepts)
    terms: dict[str, Counter[TermStatus]] = {tag: Counter() for tag in languages}
    for concept in known:
        for tag, group in concept.terms.items():
            terms.setdefault(tag, Counter()).update(term.status for term in group)
    return Statistics(
        concepts=len(known),
        terms=terms,
        missing={tag: sum(lacks(concept, tag) for concept in known) for tag in languages},
        proposals=sum(counts[TermStatus.PROPOSED] for counts in terms.values()),
        conflicts=sum(len(concept.conflicts) for concept in known),
        domains=_ranked(concept.domain for concept in known),
        authors=_ranked(concept.author for concept in known),
    )


def _ranked(values: Iterable[str]) -> dict[str, int]:
    return dict(Counter(values).most_common())
