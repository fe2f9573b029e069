"""The list of concepts: a sign, the term to use in each language, the domain where there is room; drawn line by line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment as Piece
from rich.style import Style
from textual import events
from textual.geometry import Size
from textual.message import Message
from textual.scroll_view import ScrollView
from textual.strip import Strip

from workbench.core.concept import Concept, TermStatus
from workbench.core.language import native_name
from workbench.termbase.browse import term_to_use
from workbench.text.typography import fold, folded
from workbench.tui.concept_rows import SIGNS, concept_sign
from workbench.tui.textual_compat import set_scroll
from workbench.tui.widgets.layout import fit, visible
from workbench.tui.widgets.looks import without_background

PARTS = ("cell", "odd", "cursor", "header", "rule", "muted", "warning", "error", "search")
SIGN_WIDTH = 3
NARROWEST = 14
"""Cells that a column has at least; languages that have no room are left out."""

DOMAIN_FROM = 96
DOMAIN_WIDTH = 16


class ConceptList(ScrollView, can_focus=False):
    """Shows concepts and which one is current. It has no keys of its own: who types in the search line moves it.

    Args:
        languages: a column each, in order.
    """

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {f"concepts--{part}" for part in PARTS}
    DEFAULT_CSS = """
    ConceptList {
        height: 1fr;
        overflow-x: hidden;
        overflow-y: scroll;
        scrollbar-size-vertical: 1;
        background: $background;
        & > .concepts--cell { color: $foreground; background: $background; }
        & > .concepts--odd { color: $foreground; background: $surface; }
        & > .concepts--cursor { color: $foreground; background: $primary 30%; }
        & > .concepts--header { color: $text-muted; background: $panel; }
        & > .concepts--rule { color: $panel-lighten-2; }
        & > .concepts--muted { color: $text-disabled; }
        & > .concepts--warning { color: $text-warning; }
        & > .concepts--error { color: $text-error; text-style: bold; }
        & > .concepts--search { color: $text-accent; text-style: bold underline; }
    }
    """

    @dataclass
    class Moved(Message):
        """Another concept is current."""

        concept: Concept | None

        def can_replace(self, message: Message) -> bool:
            """Only the newest matters."""
            return isinstance(message, ConceptList.Moved)

    @dataclass
    class Picked(Message):
        """A concept was double-clicked."""

    def __init__(self, languages: Sequence[str]) -> None:
        super().__init__(id="concepts")
        self._languages = tuple(languages)
        self._concepts: Sequence[Concept] = ()
        self._row = 0
        self._words: list[str] = []
        self._looks: dict[str, Style] = {}

    @property
    def current(self) -> Concept | None:
        """The concept that the keys speak of; None when the list is empty."""
        return self._concepts[self._row] if self._row < len(self._concepts) else None

    @property
    def concepts(self) -> Sequence[Concept]:
        """What is listed."""
        return self._concepts

    def show(self, concepts: Sequence[Concept], query: str = "", *, keep: str | None = None) -> None:
        """List other concepts.

        Args:
            query: what was searched for, to be marked.
            keep: the id of the concept that stays current, in its place on the screen; None to begin at the top. When it is
                gone, the one after it takes its place.
        """
        place = self._row - round(self.scroll_y)
        row = 0
        if keep is not None:
            row = next((n for n, each in enumerate(concepts) if each.id == keep), min(self._row, max(0, len(concepts) - 1)))
        before = self.current
        self._concepts, self._row = concepts, row
        self._words = fold(query, case=True).split()
        self._scroll(row - place if keep is not None else 0)
        if self.current is not before:
            self.post_message(self.Moved(self.current))

    def move_to(self, row: int) -> None:
        """Make the concept in a row current, the nearest one when there is no such row."""
        row = max(0, min(row, len(self._concepts) - 1))
        if row != self._row and self._concepts:
            self._row = row
            self._scroll(round(self.scroll_y))
            self.post_message(self.Moved(self.current))

    def step(self, by: int) -> None:
        """Go down or up by so many rows."""
        self.move_to(self._row + by)

    def page(self, by: int) -> None:
        """Go down or up by so many screenfuls."""
        self.step(by * max(1, self._body - 1))

    @property
    def _body(self) -> int:
        return max(1, self.size.height - 1)

    def _scroll(self, top: int) -> None:
        """Scroll to a row at the top, or as near as the current row and the end of the list allow."""
        body, count = self._body, len(self._concepts)
        top = max(self._row - body + 1, min(top, self._row))
        set_scroll(self, Size(self.scrollable_size.width, count + 1), max(0, min(top, count - body)))
        self.refresh()

    def on_resize(self) -> None:
        """Another height may hide the current row."""
        self._scroll(round(self.scroll_y))

    def on_click(self, event: events.Click) -> None:
        """Make the concept under the mouse current; a double click picks it."""
        row = event.y - 1 + round(self.scroll_y)
        if event.y < 1 or row >= len(self._concepts):
            return
        self.move_to(row)
        if event.chain == 2:
            self.post_message(self.Picked())

    def watch_scroll_y(self, old_value: float, new_value: float) -> None:
        """The wheel or the scrollbar moved the view; the current concept stays current."""
        super().watch_scroll_y(old_value, new_value)
        self.refresh()

    def notify_style_update(self) -> None:
        """Textual tells that the theme changed."""
        self._looks = {}
        super().notify_style_update()

    # ------------------------------------------------------------------ painting

    def render_line(self, y: int) -> Strip:
        """One line: the names of the languages, or a concept."""
        if not self._looks:
            self._looks = {part: self.get_component_rich_style(f"concepts--{part}") for part in PARTS}
        width = self.scrollable_size.width
        widths, domain = _widths(width, len(self._languages))
        if y == 0:
            cells = [native_name(tag) for tag in self._languages[: len(widths)]]
            style = self._looks["header"]
            pieces = [Piece(" " * SIGN_WIDTH, style)]
            for text, room in zip([*cells, *["domain"] * bool(domain)], [*widths, *[domain] * bool(domain)], strict=True):
                pieces.append(Piece(fit(text, room - 1) + " ", style))
            return Strip(pieces).adjust_cell_length(width, style)
        row = y - 1 + round(self.scroll_y)
        if row >= len(self._concepts):
            return Strip.blank(width, self._looks["cell"])
        return self._concept_line(self._concepts[row], row, widths, domain, width)

    def _concept_line(self, concept: Concept, row: int, widths: Sequence[int], domain: int, width: int) -> Strip:
        looks = self._looks
        ground = looks["cursor" if row == self._row else "odd" if row % 2 else "cell"]
        sign = concept_sign(concept)
        colour = {"!": "error", "?": "warning"}.get(sign, "muted")
        mark = "▶" if row == self._row else " "
        pieces = [Piece(mark, ground), Piece(f"{sign:<2}", ground + without_background(looks[colour]))]
        for tag, room in zip(self._languages, widths, strict=False):
            pieces += self._cell(concept, tag, room - 1, ground)
            pieces.append(Piece(" ", ground))
        if domain:
            pieces.append(Piece(fit(visible(concept.domain), domain), ground + without_background(looks["muted"])))
        return Strip(pieces).adjust_cell_length(width, ground)

    def _cell(self, concept: Concept, tag: str, width: int, ground: Style) -> list[Piece]:
        term = term_to_use(concept, tag)
        if term is None:
            return [Piece(fit("·", width), ground + without_background(self._looks["muted"]))]
        if term.status is TermStatus.PREFERRED:
            return self._marked(visible(term.text), width, ground)
        warning = ground + without_background(self._looks["warning"])
        return [Piece(f"{SIGNS[term.status]} ", warning), *self._marked(visible(term.text), width - 2, ground)]

    def _marked(self, text: str, width: int, ground: Style) -> list[Piece]:
        """A text of exactly `width` cells with the words of the query marked."""
        shown = fit(text, width)
        view = folded(shown, case=True)
        spans = [
            view.span(at, at + len(word)) for word in self._words if (at := view.text.find(word)) >= 0
        ]  # fmt: skip
        pieces, done = [], 0
        for start, end in sorted(spans):
            if start >= done:
                pieces += [Piece(shown[done:start], ground), Piece(shown[start:end], ground + self._search_style)]
                done = end
        return [*pieces, Piece(shown[done:], ground)]

    @property
    def _search_style(self) -> Style:
        return without_background(self._looks["search"])


def _widths(total: int, languages: int) -> tuple[list[int], int]:
    """The width of each column with its gap, as many as there is room for, and of the domain or 0."""
    domain = DOMAIN_WIDTH if total >= DOMAIN_FROM else 0
    room = max(NARROWEST, total - SIGN_WIDTH - domain)
    count = max(1, min(languages, room // NARROWEST))
    return [(room + count - 1 - n) // count for n in range(count)], domain
