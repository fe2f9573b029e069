"""Two people's changes of one concept put together, so that no term is lost.

Each field of the concept and of each term is merged on its own. What only one side changed is taken; where both did,
the later writer's text stands, and the other's definition, note or remark is kept in the note. A term is known by its
language and text.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import TypeVar

from workbench.core.concept import Concept, Term, ranked
from workbench.core.segment import NOTHING_FOREIGN, Foreign

T = TypeVar("T")


def merge(base: Concept | None, ours: Concept | None, theirs: Concept | None) -> Concept | None:
    """What stands after our change of `base` meets theirs.

    Args:
        base: what we started from; None when we add the concept.
        ours: what we want; None when we remove it.
        theirs: what stands in the file now; None when it is not there.

    Returns:
        The concept to store, or None. A removal wins over no change and loses against one.
    """
    if theirs is None or theirs in (base, ours):
        return ours
    if ours is None or ours == base:
        return theirs
    start = base or Concept(ours.id, {})
    languages = dict.fromkeys((*theirs.terms, *ours.terms))
    terms = {tag: _terms(start.terms.get(tag, ()), ours.terms.get(tag, ()), theirs.terms.get(tag, ())) for tag in languages}
    definition = _pick(start.definition, ours.definition, theirs.definition)
    note = _joined(start.note, ours.note, theirs.note)
    if _clash(start.definition, ours.definition, theirs.definition):
        note = _appended(note, f"Other definition: {theirs.definition}")
    return Concept(
        id=ours.id,
        terms={tag: found for tag, found in terms.items() if found},
        definition=definition,
        domain=_pick(start.domain, ours.domain, theirs.domain),
        note=note,
        do_not_translate=_pick(start.do_not_translate, ours.do_not_translate, theirs.do_not_translate),
        author=ours.author if ours.changed >= theirs.changed else theirs.author,
        changed=max(ours.changed, theirs.changed),
        foreign=_foreign(start.foreign, ours.foreign, theirs.foreign),
    )


def _terms(base: tuple[Term, ...], ours: tuple[Term, ...], theirs: tuple[Term, ...]) -> tuple[Term, ...]:
    old, mine, other = _by_text(base), _by_text(ours), _by_text(theirs)
    merged = []
    for text in dict.fromkeys((*mine, *other)):
        term = _term(old.get(text), mine.get(text), other.get(text))
        if term is not None:
            merged.append(term)
    return ranked(merged)


def _by_text(terms: tuple[Term, ...]) -> Mapping[str, Term]:
    found: dict[str, Term] = {}
    for term in terms:
        found.setdefault(term.text, term)
    return found


def _term(base: Term | None, ours: Term | None, theirs: Term | None) -> Term | None:
    if ours is None or theirs is None:
        kept = ours or theirs
        # Taken out on one side: gone when the other side left it as it was, kept when that edited or added it.
        return None if kept == base else kept
    start = base or Term(ours.text)
    return replace(
        ours,
        status=_pick(start.status, ours.status, theirs.status),
        part_of_speech=_pick(start.part_of_speech, ours.part_of_speech, theirs.part_of_speech),
        gender=_pick(start.gender, ours.gender, theirs.gender),
        case_sensitive=_pick(start.case_sensitive, ours.case_sensitive, theirs.case_sensitive),
        exact=_pick(start.exact, ours.exact, theirs.exact),
        note=_joined(start.note, ours.note, theirs.note),
        example=_joined(start.example, ours.example, theirs.example),
        source=_joined(start.source, ours.source, theirs.source),
        foreign=_foreign(start.foreign, ours.foreign, theirs.foreign),
    )


def _pick(base: T, ours: T, theirs: T) -> T:
    return theirs if ours == base else ours


def _clash(base: str, ours: str, theirs: str) -> bool:
    return ours != base and theirs not in (base, ours, "")


def _joined(base: str, ours: str, theirs: str) -> str:
    return _appended(ours, theirs) if _clash(base, ours, theirs) else _pick(base, ours, theirs)


def _appended(text: str, more: str) -> str:
    if more in text:
        return text
    return more if text in more else f"{text} | {more}"


def _foreign(base: Foreign, ours: Foreign, theirs: Foreign) -> Foreign:
    attributes = dict(theirs.attributes)
    if ours.attributes != base.attributes:
        attributes.update(ours.attributes)
    if ours.elements == base.elements:
        elements = theirs.elements
    else:
        removed = set(base.elements) - set(ours.elements)
        kept = [element for element in theirs.elements if element not in removed]
        elements = tuple(dict.fromkeys((*kept, *ours.elements)))
    merged = Foreign(tuple(attributes.items()), elements)
    return NOTHING_FOREIGN if merged == NOTHING_FOREIGN else merged
