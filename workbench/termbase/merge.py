"""Two people's changes of one concept put together, so that nothing is lost.

Each field of the concept and of each of its terms is merged on its own. What only one side changed is taken. Where both
gave a field different values the later writer's stands and the other one is kept as a `Conflict`, to be decided. What is
removed on one side is gone when the other left it alone, and stays when the other changed it. It does not matter
which side is called ours.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from workbench.core.concept import Concept, Conflict, Term, TermStatus, ranked
from workbench.core.concept_fields import CONCEPT_FIELDS, TERM_FIELDS, settled, term_names
from workbench.core.segment import NOTHING_FOREIGN, Foreign

Key = tuple[str, str, str, int]
"""What tells a term from the others of its language: its text, and for terms with the same text more."""

K = TypeVar("K", bound="str | Key")
V = TypeVar("V", bound="str | Sequence[str | Key]")


def merge(base: Concept | None, ours: Concept | None, theirs: Concept | None) -> Concept | None:
    """What stands after two changes of `base`.

    Args:
        base: what both sides started from; None when it was not there.
        ours, theirs: what each side wants; None when it removed the concept, or never had it.

    Returns:
        The concept with the conflicts that are open, or None. A removal wins over no change and loses against one.
    """
    if theirs in (base, ours):
        return ours
    if ours == base:
        return theirs
    if ours is None or theirs is None:
        return ours or theirs
    start = base or Concept(ours.id, {})
    sides = _Sides((ours.changed, ours.author), (theirs.changed, theirs.author))
    terms = {
        tag: _terms(sides, tag, start.terms.get(tag, ()), ours.terms.get(tag, ()), theirs.terms.get(tag, ()))
        for tag in sorted({*ours.terms, *theirs.terms})
    }
    texts = {name: sides.text(name, getattr(start, name), getattr(ours, name), getattr(theirs, name)) for name in CONCEPT_FIELDS}
    changed, author = max(sides.ours, sides.theirs)
    merged = Concept(
        id=ours.id,
        terms={tag: found for tag, found in terms.items() if found},
        do_not_translate=_either(start.do_not_translate, ours.do_not_translate, theirs.do_not_translate),
        author=author,
        changed=changed,
        foreign=_foreign(sides, start.foreign, ours.foreign, theirs.foreign),
        definition=texts["definition"],
        domain=texts["domain"],
        note=texts["note"],
    )
    return settled(replace(merged, conflicts=(*_still_open(start, ours, theirs), *sides.conflicts(merged))))


@dataclass
class _Sides:
    """Who wrote, and when; and what they wrote differently.

    Attributes:
        ours, theirs: time and author of each side's last change.
    """

    ours: tuple[str, str]
    theirs: tuple[str, str]
    _about_concept: list[Conflict] = field(default_factory=list)
    _about_terms: list[tuple[str, Term, Conflict]] = field(default_factory=list)

    def text(self, name: str, base: str, ours: str, theirs: str) -> str:
        """One field of the concept."""
        value, other = self._of_two(base, ours, theirs)
        if other is not None:
            self._about_concept.append(replace(other, field=name))
        return value

    def term(self, tag: str, base: Term, ours: Term, theirs: Term) -> Term:
        """One term that both sides have."""
        found: dict[str, str] = {}
        others: list[Conflict] = []
        for name in TERM_FIELDS:
            found[name], other = self._of_two(*(str(getattr(term, name)) for term in (base, ours, theirs)))
            if other is not None:
                others.append(replace(other, field=name))
        status = TermStatus(found.pop("status"))
        merged = Term(
            ours.text,
            status,
            case_sensitive=_either(base.case_sensitive, ours.case_sensitive, theirs.case_sensitive),
            exact=_either(base.exact, ours.exact, theirs.exact),
            gap=_either(base.gap, ours.gap, theirs.gap),
            foreign=_foreign(self, base.foreign, ours.foreign, theirs.foreign),
            **found,
        )
        self._about_terms.extend((tag, merged, other) for other in others)
        return merged

    def conflicts(self, merged: Concept) -> list[Conflict]:
        """What was written differently, under the names that the fields have in the merged concept."""
        found = list(self._about_concept)
        for prefix, tag, place in term_names(merged):
            term = merged.terms[tag][place]
            found += [
                replace(each, field=f"{prefix}:{each.field}")
                for language, about, each in self._about_terms
                if language == tag and about is term
            ]
        return found

    def later(self, ours: V, theirs: V) -> V:
        """The value of the later writer; the order of the values decides between changes of one moment."""
        return ours if (self.ours, *ours) >= (self.theirs, *theirs) else theirs

    def _of_two(self, base: str, ours: str, theirs: str) -> tuple[str, Conflict | None]:
        """The value that stands, and the other one where both sides changed it. What was emptied and changed is kept."""
        if base in (ours, theirs) or ours == theirs or not (ours and theirs):
            return (theirs if ours == base else ours if theirs == base else ours or theirs), None
        value = self.later(ours, theirs)
        time, author = self.theirs if value == ours else self.ours
        return value, Conflict("", value, theirs if value == ours else ours, author, time)


def _still_open(base: Concept, ours: Concept, theirs: Concept) -> list[Conflict]:
    """The conflicts of before that neither side has decided, and those that one side brings."""
    old, mine, other = (set(map(_mark, concept.conflicts)) for concept in (base, ours, theirs))
    kept = (mine & other) | (mine - old) | (other - old)
    return [each for each in (*ours.conflicts, *theirs.conflicts) if _mark(each) in kept]


def _mark(conflict: Conflict) -> tuple[str, ...]:
    """What a conflict is known by, whatever stands in its field."""
    return conflict.field, conflict.theirs, conflict.author, conflict.time


def _terms(sides: _Sides, tag: str, base: Sequence[Term], ours: Sequence[Term], theirs: Sequence[Term]) -> tuple[Term, ...]:
    texts = [[term.text for term in terms] for terms in (base, ours, theirs)]
    repeated = {text for group in texts for text in group if group.count(text) > 1}
    old, mine, other = (_by_key(terms, repeated) for terms in (base, ours, theirs))
    merged = (_term(sides, tag, old.get(key), mine.get(key), other.get(key)) for key in _order(sides, old, mine, other))
    return ranked(term for term in merged if term is not None)


def _by_key(terms: Sequence[Term], repeated: set[str]) -> Mapping[Key, Term]:
    found: dict[Key, Term] = {}
    for term in terms:
        speech, gender = (term.part_of_speech, term.gender) if term.text in repeated else ("", "")
        number = 0
        while (term.text, speech, gender, number) in found:
            number += 1
        found[term.text, speech, gender, number] = term
    return found


def _order(sides: _Sides, base: Mapping[Key, Term], ours: Mapping[Key, Term], theirs: Mapping[Key, Term]) -> list[Key]:
    """The terms that were there in the order that somebody gave them, the later one if both did; then the new ones."""
    known = [[key for key in side if key in base] for side in (ours, theirs)]
    moved = [side for side in known if side != [key for key in base if key in side]]
    lead = list(base) if not moved else moved[0] if len(moved) == 1 else _fuller(sides, *moved)
    return [*dict.fromkeys((*lead, *base)), *_new(sides, base, ours, theirs)]


def _new(sides: _Sides, base: Iterable[K], ours: Iterable[K], theirs: Iterable[K]) -> list[K]:
    """What was added, in an order that one side gave it."""
    before = set(base)
    mine = [item for item in ours if item not in before]
    other = [item for item in theirs if item not in before]
    return list(dict.fromkeys((*_fuller(sides, mine, other), *mine, *other)))


def _fuller(sides: _Sides, ours: list[K], theirs: list[K]) -> list[K]:
    """The side that has all the other has, for it has seen it; else the later one."""
    has_all, lacks_none = set(theirs) <= set(ours), set(ours) <= set(theirs)
    if has_all != lacks_none:
        return ours if has_all else theirs
    return sides.later(ours, theirs)


def _term(sides: _Sides, tag: str, base: Term | None, ours: Term | None, theirs: Term | None) -> Term | None:
    if ours is None or theirs is None:
        kept = ours or theirs
        # Taken out on one side: gone when the other side left it as it was, kept when that edited or added it.
        return None if kept == base else kept
    return ours if ours == theirs else sides.term(tag, base or Term(ours.text), ours, theirs)


def _either(base: bool, ours: bool, theirs: bool) -> bool:
    return theirs if ours == base else ours


def _foreign(sides: _Sides, base: Foreign, ours: Foreign, theirs: Foreign) -> Foreign:
    if ours == theirs:
        return ours
    from workbench.formats.tbx_names import is_term_note

    old, mine, other = (dict(foreign.attributes) for foreign in (base, ours, theirs))
    attributes: list[tuple[str, str]] = []
    for name in (*old, *sorted({*mine, *other} - {*old})):
        value = _attribute(sides, old.get(name), mine.get(name), other.get(name))
        if value is not None:
            attributes.append((name, value))
    kept = [element for element in base.elements if element in ours.elements and element in theirs.elements]
    kept += _new(sides, base.elements, ours.elements, theirs.elements)
    elements = sorted(kept, key=is_term_note, reverse=True)
    merged = Foreign(tuple(attributes), tuple(elements))
    return NOTHING_FOREIGN if merged == NOTHING_FOREIGN else merged


def _attribute(sides: _Sides, base: str | None, ours: str | None, theirs: str | None) -> str | None:
    if ours == base or theirs == base:
        return theirs if ours == base else ours
    return ours or theirs if ours is None or theirs is None else sides.later(ours, theirs)
