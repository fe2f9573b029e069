"""Every difference of the statement in one list, to walk it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual.content import Content

from workbench.core.finding import DIFFERENCE_KINDS, Difference
from workbench.text.typography import fold
from workbench.tui.screens.finder import Finder
from workbench.tui.widgets.hanging import hanging

KIND_WIDTH = max(map(len, DIFFERENCE_KINDS)) + 2
"""Cells for the kind of a difference."""


@dataclass(frozen=True, slots=True)
class Place:
    """A difference, and the unit it is in: its number from 1 on, and its id."""

    n: int
    unit: str
    difference: Difference


class Differences(Finder[Place]):
    """Answers the difference that the person wants to go to.

    Args:
        places: all differences, in the order of the statement.
        at: the number of the unit under the cursor; the list begins there.
    """

    TITLE_TEXT = "Differences"
    PLACEHOLDER = "number, date, name … · ru, uk, en · words · unit"

    def __init__(self, places: Sequence[Place], at: int) -> None:
        super().__init__()
        self._places = places
        self._shown: Sequence[Place] = ()
        self._at = at
        self._odd_width = max((len(place.difference.odd or "") for place in places), default=0) + 2

    def on_input_changed(self) -> None:
        """Show what fits."""
        self.show_rows()

    def show_rows(self) -> None:
        """Show what fits, from where the cursor of the statement is."""
        wanted = fold(self.query_text, case=True).split()
        self._shown = [place for place in self._places if all(_fits(word, place) for word in wanted)]
        at = next((n for n, place in enumerate(self._shown) if place.n >= self._at), 0)
        rows = [_content(place, self.room, self._odd_width) for place in self._shown]
        self.fill(f"{self.TITLE_TEXT} · {len(self._shown)}", rows, at, "No difference fits.")

    def take(self, row: int) -> None:
        """Go to a difference."""
        self.dismiss(self._shown[row])


def _fits(word: str, place: Place) -> bool:
    """Whether a word of the filter is the version that departs, the unit's number, the kind, or among what is said."""
    each = place.difference
    if word in each.values:
        return word == each.odd
    if word.isdecimal():
        return word == str(place.n) or word in each.message.split()
    return word in fold(" ".join([each.kind, each.message, *each.values.values()]), case=True)


def _content(place: Place, width: int, odd_width: int) -> Content:
    each = place.difference
    parts: list[Content | tuple[str, str]] = [
        (f"{place.n:4}  ", "$text-muted"),
        (f"{each.kind:{KIND_WIDTH}}", "$text-warning bold"),
        (f"{each.odd or '':{odd_width}}", "$text-error bold"),
        Content(each.message),
    ]
    if each.confidence < 1:
        parts.append((f"  {each.confidence:.0%} sure", "$text-muted"))
    return hanging(Content.assemble(*parts), width, 6 + KIND_WIDTH + odd_width)
