"""What has changed in a cell since a machine drafted it or somebody confirmed it, and what has made it stale."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from workbench.core.segment import State
from workbench.core.unit import Unit
from workbench.workspace.history import Revision
from workbench.workspace.session import Session


class Change(NamedTuple):
    """A text and what it was before.

    Attributes:
        what: in words for a person, e.g. ``since the draft by mt:starter``.
    """

    what: str
    before: str
    after: str


def revisions(session: Session, unit: Unit, version: str) -> Iterator[Change]:
    """What a person should see of how the cell came to be as it is.

    An edited text is set against the last draft or confirmed text before it; for a stale one, the other versions are
    set against what they were when it was confirmed.
    """
    segment = unit.segment(version)
    if unit.id not in session.statement:
        return
    if segment.state is State.EDITED:
        earlier = _earlier(session.history(unit.id, version), segment.text)
        if earlier is not None:
            yield Change(_since(earlier), earlier.text, segment.text)
    elif segment.state is State.STALE:
        for tag, other in unit.segments.items():
            if tag == version:
                continue
            earlier = _earlier(session.history(unit.id, tag), other.text)
            if earlier is not None and other.changed >= segment.changed:
                yield Change(f"{tag} has changed", earlier.text, other.text)


def _earlier(history: list[Revision], text: str) -> Revision | None:
    """The newest draft, confirmed or original text that is another than `text`."""
    settled = (each for each in history if each.text and each.state in (State.DRAFT, State.CONFIRMED))
    return next((each for each in settled if each.text != text), None)


def _since(revision: Revision) -> str:
    if revision.state is State.DRAFT:
        return f"since the draft by {revision.origin}" if revision.origin else "since the draft"
    return "since it was confirmed"
