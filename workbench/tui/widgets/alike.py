"""What the glossary has already of a concept that is being typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import on
from textual.content import Content
from textual.message import Message
from textual.widgets import Static

from workbench.core.concept import Concept
from workbench.termbase.termbase import Termbase
from workbench.tui.background import background
from workbench.tui.widgets.layout import visible


class Alike(Static):
    """Shows concepts with the same term in whatever form, or one much like it; they are looked for off the event loop.

    Args:
        termbase: where to look.
        most: how many are shown.
        joins: whether Alt and a digit adds the terms to the concept; the dialog has the keys.
    """

    @dataclass
    class Found(Message):
        """The concepts like the one that was asked for."""

        wanted: Concept | None
        concepts: list[Concept]

    def __init__(self, termbase: Termbase, most: int, *, joins: bool) -> None:
        super().__init__("", markup=False, id="similar")
        self._termbase = termbase
        self._most = most
        self._joins = joins
        self._wanted: Concept | None = None
        self._concepts: Sequence[Concept] = ()

    def concept(self, number: int) -> Concept | None:
        """The concept with a digit, counted from 1, or None."""
        return self._concepts[number - 1] if self._joins and 0 < number <= len(self._concepts) else None

    def look(self, wanted: Concept | None) -> None:
        """Look for concepts like this one; None for none."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._search(wanted)

    @background()
    def _search(self, wanted: Concept | None) -> None:
        found = self._termbase.similar(wanted) if wanted is not None else []
        self.post_message(self.Found(wanted, found[: self._most]))

    @on(Found)
    def _show(self, message: Found) -> None:
        message.stop()
        if message.wanted is not self._wanted:
            return
        self._concepts = message.concepts
        parts: list[tuple[str, str]] = []
        if self._concepts:
            how = "; the key adds the terms there" if self._joins else ""
            parts.append((f"In the glossary already, or much like it{how}:", "$text-warning"))
        for n, concept in enumerate(self._concepts, start=1):
            terms = " · ".join(visible(term.text) for terms in concept.terms.values() for term in terms[:2])
            parts += [(f"\nAlt+{n} " if self._joins else "\n", "$accent bold"), (terms, "$foreground")]
        self.update(Content.assemble(*parts))
