"""What the colours and signs of the comparing view mean, on one line."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

_PARTS = (
    (" 26 ", "$text-warning bold on $warning-muted", "$text-warning bold reverse", "differs", "differs"),
    (
        " 20 ",
        "$text-error bold underline on $error-muted",
        "$text-error bold underline reverse",
        "departs from the others",
        "departs",
    ),
    ("words", "$text-warning italic underline", "$text-warning italic underline", "by translation", "by translation"),
    ("≠R", "$text-error bold", "$text-error bold", "in the map", "in the map"),
)
"""A sample, its style, its style where there are few colours (as the grid's own), and what it means, at length and briefly."""

WIDE = 90
"""Cells from which there is room for all of it."""


class Legend(Static):
    """Shown while versions are compared."""

    def __init__(self) -> None:
        super().__init__("", id="legend", markup=False)

    def render(self) -> Content:
        """The line in the colours of the theme."""
        few = self.app.current_theme.ansi
        parts: list[tuple[str, str]] = [(" ", "")]
        for sample, style, plain, at_length, briefly in _PARTS:
            meaning = at_length if self.size.width >= WIDE else briefly
            parts += [(sample, plain if few else style), (f" {meaning}  ", "$text-muted")]
        return Content.assemble(*parts)
