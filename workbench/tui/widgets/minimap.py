"""A narrow map of the whole statement: where its versions part, and which one departs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

AGREE, DIFFER, UNKNOWN = "", "≠", "?"
"""What a unit of the map is besides the tag of the version that departs."""


class Minimap(Widget):
    """Every line stands for some units, from the first to the last; a click goes there.

    A line says ``·`` where the versions agree, ``≠`` where they differ, and a letter where one version departs from the
    others: the first letter of its language. Where the cursor is, an arrow points.
    """

    ALLOW_SELECT = False
    COMPONENT_CLASSES = {"minimap--agree", "minimap--differ", "minimap--departs", "minimap--here"}  # noqa: RUF012
    DEFAULT_CSS = """
    Minimap {
        width: 2; height: 1fr; display: none; background: $surface;
        & > .minimap--agree { color: $foreground 30%; }
        & > .minimap--differ { color: $text-warning; text-style: bold; }
        & > .minimap--departs { color: $text-error; text-style: bold; }
        & > .minimap--here { color: $primary; text-style: bold; }
    }
    Minimap.-shown { display: block; }
    """

    class Clicked(Message):
        """Somebody wants to go to a unit, by its position."""

        def __init__(self, position: int) -> None:
            super().__init__()
            self.position = position

    def __init__(self) -> None:
        super().__init__(id="minimap")
        self._signs: Sequence[str] = ()
        self._here = 0

    def show(self, signs: Sequence[str] | None) -> None:
        """Show a map: for every unit `AGREE`, `DIFFER`, `UNKNOWN` or the tag of the version that departs; None hides it."""
        self._signs = list(signs or ())
        self.set_class(signs is not None, "-shown")
        self.refresh()

    def point_at(self, position: int) -> None:
        """Show where the cursor is."""
        if position != self._here:
            self._here = position
            if self.has_class("-shown"):
                self.refresh()

    def render_line(self, y: int) -> Strip:
        """One line of the map."""
        units = self._units_of(y)
        arrow = Segment("▸" if self._here in units else " ", self._style("here"))
        if not units:
            return Strip([Segment("  ", self.rich_style)])
        sign, look = summed_up([self._signs[n] for n in units])
        return Strip([arrow, Segment(sign, self._style(look))])

    def _units_of(self, y: int) -> range:
        count, height = len(self._signs), max(1, min(self.size.height, len(self._signs)))
        return range(y * count // height, (y + 1) * count // height) if y < height else range(0)

    def _style(self, part: str) -> Style:
        return self.rich_style + self.get_component_rich_style(f"minimap--{part}", partial=True)

    def on_click(self, event: events.Click) -> None:
        """Go to the first unit of the line that differs, or to its first unit."""
        units = self._units_of(event.y)
        if units:
            self.post_message(self.Clicked(next((n for n in units if self._signs[n]), units[0])))


def summed_up(signs: Sequence[str]) -> tuple[str, str]:
    """What a line shows for its units: the sign, and ``agree``, ``differ`` or ``departs``."""
    departing = Counter(sign for sign in signs if sign not in (AGREE, DIFFER, UNKNOWN))
    if departing:
        return departing.most_common(1)[0][0][:1].upper(), "departs"
    if DIFFER in signs:
        return DIFFER, "differ"
    return ("·", "agree") if any(sign != UNKNOWN for sign in signs) else (" ", "agree")
