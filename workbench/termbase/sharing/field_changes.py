"""Which fields of a concept a change touched, each with both values, to be shown word by word."""

from __future__ import annotations

from dataclasses import dataclass, fields

from workbench.core.concept import Concept, Term

_CONCEPT = ("definition", "domain", "note", "do_not_translate")
_NOT_SHOWN = ("text", "foreign")
NOTHING = Concept("", {})


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field that became another.

    Attributes:
        field: as people call it: ``definition``, ``ru карта: status``; ``ru`` alone when a term came or went.
        before, after: the values; "" for none.
    """

    field: str
    before: str
    after: str


def field_changes(before: Concept | None, after: Concept | None) -> list[FieldChange]:
    """Every field that differs between two states of a concept; None stands for a concept that is not there."""
    old, new = before or NOTHING, after or NOTHING
    found = [_change(name.replace("_", " "), getattr(old, name), getattr(new, name)) for name in _CONCEPT]
    for tag in dict.fromkeys((*old.terms, *new.terms)):
        found += _term_changes(tag, old.terms.get(tag, ()), new.terms.get(tag, ()))
    found.append(_change("conflicts to decide", len(old.conflicts) or "", len(new.conflicts) or ""))
    return [change for change in found if change.before != change.after]


def _term_changes(tag: str, before: tuple[Term, ...], after: tuple[Term, ...]) -> list[FieldChange]:
    found: list[FieldChange] = []
    there = {term.text: term for term in after}
    was = {term.text: term for term in before}
    gone = [term for term in before if term.text not in there]
    new = [term for term in after if term.text not in was]
    for old, term in zip(gone, new, strict=False):
        found.append(FieldChange(tag, old.text, term.text))
        found += _fields_of(tag, old, term)
    found += [FieldChange(tag, term.text, "") for term in gone[len(new) :]]
    found += [FieldChange(tag, "", f"{term.text} ({term.status.value})") for term in new[len(gone) :]]
    for term in before:
        if term.text in there:
            found += _fields_of(tag, term, there[term.text])
    return found


def _fields_of(tag: str, before: Term, after: Term) -> list[FieldChange]:
    names = [field.name for field in fields(Term) if field.name not in _NOT_SHOWN]
    return [
        _change(f"{tag} {after.text}: {name.replace('_', ' ')}", getattr(before, name), getattr(after, name)) for name in names
    ]


def _change(field: str, before: object, after: object) -> FieldChange:
    return FieldChange(field, _text(before), _text(after))


def _text(value: object) -> str:
    if isinstance(value, bool):
        return "yes" if value else ""
    return str(value)
