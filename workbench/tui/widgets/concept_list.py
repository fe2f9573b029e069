"""The list of concepts: a sign, the term to use in each language, the domain where there is room; drawn line by line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from rich.segment import Segment as Piece
from rich.style import Style
from textual import events
from textual.cache import LRUCache
from textual.geometry import Region, Size
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

PAINTED = 512
"""Lines that are kept as they were painted."""

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
        & > .concepts--rule { color: $foreground 30%; }
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
        self._painted: LRUCache[tuple[str, str], tuple[Concept, Strip]] = LRUCache(PAINTED)
        self._painted_for = 0

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
        words = fold(query, case=True).split()
        if words != self._words:
            self._words = words
            self._forget_painted()
        self._scroll(row - place if keep is not None else 0)
        if self.current is not before:
            self.post_message(self.Moved(self.current))

    def move_to(self, row: int) -> None:
        """Make the concept in a row current, the nearest one when there is no such row."""
        row = max(0, min(row, len(self._concepts) - 1))
        if row != self._row and self._concepts:
            rows, top = (self._row, row), round(self.scroll_y)
            self._row = row
            self._place(top)
            if round(self.scroll_y) == top:
                self.refresh(*(Region(0, 1 + each - top, self.size.width, 1) for each in rows))
            else:
                self.refresh()
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
        self._place(top)
        self.refresh()

    def _place(self, top: int) -> None:
        """Scroll to a row at the top, or as near as the current row and the end of the list allow."""
        body, count = self._body, len(self._concepts)
        top = max(self._row - body + 1, min(top, self._row))
        set_scroll(self, Size(self.scrollable_size.width, count + 1), max(0, min(top, count - body)))

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
        self._forget_painted()
        super().notify_style_update()

    def _forget_painted(self) -> None:
        self._painted.clear()
        self._painted_for = 0

    # ------------------------------------------------------------------ painting

    def render_lines(self, crop: Region) -> list[Strip]:
        """The lines of a region. Textual's own cache is by place on the screen; here painted lines are kept by concept."""
        width = self.scrollable_size.width
        if self._painted_for != width:
            self._forget_painted()
            self._painted_for = width
        background = self.background_colors[1]
        filters = self.get_line_filters()
        strips = [self.render_line(y) for y in crop.line_range]
        for line_filter in filters:
            strips = [strip.apply_filter(line_filter, background) for strip in strips]
        left, right = crop.column_span
        return strips if (left, right) == (0, width) else [strip.crop(left, right) for strip in strips]

    def render_line(self, y: int) -> Strip:
        """One line: the names of the languages, or a concept."""
        if not self._looks:
            self._looks = {part: self.get_component_rich_style(f"concepts--{part}") for part in PARTS}
        width = self.scrollable_size.width
        if y == 0:
            return self._header_line(width)
        row = y - 1 + round(self.scroll_y)
        if row >= len(self._concepts):
            return Strip.blank(width, self._looks["cell"])
        concept = self._concepts[row]
        ground = "cursor" if row == self._row else "odd" if row % 2 else "cell"
        known = self._painted.get((concept.id, ground))
        if known is None or known[0] is not concept:
            known = self._painted[concept.id, ground] = (concept, self._concept_line(concept, ground, width))
        return known[1]

    def _header_line(self, width: int) -> Strip:
        widths, domain = _widths(width, len(self._languages))
        style = self._looks["header"]
        pieces = [Piece(" " * SIGN_WIDTH, style)]
        cells = [*map(native_name, self._languages[: len(widths)]), *["domain"] * bool(domain)]
        for text, room in zip(cells, [*widths, *[domain] * bool(domain)], strict=True):
            pieces.append(Piece(fit(text, room - 1) + " ", style))
        return Strip(pieces).adjust_cell_length(width, style)

    def _concept_line(self, concept: Concept, ground: str, width: int) -> Strip:
        widths, domain = _widths(width, len(self._languages))
        plain = self._looks[ground]
        sign = concept_sign(concept)
        colour = {"!": "error", "?": "warning"}.get(sign, "muted")
        pieces = [Piece("▶" if ground == "cursor" else " ", plain), Piece(f"{sign:<2}", self._on(ground, colour))]
        for tag, room in zip(self._languages, widths, strict=False):
            pieces += self._cell(concept, tag, room - 1, ground)
            pieces.append(Piece(" ", plain))
        if domain:
            pieces.append(Piece(fit(visible(concept.domain), domain), self._on(ground, "muted")))
        return Strip(pieces).adjust_cell_length(width, plain)

    def _cell(self, concept: Concept, tag: str, width: int, ground: str) -> list[Piece]:
        term = term_to_use(concept, tag)
        if term is None:
            return [Piece(fit("·", width), self._on(ground, "muted"))]
        if term.status is TermStatus.PREFERRED:
            return self._marked(visible(term.text), width, ground)
        return [
            Piece(f"{SIGNS[term.status]} ", self._on(ground, "warning")),
            *self._marked(visible(term.text), width - 2, ground),
        ]

    def _marked(self, text: str, width: int, ground: str) -> list[Piece]:
        """A text of exactly `width` cells with the words of the query marked."""
        shown, plain = fit(text, width), self._looks[ground]
        if not self._words:
            return [Piece(shown, plain)]
        view = folded(shown, case=True)
        spans = [view.span(at, at + len(word)) for word in self._words if (at := view.text.find(word)) >= 0]
        pieces, done = [], 0
        for start, end in sorted(spans):
            if start >= done:
                pieces += [Piece(shown[done:start], plain), Piece(shown[start:end], self._on(ground, "search"))]
                done = end
        return [*pieces, Piece(shown[done:], plain)]

    def _on(self, ground: str, part: str) -> Style:
        """The style of a part on a ground."""
        name = f"{part} on {ground}"
        style = self._looks.get(name)
        if style is None:
            style = self._looks[name] = self._looks[ground] + without_background(self._looks[part])
        return style


def _widths(total: int, languages: int) -> tuple[list[int], int]:
    """The width of each column with its gap, as many as there is room for, and of the domain or 0."""
    domain = DOMAIN_WIDTH if total >= DOMAIN_FROM else 0
    room = max(NARROWEST, total - SIGN_WIDTH - domain)
    count = max(1, min(languages, room // NARROWEST))
    return [(room + count - 1 - n) // count for n in range(count)], domain
