"""What became of a concept, in words: one line for each thing that changed."""

from __future__ import annotations

from workbench.core.concept import Concept, TermStatus
from workbench.core.concept_fields import CONCEPT_FIELDS, TERM_FIELDS, term_names

_SWITCHES = ("case_sensitive", "exact", "gap")
_YES = {False: "no", True: "yes"}
_PLAIN = ("status", "part of speech", "gender", "case sensitive", "exact", "gap", "do not translate", "to decide")


def described(before: Concept | None, after: Concept | None) -> list[str]:
    """What changed: ``definition: “a” → “b”``, ``ru мост: status: preferred → forbidden``, ``+ uk міст``, ``− en span``.

    Args:
        before, after: two states of one concept; None where it was not there.
    """
    old, new = _parts(before), _parts(after)
    lines = [
        f"{label}{name}: {_shown(name, old[label][name])} → {_shown(name, value)}"
        for label, part in new.items()
        if label in old
        for name, value in part.items()
        if old[label][name] != value
    ]
    lines += [f"+ {label.removesuffix(': ')}{_status(part)}" for label, part in new.items() if label not in old]
    lines += [f"− {label.removesuffix(': ')}" for label in old if label not in new]
    return lines


def _parts(concept: Concept | None) -> dict[str, dict[str, str]]:
    """The concept's own fields under "", those of each term under its language and text."""
    if concept is None:
        return {"": dict.fromkeys((*CONCEPT_FIELDS, "to decide"), "") | {"do not translate": "no"}}
    parts = {"": {name: str(getattr(concept, name)) for name in CONCEPT_FIELDS}}
    parts[""]["do not translate"] = _YES[concept.do_not_translate]
    parts[""]["to decide"] = ", ".join(each.field for each in concept.conflicts)
    for prefix, language, place in term_names(concept):
        term = concept.terms[language][place]
        fields = {name.replace("_", " "): str(getattr(term, name)) for name in TERM_FIELDS}
        fields.update((name.replace("_", " "), _YES[getattr(term, name)]) for name in _SWITCHES)
        parts[f"{prefix.replace(':', ' ', 1)}: "] = fields
    return parts


def _shown(name: str, value: str) -> str:
    return value if name in _PLAIN and value else f"“{value}”"


def _status(part: dict[str, str]) -> str:
    status = part["status"]
    return "" if status == TermStatus.PREFERRED.value else f" ({status})"
