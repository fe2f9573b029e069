"""What two people wrote differently in one field, decided."""

from __future__ import annotations

from dataclasses import replace

from workbench.core.concept import Concept, Conflict, TermStatus
from workbench.core.concept_fields import settled, with_value
from workbench.core.errors import UsageError


def decided(concept: Concept, conflict: Conflict, value: str) -> Concept:
    """The concept with a conflict decided: `value` stands in the field, and the conflict is gone.

    Args:
        value: ``conflict.ours``, ``conflict.theirs`` or a third.

    Raises:
        UsageError: the field is a status and the value none.
    """
    try:
        changed = with_value(concept, conflict.field, value)
    except ValueError:
        known = ", ".join(status.value for status in TermStatus)
        raise UsageError(f"{value!r} is no status", remedy=f"use one of {known}") from None
    left = tuple(each for each in concept.conflicts if (each.field, each.theirs) != (conflict.field, conflict.theirs))
    return settled(replace(changed, conflicts=left))
