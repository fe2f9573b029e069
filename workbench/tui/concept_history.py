"""One change of a concept as the history shows it: who, when, and what, word by word."""

from __future__ import annotations

from datetime import UTC, datetime

from textual.content import Content

from workbench.termbase.sharing.field_changes import FieldChange, field_changes
from workbench.termbase.sharing.history import ConceptRevision
from workbench.tui.panel_rows import marked, shortened
from workbench.tui.widgets.layout import visible

SIGNS = {"added": ("+ ", "$text-success bold"), "removed": ("- ", "$text-error bold")}


def history_row(revision: ConceptRevision) -> Content:
    """A change with every field that became another."""
    sign = SIGNS.get(revision.what, ("± ", "$primary bold"))
    said = "as it was when the history began" if revision.is_start else revision.what
    parts: list[Content | tuple[str, str]] = [
        sign,
        (f"{moment(revision.time) or 'some time'}  ", "$text-muted"),
        (f"{visible(revision.author) or 'somebody'}  ", "$foreground bold"),
        (said, "$text-muted"),
    ]
    for change in [] if revision.is_start else field_changes(revision.before, revision.after):
        parts += [("\n     ", ""), (f"{visible(change.field)}  ", "$text-muted"), *_values(change)]
    return Content.assemble(*parts)


def _values(change: FieldChange) -> list[Content | tuple[str, str]]:
    before, after = visible(change.before), visible(change.after)
    if not before or not after:
        return [(f"[+{after}+]", "$text-success") if after else (f"[-{before}-]", "$text-error")]
    return shortened(marked(before, after))


def moment(time: str) -> str:
    """A time of the files in the person's own time zone: ``2026-05-14 12:04``; "" when it is not known."""
    try:
        known = datetime.strptime(time, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=UTC)
    except ValueError:
        return time[:16].replace("T", " ")
    return f"{known.astimezone():%Y-%m-%d %H:%M}"
