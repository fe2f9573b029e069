"""What the colours and signs of the comparing view mean, on one line."""

from __future__ import annotations

from textual.content import Content
from textual.widgets import Static

_PARTS = (
    (" 26 ", "$text-warning bold on $warning-muted", "differs"),
    (" 20 ", "$text-error bold underline on $error-muted", "departs from the others"),
    ("words", "$text-warning italic underline", "by translation"),
    ("≠R", "$text-error bold", "in the map"),
)


class Legend(Static):
    """Shown while versions are compared."""

    def __init__(self) -> None:
        parts: list[tuple[str, str]] = [(" ", "")]
        for sample, style, meaning in _PARTS:
            parts += [(sample, style), (f" {meaning}  ", "$text-muted")]
        super().__init__(Content.assemble(*parts), id="legend", markup=False)
