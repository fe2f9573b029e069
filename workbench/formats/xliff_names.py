"""What reading and writing XLIFF 2 agree on: names, and how states are told."""

from __future__ import annotations

from workbench.core.segment import State

CORE = "urn:oasis:names:tc:xliff:document:2.0"
"""The namespace of XLIFF 2.0 and 2.1."""

PARAGRAPH = "workbench:paragraph"
"""The type of a group that is one paragraph."""

TMX_DATA = "workbench:tmx"
"""The subtype of a placeholder whose original data is an inline element of TMX."""

STATES = {
    State.DRAFT: ("initial", "workbench:draft"),
    State.EDITED: ("translated", ""),
    State.CONFIRMED: ("final", ""),
    State.STALE: ("translated", "workbench:stale"),
}
"""State → ``state`` and ``subState`` of a segment with a target."""


def state_of(state: str, sub_state: str) -> State:
    """The state of a target, of our own files or of another tool's; without a state it is a draft."""
    exact = next((known for known, pair in STATES.items() if pair == (state, sub_state) and sub_state), None)
    if exact:
        return exact
    return {"translated": State.EDITED, "reviewed": State.CONFIRMED, "final": State.CONFIRMED}.get(state, State.DRAFT)
