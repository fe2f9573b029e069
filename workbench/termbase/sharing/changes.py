"""What became of a concept, in words: one line for each thing that changed."""

from __future__ import annotations

from workbench.core.concept import Concept
from workbench.termbase.sharing.field_changes import FieldChange, field_changes


def described(before: Concept | None, after: Concept | None) -> list[str]:
    """What changed: ``definition: “a” → “b”``, ``ru мост: status: “preferred” → “forbidden”``, ``+ uk міст (preferred)``.

    Args:
        before, after: two states of one concept; None where it was not there.
    """
    languages = {tag for concept in (before, after) if concept for tag in concept.terms}
    return [_line(change, is_term=change.field in languages) for change in field_changes(before, after)]


def _line(change: FieldChange, *, is_term: bool) -> str:
    if is_term and not change.before:
        return f"+ {change.field} {change.after}"
    if is_term and not change.after:
        return f"− {change.field} {change.before}"
    return f"{change.field}: “{change.before}” → “{change.after}”"
