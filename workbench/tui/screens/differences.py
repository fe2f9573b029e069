"""Every difference of the statement in one list, to walk it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from textual.app import ComposeResult
from textual.binding import Binding, BindingType
from textual.content import Content
from textual.widgets import Input, OptionList
from textual.widgets.option_list import Option

from workbench.core.finding import DIFFERENCE_KINDS, Difference
from workbench.text.typography import fold
from workbench.tui.screens.dialog import Dialog
from workbench.tui.widgets.hanging import hanging

KIND_WIDTH = max(map(len, DIFFERENCE_KINDS)) + 2
"""Cells for the kind of a difference."""

PADDING = 2
"""Cells that a row of the list leaves empty at its sides."""


@dataclass(frozen=True, slots=True)
class Place:
    """A difference, and the unit it is in: its number from 1 on, and its id."""

    n: int
    unit: str
    difference: Difference


class Differences(Dialog[Place]):
    """Answers the difference that the person wants to go to.

    Args:
        places: all differences, in the order of the statement.
        at: the number of the unit under the cursor; the list begins there.
    """

    TITLE_TEXT = "Differences"
    KEYS = (("Enter", "go there"), ("↓", "list"), ("Esc", "leave"))
    BINDINGS: ClassVar[list[BindingType]] = [Binding("down", "list", "List", show=False)]

    def __init__(self, places: Sequence[Place], at: int) -> None:
        super().__init__()
        self._places = places
        self._shown: Sequence[Place] = ()
        self._at = at
        self._odd_width = max((len(place.difference.odd or "") for place in places), default=0) + 2

    def parts(self) -> ComposeResult:
        """The filter and the list."""
        yield Input(placeholder="number, date, name … · ru, uk, en · words · unit", id="query", compact=True)
        yield OptionList(id="hits", markup=False)

    def on_mount(self) -> None:
        """Begin in the filter."""
        self.query_one("#query", Input).focus()

    def on_resize(self) -> None:
        """Show what fits, from where the cursor is, in lines for this width."""
        self.call_after_refresh(lambda: self._show(self.query_one("#query", Input).value))

    def on_input_changed(self, event: Input.Changed) -> None:
        """Show what fits."""
        self._show(event.value)

    def _show(self, query: str) -> None:
        wanted = fold(query, case=True).split()
        self._shown = [place for place in self._places if all(_fits(word, place) for word in wanted)]
        self.query_one(".dialog").border_title = Content(f"Differences {len(self._shown)}")
        options = self.query_one(OptionList)
        options.clear_options()
        width = options.scrollable_content_region.width - PADDING
        options.add_options([Option(_content(place, width, self._odd_width)) for place in self._shown])
        if self._shown:
            options.highlighted = next((n for n, place in enumerate(self._shown) if place.n >= self._at), 0)
        else:
            options.add_option(Option(Content.styled("No difference fits.", "$text-muted"), disabled=True))

    def action_list(self) -> None:
        """Go down into the list."""
        if self._shown:
            self.query_one(OptionList).focus()

    def on_input_submitted(self) -> None:
        """Go to the difference that is marked in the list."""
        at = self.query_one(OptionList).highlighted
        if self._shown:
            self.dismiss(self._shown[at or 0])

    def on_option_list_option_selected(self, event: OptionList.OptionSelected) -> None:
        """Go to the chosen one."""
        self.dismiss(self._shown[event.option_index])


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
