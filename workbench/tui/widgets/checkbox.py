"""A box to tick whose state can be read without colours."""

from __future__ import annotations

from typing import Any

from textual import widgets
from textual.content import Content
from textual.geometry import Size

_BOX = 4
"""Cells of ``[x] ``."""


class Checkbox(widgets.Checkbox):
    """Textual's, which shows an X either way, drawn as ``[x]`` and ``[ ]``.

    Args:
        label: literal text.
        value: whether it is ticked.
        options: as Textual's.
    """

    def __init__(self, label: str, value: bool = False, **options: Any) -> None:
        super().__init__(Content(label), value, **options)

    def render(self) -> Content:
        """The box and its label."""
        mark = ("x", "$text-accent bold") if self.value else (" ", "")
        label = self.label.stylize_before(self.get_visual_style("toggle--label"))
        return Content.assemble(("[", "$text-muted"), mark, ("] ", "$text-muted"), label)

    def get_content_width(self, container: Size, viewport: Size) -> int:  # noqa: ARG002  (Textual's signature)
        """Cells of the box and its label."""
        return _BOX + self.label.cell_length
