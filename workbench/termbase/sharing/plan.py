"""What taking in another glossary would do, concept by concept, before anything is written."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from workbench.core.concept import Concept
from workbench.core.errors import InputError
from workbench.core.language import in_order
from workbench.termbase.sharing.changes import described
from workbench.termbase.sharing.intake import refuse_bad_terms, signature, steps

_FURTHER = "further data, kept as it is"


@dataclass(frozen=True, slots=True)
class Taken:
    """What becomes of one concept that comes in.

    Attributes:
        what: ``added``, ``changed``, ``same`` (known already) or ``refused``.
        concept: as it would stand.
        remarks: what would change, why it is refused, or which concepts are like it.
    """

    what: str
    concept: Concept
    remarks: tuple[str, ...] = ()


def planned(
    known: Mapping[str, Concept],
    incoming: Iterable[Concept],
    new_id: Callable[[], str],
    similar: Callable[[Concept], list[Concept]],
) -> list[Taken]:
    """What would become of each concept; arguments as of `workbench.termbase.sharing.intake.steps`.

    Args:
        similar: the concepts of the glossary that share a term with one, in whatever form.
    """
    listed = list(incoming)
    reasons = [_refusal(concept) for concept in listed]
    fine = (concept for concept, reason in zip(listed, reasons, strict=True) if not reason)
    results = steps(known, fine, new_id)
    seen: dict[tuple[str, str], Concept] = {}
    plan: list[Taken] = []
    for concept, reason in zip(listed, reasons, strict=True):
        if reason:
            plan.append(Taken("refused", concept, (reason,)))
            continue
        before, after = next(results)
        if before is None:
            near = [f"like {other.id} ({summary(other)})" for other in similar(after)]
            twice = [f"shares a term with {summary(other)} of this file" for other in _sharing(after, seen)]
            plan.append(Taken("added", after, (*near, *twice)))
        elif before is after:
            plan.append(Taken("same", after))
        else:
            plan.append(Taken("changed", after, tuple(described(before, after)) or (_FURTHER,)))
        seen.update((sign, after) for sign in _signatures(after))
    return plan


def summary(concept: Concept) -> str:
    """A concept in a few words: its best term in each language."""
    best = (concept.preferred(tag) or concept.terms[tag][0] for tag in in_order(tuple(concept.terms)))
    return " · ".join(term.text for term in best)


def _refusal(concept: Concept) -> str:
    try:
        refuse_bad_terms(None, concept)
    except InputError as error:
        return str(error)
    return ""


def _sharing(concept: Concept, seen: Mapping[tuple[str, str], Concept]) -> list[Concept]:
    found = (seen.get(sign) for sign in _signatures(concept))
    return list({other.id: other for other in found if other is not None and other.id != concept.id}.values())


def _signatures(concept: Concept) -> list[tuple[str, str]]:
    return [signature(tag, term) for tag, terms in concept.terms.items() for term in terms]
