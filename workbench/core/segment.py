"""One cell: the text of one unit in one version, with its state and origin."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from enum import StrEnum


class State(StrEnum):
    """How far a segment's text can be trusted."""

    EMPTY = "empty"
    DRAFT = "draft"
    EDITED = "edited"
    CONFIRMED = "confirmed"
    STALE = "stale"

    @property
    def sign(self) -> str:
        """The state as one character, so that it never depends on colour alone."""
        return _SIGNS[self]

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to look at the segment."""
        return self is not State.CONFIRMED


_SIGNS = {State.EMPTY: "·", State.DRAFT: "~", State.EDITED: "✎", State.CONFIRMED: "✓", State.STALE: "!"}

ORIGINAL = "original"
HUMAN = "human"


def mt_origin(engine: str, via: str | None = None) -> str:
    """The origin of a machine translation: ``mt:starter``, ``mt:argos+pivot`` when it went through `via`."""
    return f"mt:{engine}+pivot" if via else f"mt:{engine}"


def tm_origin(score: int) -> str:
    """The origin of a match's text: ``tm:86``."""
    return f"tm:{score}"


@dataclass(frozen=True, slots=True)
class Foreign:
    """What another tool wrote and the workbench does not interpret; written back as it came.

    Attributes:
        attributes: XML attributes as (name, value), in the file's order; a name in a namespace is ``{uri}local``.
        elements: whole XML elements (props, notes with attributes, …), serialised.
    """

    attributes: tuple[tuple[str, str], ...] = ()
    elements: tuple[str, ...] = ()


NOTHING_FOREIGN = Foreign()

PLACEABLE = re.compile(r"⟦([0-9]{1,9})⟧")
"""How an inline element shows in a segment's text: ``⟦1⟧`` stands for ``inlines[1]``."""


@dataclass(frozen=True, slots=True)
class Segment:
    """Immutable; an edit replaces it.

    Attributes:
        text: plain text, no control characters; a line break is ``\\n``.
        state: `State.EMPTY` exactly when there is no text.
        origin: ``original``, ``human``, ``mt:<engine>``, ``mt:<engine>+pivot``, ``tm:<score>``, or "" when empty.
        author: who wrote this text.
        changed: when, ISO 8601 in UTC with seconds (``2026-11-22T17:05:00Z``), or "".
        inlines: placeable number → the XML of the inline element that ``⟦number⟧`` in the text stands for.
        foreign: what another tool wrote at this segment.
    """

    text: str = ""
    state: State = State.EMPTY
    origin: str = ""
    author: str = ""
    changed: str = ""
    inlines: tuple[tuple[int, str], ...] = ()
    foreign: Foreign = field(default=NOTHING_FOREIGN)


EMPTY_SEGMENT = Segment()
